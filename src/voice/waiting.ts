import { afterQueue } from "../dispatch/after-queue.ts";
import { estimateWait } from "../dispatch/estimate.ts";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import { type AfterExit, type Exit, customerExits } from "../record/decisions/customer-exits.ts";
import { type WaitNews, customerIsSeen, customerWaits } from "../record/decisions/customer-waits.ts";
import { wantsNoTexts } from "../record/decisions/wants-no-texts.ts";
import { leftQueue } from "../record/call-events.ts";
import type { DurableRecord } from "../record/record.ts";
import { fetchQueue } from "../record/rules.ts";
import { isFinal } from "../twilio/calls.ts";
import { cleanText, wholeNumber } from "../twilio/fields.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import type { QueueDirectory } from "../twilio/queue-directory.ts";
import type { TwilioAnswer, TwilioRequest, VoiceWebhook } from "../twilio/webhook.ts";
import type { Clock } from "../runtime/clock.ts";
import { logEvent } from "../runtime/log.ts";
import { callBackKey } from "./call-back.ts";
import { customerCall, type CustomerParts } from "./customer.ts";
import type { News } from "./documents.ts";
import { apologyMs } from "./words.ts";
import { paths } from "../urls.ts";
import { customerConnects } from "../record/decisions/customer-connects.ts";

/** The key by which a waiting caller declines texts. */
const noTextsKey = "3";

/** What waiting callers' requests need of the services. */
export interface WaitingParts extends CustomerParts {
  readonly order: QueueOrder;
  readonly basePath: string;
  readonly queues: Pick<QueueDirectory, "nameOf">;
  readonly clock: Clock;
  /** What may change while the line runs. */
  readonly waiting: {
    /** How long anybody waits at most, in seconds. */
    readonly maxWait: number;
    /** Pieces of music, in turn; empty means our own. */
    readonly holdMusicUrls: readonly string[];
    /** How long our own music plays, in seconds. */
    readonly announceEvery: number;
  };
  /** The same as it was when the process began. */
  readonly announceEvery: number;
}

/**
 * A waiting caller asks what they hear next, after an error of ours: music, and at the limit the way out, by what the
 * request itself says. The record hears of them afterwards.
 */
function plainWait(parts: WaitingParts, request: TwilioRequest<NamesOf<"waiting">>): TwilioAnswer {
  const { record, clock, documents } = parts;
  const queue = ownQueue(parts, request);
  const call = customerCall(request, queue);
  const inQueue = whereTheyWere(parts, request);
  if (hasReachedLimit(parts, inQueue)) return { twiml: documents.leave };
  if (record !== undefined && call !== undefined)
    void clock.run(() => record.decide(customerIsSeen, { ...call, ...inQueue }));
  const { url, ...cookie } = nextPiece(parts, request);
  return { twiml: documents.hold(queue, url), ...cookie };
}

function hasReachedLimit(
  { waiting }: WaitingParts,
  { queueSeconds = 0 }: { readonly queueSeconds?: number | undefined },
) {
  return queueSeconds >= waiting.maxWait;
}

/** A waiting caller asks what they hear next. Never an instantly finished document: Twilio would ask again at once. */
export function wait(parts: WaitingParts): VoiceWebhook<NamesOf<"waiting">> {
  const { record, documents } = parts;
  return {
    async answer(request) {
      if (request.ours.get("plain") === "1") return plainWait(parts, request);
      const queue = ownQueue(parts, request);
      const call = customerCall(request, queue);
      const inQueue = whereTheyWere(parts, request);
      const asksForCallBack = request.get("Digits") === callBackKey;
      const declines = call !== undefined && request.get("Digits") === noTextsKey;
      const hasDeclined = declines && (await record?.decide(wantsNoTexts, call, { again: true })) === true;
      const news = call && (await record?.decide(customerWaits, { ...call, ...inQueue, asksForCallBack }));
      // Nobody who does without the record dials that queue: the caller goes back to their own.
      const isStranded = news === undefined && inQueue.twilioQueue === fetchQueue;
      if (news?.kind === "leave" || isStranded) return { twiml: documents.leave };
      if (news?.kind === "fetched") return { twiml: documents.silence(3) };
      if (news?.kind === "too-late-to-ask") return { twiml: documents.aboutToBePutThrough };
      if (news?.kind === "over") return { twiml: documents.silence(10) };
      const piece = nextPiece(parts, request);
      const offer = offerIn(parts, request, news);
      const cookie = [piece.cookie, offer.cookie].filter((one) => one !== undefined);
      const said = await newsOf(record, news, { saysOffer: offer.isNews, hasDeclined });
      return { twiml: documents.hold(queue, piece.url, said), cookie };
    },
    whenBroken: () => ({ twiml: documents.silence(10) }),
  };
}

