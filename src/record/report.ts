import { type Kysely, sql } from "kysely";
import type { CallBackOutcome } from "../dispatch/after-attempt.ts";
import type { Outcome } from "../dispatch/outcome.ts";
import type { Schema } from "./schema.ts";

/** Which calls, or texts: those that arrived from the first instant on, and before the last; in milliseconds since 1970. */
export interface Period {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A customer's call as a report tells it; the names are those of the columns. What is not known (yet) is null. */
export interface ReportedCall {
  readonly call: string;
  readonly customer: string;
  readonly queue: string;
  /** In UTC, as ISO 8601 has it. */
  readonly arrived: string;
  readonly outcome: Outcome | null;
  /** What became of the call-back that kept the caller's place, or where it stands; null where they asked for none. */
  readonly call_back: CallBackOutcome | "waiting" | "ringing" | null;
  /** From joining to the rep's voice; to the end for those who were not answered. */
  readonly wait_seconds: number | null;
  readonly talk_seconds: number | null;
  /** The rep's number; the rep's CallSid where the record does not have the number any more. */
  readonly rep: string | null;
  readonly rating: number | null;
  readonly comment: string | null;
}

/** The columns of a report, in order. */
export const reportColumns = [
  "call",
  "customer",
  "queue",
  "arrived",
  "outcome",
  "call_back",
  "wait_seconds",
  "talk_seconds",
  "rep",
  "rating",
  "comment",
] as const satisfies readonly (keyof ReportedCall)[];

/** How many rows are read at once. */
export const pageSize = 500;

/** What a report tells of a period. */
export interface Listing<Told> {
  count(period: Period): Promise<number>;
  pages(period: Period): AsyncGenerator<readonly Told[], void, void>;
  close(): Promise<void>;
}

/**
 * All rows, some at a time, as they are told.
 *
 * Each lot is a short statement of its own that begins where the last one
 * ended, so a report of any length keeps nothing open beside the server.
 */
export async function* pagesOf<Row, Told>(
  pageAfter: (last: Row | undefined) => Promise<readonly Row[]>,
  tell: (row: Row) => Told,
): AsyncGenerator<readonly Told[], void, void> {
  let last: Row | undefined;
  do {
    const rows = await pageAfter(last);
    if (rows.length > 0) yield rows.map(tell);
    last = rows.length < pageSize ? undefined : rows.at(-1);
  } while (last !== undefined);
}

/** What a report reads. */
type Tables = Pick<Schema, "calls" | "reps" | "call_backs"> & {
  readonly surveys: { readonly call_sid: string; readonly rating: number | null; readonly comment: string | null };
};

/** The tables that a record lacks which no newer server has opened. */
export interface NewerTables {
  readonly surveys: boolean;
  readonly callBacks: boolean;
}

/** Of several call-backs of one call: the one in which they talked, else the last. */
const callBackThatCounts = sql<string>`(SELECT id FROM call_backs AS one WHERE one.call_sid = calls.call_sid
  ORDER BY CASE WHEN one.outcome = 'answered' THEN 0 ELSE 1 END, one.asked_ms DESC LIMIT 1)`;

/** Reads the calls of a period out of the record. */
export class Report implements Listing<ReportedCall> {
  readonly #kysely: Kysely<Tables>;
  readonly #has: NewerTables;

  constructor(kysely: Kysely<Schema>, has: NewerTables) {
    this.#kysely = kysely.withTables<Pick<Tables, "surveys">>();
    this.#has = has;
  }

  async count({ fromMs, toMs }: Period): Promise<number> {
    const { calls } = await this.#kysely
      .selectFrom("calls")
      .select((of) => of.fn.countAll<number>().as("calls"))
      .where("arrived_ms", ">=", fromMs)
      .where("arrived_ms", "<", toMs)
      .executeTakeFirstOrThrow();
    return calls;
  }

