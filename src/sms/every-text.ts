import * as words from "./words.ts";

/** What texts say of whoever sends them. */
export type OurWords = words.OurWords;

/** As long as a number can be. */
const lineNumber = "+123456789012345";

/** Every text that customers get from us, at its longest: it names us, says how to opt out, and may offer a call-back. */
export function everyText(ours: OurWords): readonly string[] {
  const { company } = ours;
  const first = { company, saysOptOut: true };
  const keywords = (["stop", "start", "help"] as const).flatMap((keyword) =>
    [true, false].map((offersCallBack) => words.keywordAnswer(keyword, ours, offersCallBack)),
  );
  const answers = Object.values(words).filter((word) => typeof word === "string");
  const all = [
    ...[true, false].map((waitedLong) => words.survey({ ...first, waitedLong })),
    ...[true, false].map((isOffered) => words.missed({ ...first, offersCallBack: isOffered, keepsPlace: isOffered })),
    ...(["unreached", "lapsed", "uncallable", "cancelled"] as const).map((why) => words.notRungBack(why, first)),
    ...(["asked", "kept", "tried"] as const).map((why) =>
      words.callBackPromised(why, { ...first, lineNumber, from: "Wed 08:00" }),
    ),
    ...keywords,
    ...[...answers, words.corrected(5)].map((answer) => words.withOptOut(words.named(company, answer), true)),
  ];
  return [...new Set(all)];
}
