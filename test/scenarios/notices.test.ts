import { mkdirSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openSqlite } from "../../src/record/sqlite.ts";
import { newestNotices, repeatNotice } from "../../src/record/tables/notices.ts";
import { saveSetting } from "../../src/record/tables/settings.ts";
import { ask } from "../helpers/decide.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { listen } from "../helpers/listen.ts";
import { startFeedback } from "../helpers/start-feedback.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const ours = "+15005550190";
const ann = "+15005550111";

/** Whoever takes the notices: answers 500 for as long as it is out of order. */
async function startReceiver() {
  const receiver = { isBroken: false, taken: [] as { id: unknown; cause: unknown; text: unknown }[] };
  const take = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await text(req);
    const { data } = JSON.parse(body) as { data: { cause: unknown; text: unknown } };
    if (!receiver.isBroken) receiver.taken.push({ id: req.headers["webhook-id"], cause: data.cause, text: data.text });
    res.writeHead(receiver.isBroken ? 500 : 204).end();
  };
  const server = createServer((req, res) => void take(req, res));
  return Object.assign(receiver, { url: `http://127.0.0.1:${await listen(server)}/line` });
}

async function start(env: Record<string, string> = {}) {
  const receiver = await startReceiver();
  const told = { NOTIFY_URL: receiver.url, NOTIFY_SECRET: secret, ALERT_NUMBERS: ours, LONG_WAIT: "120" };
  const line = await startFeedback({ env: { ...told, ...env } });
  return { receiver, line, causes: () => receiver.taken.map(({ cause }) => cause) };
}

test("whoever waits for long, and beside no rep, is told of once, by POST and by text", async () => {
  const { receiver, line, causes } = await start();
  await line.customerRings(ann);

  await line.after(100);
  expect(causes()).toEqual(["nobody-on-the-line"]);
  await line.after(200);

  expect(causes()).toEqual(["nobody-on-the-line", "long-wait"]);
  expect(receiver.taken[1]).toEqual({
    id: `long-wait-customers-${Math.floor(line.clock.now() / 3_600_000)}`,
    cause: "long-wait",
    text: "Somebody (…11) has been waiting in customers for 2 minutes.",
  });
  expect(line.inbox(ours)).toEqual(receiver.taken.map((one) => `Queue Dispatch: ${String(one.text)}`));
});

test("a long wait is told of in each queue, however many wait there only once an hour, with how many they are", async () => {
  const { receiver, line } = await start({ MAX_WAIT: "14000" });
  const long = () => receiver.taken.filter(({ cause }) => cause === "long-wait").map((one) => one.text);
  for (const number of [ann, "+15005550112", "+15005550113"]) await line.customerRings(number);
  await line.after(130);
  await line.premiumCustomerRings("+15005550114");
  await line.after(150);

  const first = "Somebody (…11) has been waiting in customers for 2 minutes, and 2 others for 120 seconds or longer.";
  const second = "Somebody (…14) has been waiting in premium-customers for 2 minutes.";
  expect(long()).toEqual([first, second]);
  expect(line.inbox(ours)).toEqual(expect.arrayContaining([first, second].map((text) => `Queue Dispatch: ${text}`)));
  await line.quietly(3000);
  expect(long()).toHaveLength(2);
  await line.quietly(1000);
  expect(long().slice(2)).toEqual([
    "Somebody (…11) has been waiting in customers for 62 minutes, and 2 others for 120 seconds or longer.",
    "Somebody (…14) has been waiting in premium-customers for 62 minutes.",
  ]);
});

test("a notice that nobody takes is sent again, and then no more", async () => {
  const { receiver, line, causes } = await start();
  receiver.isBroken = true;
  const caller = await line.customerRings(ann);
  await line.after(60);
  await caller.hangUp();
  const rows = () => ask(line.services.record, (tx) => tx.all(newestNotices, 10));
  expect(await rows()).toMatchObject([{ state: "due", problem: "it was answered by 500" }]);

  receiver.isBroken = false;
  await line.quietly(3600);
  expect(causes()).toEqual(["nobody-on-the-line"]);
  expect(await rows()).toMatchObject([{ state: "sent", problem: null }]);
});

test("what has not been taken for a day is not sent any more, unless somebody asks for it", async () => {
  const { receiver, line, causes } = await start();
  receiver.isBroken = true;
  const caller = await line.customerRings(ann);
  await line.after(60);
  await caller.hangUp();
  await line.quietly(90_000);
  receiver.isBroken = false;
  await line.quietly(3600);
  const [notice] = (await ask(line.services.record, (tx) => tx.all(newestNotices, 10))) ?? [];
  expect([notice?.state, causes()]).toEqual(["failed", []]);

  const nowMs = line.clock.now();
  await ask(line.services.record, (tx) => tx.run(repeatNotice, notice?.id ?? "", nowMs, nowMs + 60_000));
  await line.quietly(60);

  expect(causes()).toEqual(["nobody-on-the-line"]);
});

