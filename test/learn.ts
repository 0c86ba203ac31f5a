import { writeFileSync } from "node:fs";
import { featuresOf } from "../src/sms/reading/features.ts";
import type { Learnt } from "../src/sms/reading/learnt.ts";
import { textOf } from "../src/sms/reading/text.ts";
import { type Wording, wordingsOf } from "./helpers/wordings.ts";

/** What is learnt, by how the examples call it. */
const intents: Readonly<Record<Learnt, string>> = { stop: "stop", callMe: "call-me" };
/** How often all examples are looked at. */
const rounds = 600;
/** How much an example weighs that is one: they are fewer than the others. */
const positive = 2;
const [rate, decay] = [0.2, 0.001];
/** What weighs less says nothing. */
const least = 0.2;
/** What fewer examples have is learnt by heart rather than understood. */
const fewest = 3;

/** All wordings that the reader may be tuned to. The unseen ones are not among them. */
export function examples(): Wording[] {
  return [...wordingsOf("corpus.jsonl"), ...wordingsOf("examples.jsonl")];
}

/** What nobody should act upon without having thought is no example of what is no opt-out. */
function teaches(what: Learnt, { want }: Wording): boolean {
  return what !== "stop" || want.some((intent) => intent !== "unclear");
}

/**
 * Logistic regression by gradient descent over all examples at once (AdaGrad: a rate of its own for each feature). So it comes to the
 * same in whatever order they stand, and one more of them changes little.
 */
export function learn(what: Learnt, all: readonly Wording[]): Map<string, number> {
  const wordings = all.filter((wording) => teaches(what, wording));
  const texts = withoutRare(wordings.map(({ text, asked }) => featuresOf(textOf(text).words, asked)));
  const places = new Map([...new Set(texts.flat())].map((feature, place) => [feature, place]));
  const placed = texts.map((features) => features.map((feature) => places.get(feature) ?? 0));
  const isOne = wordings.map(({ want }) => want.includes(intents[what]));
  const [weights, squares] = [new Float64Array(places.size), new Float64Array(places.size)];
  for (let round = 0; round < rounds; round += 1) {
    const slopes = new Float64Array(places.size);
    for (const [i, features] of placed.entries()) {
      const sum = features.reduce((total, place) => total + (weights[place] ?? 0), 0);
      const odds = 1 / (1 + Math.exp(-sum));
      const error = isOne[i] === true ? (odds - 1) * positive : odds;
      for (const place of features) slopes[place] = (slopes[place] ?? 0) + error + decay * (weights[place] ?? 0);
    }
    for (const [place, slope] of slopes.entries()) {
      squares[place] = (squares[place] ?? 0) + slope ** 2;
      weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt((squares[place] ?? 0) + 1e-8);
    }
  }
  return new Map([...places].map(([feature, place]) => [feature, weights[place] ?? 0]));
}

function withoutRare(texts: readonly string[][]): string[][] {
  const counts = new Map<string, number>();
  for (const feature of texts.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return texts.map((features) => features.filter((feature) => (counts.get(feature) ?? 0) >= fewest));
}

/** The weights as the reader has them: in tenths, what weighs most first. */
export function listed(weights: ReadonlyMap<string, number>): string[] {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .toSorted(([a, one], [b, other]) => Math.abs(other) - Math.abs(one) || (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature} ${Math.round(weight * 10)}`);
}

/** In lines that a person can scroll through. */
function inLines(list: readonly string[]): string {
  return list.join("; ").replaceAll(/(.{100,}?;) /g, "$1\n");
}

if (process.argv[1] === import.meta.filename) {
  const lists = (["stop", "callMe"] as const).map((what) => {
    const list = listed(learn(what, examples()));
    console.log(`${what}: ${list.length} features`);
    return `  ${what}: \`${inLines(list)}\`,\n`;
  });
  const head =
    "/** Written by `npm run learn` from the examples in test/fixtures/texts/: see learnt.ts. */\n// prettier-ignore\n";
  writeFileSync("src/sms/reading/weights.ts", `${head}export const weights = {\n${lists.join("")}} as const;\n`);
}
