import type { CallBackOutcome } from "../dispatch/after-attempt.ts";
import type { Outcome } from "../dispatch/outcome.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import { isOnesOwn, masked } from "../twilio/telephones.ts";
import { weekdayAndTime } from "../runtime/days.ts";
import type { LogEvent } from "../runtime/log.ts";
import type { CallBackRow } from "./tables/call-backs.ts";
import type { CallRow, WaitingRow } from "./tables/calls.ts";

/** Something that has happened on the line, for the log. Of whom it tells, it shows two digits. */
export type CallEvent = LogEvent;

/** Somebody on the line as a log may call them: by the last two digits. */
export function who(number: string): string {
  if (number === "") return "somebody";
  return isOnesOwn(number) ? masked(number) : "a withheld number";
}

/** A rep as a log may call them. */
function repCalled(number: string): string {
  return number === "" ? "a rep" : `rep ${who(number)}`;
}

type Caller = Pick<CallRow, "callSid" | "customer">;
type Rep = { readonly repSid: string; readonly number: string };

export function rings({ callSid, customer }: Caller, queue: QueueName): CallEvent {
  return { event: "call.rings", callSid, queue, msg: `${who(customer)} calls the ${queue} number` };
}

export function meets({ callSid, customer }: Caller, queue: QueueName): CallEvent {
  return { event: "call.meets", callSid, queue, msg: `${who(customer)} is put where a rep listens, in ${queue}` };
}

/** @param ahead how many are served before them, in all queues */
export function waits({ callSid, customer, queue }: Caller & { readonly queue: QueueName }, ahead: number): CallEvent {
  const msg = `${who(customer)} waits in ${queue}, ${ordinal(ahead + 1)} in line`;
  return { event: "call.waits", callSid, queue, place: ahead + 1, msg };
}

/** A waiting caller has pressed the key for no texts. */
export function wantsNoTextsByKey({ callSid, customer }: Caller): CallEvent {
  return { event: "texts.declined", callSid, msg: `${who(customer)} wants no texts, and has said so by key` };
}

export function putBack({ callSid, customer }: Caller, queue: QueueName, why: string): CallEvent {
  return { event: "call.put-back", callSid, queue, msg: `${who(customer)} is put into ${queue}: ${why}` };
}

export function movedAway({ callSid, customer }: Caller): CallEvent {
  return { event: "call.moved", callSid, msg: `${who(customer)} was moved out of the queue` };
}

export function repRingsIn({ repSid, number }: Rep): CallEvent {
  return { event: "rep.rings-in", repSid, msg: `${repCalled(number)} rings in` };
}

export function repIsOnTwoLegs({ repSid, number }: Rep): CallEvent {
  const msg = `${repCalled(number)} rings in while the same number is on the line already: is it really theirs?`;
  return { event: "rep.two-legs", level: "warn", repSid, msg };
}

export function repFailsStir({ repSid, number }: Rep, verdict: string, isKeptOut: boolean): CallEvent {
  const done = isKeptOut ? "they are kept out" : "they are let in, since REQUIRE_STIR is no";
  const msg = `${repCalled(number)} rings in with a number that their carrier's signature does not fit; ${done}`;
  return { event: "rep.failed-stir", level: "warn", repSid, verdict, msg };
}

export function repListens({ repSid, number }: Rep, queue: QueueName): CallEvent {
  return { event: "rep.listens", repSid, queue, msg: `${repCalled(number)} listens on ${queue}` };
}

export function repIsSent({ repSid, number }: Rep, { callSid, customer, queue }: WaitingRow): CallEvent {
  const msg = `${repCalled(number)} is sent to ${queue} for ${who(customer)}`;
  return { event: "rep.sent", repSid, callSid, queue, msg };
}

export function repFoundNobody({ repSid, number }: Rep, { callSid, customer, queue }: WaitingRow): CallEvent {
  const msg = `${repCalled(number)} found nobody: ${who(customer)} may be gone`;
  return { event: "rep.found-nobody", repSid, callSid, queue, msg };
}

export function repIsAskedToRingAgain({ repSid, number }: Rep): CallEvent {
  return { event: "rep.ring-in-again", repSid, msg: `${repCalled(number)} is asked to ring in again` };
}

export function repHangsUp({ repSid, number }: Rep): CallEvent {
  return { event: "rep.over", repSid, msg: `${repCalled(number)} is off the line` };
}

export function talks({ repSid, number }: Rep, { callSid, customer }: Caller): CallEvent {
  return { event: "call.talks", repSid, callSid, msg: `${repCalled(number)} talks to ${who(customer)}` };
}

export function repRingsBack({ repSid, number }: Rep, { id, callSid, number: customer }: CallBackRow): CallEvent {
  const msg = `${who(customer)} is rung back for ${repCalled(number)}`;
  return { event: "call-back.rings", callBack: id, repSid, callSid, msg };
}

export function callBackIsWanted({ id, callSid, number }: Pick<CallBackRow, "id" | "callSid" | "number">): CallEvent {
  return { event: "call-back.asked", callBack: id, callSid, msg: `${who(number)} asks to be rung back` };
}

