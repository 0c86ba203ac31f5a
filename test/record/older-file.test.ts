import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { migrate } from "../../src/record/migrations.ts";
import { readRecord, readTexts } from "../../src/record/read-record.ts";
import { openSqlite } from "../../src/record/sqlite.ts";
import { statement } from "../../src/record/database.ts";
import { rulesWith, since, usedSids } from "../helpers/book.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { decideIn } from "../helpers/decide.ts";

const calls = statement<{ readonly customer: string; readonly outcome: string | null }>(
  "test_calls",
  "SELECT customer, outcome FROM calls ORDER BY arrived_ms",
);
const waiting = statement<{ readonly callSid: string }>(
  "test_waiting",
  `SELECT call_sid AS "callSid" FROM calls WHERE state = 'waiting'`,
);

/**
 * What a server left behind that kept its record with better-sqlite3 12, had been stopped once, and was killed in its
 * second life: the fifth call stands in the write-ahead log alone.
 */
function fileOfKilledServer(): string {
  const path = join(temporaryFolder(), "killed-server.db");
  for (const end of ["", "-wal"]) {
    const packed = new URL(`../fixtures/killed-server.db${end}.gz`, import.meta.url);
    writeFileSync(path + end, gunzipSync(readFileSync(packed)));
  }
  return path;
}

test("a record of the days of better-sqlite3 is reported, whole", async () => {
  const report = await readRecord({ kind: "sqlite", path: fileOfKilledServer() });
  onTestFinished(() => report.close());

  const { value } = await report.pages({ fromMs: 0, toMs: Date.UTC(2027, 0) }).next();

  const page = value ?? [];
  const told = page.map(({ customer, queue, outcome, wait_seconds, talk_seconds, rep }) =>
    [customer.slice(-2), queue, outcome, wait_seconds, talk_seconds, rep].join(" "),
  );
  expect(told).toEqual([
    "11 customers answered 81 90 +15005550090",
    "12 premium-customers answered 21 60 +15005550090",
    "13 customers answered 0 40 +15005550090",
    "14 customers abandoned 50  ",
    "15 customers    ",
  ]);
  expect(page[0]).toMatchObject({ rating: 5, comment: "Zoë was kind — thank you ☎" });
  expect(page[3]).toMatchObject({ call_back: "waiting" });
});

test("of its texts, of which it has no more than the SIDs, nothing is reported", async () => {
  const report = await readTexts({ kind: "sqlite", path: fileOfKilledServer() });
  onTestFinished(() => report.close());

  expect(await report.count({ fromMs: 0, toMs: Date.UTC(2027, 0) })).toBe(0);
  expect((await report.pages({ fromMs: 0, toMs: Date.UTC(2027, 0) }).next()).done).toBe(true);
});

test("a server works on with such a record", async () => {
  const database = openSqlite(fileOfKilledServer());
  onTestFinished(() => database.close());
  await migrate(database.kysely);
  const nowMs = Date.UTC(2026, 0, 5, 10);
  const ended = await database.transaction((tx) => tx.one(waiting));

  await database.transaction((tx) =>
    decideIn(tx, callEnds, ended?.callSid ?? "", {
      nowMs,
      wholeSinceMs: 0,
      marksSinceMs: 0,
      rules: rulesWith(),
      usedSids,
      since,
    }),
  );

  const kept = await database.transaction((tx) => tx.all(calls));
  expect(kept.map(({ outcome }) => outcome)).toEqual(["answered", "answered", "answered", "abandoned", "abandoned"]);
});
