import type { Change } from "../../record/changes.ts";
import { type Decision, next } from "../../record/decision.ts";
import type { Moment } from "../../record/rules.ts";
import { canBeHad, type Lease, leaseOf, type LeaseRow, leaseTaken } from "../../record/tables/leases.ts";
import {
  firstDue,
  firstWhileHeld,
  isExempt,
  isFollowUp,
  outboxTimes,
  type TextRow,
  texts,
} from "../../record/tables/texts.ts";
import type { TextingRules } from "../texting.ts";
import { isForAnybody } from "./answer.ts";
import { type Addressee, compose, type Composed, inFull, isBroken, knownOf, loadAddressee } from "./compose.ts";
import { drop } from "./drop.ts";
import { type Begun, cappedUntil, capsReached, loadBegun } from "./texts-are-capped.ts";

/** What the outbox does next. */
export type NextStep =
  | {
      readonly kind: "send";
      readonly text: TextRow;
      readonly body: string;
      /** Which attempt it is. */
      readonly attempts: number;
    }
  /** Nobody knows whether Twilio has this one. */
  | { readonly kind: "settle"; readonly text: TextRow; readonly body: string }
  | { readonly kind: "wait"; readonly ms: number };

/** How long one process sends alone after its last sign of life, in milliseconds: longer than any request takes. */
const leaseMs = 30_000;
/** When a text that was begun and is neither sent nor refused is looked for, in milliseconds: no request lives so long. */
export const unsettledMs = 15_000;
/** How long the outbox sleeps at most, in milliseconds: another process may have written something. */
export const longestSleepMs = 10_000;
/** So many texts are decided upon at once. */
const mostAtOnce = 20;

/** Who asks for the next step, and how many texts were decided upon just now. */
export interface Asking {
  /** The process that sends. */
  readonly holder: string;
  readonly rules: TextingRules;
  readonly decided?: number;
}

/** What the record has of texts on their way. */
export interface OnTheWay {
  readonly lease: LeaseRow | undefined;
  readonly begun: Begun;
  /** When something is to be done next, and when the last text was begun. */
  readonly times: { readonly nextMs: number | null; readonly lastMs: number | null } | undefined;
  /** The text about which something is to be done first. */
  readonly text: TextRow | undefined;
  readonly to: Addressee | undefined;
}

/**
 * Chooses what the outbox does next, and writes down that it does so before it does.
 *
 * One process at a time sends, and not more in a second than it may. While texts are paused, the answer to STOP still goes
 * out: whoever sends it must know that it is heeded, it is the last text they get, and carriers expect it. So do texts to
 * our own people (`alert`): they are how these learn what is wrong meanwhile.
 */
export const nextStep: Decision<Asking, OnTheWay, NextStep> = {
  async load(tx, { rules }, moment) {
    const { nowMs } = moment;
    const [lease, begun, times, due] = await Promise.all([
      tx.one(leaseOf, outboxLease("").name),
      loadBegun(tx, rules, moment),
      tx.one(outboxTimes, nowMs + paceOf(rules)),
      tx.one(firstDue, nowMs),
    ]);
    const heldUntilMs = isPaused(moment) ? nowMs : cappedUntil(begun);
    const text = heldUntilMs === undefined ? due : await tx.one(firstWhileHeld, nowMs, heldUntilMs);
    const isBegun = text === undefined || text.state === "sending";
    return { lease, begun, times, text, to: isBegun ? undefined : await loadAddressee(tx, text, moment) };
  },
  decide(loaded, asking, moment) {
    const { holder, rules, decided = 0 } = asking;
    const { nowMs } = moment;
    const lease = outboxLease(holder);
    if (!canBeHad(loaded.lease, lease, nowMs)) return { answer: { kind: "wait", ms: longestSleepMs } };
    const taken = leaseTaken(lease, nowMs);
    const reached = isPaused(moment) ? [] : capsReached(loaded.begun, rules, moment);
    const first = decided === 0 ? [taken, ...reached] : [];
    const { changes = [], answer } = whatToDo(loaded, rules, moment);
    const all = [...first, ...changes];
    if (answer !== undefined) return { answer, changes: all };
    if (decided + 1 === mostAtOnce) return { answer: { kind: "wait", ms: 0 }, changes: all };
    return { changes: all, followedBy: next(nextStep, { ...asking, decided: decided + 1 }) };
  },
};

