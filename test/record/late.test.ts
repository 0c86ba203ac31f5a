import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import type { Database } from "../../src/record/database.ts";
import { Line } from "../../src/record/line.ts";
import { callOf } from "../../src/record/statements.ts";
import { openSqlite } from "../../src/record/sqlite.ts";
import { rulesWith, usedSids } from "../helpers/book.ts";
import { ManualClock } from "../helpers/manual-clock.ts";

const late = new Error("too late");

/** A line whose database takes its time with so many of the next decisions. */
async function startLate() {
  let lateOnes = 0;
  const database = openSqlite(":memory:");
  const slow: Database = {
    kysely: database.kysely,
    transaction: (decide) => {
      lateOnes -= 1;
      return lateOnes < 0 ? database.transaction(decide) : Promise.reject(late);
    },
    troubleOf: (error) => (error === late ? "busy" : database.troubleOf(error)),
    close: () => database.close(),
  };
  const clock = new ManualClock();
  const line = new Line({
    open: () => slow,
    rules: rulesWith(),
    usedSids,
    clock,
    log: pino({ level: "silent" }),
  });
  await line.open();
  onTestFinished(() => line.close());
  return {
    line,
    clock,
    letBeLate: (decisions: number) => {
      lateOnes = decisions;
    },
    outcome: async () => (await line.ask((tx) => tx.one(callOf, "ann")))?.outcome,
  };
}

const ann = { callSid: "ann", customer: "+15005550011", lineNumber: "+15005550001", queue: "customers" };

test("what is told only once is told again when a decision comes too late", async () => {
  const { line, letBeLate, outcome } = await startLate();
  await line.customerArrives(ann);

  letBeLate(1);
  await line.callEnds("ann");

  expect(await outcome()).toBe("abandoned");
});

test("where that is too late, too, it is told once more some seconds later", async () => {
  const { line, clock, letBeLate, outcome } = await startLate();
  await line.customerArrives(ann);

  letBeLate(2);
  await line.callEnds("ann");
  expect([await outcome(), line.problem]).toEqual([null, undefined]);
  expect(line.troubles).toEqual({ unrecorded: 1 });
  await clock.advance({ seconds: 5 });

  expect([await outcome(), line.troubles]).toEqual(["abandoned", {}]);
});
