import type { CallBackOutcome } from "../dispatch/after-attempt.ts";
import type { Leaving } from "../dispatch/after-queue.ts";
import type { Outcome } from "../dispatch/outcome.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import { type Reader, statement } from "./database.ts";
import { type ActRow, actsOn } from "./tables/acts.ts";
import type { Schema } from "./schema.ts";
import type { CallState } from "./tables/calls.ts";
import type { HeardRow } from "./tables/texts-in.ts";

/** All SQL of calls that somebody looks back on. */

/** A call as the history lists it. What is not known (yet) is null. */
export interface HistoryCall {
  readonly callSid: string;
  readonly customer: string;
  readonly queue: QueueName;
  readonly arrivedMs: number;
  readonly bridgedMs: number | null;
  readonly endedMs: number | null;
  /** Null while it goes on. */
  readonly outcome: Outcome | null;
  /**
   * Who talked with the customer, now or when they were rung back: the rep's number, or their CallSid where the record does
   * not have it.
   */
  readonly rep: string | null;
  readonly rating: number | null;
  readonly comment: string | null;
  /** What became of the call-back that kept its place, or where it stands. */
  readonly callBack: CallBackOutcome | "waiting" | "ringing" | null;
  /** When somebody who was rung back was put through, and when that call was over. */
  readonly acceptedMs: number | null;
  readonly calledBackMs: number | null;
}

/** What stands for the outcome of a call that goes on. */
export const goesOn = "going-on";

/** Which calls are looked for; undefined: whichever. */
export interface CallFilter {
  readonly fromMs: number;
  /** They arrived before. */
  readonly toMs: number;
  readonly queue: QueueName | undefined;
  readonly outcome: Outcome | typeof goesOn | undefined;
  /** The rep's number, or the CallSid of their leg. */
  readonly rep: string | undefined;
  readonly customer: string | undefined;
  readonly rating: number | undefined;
}

/** The call behind which a page begins. */
export type CallKey = Pick<HistoryCall, "arrivedMs" | "callSid">;

/** The calls of a page, the newest first, and where the next page begins; undefined when there is none. */
export interface PageOfCalls {
  readonly calls: readonly HistoryCall[];
  readonly next: CallKey | undefined;
}

/** So many calls are on one page. */
export const callsPerPage = 50;

/** Finds the calls behind a key, or from the newest on. */
export async function findCalls(reader: Reader, filter: CallFilter, after?: CallKey): Promise<PageOfCalls> {
  const { fromMs, toMs, queue, outcome, rep, customer, rating } = filter;
  const untilMs = Math.min(toMs - 1, after?.arrivedMs ?? Infinity);
  const isAfter = after === undefined || after.arrivedMs >= toMs ? null : after.callSid;
  const values = [fromMs, untilMs, isAfter, queue ?? null, outcome ?? null, rep ?? null, rating ?? null] as const;
  const found =
    customer === undefined
      ? await reader.all(callsOfDays, ...values)
      : await reader.all(callsOfNumber, ...values, customer);
  const calls = found.slice(0, callsPerPage);
  return { calls, next: found.length > callsPerPage ? calls.at(-1) : undefined };
}

/** The leg of the rep who talked with the customer; who was sent to somebody in vain did not. */
const repSid = `CASE WHEN call_backs.outcome = 'answered' THEN call_backs.rep_sid
  WHEN calls.outcome = 'answered' OR calls.state = 'connecting' THEN calls.rep_sid END`;

const listed = `SELECT calls.call_sid AS "callSid", calls.customer, calls.queue, calls.arrived_ms AS "arrivedMs",
    calls.bridged_ms AS "bridgedMs", calls.ended_ms AS "endedMs", calls.outcome,
    COALESCE(NULLIF(reps.number, ''), ${repSid}) AS rep, surveys.rating, surveys.comment,
    COALESCE(call_backs.outcome, call_backs.state) AS "callBack", call_backs.accepted_ms AS "acceptedMs",
    call_backs.ended_ms AS "calledBackMs"
  FROM calls LEFT JOIN surveys ON surveys.call_sid = calls.call_sid
  LEFT JOIN call_backs ON call_backs.id = (SELECT id FROM call_backs AS one WHERE one.call_sid = calls.call_sid
    ORDER BY CASE WHEN one.outcome = 'answered' THEN 0 ELSE 1 END, one.asked_ms DESC LIMIT 1)
  LEFT JOIN reps ON reps.call_sid = ${repSid}`;

/** ($1 from, $2 until, $3 behind this CallSid of that instant, $4 queue, $5 outcome, $6 rep, $7 rating); null: whichever. */
const fits = `calls.arrived_ms >= $1 AND calls.arrived_ms <= $2
  AND (CAST($3 AS TEXT) IS NULL OR calls.arrived_ms < $2 OR calls.call_sid < $3)
  AND (CAST($4 AS TEXT) IS NULL OR calls.queue = $4)
  AND (CAST($5 AS TEXT) IS NULL OR COALESCE(calls.outcome, '${goesOn}') = $5)
  AND (CAST($6 AS TEXT) IS NULL OR reps.number = $6 OR reps.call_sid = $6)
  AND (CAST($7 AS INTEGER) IS NULL OR surveys.rating = $7)`;
const newestFirst = `ORDER BY calls.arrived_ms DESC, calls.call_sid DESC LIMIT ${callsPerPage + 1}`;

const callsOfDays = statement<HistoryCall>("calls_of_days", `${listed} WHERE ${fits} ${newestFirst}`);

/** ($8 customer) */
const callsOfNumber = statement<HistoryCall>(
  "calls_of_number",
  `${listed} WHERE calls.customer = $8 AND ${fits} ${newestFirst}`,
);

