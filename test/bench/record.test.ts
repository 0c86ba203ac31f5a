import pg from "pg";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { postgresMissing } from "../helpers/postgres.ts";
import { kinds } from "./record/decisions.ts";
import { groups } from "./record/groups.ts";
import { measureSizes, type Setting } from "./record/measure.ts";
import { figuresOf, ratioOf } from "./record/report.ts";
import type { Sizes } from "./record/sizes.ts";
import { Stage } from "./record/stage.ts";
import { ownDist as dist } from "./server-in.ts";

beforeEach(onlyInFull);

// On a busy machine a process takes long to start.
vi.setConfig({ testTimeout: 120_000 });

const tiny: Sizes = {
  seconds: 0.2,
  rounds: 1,
  reps: [3],
  waiting: [0, 30],
  processes: [2],
  loads: [0.5],
  loadSeconds: 1,
  oldCalls: 100,
};

const now = { name: "now", dist } as const;

function setting(versions: Setting["versions"] = [now]): Setting {
  const stage = new Stage(new AbortController().signal);
  onTestFinished(() => stage.close());
  return { stage, versions, sizes: tiny, onProgress: () => {} };
}

test("both versions take every kind of decision, with nobody and with many who wait", async () => {
  const measured = await measureSizes(setting([{ name: "before", dist }, now]), "SQLite");

  expect(measured.map(({ version, where }) => [version, where.waiting])).toEqual([
    ["before", 0],
    ["now", 0],
    ["before", 30],
    ["now", 30],
  ]);
  for (const one of measured) {
    for (const kind of kinds) expect(figuresOf(one, kind).p50Ms).toBeGreaterThan(0);
    expect(figuresOf(one, "all").perSecond).toBeGreaterThan(0);
  }
  const [one, other] = measured.map((version) => figuresOf(version, "all"));
  if (one === undefined || other === undefined) throw new Error("nothing was measured");
  expect(ratioOf(other, one)).toBeGreaterThan(0);
});

test("a record with old calls stands beside an empty one", async ({ skip }) => {
  skip(postgresMissing !== undefined, postgresMissing);

  const { table } = await groups.history(setting());

  expect(table.split("\n").filter((row) => /^\| waits .* now \| +100 \|/.test(row))).toHaveLength(2);
});

test("a network takes as long as it is to, there and back", async ({ skip }) => {
  skip(postgresMissing !== undefined, postgresMissing);
  const { stage } = setting();
  const client = new pg.Client(await stage.over(200, await stage.database("Postgres")));
  onTestFinished(() => client.end());
  await client.connect();
  const askedMs = performance.now();

  await client.query("SELECT 1");

  expect(performance.now() - askedMs).toBeGreaterThan(199);
});

test("over a network no decision is taken before its messages have been there and back", async ({ skip }) => {
  skip(postgresMissing !== undefined, postgresMissing);

  const { rows } = await groups.delay(setting());

  expect(rows).toHaveLength(kinds.length + 1);
  // On a machine that is busy with other tests some may come too late.
  const inTime = rows.map((row): unknown => Reflect.get(row, "p50Ms")).filter((ms) => !Number.isNaN(ms));
  expect(inTime).not.toEqual([]);
  for (const ms of inTime) expect(ms).toBeGreaterThan(2.5);
});

test("what is asked beyond the wall is counted, answered or not", async ({ skip }) => {
  skip(postgresMissing !== undefined, postgresMissing);

  const { rows } = await groups.wall(setting());

  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(Reflect.get(row, "offeredPerSecond")).toBeGreaterThan(0);
    expect(Reflect.get(row, "shareWithoutRecord")).toBeLessThanOrEqual(1);
  }
});
