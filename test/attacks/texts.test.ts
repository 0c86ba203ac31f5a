import fc from "fast-check";
import { expect } from "vitest";
import type { HeardRow } from "../../src/record/tables/texts-in.ts";
import type { SurveyRow } from "../../src/record/tables/surveys.ts";
import type { TextRow } from "../../src/record/tables/texts.ts";
import { offline } from "../../src/twilio/offline.ts";
import { smsFrom } from "../helpers/start-feedback.ts";
import { startAttackedLine } from "../helpers/attacked-line.ts";
import { tried } from "../helpers/cases.ts";
import { property } from "../helpers/property.ts";
import { send, sign } from "../helpers/signed-request.ts";
import { always, sid } from "../helpers/start-app.ts";

/** A text, and who sends it. */
interface HostileText {
  readonly from: string;
  readonly body: string;
  /** Whether Twilio tells of it twice. */
  readonly isTwice: boolean;
}

/** Stands in every text, so that it is found wherever one gets to. */
const mark = "h0st1le";

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "\0\u0001\u001B[31m\u009B\u007F",
    "\u202Egnp.exe\u202C \u05E9\u05DC\u05D5\u05DD \u2067x\u2069",
    "\uD83D and \uDE00",
    "<script>alert(1)</script>&amp;]]>",
    "</Message></Response><Dial>+15005550100</Dial>",
    '=HYPERLINK("http://evil.example","x")',
    "+1+1",
    "@SUM(A1)",
    "'); DROP TABLE calls; --",
    '\n{"level":50,"msg":"forged"}\r\n',
    "👩‍👩‍👧‍👦".repeat(20),
    "e\u0301\u0302\u0303".repeat(40),
    "__proto__ constructor toString",
    "5 or 4 or 3 of 5",
    "call me at 99:99 on the 31st of February in 999999999999 hours",
    "9".repeat(400),
    "${body} %s %n {{body}}",
    "a ".repeat(400),
    "((((((((((".repeat(30),
  ),
);

/** As long as Twilio lets a text be, now and then; in UTF-16 units, so that a character may be cut in two. */
const body = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) => `${mark} ${pieces.join(" ")}`.slice(0, 1600));

/** Whoever is somebody to an attacked line, what is no telephone, and strangers; nobody sends more than are kept in a day. */
const sender = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...["1", "2", "3", "5", "6", "7"].map((digit) => `+1500555011${digit}`)) },
  { weight: 1, arbitrary: fc.constantFrom("anonymous", "client:h4x", "72345") },
  {
    weight: 16,
    arbitrary: fc.integer({ min: 0, max: 9999 }).map((some) => `+1500556${String(some).padStart(4, "0")}`),
  },
);

const texts: fc.Arbitrary<readonly HostileText[]> = fc.array(fc.record({ from: sender, body, isTwice: fc.boolean() }), {
  minLength: 1000,
  maxLength: 1000,
  size: "max",
});

/** Whoever has said STOP on an attacked line. */
const optedOut = "+15005550112";

property(
  "whatever is texted is kept clean, answered in our own words, and breaks nothing",
  { suite: "hostile-texts", full: 4, short: 1, of: texts },
  async (some) => {
    const line = await startAttackedLine({ env: { ANSWERS_TO_STRANGERS: "50" } });
    const url = `${line.url}/sms`;
    const before = await line.record();

    for (const [i, { from, body, isTwice }] of some.entries()) {
      const parameters = {
        ...always("/sms", offline.accountSid),
        MessageSid: sid("SM", 1000 + i),
        From: from,
        To: smsFrom,
        Body: body,
      };
      for (let told = 0; told < (isTwice ? 2 : 1); told += 1) {
        const answer = await send(line.url, sign("POST", url, Object.entries(parameters)));
        expect([answer.status, answer.body], JSON.stringify(parameters)).toEqual([
          200,
          expect.stringMatching(/<Response\s*\/>/),
        ]);
      }
      if (i % 100 === 99) await line.after(1);
    }
    tried({ "hostile texts": some.length });
    await line.after(60);

    const after = await line.record();
    expect(line.faults()).toEqual([]);
    expect(after.texts_in).toHaveLength((before.texts_in?.length ?? 0) + some.length);
    const kept = [
      ...(after.texts_in as HeardRow[]).map(({ body }) => body),
      ...(after.surveys as SurveyRow[]).map(({ comment }) => comment),
    ];
    expect(kept.filter((words) => words?.includes(mark) === true).length).toBeGreaterThan(some.length / 2);
    for (const words of kept) expect(words ?? "").not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u);
    const out = after.messages_out as TextRow[];
    expect(out.filter(({ body }) => body?.includes(mark) === true)).toEqual([]);
    expect(out.filter(({ number }) => number === optedOut)).toEqual(
      (before.messages_out as TextRow[]).filter(({ number }) => number === optedOut),
    );
  },
);
