import type { Leaving } from "../../dispatch/after-queue.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { ringsBack } from "../call-backs/next.ts";
import { isTheirs } from "../call-backs/whose.ts";
import { waits } from "../call-events.ts";
import { type Change, told } from "../changes.ts";
import { type Reader, write } from "../database.ts";
import { type Decided, type Decision, next } from "../decision.ts";
import { isPaired, type PairingNow, pairingNow } from "../pairing.ts";
import { fetchQueue, type Moment } from "../rules.ts";
import { callBacksBefore } from "../tables/call-backs.ts";
import { callOf, type CallRow, calls, countAhead } from "../tables/calls.ts";
import { consentOf, type ConsentRow, setPrompted } from "../tables/consents.ts";
import { type OnTheLine, repsOnTheLine } from "../tables/reps.ts";
import { isTelephone } from "../../twilio/telephones.ts";
import type { CustomerCall } from "./add-call.ts";
import { type Asker, loadAsker, pressesKey, whyNoCallBack } from "./customer-asks-for-call-back.ts";
import { isStillThere, loadSight, type Sight, signOf, whatIsNew } from "./customer-is-seen.ts";

export { customerIsSeen } from "./customer-is-seen.ts";

/** A waiting caller asks what they hear next. */
export interface WaitingCall extends CustomerCall {
  /** The Twilio queue in which the caller waits, if we know which it is. */
  readonly twilioQueue: QueueName | undefined;
  readonly queueSid: string | undefined;
  /** How long the caller has waited there, as Twilio says. */
  readonly queueSeconds: number | undefined;
  /** Whether the caller has pressed the key by which they ask to be rung back. */
  readonly asksForCallBack?: boolean;
}

/** What there is to say to a waiting caller. */
export type WaitNews =
  | {
      readonly kind: "wait";
      readonly queue: QueueName;
      /** How many go before them, in all queues. */
      readonly ahead: number;
      readonly waitedMs: number;
      /** Whether they may ask to be rung back instead. */
      readonly offersCallBack: boolean;
      /** Whether the call-back would have their place in line. */
      readonly keepsPlace: boolean;
      /** Whether they have asked for it before, and can hang up. */
      readonly isPromised: boolean;
      /** Whether they are told that we may text them, and which key declines it. */
      readonly asksConsent?: boolean;
    }
  /** They ask to be rung back, but a rep is on the way to them already. */
  | { readonly kind: "too-late-to-ask" }
  /** A rep is on the way to them. */
  | { readonly kind: "fetched" }
  | { readonly kind: "leave" }
  | { readonly kind: "over" };

/** What the record has of a caller who waits, and of the line. */
export interface BeforeWait extends Sight {
  readonly pairing: PairingNow;
  /** How many callers, and how many call-backs, go before them. */
  readonly callersAhead: number;
  readonly callBacksAhead: number;
  readonly asker: Asker | undefined;
  /** What we know of the caller's number, where they may be asked whether we may text them. */
  readonly consent: ConsentRow | undefined;
  /** Who is on the line to take calls, where it matters. */
  readonly line: OnTheLine | undefined;
}

/** Who has stood in a queue for less has just come to it, in seconds: later announcements are further apart. */
const firstSeconds = 5;

/** A waiting caller asks what they hear next: a sign of life, and the moment to see whether they waited too long. */
export const customerWaits: Decision<WaitingCall, BeforeWait, WaitNews> = {
  isMostlySign: true,
  async load(tx, call, moment) {
    const { callSid, customer, queueSeconds = Infinity } = call;
    const isLong = queueSeconds * 1000 >= moment.rules.maxWaitWithoutRepsMs;
    const [known, pairing, callers, callBacks, asker, consent, line] = await Promise.all([
      tx.one(callOf, callSid),
      pairingNow(tx, moment),
      tx.one(countAhead, callSid),
      moment.rules.callBacks && tx.one(callBacksBefore, moment.nowMs, callSid),
      loadAsker(tx, customer, moment),
      moment.rules.asksConsent && isFirstOf(call) ? consentOf(tx, customer) : undefined,
      isLong ? tx.one(repsOnTheLine, moment.nowMs) : undefined,
    ]);
    const ahead = { callersAhead: callers?.ahead ?? 0, callBacksAhead: callBacks?.ahead ?? 0 };
    return { ...(await rest(tx, { known, pairing, asker, line }, call, moment)), ...ahead, pairing, consent };
  },
  decide(loaded, call, moment) {
    const news = whatIsNew(loaded, call, moment);
    if (news.length > 0) return { changes: news, followedBy: next(customerWaits, call) };
    const { known } = loaded;
    if (known === undefined || known.state === "over") return { answer: { kind: "over" } };
    const heard = whatTheyHear(known, loaded, call, moment);
    return isStillThere(known, call) ? { ...heard, sign: signOf(known, moment) } : heard;
  },
};

/** What is seldom needed: of a call that is told of otherwise than the record has it, or that has waited elsewhere before. */
async function rest(
  tx: Reader,
  { known, pairing, asker, line }: Pick<BeforeWait, "pairing" | "asker" | "line"> & { known: CallRow | undefined },
  call: WaitingCall,
  moment: Moment,
): Promise<Sight & Pick<BeforeWait, "asker" | "line">> {
  const isLong = known !== undefined && waitOf(known, call, moment) >= moment.rules.maxWaitWithoutRepsMs;
  return {
    ...(await loadSight(tx, known, { ...call, pairing }, moment)),
    asker:
      known === undefined || known.customer === call.customer ? asker : await loadAsker(tx, known.customer, moment),
    line: isLong && line === undefined ? await tx.one(repsOnTheLine, moment.nowMs) : line,
  };
}

