import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const number = z.int().min(1).max(5);
const weekday = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";

/** What a line of the corpus may say. */
const wording = z
  .strictObject({
    lang: z.enum(["es", "fr", "de"]).optional(),
    asked: z.enum(["rating", "comment", "done", "offer", "promised", "rung", "nothing"]),
    rated: number.optional(),
    open: z.literal("call-back").optional(),
    // What they knew who wrote a line; the reader does not go by it.
    hoursAgo: z.number().positive().optional(),
    photos: z.int().positive().optional(),
    at: z
      .string()
      .regex(new RegExp(`^${weekday} \\d\\d:\\d\\d$`))
      .optional(),
    text: z.string(),
    want: z
      .array(
        z.union([
          z.enum(["stop", "start", "help", "call-me", "do-not-call", "comment", "question"]),
          z.enum(["reaction", "automatic", "unclear"]),
          z.templateLiteral(["rating ", number]),
        ]),
      )
      .min(1),
    notBefore: z
      .string()
      .regex(new RegExp(`^(${weekday} \\d\\d:\\d\\d|\\+\\d+m)$`))
      .optional(),
    why: z.string().optional(),
  })
  .refine((line) => line.asked !== "comment" || line.rated !== undefined, "a comment follows a number")
  .refine((line) => line.notBefore === undefined || line.want.includes("call-me"), "a time belongs to a call");

const lines = readFileSync(new URL("../fixtures/texts/corpus.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const read = () => lines.map((line) => wording.parse(JSON.parse(line)));

function countsOf(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

test("every line of the corpus is a wording that its readers know", () => {
  for (const [index, line] of lines.entries()) {
    expect(wording.safeParse(JSON.parse(line)), `line ${index + 1}: ${line}`).toMatchObject({ success: true });
  }
});

test("no wording is told twice after the same text of ours", () => {
  const told = read().map(({ asked, text }) => JSON.stringify([asked, text]));
  expect(told.filter((line, index) => told.indexOf(line) !== index)).toEqual([]);
});

test("no wish and no language is told by a few wordings only", () => {
  const wishes = countsOf(read().flatMap(({ want }) => want));
  expect(Object.keys(wishes)).toHaveLength(15);
  for (const [wish, count] of Object.entries(wishes)) expect(count, wish).toBeGreaterThanOrEqual(15);
  for (const [lang, count] of Object.entries(countsOf(read().map(({ lang = "en" }) => lang)))) {
    expect(count, lang).toBeGreaterThanOrEqual(lang === "en" ? 420 : 60);
  }
});
