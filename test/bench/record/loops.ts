import { setTimeout as sleep } from "node:timers/promises";
import type { Line, Step } from "./line.ts";
import { Counter, type Tally } from "./tally.ts";

/** One talk after another: a rep is sent for a caller, or listens; another caller comes; one asks; the two are connected. */
const round: readonly Step[] = ["idle", "free", "arrives", "waits", "connects"];
/** The same mixture where requests come whether the ones before have been answered or not. */
const mixture: readonly Step[] = ["free", "arrives", "waits", "connects"];

export interface ClosedLoop {
  readonly seconds: number;
  /** How many requests are under way at the same time. */
  readonly inFlight: number;
}

export interface OpenLoop {
  readonly seconds: number;
  readonly perSecond: number;
}

/** So many lanes go round and round, each with one request at a time: as fast as the record can. */
export async function closedLoop(line: Line, { seconds, inFlight }: ClosedLoop): Promise<Tally> {
  const counter = new Counter();
  const begunMs = performance.now();
  const take = async (step: Step) => {
    const askedMs = performance.now();
    const isAnswered = await line.step(step);
    if (isAnswered !== undefined) counter.count(step, isAnswered, performance.now() - askedMs);
  };
  const lane = async (first: number) => {
    // Rounds are gone to their end: no kind is measured more often than it comes.
    while (performance.now() - begunMs < seconds * 1000)
      for (let i = first; i < first + round.length; i += 1) await take(round[i % round.length] ?? "waits");
  };
  await Promise.all(Array.from({ length: inFlight }, (_none, i) => lane(i)));
  return counter.tally((performance.now() - begunMs) / 1000);
}

/**
 * So many requests come in a second, evenly, whether the record keeps up or not. Times are counted from the moment at which
 * a request was due; what is answered after the end counts, too, and the time until then.
 */
export async function openLoop(line: Line, { seconds, perSecond }: OpenLoop): Promise<Tally> {
  const counter = new Counter();
  const underWay: Promise<void>[] = [];
  const begunMs = performance.now();
  for (let sent = 0; sent < seconds * perSecond; await sleep(1))
    for (let dueMs = 0; ; sent += 1) {
      dueMs = begunMs + (sent * 1000) / perSecond;
      if (dueMs > performance.now() || sent >= seconds * perSecond) break;
      underWay.push(send(line, sent, (step, isAnswered) => counter.count(step, isAnswered, performance.now() - dueMs)));
    }
  await Promise.all(underWay);
  return counter.tally((performance.now() - begunMs) / 1000);
}

/** Sends the next of the mixture for which somebody is there. */
async function send(line: Line, place: number, count: (step: Step, isAnswered: boolean) => void): Promise<void> {
  for (let i = 0; i < mixture.length; i += 1) {
    const step = mixture[(place + i) % mixture.length] ?? "waits";
    const isAnswered = await line.step(step);
    if (isAnswered === undefined) continue;
    count(step, isAnswered);
    return;
  }
}
