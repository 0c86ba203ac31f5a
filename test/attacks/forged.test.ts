import fc from "fast-check";
import { expect } from "vitest";
import { offline } from "../../src/twilio/offline.ts";
import { type AttackedLine, startAttackedLine } from "../helpers/attacked-line.ts";
import { tried } from "../helpers/cases.ts";
import { property } from "../helpers/property.ts";
import { type CaughtRequest, form, send, type SentRequest, sign } from "../helpers/signed-request.ts";

/** A request that Twilio has never signed, as a recipe: what of a caught one is altered. */
interface Forgery {
  /** Which of the caught requests it begins with. */
  readonly which: number;
  readonly how: Way;
  /** What is put in, where something is. */
  readonly text: string;
  /** Where, as a share of what is altered. */
  readonly at: number;
}

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "\0",
    "%00",
    "%",
    "%zz",
    "../..",
    "//",
    "\\",
    "&CallSid=CA1",
    "=",
    "[]",
    "__proto__[x]=1",
    "constructor",
    "'; DROP TABLE calls; --",
    "<Redirect/>",
    "\u202e",
    "\ud800",
    "х".repeat(200),
  ),
);

/** What a way of forging begins with. */
interface Material {
  readonly caught: CaughtRequest;
  readonly other: CaughtRequest;
  readonly text: string;
  /** Puts the hostile text into another. */
  readonly inserted: (whole: string) => string;
}

const ways = {
  "no signature": ({ caught }: Material) => withSignature(caught, undefined),
  "misshapen signature": ({ caught, inserted }: Material) =>
    withSignature(caught, ascii(inserted(signatureOf(caught)))),
  "signature of another": ({ caught, other }: Material) => withSignature(caught, signatureOf(other)),
  "signed with another token": ({ caught, text }: Material) =>
    withSignature(caught, signatureOf(sign(caught.method, "http://127.0.0.1/", [[text, offline.authToken]]))),
  "body altered": ({ caught, inserted }: Material) => posting(caught, inserted(caught.body)),
  "query altered": ({ caught, text }: Material) => ({
    ...caught,
    path: `${caught.path}${caught.path.includes("?") ? "&" : "?"}${encodeURI(sound(text))}`,
  }),
  "path altered": ({ caught, text }: Material) => ({
    ...caught,
    path: `/${encodeURIComponent(sound(text))}${caught.path}`,
  }),
  "other method": ({ caught }: Material) => ({ ...caught, method: caught.method === "GET" ? "POST" : "GET", body: "" }),
  "other type": ({ caught }: Material) =>
    posting(caught, `{"a":1}${caught.body}`, { "Content-Type": "application/json" }),
  "header added": ({ caught }: Material) => {
    const { headers, ...rest } = withSignature(caught, undefined);
    return { ...rest, headers: { ...headers, "X-Forwarded-Host": "127.0.0.1", "X-Original-URL": caught.path } };
  },
  "too long": ({ caught }: Material) => posting(caught, `${caught.body}&X=${"x".repeat(40_000)}`),
  "too many parameters": ({ caught }: Material) => posting(caught, `${caught.body}${"&a=1".repeat(300)}`),
};
type Way = keyof typeof ways;

const forgeries: fc.Arbitrary<readonly Forgery[]> = fc.array(
  fc.record({
    which: fc.nat(),
    how: fc.constantFrom(...(Object.keys(ways) as Way[])),
    text: hostile,
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 100, maxLength: 100 },
);

property(
  "what Twilio has not signed is refused, and changes nothing",
  { suite: "forged", full: 10, short: 2, of: forgeries },
  async (some) => {
    const line = await startAttackedLine();
    const before = await line.record();
    for (const forgery of some) {
      const request = forge(line, forgery);
      if (isCaught(line, request)) continue;
      const { status } = await send(line.url, request);
      tried({ [`forged: ${forgery.how}`]: 1 });
      expect(status, `${forgery.how}: ${JSON.stringify(request)}`).toSatisfy(isRefusal);
    }
    expect(await line.record()).toEqual(before);
    expect(line.faults()).toEqual([]);
  },
);

property(
  "what is signed but odd is answered or refused, and breaks nothing",
  { suite: "odd", full: 10, short: 2, of: forgeries },
  async (some) => {
    const line = await startAttackedLine();
    for (const { which, text, at } of some) {
      const caught = pick(line.caught, which);
      const parameters = [...caught.parameters];
      const place = Math.floor(at * parameters.length);
      const [name = "CallSid"] = parameters[place] ?? [];
      const odd = [[name, text], [text, name], []] as const;
      parameters.splice(
        place,
        1,
        ...(odd.slice(which % 3, (which % 3) + 1).filter((pair) => pair.length > 0) as [string, string][]),
      );
      const url = line.url + (caught.path.split("?")[0] ?? "");
      const { status, body } = await send(line.url, sign(caught.method, url, parameters));
      tried({ "signed, with something odd": 1, [`odd, answered with ${status}`]: 1 });
      expect(status, JSON.stringify({ url, parameters })).toSatisfy((one: number) => one < 500);
      if (status === 200) expect(body).toMatch(/^<\?xml[^>]*><Response/);
    }
    await line.record();
    expect(line.faults()).toEqual([]);
  },
);

function forge({ caught }: AttackedLine, { which, how, text, at }: Forgery): SentRequest {
  const inserted = (whole: string) => {
    const place = Math.floor(at * (whole.length + 1));
    return whole.slice(0, place) + text + whole.slice(place);
  };
  return ways[how]({ caught: pick(caught, which), other: pick(caught, which + 1), text, inserted });
}

function signatureOf({ headers }: SentRequest): string {
  return headers["X-Twilio-Signature"] ?? "";
}

function withSignature(caught: SentRequest, signature: string | undefined): SentRequest {
  const { "X-Twilio-Signature": _, ...unsigned } = caught.headers;
  return { ...caught, headers: signature === undefined ? unsigned : { ...unsigned, "X-Twilio-Signature": signature } };
}

function posting(caught: SentRequest, body: string, type: Readonly<Record<string, string>> = form): SentRequest {
  return { ...caught, method: "POST", body, headers: { ...caught.headers, ...type } };
}

/** What an alteration has left as it was is no forgery: what has gone through is what Twilio signed. */
function isCaught({ caught }: AttackedLine, { method, path, headers, body }: SentRequest): boolean {
  const signature = headers["X-Twilio-Signature"];
  return caught.some(
    (one) =>
      one.method === method &&
      one.path === path &&
      one.headers["X-Twilio-Signature"] === signature &&
      String(new URLSearchParams(one.body)) === String(new URLSearchParams(body)),
  );
}

function isRefusal(status: number): boolean {
  return [400, 403, 404, 405, 413, 415].includes(status);
}

function pick(caught: readonly CaughtRequest[], which: number): CaughtRequest {
  const one = caught[which % caught.length];
  if (one === undefined) throw new Error("Twilio has sent nothing yet");
  return one;
}

/** What a header can carry. */
function ascii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, "?");
}

/** What a URL can carry. */
function sound(text: string): string {
  return text.isWellFormed() ? text : "?";
}
