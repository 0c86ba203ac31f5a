import type { Leaving } from "../../dispatch/after-queue.ts";
import type { Outcome } from "../../dispatch/outcome.ts";
import type { WaitingCaller } from "../../dispatch/pairs.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { statement } from "../database.ts";
import { listening } from "./reps.ts";
import { table } from "./table.ts";

/** Where a customer's call stands. `connecting`: taken by a rep; `moved`: taken out of our queues by somebody else. */
export type CallState = "waiting" | "connecting" | "moved" | "over";

/** A customer's call. Times are milliseconds since 1970; 0 and 1 stand for no and yes. */
export interface CallRow {
  readonly callSid: string;
  /** The customer's number, or what Twilio says in its place. */
  readonly customer: string;
  /** The number that was rung. */
  readonly lineNumber: string;
  /** The queue whose number was rung, or where the caller had kept a place. */
  readonly queue: QueueName;
  /** The Twilio queue in which the caller waits: their own, the one where a rep listened, or `fetch`. */
  readonly twilioQueue: QueueName;
  readonly queueSid: string | null;
  /** The caller's place in the order of service. */
  readonly rankMajor: number;
  readonly rankMinor: number;
  readonly arrivedMs: number;
  /** The arrival by which that place goes, where it is that of an earlier call. */
  readonly placeMs: number | null;
  /** When the caller joined the Twilio queue, by which Twilio orders it. */
  readonly enteredMs: number;
  readonly state: CallState;
  /** A sign of life: a Dial that should have found the caller has not, and they may be gone. */
  readonly doubtful: number;
  /** Why the caller has been told to leave the queue. */
  readonly leaving: Leaving | null;
  /** A sign of life: when we last had one of the caller. */
  readonly seenMs: number;
  /** A sign of life: from how many of Twilio's listings the caller was missing, one after another. */
  readonly missed: number;
  readonly connectMs: number | null;
  /** How long Twilio said the caller had waited when they were taken. */
  readonly connectQueueSeconds: number | null;
  readonly repSid: string | null;
  readonly saidBridged: number;
  readonly exitResult: string | null;
  readonly bridgedMs: number | null;
  readonly endedMs: number | null;
  readonly outcome: Outcome | null;
}

/** One row a customer's call. The signs of life are written by statements of their own; see `signs-of-life.ts`. */
export const calls = table<CallRow, "callSid">("calls", "callSid", {
  callSid: "row",
  customer: "row",
  lineNumber: "row",
  queue: "row",
  twilioQueue: "row",
  queueSid: "row",
  rankMajor: "row",
  rankMinor: "row",
  arrivedMs: "row",
  placeMs: "row",
  enteredMs: "row",
  state: "row",
  doubtful: "apart",
  leaving: "row",
  seenMs: "apart",
  missed: "apart",
  connectMs: "row",
  connectQueueSeconds: "row",
  repSid: "row",
  saidBridged: "row",
  exitResult: "row",
  bridgedMs: "row",
  endedMs: "row",
  outcome: "row",
});

/** A caller who waits, as far as the rule of pairs and the log look at them. */
export type WaitingRow = WaitingCaller & Pick<CallRow, "customer" | "queue" | "queueSid" | "seenMs">;

const waitingColumns = calls.some(
  ...(["callSid", "customer", "queue", "twilioQueue", "queueSid", "enteredMs", "seenMs"] as const),
  ...(["rankMajor", "rankMinor", "doubtful"] as const),
);

/** Longer than any document that a caller hears before they join a queue, in milliseconds: what is further ahead is a wrong clock. */
const longestDocumentMs = 30_000;

/** Whether it is only estimated when the caller joins their queue: they were told something before, and nobody has seen them there. */
export function isGuessed({ enteredMs, seenMs }: Pick<CallRow, "enteredMs" | "seenMs">): boolean {
  return enteredMs > seenMs && enteredMs <= seenMs + longestDocumentMs;
}

/** Callers who can be taken. */
const waiting = `state = 'waiting' AND leaving IS NULL`;
const countListening = `SELECT COUNT(*) FROM reps WHERE ${listening}`;

export const callOf = statement<CallRow>("call_of", `SELECT ${calls.columns} FROM calls WHERE call_sid = $1`);

/** ($1 rep) The call with which a leg was connected last. */
export const callOfRep = statement<CallRow>(
  "call_of_rep",
  `SELECT ${calls.columns} FROM calls WHERE call_sid = (SELECT customer_sid FROM reps WHERE reps.call_sid = $1)`,
);

