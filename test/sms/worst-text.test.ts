import { expect, test } from "vitest";
import { makeReady, readCut } from "../../src/sms/reading/read-text.ts";
import type { Asked } from "../../src/sms/reading/reading.ts";
import { textOf } from "../../src/sms/reading/text.ts";
import { de } from "../../src/sms/reading/words/de.ts";
import { en } from "../../src/sms/reading/words/en.ts";
import { es } from "../../src/sms/reading/words/es.ts";
import { fr } from "../../src/sms/reading/words/fr.ts";
import { stepsOf } from "../helpers/steps.ts";

/** So many look-ups take about 20 ms; the worst text that was found takes 334,000. */
const mostSteps = 400_000;
/** What can have been asked at once: of a survey, and of a call. Every question is among them. */
const asked: readonly (readonly Asked[])[] = [
  ["rating", "promised"],
  ["comment", "offer"],
  ["done", "rung"],
  ["rating", "nothing"],
];
const now = { weekday: 2, minute: 860 };

/** The words that phrases begin with, those that most begin with first. */
function beginnings(): string[] {
  const counts = new Map<string, number>();
  for (const { sets, ...lists } of [en, es, fr, de]) {
    for (const phrase of Object.values(lists).flatMap((list) => (Array.isArray(list) ? list : []))) {
      for (const word of firstOf(phrase, sets)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

function firstOf(phrase: unknown, sets: Readonly<Record<string, readonly string[]>>): string[] {
  const [, first = ""] = /^\(?([^()]*)/.exec(String(phrase)) ?? [];
  return first.split("|").flatMap((choice) => {
    const [, set] = /^<(\w+)>/.exec(choice) ?? [];
    const words = set === undefined ? [choice] : (sets[set] ?? []);
    return words.flatMap((one) => /^[\p{L}\p{N}]+/u.exec(one)?.[0] ?? []);
  });
}

/** Each with each other, in each order. */
function mixed(words: readonly string[], many: number): string[] {
  if (many === 1) return [...words];
  return words.flatMap((word) =>
    mixed(
      words.filter((other) => other !== word),
      many - 1,
    ).map((rest) => `${word} ${rest}`),
  );
}

/** The most that it takes to read a text for all that was asked. */
function stepsOfReading(body: string): number {
  const steps = asked.map((both) =>
    stepsOf(() => {
      const text = textOf(body);
      for (const one of both) readCut({ asked: one, rated: undefined, callBackOpen: one === "promised", now }, text);
    }),
  );
  return Math.max(...steps);
}

test("no text of 1,600 characters keeps us reading for long, whatever it repeats and whatever was asked", () => {
  makeReady();
  const words = beginnings();
  const repeated = [...mixed(words.slice(0, 40), 1), ...mixed(words.slice(0, 8), 2), ...mixed(words.slice(0, 4), 3)];
  const signs = ["a5", ".⒈", "⒈-", "½", "5 ", "by 5 ", "no,", "a1-", "no5", "from 2 to 4 ", "sorry 5 "];
  const texts = [...repeated.map((piece) => `${piece} `), ...signs];

  const worst = texts
    .map((piece) => ({ piece, steps: stepsOfReading(piece.repeat(1600).slice(0, 1600)) }))
    .toSorted((a, b) => b.steps - a.steps);

  expect(worst.length).toBeGreaterThan(100);
  console.log("the worst texts repeat", worst.slice(0, 5));
  expect(worst[0]?.steps, JSON.stringify(worst[0])).toBeLessThan(mostSteps);
});
