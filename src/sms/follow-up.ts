import type { CallBackOutcome } from "../dispatch/after-attempt.ts";
import type { Outcome } from "../dispatch/outcome.ts";
import type { EndedRow } from "../record/tables/calls.ts";
import { whyNotServed } from "../record/served.ts";
import { hoursFor } from "../record/customer-hours.ts";
import { allSenders, senderOf } from "./senders.ts";
import type { Silence } from "./text-events.ts";
import { isTelephone } from "../twilio/telephones.ts";
import type { TextingSettings } from "./texting.ts";
import { dayMs } from "../runtime/durations.ts";

/** A customer's call that is over, or a call-back to one. */
export interface EndedCall extends Omit<EndedRow, "outcome"> {
  readonly outcome: Outcome | CallBackOutcome | null;
}

/** What we know of the customer besides. */
export interface KnownCustomer {
  readonly optedOut: boolean;
  /** Whether the number gets no texts, as with a landline. */
  readonly unreachable: boolean;
  /** When the customer was last asked how a talk was. */
  readonly askedMs: number | undefined;
  /** How many texts within a day have told the customer that we missed them. */
  readonly missedLately: number;
  /** Whether the customer has rung again since, or asked to be rung back: then that is what counts. */
  readonly rangAgain: boolean;
  /** Whether the customer had asked to be rung back before that call, and will be. */
  readonly keepsCallBack?: boolean;
}

const noCallBack = ["unreached", "lapsed", "uncallable", "cancelled"] as const;
/** Why nobody talked to a customer who had asked to be rung back; `cancelled` by us, for who has cancelled it is texted nothing. */
export type NoCallBack = (typeof noCallBack)[number];

/** What follows a call, by text. */
export type FollowUp =
  | { readonly kind: "survey"; readonly waitedLong: boolean }
  | { readonly kind: "missed" }
  /** The customer asked to be rung back, and was not, for that reason. */
  | { readonly kind: "not-rung-back"; readonly why: NoCallBack }
  /** The customer was not answered, and will still be rung back: they are told so once. */
  | { readonly kind: "kept" }
  | { readonly kind: "wait"; readonly untilMs: number }
  | { readonly kind: "none"; readonly reason: Silence };

type Rules = Pick<
  TextingSettings,
  "surveyMinTalk" | "surveyEveryDays" | "apologyAfter" | "hours" | "timeZone" | "from" | "fromOf" | "served"
>;

/** A caller who hangs up sooner has not given up, but misdialled or thought better of it. In milliseconds. */
const shortestWaitMs = 10_000;
/** How often in a day a customer is told at most that we missed them. */
export const mostMissed = 3;

/** After which ends of a call nobody is told that we missed them, and why not. */
const silent: Partial<Record<Outcome | CallBackOutcome, Silence>> = {
  abandoned: "short wait",
  "call-back": "rung back",
  "rang-in": "rang again",
  moved: "moved",
  dismissed: "dismissed",
  failed: "failed",
};

/** What follows a call: the question how it was, a word to whom we have missed, or nothing; and when. */
export function followUp(call: EndedCall, known: KnownCustomer, rules: Rules, nowMs: number): FollowUp {
  const why = whyNoText(call, known, rules);
  if (why !== undefined) return none(why);
  const wanted = call.outcome === "answered" ? afterTalk(call, known, rules, nowMs) : afterNoTalk(call, known);
  if (wanted.kind === "none") return wanted;
  const { fromMs: untilMs } = hoursFor(call.customer, rules, nowMs);
  return untilMs > nowMs ? { kind: "wait", untilMs } : wanted;
}

/** Why nobody who has rung us may be texted, whatever it is about; undefined when they may. */
export function whyNoText(
  { customer, lineNumber, queue }: Pick<EndedCall, "customer" | "lineNumber" | "queue">,
  { optedOut, unreachable }: Pick<KnownCustomer, "optedOut" | "unreachable">,
  rules: Pick<Rules, "from" | "fromOf" | "served">,
): Silence | undefined {
  if (!isTelephone(customer) || customer === lineNumber || allSenders(rules).includes(customer)) return "no telephone";
  // Of a call that the record had missed, the number rung may not be known.
  const why = whyNotServed(customer, lineNumber || (senderOf({ lineNumber, queue }, rules) ?? ""), rules.served);
  if (why !== undefined) return why;
  if (optedOut) return "opted out";
  return unreachable ? "unreachable" : undefined;
}

function afterTalk(call: EndedCall, { askedMs }: KnownCustomer, rules: Rules, nowMs: number): FollowUp {
  const { arrivedMs, bridgedMs, endedMs } = call;
  if (bridgedMs === null || endedMs === null || endedMs - bridgedMs < rules.surveyMinTalk * 1000)
    return none("short talk");
  if (askedMs !== undefined && Math.abs(nowMs - askedMs) < rules.surveyEveryDays * dayMs) return none("asked lately");
  return { kind: "survey", waitedLong: bridgedMs - arrivedMs >= rules.apologyAfter * 1000 };
}

function afterNoTalk(call: EndedCall, known: KnownCustomer): FollowUp {
  const why = noCallBack.find((one) => one === call.outcome);
  if (why === undefined) return afterMiss(call, known);
  return known.rangAgain ? none("rang again") : { kind: "not-rung-back", why };
}

/** After which ends of their call a customer is told that they will still be rung back. */
const leftOpen: ReadonlySet<EndedCall["outcome"]> = new Set([
  "abandoned",
  "wait-limit",
  "closed",
  "queue-full",
  "failed",
]);

function afterMiss({ outcome, arrivedMs, endedMs }: EndedCall, known: KnownCustomer): FollowUp {
  if (known.keepsCallBack === true && leftOpen.has(outcome)) return { kind: "kept" };
  const isTurnedAway = outcome === "queue-full" || outcome === "wait-limit" || outcome === "closed";
  const hasWaited = outcome === "abandoned" && (endedMs ?? arrivedMs) - arrivedMs >= shortestWaitMs;
  if (!isTurnedAway && !hasWaited) return none((outcome && silent[outcome]) ?? "no such call");
  if (known.rangAgain) return none("rang again");
  return known.missedLately >= mostMissed ? none("told enough") : { kind: "missed" };
}

function none(reason: Silence): FollowUp {
  return { kind: "none", reason };
}
