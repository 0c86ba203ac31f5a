import { type NextDial, nextDial } from "../dispatch/next-dial.ts";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import { customerToRing } from "../record/decisions/customer-is-rung-back.ts";
import { repIsFree, type RepOrder } from "../record/decisions/rep-is-free.ts";
import type { RepReport, Talk } from "../record/decisions/rep-report.ts";
import { repFailsStir, repRingsIn, repTalked } from "../record/call-events.ts";
import type { DurableRecord } from "../record/record.ts";
import { isFinal } from "../twilio/calls.ts";
import { cleanText, failedStir, wholeNumber } from "../twilio/fields.ts";
import type { FetchCaller } from "../twilio/fetch-caller.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import type { QueueDirectory } from "../twilio/queue-directory.ts";
import type { TwilioAnswer, TwilioRequest, VoiceWebhook } from "../twilio/webhook.ts";
import { type Log, logEvent } from "../runtime/log.ts";
import type { VoiceDocuments } from "./documents.ts";
import { isRep, type RepNumbers } from "../record/rep-numbers.ts";
import { fetchHasFailed } from "../record/decisions/fetch-has-failed.ts";

/** What the reps' line needs of the services. */
export interface RepParts {
  readonly order: QueueOrder;
  readonly repNumbers: RepNumbers;
  /** Whether a rep whose number fails its carrier's signature is kept out. */
  readonly requireStir: boolean;
  readonly basePath: string;
  readonly queues: Pick<QueueDirectory, "nameOf" | "makeSure">;
  readonly documents: VoiceDocuments;
  /** Undefined when the line keeps no record. */
  readonly record: DurableRecord | undefined;
  readonly log: Log;
  /** How long a Dial of the record listens at this moment. */
  readonly dialSeconds: () => number;
  readonly fetchCaller: FetchCaller;
}

type RepRequest = TwilioRequest<NamesOf<"rep">>;
/** What the reps' URL and the fallback have in common. */
type RingingRequest = TwilioRequest<NamesOf<"rep"> & NamesOf<"fallback">>;

/**
 * A rep rings in, or a rep's Dial has ended: either way the next Dial is due.
 *
 * The record says whom it is meant for; where it cannot answer, the
 * round-robin does. Every Dial leaves the name of its queue in the cookie
 * `dialed`, because Twilio may send no QueueSid for a queue that gave nobody.
 */
export function repCallComplete(parts: RepParts): VoiceWebhook<NamesOf<"rep">> {
  return {
    async answer(request) {
      const isOver = isFinal(request.get("CallStatus"));
      if (!isOver && !mayServe(parts, request)) return { twiml: parts.documents.staffOnly };
      const rung = isOver ? undefined : await customerNow(parts, request);
      if (rung !== undefined) return { twiml: rung };
      const report = reportOf(parts, request, isOver);
      const order = report === undefined ? undefined : await parts.record?.decide(repIsFree, report);
      if (report?.attempt?.status === "failed") logUncallable(parts, report.attempt);
      if (order === undefined && report !== undefined) tellWithoutRecord(parts, report);
      if (isOver) return { twiml: parts.documents.nothing };
      return order === undefined || report === undefined
        ? byRoundRobin(parts, request)
        : carryOut(parts, request, report, order);
    },
    whenBroken: (request) => firstDial(parts, request),
  };
}

/** A rep has heard whom they get: that customer is rung, unless it is not wanted any more. */
async function customerNow({ record, documents }: RepParts, request: RepRequest): Promise<string | undefined> {
  if (!isToldOfCallBack(request)) return undefined;
  const { ours } = request;
  const leg = { callBackId: cleanText(ours, "callback") ?? "", repSid: cleanText(request, "CallSid") };
  const callBack = await record?.decide(customerToRing, leg);
  if (callBack === undefined) return undefined;
  const { id, number, lineNumber } = callBack;
  return documents.ringBack({ id, number, lineNumber, round: wholeNumber(ours, "round") ?? 0 });
}

function isToldOfCallBack({ ours }: RingingRequest): boolean {
  return ours.get("ring") === "1";
}

/** Dials on empty queues, one a second, are no news. */
function tellWithoutRecord({ log }: RepParts, report: RepReport): void {
  if (report.talk !== undefined) logEvent(log, repTalked(report, report.talk.talkedSeconds));
  else if (!report.dialed && !report.isOver) logEvent(log, repRingsIn(report));
}

/** One such number is the customer's fault; many are a mistake of ours. */
function logUncallable({ log }: RepParts, { id }: { readonly id: string }): void {
  log.warn(
    { callBack: id },
    "Twilio could not call a customer back: if that happens often, look at the account's geographic permissions and the number called from",
  );
}

/** What a rep gets when we cannot say more: a second's pause and the first Dial. Strangers get no further here either. */
export function firstDial(parts: RepParts, request: RingingRequest): TwilioAnswer {
  if (isFinal(request.get("CallStatus"))) return { twiml: parts.documents.nothing };
  if (!mayServe(parts, request)) return { twiml: parts.documents.staffOnly };
  return dial(parts, parts.order[0], parts.documents.pauseAndTakeFrom);
}

