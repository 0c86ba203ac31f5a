import { type ListeningLeg, pairUp } from "../dispatch/pairs.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import { ringsBack } from "../record/call-backs/next.ts";
import type { Reader } from "../record/database.ts";
import {
  goingCallBacks,
  type GoingCall,
  type GoingCallBack,
  goingCalls,
  type GoingLeg,
  goingLegs,
} from "../record/line-reading.ts";
import type { Pace } from "../record/pace.ts";
import type { Moment } from "../record/rules.ts";
import { waitClasses } from "./charts.ts";
import { type DayBook, quarterOf, type QuarterOver } from "./day-book.ts";
import type { LineView, QuarterOfCalls, RepView } from "./line-view.ts";
import { type CallGoingOn, type Counted, numbersOf } from "./metrics.ts";
import { repViews } from "./rep-views.ts";
import type { HourOfWaits } from "./hour-of-waits.ts";
import { waitingLine } from "./waiting-line.ts";

/** What a reading of the line goes by, beside its moment. */
export interface LineReading {
  readonly dayStartMs: number;
  /** Within how many seconds a call is to be answered. */
  readonly targetSeconds: number;
  readonly pace: Pace | undefined;
  /** What was read before, and need not be read again. */
  readonly day: DayBook;
  readonly hour: HourOfWaits;
}

/** What can be seen of the line at this moment. */
export async function readLine(reader: Reader, moment: Moment, reading: LineReading): Promise<LineView> {
  const { nowMs, rules } = moment;
  const { dayStartMs, targetSeconds, day, hour } = reading;
  const [calls, legs, callBacks] = [
    await reader.all(goingCalls),
    await reader.all(goingLegs),
    await reader.all(goingCallBacks, nowMs),
  ];
  const { over, quarters } = await day.read(reader, { dayStartMs, nowMs, going: calls });
  const waiting = await hour.read(reader, calls, moment);
  const line = lineNow({ calls, legs, callBacks }, moment, reading.pace);
  const counted = {
    over,
    going: calls.map((call) => goingOn(call, nowMs)),
    reps: line.reps,
    dayStartMs,
    targetSeconds,
  };
  return {
    atMs: nowMs,
    numbers: numbersOf(counted),
    queues: rules.order.map((queue) => ({ queue, numbers: numbersOf(ofQueue(counted, line.reps, queue)) })),
    ...line,
    charts: { waiting, quarters: quartersOfCalls(quarters, calls, dayStartMs), waits: waitClasses(over) },
  };
}

/** What stands in the record of what goes on. */
interface GoingOn {
  readonly calls: readonly GoingCall[];
  readonly legs: readonly GoingLeg[];
  readonly callBacks: readonly GoingCallBack[];
}

function lineNow({ calls, legs, callBacks }: GoingOn, moment: Moment, pace: Pace | undefined) {
  const callers = calls.filter(isWaiting);
  const isListening = marksThatCount(moment);
  const pairing = pairUp(callers, legs.filter(isListening), moment.nowMs);
  const dueCallBacks = ringsBack(moment) ? callBacks.filter(({ isDue }) => isDue === 1) : [];
  return {
    waiting: waitingLine({ callers, dueCallBacks, pairing, pace }),
    reps: repViews({ legs, calls, callBacks, pairs: pairing.pairs, isListening }),
    callBacks: callBacks.map(({ id, number, queue, askedMs, dueMs, opensMs, notBeforeMs, state, tries }) => {
      return { id, number, queue, askedMs, dueMs: Math.max(dueMs, opensMs, notBeforeMs ?? 0), state, tries };
    }),
  };
}

/** Who can be taken; who has been told to leave cannot. */
function isWaiting({ state, leaving }: GoingCall): boolean {
  return state === "waiting" && leaving === null;
}

/** Whether a leg waits for whoever comes; see `pairingNow`. */
function marksThatCount({ nowMs, marksSinceMs, rules }: Moment) {
  const sinceMs = Math.max(nowMs - rules.listeningLapseMs, marksSinceMs - 1);
  return (leg: GoingLeg): leg is GoingLeg & ListeningLeg =>
    leg.listensOn !== null && leg.listensSinceMs > sinceMs && leg.listensSinceMs <= nowMs + rules.listeningLapseMs;
}

function goingOn(call: GoingCall, nowMs: number): CallGoingOn {
  const { queue, arrivedMs, connectMs } = call;
  const state = call.state === "connecting" ? "talking" : isWaiting(call) ? "waiting" : "leaving";
  const untilMs = state === "talking" ? (connectMs ?? nowMs) : nowMs;
  return { queue, arrivedMs, state, waitedSeconds: Math.max(0, Math.ceil((untilMs - arrivedMs) / 1000)) };
}

/** What counts for one queue: its calls, and the reps who listen there or have a customer of it. */
function ofQueue(counted: Counted, reps: readonly RepView[], queue: QueueName): Counted {
  const isOfIt = (one: { readonly queue: QueueName }) => one.queue === queue;
  return {
    ...counted,
    over: counted.over.filter(isOfIt),
    going: counted.going.filter(isOfIt),
    reps: reps.filter((rep) => (rep.customer?.queue ?? rep.queue) === queue),
  };
}

function quartersOfCalls(
  quarters: readonly QuarterOver[],
  calls: readonly GoingCall[],
  dayStartMs: number,
): QuarterOfCalls[] {
  const going = new Map<number, number>();
  for (const { arrivedMs } of calls) {
    const fromMs = quarterOf(arrivedMs, dayStartMs);
    going.set(fromMs, (going.get(fromMs) ?? 0) + 1);
  }
  return quarters.map(({ fromMs, accounts }) => ({ fromMs, ...accounts, goingOn: going.get(fromMs) ?? 0 }));
}
