import type { QueueName } from "../dispatch/queue-order.ts";
import { statement } from "./database.ts";
import type { Decision } from "./decision.ts";
import type { Moment } from "./rules.ts";
import { dayMs, hourMs } from "../runtime/durations.ts";

/** How fast the line moves: what an estimate of the wait is made of. */
export interface Pace {
  /** Reps on the line, talking or listening. */
  readonly reps: number;
  /** The mean length of a talk, in seconds; 0 when there has been none. */
  readonly handleSeconds: number;
  /** From how many talks. */
  readonly observedTalks: number;
  /** The share of the reps' time that the queues before this one use, from 0 to 1. */
  higherShare(queue: QueueName): number;
}

/** So many of the newest talks count, and none that is older than a day. */
const newestTalks = 500;
/** Over how long arrivals are counted, in milliseconds: an hour, or since the first of them, but not less than ten seconds; and so many of the newest at most. */
const windowMs = hourMs;
const leastWindowMs = 10_000;
const newestArrivals = 1000;

const reps = statement<{ readonly reps: number }>(
  "pace_reps",
  "SELECT COUNT(*) AS reps FROM reps WHERE over_ms IS NULL",
);

/** ($1 since) */
const talks = statement<{ readonly talks: number; readonly meanMs: number | null }>(
  "pace_talks",
  `SELECT COUNT(*) AS talks, CAST(AVG(talked_ms) AS DOUBLE PRECISION) AS "meanMs" FROM
     (SELECT ended_ms - bridged_ms AS talked_ms FROM calls
      WHERE ended_ms > $1 AND outcome = 'answered' AND bridged_ms IS NOT NULL
      ORDER BY ended_ms DESC LIMIT ${newestTalks}) AS newest`,
);

/** ($1 since) */
const arrivals = statement<{ readonly queue: string; readonly calls: number; readonly firstMs: number }>(
  "pace_arrivals",
  `SELECT queue, COUNT(*) AS calls, MIN(arrived_ms) AS "firstMs" FROM
     (SELECT queue, arrived_ms FROM calls WHERE arrived_ms > $1 ORDER BY arrived_ms DESC LIMIT ${newestArrivals}) AS newest
   GROUP BY queue`,
);

interface Measured {
  readonly onTheLine: { readonly reps: number } | undefined;
  readonly talked: { readonly talks: number; readonly meanMs: number | null } | undefined;
  readonly arrived: readonly { readonly queue: string; readonly calls: number; readonly firstMs: number }[];
}

/** Measures how fast the line moves. */
export const measurePace: Decision<undefined, Measured, Pace> = {
  async load(tx, _, { nowMs }) {
    const [onTheLine, talked, arrived] = await Promise.all([
      tx.one(reps),
      tx.one(talks, nowMs - dayMs),
      tx.all(arrivals, nowMs - windowMs),
    ]);
    return { onTheLine, talked, arrived };
  },
  decide: (measured, _, moment) => ({ answer: paceOf(measured, moment) }),
};

function paceOf({ onTheLine, talked, arrived }: Measured, { nowMs, rules }: Moment): Pace {
  const onLine = onTheLine?.reps ?? 0;
  const handleSeconds = (talked?.meanMs ?? 0) / 1000;
  const sinceMs = Math.max(leastWindowMs, nowMs - Math.min(nowMs, ...arrived.map(({ firstMs }) => firstMs)));
  const perSecond = (queue: QueueName) => (arrived.find((row) => row.queue === queue)?.calls ?? 0) / (sinceMs / 1000);
  return {
    reps: onLine,
    handleSeconds,
    observedTalks: talked?.talks ?? 0,
    higherShare(queue) {
      // By target waits anybody may be overtaken, and by whom is not modelled: nothing is said.
      if (rules.ordering.kind === "target" && rules.order.length > 1) return 1;
      const higher = rules.order.slice(0, Math.max(0, rules.order.indexOf(queue)));
      const rate = higher.reduce((sum, name) => sum + perSecond(name), 0);
      return onLine === 0 ? 0 : (rate * handleSeconds) / onLine;
    },
  };
}
