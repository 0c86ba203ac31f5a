import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import type { CallsOver, Wait } from "../record/line-reading.ts";
import type { Charts, WaitClass } from "./line-view.ts";

const minuteMs = 60_000;
const shownMinutes = 60;

/** The full minutes of the last hour, the last of them not after now. */
export function minutesBefore(nowMs: number): number[] {
  const lastMs = nowMs - (nowMs % minuteMs);
  return Array.from({ length: shownMinutes + 1 }, (_, minute) => lastMs - (shownMinutes - minute) * minuteMs);
}

/** How many waited in each queue at each of these instants: whoever had come by then, and was not gone yet. */
export function waitingAt(atMs: readonly number[], waits: readonly Wait[], queues: QueueOrder): Charts["waiting"] {
  const count = (queue: QueueName) => {
    const ofQueue = waits.filter((wait) => wait.queue === queue);
    return atMs.map(
      (instant) => ofQueue.filter(({ fromMs, untilMs }) => fromMs <= instant && untilMs > instant).length,
    );
  };
  return { atMs, queues: queues.map((queue) => ({ queue, waiting: count(queue) })) };
}

/** Where one class of waits ends and the next begins, in seconds: fine where most waits are. */
const bounds = [0, 10, 20, 30, 60, 120, 300, 600, 1200] as const;

/** How many of those who were answered or gave up waited how long. */
export function waitClasses(over: readonly CallsOver[]): WaitClass[] {
  const counts = bounds.map(() => ({ answered: 0, abandoned: 0 }));
  for (const { outcome, waitSeconds, calls } of over) {
    if (waitSeconds === null || (outcome !== "answered" && outcome !== "abandoned")) continue;
    // A wait of exactly ten seconds is one of up to ten seconds.
    const index = bounds.findLastIndex((bound) => bound < waitSeconds);
    const count = counts[Math.max(0, index)];
    if (count !== undefined) count[outcome] += calls;
  }
  return counts.map((count, index) => ({ fromSeconds: bounds[index] ?? 0, toSeconds: bounds[index + 1], ...count }));
}
