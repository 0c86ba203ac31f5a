import { expect, test } from "vitest";
import { dayBefore, writeHistory } from "../../../src/commands/demo/history.ts";
import { openDatabase, openUpToDate } from "../../../src/record/open-database.ts";
import { createRandom } from "../../bench/random.ts";

const nowMs = Date.UTC(2026, 10, 27, 15);
const queues = ["premium-customers", "customers"] as const;
const history = dayBefore({ queues, nowMs, random: createRandom(7) });
const answered = history.calls.filter(({ outcome }) => outcome === "answered");

test("a day before has a few hundred calls, most of them answered, some given up, and all of them over", () => {
  expect(history.calls.length).toBeGreaterThan(500);
  expect(answered.length / history.calls.length).toBeGreaterThan(0.8);
  expect(answered.length).toBeLessThan(history.calls.length);
  expect(history.calls.every(({ ended_ms: endedMs }) => (endedMs ?? nowMs) < nowMs)).toBe(true);
});

test("nobody of the second queue is answered while somebody of the first waits", () => {
  const overtaken = answered
    .filter(({ queue }) => queue === "customers")
    .filter(({ bridged_ms: atMs }) =>
      history.calls.some(
        (one) =>
          one.queue === "premium-customers" &&
          one.arrived_ms < (atMs ?? 0) &&
          ((one.outcome === "answered" ? one.bridged_ms : one.ended_ms) ?? 0) > (atMs ?? 0),
      ),
    );

  expect(overtaken).toEqual([]);
});

test("no rep talks to two people at once", () => {
  for (const { call_sid: repSid } of history.reps) {
    const talks = answered.filter(({ rep_sid: of }) => of === repSid);
    const inTurn = talks.toSorted((one, other) => (one.bridged_ms ?? 0) - (other.bridged_ms ?? 0));
    const twice = inTurn.filter(({ bridged_ms: atMs }, place) => (atMs ?? 0) < (inTurn[place - 1]?.ended_ms ?? 0));

    expect(twice).toEqual([]);
  }
});

test("the record takes it as its own", async () => {
  const database = await openUpToDate(() => openDatabase({ kind: "sqlite", path: ":memory:" }));

  await writeHistory(database, history);
  const { calls } = await database.kysely
    .selectFrom("calls")
    .select(({ fn }) => fn.countAll<number>().as("calls"))
    .executeTakeFirstOrThrow();
  await database.close();

  expect(calls).toBe(history.calls.length);
});
