import { describe, expect, test } from "vitest";
import { isSignedByTwilio } from "../../src/twilio/signature.ts";
import fixture from "../fixtures/signatures.json" with { type: "json" };
import { startApp } from "../helpers/start-app.ts";

test.each(fixture.vectors)("$id: $url is $valid", ({ authToken, url, form, signature, valid }) => {
  expect(isSignedByTwilio(authToken, { url, form, signature })).toBe(valid);
});

describe("a request that Twilio has not signed for this URL never gets TwiML", () => {
  const signed = { CallSid: "CA1", From: "+15005550090", DequeueResult: "queue-empty", QueueSid: "QU1" };

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

  test("a signed GET whose query is sent as a form, and a path whose end is: the signed text is the same", async () => {
    const app = startApp({ env: { QUEUES: "customers,customers2" } });
    const get = headerOf(app.signedGet("/customers", { CallSid: "CA1", From: "+1" }));
    const post = headerOf(app.signedPost("/customers2", { CallSid: "CA1" }));

    const asForm = await app
      .request()
      .post("/customers")
      .type("form")
      .send({ "?CallSid=CA1&From=%2B1": "" })
      .set("X-Twilio-Signature", get);
    const shorter = await app
      .request()
      .post("/customers")
      .type("form")
      .send({ "2": "", CallSid: "CA1" })
      .set("X-Twilio-Signature", post);

    expect([asForm.status, shorter.status]).toEqual([403, 403]);
  });

  test("the token of somebody else", async () => {
    const app = startApp();
    const other = startApp({ env: { ...liveLike, TWILIO_AUTH_TOKEN: "another-token" } });
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

test("names with brackets and repeated parameters keep their signature", async () => {
  const app = startApp();

  const response = await app.signedPost("/customers", { "A[b]": "1", "A[c]": "2" });

  expect(response.status).toBe(200);
});

const liveLike = {
  TWILIO_ACCOUNT_SID: `AC${"a".repeat(32)}`,
  PUBLIC_URL: "http://127.0.0.1:3000",
  REP_NUMBERS: "anyone",
};

function headerOf(request: { get(name: string): string }): string {
  return request.get("X-Twilio-Signature");
}
