import { randomBytes } from "node:crypto";
import type { Insertable } from "kysely";
import type { QueueOrder } from "../../dispatch/queue-order.ts";
import type { Database } from "../../record/database.ts";
import type { Schema } from "../../record/schema.ts";
import { offlineNumbers } from "../../twilio/offline.ts";
import { dayMs } from "../../runtime/durations.ts";
import { repsLine } from "../../urls.ts";

/** What a day that is over left in the record. */
export interface History {
  readonly calls: readonly Insertable<Schema["calls"]>[];
  readonly reps: readonly Insertable<Schema["reps"]>[];
  readonly surveys: readonly Insertable<Schema["surveys"]>[];
}

/** What a made-up day goes by. */
export interface HistorySettings {
  readonly queues: QueueOrder;
  /** When it ends. */
  readonly nowMs: number;
  /** From 0 to 1, as good as any. */
  readonly random: () => number;
}

const repCount = 3;
/** On average, in milliseconds: between two callers at the busiest, a talk, and how long somebody waits. */
const means = { apartMs: 28_000, talkMs: 50_000, patienceMs: 100_000 };
const wrapUpMs = 3000;
const premiumShare = 0.3;
const ratedShare = 0.35;
/** Half of the ratings are a 5, and so on. */
const ratings = [5, 5, 5, 5, 4, 4, 4, 3, 2, 1];

/** Somebody who rang that day. */
interface Visitor {
  readonly queue: number;
  readonly arrivedMs: number;
  readonly givesUpMs: number;
}

/**
 * A day of a line with three reps, lived by the rule: whoever comes free takes the first of the first queue. Everybody has
 * hung up a minute before it ends.
 */
export function dayBefore({ queues, nowMs, random }: HistorySettings): History {
  const untilMs = nowMs - 60_000;
  const shifts = Array.from({ length: repCount }, () => ({ sid: sid(), freeMs: untilMs - dayMs }));
  const visitors = visitorsOf(queues.length, untilMs, random);
  const calls: Insertable<Schema["calls"]>[] = [];
  const surveys: Insertable<Schema["surveys"]>[] = [];
  const line = { queues, numbers: offlineNumbers(queues) };
  while (visitors.length > 0) {
    const rep = shifts.reduce((one, other) => (other.freeMs < one.freeMs ? other : one));
    const atMs = Math.max(rep.freeMs, visitors[0]?.arrivedMs ?? 0);
    const next = bestOf(visitors, atMs);
    for (const gone of goneBy(visitors, atMs)) calls.push(callOf(gone, line));
    if (next === undefined) continue;
    visitors.splice(visitors.indexOf(next), 1);
    const endedMs = Math.min(untilMs, atMs + around(means.talkMs, random));
    rep.freeMs = endedMs + wrapUpMs;
    const call = callOf(next, line, { repSid: rep.sid, atMs, endedMs });
    calls.push(call);
    if (random() < ratedShare) surveys.push(surveyOf(call, ratings[Math.floor(random() * ratings.length)] ?? 5));
  }
  return { calls, surveys, reps: shifts.map(({ sid: repSid }, place) => legOf(repSid, place, untilMs)) };
}

/** Writes a day into a record that is up to date. */
export async function writeHistory({ kysely }: Database, { calls, reps, surveys }: History): Promise<void> {
  await kysely.transaction().execute(async (tx) => {
    for (const some of inParts(calls)) await tx.insertInto("calls").values(some).execute();
    for (const some of inParts(surveys)) await tx.insertInto("surveys").values(some).execute();
    if (reps.length > 0)
      await tx
        .insertInto("reps")
        .values([...reps])
        .execute();
  });
}

/** Callers over the day, in the order in which they ring: few at its beginning, most in its middle and towards its end. */
function visitorsOf(queues: number, untilMs: number, random: () => number): Visitor[] {
  const visitors: Visitor[] = [];
  for (let arrivedMs = untilMs - dayMs; ;) {
    const share = 1 - (untilMs - arrivedMs) / dayMs;
    const busy = 0.35 + 0.65 * Math.sin(Math.PI * Math.min(1, share * 0.75)) ** 2;
    arrivedMs += around(means.apartMs / busy, random);
    if (arrivedMs >= untilMs - means.talkMs) return visitors;
    const queue = random() < premiumShare ? 0 : queues - 1;
    visitors.push({ queue, arrivedMs, givesUpMs: arrivedMs + around(means.patienceMs, random) });
  }
}

