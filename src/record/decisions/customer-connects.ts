import type { Transaction } from "../database.ts";
import type { CallRow, RepRow } from "../rows.ts";
import { talks } from "../call-events.ts";
import type { Moment } from "../rules.ts";
import { callOf, connectCall, repOf, repTakes } from "../statements.ts";
import { trustQueueTime } from "./move-times.ts";
import { addCall, type CustomerCall } from "./customer-arrives.ts";

/** A rep's Dial has taken a caller. */
export interface Connection extends CustomerCall {
  readonly repSid: string;
  readonly queueSid: string | undefined;
  readonly queueSeconds: number | undefined;
}

/**
 * Twilio has chosen: this rep gets this caller, whomever the record had meant for the rep. A report that comes late or
 * twice changes nothing.
 */
export async function customerConnects(tx: Transaction, connection: Connection, moment: Moment): Promise<void> {
  const { callSid, repSid, queueSid, queueSeconds } = connection;
  const [rep, recorded] = await Promise.all([tx.one(repOf, repSid), tx.one(callOf, callSid)]);
  if (recorded === undefined) await addCall(tx, connection, { queueSid, waitedMs: (queueSeconds ?? 0) * 1000 }, moment);
  const before = recorded ?? (await tx.one(callOf, callSid));
  if (before === undefined || isOld(before, connection)) return;
  const known = before.state === "waiting" ? await trustQueueTime(tx, before, connection, moment) : before;
  if (rep !== undefined && isPast(rep, known, connection)) return;
  tx.save(connectCall, callSid, repSid, moment.nowMs, queueSeconds ?? null, queueSid ?? null);
  tx.save(repTakes, repSid, moment.nowMs, callSid);
  moment.tell?.(talks({ repSid, number: rep?.number ?? "" }, known));
}

/** Twilio counts whole seconds, and its clock need not be ours: so much earlier is surely earlier, in milliseconds. */
const surelyEarlierMs = 5000;
/** No report is so late, in milliseconds: then one of the two times was of a clock that was wrong. */
const neverMs = 600_000;

/** Whether the rep's leg is over, or their Dial began only after the caller was taken: then it was an earlier Dial. */
function isPast(rep: RepRow, { enteredMs }: CallRow, { queueSeconds }: Connection): boolean {
  if (rep.overMs !== null) return true;
  if (queueSeconds === undefined) return false;
  const lateMs = rep.listensSinceMs - (enteredMs + queueSeconds * 1000);
  return lateMs > surelyEarlierMs && lateMs < neverMs;
}

function isOld(known: CallRow, { repSid, queueSid, queueSeconds }: Connection): boolean {
  // Who has been moved elsewhere was taken before that.
  if (known.state === "over" || known.state === "moved") return true;
  if (known.state === "connecting" && known.repSid === repSid) return true;
  const sameQueue = known.queueSid !== null && known.queueSid === (queueSid ?? null);
  return sameQueue && queueSeconds !== undefined && queueSeconds < (known.connectQueueSeconds ?? 0);
}
