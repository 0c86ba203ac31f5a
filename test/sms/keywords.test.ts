import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../helpers/cases.ts";
import { readKeyword, readWish } from "../../src/sms/keywords.ts";

const bare = {
  stop: ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"],
  start: ["START", "UNSTOP", "YES"],
  help: ["HELP", "INFO"],
} as const;
const all = Object.entries(bare).flatMap(([keyword, words]) => words.map((word) => [word, keyword] as const));

test.each(all)("%s means %s, and Twilio knows it", (word, keyword) => {
  expect(readKeyword(word)).toEqual({ keyword, knownToTwilio: true });
  expect(readKeyword(` ${word.toLowerCase()}\n`)).toEqual({ keyword, knownToTwilio: true });
});

test.each([
  ["CALL", "call"],
  ["call!", "call"],
  ["NO CALL", "cancel-call"],
  ["no-call.", "cancel-call"],
  ["CANCEL-CALL", "cancel-call"],
  ["Cancel call.", "cancel-call"],
  ["cancel – call", "cancel-call"],
  ["cancelcall", "cancel-call"],
  ["Stop.", "stop"],
  ['"STOP"', "stop"],
  ["S\u200BTOP", "stop"],
  ["ＳＴＯＰ", "stop"],
  ["opt-out", "stop"],
  ["OPT OUT", "stop"],
  ["opt me out please", "stop"],
  ["stop all", "stop"],
  ["STOP PLEASE", "stop"],
  ["please stop!!!", "stop"],
  ["Stop texting me", "stop"],
  ["stop sending me messages now", "stop"],
  ["unsubscribe me", "stop"],
  ["Yes!", "start"],
  ["help?", "help"],
] as const)("%j means %s to us alone", (text, keyword) => {
  expect(readKeyword(text)).toEqual({ keyword, knownToTwilio: false });
});

describe("in a sentence there is no keyword", () => {
  test.each([
    "",
    "5",
    "yes it was great",
    "I had to cancel my flight",
    "please call me",
    "call me back",
    "the call was cut off at the end",
    "great help",
    "don't stop",
    "it would not stop ringing",
    "end of story",
    "cancel the call please, thanks",
    "nonstop",
    "toString",
    "__proto__",
    "s t o p",
    "停止",
  ])("%j", (text) => {
    expect(readKeyword(text)).toBeUndefined();
  });
});

test("a keyword stays one in any case, with anything but letters around it", () => {
  const around = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", ".", "!", "?", '"', "…", "👍"), maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.infiniteStream(fc.boolean()), around, around, (pair, isUpper, a, b) => {
      const [word, keyword] = pair;
      const mixed = Array.from(word, (letter) => (isUpper.next().value === true ? letter : letter.toLowerCase()));
      expect(readKeyword(a + mixed.join("") + b)?.keyword).toBe(keyword);
    }),
    cases(1000),
  );
});

test.each([
  ["Call me", "call"],
  ["call me back please", "call"],
  ["CALL now!", "call"],
  ["yes please call", "call"],
  ["Callback", "call"],
  ["cancel my call", "cancel-call"],
  ["Please cancel the call", "cancel-call"],
  ["Cancel callback", "cancel-call"],
  ["cancel call back, thanks", "cancel-call"],
  ["call me Ishmael", undefined],
  ["don't call me", undefined],
  ["I will call back", undefined],
  ["5", undefined],
  ["cancel my subscription", undefined],
])("in words of their own, %j asks for %s", (text, wish) => {
  expect(readWish(text)).toBe(wish);
});
