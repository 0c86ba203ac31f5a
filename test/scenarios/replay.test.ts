import { describe, expect, test } from "vitest";
import type { WebhookRecord } from "../../src/emulator/webhooks/record.ts";
import { forgetOldReps } from "../../src/record/decisions/forget-history.ts";
import { statement } from "../../src/record/database.ts";
import { callsGoingOn } from "../../src/record/tables/calls.ts";
import { repsGoingOn } from "../../src/record/tables/reps.ts";
import { dayMs } from "../../src/runtime/durations.ts";
import { forgetOldTexts } from "../../src/record/decisions/forget-old-texts.ts";
import { offline } from "../../src/twilio/offline.ts";
import type { Clock } from "../../src/runtime/clock.ts";
import { createRandom } from "../bench/random.ts";
import { MovedClock } from "../helpers/moved-clock.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { sendAgain } from "../helpers/signed-request.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";
import { ask } from "../helpers/decide.ts";

const [ann, bea, cat, dan, eve] = ["111", "112", "113", "114", "115"].map((end) => `+15005550${end}`) as [
  string,
  string,
  string,
  string,
  string,
];
const hour = 3600;
const everyPath = [
  ..."/customers /wait /connect /queue-exit /rep-call-complete /call-back /call-back-accepted".split(" "),
  ..."/voice-fallback /call-status /sms /sms-status".split(" "),
];

const sizes = statement<Record<string, number>>(
  "test_sizes",
  `SELECT (SELECT COUNT(*) FROM calls) AS calls,
     (SELECT COUNT(*) FROM call_backs) AS "callBacks", (SELECT COUNT(*) FROM messages_out) AS texts,
     (SELECT COUNT(*) FROM surveys) AS surveys, (SELECT COUNT(*) FROM reps) AS legs`,
);
const optedOut = statement<{ readonly number: string }>(
  "test_opted_out",
  "SELECT number FROM consents WHERE opted_out_ms IS NOT NULL ORDER BY number",
);
const ratings = statement<{ readonly rating: number }>("test_ratings", "SELECT rating FROM surveys ORDER BY call_sid");
const deletions = ["calls", "reps", "call_backs", "texts_in", "messages_out", "surveys"].map((table) =>
  statement(`test_delete_${table}`, `DELETE FROM ${table}`),
);

/** Sends requests once more, one after the other, and gives what was answered. */
async function replay(requests: readonly WebhookRecord[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const request of requests) statuses.push((await sendAgain(request)).status);
  return statuses;
}

/** A day with everything in it that can begin something: talks, a call-back, a rating, a fallback, START and, later, STOP. */
async function liveThroughADay(line: CallBackLine): Promise<void> {
  await line.talk(ann, { waited: 20, talked: 60 });
  await line.after(30);
  await line.text(ann, "5");
  await line.giveUp(bea, 30);
  await line.after(30);
  await line.text(bea, "CALL");
  line.twilio.fault({ path: "/customers", kind: "status", status: 500, times: 1 });
  await line.giveUp(eve, 30);
  await line.asksByKey(cat);
  await line.text(dan, "START");
  const rep = await line.repRings();
  for (const customer of [bea, cat]) {
    const phone = await line.ringing(customer);
    await phone.answer();
    await line.after(2);
    await phone.press("1");
    await line.after(60);
    await phone.hangUp();
    await line.after(30);
  }
  await rep.hangUp();
  await line.text(dan, "STOP");
  await line.text(cat, "STOP");
  await line.after(60);
}

/** Nothing is asked of the line for so long, and it forgets what it forgets. */
async function pass({ services, clockOfServer }: ReplayLine, seconds: number): Promise<void> {
  services.texting?.outbox.close();
  services.reconciler?.close();
  clockOfServer?.sleep(seconds);
  const { record } = services;
  await record?.decide(forgetOldReps, undefined);
  await record?.decide(forgetOldTexts, { keptMs: 90 * dayMs });
}

async function stateOf(line: CallBackLine) {
  const record = line.services.record;
  const going = async (what: typeof callsGoingOn | typeof repsGoingOn) =>
    (await ask(record, (tx) => tx.all<unknown>(what)))?.length;
  return {
    sizes: await ask(record, (tx) => tx.one(sizes)),
    waiting: await going(callsGoingOn),
    reps: await going(repsGoingOn),
    optedOut: await ask(record, (tx) => tx.all(optedOut)),
    ratings: await ask(record, (tx) => tx.all(ratings)),
    callBacks: await line.outcomes(),
    due: (await line.outbox()).filter(({ state }) => state === "due" || state === "sending").length,
  };
}

