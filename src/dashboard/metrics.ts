import { type Account, accounts } from "../dispatch/outcome.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import type { CallsOver } from "../record/line-reading.ts";
import type { Numbers, RepView } from "./line-view.ts";

/** A call that is not over, as far as the numbers look at it. */
export interface CallGoingOn {
  readonly queue: QueueName;
  readonly arrivedMs: number;
  /** `leaving`: not in the queue any more, and not over yet. */
  readonly state: "waiting" | "talking" | "leaving";
  /** So far, or until they were put through; in seconds, a second that was begun being one. */
  readonly waitedSeconds: number;
}

/** What the numbers of a line, or of one queue, are made of. */
export interface Counted {
  /** The day's calls that are over. */
  readonly over: readonly CallsOver[];
  /** The calls that go on, of the day or from before it. */
  readonly going: readonly CallGoingOn[];
  readonly reps: readonly Pick<RepView, "state">[];
  readonly dayStartMs: number;
  /** Within how many seconds a call is to be answered. */
  readonly targetSeconds: number;
}

/** The ten numbers of the page, each with what it means in a sentence. `{target}` is the seconds of the service level. */
export const definitions = {
  waiting:
    "Customers who wait on the line at this moment, those in doubt too. Who is to be rung back is not counted here.",
  longestWait: "How long the customer on the line has waited who has waited longest, from joining the queue until now.",
  reps: "Reps on the line at this moment: listening for whoever comes, sent to somebody (or a customer is being rung back for them), talking; silent are those of whom nothing has been heard for too long.",
  serviceLevel:
    "Of the customers who rang today, the share answered within {target} seconds; left out are those who gave up sooner and those who have waited less so far.",
  wait: "Of today's customers who have been put through, half waited no longer than the first number (p50), nine in ten no longer than the second (p90); from joining the queue to the rep's voice.",
  abandoned:
    "Customers who rang today and hung up while they waited, and their share of all who rang today. Who asked to be rung back has not given up.",
  offered:
    "Customers who rang today, since midnight: answered, abandoned, left, refused, failed, and those who still wait or talk.",
  answered: "Customers who rang today, talked with a rep and have hung up.",
  talkTime:
    "How long the talks with customers took that rang today and have hung up: on average, and in all. Calls back are not counted.",
  rating: "The mean of the ratings from 1 to 5 that customers gave to today's calls, and how many gave one.",
} as const;

/** All numbers at once. */
export function numbersOf(day: Counted): Numbers {
  const sums = accountsOf(day.over);
  const goingOn = ofTheDay(day).length;
  const offered = Object.values(sums).reduce((sum, calls) => sum + calls, goingOn);
  const waits = answeredWaits(day);
  return {
    waiting: day.going.filter(({ state }) => state === "waiting").length,
    longestWaitSeconds: longestWait(day),
    reps: repsByState(day.reps),
    ...serviceLevels(day, waits),
    waitMeanSeconds: mean(waits),
    waitP50Seconds: percentile(waits, 0.5),
    waitP90Seconds: percentile(waits, 0.9),
    abandonedShare: share(sums.abandoned, offered),
    shortAbandoned: abandonedWithin(day.over, shortAbandonSeconds),
    offered,
    ...sums,
    goingOn,
    talkSeconds: talkTime(day.over),
    rating: rating(day.over),
  };
}

/** Who hangs up within so many seconds has hardly waited (a *short abandon*). */
const shortAbandonSeconds = 10;

/** The longest wait: of those who wait on the line now, from joining the queue until now; undefined when nobody waits. */
export function longestWait({ going }: Pick<Counted, "going">): number | undefined {
  const waiting = going.filter(({ state }) => state === "waiting");
  return waiting.length === 0 ? undefined : waiting.reduce((most, one) => Math.max(most, one.waitedSeconds), 0);
}

/** How many reps are in which state; those for whom a customer is rung back are sent, too. */
export function repsByState(reps: Counted["reps"]): Numbers["reps"] {
  const count = { listening: 0, sent: 0, talking: 0, silent: 0 };
  for (const { state } of reps) count[state === "ringing-back" ? "sent" : state] += 1;
  return count;
}

