import { Socket } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { allStanding } from "../../src/record/standing.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { customerConnects } from "../../src/record/decisions/customer-connects.ts";
import { customerExits } from "../../src/record/decisions/customer-exits.ts";
import { customerWaits } from "../../src/record/decisions/customer-waits.ts";
import { repIsFree } from "../../src/record/decisions/rep-is-free.ts";
import { readConfig } from "../../src/config.ts";
import type { Decision } from "../../src/record/decision.ts";
import type { Moment } from "../../src/record/rules.ts";
import { newText, texts } from "../../src/record/tables/texts.ts";
import { callIsOver } from "../../src/sms/events/call-is-over.ts";
import { customerTexts } from "../../src/sms/events/customer-texts.ts";
import { nextStep } from "../../src/sms/events/next-step.ts";
import { textIsReported, textIsTaken } from "../../src/sms/events/sending-ends.ts";
import { textOf as cutOf } from "../../src/sms/reading/text.ts";
import { migrate } from "../../src/record/migrations.ts";
import { openPostgres } from "../../src/record/postgres.ts";
import { anybody, quietMoment, rulesWith, talkWith } from "../helpers/book.ts";
import { patiently } from "../helpers/databases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { decideIn } from "../helpers/decide.ts";
import { startRecord } from "../helpers/start-record.ts";

const queue = "customers";
const who = (callSid: string) => ({ callSid, customer: "+15005550011", lineNumber: "+15005550001", queue });
const where = { twilioQueue: queue, queueSid: "QU1", queueSeconds: 1 };
const rep = { repSid: "rep", number: "+15005550090", lineNumber: "+15005550003", isOver: false, talk: undefined };
const exit = { ...who("ann"), ...where, queueResult: "bridged", isOver: false, tries: 0 };

const talk = talkWith("ann");

/** Counts messages to a server: whatever is written before the next answer comes is one. */
function countMessages(port: number): () => number {
  let messages = 0;
  const answered = new WeakMap<Socket, boolean>();
  const write = Reflect.get(Socket.prototype, "write") as (...given: readonly unknown[]) => boolean;
  const spy = vi.spyOn(Socket.prototype, "write").mockImplementation(function (this: Socket, ...given) {
    if (this.remotePort === port) {
      if (!answered.has(this)) this.on("data", () => answered.set(this, true));
      if (answered.get(this) !== false) messages += 1;
      answered.set(this, false);
    }
    return Reflect.apply(write, this, given);
  });
  onTestFinished(() => spy.mockRestore());
  return () => messages;
}

/** A record with tables, and what counts the messages of a decision, with its turn and its commit. */
async function startCounting(moment: Moment) {
  const url = await freshDatabase();
  const database = openPostgres(url);
  onTestFinished(() => database.close());
  await migrate(database.kysely);
  const count = countMessages(Number(new URL(url).port));
  const costs = async <About, Loaded, Answer>(decision: Decision<About, Loaded, Answer>, about: About) => {
    let before = 0;
    const decide = (tx: Parameters<typeof decideIn>[0]) => {
      // Whoever was too late on a busy machine begins again; by now the message that begins this time has been sent.
      before = count() - 1;
      return decideIn(tx, decision, about, moment);
    };
    await patiently(database, decide, allStanding);
    return count() - before;
  };
  // A connection is opened, too.
  await costs(repIsFree, { ...rep, repSid: "first", dialed: false, round: undefined });
  return { url, database, count, costs };
}

const withCallBacks = { ...quietMoment, rules: rulesWith({ callBacks: anybody }) };
const { texting } = readConfig({ SMS_FROM: "+15005550001", TIME_ZONE: "UTC" });
if (texting === undefined) throw new Error("texting is off");
const rules = { ...texting, offersCallBack: true };

