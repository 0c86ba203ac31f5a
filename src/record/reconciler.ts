import { randomUUID } from "node:crypto";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import { callState } from "../twilio/calls.ts";
import { leaveUrl, listMembers, moveMember } from "../twilio/members.ts";
import type { QueueDirectory } from "../twilio/queue-directory.ts";
import { listQueues } from "../twilio/queues.ts";
import { type RestClient, restProblem } from "../twilio/rest-client.ts";
import { backoff } from "../runtime/backoff.ts";
import { type Clock, stopwatch } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import { Poller } from "../runtime/poller.ts";
import type { Transaction } from "./database.ts";
import { callBacksLapse } from "./decisions/call-backs-lapse.ts";
import { applyCorrection, forgetOldReps, readBooks } from "./decisions/reconcile.ts";
import { findOverstays, overstayGoesOn } from "./decisions/overstays.ts";
import { takeLease } from "./leases.ts";
import type { DurableRecord } from "./record.ts";
import { type Correction, type ListedCaller, planReconcile } from "./plan-reconcile.ts";
import { fetchQueue, type Moment, surelyMs } from "./rules.ts";
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
}

/** How often the record is compared with Twilio, in milliseconds. */
const everyMs = 30_000;
/** The longest pause while Twilio refuses to answer. */
const longestPauseMs = 300_000;
/** How soon it is compared when there is a reason to. */
const soonMs = 1000;

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
  #failures = 0;

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

  async #round(): Promise<number> {
    try {
      await this.reconcile();
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      this.#parts.log.warn({ problem: restProblem(error) }, "the record could not be compared with Twilio's queues");
    }
    return backoff(this.#failures, { baseMs: everyMs, longestMs: longestPauseMs });
  }

  /** Compares once, if no other process is doing so or this one begins. Rejects when Twilio does not answer. */
  async reconcile(): Promise<void> {
    const { record, clock, log } = this.#parts;
    const isFirst = this.#isFirst;
    this.#again = false;
    if (this.#poller.isClosed || !(await this.#isItsTurn(isFirst))) return;
    const begun = stopwatch(clock);
    const listed = await this.#list();
    const books = await record.ask(readBooks);
    if (books === undefined) return;
    this.#logSizes(listed, books.calls);
    const corrections = planReconcile({ ...books, listed, ...this.#times(begun), isFirst });
    for (const correction of corrections) {
      if (this.#poller.isClosed || !(await this.#isItsTurn(isFirst))) return;
      await this.#carryOut(correction, this.#times(begun).listedMs);
    }
    await this.#sendAway(listed);
    await record.ask(forgetOldReps);
    await record.ask(callBacksLapse);
    if (!this.#again && record.problem === undefined) this.#isFirst = false;
    const odd = corrections.filter(({ kind }) => kind !== "see").length;
    if (odd > 0) log.info({ corrections: odd }, "the record was compared with Twilio's queues");
  }

  /** When the listing began, by the clock as it goes now. */
  #times(begun: number): { readonly listedMs: number; readonly nowMs: number } {
    const { clock } = this.#parts;
    const nowMs = Math.round(clock.now());
    return { listedMs: nowMs - Math.ceil(stopwatch(clock) - begun), nowMs };
  }

  /**
   * Whether this process is the one that compares, and takes care that it stays so for a while. The first time it is in
   * any case: whoever had the lease may have been killed, and two who correct the same correct nothing twice.
   */
  async #isItsTurn(isFirst: boolean): Promise<boolean> {
    const holder = this.#holder;
    const has = await this.#parts.record.ask((tx, moment) => takeLease(tx, "reconcile", holder, everyMs / 2, moment));
    return has === true || (has === false && isFirst);
  }

  async #carryOut(correction: Correction, listedMs: number): Promise<void> {
    const { record, rest, order } = this.#parts;
    if (correction.kind === "check") {
      const call = await callState(rest, correction.callSid);
      if (call.isOver) await record.decide(callEnds, correction.callSid, { again: true });
      else await record.ask((tx, moment) => applyCorrection(tx, { ...correction, listedMs }, moment));
      return;
    }
    const from = correction.kind === "take-in" ? await callState(rest, correction.caller.callSid) : undefined;
    if (from?.isOver === true) return;
    const lowest = order.at(-1) ?? order[0];
    await record.ask((tx, moment) => applyCorrection(tx, { ...correction, ...from, lowest, listedMs }, moment));
  }

  /** Takes out of their queues who has waited longer than they may without Twilio asking us about them. */
  async #sendAway(listed: readonly ListedCaller[]): Promise<void> {
    const { record, rest, publicUrl, log } = this.#parts;
    const queueSids = new Map(listed.map(({ callSid, queueSid }) => [callSid, queueSid]));
    const find = (tx: Transaction, moment: Moment) => findOverstays(tx, listed, moment);
    for (const { callSid, queue, why } of (await record.ask(find)) ?? []) {
      const queueSid = queueSids.get(callSid) ?? "";
      try {
        await moveMember(rest, { queueSid, callSid, url: leaveUrl(publicUrl, queue, why) });
      } catch (error) {
        log.warn({ problem: restProblem(error), callSid }, "a caller who has waited too long could not be taken out");
        await record.ask((tx) => overstayGoesOn(tx, callSid));
      }
    }
  }

  /** Everybody whom Twilio has in a queue of ours. */
  async #list(): Promise<ListedCaller[]> {
    const { rest, order } = this.#parts;
    const ours: readonly QueueName[] = [...order, fetchQueue];
    const queues = await listQueues(rest);
    const listed: ListedCaller[] = [];
    for (const { sid, friendlyName, currentSize } of queues) {
      if (!ours.includes(friendlyName) || currentSize === 0) continue;
      for (const { callSid, enqueuedMs, waitedSeconds } of await listMembers(rest, sid)) {
        const sinceMs = this.#parts.clock.now() - waitedSeconds * 1000;
        // Twilio's date is the more exact one, unless one of the clocks is wrong.
        const isDateRight = enqueuedMs !== undefined && Math.abs(enqueuedMs - sinceMs) < surelyMs;
        const since = Math.round(isDateRight ? enqueuedMs : sinceMs);
        listed.push({ callSid, queue: friendlyName, queueSid: sid, enqueuedMs: since });
      }
    }
    return listed;
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
