import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import type { Database } from "../../src/record/database.ts";
import { DurableRecord } from "../../src/record/record.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { openSqlite } from "../../src/record/sqlite.ts";
import { rulesWith, usedSids } from "../helpers/book.ts";
import { ManualClock } from "../helpers/manual-clock.ts";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { ask } from "../helpers/decide.ts";

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
    read: (ask) => database.read(ask),
    glance: (look, reading) => database.glance(look, reading),
    classifyError: (error) => (error === late ? "busy" : database.classifyError(error)),
    close: () => database.close(),
  };
  const clock = new ManualClock();
  const record = new DurableRecord({
    open: () => slow,
    rules: rulesWith(),
    usedSids,
    clock,
    log: pino({ level: "silent" }),
  });
  await record.open();
  onTestFinished(() => record.close());
  return {
    record,
    clock,
    letBeLate: (decisions: number) => {
      lateOnes = decisions;
    },
    outcome: async () => (await ask(record, (tx) => tx.one(callOf, "ann")))?.outcome,
  };
}

const ann = { callSid: "ann", customer: "+15005550011", lineNumber: "+15005550001", queue: "customers" };

test("what is told only once is told again when a decision comes too late", async () => {
  const { record, letBeLate, outcome } = await startLate();
  await record.decide(customerArrives, ann);

  letBeLate(1);
  await record.decide(callEnds, "ann", { again: true });

  expect(await outcome()).toBe("abandoned");
});

test("where that is too late, too, it is told once more some seconds later", async () => {
  const { record, clock, letBeLate, outcome } = await startLate();
  await record.decide(customerArrives, ann);

  letBeLate(2);
  await record.decide(callEnds, "ann", { again: true });
  expect([await outcome(), record.problem]).toEqual([null, undefined]);
  expect(record.health).toEqual({ unrecorded: 1 });
  await clock.advance({ seconds: 5 });

  expect([await outcome(), record.health]).toEqual(["abandoned", {}]);
});
