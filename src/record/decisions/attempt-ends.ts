import { afterAttempt, type AttemptNews, type CallBackOutcome, newsOf } from "../../dispatch/after-attempt.ts";
import { callBackIsOver, callBackWaits } from "../call-events.ts";
import { type Change, told } from "../changes.ts";
import type { Reader } from "../database.ts";
import { isDubious, longOverMs, type Moment } from "../rules.ts";
import { attemptFor, attemptOf, type AttemptRow, type CallBackRow, callBacks } from "../tables/call-backs.ts";

/** What a rep's action tells of the Dial that rang a customer back. */
export interface AttemptReport {
  /** The call-back, as the URL says that we had signed. */
  readonly id: string;
  /** `DialCallStatus`; undefined where the rep has heard whom they get, and the customer was not rung. */
  readonly status: string | undefined;
  /** `DialBridged` */
  readonly bridged: boolean | undefined;
  /** `DialCallDuration`: since the customer's telephone was answered. */
  readonly answeredSeconds?: number | undefined;
}

/** What is known of the end of an attempt: what Twilio reports of it, if it does. */
export interface AttemptEnd {
  readonly repSid: string;
  readonly report?: AttemptReport | undefined;
  /** Whether the rep has hung up. */
  readonly repLeft: boolean;
}

/** The call-back that is ringing for a rep, and the one that a report names. */
export interface Attempts {
  readonly rung: AttemptRow | undefined;
  readonly named: AttemptRow | undefined;
}

/** What the record has of the attempt that a rep's leg may have made. */
export async function loadAttempts(
  tx: Reader,
  { repSid, report }: Pick<AttemptEnd, "repSid" | "report">,
  { rules }: Moment,
): Promise<Attempts> {
  if (rules.callBacks === undefined) return { rung: undefined, named: undefined };
  const [rung, named] = await Promise.all([
    tx.one(attemptFor, repSid),
    report === undefined ? undefined : tx.one(attemptOf, report.id),
  ]);
  return { rung, named };
}

/** What the rep hears of the attempt that their report is about, now that the record has it. */
export function whyNothing(
  report: AttemptReport | undefined,
  { named }: Attempts,
  { nowMs }: Moment,
): AttemptNews | undefined {
  if (report === undefined || report.bridged === true || named?.outcome === "answered") return undefined;
  if (named?.outcome === "cancelled") return "declined";
  if (named?.outcome === "rang-in" || (named?.waitingSid ?? null) !== null) return "rang-in";
  return (named?.notBeforeMs ?? 0) > nowMs ? "later" : newsOf(report.status);
}

/** The Dial by which a customer was rung for this rep is over, if there was one: a talk, or an attempt that came to nothing. */
export function attemptEnds({ rung, named }: Attempts, end: AttemptEnd, moment: Moment): Change[] {
  if (rung !== undefined) return settle(rung, end, moment);
  return named === undefined || end.report === undefined ? [] : correct(named, end.repSid, end.report, moment);
}

function settle(rung: AttemptRow, { report, repLeft }: AttemptEnd, moment: Moment): Change[] {
  const { id, tries, failures } = rung;
  const own = report?.id === id ? report : undefined;
  const { status, bridged } = own ?? { status: undefined, bridged: undefined };
  const isMissed = rung.acceptedMs === null && isKeyMissed(rung, own, moment);
  const accepted = rung.acceptedMs !== null || isMissed;
  const rang = own === undefined ? rung.rangMs !== null : status !== undefined;
  const next = afterAttempt({ rang, accepted, bridged, status, repLeft, tries, failures });
  const known = { ...rung, acceptedMs: isMissed ? answeredMs(own, moment) : trueKeyMs(rung, own, moment) };
  if (next.kind === "over") return endCallBack(rung, known, next.outcome, moment);
  const isTried = next.kind === "again";
  const freed = freedCallBack(known, moment.nowMs + next.afterMs, isTried ? tries + 1 : tries);
  const counted = { ...freed, failures: isTried && status === "failed" ? failures + 1 : failures };
  return [...callBacks.save(counted, rung), told(callBackWaits(rung, next.afterMs))];
}

/** When the key was pressed: where our clock has jumped since, as Twilio says or a stopwatch shows. */
function trueKeyMs({ acceptedMs }: AttemptRow, own: AttemptReport | undefined, moment: Moment): number | null {
  if (acceptedMs === null || !isDubious(acceptedMs, moment)) return acceptedMs;
  return moment.nowMs - Math.max((own?.answeredSeconds ?? 0) * 1000, moment.since(acceptedMs), 0);
}

function answeredMs(report: AttemptReport | undefined, { nowMs }: Moment): number {
  return nowMs - (report?.answeredSeconds ?? 0) * 1000;
}

/**
 * While the record was away, it could not hear of the key; that the two were joined shows that it was pressed, and soon
 * after the customer had answered.
 */
function isKeyMissed(
  { rangMs }: CallBackRow,
  report: AttemptReport | undefined,
  { nowMs, wholeSinceMs, since }: Moment,
): boolean {
  return report?.bridged === true && since(rangMs ?? 0) > nowMs - wholeSinceMs;
}

/**
 * The rep's leg had ended before its Dial was reported. Who had pressed the key was taken to have talked, and who had
 * not waits again; now Twilio says whether they were joined.
 */
function correct(named: AttemptRow, repSid: string, report: AttemptReport, moment: Moment): Change[] {
  if (named.repSid !== repSid) return [];
  if (named.endedMs !== null && moment.since(named.endedMs) >= longOverMs) return [];
  if (named.state === "waiting" && isKeyMissed(named, report, moment))
    return endCallBack(named, { ...named, acceptedMs: answeredMs(report, moment) }, "answered", moment);
  if (named.outcome !== "answered" || report.bridged !== false) return [];
  if (named.openId !== null) return [];
  return callBacks.save(freedCallBack(named, moment.nowMs, named.tries), named);
}

/** It waits again, in its place; the rep of the last attempt stays with it. */
export function freedCallBack(callBack: CallBackRow, dueMs: number, tries: number): CallBackRow {
  return { ...callBack, state: "waiting", acceptedMs: null, dueMs, tries, endedMs: null, outcome: null };
}

/** A call-back is over, with that outcome. */
export function callBackEnds(callBack: CallBackRow, outcome: CallBackOutcome, moment: Moment): Change[] {
  return endCallBack(callBack, callBack, outcome, moment);
}

function endCallBack(was: CallBackRow, known: CallBackRow, outcome: CallBackOutcome, moment: Moment): Change[] {
  const over: CallBackRow = { ...known, state: "over", outcome, endedMs: moment.nowMs };
  return [
    ...callBacks.save(over, was),
    told(callBackIsOver(known, outcome)),
    ...(moment.onCallBackOver?.(known, outcome, moment) ?? []),
  ];
}