/** A rep gets a caller, who hears nothing more before the bridge; the record hears of it afterwards. */
export function connect(parts: WaitingParts): VoiceWebhook<NamesOf<"connecting">> {
  const { record, documents, clock } = parts;
  return {
    answer(request) {
      const queue = parts.queues.nameOf(request.get("QueueSid"));
      const call = customerCall(request, parts.order.find((name) => name === queue) ?? lowest(parts));
      const repSid = cleanText(request, "DequeingCallSid") ?? cleanText(request, "DequeuingCallSid");
      if (record !== undefined && call !== undefined && repSid !== undefined) {
        const connection = { ...call, ...whereTheyWere(parts, request), repSid };
        void clock.run(() => record.decide(customerConnects, connection, { again: true }));
      }
      return { twiml: documents.nothing };
    },
    whenBroken: () => ({ twiml: documents.nothing }),
  };
}

/** A caller has been taken out of their queue so that their rep can take them from another: where the rep listens, or from `fetch`. */
export function fetched(parts: WaitingParts): VoiceWebhook<NamesOf<"fetched">> {
  const answer = (request: TwilioRequest<NamesOf<"fetched">>) => {
    const into = parts.order.find((name) => name === request.ours.get("into")) ?? fetchQueue;
    return { twiml: parts.documents.enqueue(ownQueue(parts, request), into) };
  };
  return { answer, whenBroken: answer };
}

/** A caller's stay in a queue has ended: what follows? */
export function queueExit(parts: WaitingParts): VoiceWebhook<NamesOf<"leaving">> {
  const { record, documents, log } = parts;
  return {
    async answer(request) {
      const queue = ownQueue(parts, request);
      const call = customerCall(request, queue);
      const where = whereTheyWere(parts, request);
      const exit = {
        ...where,
        ...resultOf(request, hasReachedLimit(parts, where)),
        apologyMs,
        isOver: isFinal(request.get("CallStatus")),
        tries: wholeNumber(request.ours, "try") ?? 0,
      };
      const recorded =
        call === undefined ? undefined : await record?.decide(customerExits, { ...call, ...exit }, { again: true });
      if (call !== undefined && recorded === undefined) logEvent(log, leftQueue(call, queue, exit.queueResult));
      const fetched = exit.twilioQueue === fetchQueue;
      const after = recorded ?? { next: afterQueue({ ...exit, fetched }), into: queue };
      return { twiml: documentFor(parts, after, queue, exit) };
    },
    whenBroken: () => ({ twiml: documents.turnAway("failed") }),
  };
}

/** How a stay has ended: as Twilio says, or, where we have taken the caller out by REST, as our own URL does. */
function resultOf(request: TwilioRequest<NamesOf<"leaving">>, hasReachedLimit: boolean) {
  const left = request.ours.get("left");
  const queueResult = cleanText(request, "QueueResult");
  if (queueResult === undefined && (left === "wait-limit" || left === "closed" || left === "dismissed"))
    return { queueResult: "leave", leaving: left } as const;
  return { queueResult, leaving: hasReachedLimit ? ("wait-limit" as const) : undefined };
}

