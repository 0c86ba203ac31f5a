import fc from "fast-check";
import twilio from "twilio";
import { describe, expect, test } from "vitest";
import { isSignedByTwilio } from "../../src/twilio/signature.ts";
import { signedOrigins } from "../../src/twilio/signed-origins.ts";
import fixture from "../fixtures/signatures.json" with { type: "json" };
import { cases } from "../helpers/cases.ts";
import { sid, startApp } from "../helpers/start-app.ts";

/** What the server says of a request to a URL below this one. */
function isAccepted(authToken: string, publicUrl: string, url: string, form: Form, signature: string): boolean {
  const path = url.slice((/^https?:\/\/[^/?]*/.exec(url)?.[0] ?? "").length);
  return isSignedByTwilio(authToken, signedOrigins(publicUrl), { path, form, signature });
}

type Form = Readonly<Record<string, string | string[]>>;

/** Whose signature has a port that the URL has not: for these PUBLIC_URL is to say the port. */
const standardPorts: Readonly<Record<string, string>> = {
  "https-port-443-signed": "https://mycompany.com:443",
  "http-port-80-signed": "http://mycompany.com:80",
};
/** PUBLIC_URL has no user in it. */
const vectors = fixture.vectors.filter(({ id }) => !id.startsWith("user"));

test.each(vectors)("$id: $url is $valid", ({ id, authToken, url, form, signature, valid }) => {
  const definite = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));

  expect(twilio.validateRequest(authToken, signature, url, definite)).toBe(valid);
  expect(isAccepted(authToken, standardPorts[id] ?? url, url, definite, signature)).toBe(valid);
});

describe("on any request the server says what Twilio's own library says", () => {
  const token = "0123456789abcdef0123456789abcdef";
  const text = fc.string({ unit: "grapheme", maxLength: 12 });
  const encoded = text.map((value) => encodeURIComponent(value.toWellFormed()));
  const query = fc.array(fc.tuple(encoded, encoded), { maxLength: 3 });
  const request = fc.record({
    publicUrl: fc.constantFrom("https://line.example.com", "https://line.example.com:8443", "http://127.0.0.1:3000"),
    query: query.map((pairs) => (pairs.length === 0 ? "" : `?${pairs.map((pair) => pair.join("=")).join("&")}`)),
    form: fc.dictionary(text, fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })), { maxKeys: 6 }),
    keepsPort: fc.boolean(),
  });

  test("on a true signature", () => {
    fc.assert(
      fc.property(request, ({ publicUrl, query, form, keepsPort }) => {
        const url = `${publicUrl}/wait${query}`;
        const signed = keepsPort ? url : url.replace(/:\d+/, "");
        const signature = twilio.getExpectedTwilioSignature(token, signed, form);

        expect(twilio.validateRequest(token, signature, url, form)).toBe(true);
        expect(isAccepted(token, publicUrl, url, form, signature)).toBe(true);
      }),
      cases(3000),
    );
  });

  test("on the signature of another request", () => {
    fc.assert(
      fc.property(request, request, (one, other) => {
        const [url, signed] = [one, other].map(({ publicUrl, query }) => `${publicUrl}/wait${query}`);
        const signature = twilio.getExpectedTwilioSignature(token, signed ?? "", other.form);

        const said = isAccepted(token, one.publicUrl, url ?? "", one.form, signature);
        expect(said).toBe(twilio.validateRequest(token, signature, url ?? "", one.form));
      }),
      cases(3000),
    );
  });
});

