import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { startRecord } from "../helpers/start-record.ts";
import { callEnds } from "../../src/record/decisions/call-ends.ts";

vi.setConfig({ testTimeout: 60_000 });
const [ann, bea] = ["+15005550111", "+15005550112"];

/** A line on a database of its own, with somebody who wants no texts; and an operator who is connected to it, too. */
async function startPostgres() {
  const url = await freshDatabase();
  const started = await startRecord(url);
  const operator = new pg.Client({ connectionString: url });
  await operator.connect();
  onTestFinished(() => operator.end());
  const { record, clock } = started;
  /** Lets time go by, until something is so. */
  const until = async (isSo: () => boolean, seconds = 60) => {
    for (let second = 0; second < seconds && !isSo(); second += 1) await clock.advance({ seconds: 1 });
    expect([isSo(), record.health]).toEqual([true, record.health]);
  };
  // On a busy machine a decision may come too late.
  for (let tries = 0; tries < 50 && (await started.rings("ann")) === undefined; tries += 1) await record.open();
  await started.text(ann, "STOP");
  await until(() => Object.keys(record.health).length === 0);
  return { ...started, operator, until };
}

describePostgres("Postgres under the feet", () => {
  test.each(["calls", "consents", "leases"])(
    "a table %s that is renamed is missed within ten seconds, and what is told meanwhile is recorded when it is back",
    async (table) => {
      const { record, clock, operator, until, logged, state, text, isOptedOut } = await startPostgres();

      await operator.query(`ALTER TABLE ${table} RENAME TO away`);
      await until(() => record.problem !== undefined, 10);
      expect(record.problem).toContain(`relation "${table}" does not exist`);
      await text(bea, "STOP");
      await record.decide(callEnds, "ann", { again: true });
      await clock.advance({ seconds: 300 });
      expect(record.health).toMatchObject({ unrecorded: 2 });
      expect(logged.length).toBeLessThan(10);

      await operator.query(`ALTER TABLE away RENAME TO ${table}`);
      await until(() => Object.keys(record.health).length === 0);

      expect(await Promise.all([ann, bea].map(isOptedOut))).toEqual([true, true]);
      expect(await state("ann")).toBe("over");
    },
  );

  test("a database that may only be read is missed within ten seconds, and has later what is told meanwhile", async () => {
    const { record, operator, until, text, isOptedOut } = await startPostgres();
    const { rows } = await operator.query<{ name: string }>("SELECT current_database() AS name");
    const readOnly = (value: "on" | "off") =>
      operator.query(`ALTER DATABASE "${rows[0]?.name}" SET default_transaction_read_only = ${value}`);
    // The setting is for new connections: those of the line are ended, as a server does that becomes a standby.
    const endOthers = () =>
      operator.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
      );

    await readOnly("on");
    await endOthers();
    await until(() => record.problem !== undefined, 10);
    await until(() => record.problem?.includes("read-only transaction") === true);
    await text(bea, "STOP");
    expect(record.health).toMatchObject({ unrecorded: 1 });

    await operator.query("SET default_transaction_read_only = off");
    await readOnly("off");
    await endOthers();
    await until(() => Object.keys(record.health).length === 0);

    expect(await Promise.all([ann, bea].map(isOptedOut))).toEqual([true, true]);
  });
});
