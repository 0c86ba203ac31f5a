import type { Reader } from "../../record/database.ts";
import { lateMs, loadTextingAsker, type TextingAsker } from "../../record/decisions/customer-asks-for-call-back.ts";
import type { NoticeCause } from "../../record/notice.ts";
import type { Moment } from "../../record/rules.ts";
import { type CallBackRow, openCallBack } from "../../record/tables/call-backs.ts";
import { hasRung } from "../../record/tables/calls.ts";
import { type Consent, consentOf } from "../../record/tables/consents.ts";
import { toldOfStrangers, toldOfTexts } from "../../record/tables/notices.ts";
import { newestSurvey, type SurveyRow } from "../../record/tables/surveys.ts";
import { heardBefore, keptBefore, mostKeptADay, stoppedSince } from "../../record/tables/texts-in.ts";
import {
  answersToStrangers,
  anyTextTo,
  dueTo,
  newestFollowUp,
  repliesTo,
  type TextRow,
} from "../../record/tables/texts.ts";
import { dayMs, hourMs } from "../../runtime/durations.ts";
import type { Reading } from "../reading/reading.ts";
import type { Text } from "../reading/text.ts";

/** More answers than that a number does not get in an hour: it may be a machine that answers, too. */
export const mostReplies = 12;

/** A text that has come in. */
export interface IncomingText {
  readonly messageSid: string;
  readonly from: string;
  /** The number of ours that was texted. */
  readonly to: string;
  readonly body: string;
  /** How many pictures came with it. */
  readonly photos?: number;
  /** The keyword as Twilio has understood it, where it says so. */
  readonly optOutType: string | undefined;
  readonly heardMs: number;
}

/** A text that has been cut into words, once for all that is asked of it. */
export type CutText = IncomingText & { readonly cut: Text };

/** A text that has been read. */
export type ReadText = CutText & { readonly reading: Reading };

/** The same, and whether people were told of it, or of another one like it just now. */
export type ToldText = ReadText & { readonly isPassedOn: boolean };

/** What the record has of somebody who texts. */
export interface Texter {
  /** Whether this text was heard before. */
  readonly isHeard: boolean;
  /** Whether this text is kept: not where as many of theirs were within a day as are. */
  readonly isKept: boolean;
  readonly consent: Consent | undefined;
  /** Whether they have texted STOP since this text, which is told late. */
  readonly hasStoppedSince: boolean;
  /** The call-back that they wait for, and the call that one could make up for. */
  readonly open: CallBackRow | undefined;
  readonly asking: TextingAsker;
  /** What we have last texted them about a call of theirs. */
  readonly followUp: TextRow | undefined;
  /** What is to be sent to them. */
  readonly due: readonly TextRow[];
  readonly survey: SurveyRow | undefined;
  readonly hasRung: boolean;
  /** Whether a text of ours went to them. */
  readonly isTexted: boolean;
  /** How many answers they have had within an hour, and when the last was written. */
  readonly replies: { readonly replies: number; readonly lastMs: number | null } | undefined;
  /** How many answers numbers have had within an hour that never rang us. */
  readonly toStrangers: number;
  /** What people were told of within an hour that they had texted, and of how many strangers. */
  readonly told: ReadonlySet<NoticeCause>;
  readonly toldOfStrangers: number;
}

export async function loadTexter(tx: Reader, text: IncomingText, moment: Moment): Promise<Texter> {
  const { messageSid, from } = text;
  const { nowMs, usedSids } = moment;
  const [
    isUsed,
    before,
    consent,
    open,
    asking,
    followUp,
    due,
    survey,
    rung,
    texted,
    replies,
    given,
    full,
    noticed,
    ofStrangers,
    stopped,
  ] = await Promise.all([
    usedSids.has(tx, messageSid),
    tx.one(heardBefore, messageSid),
    consentOf(tx, from),
    tx.one(openCallBack, from),
    loadTextingAsker(tx, from, moment),
    tx.one(newestFollowUp, from, nowMs - lateMs),
    tx.all(dueTo, from),
    tx.one(newestSurvey, from),
    tx.one(hasRung, from),
    tx.one(anyTextTo, from),
    tx.one(repliesTo, from, nowMs - hourMs, nowMs + mostReplies),
    tx.one(answersToStrangers, nowMs - hourMs, nowMs),
    tx.one(keptBefore, from, nowMs - dayMs, mostKeptADay - 1),
    tx.all(toldOfTexts, from, nowMs - hourMs, nowMs),
    tx.one(toldOfStrangers, nowMs - hourMs, nowMs),
    moment.isLate === true ? tx.one(stoppedSince, from, text.heardMs) : undefined,
  ]);
  const isHeard = isUsed || before !== undefined;
  const known = { consent, open, asking, followUp, due, survey, replies };
  const told = new Set(noticed.map(({ cause }) => cause));
  const toldOf = { told, toldOfStrangers: ofStrangers?.notices ?? 0 };
  const counted = { isKept: full === undefined, toStrangers: given?.answers ?? 0, ...toldOf };
  return {
    ...known,
    ...counted,
    isHeard,
    hasRung: rung !== undefined,
    isTexted: texted !== undefined,
    hasStoppedSince: stopped !== undefined,
  };
}