test("a bad rating is told of, and a good one is not", async () => {
  const { line, causes } = await start();
  await line.talk(ann);
  await line.after(60);

  await line.text(ann, "2");
  await line.after(20);
  await line.text(ann, "nobody knew anything");
  await line.after(20);

  expect(causes()).toEqual(["low-rating"]);
  expect(line.inbox(ours)).toEqual(["Queue Dispatch: A customer (…11) gave a talk 2 of 5."]);
});

test.each([
  ["1", "1 text has"],
  ["2", "2 texts have"],
])("a cap of %s that is reached is told of, and what tells of it is not held up by it", async (most, texts) => {
  const { line, causes } = await start({ TEXTS_PER_HOUR: most });
  for (const number of [ann, "+15005550112", "+15005550113"]) await line.talk(number);
  await line.after(120);

  expect(causes()).toEqual(["cap-reached"]);
  expect(line.inbox(ours)).toEqual([
    `Queue Dispatch: ${texts} gone out within an hour (TEXTS_PER_HOUR); the others wait.`,
  ]);
});

test("where REST is away for five minutes, that is told of once", async () => {
  const { line, causes } = await start();
  line.twilio.fault({ kind: "status", rest: "/Queues", status: 503, times: 1000 });

  await line.after(900);

  expect(causes()).toEqual(["twilio-degraded"]);
});

test("where the record is away for five minutes, that is texted once, under the name that was set last", async () => {
  const path = join(temporaryFolder(), "line.db");
  const { line, causes } = await start({ DATABASE_URL: `sqlite:${path}` });
  await ask(line.services.record, (tx) => tx.run(saveSetting, "COMPANY", "Acme", "dora", line.clock.now()));
  await line.after(20);
  const operator = openSqlite(path);
  await sql`ALTER TABLE surveys RENAME TO away`.execute(operator.kysely);
  await operator.close();

  await line.after(900);

  expect(causes()).toEqual(["record-degraded"]);
  expect(line.inbox(ours)).toEqual([expect.stringMatching(/^Acme: .* for 5 minutes: /)]);
});

/** A line whose record can be taken away, so that nothing can be written down, and given back. */
async function startOnFile() {
  const path = join(temporaryFolder(), "record", "line.db");
  mkdirSync(dirname(path));
  const started = await start({ DATABASE_URL: `sqlite:${path}` });
  return {
    ...started,
    takeAway: () => rmSync(dirname(path), { recursive: true }),
    giveBack: () => mkdirSync(dirname(path)),
  };
}

test("where the record is away for five minutes, that is told of once, by POST and by text, and by neither again", async () => {
  const { receiver, line, causes, takeAway, giveBack } = await startOnFile();
  takeAway();

  await line.after(290);
  expect(causes()).toEqual([]);
  await line.after(40);
  expect(causes()).toEqual(["record-degraded"]);
  await line.after(1800);
  giveBack();
  await line.after(60);

  expect(line.services.record?.problem).toBeUndefined();
  expect(causes()).toEqual(["record-degraded"]);
  expect(receiver.taken[0]?.text).toMatch(
    /^The line's record has not answered for 5 minutes: .+\. The line works on without it\.$/,
  );
  expect(line.inbox(ours)).toEqual([`Queue Dispatch: ${String(receiver.taken[0]?.text)}`]);
});

test("while the record is away, whoever has not taken the notice is told again, and whoever has is not", async () => {
  const { receiver, line, causes, takeAway } = await startOnFile();
  takeAway();
  receiver.isBroken = true;
  await line.after(400);
  expect([causes(), line.inbox(ours).length]).toEqual([[], 1]);

  receiver.isBroken = false;
  await line.after(400);

  expect([causes(), line.inbox(ours).length]).toEqual([["record-degraded"], 1]);
});

test("a record that goes a second time is told of a second time", async () => {
  const { receiver, line, causes, takeAway, giveBack } = await startOnFile();
  for (const stay of [400, 400]) {
    takeAway();
    await line.after(stay);
    giveBack();
    await line.after(60);
  }

  expect(causes()).toEqual(["record-degraded", "record-degraded"]);
  expect(new Set(receiver.taken.map(({ id }) => id)).size).toBe(2);
  expect(line.inbox(ours)).toHaveLength(2);
});