export function callBackIsAccepted({ id, callSid, number }: CallBackRow): CallEvent {
  return { event: "call-back.accepted", callBack: id, callSid, msg: `${who(number)} is rung back and pressed the key` };
}

export function callBackWaits({ id, callSid, number }: CallBackRow, afterMs: number): CallEvent {
  const seconds = Math.round(afterMs / 1000);
  const msg = `${who(number)} could not be talked to; they may be rung again in ${seconds} s`;
  return { event: "call-back.waits", callBack: id, callSid, seconds, msg };
}

export function callBackIsPutOff({ id, callSid, number }: CallBackRow, afterMs: number): CallEvent {
  const seconds = Math.round(afterMs / 1000);
  const msg = `${who(number)} is rung back and wants to be rung in ${seconds / 60} minutes`;
  return { event: "call-back.put-off", callBack: id, callSid, seconds, msg };
}

export function callBackIsKept({ id, callSid, number }: CallBackRow): CallEvent {
  const msg = `${who(number)} has rung us, and keeps their call-back until they are answered`;
  return { event: "call-back.kept", callBack: id, callSid, msg };
}

export function callBackWaitsForHours(
  { id, callSid, number, opensMs, notBeforeMs }: CallBackRow,
  { timeZone }: { readonly timeZone: string },
): CallEvent {
  const until = new Date(opensMs).toISOString();
  const why = opensMs === notBeforeMs ? "they want to be rung then" : "it is outside CALLBACK_HOURS";
  const msg = `${who(number)} is not rung back before ${weekdayAndTime(opensMs, timeZone)}: ${why}`;
  return { event: "call-back.waits", callBack: id, callSid, until, msg };
}

const whatCallBacksCome: Readonly<Record<CallBackOutcome, string>> = {
  answered: "they have talked",
  unreached: "they could not be reached",
  lapsed: "no rep was free to ring them",
  uncallable: "Twilio cannot call that number",
  cancelled: "they do not want it any more",
  "rang-in": "they have rung us and were answered",
};

export function callBackIsOver({ id, callSid, number }: CallBackRow, outcome: CallBackOutcome): CallEvent {
  const msg = `the call-back to ${who(number)} is over: ${whatCallBacksCome[outcome]}`;
  return { event: "call-back.over", callBack: id, callSid, outcome, msg };
}

/** What Twilio says of the end of a stay that the record knows nothing of. */
export function leftQueue({ callSid, customer }: Caller, queue: QueueName, queueResult = "nothing"): CallEvent {
  return { event: "call.left", callSid, queue, queueResult, msg: `${who(customer)} left ${queue}: ${queueResult}` };
}

/** A call is over, a customer's or a rep's, on a line that keeps no record. */
export function isOffTheLine(callSid: string, number: string): CallEvent {
  return { event: "call.ended", callSid, msg: `${who(number)} is off the line` };
}

/** A talk that the record knows nothing of is over. */
export function repTalked({ repSid, number }: Rep, talkedSeconds: number | undefined): CallEvent {
  const length = talkedSeconds === undefined ? "" : ` for ${talkedSeconds} s`;
  return { event: "rep.talked", repSid, talkedSeconds, msg: `${repCalled(number)} talked${length}` };
}

/** What customers did, or what we did, by which their calls ended that were not answered. */
const endings: Readonly<Record<Exclude<Outcome, "answered">, string>> = {
  abandoned: "hung up",
  "call-back": "left to be rung back",
  "wait-limit": "was sent away, for MAX_WAIT was over",
  dismissed: "was taken off the line with a message",
  closed: "was sent away, for the line was closed",
  "queue-full": "was turned away, for the queue was full",
  moved: "was moved out of the queue",
  failed: "was given up after three failures",
};

/** A customer's call is over, with what it came to. */
export function callIsOver(
  call: Pick<CallRow, "callSid" | "customer" | "queue" | "arrivedMs" | "bridgedMs">,
  outcome: Outcome,
  endedMs: number,
): CallEvent {
  const { callSid, customer, queue, arrivedMs, bridgedMs } = call;
  const talkedSeconds = outcome === "answered" ? secondsBetween(bridgedMs, endedMs) : undefined;
  const waitedSeconds = secondsBetween(arrivedMs, outcome === "answered" ? bridgedMs : endedMs);
  const talked = talkedSeconds === undefined ? "" : ` and talked for ${talkedSeconds} s`;
  const after = waitedSeconds === undefined || waitedSeconds === 0 ? "" : ` after ${waitedSeconds} s`;
  const what = outcome === "answered" ? `was answered${after}${talked}` : `${endings[outcome]}${after}`;
  const details = { callSid, queue, outcome, waitedSeconds, talkedSeconds };
  return { event: "call.over", ...details, msg: `${who(customer)} ${what}` };
}

function secondsBetween(fromMs: number | null, toMs: number | null): number | undefined {
  return fromMs === null || toMs === null ? undefined : Math.max(0, Math.round((toMs - fromMs) / 1000));
}

function ordinal(place: number): string {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th" } as Readonly<Record<string, string>>;
  return `${place}${suffix[new Intl.PluralRules("en", { type: "ordinal" }).select(place)] ?? "th"}`;
}
