import type { Transaction } from "../../line/database.ts";
import { followUp, type KnownCustomer } from "../follow-up.ts";
import { nextWithin } from "../hours.ts";
import type { ConsentRow, OutRow } from "../rows.ts";
import { beginSurvey, consentOf, customerSince, endedCall, putOffUntil } from "../statements.ts";
import type { TextingRules } from "../texting.ts";
import { missed, survey } from "../words.ts";
import { drop } from "./drop.ts";
import { followUpLifeMs } from "./call-is-over.ts";

const dayMs = 86_400_000;

/** What the text says that follows a call, if one follows now; later ones are put off until then. */
export async function compose(
  tx: Transaction,
  text: OutRow,
  rules: TextingRules,
  nowMs: number,
): Promise<string | undefined> {
  const consent = await tx.one(consentOf, text.number);
  if (text.body !== null) return repeated(tx, text, consent, rules, nowMs);
  const call = text.callSid === null ? undefined : await tx.one(endedCall, text.callSid);
  if (call === undefined) return dropped(tx, text, "no such call");
  const known = await knownCustomer(tx, call, consent, nowMs);
  const next = followUp(call, known, rules, nowMs);
  if (next.kind === "none") return dropped(tx, text, next.reason);
  if (next.kind === "wait") return putOff(tx, text, next.untilMs);
  const isFirst = (consent?.toldMs ?? null) === null;
  if (next.kind === "missed") return missed({ ...rules, isFirst });
  await tx.run(beginSurvey, call.callSid, call.customer, nowMs);
  return survey({ ...rules, isFirst, waitedLong: next.waitedLong });
}

/** It was decided before what it says, but Twilio has not taken it. */
async function repeated(
  tx: Transaction,
  text: OutRow,
  consent: ConsentRow | undefined,
  { hours, timeZone }: TextingRules,
  nowMs: number,
): Promise<string | undefined> {
  if (consent !== undefined && consent.optedOutMs !== null) return dropped(tx, text, "opted out");
  const untilMs = nextWithin(hours, timeZone, nowMs);
  return untilMs > nowMs ? putOff(tx, text, untilMs) : (text.body ?? undefined);
}

async function knownCustomer(
  tx: Transaction,
  { customer, arrivedMs, callSid }: { customer: string; arrivedMs: number; callSid: string },
  consent: ConsentRow | undefined,
  nowMs: number,
): Promise<KnownCustomer> {
  const since = await tx.one(customerSince, customer, arrivedMs, nowMs - dayMs, callSid);
  return {
    optedOut: (consent?.optedOutMs ?? null) !== null,
    unreachable: (consent?.unreachableCode ?? null) !== null,
    askedMs: since?.askedMs ?? undefined,
    missedLately: since?.missed ?? 0,
    rangAgain: (since?.later ?? 0) > 0,
  };
}

async function dropped(tx: Transaction, text: OutRow, reason: string): Promise<undefined> {
  await drop(tx, text, reason);
}

async function putOff(tx: Transaction, { id }: OutRow, untilMs: number): Promise<undefined> {
  await tx.run(putOffUntil, id, untilMs, untilMs + followUpLifeMs);
}