function documentFor(
  { documents }: WaitingParts,
  { next, into, message }: AfterExit,
  queue: QueueName,
  { queueResult, tries }: Pick<Exit, "queueResult" | "tries">,
): string {
  if (next === "nothing") return documents.nothing;
  if (next === "goodbye") return documents.goodbye;
  if (next === "enqueue") return documents.enqueue(queue, into);
  if (next === "apologize-and-enqueue")
    return documents.apologizeAndEnqueue(queue, { tries: tries + 1, waitHasFailed: queueResult === "error" });
  if (next === "dismissed") return documents.dismissed(message);
  return documents.turnAway(next);
}

/** The queue whose number was rung: our own URL says so; else the one the caller stands in; else the last. */
function ownQueue(parts: WaitingParts, request: TwilioRequest<"QueueSid">): QueueName {
  const known = (name: string | undefined) => parts.order.find((queue) => queue === name);
  return known(request.ours.get("for")) ?? known(parts.queues.nameOf(request.get("QueueSid"))) ?? lowest(parts);
}

/** Who may be anybody is taken for a customer of the last queue: that gives nobody precedence. */
function lowest({ order }: WaitingParts): QueueName {
  return order.at(-1) ?? order[0];
}

function whereTheyWere({ queues }: WaitingParts, request: TwilioRequest<"QueueSid" | "QueueTime">) {
  const queueSid = cleanText(request, "QueueSid") || undefined;
  return { twilioQueue: queues.nameOf(queueSid), queueSid, queueSeconds: wholeNumber(request, "QueueTime") };
}

/** Several pieces take turns; Twilio keeps for the call, in a cookie, which was the last. */
function nextPiece(
  { waiting, basePath, announceEvery: announcedAtFirst }: WaitingParts,
  request: TwilioRequest<never>,
) {
  const { holdMusicUrls, announceEvery } = waiting;
  // Twilio keeps what it has fetched for a day: music of another length needs another URL.
  const length = announceEvery === announcedAtFirst ? "" : `?seconds=${announceEvery}`;
  const [first = `${basePath}${paths.holdMusic}${length}`, ...others] = holdMusicUrls;
  if (others.length === 0) return { url: first };
  const last = holdMusicUrls.findIndex((_url, piece) => String(piece) === request.cookie("piece"));
  const piece = (last + 1) % holdMusicUrls.length;
  return { url: holdMusicUrls[piece] ?? first, cookie: `piece=${piece}; Path=${basePath}/; HttpOnly` };
}

/**
 * Whether what a caller may do instead of waiting is news: when it can be done at first, and when their place is another, but
 * not to who is next. Twilio keeps for the call, in a cookie, at which place it was said.
 */
function offerIn({ basePath }: WaitingParts, request: TwilioRequest<never>, news: WaitNews | undefined) {
  if (news?.kind !== "wait" || !news.offersCallBack) return { isNews: false };
  const [place, last] = [String(news.ahead + 1), request.cookie("offered")];
  const isNews = last === undefined || (last !== place && news.ahead > 0);
  return isNews ? { isNews, cookie: `offered=${place}; Path=${basePath}/; HttpOnly` } : { isNews };
}

async function newsOf(
  record: DurableRecord | undefined,
  news: WaitNews | undefined,
  { saysOffer, hasDeclined }: { readonly saysOffer: boolean; readonly hasDeclined: boolean },
): Promise<News | undefined> {
  if (record === undefined || news?.kind !== "wait") return undefined;
  const pace = await record.pace();
  const estimate = pace && estimateWait({ ...pace, ahead: news.ahead, higherShare: pace.higherShare(news.queue) });
  const { offersCallBack, keepsPlace, isPromised, asksConsent = false } = news;
  const consent = hasDeclined ? "declined" : asksConsent ? "asked" : undefined;
  return { place: news.ahead + 1, estimate, offersCallBack, saysOffer, keepsPlace, isPromised, consent };
}
