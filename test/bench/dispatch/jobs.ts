import type { Demand } from "./arrivals.ts";
import type { CobhamCheck } from "./cobham.ts";
import type { Run, RunFigures } from "./run.ts";

/** One piece of work for a process of its own. */
export type Job =
  | { readonly kind: "run"; readonly run: Run; readonly folder: string }
  | { readonly kind: "cobham"; readonly demand: Demand; readonly calls: number };

/** What came of it. */
export type Outcome =
  | { readonly kind: "run"; readonly run: Run; readonly measured: RunFigures }
  | { readonly kind: "cobham"; readonly checks: readonly CobhamCheck[] };

/** What a process that works on a job tells the one that has started it. */
export type Message =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly outcome: Outcome }
  | { readonly kind: "failed"; readonly why: string };

/** A job in words. */
export function nameOf(job: Job): string {
  if (job.kind === "cobham") return `Cobham's formula, reps ${job.demand.reps}, load ${job.demand.load}`;
  const { policy, reps, load, timeoutSeconds, seed } = job.run;
  return `${policy}, reps ${reps}, load ${load}, Dial ${timeoutSeconds} s, seed ${seed}`;
}
