import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ownDist } from "../server-in.ts";
import { type PolicyName, policies } from "./policies.ts";

/** What the benchmark was asked for. */
export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  readonly quick: boolean;
  /** How many customers ring in every run; undefined for as many as each cell wants. */
  readonly calls: number | undefined;
  readonly seeds: number;
  readonly jobs: number;
  /** The policies that are measured beside the ideal. */
  readonly policies: readonly PolicyName[];
  /** The folder of the server's build. */
  readonly dist: string;
}

export const usage = `npm run bench:dispatch -- [options]

How long customers wait with this server, with the seed's loop, and with an
ideal dispatcher: the same customers and talks, in virtual time.

  --quick            only the cells for which a figure is wanted
  --calls N          customers in each run (default 20,000; at load 0.1, 1,000)
  --seeds N          runs of each cell, each with other customers (default 3)
  --policies LIST    some of ours, call-backs, degraded, seed, with a comma
                     between (default all)
  --jobs N           runs at the same time, each in a process of its own (default 2)
  --dist DIR         the build of another version of the server
  --json             JSON instead of tables
  --help             this text
`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const known = Object.keys(policies) as PolicyName[];
  const wanted = values.policies?.split(",") ?? known;
  const unknown = wanted.find((name) => !known.some((one) => one === name));
  if (unknown !== undefined) refuse(`--policies knows ${known.join(", ")}, not ${JSON.stringify(unknown)}`);
  return {
    help: values.help,
    json: values.json,
    quick: values.quick,
    calls: values.calls === undefined ? undefined : wholeNumber("--calls", values.calls, 20),
    seeds: wholeNumber("--seeds", values.seeds, 1),
    jobs: wholeNumber("--jobs", values.jobs, 1),
    policies: known.filter((name) => wanted.includes(name)),
    dist: resolve(values.dist),
  };
}

function parse(args: readonly string[]) {
  const no = { type: "boolean", default: false } as const;
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: no,
        json: no,
        quick: no,
        calls: text,
        policies: text,
        dist: { ...text, default: ownDist },
        seeds: { ...text, default: "3" },
        jobs: { ...text, default: "2" },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  return refuse(`${name} wants a whole number, ${least} or more, not ${JSON.stringify(text)}`);
}

function refuse(why: string): never {
  process.stderr.write(`${why}\n\n${usage}`);
  process.exit(2);
}
