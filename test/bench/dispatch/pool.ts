import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Job, type Message, nameOf, type Outcome } from "./jobs.ts";

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

export interface PoolOptions {
  /** How many jobs are done at the same time. */
  readonly atOnce: number;
  /** Ends all work. */
  readonly signal: AbortSignal;
  /** Is told how far each job under way has come, from 0 to 1, and how many are done. */
  readonly onProgress: (underWay: ReadonlyMap<Job, number>, done: number) => void;
  /** Is told what came of each job as soon as it is done. */
  readonly onOutcome?: (job: Job, outcome: Outcome) => void;
}

/** Does jobs, each in a process of its own; the outcomes stand in the order of the jobs. The first failure ends all. */
export async function doJobs(jobs: readonly Job[], options: PoolOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const underWay = new Map<Job, number>();
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const queue = jobs.entries();
  let done = 0;
  const lane = async () => {
    for (const [place, job] of queue) {
      const outcome = await doJob(job, signal, (share) => {
        options.onProgress(underWay.set(job, share), done);
      });
      outcomes[place] = outcome;
      underWay.delete(job);
      done += 1;
      options.onOutcome?.(job, outcome);
    }
  };
  const lanes = Array.from({ length: options.atOnce }, async () => {
    await lane().catch((error: unknown) => {
      failed.abort(error);
    });
  });
  await Promise.all(lanes);
  signal.throwIfAborted();
  return outcomes;
}

function doJob(job: Job, signal: AbortSignal, onProgress: (share: number) => void): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const child = fork(worker, { signal, killSignal: "SIGKILL", execArgv: ["--import", "tsx"] });
    let why = "its process has ended";
    child.on("message", (message: Message) => {
      if (message.kind === "progress") onProgress(message.share);
      else if (message.kind === "failed") why = message.why;
      else resolve(message.outcome);
      if (message.kind !== "progress") child.disconnect();
    });
    child.once("error", (error) => {
      why = error.message;
    });
    // Not "close": it does not come any more when we have disconnected ourselves.
    child.once("exit", () => {
      reject(new Error(`${nameOf(job)}: ${why}`));
    });
    child.send(job);
    onProgress(0);
  });
}
