import type fc from "fast-check";
import { describe, expect } from "vitest";
import type { Environment } from "../../src/config.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { statement } from "../../src/record/database.ts";
import { createAudit, expectNoFindings, type Findings } from "../helpers/audit.ts";
import { property } from "../helpers/property.ts";
import {
  anyRecordDay,
  anyTroubledRecordDay,
  type Day,
  type LivedDay,
  liveOn,
  type RecordDay,
} from "../helpers/random-day.ts";
import { startLine } from "../helpers/start-line.ts";
import { ask } from "../helpers/decide.ts";

interface Settled {
  readonly callSid: string;
  readonly state: string;
  readonly outcome: string | null;
}

const settled = statement<Settled>("test_settled", `SELECT call_sid AS "callSid", state, outcome FROM calls`);

/** A day that was lived with a record, and what the record says at its end. */
interface RecordedDay extends LivedDay {
  readonly records: ReadonlyMap<string, Settled>;
}

function holds(
  suite: string,
  name: string,
  days: fc.Arbitrary<RecordDay>,
  check: (day: RecordedDay, planned: RecordDay) => void,
  isFinding: (finding: string) => boolean = () => true,
): void {
  property(name, { suite, full: 25, short: 4, of: days }, async (planned) => {
    const findings: Findings = [];
    const { options, tieSeed, webhooksAtOnce, webhookTimes } = planned;
    const line = await startLine({
      env: environmentOf(planned),
      options: { ...options, tieSeed, webhooksAtOnce, webhookTimes },
      audit: createAudit(findings),
    });
    const day = await liveOn(line, planned);
    await line.clock.advance({ seconds: 300 });
    const rows = (await ask(line.services.record, (tx) => tx.all(settled))) ?? [];
    try {
      expectNoFindings(findings.filter(isFinding));
      check({ ...day, records: new Map(rows.map((row) => [row.callSid, row])) }, planned);
    } catch (error) {
      throw new Error(`${day.transcripts()}\n\n${String(error)}`, { cause: error });
    }
  });
}

const queues = ["premium-customers", "customers", "third-tier", "fourth-tier", "fifth-tier"];

function environmentOf({ dialTimeout, tiers, order }: RecordDay): Environment {
  return {
    DATABASE_URL: "sqlite::memory:",
    DIAL_TIMEOUT: String(dialTimeout),
    ORDER: order,
    QUEUES: queues
      .slice(0, tiers)
      .map((queue, place) => (order === "target" ? `${queue}:${30 * (place + 1)}` : queue))
      .join(","),
  };
}

describe("on any day with a record", () => {
  holds(
    "quiet-record",
    "nobody waits while a rep is free, and the books are Twilio's",
    anyRecordDay,
    (day, planned) => {
      nobodyWaitsForNothing(day, planned);
      firstComeFirstServed(day);
      oneBridgePerStay(day);
      booksAreTrue(day, planned);
      expect(day.line.services.record?.problem).toBeUndefined();
    },
  );

  // Whether somebody was taken past another cannot be told where reports of bridges come late: who was in doubt when the
  // Dial was sent may have shown a sign of life by then.
  const isSure = (finding: string) => !finding.includes("was taken past");
  const check = (day: RecordedDay, planned: RecordDay) => {
    nobodyWaitsForNothing(day, planned);
    firstComeFirstServed(day);
    oneBridgePerStay(day);
    everybodyIsSettled(day);
    nobodyIsSentAway(day);
    expect(day.line.services.record?.problem).toBeUndefined();
  };
  const name = "with webhooks doubled, late, in another order and lost, nobody is lost";
  holds("troubled-record", name, anyTroubledRecordDay, check, isSure);
});

/** Within one Twilio queue, in the order in which Twilio enqueued, whoever is taken from it by a Dial. */
function firstComeFirstServed({ customers }: LivedDay): void {
  const stays = customers.flatMap(staysOf);
  for (const stay of stays.filter(({ taken }) => taken)) {
    const passed = stays.filter(
      (other) =>
        other.queue === stay.queue &&
        other.joinedMs < stay.joinedMs &&
        other.fromMs < stay.untilMs &&
        other.untilMs > stay.untilMs,
    );
    expect(passed).toEqual([]);
  }
}

/** Somebody's time in a Twilio queue. Who was taken and comes back to its front is not there meanwhile, but joined before. */
interface Stay extends Span {
  readonly queue: string;
  readonly joinedMs: number;
  readonly taken: boolean;
}

