import { readConfig } from "../../src/config.ts";
import type { QueueName } from "../../src/dispatch/queue-order.ts";
import type { CallEvent } from "../../src/record/call-events.ts";
import { Aftermath, type Decision } from "../../src/record/decision.ts";
import type { CallBackRow } from "../../src/record/tables/call-backs.ts";
import { type Database, statement, type Transaction } from "../../src/record/database.ts";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { type CustomerCall, customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { type Asked, textsCall } from "../../src/record/decisions/customer-asks-for-call-back.ts";
import { customerConnects } from "../../src/record/decisions/customer-connects.ts";
import { customerExits, type Exit } from "../../src/record/decisions/customer-exits.ts";
import { customerAccepts, customerToRing } from "../../src/record/decisions/customer-is-rung-back.ts";
import { customerWaits, type WaitingCall } from "../../src/record/decisions/customer-waits.ts";
import { repIsFree } from "../../src/record/decisions/rep-is-free.ts";
import type { RepReport } from "../../src/record/decisions/rep-report.ts";
import { migrate } from "../../src/record/migrations.ts";
import { pairingNow } from "../../src/record/pairing.ts";
import type { CallRow } from "../../src/record/tables/calls.ts";
import type { RepRow } from "../../src/record/tables/reps.ts";
import { type RecordRules, recordRules, type Moment } from "../../src/record/rules.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { repOf } from "../../src/record/tables/reps.ts";
import { UsedSids } from "../../src/record/used-sids.ts";
import { customerTexts, type Heard } from "../../src/sms/events/customer-texts.ts";
import type { Texter } from "../../src/sms/events/texter.ts";
import { textOf } from "../../src/sms/reading/text.ts";
import { createAudit, type Findings } from "./audit.ts";
import { type DatabaseKind, patiently } from "./databases.ts";
import { decideIn } from "./decide.ts";

const order = ["premium-customers", "customers"] as const;

/** Whom a record of tests rings back: everybody. */
export const anybody = {
  countries: undefined,
  deniedPrefixes: [],
  hours: { from: 0, until: 1440 },
  timeZone: "UTC",
  repNumbers: "anyone",
  ownNumbers: new Set<string>(),
  perHour: 60,
  mostOpen: 100,
} as const;

const callBacksTo = statement<CallBackRow>(
  "book_call_backs",
  `SELECT id, call_sid AS "callSid", queue, rank_major AS "rankMajor", place_ms AS "placeMs", due_ms AS "dueMs", state, tries,
     rep_sid AS "repSid", accepted_ms AS "acceptedMs", outcome FROM call_backs WHERE number = $1 ORDER BY asked_ms, id`,
);

const { texting } = readConfig({ SMS_FROM: "+15005550001", TIME_ZONE: "UTC" });
if (texting === undefined) throw new Error("texting is off");
const textingRules = { ...texting, offersCallBack: true };

/** A customer asks by text to be rung back; gives what comes of it, which they are told. */
const asksByText: Decision<Heard, Texter, Asked> = {
  load: (tx, heard, moment) => customerTexts.load(tx, heard, moment),
  decide(texter, heard, moment) {
    const { from: number, messageSid } = heard.text;
    const { answer } = textsCall(texter.asking, { number, messageSid }, moment);
    const { changes = [] } = customerTexts.decide(texter, heard, moment);
    return { answer, changes };
  },
};

/** Of a clock that has not jumped for long. */
export const since = (markMs: number): number => Date.UTC(2026, 0, 5, 9) - markMs;

/** The hashes of a line, whatever its token. */
export const usedSids = new UsedSids("a token");

/** The rules of a line as it is by default, with the given ones in their place. */
export function rulesWith(changes: Partial<RecordRules> = {}): RecordRules {
  const settings = { dialTimeout: 1, maxQueue: undefined, maxWait: 1800, maxWaitWithoutReps: 120 };
  return { ...recordRules({ ...settings, queues: order, ordering: { kind: "strict", queues: order } }), ...changes };
}

/** A moment of a line as it is by default, on a clock that has not jumped for long. */
export const quietMoment: Moment = {
  nowMs: Date.UTC(2026, 0, 5, 9),
  wholeSinceMs: 0,
  marksSinceMs: 0,
  rules: rulesWith(),
  usedSids,
  since,
};

/** A record without a line: tests tell it what has happened, and when. Every decision is audited. */
export class Book {
  readonly database: Database;
  readonly rules: RecordRules;
  nowMs = Date.UTC(2026, 0, 5, 9);
  wholeSinceMs = 0;
  marksSinceMs = 0;
  /** What the log was told. */
  readonly told: CallEvent[] = [];
  readonly #findings: Findings = [];
  readonly #audit = createAudit(this.#findings);

  constructor(database: Database, rules: RecordRules) {
    this.database = database;
    this.rules = rules;
  }

  /** An empty record; it is closed when the test ends. */
  static async open(kind: DatabaseKind, changes: Partial<RecordRules> = {}): Promise<Book> {
    return Book.over((await kind.create())(), changes);
  }

  /** The record that a database keeps, which another process may keep as well. */
  static async over(database: Database, changes: Partial<RecordRules> = {}): Promise<Book> {
    await migrate(database.kysely);
    return new Book(database, rulesWith(changes));
  }

  after(seconds: number): void {
    this.nowMs += seconds * 1000;
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    for (const table of ["calls", "reps", "call_backs", "leases", "used_sids", "texts_in", "messages_out"] as const)
      await this.database.kysely.deleteFrom(table).execute();
  }

  /** Takes a decision; what the log is told of it is kept. */
  async decide<About, Loaded, Answer>(decision: Decision<About, Loaded, Answer>, about: About): Promise<Answer> {
    const { answer, aftermath } = await this.ask(async (tx, moment) => {
      const aftermath = new Aftermath();
      return { answer: await decideIn(tx, decision, about, moment, aftermath), aftermath };
    });
    this.told.push(...(await aftermath.events()));
    return answer;
  }

  async ask<T>(work: (tx: Transaction, moment: Moment) => Promise<T>): Promise<T> {
    const { nowMs, wholeSinceMs, marksSinceMs, rules } = this;
    const moment = { nowMs, wholeSinceMs, marksSinceMs, rules, usedSids, since: (markMs: number) => nowMs - markMs };
    const result = await patiently(this.database, async (tx) => {
      const decision = await work(tx, moment);
      const { answer } = Object(decision) as { readonly answer?: unknown };
      await this.#audit(tx, moment, answer ?? decision);
      return decision;
    });
    const findings = this.#findings.splice(0);
    if (findings.length > 0) throw new Error(findings.join("\n"));
    return result;
  }

  /** A customer rings; gives the Twilio queue in which they wait, or why they do not. */
  async rings(callSid: string, queue: QueueName = "customers"): Promise<string> {
    const arrival = await this.decide(customerArrives, customer(callSid, queue));
    return arrival.kind === "enqueue" ? arrival.into : arrival.kind;
  }

  /** A customer had a talk with a rep before: they are no stranger. */
  async hasTalked(who: string): Promise<void> {
    const [callSid, repSid] = [`${who}-again-before`, `rep-of-${who}-before`];
    await this.rings(callSid);
    await this.connects(callSid, repSid);
    this.after(1);
    await this.exits(callSid, "bridged");
    await this.ends(callSid);
    await this.ends(repSid);
  }

  /** Ann rings before Bea, and something puts Ann behind Bea in Twilio's queue; in the order of service Ann stays first. */
  async annComesBackBehindBea(): Promise<void> {
    await this.rings("ann");
    this.after(5);
    await this.rings("bea");
    this.after(1);
    await this.exits("ann", "error");
  }

  waits(callSid: string, where: Partial<WaitingCall> = {}) {
    const { queue = "customers" } = where;
    const usual = { ...customer(callSid, queue), twilioQueue: queue, queueSid: sidOf(queue), queueSeconds: undefined };
    return this.decide(customerWaits, { ...usual, ...where });
  }

  /** A rep's Dial takes a caller. */
  connects(callSid: string, repSid: string, { queue = "customers", queueSeconds = 0 } = {}) {
    const connection = { ...customer(callSid, queue), queueSid: sidOf(queue), repSid, queueSeconds };
    return this.decide(customerConnects, connection);
  }

  exits(callSid: string, queueResult: string, exit: Partial<Exit> = {}) {
    const { queue = "customers" } = exit;
    const where = { twilioQueue: queue, queueSid: sidOf(queue), queueSeconds: undefined };
    const usual = { ...customer(callSid, queue), ...where, queueResult, isOver: queueResult === "hangup", tries: 0 };
    return this.decide(customerExits, { ...usual, ...exit });
  }

  /** Somebody rings, gives up after 15 s, and texts CALL; gives the call-back's name. */
  async givesUpAndTextsCall(who: string, queue = "customers"): Promise<string> {
    await this.rings(who, queue);
    this.after(15);
    await this.exits(who, "hangup", { queue });
    const asked = await this.textsCall(who);
    if (asked !== "noted") throw new Error(`the call-back of ${who} was not noted: ${asked}`);
    return `SM-${who}`;
  }

  /** The customer texts CALL, or the like. */
  textsCall(callSid: string, messageSid = `SM-${callSid}`, body = "CALL"): Promise<Asked> {
    const where = { from: numberOf(callSid), to: "+15005550001", optOutType: undefined };
    const text = { messageSid, body, cut: textOf(body), heardMs: this.nowMs, ...where };
    return this.decide(asksByText, { text, rules: textingRules });
  }

  /** The rep has heard whom they get, and the customer's telephone is rung; gives whether it is. */
  async rungFor(repSid: string, callBackId: string): Promise<boolean> {
    return (await this.decide(customerToRing, { callBackId, repSid })) !== undefined;
  }

  /** The telephone that is rung for a rep is answered, and the key is pressed. */
  accepts(callBackId: string, repSid?: string): Promise<boolean> {
    return this.decide(customerAccepts, { callBackId, repSid });
  }

  /** The call-backs to somebody, in the order in which they were asked for. */
  callBacks(callSid: string): Promise<CallBackRow[]> {
    return patiently(this.database, (tx) => tx.all(callBacksTo, numberOf(callSid)));
  }

  ends(callSid: string): Promise<void> {
    return this.decide(callEnds, callSid);
  }

  /** A rep rings in, or reports of a Dial when a `round` is said. */
  async free(repSid: string, report: Partial<RepReport> = {}) {
    const usual = {
      number: "+15005550090",
      lineNumber: "+15005550003",
      isOver: false,
      round: undefined,
      talk: undefined,
    };
    const dialed = report.round !== undefined;
    const { order } = await this.ask(async (tx, moment) => {
      const before = await tx.one(repOf, repSid);
      const order = await decideIn(tx, repIsFree, { repSid, ...usual, dialed, ...report }, moment);
      const isNew = "round" in order && order.round !== before?.round;
      // An answer that is given again is no new decision to be audited.
      return isNew ? { ...order, order } : { order };
    });
    return order;
  }

  /** The same, and gives whom the rep's Dial is meant for and the queue that it names. */
  async sent(repSid: string, report: Partial<RepReport> = {}): Promise<readonly [string | undefined, string]> {
    const next = await this.free(repSid, report);
    if (next.kind === "call-back") return [next.callBack.callSid, next.kind];
    return next.kind === "dial" ? [next.caller?.callSid, next.queue] : [undefined, next.kind];
  }

  call(callSid: string): Promise<CallRow | undefined> {
    return patiently(this.database, (tx) => tx.one(callOf, callSid));
  }

  rep(repSid: string): Promise<RepRow | undefined> {
    return patiently(this.database, (tx) => tx.one(repOf, repSid));
  }

  /** Whom a rep's Dial is meant for. */
  async meantFor(repSid: string): Promise<string | undefined> {
    const { pairs } = await this.ask((tx, moment) => pairingNow(tx, moment));
    return pairs.find(({ leg }) => leg.callSid === repSid)?.caller.callSid;
  }
}

/** A talk as a rep's action reports it. */
export function talkWith(customerSid: string, { queue = "customers", talkedSeconds = 30, queueSeconds = 0 } = {}) {
  return { customerSid, queue, queueSid: sidOf(queue), talkedSeconds, queueSeconds };
}

function customer(callSid: string, queue: QueueName): CustomerCall {
  return { callSid, queue, customer: numberOf(callSid), lineNumber: "+15005550001" };
}

/** All ring from numbers of their own, whatever the call: `ann` and `ann-again` are one. */
export function numberOf(callSid: string): string {
  const [name = ""] = callSid.split("-again");
  const digits = Buffer.from(name).reduce((sum, byte) => (sum * 31 + byte) % 10_000, 7);
  return `+1500555${String(digits).padStart(4, "0")}`;
}

function sidOf(queue: QueueName): string {
  return `QU-${queue}`;
}