describe("a request that Twilio has not signed for this URL never gets TwiML", () => {
  const signed = {
    ...{ CallSid: sid("CA", 1), From: "+15005550090", DequeueResult: "queue-empty", QueueSid: sid("QU", 1) },
    ...{ AccountSid: `AC${"0".repeat(32)}`, ApiVersion: "2010-04-01", CallStatus: "in-progress", Direction: "inbound" },
    To: "+15005550003",
  };

  test.each(["GET", "POST"] as const)("an unsigned %s", async (method) => {
    const app = startApp();

    const response = await (method === "GET"
      ? app.request().get("/rep-call-complete")
      : app.request().post("/rep-call-complete"));

    expect(response.status).toBe(403);
    expect(response.text).not.toContain("<Response");
  });

  test.each(["", "bm9uc2Vuc2U=", "🦊", "a".repeat(5000)])("the signature %j", async (signature) => {
    const app = startApp();

    const response = await app
      .request()
      .post("/customers")
      .type("form")
      .send(signed)
      .set("X-Twilio-Signature", encodeURI(signature));

    expect(response.status).toBe(403);
  });

  test("a request replayed to another URL", async () => {
    const app = startApp();
    const signature = headerOf(app.signedPost("/customers", signed));

    const response = await app
      .request()
      .post("/premium-customers")
      .type("form")
      .send(signed)
      .set("X-Twilio-Signature", signature);

    expect(response.status).toBe(403);
  });

  test("a parameter changed, added or taken away", async () => {
    const app = startApp();
    const signature = headerOf(app.signedPost("/rep-call-complete", signed));
    const { QueueSid: _taken, ...less } = signed;

    for (const form of [{ ...signed, DequeueResult: "bridged" }, { ...signed, Digits: "1" }, less]) {
      const response = await app
        .request()
        .post("/rep-call-complete")
        .type("form")
        .send(form)
        .set("X-Twilio-Signature", signature);
      expect(response.status).toBe(403);
    }
  });

  const call = { AccountSid: `AC${"0".repeat(32)}`, CallSid: "CA1", CallStatus: "completed", From: "+15005550011" };

  test("a signed GET whose query is sent as a form, wherever it is cut: the signed text is the same", async () => {
    const app = startApp();
    const signed = app.signedGet("/voice-fallback?for=reps", call);
    const signature = headerOf(signed);
    const url = new URL(signed.url);
    const whole = `${url.pathname}${url.search}`;

    const answered: string[] = [];
    for (let cut = "/voice-fallback".length; cut < whole.length; cut += 1) {
      for (const end of [cut + 1, whole.length]) {
        const form = { [whole.slice(cut, end)]: whole.slice(end) };
        const request = app.request().post(whole.slice(0, cut)).type("form").send(form);
        const response = await request.set("X-Twilio-Signature", signature);
        if (response.status !== 403) answered.push(`${whole.slice(0, cut)} + ${JSON.stringify(form)}`);
      }
    }

    expect(answered).toEqual([]);
  });

  test("a signed POST whose form is sent as the end of the URL, or to a shorter one", async () => {
    const app = startApp({ env: { QUEUES: "customers,customers2" } });
    const asQuery = headerOf(app.signedPost("/voice-fallback?for=reps", call));
    const names = Object.entries(call).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const tail = encodeURI(names.map((pair) => pair.join("")).join(""));
    const shorter = headerOf(app.signedPost("/customers2", call));

    const get = await app.request().get(`/voice-fallback?for=reps${tail}`).set("X-Twilio-Signature", asQuery);
    const post = await app
      .request()
      .post("/customers")
      .type("form")
      .send({ 2: "", ...call })
      .set("X-Twilio-Signature", shorter);

    expect([get.status, post.status]).toEqual([403, 403]);
  });

  test("the token of somebody else", async () => {
    const app = startApp();
    const other = startApp({ env: { ...liveLike, TWILIO_AUTH_TOKEN: "f".repeat(32) } });
    const signature = headerOf(other.signedPost("/customers", signed));

    const response = await app
      .request()
      .post("/customers")
      .type("form")
      .send(signed)
      .set("X-Twilio-Signature", signature);

    expect(response.status).toBe(403);
  });

  test("forwarded headers and the Host header make no difference", async () => {
    const app = startApp();

    const honest = await app
      .signedPost("/customers", signed)
      .set("Host", "evil.example")
      .set("X-Forwarded-Host", "evil.example");

    expect(honest.status).toBe(200);
  });

  test("the refusal is logged once, without the number", async () => {
    const app = startApp();

    await app.request().get("/customers?From=%2B15005550011").set("X-Twilio-Signature", "forged");

    expect(app.logged).toHaveLength(1);
    expect(app.logged[0]).toMatchObject({ level: 40, path: "/customers" });
    expect(JSON.stringify(app.logged)).not.toContain("5550011");
  });
});

test("names with brackets keep their signature, and a repeated parameter is refused: Twilio repeats none", async () => {
  const app = startApp();

  const brackets = await app.signedPost("/customers", { "A[b]": "1", "Z[c]": "2" });
  const repeated = await app.signedPost("/customers", { CallStatus: ["completed", "ringing"] });

  expect([brackets.status, repeated.status]).toEqual([200, 403]);
});

const liveLike = {
  TWILIO_ACCOUNT_SID: `AC${"a".repeat(32)}`,
  PUBLIC_URL: "http://127.0.0.1:3000",
  REP_NUMBERS: "anyone",
};

function headerOf(request: { get(name: string): string }): string {
  return request.get("X-Twilio-Signature");
}
