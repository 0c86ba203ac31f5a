import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Environment, settings } from "../../src/config/settings.ts";
import { readConfig } from "../../src/config.ts";
import { root } from "../helpers/process.ts";

/** A variable as the reference has it. */
interface Entry {
  readonly name: string;
  readonly value: string;
  /** What is said above it, on one line. */
  readonly comment: string;
}

const example = readFileSync(`${root}.env.example`, "utf8");
const entries = example.split("\n\n").flatMap(entriesOf);
const schemas = Object.entries(settings.shape);

/** The variables of a paragraph. */
function entriesOf(paragraph: string): Entry[] {
  const lines = paragraph.trim().split("\n");
  const isComment = (line: string) => /^#( |$)/.test(line);
  const comment = lines
    .filter(isComment)
    .map((line) => line.slice(2))
    .join(" ");
  return lines
    .filter((line) => line !== "" && !isComment(line))
    .map((line) => {
      const { name = "", value = "" } = /^#?(?<name>[A-Z_]+)=(?<value>.*)$/.exec(line)?.groups ?? {};
      return { name, value, comment };
    });
}

function entryOf(name: string): Entry {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`.env.example does not have ${name}`);
  return entry;
}

describe(".env.example", () => {
  test("has every setting once, and nothing that is none", () => {
    expect(entries.map(({ name }) => name).toSorted()).toEqual(schemas.map(([name]) => name).toSorted());
  });

  test("says what each one means", () => {
    expect(entries.filter(({ comment }) => !/^[A-Z].{20,}\.$|^fatal, .*\.$/.test(comment))).toEqual([]);
  });

  test.each(schemas)("shows the default of %s", (name, schema) => {
    const { value } = entryOf(name);

    const shown = value === "" ? undefined : schema.parse(value);

    expect(shown).toEqual(schema.parse(undefined));
  });

  test.each(schemas)("tells the limits of %s, if it has any", (name, schema) => {
    const refusal = schema.safeParse("no number").error?.issues[0]?.message ?? "";
    const limits = /whole number (?<limits>from \d+ to \d+)/.exec(refusal)?.groups?.limits;

    const told = /from \d+ to \d+/i.exec(entryOf(name).comment)?.[0].toLowerCase();

    expect(told).toBe(limits);
  });

  test("changes nothing as it stands", () => {
    const uncommented: Environment = Object.fromEntries(entries.map(({ name, value }) => [name, value]));

    expect(readConfig(uncommented)).toEqual(readConfig({}));
  });
});
