import { expect, test } from "vitest";
import {
  attemptWords,
  callBackInWords,
  estimateInWords,
  missedInWords,
  placeInWords,
  words,
} from "../../src/voice/words.ts";

test.each([
  [1, "You are next in line."],
  [2, "You are number two in line."],
  [3, "You are number three in line."],
  [12, "You are number twelve in line."],
  [13, "You are number 13 in line."],
  [250, "You are number 250 in line."],
])("place %d", (place, sentence) => {
  expect(placeInWords(place)).toBe(sentence);
});

test.each([
  [0, 1, "The wait is less than a minute."],
  [0, 2, "The wait is less than two minutes."],
  [1, 1, "The wait is about one minute."],
  [1, 2, "The wait is about one to two minutes."],
  [3, 5, "The wait is about three to five minutes."],
  [4, 4, "The wait is about four minutes."],
  [12, 18, "The wait is about twelve to 18 minutes."],
  [30, 41, "The wait is about 30 to 41 minutes."],
])("from %d to %d minutes", (fromMinutes, toMinutes, sentence) => {
  expect(estimateInWords({ fromMinutes, toMinutes })).toBe(sentence);
});

test.each(Object.entries(words))("%s is short and made of whole sentences", (_name, text) => {
  expect(text).toMatch(/^[A-Z][a-z]/);
  expect(text).toMatch(/[.]$/);
  expect(text.split(" ").length).toBeLessThanOrEqual(30);
});

test.each([
  [10_000, "less than a minute"],
  [60_000, "one minute"],
  [12 * 60_000, "twelve minutes"],
  [119 * 60_000, "119 minutes"],
  [25 * 3_600_000, "25 hours"],
])(
  "a rep hears of which queue the customer is who is rung for them, how long they have waited (%d ms), and how the number ends",
  (waitedMs, waited) => {
    expect(callBackInWords({ number: "+15005550111", queue: "premium-customers", waitedMs })).toBe(
      `The next call is a call-back from the queue premium customers. They have waited ${waited}. The number ends in 0 1 1 1. Please wait while it rings.`,
    );
  },
);

test.each(Object.values(attemptWords))("a rep hears in few words: %s", (text) => {
  expect(text).toMatch(/^[A-Z][^.]{10,45}[.]$/);
});

test.each([
  ["+15005550001", "+15005550111", "5 0 0, 5 5 5, 0 0 0 1"],
  ["+442079460018", "+442079460019", "0 2 0, 7 9 4 6, 0 0 1 8"],
  ["+442079460018", "+15005550111", "plus 4 4, 2 0, 7 9 4 6, 0 0 1 8"],
])("a customer hears which number to ring, as they would dial it: %s from %s", (lineNumber, customer, number) => {
  expect(missedInWords(lineNumber, customer)).toBe(`You asked us to call you back. Please call us at ${number}.`);
});
