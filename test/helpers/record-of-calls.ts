import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Insertable, type Kysely, sql } from "kysely";
import { onTestFinished } from "vitest";
import { readConfig } from "../../src/config.ts";
import { migrate } from "../../src/line/migrations.ts";
import { openDatabase } from "../../src/line/open-database.ts";
import type { Schema } from "../../src/line/schema.ts";

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
  const { kysely, close } = bound(openDatabase(database));
  onTestFinished(close);
  await migrate(kysely);
  for (const call of calls) await kysely.insertInto("calls").values(call).execute();
  return kysely;
}

function bound(database: ReturnType<typeof openDatabase>) {
  return { kysely: database.kysely, close: () => database.close() };
}

/** Adds calls that came a second apart from nine o'clock on, every one with a customer of her own. */
export async function addManyCalls(kysely: Kysely<Schema>, many: number): Promise<void> {
  for (let first = 0; first < many; first += 500) {
    const calls = Array.from({ length: Math.min(500, many - first) }, (_, i) => {
      const at = nineMs + (first + i) * 1000;
      return aCall(`CA${String(first + i).padStart(32, "0")}`, {
        customer: `+1500${String(first + i).padStart(7, "0")}`,
        arrived_ms: at,
        bridged_ms: at + 7000,
        ended_ms: at + 60_000,
      });
    });
    await sql`begin`.execute(kysely);
    for (const call of calls) await kysely.insertInto("calls").values(call).execute();
    await sql`commit`.execute(kysely);
  }
}

/** Makes the table of surveys, where the record does not have it yet, and fills it. */
export async function addSurveys(
  kysely: Kysely<Schema>,
  surveys: readonly { readonly call_sid: string; readonly rating: number | null; readonly comment: string | null }[],
): Promise<void> {
  await sql`create table if not exists surveys (call_sid text primary key, rating integer, comment text)`.execute(
    kysely,
  );
  for (const { call_sid, rating, comment } of surveys)
    await sql`insert into surveys (call_sid, rating, comment) values (${call_sid}, ${rating}, ${comment})`.execute(
      kysely,
    );
}

/** The URL of a SQLite file that is not there yet, in a folder that goes with the test. */
export function sqliteUrl(): string {
  const folder = mkdtempSync(join(tmpdir(), "queue-dispatch-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return `sqlite:${join(folder, "line.db")}`;
}