  /** The calls in the order in which they arrived, some at a time. */
  pages(period: Period): AsyncGenerator<readonly ReportedCall[], void, void> {
    return pagesOf((after: Row | undefined) => this.#page(period, after), reported);
  }

  async close(): Promise<void> {
    await this.#kysely.destroy();
  }

  #page({ fromMs, toMs }: Period, after: Row | undefined): Promise<Row[]> {
    const calls = this.#kysely
      .selectFrom("calls")
      .leftJoin("reps", "reps.call_sid", "calls.rep_sid")
      .select(["calls.call_sid", "calls.customer", "calls.queue", "calls.arrived_ms", "calls.bridged_ms"])
      .select(["calls.ended_ms", "calls.outcome", "calls.rep_sid", "reps.number"])
      .where("calls.arrived_ms", ">=", after?.arrived_ms ?? fromMs)
      .where("calls.arrived_ms", "<", toMs)
      .orderBy("calls.arrived_ms")
      .orderBy("calls.call_sid")
      .limit(pageSize);
    return calls
      .$if(after !== undefined, (query) =>
        query.where((of) =>
          of(
            of.refTuple("calls.arrived_ms", "calls.call_sid"),
            ">",
            of.tuple(after?.arrived_ms ?? 0, after?.call_sid ?? ""),
          ),
        ),
      )
      .$if(this.#has.surveys, (query) =>
        query.leftJoin("surveys", "surveys.call_sid", "calls.call_sid").select(["surveys.rating", "surveys.comment"]),
      )
      .$if(this.#has.callBacks, (query) =>
        query
          .leftJoin("call_backs", (join) => join.on("call_backs.id", "=", callBackThatCounts))
          .leftJoin("reps as ringers", "ringers.call_sid", "call_backs.rep_sid")
          .select(["call_backs.outcome as call_back_outcome", "call_backs.state as call_back_state"])
          .select(["call_backs.accepted_ms", "call_backs.ended_ms as call_back_ended_ms"])
          .select(["call_backs.rep_sid as ringer_sid", "ringers.number as ringer"]),
      )
      .execute();
  }
}

interface Row {
  readonly call_sid: string;
  readonly customer: string;
  readonly queue: string;
  readonly arrived_ms: number;
  readonly bridged_ms: number | null;
  readonly ended_ms: number | null;
  readonly outcome: Outcome | null;
  readonly rep_sid: string | null;
  readonly number: string | null;
  readonly rating?: number | null;
  readonly comment?: string | null;
  readonly call_back_outcome?: CallBackOutcome | null;
  readonly call_back_state?: "waiting" | "ringing" | "over" | null;
  readonly accepted_ms?: number | null;
  readonly call_back_ended_ms?: number | null;
  readonly ringer_sid?: string | null;
  readonly ringer?: string | null;
}

function reported(row: Row): ReportedCall {
  const isAnswered = row.outcome === "answered";
  // What the record says of a call that goes on may still change.
  const endedMs = row.outcome === null ? null : row.ended_ms;
  const { call_back_outcome: callBack = null, call_back_state: state = null } = row;
  return {
    call: row.call_sid,
    customer: row.customer,
    queue: row.queue,
    arrived: new Date(row.arrived_ms).toISOString(),
    outcome: row.outcome,
    call_back: callBack ?? (state === "over" ? null : state),
    wait_seconds: secondsBetween(row.arrived_ms, isAnswered ? row.bridged_ms : endedMs),
    ...(callBack === "answered" ? rungBack(row) : talked(row, isAnswered ? endedMs : null)),
    rating: row.rating ?? null,
    comment: row.comment ?? null,
  };
}

/** A rep who was told of before their leg said its number is known without one. */
function talked(
  { bridged_ms, number, rep_sid }: Row,
  endedMs: number | null,
): Pick<ReportedCall, "talk_seconds" | "rep"> {
  return { talk_seconds: secondsBetween(bridged_ms, endedMs), rep: endedMs === null ? null : number || rep_sid };
}

function rungBack({
  accepted_ms,
  call_back_ended_ms,
  ringer,
  ringer_sid,
}: Row): Pick<ReportedCall, "talk_seconds" | "rep"> {
  const talkSeconds = secondsBetween(accepted_ms ?? null, call_back_ended_ms ?? null);
  return { talk_seconds: talkSeconds, rep: ringer || (ringer_sid ?? null) };
}

function secondsBetween(fromMs: number | null, toMs: number | null): number | null {
  return fromMs === null || toMs === null ? null : Math.max(0, Math.round((toMs - fromMs) / 1000));
}