/** ($1 lapse, $2 ahead) Who is served next, as many as listen and one more; the doubtful come after all others. */
export const firstByRank = statement<WaitingRow>(
  "first_by_rank",
  `SELECT ${waitingColumns} FROM calls WHERE ${waiting} ORDER BY doubtful, rank_major, rank_minor, call_sid
   LIMIT 1 + (${countListening})`,
);

/** ($1 lapse, $2 ahead, $3 queue) Whom Twilio takes first of a queue, as far as we know; as many as listen there, and one more. */
export const firstInQueue = statement<WaitingRow>(
  "first_in_queue",
  `SELECT ${waitingColumns} FROM calls WHERE ${waiting} AND twilio_queue = $3
   ORDER BY doubtful, entered_ms, rank_major, rank_minor, call_sid LIMIT 1 + (${countListening} AND listens_on = $3)`,
);

const dial = (column: string) => `(SELECT ${column} FROM reps WHERE reps.call_sid = $1)`;

/** ($1 rep, $2 later than any clock that is right) Who has stood longest where a rep listens, since before their Dial began, without a sign of life since. */
export const firstUnseen = statement<WaitingRow>(
  "first_unseen",
  `SELECT ${waitingColumns} FROM calls WHERE ${waiting} AND doubtful = 0 AND twilio_queue = ${dial("listens_on")}
     AND (entered_ms <= ${dial("listens_since_ms")} OR entered_ms > $2)
     AND (seen_ms <= ${dial("listens_since_ms")} OR seen_ms > $2) ORDER BY entered_ms, call_sid LIMIT 1`,
);

/** ($1 call) How many undoubted callers go before this one. The join is written so that SQLite looks up the place first, and then what is before it. */
export const countAhead = statement<{ readonly ahead: number }>(
  "count_ahead",
  `SELECT COUNT(*) AS ahead FROM
     (SELECT rank_major AS major, rank_minor AS minor, call_sid AS sid FROM calls WHERE call_sid = $1) AS own CROSS JOIN calls
   WHERE ${waiting} AND doubtful = 0 AND (rank_major, rank_minor, call_sid) < (major, minor, sid)`,
);

/** ($1 queue) How many wait for certain who rang that queue's number. */
export const countWaiting = statement<{ readonly waiting: number }>(
  "count_waiting",
  `SELECT COUNT(*) AS waiting FROM calls WHERE ${waiting} AND doubtful = 0 AND queue = $1`,
);

/** ($1 queue, $2 but for this call) The earliest arrival by which a place in that queue goes. */
export const firstPlace = statement<{ readonly placeMs: number | null }>(
  "first_place",
  `SELECT MIN(COALESCE(place_ms, arrived_ms)) AS "placeMs" FROM calls
   WHERE state <> 'over' AND ${waiting} AND queue = $1 AND call_sid <> $2`,
);

/** Customers' calls that are not over; the sign keeps SQLite from walking all calls in the order of their arrival. */
export const callsGoingOn = statement<CallRow>(
  "calls_going_on",
  `SELECT ${calls.columns} FROM calls WHERE state <> 'over' ORDER BY +arrived_ms, call_sid`,
);

/** Who waits, and is perhaps gone. */
export const callsInDoubt = statement<Pick<CallRow, "callSid">>(
  "calls_in_doubt",
  `SELECT call_sid AS "callSid" FROM calls WHERE state = 'waiting' AND doubtful = 1`,
);

/** ($1 calls) Those of them that are not over. */
export const goingOnAmong = statement<CallRow>(
  "going_on_among",
  `SELECT ${calls.columns} FROM calls WHERE call_sid IN (SELECT key FROM json_each($1)) AND state <> 'over'`,
);

/** ($1 number) Whether it has ever rung us. */
export const hasRung = statement<{ readonly rung: number }>(
  "has_rung",
  "SELECT 1 AS rung FROM calls WHERE customer = $1 LIMIT 1",
);

/** A call or a call-back that is over, as far as it matters for what follows it. */
export interface EndedRow extends Pick<
  CallRow,
  "callSid" | "customer" | "lineNumber" | "queue" | "arrivedMs" | "bridgedMs" | "endedMs" | "outcome"
> {}

export const endedCall = statement<EndedRow>(
  "ended_call",
  `SELECT ${calls.some("callSid", "customer", "lineNumber", "queue", "arrivedMs", "bridgedMs", "endedMs", "outcome")} FROM calls
   WHERE call_sid = $1`,
);