/** All that the record knows of one call. */
export interface KnownCall {
  readonly call: CallOfStory;
  readonly survey: SurveyOfStory | undefined;
  readonly texts: readonly TextOfStory[];
  /** What the customer has texted from then on until they rang again. */
  readonly heard: readonly HeardOfStory[];
  readonly callBacks: readonly CallBackOfStory[];
  /** What people have done with it on the pages. */
  readonly acts: readonly ActRow[];
}

/** Looks a call up; undefined when there is none of that name. */
export async function findCall(reader: Reader, callSid: string): Promise<KnownCall | undefined> {
  const call = await reader.one(callOfStory, callSid);
  if (call === undefined) return undefined;
  return {
    call,
    survey: await reader.one(surveyOfStory, callSid),
    texts: await reader.all(textsOfStory, call.customer, callSid),
    heard: await reader.all(heardOfStory, call.customer, call.arrivedMs),
    callBacks: await reader.all(callBacksOfStory, callSid),
    acts: await reader.all(actsOn, callSid),
  };
}

/** See {@link Schema} for what each column means. */
export interface CallOfStory extends Omit<
  HistoryCall,
  "callBack" | "acceptedMs" | "calledBackMs" | "rating" | "comment"
> {
  readonly lineNumber: string;
  readonly placeMs: number | null;
  readonly state: CallState;
  readonly doubtful: number;
  readonly leaving: Leaving | null;
  readonly seenMs: number;
  readonly connectMs: number | null;
}

const callOfStory = statement<CallOfStory>(
  "call_of_story",
  `SELECT calls.call_sid AS "callSid", customer, calls.line_number AS "lineNumber", queue, calls.arrived_ms AS "arrivedMs",
     place_ms AS "placeMs", state, doubtful, leaving, calls.seen_ms AS "seenMs", connect_ms AS "connectMs",
     bridged_ms AS "bridgedMs", ended_ms AS "endedMs", outcome, COALESCE(NULLIF(reps.number, ''), calls.rep_sid) AS rep
   FROM calls LEFT JOIN reps ON reps.call_sid = calls.rep_sid WHERE calls.call_sid = $1`,
);

/** The question after the talk, and the answer. */
export interface SurveyOfStory {
  readonly askedMs: number;
  readonly rating: number | null;
  readonly ratedMs: number | null;
  readonly comment: string | null;
}

const surveyOfStory = statement<SurveyOfStory>(
  "survey_of_story",
  `SELECT asked_ms AS "askedMs", rating, rated_ms AS "ratedMs", comment FROM surveys WHERE call_sid = $1`,
);

/** A text that was to go to the customer about the call. */
export interface TextOfStory {
  readonly kind: string;
  readonly body: string | null;
  readonly state: Schema["messages_out"]["state"];
  readonly reason: string | null;
  readonly status: string | null;
  readonly writtenMs: number;
  readonly attemptedMs: number | null;
}

/** ($1 number, $2 call) */
const textsOfStory = statement<TextOfStory>(
  "texts_of_story",
  `SELECT kind, body, state, reason, status, written_ms AS "writtenMs", attempted_ms AS "attemptedMs" FROM messages_out
   WHERE number = $1 AND call_sid = $2 ORDER BY written_ms, id`,
);

/** A text from the customer. */
export type HeardOfStory = Pick<HeardRow, "heardMs" | "body" | "photos" | "reading">;

/** ($1 number, $2 arrival) */
const heardOfStory = statement<HeardOfStory>(
  "heard_of_story",
  `SELECT heard_ms AS "heardMs", body, photos, reading FROM texts_in WHERE customer = $1 AND heard_ms >= $2
     AND heard_ms < COALESCE((SELECT MIN(arrived_ms) FROM calls WHERE customer = $1 AND arrived_ms > $2), heard_ms + 1)
   ORDER BY heard_ms, message_sid LIMIT 500`,
);

/** ($1 number, $2 from, $3 until) What somebody has texted who had not rung yet: it stands in no call's story. */
const textsBeforeCalls = statement<HeardOfStory>(
  "texts_before_calls",
  `SELECT heard_ms AS "heardMs", body, photos, reading FROM texts_in WHERE customer = $1 AND heard_ms >= $2 AND heard_ms <= $3
     AND heard_ms < COALESCE((SELECT MIN(arrived_ms) FROM calls WHERE customer = $1), heard_ms + 1)
   ORDER BY heard_ms DESC, message_sid LIMIT 100`,
);

/** What the number that is looked for has texted without a call in the record; nothing where none is looked for. */
export async function findTexts(reader: Reader, { customer, fromMs, toMs }: CallFilter): Promise<HeardOfStory[]> {
  return customer === undefined
    ? []
    : reader.all(textsBeforeCalls, customer, fromMs, Math.min(toMs - 1, Number.MAX_SAFE_INTEGER));
}

/** A call-back that kept the call's place. */
export interface CallBackOfStory {
  readonly askedMs: number;
  readonly dueMs: number;
  readonly state: Schema["call_backs"]["state"];
  readonly tries: number;
  readonly rangMs: number | null;
  readonly acceptedMs: number | null;
  readonly endedMs: number | null;
  readonly outcome: CallBackOutcome | null;
  readonly rep: string | null;
}

const callBacksOfStory = statement<CallBackOfStory>(
  "call_backs_of_story",
  `SELECT asked_ms AS "askedMs", due_ms AS "dueMs", state, tries, rang_ms AS "rangMs", accepted_ms AS "acceptedMs",
     ended_ms AS "endedMs", outcome, COALESCE(NULLIF(reps.number, ''), call_backs.rep_sid) AS rep
   FROM call_backs LEFT JOIN reps ON reps.call_sid = call_backs.rep_sid
   WHERE call_backs.call_sid = $1 ORDER BY asked_ms, id`,
);
