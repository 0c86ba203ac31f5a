import { randomUUID } from "node:crypto";
import type { QueueOrder } from "../dispatch/queue-order.ts";
import { callState } from "../twilio/calls.ts";
import { leaveUrl, moveMember } from "../twilio/members.ts";
import type { QueueDirectory } from "../twilio/queue-directory.ts";
import { type RestClient, restProblem } from "../twilio/rest-client.ts";
import { backoff } from "../runtime/backoff.ts";
import { type Clock, stopwatch } from "../runtime/clock.ts";
import { dayMs } from "../runtime/durations.ts";
import type { Log } from "../runtime/log.ts";
import { Poller } from "../runtime/poller.ts";
import { callBacksKeepHours } from "./decisions/call-backs-keep-hours.ts";
import { applyCorrections, readBooks, seeOnTheLine, takeIn } from "./decisions/reconcile.ts";
import { findOverstays, overstayGoesOn } from "./decisions/overstays.ts";
import { callsInDoubt } from "./tables/calls.ts";
import { takeLease } from "./tables/leases.ts";
import { listCallers } from "./list-callers.ts";
import type { DurableRecord } from "./record.ts";
import { type Correction, type ListedCaller, planReconcile, type Question } from "./plan-reconcile.ts";
import { fetchQueue } from "./rules.ts";
import { forgetHistory, forgetOldReps } from "./decisions/forget-history.ts";
import { forgetOldTexts } from "./decisions/forget-old-texts.ts";
import { callEnds } from "./decisions/call-ends.ts";

/** What a reconciler is made of. */
export interface ReconcilerParts {
  readonly record: DurableRecord;
  readonly order: QueueOrder;
  readonly rest: RestClient;
  /** Our URLs as Twilio calls them. */
  readonly publicUrl: string;
  readonly queues: Pick<QueueDirectory, "nameOf">;
  readonly clock: Clock;
  readonly log: Log;
  /** How long calls that are over are kept, in days; for ever, where it is not said. */
  readonly retentionDays?: number | undefined;
}

/** How often the record is compared with Twilio, in milliseconds. */
const everyMs = 30_000;
/** The longest pause while Twilio refuses to answer. */
const longestPauseMs = 300_000;
/** How soon it is compared when there is a reason to. */
const soonMs = 1000;
/** How soon it goes on with what a round has left. */
const restMs = 5000;
/** Twilio is asked about so many calls in a round. */
const mostAsked = 20;
/** So many corrections, of those about which nothing has to be asked, are one decision. */
const lotSize = 500;
/** So many lots of old calls, and of old texts, are forgotten in a round. */
const mostForgotten = 5;
/** So many days texts are kept at most. */
const mostTextDays = 90;
/** For how long one process compares alone after its last sign of life. */
const leaseMs = everyMs / 2;

/** Goes on as long as there is more, and this is not too much at once. */
async function inLots(forget: () => Promise<boolean | undefined>): Promise<void> {
  for (let lot = 0; lot < mostForgotten; lot += 1) if ((await forget()) !== true) return;
}

function isQuestion(one: Correction): one is Question {
  return one.kind === "take-in" || one.kind === "check";
}

function sidOf(one: Question): string {
  return one.kind === "check" ? one.callSid : one.caller.callSid;
}

/**
 * Compares the record with Twilio's queues and calls, at start and every 30 s:
 * nobody is lost whom Twilio still has, and nobody is kept whom it has not.
 *
 * One process at a time does it, in the background; while REST fails, ever less often.
 */
export class Reconciler {
  readonly #parts: ReconcilerParts;
  readonly #holder = randomUUID();
  readonly #poller: Poller;
  #isFirst = true;
  /** Whether the record has been away since the comparison that is under way began. */
  #again = false;
  /** When the first comparison began since the record was away, as the stopwatch shows it. */
  #firstBegan: number | undefined;
  /** Until when this process has the lease for certain, as the stopwatch shows it. */
  #turnUntil = 0;
  /** When Twilio was last asked about a call that still is in doubt: whom it was asked about longest ago comes first. */
  #asked: ReadonlyMap<string, number> = new Map();
  #failures = 0;
  #problem: string | undefined;

