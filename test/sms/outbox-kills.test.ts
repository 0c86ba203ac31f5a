import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { describe, expect, onTestFinished, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { startTwilio, type Twilio } from "../../src/emulator/start-twilio.ts";
import { type Database, statement, type Transaction } from "../../src/record/database.ts";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { Aftermath } from "../../src/record/decision.ts";
import { addCall } from "../../src/record/decisions/add-call.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { DurableRecord } from "../../src/record/record.ts";
import { openPostgres } from "../../src/record/postgres.ts";
import { recordRules, type Moment } from "../../src/record/rules.ts";
import { openSqlite } from "../../src/record/sqlite.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { callIsOver } from "../../src/sms/events/call-is-over.ts";
import { customerTexts } from "../../src/sms/events/customer-texts.ts";
import { textOf as cutOf } from "../../src/sms/reading/text.ts";
import { Outbox } from "../../src/sms/outbox.ts";
import { textOf } from "../../src/record/tables/texts.ts";
import { createMessages, type Messages } from "../../src/twilio/messages.ts";
import { createRestClient } from "../../src/twilio/rest-client.ts";
import { usedSids } from "../helpers/book.ts";
import { DyingProcess } from "../helpers/dying-process.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { inFull } from "../helpers/cases.ts";
import { ask, decideIn } from "../helpers/decide.ts";

const from = "+15005550001";
const customers = ["+15005550111", "+15005550112", "+15005550113"];
const config = readConfig({ SMS_FROM: from, TIME_ZONE: "UTC", SMS_PER_SECOND: "2" });
const rules = { ...(config.texting ?? neverSet()), keywords: "own", offersCallBack: false } as const;
const log = pino({ level: "silent" });

function neverSet(): never {
  throw new Error("texting is off");
}

interface World {
  readonly twilio: Twilio;
  readonly url: string;
  readonly open: () => Database;
}

interface Process {
  readonly dying: DyingProcess;
  readonly record: DurableRecord;
  /** How many texts it has asked Twilio to send. */
  sends(): number;
  end(): Promise<void>;
}

/** Starts a process that sends what is due, until its end. */
async function start({ twilio, url, open }: World, diesAt: number): Promise<Process> {
  const dying = new DyingProcess(diesAt);
  const { clock } = twilio;
  const record = new DurableRecord({
    open: () => dying.using(open()),
    rules: recordRules(config),
    usedSids,
    clock,
    log,
    onSettled: callIsOver,
  });
  const rest = createRestClient({ ...config, apiUrl: url }, { autoRetry: false });
  const real = createMessages(rest);
  let sends = 0;
  const send: Messages["send"] = (order) => {
    sends += 1;
    return real.send(order);
  };
  const messages = dying.asking({ ...real, send });
  const statusUrl = "http://127.0.0.1:9/sms-status";
  const outbox = new Outbox({ record, messages, rules, statusUrl, clock, log, random: () => 0 });
  await record.open();
  outbox.start();
  return {
    dying,
    record,
    sends: () => sends,
    async end() {
      outbox.close();
      await record.close();
    },
  };
}

async function startWorld(open: () => Database): Promise<World> {
  const twilio = startTwilio({ numbers: { [from]: {} } });
  onTestFinished(() => {
    twilio.stop();
  });
  const world = { twilio, url: await twilio.listen(), open };
  const record = new DurableRecord({
    open,
    rules: recordRules(config),
    usedSids,
    clock: twilio.clock,
    log,
    onSettled: callIsOver,
  });
  let isWritten: boolean | undefined;
  // A machine under load may keep a decision from being taken in time.
  while (isWritten !== true) {
    await record.open();
    isWritten = await ask(record, writeFacts);
  }
  await record.close();
  return world;
}

const tables = ["calls", "reps", "leases", "messages_out", "texts_in", "consents", "surveys", "used_sids"];
const clear = tables.map((table) => statement(`test_clear_${table}`, `DELETE FROM ${table}`));

/** Nothing else has happened: three callers have been turned away, and one of them asks twice what this is. */
async function writeFacts(tx: Transaction, moment: Moment): Promise<true> {
  for (const statement of clear) await tx.run(statement);
  for (const [i, customer] of customers.entries()) {
    const call = { callSid: `CA${i}`, customer, lineNumber: from, queue: "customers" };
    const added = addCall(call, { end: "none", open: undefined, outcome: "queue-full" }, moment);
    new Aftermath().make(tx, [...added, ...callIsOver(call, moment)]);
  }
  const text = {
    from: customers[0] ?? "",
    to: from,
    body: "HELP",
    optOutType: undefined,
    heardMs: moment.nowMs,
    cut: cutOf("HELP"),
  };
  await decideIn(tx, customerTexts, { text: { ...text, messageSid: "SM1" }, rules }, moment);
  await decideIn(tx, customerTexts, { text: { ...text, messageSid: "SM2" }, rules }, moment);
  return true;
}

interface Sent {
  readonly state: string;
  readonly messageSid: string | null;
}
const states = statement<Sent>("test_states", `SELECT state, message_sid AS "messageSid" FROM messages_out`);

/** Kills one process after another at these steps; the one after them lives. Gives how many were killed. */
async function live(world: World, deaths: readonly number[]): Promise<number> {
  let killed = 0;
  for (const diesAt of [...deaths, Number.POSITIVE_INFINITY]) {
    const process = await start(world, diesAt);
    for (let i = 0; i < 240 && !process.dying.isDead; i += 1) await world.twilio.clock.advance({ seconds: 0.5 });
    if (process.dying.isDead) killed += 1;
    else {
      const rows = await ask(process.record, (tx) => tx.all(states));
      expect(rows?.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => "sent"));
      const sids = world.twilio.messages.map(({ sid }) => sid).sort();
      expect(rows?.map(({ messageSid }) => messageSid).sort()).toEqual(sids);
    }
    await process.end();
    if (!process.dying.isDead) break;
  }
  const texts = world.twilio.messages
    .map(({ to, body }) => `${to} ${body.replace("Queue Dispatch: ", "").slice(0, 8)}`)
    .sort();
  const [ann = "", bea = "", cyd = ""] = customers;
  expect(texts).toEqual([
    `${ann} Sorry we`,
    `${ann} We text `,
    `${ann} We text `,
    `${bea} Sorry we`,
    `${cyd} Sorry we`,
  ]);
  return killed;
}

