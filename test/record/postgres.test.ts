import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Database, statement, type Transaction } from "../../src/record/database.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { migrate } from "../../src/record/migrations.ts";
import { openPostgres } from "../../src/record/postgres.ts";
import { quietMoment as moment } from "../helpers/book.ts";
import { patiently } from "../helpers/databases.ts";
import { describePostgres, freshDatabase, postgres } from "../helpers/postgres.ts";
import { run } from "../helpers/process.ts";
import { decideIn } from "../helpers/decide.ts";

const count = statement<{ readonly calls: number }>("test_count", "SELECT COUNT(*) AS calls FROM calls");

function rings(tx: Transaction, callSid: string) {
  return decideIn(tx, customerArrives, { callSid, customer: "", lineNumber: "", queue: "customers" }, moment);
}

vi.setConfig({ testTimeout: 60_000 });

describePostgres("Postgres with several processes", () => {
  test("gets its tables once when they all begin at the same time", async () => {
    const url = await freshDatabase();
    const script = `
      const [{ openPostgres }, { migrate }] = await Promise.all(["postgres", "migrations"].map((name) => import(process.argv[1] + name + ".js")));
      const database = openPostgres(process.argv[2]);
      await migrate(database.kysely);
      await database.close();`;
    const recordFolder = new URL("../../dist/record/", import.meta.url).pathname;
    const children = [1, 2, 3].map(() =>
      run(process.execPath, ["--input-type=module", "-e", script, recordFolder, url]),
    );

    for (const child of children) expect([await child.ended(), child.output()]).toEqual([0, ""]);
    const database = openPostgres(url);
    onTestFinished(() => database.close());
    expect(await patiently(database, (tx) => tx.one(count))).toEqual({ calls: 0 });
  });

  test("a decision whose turn does not come in time is none, and the next one is taken", async () => {
    const url = await freshDatabase();
    const database = await migrated(url);
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    onTestFinished(() => other.end());
    await other.query("select pg_advisory_lock(7153001)");

    const errors = await Promise.all(
      Array.from({ length: 8 }, (_, i) => problemOf(database.transaction((tx) => rings(tx, `ann${i}`)))),
    );
    await other.query("select pg_advisory_unlock(7153001)");

    expect(errors.map((error) => error instanceof Error && database.classifyError(error) !== "ours")).toEqual(
      Array(8).fill(true),
    );
    await patiently(database, (tx) => rings(tx, "bea"));
    expect(await patiently(database, (tx) => tx.one(count))).toEqual({ calls: 1 });
  });

  test("a decision that takes too long itself is undone, and keeps the others waiting no longer than that", async () => {
    const database = await migrated(await freshDatabase());
    const slow = problemOf(
      database.transaction(async (tx) => {
        await rings(tx, "ann");
        // The limit of a decision is wall time, 250 ms: only real time can pass it.
        await new Promise((resolve) => {
          setTimeout(resolve, 400);
        });
        await rings(tx, "bea");
      }),
    );

    const error = await slow;

    expect(database.classifyError(error)).not.toBe("ours");
    expect(await patiently(database, (tx) => tx.one(count))).toEqual({ calls: 0 });
  });

  test("a decision during which the server falls silent is given up in time, and was none", async () => {
    const server = await postgres();
    const database = await migrated(await freshDatabase());
    onTestFinished(() => {
      server.thaw();
    });
    const startedMs = performance.now();
    const silent = database.transaction(async (tx) => {
      await rings(tx, "ann");
      server.freeze();
      await rings(tx, "bea");
    });

    const error: unknown = await problemOf(silent);
    const tookMs = performance.now() - startedMs;
    server.thaw();

    expect(database.classifyError(error)).not.toBe("ours");
    expect(tookMs).toBeLessThan(2000);
    await expect
      .poll(() => database.transaction((tx) => tx.one(count)).catch(() => "not yet"), { timeout: 30_000 })
      .toEqual({ calls: 0 });
  });

  test.each(["stop", "kill"] as const)("after a %s it is asked again, and has kept what was decided", async (end) => {
    const server = await postgres();
    const database = await migrated(await freshDatabase());
    await patiently(database, (tx) => rings(tx, "ann"));

    await server[end]();
    onTestFinished(() => server.start());
    const error: unknown = await problemOf(database.transaction((tx) => rings(tx, "bea")));
    expect(database.classifyError(error)).not.toBe("ours");
    await server.start();

    const isBack = () => database.transaction((tx) => tx.one(count)).catch(() => "not yet");
    await expect.poll(isBack, { timeout: 30_000 }).toEqual({ calls: 1 });
  });
});

async function migrated(url: string): Promise<Database> {
  const database = openPostgres(url);
  onTestFinished(() => database.close());
  await migrate(database.kysely);
  return database;
}

function problemOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (problem: unknown) => problem,
  );
}