/** Who is served at that moment: of those who are there, the first of the first queue. */
function bestOf(visitors: readonly Visitor[], atMs: number): Visitor | undefined {
  const there = visitors.filter(({ arrivedMs, givesUpMs }) => arrivedMs <= atMs && givesUpMs > atMs);
  return there.toSorted((one, other) => one.queue - other.queue || one.arrivedMs - other.arrivedMs)[0];
}

/** Takes out those who have given up by then. */
function goneBy(visitors: Visitor[], atMs: number): Visitor[] {
  const gone = visitors.filter(({ givesUpMs }) => givesUpMs <= atMs);
  for (const one of gone) visitors.splice(visitors.indexOf(one), 1);
  return gone;
}

interface Line {
  readonly queues: QueueOrder;
  readonly numbers: ReturnType<typeof offlineNumbers>;
}

interface Talk {
  readonly repSid: string;
  readonly atMs: number;
  readonly endedMs: number;
}

function callOf({ queue: place, arrivedMs, givesUpMs }: Visitor, { queues, numbers }: Line, talk?: Talk) {
  const queue = queues[place] ?? queues[0];
  const endedMs = Math.round(talk?.endedMs ?? givesUpMs);
  const startMs = talk && Math.round(talk.atMs);
  return {
    call_sid: sid(),
    customer: `+1617555${String(100 + (Math.round(arrivedMs) % 100)).padStart(4, "0")}`,
    line_number: numbers.find(({ line }) => line === queue)?.phoneNumber ?? "",
    queue,
    twilio_queue: queue,
    queue_sid: null,
    rank_major: place,
    rank_minor: Math.round(arrivedMs),
    arrived_ms: Math.round(arrivedMs),
    place_ms: null,
    entered_ms: Math.round(arrivedMs),
    state: "over",
    doubtful: 0,
    leaving: null,
    seen_ms: endedMs,
    missed: 0,
    connect_ms: startMs ?? null,
    connect_queue_seconds: startMs === undefined ? null : Math.floor((startMs - arrivedMs) / 1000),
    rep_sid: talk?.repSid ?? null,
    said_bridged: talk === undefined ? 0 : 1,
    exit_result: talk === undefined ? "hangup" : "bridged",
    bridged_ms: startMs ?? null,
    ended_ms: endedMs,
    outcome: talk === undefined ? "abandoned" : "answered",
  } as const;
}

function legOf(callSid: string, place: number, untilMs: number): History["reps"][number] {
  return {
    call_sid: callSid,
    number: `+1206555${String(190 + place).padStart(4, "0")}`,
    line_number: offlineNumbers([repsLine]).at(-1)?.phoneNumber ?? null,
    arrived_ms: untilMs - dayMs,
    seen_ms: untilMs,
    round: 0,
    listens_on: null,
    listens_since_ms: 0,
    customer_sid: null,
    over_ms: untilMs,
  };
}

function surveyOf({ call_sid: callSid, customer, ended_ms: endedMs }: Insertable<Schema["calls"]>, rating: number) {
  const askedMs = (endedMs ?? 0) + 30_000;
  return {
    call_sid: callSid,
    customer,
    stage: "done" as const,
    asked_ms: askedMs,
    rating,
    rated_ms: askedMs + 20_000,
    comment: null,
  };
}

/** Around a mean, as waits and talks are: never next to nothing, seldom three times as much. */
function around(mean: number, random: () => number): number {
  return mean * (0.3 - 0.7 * Math.log(1 - random()));
}

function sid(): string {
  return `CA${randomBytes(16).toString("hex")}`;
}

/** So many rows as one statement takes. */
function inParts<T>(rows: readonly T[]): T[][] {
  const size = 400;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => rows.slice(part * size, (part + 1) * size));
}
