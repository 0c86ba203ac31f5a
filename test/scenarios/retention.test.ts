import { expect, test } from "vitest";
import { statement } from "../../src/record/database.ts";
import { MovedClock } from "../helpers/moved-clock.ts";
import { startLine } from "../helpers/start-line.ts";
import { ask } from "../helpers/decide.ts";

const dayMs = 86_400_000;
const count = statement<{ readonly calls: number }>("test_kept", "SELECT COUNT(*) AS calls FROM calls");
/** ($1 by how much) */
const age = statement("test_age", "UPDATE calls SET arrived_ms = arrived_ms - $1");

/** A line on which somebody has rung and hung up. */
async function startWithCall(env: Readonly<Record<string, string>>) {
  let moved: MovedClock | undefined;
  const clock = (one: ConstructorParameters<typeof MovedClock>[0]) => (moved = new MovedClock(one));
  const line = await startLine({ env: { DATABASE_URL: "sqlite::memory:", ...env }, clock });
  const ann = await line.customerRings();
  await ann.hangUp();
  const { record } = line.services;
  return {
    line,
    jump: (seconds: number) => moved?.jump(seconds),
    agesBy: (days: number) => ask(record, (tx) => tx.run(age, days * dayMs)),
    calls: async () => (await ask(record, (tx) => tx.one(count)))?.calls,
  };
}

test("calls that are over are kept for as long as RETENTION_DAYS says, and then go within a minute", async () => {
  const { line, agesBy, calls } = await startWithCall({ RETENTION_DAYS: "3" });
  await agesBy(2.99);
  await line.clock.advance({ seconds: 60 });
  expect(await calls()).toBe(1);

  await agesBy(0.01);
  await line.clock.advance({ seconds: 60 });

  expect(await calls()).toBe(0);
});

const textCame = statement(
  "test_text_came",
  "INSERT INTO texts_in (message_sid, heard_ms, customer, body) VALUES ($1, $2, '+15005550111', 'where is it?')",
);
const texts = statement<{ readonly sid: string }>("test_texts", "SELECT message_sid AS sid FROM texts_in");

test("texts go after 90 days, also where texts are off by now", async () => {
  const { line } = await startWithCall({});
  const { record } = line.services;
  const nowMs = line.clock.now();
  for (const days of [89, 90]) await ask(record, (tx) => tx.run(textCame, `SM${days}`, nowMs - days * dayMs));

  await line.clock.advance({ seconds: 60 });

  expect(await ask(record, (tx) => tx.all(texts))).toEqual([{ sid: "SM89" }]);
});

test("also while Twilio's REST API does not answer", async () => {
  const { line, agesBy, calls } = await startWithCall({ RETENTION_DAYS: "3" });
  line.twilio.fault({ rest: "/", kind: "status", status: 503 });
  await agesBy(3);

  await line.clock.advance({ seconds: 120 });

  expect(await calls()).toBe(0);
});

test("a clock that is put forward makes no call old", async () => {
  const { line, jump, agesBy, calls } = await startWithCall({ RETENTION_DAYS: "3" });
  jump(400 * 86_400);
  await line.clock.advance({ seconds: 120 });
  expect(await calls()).toBe(1);

  await agesBy(3);
  await line.clock.advance({ seconds: 60 });

  expect(await calls()).toBe(0);
});

test("without it they are kept for ever", async () => {
  const { line, agesBy, calls } = await startWithCall({});
  await agesBy(4000);

  await line.clock.advance({ seconds: 60 });

  expect(await calls()).toBe(1);
});
