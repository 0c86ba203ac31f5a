import type { Transaction } from "../../line/database.ts";
import { takeLease } from "../../line/events/reconcile.ts";
import type { Moment } from "../../line/rules.ts";
import { isFollowUp, type OutRow } from "../rows.ts";
import { beginSending, consentOf, firstDue, firstPastCap, outboxTimes, postpone } from "../statements.ts";
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
      /** Which attempt it is, and when it was written down. */
      readonly attempts: number;
      readonly beganMs: number;
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
 * One process at a time sends, and not more in a second than it may.
 */
export async function nextStep(
  tx: Transaction,
  holder: string,
  rules: TextingRules,
  moment: Moment,
): Promise<NextStep> {
  const { nowMs } = moment;
  if (!(await takeLease(tx, "outbox", holder, leaseMs, moment))) return { kind: "wait", ms: longestSleepMs };
  const cappedUntilMs = await textsAreCapped(tx, rules, moment);
  for (let i = 0; i < mostAtOnce; i += 1) {
    const times = await tx.one(outboxTimes);
    const text = await firstToDo(tx, cappedUntilMs, nowMs);
    if (text === undefined) return { kind: "wait", ms: sleepMs(cappedUntilMs ?? times?.nextMs ?? undefined, nowMs) };
    if (text.state === "sending") return settle(tx, text, nowMs);
    if (cappedUntilMs !== undefined && text.kind !== "farewell") {
      await drop(tx, text, { reason: "too many" }, moment);
      continue;
    }
    const freeMs = (times?.lastMs ?? 0) + Math.ceil(1000 / rules.perSecond);
    if (freeMs > nowMs) return { kind: "wait", ms: freeMs - nowMs };
    const body = await bodyOf(tx, text, rules, moment);
    if (body === undefined) continue;
    await tx.run(beginSending, text.id, body, nowMs, nowMs + unsettledMs);
    return { kind: "send", text, body, attempts: text.attempts + 1, beganMs: nowMs };
  }
  return { kind: "wait", ms: 0 };
}

function firstToDo(tx: Transaction, cappedUntilMs: number | undefined, nowMs: number): Promise<OutRow | undefined> {
  return cappedUntilMs === undefined ? tx.one(firstDue, nowMs) : tx.one(firstPastCap, nowMs, cappedUntilMs);
}

function sleepMs(nextMs: number | undefined, nowMs: number): number {
  return nextMs === undefined ? longestSleepMs : Math.min(longestSleepMs, Math.max(0, nextMs - nowMs));
}

/** Whoever looks for it and dies leaves it to be looked for again. */
async function settle(tx: Transaction, text: OutRow, nowMs: number): Promise<NextStep> {
  await tx.run(postpone, text.id, nowMs + unsettledMs);
  return { kind: "settle", text, body: text.body ?? "" };
}

/** What a text says that can go out now; undefined when it cannot, now or ever. */
async function bodyOf(tx: Transaction, text: OutRow, rules: TextingRules, moment: Moment): Promise<string | undefined> {
  if (moment.nowMs >= text.expiresMs) {
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