describePostgres("on Postgres, where each message costs the way there and back,", () => {
  test.each([
    ["a line", quietMoment],
    ["a line that rings customers back", withCallBacks],
  ])("a decision of %s takes few of them, with its turn and the commit", async (_name, moment) => {
    const { costs } = await startCounting(moment);

    expect({
      arrives: await costs(customerArrives, who("ann")),
      // They were sent to meet the rep who listens there.
      waits: await costs(customerWaits, { ...who("ann"), ...where, twilioQueue: "premium-customers" }),
      isSeenElsewhere: await costs(customerWaits, { ...who("ann"), ...where }),
      waitsLong: await costs(customerWaits, { ...who("ann"), ...where, queueSeconds: 1000 }),
      ringsIn: await costs(repIsFree, { ...rep, dialed: false, round: undefined }),
      connects: await costs(customerConnects, { ...who("ann"), ...where, repSid: "rep" }),
      exits: await costs(customerExits, exit),
      hasTalked: await costs(repIsFree, { ...rep, dialed: true, round: 1, talk }),
      foundNobody: await costs(repIsFree, { ...rep, dialed: true, round: 2 }),
      ends: await costs(callEnds, "ann"),
      hangsUp: await costs(repIsFree, { ...rep, dialed: true, round: 3, isOver: true }),
      repEnds: await costs(callEnds, "rep"),
    }).toEqual({
      arrives: 2,
      waits: 2,
      isSeenElsewhere: 3,
      waitsLong: 2,
      ringsIn: 2,
      connects: 2,
      exits: 2,
      hasTalked: 2,
      foundNobody: 2,
      ends: 2,
      hangsUp: 2,
      repEnds: 2,
    });
  });

  test.each(["1", "10"])(
    "Dials of %s s, with which callers may be moved to reps, take no more",
    async (DIAL_TIMEOUT) => {
      const { url, count } = await startCounting(quietMoment);
      const { record } = await startRecord(url, { DIAL_TIMEOUT });
      const least: Record<string, number> = {};
      const costs = async <A, L, T>(what: string, decision: Decision<A, L, T>, about: A) => {
        const before = count();
        await record.decide(decision, about);
        least[what] = Math.min(least[what] ?? Infinity, count() - before);
      };
      // The record asks now and then for itself, and on a busy machine a decision is tried again.
      for (const i of [1, 2, 3, 4, 5]) {
        const [ann, repSid] = [`ann${i}`, `rep${i}`];
        const taken = { ...who(ann), ...where, twilioQueue: "premium-customers" };
        await costs("ringsIn", repIsFree, { ...rep, repSid, dialed: false, round: undefined });
        await costs("arrives", customerArrives, who(ann));
        await costs("arrivesBesideNobody", customerArrives, who(`bea${i}`));
        await costs("connects", customerConnects, { ...taken, repSid });
        await costs("exits", customerExits, { ...exit, ...taken });
        await costs("hasTalked", repIsFree, { ...rep, repSid, dialed: true, round: 1, talk: talkWith(ann) });
        await record.decide(callEnds, repSid);
      }

      expect(least).toEqual({ ringsIn: 2, arrives: 2, arrivesBesideNobody: 2, connects: 2, exits: 2, hasTalked: 2 });
    },
  );

  test("so does a text: what it says takes one more where that depends on what was before", async () => {
    const { costs, database } = await startCounting({ ...withCallBacks, onSettled: callIsOver });
    const text = { from: "+15005550011", to: "", body: "HELP", optOutType: undefined, heardMs: 0 };
    const dueText = newText({
      id: "one",
      kind: "reply",
      number: "+15005550011",
      callSid: null,
      sender: null,
      body: "Hello",
      writtenMs: quietMoment.nowMs,
      dueMs: quietMoment.nowMs,
      expiresMs: quietMoment.nowMs + 1000,
    });
    const { statement, values } = texts.insert(dueText);
    const sleeps = await costs(nextStep, { holder: "one", rules });
    await patiently(database, (tx) => tx.run(statement, ...values));

    expect({
      sleeps,
      hears: await costs(customerTexts, { text: { ...text, cut: cutOf(text.body), messageSid: "SM1" }, rules }),
      sends: await costs(nextStep, { holder: "one", rules }),
      isTaken: await costs(textIsTaken, { text: dueText, taken: { sid: "SM2", status: "queued" } }),
      isReported: await costs(textIsReported, { id: "one", sid: "SM2", status: "delivered", errorCode: undefined }),
    }).toEqual({ sleeps: 2, hears: 2, sends: 3, isTaken: 2, isReported: 2 });
  });

  test("a sign of life takes as many, without a turn", async () => {
    const { url, count } = await startCounting(quietMoment);
    const { record, clock } = await startRecord(url);
    await expect.poll(() => record.decide(customerArrives, who("ann"))).toMatchObject({ kind: "enqueue" });
    const costs: number[] = [];
    // The record asks now and then for itself, and on a busy machine a decision is tried again.
    for (let queueSeconds = 0; queueSeconds <= 45; queueSeconds += 9) {
      await clock.advance({ seconds: 9 });
      const before = count();
      const news = await record.decide(customerWaits, { ...who("ann"), ...where, queueSeconds });
      if (news?.kind === "wait") costs.push(count() - before);
    }

    expect(Math.min(...costs.slice(1))).toBe(2);
  });
});
