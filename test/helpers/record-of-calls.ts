import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Insertable, type Kysely, sql } from "kysely";
import { onTestFinished } from "vitest";
import { readConfig } from "../../src/config.ts";
import { migrate } from "../../src/record/migrations.ts";
import { openDatabase } from "../../src/record/open-database.ts";
import type { Schema } from "../../src/record/schema.ts";

/** 2026-11-01, 09:00 in UTC. */
export const nineMs = Date.UTC(2026, 10, 1, 9);

type Call = Insertable<Schema["calls"]>;

/** A call that came at nine, was answered after 12 s and talked for 90 s; `changes` go over that. */
export function aCall(callSid: string, changes: Partial<Call> = {}): Call {
  return {
    call_sid: callSid,
    customer: "+15005550011",
    line_number: "+15005550001",
    queue: "customers",
    twilio_queue: "customers",
    queue_sid: null,
    rank_major: 1,
    rank_minor: nineMs,
    arrived_ms: nineMs,
    entered_ms: nineMs,
    state: "over",
    doubtful: 0,
    leaving: null,
    seen_ms: nineMs,
    missed: 0,
    connect_ms: nineMs + 11_000,
    connect_queue_seconds: 11,
    rep_sid: "CArep",
    said_bridged: 1,
    exit_result: "bridged",
    bridged_ms: nineMs + 12_000,
    ended_ms: nineMs + 102_000,
    outcome: "answered",
    ...changes,
  };
}

/** A record with the tables of a line; the connection that wrote it goes on, as a server's would. */
export async function recordOfCalls(databaseUrl: string, calls: readonly Call[] = []): Promise<Kysely<Schema>> {
  const { database } = readConfig({ DATABASE_URL: databaseUrl });
  if (database.kind === "none") throw new Error("none is no record");
  const opened = openDatabase(database);
  onTestFinished(() => opened.close());
  await migrate(opened.kysely);
  for (const call of calls) await opened.kysely.insertInto("calls").values(call).execute();
  return opened.kysely;
}

/** Adds calls that came so far apart from nine o'clock on, every one with a number of its own. */
export async function addManyCalls(kysely: Kysely<Schema>, many: number, apartMs = 1000): Promise<void> {
  const arrived = sql.raw(`${nineMs} + cast(i as bigint) * ${apartMs}`);
  await sql`
    insert into calls (call_sid, customer, line_number, queue, twilio_queue, rank_major, rank_minor, arrived_ms, entered_ms,
      state, seen_ms, connect_ms, rep_sid, said_bridged, exit_result, bridged_ms, ended_ms, outcome)
    with recursive n(i) as (select 0 union all select i + 1 from n where i < ${sql.lit(many - 1)})
    select 'CA' || (10000000 + i), '+1500' || (1000000 + i), '+15005550001', 'customers', 'customers', 1, i, ${arrived},
      ${arrived}, 'over', ${arrived}, ${arrived} + 6000, 'CArep', 1, 'bridged', ${arrived} + 7000, ${arrived} + 60000,
      'answered' from n`.execute(kysely);
}

type CallBack = Insertable<Schema["call_backs"]>;

/** Adds call-backs, each asked for at a moment of its own. */
export async function addCallBacks(
  kysely: Kysely<Schema>,
  callBacks: readonly (Partial<CallBack> & Pick<CallBack, "call_sid" | "asked_ms" | "state" | "outcome">)[],
): Promise<void> {
  const usual = {
    line_number: "+15005550001",
    queue: "customers",
    rank_major: 1,
    rank_minor: 0,
    place_ms: 0,
    tries: 0,
  };
  for (const callBack of callBacks) {
    const { call_sid: callSid, asked_ms: askedMs } = callBack;
    const own = { id: `${callSid}-${askedMs}`, number: `+1500555${callSid}`, due_ms: askedMs };
    await kysely
      .insertInto("call_backs")
      .values({ ...usual, ...own, ...callBack })
      .execute();
  }
}

/** Makes the table of surveys, where the record does not have it yet, and fills it. */
export async function addSurveys(
  kysely: Kysely<Schema>,
  surveys: readonly { readonly call_sid: string; readonly rating: number | null; readonly comment: string | null }[],
): Promise<void> {
  const asked = { customer: "", stage: "asked" as const, asked_ms: 0 };
  for (const survey of surveys)
    await kysely
      .insertInto("surveys")
      .values({ ...survey, ...asked })
      .execute();
}

/** The URL of a SQLite file that is not there yet, in a folder that goes with the test. */
export function sqliteUrl(): string {
  const folder = mkdtempSync(join(tmpdir(), "queue-dispatch-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return `sqlite:${join(folder, "line.db")}`;
}
