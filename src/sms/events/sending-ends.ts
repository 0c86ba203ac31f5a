import type { Transaction } from "../../record/database.ts";
import type { Moment } from "../../record/rules.ts";
import type { TakenText } from "../../twilio/messages.ts";
import { rankOf } from "../delivery.ts";
import { isFollowUp, type OutRow } from "../rows.ts";
import {
  noteStatus,
  sendAgain,
  setOptedOut,
  setTold,
  setUnreachable,
  takeText,
  textOf,
  textOfSid,
} from "../statements.ts";
import { meaningOf } from "../classify-error.ts";
import { textSent } from "../text-events.ts";
import { drop } from "./drop.ts";

/** Twilio has a text of ours. Told again, it changes nothing. */
export async function textIsTaken(
  tx: Transaction,
  text: OutRow,
  { sid, status }: TakenText,
  { nowMs, tell }: Moment,
): Promise<void> {
  if ((await tx.run(takeText, text.id, sid)) === 1) tell?.(textSent(text));
  tx.save(noteStatus, text.id, status, rankOf(status), null);
  if (isFollowUp(text)) tx.save(setTold, text.number, nowMs);
}

/** Twilio will not send a text, and says why; what that says of the number is remembered. */
export async function textIsRefused(tx: Transaction, text: OutRow, code: number, moment: Moment): Promise<void> {
  await learn(tx, text.number, code, moment);
  await drop(tx, text, { reason: "refused", errorCode: code }, moment);
}

/** An attempt was not carried out: it is repeated then. */
export async function textIsNotTaken(tx: Transaction, { id }: OutRow, attempts: number, dueMs: number): Promise<void> {
  tx.save(sendAgain, id, attempts, dueMs);
}

/**
 * Twilio was asked which texts of ours it has that say the same: one that stands for no other row is this one. Where
 * there is none, the text is sent again. Gives whether it was found.
 */
export async function settleText(
  tx: Transaction,
  text: OutRow,
  found: readonly TakenText[],
  moment: Moment,
): Promise<boolean> {
  const now = await tx.one(textOf, text.id);
  if (now === undefined || now.state !== "sending" || now.attempts !== text.attempts) return true;
  for (const taken of found) {
    if ((await tx.one(textOfSid, taken.sid)) !== undefined) continue;
    await textIsTaken(tx, text, taken, moment);
    return true;
  }
  tx.save(sendAgain, text.id, text.attempts, moment.nowMs);
  return false;
}

/** What Twilio reports of a text on its way. */
export interface Report {
  /** The row that the text stands for, as the URL says that we had signed. */
  readonly id: string;
  readonly sid: string;
  readonly status: string;
  readonly errorCode: number | undefined;
}

/** Takes note of a report. It may come before the answer that names the text's SID, late, twice, or in a wrong order. */
export async function textIsReported(tx: Transaction, report: Report, moment: Moment): Promise<void> {
  const { id, sid, status, errorCode } = report;
  const text = (await tx.one(textOfSid, sid)) ?? (await tx.one(textOf, id));
  if (text === undefined) return;
  if (text.messageSid === null) await textIsTaken(tx, text, { sid, status: "" }, moment);
  else if (text.messageSid !== sid) return;
  const noted = await tx.run(noteStatus, text.id, status, rankOf(status), errorCode ?? null);
  // Who has said START since is not opted out by the same report once more.
  const isNews = noted === 1 || text.errorCode === null;
  if (errorCode !== undefined && isNews) await learn(tx, text.number, errorCode, moment);
}

async function learn(tx: Transaction, number: string, code: number, { nowMs }: Moment): Promise<void> {
  const meaning = meaningOf(code);
  if (meaning === "opted-out") tx.save(setOptedOut, number, nowMs);
  if (meaning === "unreachable") tx.save(setUnreachable, number, code);
}
