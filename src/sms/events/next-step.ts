import type { Transaction } from "../../record/database.ts";
import { takeLease } from "../../record/leases.ts";
import type { Moment } from "../../record/rules.ts";
import { isFollowUp, type OutRow } from "../rows.ts";
import { beginSending, consentOf, firstDue, firstWhileHeld, outboxTimes, postpone } from "../statements.ts";
import type { TextingRules } from "../texting.ts";
import { compose } from "./compose.ts";
import { drop } from "./drop.ts";
import { textsAreCapped } from "./texts-are-capped.ts";

/** What the outbox does next. */
export type NextStep =
  | {
      readonly kind: "send";
      readonly text: OutRow;
      readonly body: string;
      /** Which attempt it is. */
      readonly attempts: number;
    }
  /** Nobody knows whether Twilio has this one. */
  | { readonly kind: "settle"; readonly text: OutRow; readonly body: string }
  | { readonly kind: "wait"; readonly ms: number };

/** How long one process sends alone after its last sign of life, in milliseconds: longer than any request takes. */
const leaseMs = 30_000;
/** When a text that was begun and is neither sent nor refused is looked for, in milliseconds: no request lives so long. */
export const unsettledMs = 15_000;
/** How long the outbox sleeps at most, in milliseconds: another process may have written something. */
export const longestSleepMs = 10_000;
/** So many texts are decided upon at once. */
const mostAtOnce = 20;

/**
 * Chooses what the outbox does next, and writes down that it does so before it does.
 *
 * One process at a time sends, and not more in a second than it may. While texts are paused, only the answer to STOP goes
 * out: whoever sends it must know that it is heeded, it is the last text they get, and carriers expect it.
 */
export async function nextStep(
  tx: Transaction,
  holder: string,
  rules: TextingRules,
  moment: Moment,
): Promise<NextStep> {
  const { nowMs } = moment;
  if (!(await takeLease(tx, "outbox", holder, leaseMs, moment))) return { kind: "wait", ms: longestSleepMs };
  const paceMs = Math.ceil(1000 / rules.perSecond);
  const isPaused = moment.turnedOff?.has("texts") === true;
  const cappedUntilMs = isPaused ? undefined : await textsAreCapped(tx, rules, moment);
  for (let i = 0; i < mostAtOnce; i += 1) {
    const times = await tx.one(outboxTimes, nowMs + paceMs);
    const text = await firstToDo(tx, isPaused ? nowMs : cappedUntilMs, nowMs);
    // What waits for the pause to end is looked for as often as what others may have written.
    const nextMs = isPaused ? undefined : (cappedUntilMs ?? times?.nextMs ?? undefined);
    if (text === undefined) return { kind: "wait", ms: sleepMs(nextMs, nowMs) };
    if (text.state === "sending") return settle(tx, text, nowMs);
    if (cappedUntilMs !== undefined && text.kind !== "farewell") {
      await drop(tx, text, { reason: "too many" }, moment);
      continue;
    }
    if (isPaused && text.kind !== "farewell" && !isTooLate(text, moment)) {
      // Only by a clock that has jumped is it late: it waits for the pause to end.
      tx.save(postpone, text.id, nowMs + longestSleepMs);
      continue;
    }
    const freeMs = (times?.lastMs ?? 0) + paceMs;
    if (freeMs > nowMs) return { kind: "wait", ms: freeMs - nowMs };
    const body = await bodyOf(tx, text, rules, moment);
    if (body === undefined) continue;
    tx.save(beginSending, text.id, body, nowMs, nowMs + unsettledMs);
    return { kind: "send", text, body, attempts: text.attempts + 1 };
  }
  return { kind: "wait", ms: 0 };
}

/** What to do next, also while texts are held back: until then, by a cap; until now at least, by a pause. */
function firstToDo(tx: Transaction, heldUntilMs: number | undefined, nowMs: number): Promise<OutRow | undefined> {
  return heldUntilMs === undefined ? tx.one(firstDue, nowMs) : tx.one(firstWhileHeld, nowMs, heldUntilMs);
}

function sleepMs(nextMs: number | undefined, nowMs: number): number {
  return nextMs === undefined ? longestSleepMs : Math.min(longestSleepMs, Math.max(0, nextMs - nowMs));
}

/** Whoever looks for it and dies leaves it to be looked for again. */
async function settle(tx: Transaction, text: OutRow, nowMs: number): Promise<NextStep> {
  tx.save(postpone, text.id, nowMs + unsettledMs);
  return { kind: "settle", text, body: text.body ?? "" };
}

/** A clock that has jumped forward makes nothing late. */
function isTooLate({ writtenMs, expiresMs }: OutRow, { nowMs, since }: Moment): boolean {
  return nowMs >= expiresMs && since(writtenMs) >= expiresMs - writtenMs;
}

/** What a text says that can go out now; undefined when it cannot, now or ever. */
async function bodyOf(tx: Transaction, text: OutRow, rules: TextingRules, moment: Moment): Promise<string | undefined> {
  if (isTooLate(text, moment)) {
    await drop(tx, text, { reason: "too late" }, moment);
    return undefined;
  }
  if (isFollowUp(text)) return compose(tx, text, rules, moment);
  const consent = await tx.one(consentOf, text.number);
  if (text.kind !== "farewell" && (consent?.optedOutMs ?? null) !== null) {
    await drop(tx, text, { reason: "opted out" }, moment);
    return undefined;
  }
  return text.body ?? undefined;
}
