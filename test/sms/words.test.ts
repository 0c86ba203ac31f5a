import { expect, test } from "vitest";
import { segmentsOf } from "../../src/emulator/messages/segments.ts";
import { twilioWord } from "../../src/sms/reading/twilio-words.ts";
import * as words from "../../src/sms/words.ts";

const company = "Acme Support Ltd";
const everything = [
  words.survey({ company, waitedLong: true, isFirst: true }),
  words.missed({ company, isFirst: true, offersCallBack: true, keepsPlace: true }),
  words.missed({ company, isFirst: true, offersCallBack: false, keepsPlace: false }),
  words.unreached({ company, isFirst: true }),
  words.corrected(4),
  ...(["stop", "start", "help"] as const).flatMap((keyword) => [
    words.keywordAnswer(keyword, true),
    words.keywordAnswer(keyword, false),
  ]),
  ...Object.values(words).filter((value) => typeof value === "string"),
];

test("the survey asks for a number", () => {
  expect(words.survey({ company: undefined, waitedLong: false, isFirst: false })).toBe(
    "Thanks for calling. How did we do? Reply with a number from 1 (poor) to 5 (great).",
  );
});

test("it apologises for a long wait, names the company, and says at first how to opt out", () => {
  expect(words.survey({ company: "Acme", waitedLong: true, isFirst: true })).toBe(
    "Thanks for calling Acme, and sorry for the long wait. How did we do? Reply with a number from 1 (poor) to 5 (great). STOP to opt out.",
  );
});

test("a caller who has given up is offered a call", () => {
  expect(words.missed({ company: undefined, isFirst: false, offersCallBack: true, keepsPlace: true })).toBe(
    "Sorry we missed you. Reply CALL and we will call you back, with your old place in line.",
  );
  expect(words.missed({ company: "Acme", isFirst: true, offersCallBack: true, keepsPlace: true })).toBe(
    "Acme: Sorry we missed you. Reply CALL and we will call you back, with your old place in line. STOP to opt out.",
  );
});

test("where there are no call-backs, none is offered", () => {
  expect(words.missed({ company: "Acme", isFirst: true, offersCallBack: false, keepsPlace: false })).toBe(
    "Acme: Sorry we missed you. Please call us again when it suits you. STOP to opt out.",
  );
  expect(words.keywordAnswer("help", false)).not.toMatch(/call-?back/i);
});

test.each(everything)("%s goes in one part, and is no keyword itself", (text) => {
  expect(segmentsOf(text)).toBe(1);
  expect(twilioWord(text)).toBeUndefined();
});
