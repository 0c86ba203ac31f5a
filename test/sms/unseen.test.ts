import { describe, expect, test } from "vitest";
import { printed, scoreOf, wordingsOf } from "../helpers/wordings.ts";

/** Wordings by somebody who has not seen the reader, to which it is never tuned. */
const wordings = wordingsOf("unseen.jsonl");

describe.skipIf(wordings.length === 0)("of wordings that the reader was not tuned to", () => {
  const score = scoreOf(wordings);
  console.log(printed(score));

  test("no opt-out is missed", () => {
    expect(score.optOutsMissed).toEqual([]);
  });

  test("at most 1 % of the others are taken for one", () => {
    expect(score.shares.falseOptOuts, score.falseOptOuts.join("\n")).toBeLessThanOrEqual(0.01);
  });

  test('at most 5 % of "call me" are missed', () => {
    expect(score.shares.callsMissed, score.callsMissed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  test("at most 2 % of ratings are read wrongly; what is unsure is left open", () => {
    expect(score.shares.ratingsWrong, score.ratingsWrong.join("\n")).toBeLessThanOrEqual(0.02);
  });
});
