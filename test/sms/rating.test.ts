import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../helpers/cases.ts";
import { ratingIn } from "../../src/sms/reading/rating.ts";

const readRating = (text: string) => ratingIn(text).rating;
const isOnlyRating = (text: string) => ratingIn(text).isAll;

describe("a rating is read as people write it", () => {
  test.each<[string, number]>([
    ["5", 5],
    [" 3 ", 3],
    ["3.", 3],
    ["3. No", 3],
    ["5, not bad", 5],
    ["1 being poor, 2", 2],
    ["(3)", 3],
    ['"3"', 3],
    ["5!!!!", 5],
    ["5.0", 5],
    ["5/5", 5],
    ["5/5.", 5],
    ["It was 5/5. Thanks", 5],
    ["4 out of 5.", 4],
    ["4 / 5", 4],
    ["4 out of 5", 4],
    ["4 of 5", 4],
    ["four out of five", 4],
    ["five out of 5!", 5],
    ["5 of 5 stars", 5],
    ["five", 5],
    ["Five!", 5],
    ["FIVE STARS", 5],
    ["one", 1],
    ["a one", 1],
    ["one star", 1],
    ["5 stars", 5],
    ["5stars", 5],
    ["5*", 5],
    ["4 (four)", 4],
    ["⭐⭐⭐⭐", 4],
    ["⭐️⭐️⭐️⭐️⭐️", 5],
    ["⭐", 1],
    ["★★★☆☆", 3],
    ["☆☆☆", 3],
    ["*****", 5],
    ["5 ⭐", 5],
    ["great ⭐⭐⭐⭐", 4],
    ["5️⃣", 5],
    ["５", 5],
    ["٤", 4],
    ["⑤", 5],
    ["a 4 I guess", 4],
    ["4ish", 4],
    ["4+", 4],
    ["3 I think", 3],
    ["ok 3", 3],
    ["no, 3", 3],
    ["yes 5", 5],
    ["a solid four", 4],
    ["definitely a five", 5],
    ["I'd say 4", 4],
    ["I would give you a 4", 4],
    ["I rate this call 4", 4],
    ["Rating: 2", 2],
    ["my rating is 2", 2],
    ["on a scale of 1-5, 4", 4],
    ["1 to 5: 4", 4],
    ["5 5", 5],
    ["five five", 5],
    ["5 great service", 5],
    ["5 - Ann was lovely", 5],
    ["5-Great service", 5],
    ["5, waited only 10 minutes", 5],
    ["5\n\nSent from my iPhone", 5],
    ["5/5!!! 😀", 5],
    ["5/5 would call again 10/10", 5],
    ["1. terrible", 1],
    ["1 (if I could give 0 I would)", 1],
    ["I have called 4 times, 1", 1],
    ["5 - no wait time at all", 5],
    ["2 :(", 2],
    ["5👍", 5],
    ["2 because nobody answered for 20 minutes", 2],
    ["2 for the wait", 2],
    ["3 for the wait.", 3],
    ["5 for my call on 12/05/2024", 5],
    ["4, my number is +1 500 555 0123", 4],
    ["The rep was helpful. 5.", 5],
    ["Very good service. I give a 5. Thanks", 5],
    ["I'm giving 1 star because of the wait", 1],
    ["not 5 but 3", 3],
    ["4 not 5", 4],
    ["It was 5 stars, not 4", 5],
    ["would've been a 5 but the wait was 30 min so 4", 4],
    ["sorry I meant 4", 4],
    ["5 sorry 4", 4],
    ["5 no wait 4", 4],
    ["oops, 3", 3],
    ["change from 2 to 4", 4],
    ["please change it from 1 to 5", 5],
  ])("%j is %i", (text, rating) => {
    expect(readRating(text)).toBe(rating);
  });
});

describe("what is no rating, or leaves open which, is none", () => {
  test.each([
    "",
    "Great!",
    "👍",
    "perfect",
    "Thanks for the help",
    "0",
    "zero",
    "6",
    "10",
    "1000",
    "55555",
    "4.5",
    "4,5",
    "4½",
    "4 1/2",
    "four and a half",
    "4-5",
    "4–5",
    "3 or 4",
    "3 to 4",
    "between 3 and 4",
    "1-5",
    "8/10",
    "5 out of 10",
    "10/10",
    "4.5/5",
    "Would give 0 if I could",
    "3/4",
    "five stars... NOT",
    "5? no way",
    "5 star hotel they are not",
    "5 (5 being poor)",
    "if 1 is best then 1",
    "Schulnote 1",
    "5 ? jamais de la vie",
    "1 si 1 es lo mejor",
    "almost 5",
    "less than 3",
    "more than 5",
    "not 5",
    "5 service, 3 for the wait",
    "4 ⭐⭐⭐⭐⭐",
    "⭐⭐⭐⭐⭐⭐",
    "great ⭐",
    "-5",
    "+1",
    "=1+1",
    "$5",
    "5%",
    "100%",
    "5th",
    "B5",
    "5pm",
    "called at 5",
    "May 5",
    "3 March",
    "5/5/2024",
    "2024-05-05",
    "10:30",
    "+1 500 555 0123",
    "call me at 555-1234",
    "5005550123",
    "My order 12345 never came",
    "Room 5",
    "pressed 2",
    "I waited 5 minutes",
    "5 minutes is too long",
    "2-3 minutes",
    "transferred 3 times",
    "2 agents hung up on me",
    "We called 2 of you",
    "no one answered",
    "Only one",
    "one of the best calls",
    "one thing: music is too loud",
    "high five",
    "top 5",
  ])("%j", (text) => {
    expect(readRating(text)).toBeUndefined();
  });
});

test.each([
  ["4", true],
  ["4/5", true],
  ["four stars!", true],
  ["sorry, make it a 4", true],
  ["I meant 4", true],
  ["4 not 5", true],
  ["5 great service", false],
  ["Ann deserves 5 stars", false],
  ["great", false],
  ["", false],
])("%j is a rating and nothing else: %s", (text, isOnly) => {
  expect(isOnlyRating(text)).toBe(isOnly);
});

describe("whatever is sent", () => {
  test("is a whole rating or none, at once", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 1600 }),
      fc.string({ unit: fc.constantFrom(...Array.from("0123456789 .,-/+*⭐onetwfivhr'~")), maxLength: 1600 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const before = performance.now();

        const rating = readRating(text);

        expect([undefined, 1, 2, 3, 4, 5]).toContain(rating);
        expect(performance.now() - before).toBeLessThan(1000);
      }),
      cases(1000),
    );
  });

  test("a rating stays itself with punctuation, white space and niceties around it", () => {
    const around = fc.string({ unit: fc.constantFrom(" ", "!", ".", "\n", '"', "😀"), maxLength: 4 });
    const niceties = fc.constantFrom("", " thanks", " please", " I think", " overall");
    fc.assert(
      fc.property(around, fc.constantFrom(1, 2, 3, 4, 5), niceties, around, (before, rating, nicety, after) => {
        expect(readRating(`${before}${rating}${nicety}${after}`)).toBe(rating);
      }),
      cases(1000),
    );
  });

  test.each([
    "1 ".repeat(800),
    "5,".repeat(800),
    "1/".repeat(800),
    "(".repeat(1600),
    "4 - ".repeat(400),
    `1${" ".repeat(1598)}x`,
    "one ".repeat(400),
  ])("a hostile text costs no time", (text) => {
    const before = performance.now();

    readRating(text);

    expect(performance.now() - before).toBeLessThan(1000);
  });
});