function staysOf(call: Phone): Stay[] {
  const entries = call.timeline;
  let joinedMs: number | undefined;
  return entries.flatMap(({ atMs, text }, i) => {
    const [, queue] = /^waits in (\S+),/.exec(text) ?? [];
    if (queue === undefined) return [];
    const end = entries.slice(i + 1).find((later) => /^talks to |\/connect$|^over: |^is moved|exit/.test(later.text));
    if (end === undefined) throw new Error(`${call.from} waits for ever`);
    // Twilio has put them back by itself where it has asked nothing since /connect, also behind others who came back before.
    const isBack = entries
      .slice(0, i)
      .findLast((before) => before.text.startsWith("Twilio asks "))
      ?.text.endsWith("/connect");
    if (joinedMs === undefined || !(isBack === true || text.endsWith("place 1"))) joinedMs = atMs;
    return [{ queue, joinedMs, fromMs: atMs, untilMs: end.atMs, taken: /^talks|connect$/.test(end.text) }];
  });
}

function oneBridgePerStay({ customers }: LivedDay): void {
  // Whom the fallback has put back into a queue after a talk is there for another stay.
  for (const call of customers) {
    const stays = call.timeline.filter(({ text }) => text.startsWith("waits in ")).length;
    expect(talksOf(call)).toBeLessThanOrEqual(stays);
  }
}

function booksAreTrue(day: RecordedDay, { options }: Day): void {
  const { customers, records } = day;
  for (const call of customers) {
    const record = records.get(call.sid);
    if (record === undefined) throw new Error(`${call.sid} is not in the books`);
    expect([call.sid, record.state]).toEqual([call.sid, "over"]);
    const talked = talksOf(call) > 0;
    if (talked) expect([call.sid, record.outcome]).toEqual([call.sid, "answered"]);
    else if (options.connectHangUpResult !== "bridged" || !day.exits(call).includes("bridged"))
      expect(["abandoned", "moved", "failed", ...(isOld(call) ? ["closed"] : [])], call.sid).toContain(record.outcome);
  }
}

/** Whether somebody has been on the line for so long that it may be closed to them: where nobody took calls meanwhile. */
function isOld({ createdMs, endedMs = 0 }: Phone): boolean {
  return endedMs - createdMs >= 120_000;
}

/** Whoever's call the server has heard of is settled in the end, with one outcome. That a call is over tells of no call. */
function everybodyIsSettled({ line, customers, records }: RecordedDay): void {
  expect([...records.values()].filter(({ state, outcome }) => state !== "over" || outcome === null)).toEqual([]);
  for (const { sid } of customers) {
    const cameThrough = line.twilio
      .requests({ callSid: sid })
      .some(({ path, reached }) => reached && path !== "/call-status" && path !== "/voice-fallback");
    if (cameThrough) expect([sid, records.has(sid)]).toEqual([sid, true]);
  }
}

/** No call ends because Twilio has nothing to go on with. */
function nobodyIsSentAway({ customers, reps }: LivedDay): void {
  const heard = [...customers, ...reps].flatMap((call) => call.heard.map(({ text }) => text));
  expect(heard.filter((text) => text.includes("application error"))).toEqual([]);
}

/** Twilio waits no longer for an answer, and makes nothing late by more, in seconds. */
const longestFaultSeconds = 20;

/**
 * Longer than a pair may be in doubt (10 s), a Dial and its report, nobody waits while a rep listens.
 *
 * Every webhook that goes wrong may cost that once more: it is given up or late for so long, and what it has left wrong in
 * the record is put right by the end of the next Dial, which is evidence, or by the next sign of life.
 */
function nobodyWaitsForNothing({ line, customers, reps }: LivedDay, { options, dialTimeout }: RecordDay): void {
  const dialSeconds = Math.max(options.dialMinimumSeconds, dialTimeout) + options.dialBufferSeconds;
  const quietMs = (10 + dialSeconds + 1) * 1000;
  const faultMs = quietMs + longestFaultSeconds * 1000;
  const faults = line.twilio.requests().filter((webhook) => webhook.faults.length > 0);
  const waiting = customers.flatMap((call) =>
    spans(call, /^waits in /, /^talks to |^over: |^is moved|\/connect$|exit/),
  );
  const listening = reps.flatMap((call) => spans(call, /^listens on /, /^talks to |^over: |^is moved/));
  for (const wait of waiting) {
    for (const listen of listening) {
      const togetherMs = Math.min(wait.untilMs, listen.untilMs) - Math.max(wait.fromMs, listen.fromMs);
      const untilMs = Math.min(wait.untilMs, listen.untilMs);
      const before = faults.filter(({ sentMs }) => sentMs < untilMs).length;
      expect(togetherMs).toBeLessThanOrEqual(quietMs + before * faultMs);
    }
  }
}

interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** From when something begins until it ends; what begins again meanwhile goes on. */
function spans(call: Phone, begins: RegExp, ends: RegExp): Span[] {
  const found: Span[] = [];
  let fromMs: number | undefined;
  for (const { atMs, text } of call.timeline) {
    if (begins.test(text)) fromMs ??= atMs;
    else if (fromMs !== undefined && ends.test(text)) {
      found.push({ fromMs, untilMs: atMs });
      fromMs = undefined;
    }
  }
  return found;
}

function talksOf({ timeline }: Phone): number {
  return timeline.filter(({ text }) => text.startsWith("talks to ")).length;
}