function whatTheyHear(known: CallRow, loaded: BeforeWait, call: WaitingCall, moment: Moment): Heard {
  const { pairing, callersAhead, callBacksAhead, asker, line } = loaded;
  if (known.state !== "waiting") return heard(waitNews(known, 0, noOffer, moment));
  if (known.leaving !== null) return heard({ kind: "leave" });
  const ahead = callersAhead + (ringsBack(moment) ? callBacksAhead : 0);
  const isFetched = (call.twilioQueue ?? known.twilioQueue) === fetchQueue;
  if (isPaired(pairing, known.callSid)) {
    if (isFetched) return heard({ kind: "fetched" });
    if (call.asksForCallBack === true) return heard({ kind: "too-late-to-ask" });
    return heard(waitNews(known, ahead, noOffer, moment));
  }
  // Without a rep on the way, that queue leads nowhere: the caller goes on from there.
  if (isFetched) return heard({ kind: "leave" });
  const asked = call.asksForCallBack === true ? pressesKey(known, asker, moment) : { answer: false };
  if (asked.answer) return heard({ kind: "leave" }, asked.changes);
  const why = whyToLeave(waitOf(known, call, moment), line, moment);
  if (why !== undefined) return heard({ kind: "leave" }, calls.save({ ...known, leaving: why }, known));
  const { why: whyNot, changes } = whyNoCallBack(asker, known.lineNumber, moment);
  const isPromised = whyNot === "noted-before" && ringsBack(moment) && isPromisedTo(known, asker, moment);
  const mayAsk = whyNot === undefined || isPromised;
  const offer = mayAsk ? { offersCallBack: true, keepsPlace: asker?.isStranger === false, isPromised } : noOffer;
  const first = isFirstOf(call) ? [told(waits(known, ahead))] : [];
  const news = waitNews(known, ahead, offer, moment);
  if (!isToBeAsked(known, loaded, call, moment)) return heard(news, [...changes, ...first]);
  const prompted = write(setPrompted, known.customer, moment.nowMs);
  return heard({ ...news, asksConsent: true }, [...changes, ...first, prompted]);
}

/** Whether it is the caller who has asked to be rung back, and not a colleague with the same number. */
function isPromisedTo(known: CallRow, asker: Asker | undefined, moment: Moment): boolean {
  const open = asker?.open;
  return open !== undefined && open.acceptedMs === null && isTheirs(open, known, moment);
}

function isFirstOf({ queueSeconds = 0 }: WaitingCall): boolean {
  return queueSeconds < firstSeconds;
}

/**
 * Whether a caller is asked, once a call, whether we may text them: not who gets no texts anyway. Where Twilio repeats the
 * first request of a stay, the answer is the same: the one before may not have arrived.
 */
function isToBeAsked(
  { customer, arrivedMs, enteredMs }: CallRow,
  { consent }: BeforeWait,
  call: WaitingCall,
  { rules }: Moment,
): boolean {
  if (!rules.asksConsent || !isFirstOf(call) || !isTelephone(customer)) return false;
  const { optedOutMs = null, unreachableCode = null, promptedMs = null } = consent ?? {};
  const hasBeenAsked = promptedMs !== null && promptedMs >= arrivedMs && promptedMs < enteredMs;
  return optedOutMs === null && unreachableCode === null && !hasBeenAsked;
}

type Heard = Extract<Decided<WaitNews>, { readonly answer: WaitNews }>;

function heard(answer: WaitNews, changes: readonly Change[] = []): Heard {
  return { answer, changes };
}

/** What a caller may do instead of waiting. */
type Offer = Pick<Waiting, "offersCallBack" | "keepsPlace" | "isPromised">;
type Waiting = Extract<WaitNews, { readonly kind: "wait" }>;

const noOffer: Offer = { offersCallBack: false, keepsPlace: false, isPromised: false };

function waitNews({ queue, arrivedMs }: CallRow, ahead: number, offer: Offer, { nowMs }: Moment): Waiting {
  return { kind: "wait", queue, ahead, waitedMs: nowMs - arrivedMs, ...offer };
}

/** How long somebody has waited: as Twilio counts it, and before they came to the queue that it speaks of. In milliseconds. */
function waitOf({ arrivedMs, enteredMs }: CallRow, { queueSeconds }: WaitingCall, { nowMs }: Moment): number {
  if (queueSeconds === undefined) return nowMs - arrivedMs;
  return queueSeconds * 1000 + Math.max(0, enteredMs - arrivedMs);
}

/** Why a caller may wait no longer; undefined when they may. */
export function whyToLeave(
  waitedMs: number,
  line: OnTheLine | undefined,
  { nowMs, wholeSinceMs, since, rules }: Moment,
): Leaving | undefined {
  if (waitedMs >= rules.maxWaitMs) return "wait-limit";
  if (waitedMs < rules.maxWaitWithoutRepsMs || line === undefined || line.reps > 0) return undefined;
  // What the record has missed while it was away, it learns within that time.
  const ends = [line.lastOverMs ?? 0, line.aheadMs ?? 0].map(since).filter((agoMs) => agoMs >= 0);
  const aloneMs = Math.min(...ends, nowMs - wholeSinceMs);
  return aloneMs >= rules.maxWaitWithoutRepsMs ? "closed" : undefined;
}
