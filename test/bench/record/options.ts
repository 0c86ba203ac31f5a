import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type GroupName, groupNames } from "./sizes.ts";

/** What the benchmark was asked for. */
export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  readonly quick: boolean;
  /** The folder of another version's source. */
  readonly before: string | undefined;
  readonly groups: readonly GroupName[];
  /** How long one go takes; undefined for as long as is usual. */
  readonly seconds: number | undefined;
}

export const usage = `npm run bench:record -- [options]

How many decisions a second the line's record takes, and how long each takes:
a rep is free, a customer arrives, waits, connects.

  --before DIR       another checkout, with its node_modules: it is built, and
                     measured in turn with this one
  --only LIST        some of ${groupNames.join(", ")}, with a comma between
  --quick            fewer sizes and rounds
  --seconds N        how long one go takes (default 0.5; quick 0.2)
  --json             JSON instead of tables
  --help             this text

sqlite and postgres: 0 to 10,000 callers wait. delay: Postgres over a network.
wall: more is asked of the record than it can do. history: a million old calls.
All but sqlite need Postgres installed; it is started for the measurement.
`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const groups = values.only?.split(",") ?? groupNames;
  const unknown = groups.find((name) => !groupNames.some((one) => one === name));
  if (unknown !== undefined) refuse(`--only knows ${groupNames.join(", ")}, not ${JSON.stringify(unknown)}`);
  return {
    help: values.help,
    json: values.json,
    quick: values.quick,
    before: values.before === undefined ? undefined : checkout(values.before),
    groups: groupNames.filter((name) => groups.includes(name)),
    seconds: values.seconds === undefined ? undefined : positive("--seconds", values.seconds),
  };
}

function parse(args: readonly string[]) {
  const no = { type: "boolean", default: false } as const;
  const text = { type: "string" } as const;
  try {
    const options = { help: no, json: no, quick: no, before: text, only: text, seconds: text };
    return parseArgs({ args: [...args], options });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function checkout(folder: string): string {
  const path = resolve(folder);
  for (const needed of ["src/record/record.ts", "node_modules"])
    if (!existsSync(join(path, needed)))
      refuse(`--before wants a checkout with its node_modules; ${path} has no ${needed}`);
  return path;
}

function positive(name: string, text: string): number {
  if (/^\d{1,3}(?:\.\d{1,3})?$/.test(text) && Number(text) > 0) return Number(text);
  return refuse(`${name} wants a number above 0, not ${JSON.stringify(text)}`);
}

function refuse(why: string): never {
  process.stderr.write(`${why}\n\n${usage}`);
  process.exit(2);
}
