import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "./cells.ts";
import { Day } from "./day.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { startLine } from "./line.ts";
import { type Policy, policies, type PolicyName } from "./policies.ts";

/** One policy under one demand with one set of random numbers. */
export interface Run extends Omit<Cell, "policies"> {
  readonly policy: PolicyName;
  readonly seed: number;
  /** The folder of the server's build. */
  readonly dist: string;
}

/** What came of it. */
export interface RunFigures {
  readonly figures: Figures;
  readonly webhooksPerRepHour: number;
}

const stepSeconds = 600;
/** Nobody is bridged for so many steps while somebody waits: the line hangs. */
const mostIdleSteps = 30;

/**
 * Lets the drawn customers ring a real server, until the last of them has
 * talked to a rep. The server keeps its files in `folder`.
 */
export async function runPolicy(
  run: Run,
  folder: string,
  onProgress: (share: number) => void,
  policy: Policy = policies[run.policy],
): Promise<RunFigures> {
  const { dist, calls, timeoutSeconds } = run;
  const env = policy.env(folder, timeoutSeconds);
  const line = await startLine({ dist, calls, env, oneSecondIs: policy.isStretched ? timeoutSeconds : 1 });
  try {
    const day = new Day(run, line, policy);
    await pass(day, onProgress);
    const why = whyAnother(policy, { folder, record: line.record(), rungBack: day.rungBack });
    if (why !== undefined) throw new Error(`${why}: this is not the policy "${run.policy}"`);
    return { figures: figuresOf(day.served), webhooksPerRepHour: day.webhooksPerRepHour };
  } finally {
    line.close();
  }
}

async function pass(day: Day, onProgress: (share: number) => void): Promise<void> {
  day.begin();
  for (let idleSteps = 0; day.share < 1;) {
    const before = day.share;
    await day.advance(stepSeconds);
    onProgress(day.share);
    idleSteps = day.share > before || day.waiting === 0 ? 0 : idleSteps + 1;
    if (idleSteps > mostIdleSteps) throw new Error(`nobody was bridged for hours, and ${day.waiting} customers wait`);
  }
}

/** Why it was not that policy which was measured; undefined when it was. */
function whyAnother(
  policy: Policy,
  { folder, record, rungBack }: { readonly folder: string; readonly record: unknown; readonly rungBack: number },
): string | undefined {
  const missing = policy.writes.find((file) => !existsSync(join(folder, file)));
  if (missing !== undefined) return `the server wrote no ${missing}`;
  if (policy.oneInAsks !== undefined && rungBack === 0) return "nobody was rung back";
  return record === policy.record ? undefined : `the record is "${String(record)}"`;
}
