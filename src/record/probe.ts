import { statement, type Transaction } from "./database.ts";

/** Every table that decisions need. */
const tables =
  "calls, reps, call_backs, switches, used_sids, leases, messages_out, texts_in, consents, forgotten_numbers, surveys".split(
    ", ",
  );

const hasTables = statement(
  "probe_tables",
  `SELECT ${tables.map((table) => `(SELECT COUNT(*) FROM ${table} WHERE 1 = 0)`).join(" + ")} AS none`,
);

/** Changes nothing, but is refused where nothing may be changed. */
const mayWrite = statement("probe_may_write", "UPDATE leases SET until_ms = until_ms WHERE name = ''");

/** ($1 now) */
const writes = statement(
  "probe_writes",
  `INSERT INTO leases (name, holder, until_ms) VALUES ('probe', '', $1)
   ON CONFLICT (name) DO UPDATE SET until_ms = excluded.until_ms`,
);

/** Rejects when the record lacks a table, or may not be written to. Writes nothing. */
export async function probeLightly(tx: Transaction): Promise<void> {
  await tx.one(hasTables);
  tx.save(mayWrite);
}

/** The same, and writes something: a disk that is full shows only then. */
export async function probe(tx: Transaction, nowMs: number): Promise<void> {
  await tx.one(hasTables);
  tx.save(writes, nowMs);
}
