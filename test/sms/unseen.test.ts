import { describe, expect, test } from "vitest";
import { printed, scoreOf, wordingsOf } from "../helpers/wordings.ts";

/**
 * Wordings by people who have not seen the reader, from which it has not learnt and to which it is never tuned, and what
 * it has come to with them so far. No missed opt-out is what we want, at most 1 % of the others taken for one, and at most
 * 5 % of "call me" missed. No change may make it worse.
 */
describe.each([
  { file: "unseen.jsonl", optOutsMissed: 1, falseOptOuts: 1, callsMissed: 1, falseCalls: 2, ratingsWrong: 1 },
  { file: "unseen-2.jsonl", optOutsMissed: 2, falseOptOuts: 5, callsMissed: 7, falseCalls: 1, ratingsWrong: 2 },
  { file: "unseen-3.jsonl", optOutsMissed: 2, falseOptOuts: 3, callsMissed: 1, falseCalls: 1, ratingsWrong: 1 },
])("of the wordings of $file", ({ file, ...soFar }) => {
  const score = scoreOf(wordingsOf(file));
  console.log(printed(score));

  test("no more opt-outs are missed than so far", () => {
    expect(score.optOutsMissed.length, score.optOutsMissed.join("\n")).toBeLessThanOrEqual(soFar.optOutsMissed);
  });

  test("no more of the others are taken for one", () => {
    expect(score.falseOptOuts.length, score.falseOptOuts.join("\n")).toBeLessThanOrEqual(soFar.falseOptOuts);
  });

  test('no more of "call me" are missed', () => {
    expect(score.callsMissed.length, score.callsMissed.join("\n")).toBeLessThanOrEqual(soFar.callsMissed);
  });

  test('no more of the others are taken for "call me"', () => {
    expect(score.falseCalls.length, score.falseCalls.join("\n")).toBeLessThanOrEqual(soFar.falseCalls);
  });

  test("no more ratings are read wrongly; what is unsure is left open", () => {
    expect(score.ratingsWrong.length, score.ratingsWrong.join("\n")).toBeLessThanOrEqual(soFar.ratingsWrong);
  });
});
