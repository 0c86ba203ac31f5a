import { repFoundNobody } from "../call-events.ts";
import { isTheirs } from "../call-backs/whose.ts";
import { type Change, told } from "../changes.ts";
import { type Reader, write } from "../database.ts";
import { type Moment, surelyMs } from "../rules.ts";
import type { CallBackRow } from "../tables/call-backs.ts";
import { callOf, callOfRep, type CallRow, calls, firstUnseen, type WaitingRow } from "../tables/calls.ts";
import type { RepRow } from "../tables/reps.ts";
import { doubtAll, doubted, seen } from "../tables/signs-of-life.ts";
import { addCall, type Beginning, loadBeginning } from "./add-call.ts";
import { loadOpenOf, settle } from "./call-ends.ts";
import type { RepReport } from "./rep-report.ts";

/** What the record has of those whom a report of a Dial may be about. */
export interface Dialed {
  /** The call with which the rep was connected last. */
  readonly partner: CallRow | undefined;
  /** The call that the report names as the one of the talk. */
  readonly named: CallRow | undefined;
  /** The call-back for which the customer of the talk waits besides. */
  readonly open: CallBackRow | undefined;
  /** Of a named call that is new to the record. */
  readonly beginning: Beginning | undefined;
  /** Who has stood longest where the rep listened, since before the Dial began, without a sign of life since. */
  readonly unseen: WaitingRow | undefined;
}

/** What the record has of those whom a report of a Dial may be about. */
export async function loadDialed(tx: Reader, report: RepReport, moment: Moment): Promise<Dialed> {
  const { repSid, talk, attempt, round } = report;
  const customerSid = talk?.customerSid;
  const mayBeEmpty = round !== undefined && talk === undefined && attempt === undefined;
  const [partner, named, open, unseen] = await Promise.all([
    tx.one(callOfRep, repSid),
    customerSid === undefined ? undefined : tx.one(callOf, customerSid),
    customerSid === undefined ? undefined : loadOpenOf(tx, customerSid, moment),
    mayBeEmpty ? tx.one(firstUnseen, repSid, moment.nowMs + surelyMs) : undefined,
  ]);
  const isNew = customerSid !== undefined && named === undefined;
  const beginning = isNew ? await loadBeginning(tx, { callSid: customerSid, customer: "" }, moment) : undefined;
  const isUnnamed = talk !== undefined && customerSid === undefined && partner !== undefined;
  const openOfPartner = isUnnamed ? await loadOpenOf(tx, partner.callSid, moment) : undefined;
  return { partner, named, open: open ?? openOfPartner, unseen, beginning };
}

/** What a talk comes to that is over. */
export interface Talked {
  readonly changes: readonly Change[];
  /**
   * Whether somebody else is next by that: who was thought to wait, or to be rung back, does not any more; or a colleague of the
   * same number, who has waited for the talk to end, can be rung back.
   */
  readonly isNews: boolean;
  /** Whether the call was only taken into the record: what it comes to is still to be recorded. */
  readonly isAdded?: boolean;
}

/** Records a talk that is over. */
export function recordTalk(
  { partner, named, open, beginning }: Dialed,
  { repSid, talk }: RepReport,
  moment: Moment,
): Talked {
  if (talk === undefined) return { changes: [], isNews: false };
  const call = talk.customerSid === undefined ? partner : named;
  const talkedMs = talk.talkedSeconds === undefined ? undefined : talk.talkedSeconds * 1000;
  if (call === undefined && talk.customerSid !== undefined && beginning !== undefined) {
    const { order } = moment.rules;
    const queue = order.find((name) => name === talk.queue) ?? order.at(-1) ?? order[0];
    const waitedMs = (talkedMs ?? 0) + (talk.queueSeconds ?? 0) * 1000;
    const unknown = { callSid: talk.customerSid, customer: "", lineNumber: "", queue };
    const changes = addCall(unknown, { ...beginning, queueSid: talk.queueSid, waitedMs }, moment);
    return { changes, isNews: false, isAdded: changes.length > 0 };
  }
  if (call === undefined) return { changes: [], isNews: false };
  // A caller who was taken out of the talk goes on elsewhere: their call is not over.
  if (call.state === "moved") return { changes: calls.save({ ...call, saidBridged: 1 }, call), isNews: false };
  const isSurprise = call.state === "waiting" || (call.state === "over" && call.outcome !== "answered");
  const isNews = isSurprise || (open !== undefined && !isTheirs(open, call, moment));
  return { changes: settle({ call, open }, { saidBridged: true, repSid, talkedMs }, moment), isNews };
}

/** No Dial that has waited for a caller is over sooner, in milliseconds. */
export const shortestDialMs = 900;

/**
 * Nobody came of the Dial: whoever was in its queue before it began is perhaps gone. A sign of life since then tells
 * better; a Dial that the rep broke off, or that did not last, tells nothing.
 */
export function recordEmptyDial(rep: RepRow, dialed: Dialed, report: RepReport, moment: Moment): Change[] {
  return [...putBack(rep, dialed, report, moment), ...doubtThose(rep, dialed, report, moment)];
}

/** A caller whom this rep had taken, but has not talked to, waits again, in doubt until there is a sign of them. */
function putBack(rep: RepRow, { partner }: Dialed, { round }: RepReport, { nowMs }: Moment): Change[] {
  // A Dial without a number was sent while the record was away: what came of the one before was not told.
  if (round === undefined || partner?.repSid !== rep.callSid || partner.state !== "connecting") return [];
  const waiting: CallRow = { ...partner, state: "waiting", repSid: null };
  return [...calls.save(waiting, partner), seen(partner, nowMs), doubted(partner)];
}

function doubtThose(rep: RepRow, { unseen }: Dialed, { isOver, round }: RepReport, moment: Moment): Change[] {
  if (unseen === undefined || isOver || round !== rep.round || rep.listensOn === null) return [];
  const { nowMs, since, rules } = moment;
  if (since(rep.listensSinceMs) < Math.max(shortestDialMs, 0.9 * rules.dialTimeoutMs)) return [];
  return [
    write(doubtAll, rep.listensOn, rep.listensSinceMs, nowMs + surelyMs),
    told(repFoundNobody({ repSid: rep.callSid, number: rep.number }, unseen)),
  ];
}