  constructor(parts: ReconcilerParts) {
    this.#parts = parts;
    this.#poller = new Poller({ clock: parts.clock, round: () => this.#round(), soonMs });
  }

  /** Begins: the first comparison comes at once. */
  start(): void {
    this.#poller.start();
  }

  /** Compares soon, and looks into everything in doubt: the record was away. */
  soon(): void {
    this.#isFirst = true;
    this.#again = this.#poller.isRunning;
    this.#poller.soon();
  }

  close(): void {
    this.#poller.close();
  }

  /** Why Twilio did not answer the last comparison of this process; undefined when it did. */
  get problem(): string | undefined {
    return this.#problem;
  }

  async #round(): Promise<number> {
    let isDone = true;
    try {
      isDone = await this.reconcile();
      this.#failures = 0;
      this.#problem = undefined;
    } catch (error) {
      this.#failures += 1;
      this.#problem = restProblem(error);
      this.#parts.log.warn({ problem: this.#problem }, "the record could not be compared with Twilio's queues");
    }
    await this.#forget();
    return isDone ? backoff(this.#failures, { baseMs: everyMs, longestMs: longestPauseMs }) : restMs;
  }

  /** Lets go of what nobody needs any more, a little at a time. */
  async #forget(): Promise<void> {
    const { record, retentionDays } = this.#parts;
    if (!(await this.#isItsTurn(false))) return;
    await record.decide(callBacksKeepHours, undefined);
    await record.decide(forgetOldReps, undefined);
    if (retentionDays !== undefined)
      await inLots(() => record.decide(forgetHistory, { keptMs: retentionDays * dayMs }));
    const textsKeptDays = Math.min(retentionDays ?? Infinity, mostTextDays);
    await inLots(() => record.decide(forgetOldTexts, { keptMs: textsKeptDays * dayMs }));
  }

  /**
   * Compares once, if no other process is doing so or this one begins. Gives whether nothing is left to be asked; rejects
   * when Twilio does not answer.
   */
  async reconcile(): Promise<boolean> {
    const { record, rest, order, clock, log } = this.#parts;
    const isFirst = this.#isFirst;
    this.#again = false;
    if (!(await this.#isItsTurn(isFirst))) return true;
    const begun = stopwatch(clock);
    if (isFirst) this.#firstBegan = begun;
    const inDoubt = (await record.read((reader) => reader.all(callsInDoubt))) ?? [];
    const listed = await listCallers(rest, order, clock);
    const books = await record.decide(readBooks, undefined);
    if (books === undefined) return true;
    this.#logSizes(listed, books.calls);
    const corrections = planReconcile({ ...books, listed, ...this.#times(begun) });
    await this.#correct(corrections, begun, new Set(inDoubt.map(({ callSid }) => callSid)));
    const isDone = await this.#ask(corrections.filter(isQuestion), begun, isFirst);
    if (!(await this.#isItsTurn(isFirst))) return true;
    await this.#sendAway(listed);
    if (!this.#again && record.problem === undefined) this.#isFirst = false;
    const odd = corrections.filter(({ kind }) => kind !== "see").length;
    if (odd > 0) log.info({ corrections: odd }, "the record was compared with Twilio's queues");
    return isDone;
  }

  /** When the listing began, and the first one since the record was away, by the clock as it goes now. */
  #times(begun: number): { readonly listedMs: number; readonly nowMs: number; readonly firstMs: number | undefined } {
    const { clock } = this.#parts;
    const nowMs = Math.round(clock.now());
    const then = (shown: number) => nowMs - Math.ceil(stopwatch(clock) - shown);
    return {
      listedMs: then(begun),
      nowMs,
      firstMs: this.#firstBegan === undefined ? undefined : then(this.#firstBegan),
    };
  }

  /**
   * Whether this process is the one that compares, and takes care that it stays so for a while. The first time it is in
   * any case: whoever had the lease may have been killed, and two who correct the same correct nothing twice.
   */
  async #isItsTurn(isFirst: boolean): Promise<boolean> {
    const { record, clock } = this.#parts;
    if (this.#poller.isClosed || record.problem !== undefined) return false;
    const now = stopwatch(clock);
    if (now < this.#turnUntil) return true;
    const has = await record.decide(takeLease, { name: "reconcile", holder: this.#holder, lifeMs: leaseMs });
    if (has === true) this.#turnUntil = now + leaseMs / 2;
    return has === true || (has === false && isFirst);
  }

  /** Corrects what needs no asking, many in one decision. */
  async #correct(corrections: readonly Correction[], begun: number, doubtedBefore: ReadonlySet<string>): Promise<void> {
    const plain = corrections.filter((one) => one.kind === "see" || one.kind === "miss" || one.kind === "place");
    for (let done = 0; done < plain.length; done += lotSize) {
      const lot = plain.slice(done, done + lotSize);
      const { listedMs } = this.#times(begun);
      await this.#parts.record.decide(applyCorrections, { corrections: lot, listedMs, doubtedBefore });
    }
  }

  /** Asks Twilio about as many calls as it may be asked about at once. Gives whether these were all. */
  async #ask(questions: readonly Question[], begun: number, isFirst: boolean): Promise<boolean> {
    const { clock } = this.#parts;
    const inDoubt = new Set(questions.map(sidOf));
    const asked = new Map([...this.#asked].filter(([callSid]) => inDoubt.has(callSid)));
    this.#asked = asked;
    const lastAsked = (one: Question) => asked.get(sidOf(one)) ?? -1;
    const open = questions.toSorted((one, other) => lastAsked(one) - lastAsked(other));
    for (let place = 0; place < mostAsked; place += 1) {
      const question = open[place];
      if (question === undefined || !(await this.#isItsTurn(isFirst))) return true;
      asked.set(sidOf(question), stopwatch(clock));
      if (question.kind === "check") open.push(...(await this.#check(question)));
      else await this.#takeIn(question.caller, begun);
    }
    return open.length <= mostAsked;
  }

  /** Looks whether a call goes on. Gives what is to be asked next: where a talk is over, its rep may be gone as well. */
  async #check({ callSid, repSid }: Question & { readonly kind: "check" }): Promise<Question[]> {
    const { record, rest } = this.#parts;
    const { isOver } = await callState(rest, callSid);
    const both = repSid === undefined ? [callSid] : [callSid, repSid];
    if (!isOver) await record.decide(seeOnTheLine, both);
    else await record.decide(callEnds, callSid, { again: true });
    return isOver && repSid !== undefined ? [{ kind: "check", callSid: repSid }] : [];
  }

  /** Takes in a caller whom only Twilio knows, unless they have hung up meanwhile. */
  async #takeIn(caller: ListedCaller, begun: number): Promise<void> {
    const { record, rest, order } = this.#parts;
    const { isOver, ...from } = await callState(rest, caller.callSid);
    if (isOver) return;
    const stranger = { ...from, caller, lowest: order.at(-1) ?? order[0], listedMs: this.#times(begun).listedMs };
    await record.decide(takeIn, stranger);
  }

  /** Takes out of their queues who has waited longer than they may without Twilio asking us about them. */
  async #sendAway(listed: readonly ListedCaller[]): Promise<void> {
    const { record, rest, publicUrl, log } = this.#parts;
    const queueSids = new Map(listed.map(({ callSid, queueSid }) => [callSid, queueSid]));
    for (const { callSid, queue, why } of (await record.decide(findOverstays, listed)) ?? []) {
      const queueSid = queueSids.get(callSid) ?? "";
      try {
        await moveMember(rest, { queueSid, callSid, url: leaveUrl(publicUrl, queue, why) });
      } catch (error) {
        log.warn({ problem: restProblem(error), callSid }, "a caller who has waited too long could not be taken out");
        await record.decide(overstayGoesOn, callSid);
      }
    }
  }

  #logSizes(
    listed: readonly ListedCaller[],
    calls: readonly { readonly state: string; readonly twilioQueue: string }[],
  ): void {
    for (const queue of [...this.#parts.order, fetchQueue]) {
      const atTwilio = listed.filter((caller) => caller.queue === queue).length;
      const recorded = calls.filter((call) => call.state === "waiting" && call.twilioQueue === queue).length;
      if (atTwilio !== recorded) this.#parts.log.info({ queue, atTwilio, recorded }, "the sizes of a queue disagree");
    }
  }
}