/** Between any two of so many steps; the five texts are sent by then. */
const steps = Array.from({ length: 56 }, (_, i) => i + 1);

function describeKills(database: string, dying: readonly number[], fresh: () => Promise<() => Database>): void {
  test(`with its rows in ${database}, no text is lost and none is sent twice`, { timeout: 600_000 }, async () => {
    const open = await fresh();
    let killed = 0;
    for (const step of dying) killed += await live(await startWorld(open), [step, 1 + (step % 13)]);
    console.info(`${killed} processes were killed, with their rows in ${database}`);
    expect(killed).toBeGreaterThanOrEqual(dying.length * 2);
  });
}

function freshFile(): Promise<() => Database> {
  const folder = mkdtempSync(join(tmpdir(), "outbox-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return Promise.resolve(() => openSqlite(join(folder, "line.db")));
}

/** A text takes eight steps, so every third one comes to each of the eight. */
const everyThird = steps.filter((step) => step % 3 === 0);

describe("whenever the outbox is killed", () => {
  describeKills("SQLite", inFull ? steps : everyThird, freshFile);
});

test("of two processes one sends, at the pace of one", async () => {
  const world = await startWorld(await freshFile());
  const [one, other] = [await start(world, Number.POSITIVE_INFINITY), await start(world, Number.POSITIVE_INFINITY)];

  await world.twilio.clock.advance({ seconds: 60 });
  await one.end();
  await other.end();

  expect([one.sends(), other.sends()].sort()).toEqual([0, 5]);
  const times = world.twilio.messages.map(({ createdMs }) => createdMs);
  expect(times).toHaveLength(5);
  for (const [i, ms] of times.slice(1).entries()) expect(ms - (times[i] ?? 0)).toBeGreaterThanOrEqual(500);
});

test("a call's end and what may follow it are written together or not at all", async () => {
  const world = await startWorld(await freshFile());
  const process = await start(world, Number.POSITIVE_INFINITY);
  const { record } = process;
  const call = { callSid: "CA9", customer: "+15005550119", lineNumber: from, queue: "customers" };
  await record.decide(customerArrives, call);

  await ask(record, async (tx, moment) => {
    await decideIn(tx, callEnds, "CA9", moment);
    throw new Error("the process was killed");
  });
  expect(await ask(record, (tx) => tx.one(callOf, "CA9"))).toMatchObject({ state: "waiting" });
  expect(await ask(record, (tx) => tx.one(textOf, "follow-up-CA9"))).toBeUndefined();
  await record.decide(callEnds, "CA9", { again: true });

  expect(await ask(record, (tx) => tx.one(callOf, "CA9"))).toMatchObject({ state: "over" });
  expect(await ask(record, (tx) => tx.one(textOf, "follow-up-CA9"))).toMatchObject({ state: "due", body: null });
  await process.end();
});

describePostgres("whenever the outbox is killed", () => {
  const some = inFull ? everyThird : everyThird.filter((step) => step % 9 === 0);
  describeKills("Postgres", some, async () => {
    const url = await freshDatabase();
    return () => openPostgres(url);
  });
});
