import { expect, test } from "vitest";
import { callBackInWords, estimateInWords, placeInWords, words } from "../../src/voice/words.ts";

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

test("a rep hears how the number ends that is rung for them", () => {
  expect(callBackInWords("+15005550111")).toBe(
    "The next customer asked to be called back. The number ends in 0 1 1 1. Please wait while it rings.",
  );
});