/**
 * Service level (T): answered within T ÷ (offered − abandoned within T), from 0 to 1; undefined when nobody counts. The
 * strict one is answered within T ÷ offered.
 *
 * Whoever talks has been answered. Whoever has left otherwise has not, and whoever still waits has not when it is longer
 * than T already; sooner nobody can tell, and they are left out.
 */
export function serviceLevels(
  day: Counted,
  waits: ReadonlyMap<number, number> = answeredWaits(day),
): Pick<Numbers, "serviceLevel" | "strictServiceLevel"> {
  const inTime = (seconds: number) => seconds <= day.targetSeconds;
  const answered = [...waits].reduce((sum, [seconds, calls]) => sum + (inTime(seconds) ? calls : 0), 0);
  const going = ofTheDay(day).filter(({ state, waitedSeconds }) => state === "talking" || !inTime(waitedSeconds));
  const decided = sumOf(day.over, ({ calls }) => calls) + going.length;
  const soon = abandonedWithin(day.over, day.targetSeconds);
  return { serviceLevel: share(answered, decided - soon), strictServiceLevel: share(answered, decided) };
}

/** Hung up while waiting, within so many seconds. */
function abandonedWithin(over: Counted["over"], seconds: number): number {
  const soon = over.filter(({ outcome, waitSeconds }) => outcome === "abandoned" && (waitSeconds ?? 0) <= seconds);
  return sumOf(soon, ({ calls }) => calls);
}

/** How many of the day's calls waited for how many seconds until they were put through, those who talk now too; ascending. */
export function answeredWaits(day: Counted): ReadonlyMap<number, number> {
  const waits = new Map<number, number>();
  const add = (seconds: number, calls: number) => waits.set(seconds, (waits.get(seconds) ?? 0) + calls);
  for (const { outcome, waitSeconds, calls } of day.over)
    if (outcome === "answered" && waitSeconds !== null) add(Math.max(0, waitSeconds), calls);
  for (const { state, waitedSeconds } of ofTheDay(day)) if (state === "talking") add(waitedSeconds, 1);
  return new Map([...waits].toSorted(([one], [other]) => one - other));
}

/** The mean wait of those who were put through (*ASA*), in seconds. */
function mean(waits: ReadonlyMap<number, number>): number | undefined {
  const [sum, count] = [...waits].reduce(([s, n], [seconds, calls]) => [s + seconds * calls, n + calls], [0, 0]);
  return share(sum, count);
}

/** The shortest wait that so large a share of the calls did not exceed, in seconds. */
export function percentile(waits: ReadonlyMap<number, number>, atLeast: number): number | undefined {
  const all = [...waits.values()].reduce((sum, calls) => sum + calls, 0);
  let below = 0;
  for (const [seconds, calls] of waits) {
    below += calls;
    if (below >= all * atLeast) return seconds;
  }
  return undefined;
}

/** The columns of the books: what became of the calls that are over. Offered is their sum and those that go on. */
export function accountsOf(over: readonly Pick<CallsOver, "outcome" | "calls">[]): Record<Account, number> {
  const sums: Record<Account, number> = { answered: 0, abandoned: 0, left: 0, refused: 0, failed: 0 };
  for (const { outcome, calls } of over) sums[accounts[outcome]] += calls;
  return sums;
}

/** How long customers and reps talked in calls that are over: on average and in all, in seconds. */
function talkTime(over: Counted["over"]): Numbers["talkSeconds"] {
  const sum = sumOf(over, ({ talkMs }) => talkMs) / 1000;
  return {
    mean: share(
      sum,
      sumOf(over, ({ talks }) => talks),
    ),
    sum: Math.round(sum),
  };
}

/** The mean rating that customers have given to calls of the day, and how many have. */
function rating(over: Counted["over"]): Numbers["rating"] {
  const count = sumOf(over, ({ ratings }) => ratings);
  return {
    mean: share(
      sumOf(over, ({ ratingSum }) => ratingSum),
      count,
    ),
    count,
  };
}

/** The calls of the day that go on. */
function ofTheDay({ going, dayStartMs }: Counted): readonly CallGoingOn[] {
  return going.filter(({ arrivedMs }) => arrivedMs >= dayStartMs);
}

function share(part: number, whole: number): number | undefined {
  return whole <= 0 ? undefined : part / whole;
}

function sumOf(over: Counted["over"], of: (calls: CallsOver) => number): number {
  return over.reduce((sum, calls) => sum + of(calls), 0);
}