/** Whether a rep rings in. */
function isRinging({ CallStatus, DialCallStatus }: WebhookRecord["parameters"]): boolean {
  return CallStatus === "ringing" && DialCallStatus === undefined;
}

const orders: Readonly<Record<string, (requests: readonly WebhookRecord[]) => readonly WebhookRecord[]>> = {
  "as they came": (requests) => requests,
  backwards: (requests) => requests.toReversed(),
  shuffled(requests) {
    const random = createRandom(7);
    return requests.toSorted(() => random() - 0.5);
  },
};

interface ReplayLine extends CallBackLine {
  readonly clockOfServer: MovedClock | undefined;
}

async function startDay(env: Record<string, string>): Promise<ReplayLine> {
  let clockOfServer: MovedClock | undefined;
  const clock = (clock: Clock) => (clockOfServer = new MovedClock(clock));
  const line = await startCallBacks({ env: { SMS_KEYWORDS: "own", ...env }, clock });
  return { ...line, clockOfServer };
}

function replaysDoNothing(databaseUrl: () => Promise<string>, names = Object.keys(orders)): void {
  for (const name of names) {
    const inOrder = orders[name] ?? ((requests) => requests);
    test(`all requests of a day, ${name}, do nothing after 25 hours, 32 days and 95 days`, async () => {
      const line = await startDay({ DATABASE_URL: await databaseUrl() });
      await liveThroughADay(line);
      const captured = line.twilio.requests();
      expect(captured.map(({ path }) => path)).toEqual(expect.arrayContaining(everyPath));

      let passed = 0;
      for (const seconds of [25 * hour, 32 * 24 * hour, 95 * 24 * hour]) {
        await pass(line, seconds - passed);
        passed = seconds;
        const before = await stateOf(line);

        const statuses = await replay(inOrder(captured));
        await line.after(1);

        expect(new Set(statuses)).toEqual(new Set([200, 204]));
        expect(await stateOf(line)).toEqual(before);
        expect(before).toMatchObject({ waiting: 0, reps: 0, due: 0, optedOut: [{ number: cat }, { number: dan }] });
      }
    });

    test(`all requests of a day, ${name}, do nothing when every row of theirs is gone`, async () => {
      const line = await startDay({ DATABASE_URL: await databaseUrl() });
      await liveThroughADay(line);
      const captured = line.twilio.requests();
      await pass(line, 95 * 24 * hour);
      await ask(line.services.record, async (tx) => {
        for (const deletion of deletions) await tx.run(deletion);
      });

      await replay(inOrder(captured));
      await line.after(1);

      expect(await stateOf(line)).toMatchObject({
        sizes: { calls: 0, callBacks: 0, texts: 0, surveys: 0, legs: 0 },
        optedOut: [{ number: cat }, { number: dan }],
      });
    });
  }

  test("nobody meets a rep who is not there", async () => {
    const line = await startDay({ DATABASE_URL: await databaseUrl() });
    await liveThroughADay(line);
    const captured = line.twilio.requests();
    await pass(line, 25 * hour);
    await replay(captured.filter(({ path, parameters }) => path === "/rep-call-complete" && isRinging(parameters)));

    const zoe = await line.twilio.call({ from: "+15005550199", to: offline.numbers.customers });
    expect(zoe.queue?.name).toBe("customers");
    const rep = await line.repRings();

    expect(zoe.partner).toBe(rep);
  });
}

describe("captured requests that are sent again", () => {
  replaysDoNothing(async () => "sqlite::memory:");
});

describePostgres("captured requests that are sent again, with the record in Postgres", () => {
  replaysDoNothing(freshDatabase, ["as they came"]);
});

describe("a record of an older version, which has written no hashes", () => {
  test("gets them before the rows go", async () => {
    const line = await startDay({});
    await liveThroughADay(line);
    const captured = line.twilio.requests();
    const noHashes = statement("test_no_hashes", "DELETE FROM used_sids");
    await ask(line.services.record, (tx) => tx.run(noHashes));
    await pass(line, 32 * 24 * hour);
    const before = await stateOf(line);

    await replay(captured);
    await line.after(1);

    expect(await stateOf(line)).toEqual(before);
  });
});