function outboxLease(holder: string): Lease {
  return { name: "outbox", holder, lifeMs: leaseMs };
}

function paceOf({ perSecond }: TextingRules): number {
  return Math.ceil(1000 / perSecond);
}

function isPaused({ turnedOff }: Moment): boolean {
  return turnedOff?.has("texts") === true;
}

/** What is done about the first text: without an answer, the next one is looked at. */
interface Done {
  readonly answer?: NextStep;
  readonly changes?: readonly Change[];
}

function whatToDo({ begun, times, text, to }: OnTheWay, rules: TextingRules, moment: Moment): Done {
  const { nowMs } = moment;
  const paused = isPaused(moment);
  const cappedUntilMs = paused ? undefined : cappedUntil(begun);
  // What waits for the pause to end is looked for as often as what others may have written.
  const nextMs = paused ? undefined : (cappedUntilMs ?? times?.nextMs ?? undefined);
  if (text === undefined) return { answer: { kind: "wait", ms: sleepMs(nextMs, nowMs) } };
  if (text.state === "sending" || to === undefined) return settle(text, nowMs);
  if (cappedUntilMs !== undefined && !isExempt(text)) return { changes: drop(text, "too many") };
  // Only by a clock that has jumped is it late: it waits for the pause to end.
  if (paused && !isExempt(text) && !isTooLate(text, moment))
    return { changes: texts.save({ ...text, dueMs: nowMs + longestSleepMs }, text) };
  const freeMs = (times?.lastMs ?? 0) + paceOf(rules);
  if (freeMs > nowMs) return { answer: { kind: "wait", ms: freeMs - nowMs } };
  const { body, sender = text.sender, changes } = whatItSays(text, to, rules, moment);
  if (body === undefined) return { changes };
  const attempts = text.attempts + 1;
  const sending = {
    ...text,
    state: "sending",
    sender,
    body,
    attempts,
    attemptedMs: nowMs,
    dueMs: nowMs + unsettledMs,
  } as const;
  return {
    answer: { kind: "send", text: sending, body, attempts },
    changes: [...changes, ...texts.save(sending, text)],
  };
}

function sleepMs(nextMs: number | undefined, nowMs: number): number {
  return nextMs === undefined ? longestSleepMs : Math.min(longestSleepMs, Math.max(0, nextMs - nowMs));
}

/** Whoever looks for it and dies leaves it to be looked for again. */
function settle(text: TextRow, nowMs: number): Done {
  const later = texts.save({ ...text, dueMs: nowMs + unsettledMs }, text);
  return { answer: { kind: "settle", text, body: text.body ?? "" }, changes: later };
}

/** A clock that has jumped forward makes nothing late. */
function isTooLate({ writtenMs, expiresMs }: TextRow, { nowMs, since }: Moment): boolean {
  return nowMs >= expiresMs && since(writtenMs) >= expiresMs - writtenMs;
}

/** What a text says that can go out now; nothing when it cannot, now or ever. */
function whatItSays(text: TextRow, to: Addressee, rules: TextingRules, moment: Moment): Composed {
  if (isTooLate(text, moment)) return { body: undefined, changes: drop(text, "too late") };
  if (isFollowUp(text)) return compose(text, to, rules, moment);
  if (!isForAnybody(text) && knownOf(to.consent).optedOut) return { body: undefined, changes: drop(text, "opted out") };
  if (isBroken(text, to)) return { body: undefined, changes: drop(text, "call-back over") };
  return { body: inFull(text, to, rules, moment), changes: [] };
}
