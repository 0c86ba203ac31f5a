import { checkByCobham } from "./cobham.ts";
import type { Job, Message, Outcome } from "./jobs.ts";

/** Does one job in a process of its own; who has started it says which, and says also when to stop. */
process.once("message", (job: Job) => {
  void work(job).then(tell);
});
process.once("disconnect", () => process.exit());
// Ctrl-C reaches every process of the terminal; the one that started us ends us.
process.on("SIGINT", () => {});

async function work(job: Job): Promise<Message> {
  try {
    return { kind: "done", outcome: await outcomeOf(job) };
  } catch (error) {
    return { kind: "failed", why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function outcomeOf(job: Job): Promise<Outcome> {
  if (job.kind === "cobham") return { kind: "cobham", checks: checkByCobham(job.demand, job.calls) };
  // The server and the emulator are read only by who needs them: it takes a second.
  const { runPolicy } = await import("./run.ts");
  const measured = await runPolicy(job.run, job.folder, (share) => {
    tell({ kind: "progress", share });
  });
  return { kind: "run", run: job.run, measured };
}

function tell(message: Message): void {
  process.send?.(message);
}
