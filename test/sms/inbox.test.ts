import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { Database, Transaction } from "../../src/record/database.ts";
import { DurableRecord } from "../../src/record/record.ts";
import { recordRules } from "../../src/record/rules.ts";
import { openSqlite } from "../../src/record/sqlite.ts";
import { Inbox } from "../../src/sms/inbox.ts";
import { type HeardRow, mostKeptADay } from "../../src/record/tables/texts-in.ts";
import { newestNotices } from "../../src/record/tables/notices.ts";
import { statement, write } from "../../src/record/database.ts";
import type { Decision } from "../../src/record/decision.ts";
import { consentOf, setOptedOut } from "../../src/record/tables/consents.ts";
import { usedSids } from "../helpers/book.ts";
import { ManualClock } from "../helpers/manual-clock.ts";
import { ask } from "../helpers/decide.ts";

const ann = "+15005550177";
const textsOf = statement<Pick<HeardRow, "body">>(
  "test_texts_of",
  "SELECT body FROM texts_in WHERE customer = $1 ORDER BY heard_ms, rowid",
);
const config = readConfig({ SMS_FROM: "+15005550001", TIME_ZONE: "UTC" });

/** Somebody presses the key for no texts. */
const noTextsByKey: Decision<string, undefined, void> = {
  load: () => Promise.resolve(undefined),
  decide: (_, number, { nowMs }) => ({ answer: undefined, changes: [write(setOptedOut, number, nowMs, "key")] }),
};

/** Something in our code that fails whenever a text is heard. */
function faulty(tx: Transaction): Transaction {
  return {
    ...tx,
    save(asked, ...values) {
      if (asked.name === "use_sid") throw new TypeError("our fault");
      tx.save(asked, ...values);
    },
  };
}

/** Inbox whose record goes away and comes back. */
async function startEars() {
  const clock = new ManualClock();
  const logged: string[] = [];
  const log = pino({ level: "warn" }, { write: (entry: string) => logged.push(entry) });
  const trouble = { isAway: false, isFaulty: false, tooLate: 0 };
  const open = (): Database => {
    const database = openSqlite(":memory:");
    return {
      ...database,
      kysely: database.kysely,
      transaction: (decide, reading) => {
        if (trouble.isAway) return Promise.reject(new Error("the server is gone"));
        if (trouble.tooLate > 0) {
          trouble.tooLate -= 1;
          return Promise.reject(new RangeError("too late"));
        }
        return database.transaction((tx, read) => decide(trouble.isFaulty ? faulty(tx) : tx, read), reading);
      },
      read: (ask) => database.read(ask),
      glance: (look, reading) => database.glance(look, reading),
      classifyError(error) {
        if (error instanceof RangeError) return "busy";
        return error instanceof TypeError ? "ours" : "gone";
      },
      close: () => database.close(),
    };
  };
  const record = new DurableRecord({ open, rules: recordRules(config), usedSids, clock, log });
  await record.open();
  if (config.texting === undefined) throw new Error("texting is off");
  let heard = 0;
  const inbox = new Inbox({
    record,
    rules: { ...config.texting, offersCallBack: false },
    onHeard: () => (heard += 1),
  });
  onTestFinished(() => record.close());
  const tell = (messageSid: string, body: string) =>
    inbox.hear({ messageSid, from: ann, to: "", body, optOutType: undefined, heardMs: clock.now() });
  const bodies: string[] = [];
  return {
    clock,
    trouble,
    record,
    logged,
    heard: () => heard,
    text: (body: string) => tell(`SM${bodies.push(body)}`, body),
    /** Tells of a text again, counted from the last one. */
    again: (ago: number) => tell(`SM${bodies.length - ago + 1}`, bodies.at(-ago) ?? ""),
    consent: () => ask(record, (tx) => consentOf(tx, ann)),
  };
}

test("what is texted while the record is away is recorded when it is back, in order", async () => {
  const { clock, trouble, text, consent, heard } = await startEars();
  trouble.isAway = true;
  await text("START");
  await text("STOP");
  await clock.advance({ seconds: 60 });
  expect(heard()).toBe(0);

  trouble.isAway = false;
  await clock.advance({ seconds: 30 });

  expect(heard()).toBe(2);
  expect((await consent())?.optedOutMs).toBeTypeOf("number");
});

test("every text is kept, of strangers too; of one number that sends no end of them fifty a day", async () => {
  const { clock, text, record, logged } = await startEars();
  const kept = async () => ((await ask(record, (tx) => tx.all(textsOf, ann))) ?? []).map(({ body }) => body);
  for (let i = 0; i < mostKeptADay + 5; i += 1) await text(`hello ${i}\u0000?`);
  expect(await kept()).toEqual(Array.from({ length: mostKeptADay }, (_, i) => `hello ${i}?`));
  expect(logged.filter((line) => line.includes('"cap":"texts kept"'))).toHaveLength(1);
  await clock.advance({ seconds: 86_400 });

  await text("next day");

  expect((await kept()).slice(mostKeptADay)).toEqual(["next day"]);
});

test("what is not kept is heeded, once, however often it is told, and no notice quotes it", async () => {
  const { text, again, record, consent, heard } = await startEars();
  for (let i = 0; i < mostKeptADay; i += 1) await text("hello");
  const before = heard();
  await text("where is my router?");
  await text("STOP");
  expect((await consent())?.optedOutHow).toBe("text");
  await text("START");

  await again(2);

  expect(await consent()).toMatchObject({ optedOutMs: null });
  expect(heard()).toBeGreaterThan(before);
  const told = (await ask(record, (tx) => tx.all(newestNotices, 50))) ?? [];
  expect(told.map(({ cause }) => cause)).not.toContain("question");
});

