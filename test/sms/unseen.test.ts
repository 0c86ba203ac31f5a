import { describe, expect, test } from "vitest";
import { printed, scoreOf, wordingsOf } from "../helpers/wordings.ts";

/** Wordings by somebody who has not seen the reader, to which it is never tuned. */
const wordings = wordingsOf("unseen.jsonl");

/** What the reader has come to so far: none missed is what we want, and at most 5 % of "call me". No change may make it worse. */
const soFar = { optOutsMissed: 2, callsMissed: 0.09 };

describe.skipIf(wordings.length === 0)("of wordings that the reader was not tuned to", () => {
  const score = scoreOf(wordings);
  console.log(printed(score));

  test("no more opt-outs are missed than so far", () => {
    expect(score.optOutsMissed.length, score.optOutsMissed.join("\n")).toBeLessThanOrEqual(soFar.optOutsMissed);
  });

  test("at most 1 % of the others are taken for one", () => {
    expect(score.shares.falseOptOuts, score.falseOptOuts.join("\n")).toBeLessThanOrEqual(0.01);
  });

  test('no more of "call me" are missed than so far', () => {
    expect(score.shares.callsMissed, score.callsMissed.join("\n")).toBeLessThanOrEqual(soFar.callsMissed);
  });

  test("at most 2 % of ratings are read wrongly; what is unsure is left open", () => {
    expect(score.shares.ratingsWrong, score.ratingsWrong.join("\n")).toBeLessThanOrEqual(0.02);
  });
});
