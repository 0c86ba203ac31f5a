import { describe, expect, test } from "vitest";
import { segmentsOf as emulatedSegments } from "../../src/emulator/messages/segments.ts";
import { everyText } from "../../src/sms/every-text.ts";
import { twilioWord } from "../../src/sms/reading/twilio-words.ts";
import { segmentsOf, textCosts } from "../../src/sms/text-costs.ts";
import * as words from "../../src/sms/words.ts";

const company = "Acme Support Ltd";
const lineNumber = "+15005550002";
const everything = everyText({ company, contact: "help@acme.example" });

test("the survey asks for a number, and names the company", () => {
  expect(words.survey({ company: "Acme", waitedLong: false, saysOptOut: false })).toBe(
    "Thanks for calling Acme. How did we do? Reply with a number from 1 (poor) to 5 (great).",
  );
});

test("it apologises for a long wait, and says at first how to opt out", () => {
  expect(words.survey({ company: "Acme", waitedLong: true, saysOptOut: true })).toBe(
    "Thanks for calling Acme, and sorry for the long wait. How did we do? Reply with a number from 1 (poor) to 5 (great). STOP to opt out.",
  );
});

test("a caller who has given up is offered a call", () => {
  expect(words.missed({ company: "Acme", saysOptOut: false, offersCallBack: true, keepsPlace: true })).toBe(
    "Acme: Sorry we missed you. Reply CALL and we will call you back, with your old place in line.",
  );
  expect(words.missed({ company: "Acme", saysOptOut: true, offersCallBack: true, keepsPlace: true })).toBe(
    "Acme: Sorry we missed you. Reply CALL and we will call you back, with your old place in line. STOP to opt out.",
  );
});

test("whoever is to be rung back is told how to undo it, in a word that stops no texts", () => {
  const undo = "Reply NO CALL if you no longer need it.";
  expect(words.callBackNoted).toContain(undo);
  expect(words.callBackKept).toContain(undo);
  expect(words.callBackPromised("asked", { company: "Acme", saysOptOut: true, lineNumber })).toBe(
    `Acme: We will call you back as soon as it is your turn. ${undo} STOP to opt out.`,
  );
});

test("where there are no call-backs, none is offered", () => {
  expect(words.missed({ company: "Acme", saysOptOut: true, offersCallBack: false, keepsPlace: false })).toBe(
    "Acme: Sorry we missed you. Please call us again when it suits you. STOP to opt out.",
  );
  expect(words.keywordAnswer("help", { company, contact: undefined }, false)).not.toMatch(/call-?back/i);
});

test("HELP names the company and where help is to be had", () => {
  expect(words.keywordAnswer("help", { company, contact: "help@acme.example" }, true)).toMatch(
    /^Acme Support Ltd: .* Help: help@acme\.example\. STOP to opt out\./,
  );
});

test("nothing is said twice", () => {
  const text = words.withOptOut(words.named("Acme", "Sorry."), true);

  expect(text).toBe("Acme: Sorry. STOP to opt out.");
  expect(words.withOptOut(words.named("Acme", text), true)).toBe(text);
});

test("a company with STOP in its name says how to opt out like any other, and does not where it has not", () => {
  const stopNGo = { company: "STOP N GO", contact: undefined };
  for (const text of everyText(stopNGo).filter((one) => !one.includes("unsubscribed")))
    expect(text).toMatch(/STOP to (?:opt out|stop them)\./);
  expect(words.tellsOptOut(words.survey({ ...stopNGo, waitedLong: false, saysOptOut: false }))).toBe(false);
  expect(words.tellsOptOut(words.survey({ ...stopNGo, waitedLong: false, saysOptOut: true }))).toBe(true);
  expect(words.tellsOptOut(words.keywordAnswer("start", stopNGo, true))).toBe(true);
});

test("what customers are answered is among all texts", () => {
  for (const answer of [words.passedOn, words.askAgain, words.thanks])
    expect(everything).toContainEqual(expect.stringContaining(answer));
});

test.each(everything)("%s goes in one part, names the company, and is no keyword itself", (text) => {
  expect(segmentsOf([text])).toBe(1);
  expect(text).toMatch(/^(?:Thanks for calling )?Acme Support Ltd/);
  expect(twilioWord(text)).toBeUndefined();
});

describe("what texts cost", () => {
  test.each([
    ["a".repeat(160), 1],
    ["a".repeat(161), 2],
    ["a".repeat(306), 2],
    ["a".repeat(307), 3],
    ["€".repeat(80), 1],
    ["€".repeat(81), 2],
    ["ł".repeat(70), 1],
    ["ł".repeat(71), 2],
    ["ł".repeat(135), 3],
    ["Grüße, señor! @£$¥èéùìòÇØøÅåΔ", 1],
    ["👍".repeat(35), 1],
    ["👍".repeat(36), 2],
  ])("%j: %i segments", (text, segments) => {
    expect(segmentsOf([text])).toBe(segments);
    expect(emulatedSegments(text)).toBe(segments);
  });

  test.each(["Acme", "Mike's", "Bäcker & Söhne", "Señor Ñu @ 5", "A".repeat(31)])("%s costs nothing more", (name) => {
    expect(textCosts({ company: name, contact: "+1 500 555 0001" })).toEqual([]);
  });

  test.each([
    ["Mike’s", "’ is not in GSM-7", "Write Mike's."],
    ["Łódź", "Ł ó ź are not in GSM-7", "Write it in letters of GSM-7."],
    ["Café René Íñigo", "Í is not in GSM-7", "Write Cafe Rene Inigo."],
    ["Acme 👍", "👍 is not in GSM-7", "Write it in letters of GSM-7."],
  ])("%s: %s", (name, why, remedy) => {
    const [cost, ...others] = textCosts({ company: name, contact: undefined });
    const texts = everyText({ company: name, contact: undefined });

    expect(cost).toMatchObject({ means: expect.stringContaining(why), remedy });
    expect(cost?.means).toContain(
      `our ${texts.length} texts take ${segmentsOf(texts)} segments instead of ${texts.length}`,
    );
    expect(segmentsOf(texts)).toBeGreaterThan(texts.length * 1.5);
    expect(others).toEqual([]);
  });

  test("a long name is told from a strange one", () => {
    expect(textCosts({ company: "A".repeat(40), contact: undefined })).toEqual([
      {
        means: expect.stringMatching(/^\d+ of our texts take more than one segment.* the longest has 169 characters/),
        remedy: "Write COMPANY so that it has 9 characters fewer.",
      },
    ]);
  });
});