test("a START that is recorded late takes back no STOP that was not kept", async () => {
  const { clock, trouble, text, consent } = await startEars();
  await text("STOP");
  for (let i = 0; i < mostKeptADay; i += 1) await text("hello");
  trouble.isFaulty = true;
  await text("START");
  trouble.isFaulty = false;
  await clock.advance({ seconds: 1 });
  await text("STOP");

  await clock.advance({ seconds: 60 });

  expect((await consent())?.optedOutMs).toBeTypeOf("number");
});

test("what comes in behind what is kept waits its turn", async () => {
  const { clock, trouble, text, consent } = await startEars();
  trouble.isAway = true;
  await text("STOP");
  trouble.isAway = false;
  await clock.advance({ seconds: 2 });
  await text("START");

  await clock.advance({ seconds: 30 });

  expect((await consent())?.optedOutMs).toBeNull();
});

test.each([1, 2, 3, 10])("what the record was %i times too busy for is recorded all the same", async (tooLate) => {
  const { clock, trouble, text, consent } = await startEars();
  trouble.tooLate = tooLate;

  await text("STOP");
  await clock.advance({ seconds: 60 });

  expect((await consent())?.optedOutMs).toBeTypeOf("number");
});

test("a fault of ours keeps nobody else waiting, and what it kept from the record is told again", async () => {
  const { clock, trouble, text, consent, heard, logged } = await startEars();
  trouble.isFaulty = true;
  await text("hello");
  trouble.isFaulty = false;

  await text("STOP");

  expect((await consent())?.optedOutMs).toBeTypeOf("number");
  expect(logged.join()).toContain("our fault");
  expect(heard()).toBe(1);
  await clock.advance({ seconds: 5 });
  expect(heard()).toBe(2);
});

test("a STOP that failed by a fault of ours is recorded when that is mended", async () => {
  const { clock, trouble, text, consent } = await startEars();
  trouble.isFaulty = true;
  await text("STOP");
  await clock.advance({ seconds: 600 });
  expect(await consent()).toBeUndefined();

  trouble.isFaulty = false;
  await clock.advance({ seconds: 60 });

  expect((await consent())?.optedOutMs).toBeTypeOf("number");
});

test("a START that is recorded late takes back no STOP that came after it", async () => {
  const { clock, trouble, text, consent } = await startEars();
  trouble.isFaulty = true;
  await text("START");
  trouble.isFaulty = false;
  await clock.advance({ seconds: 1 });
  await text("STOP");

  await clock.advance({ seconds: 60 });

  expect((await consent())?.optedOutMs).toBeTypeOf("number");
});

test("nor a key for no texts that was pressed after it", async () => {
  const { clock, trouble, record, text, consent } = await startEars();
  trouble.isFaulty = true;
  await text("START");
  trouble.isFaulty = false;
  await clock.advance({ seconds: 1 });
  await record.decide(noTextsByKey, ann);

  await clock.advance({ seconds: 60 });

  expect(await consent()).toMatchObject({ optedOutHow: "key" });
});

test("nor a second one", async () => {
  const { clock, trouble, text, consent } = await startEars();
  await text("STOP");
  await clock.advance({ seconds: 1 });
  trouble.isFaulty = true;
  await text("START");
  trouble.isFaulty = false;
  await clock.advance({ seconds: 1 });
  await text("STOP");

  await clock.advance({ seconds: 60 });

  expect((await consent())?.optedOutMs).toBeTypeOf("number");
});

test("a second STOP leaves when and how the first was said, and one after a START is new", async () => {
  const { clock, record, text, consent } = await startEars();
  await record.decide(noTextsByKey, ann);
  const byKey = await consent();
  await clock.advance({ seconds: 60 });

  await text("STOP");
  expect(await consent()).toEqual(byKey);
  await text("START");
  expect(await consent()).toMatchObject({ optedOutMs: null, optedOutHow: null });
  await text("STOP");
  expect(await consent()).toMatchObject({ optedOutMs: clock.now(), optedOutHow: "text" });
  await clock.advance({ seconds: 60 });
  await text("STOP");

  expect(await consent()).toMatchObject({ optedOutMs: clock.now() - 60_000, optedOutHow: "text" });
});

test("what fails for ever by a fault of ours is given up after hours, and that is logged", async () => {
  const { clock, record, trouble, text, logged } = await startEars();
  trouble.isFaulty = true;
  await text("hello");

  await clock.advance({ seconds: 3 * 3600 });

  expect(logged.at(-1)).toContain('"lost":1');
  expect(record.health).toEqual({});
});

test("more is not kept than fits", async () => {
  const { trouble, record, text, logged } = await startEars();
  trouble.isAway = true;

  for (let i = 0; i < 10_010; i += 1) await text("hello");

  expect(record.health).toMatchObject({ unrecorded: 10_000 });
  expect(logged.at(-1)).toContain("too much waits");
});

test("what was never recorded is at least logged, without what it said", async () => {
  const { trouble, text, record, logged } = await startEars();
  trouble.isAway = true;
  await text("secret");

  await record.close();

  expect(logged.at(-1)).toContain('"lost":1');
  expect(logged.join()).not.toContain("secret");
});