/**
 * Whether a caller of the reps' line may take calls.
 *
 * What their carrier has signed is looked at when they ring in and not on each round: it does not change within a call.
 */
function mayServe(parts: RepParts, request: RingingRequest): boolean {
  if (!isRep(parts.repNumbers, request.get("From"))) return false;
  const verdict = tellsOfDial(request) || isToldOfCallBack(request) ? undefined : failedStir(request);
  if (verdict === undefined) return true;
  const rep = { repSid: cleanText(request, "CallSid") ?? "", number: cleanText(request, "From") ?? "" };
  logEvent(parts.log, repFailsStir(rep, verdict, parts.requireStir));
  return !parts.requireStir;
}

/** Whether a rep has had a Dial before. */
function tellsOfDial(request: RingingRequest): boolean {
  return request.get("DequeueResult") !== undefined || request.get("DialCallStatus") !== undefined;
}

/** What the request says to the record; undefined when Twilio does not say which call it is. */
function reportOf({ queues }: RepParts, request: RepRequest, isOver: boolean): RepReport | undefined {
  const repSid = cleanText(request, "CallSid");
  if (repSid === undefined || repSid === "") return undefined;
  const result = request.get("DequeueResult");
  const talk: Talk = {
    customerSid: cleanText(request, "DequeuedCallSid") || undefined,
    queue: queues.nameOf(request.get("QueueSid")),
    queueSid: cleanText(request, "QueueSid"),
    talkedSeconds: wholeNumber(request, "DequeuedCallDuration"),
    queueSeconds: wholeNumber(request, "DequeuedCallQueueTime"),
  };
  return {
    repSid,
    number: cleanText(request, "From") ?? "",
    lineNumber: cleanText(request, "To") ?? "",
    isOver,
    dialed: tellsOfDial(request),
    round: wholeNumber(request.ours, "round"),
    talk: result === "bridged" ? talk : undefined,
    attempt: attemptOf(request),
  };
}

/** What the request says of a Dial that rang a customer back, if it was one. */
function attemptOf(request: RepRequest): RepReport["attempt"] {
  const id = cleanText(request.ours, "callback");
  const bridged = request.get("DialBridged");
  if (id === undefined) return undefined;
  return {
    id,
    status: cleanText(request, "DialCallStatus"),
    bridged: bridged === undefined ? undefined : bridged === "true",
    answeredSeconds: wholeNumber(request, "DialCallDuration"),
  };
}

async function carryOut(
  parts: RepParts,
  request: RepRequest,
  { repSid }: RepReport,
  order: RepOrder,
): Promise<TwilioAnswer> {
  if (order.kind === "over") return { twiml: parts.documents.nothing };
  if (order.kind === "ring-in-again") return { twiml: parts.documents.ringInAgain };
  const { round, news } = order;
  if (order.kind === "call-back") {
    const { callBack, waitedMs } = order;
    const { id, number, queue } = callBack;
    return { twiml: parts.documents.tellOfCallBack({ id, number, queue, waitedMs, round, news }) };
  }
  const { caller, fetchFrom: from } = order;
  let { queue } = order;
  if (caller !== undefined && from !== undefined && !(await parts.fetchCaller(caller, from)))
    queue = (await parts.record?.decide(fetchHasFailed, { repSid, round, caller, from }, { again: true })) ?? from;
  const { takeFrom, pauseAndTakeFrom } = parts.documents;
  const { failedAtOnce } = roundRobin(parts, request);
  if (failedAtOnce) parts.queues.makeSure();
  const seconds = parts.dialSeconds();
  return dial(parts, queue, (name) => (failedAtOnce ? pauseAndTakeFrom : takeFrom)(name, { round, seconds, news }));
}

function byRoundRobin(parts: RepParts, request: RepRequest): TwilioAnswer {
  const { queue, failedAtOnce } = roundRobin(parts, request);
  if (!failedAtOnce) return dial(parts, queue, parts.documents.takeFrom);
  parts.queues.makeSure();
  return dial(parts, queue, parts.documents.pauseAndTakeFrom);
}

function roundRobin(parts: RepParts, request: RepRequest): NextDial {
  const queueSid = request.get("QueueSid");
  return nextDial(parts.order, {
    dequeueResult: request.get("DequeueResult"),
    dialCallStatus: request.get("DialCallStatus"),
    queueSid,
    dialed: parts.queues.nameOf(queueSid) ?? dialedBefore(parts.order, request),
  });
}

function dialedBefore(order: QueueOrder, request: RepRequest): QueueName | undefined {
  const name = request.cookie("dialed");
  return name !== undefined && order.includes(name) ? name : undefined;
}

function dial(parts: RepParts, queue: QueueName, document: (queue: QueueName) => string): TwilioAnswer {
  return { twiml: document(queue), cookie: `dialed=${queue}; Path=${parts.basePath}/; HttpOnly` };
}
