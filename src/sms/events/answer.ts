import { capIsReached } from "../../record/caps.ts";
import { type Change, told } from "../../record/changes.ts";
import type { Moment } from "../../record/rules.ts";
import { whyNotServed } from "../../record/served.ts";
import { newText, type TextRow, texts } from "../../record/tables/texts.ts";
import { hourMs, minuteMs } from "../../runtime/durations.ts";
import { isTelephone } from "../../twilio/telephones.ts";
import { noText, type Silence } from "../text-events.ts";
import type { TextingRules } from "../texting.ts";
import { type IncomingText, mostReplies, type Texter } from "./texter.ts";

/**
 * How long an answer makes sense, in milliseconds. Consent to the confirmation of an opt-out is presumed for five minutes
 * after it alone (47 CFR 64.1200(a)(12)).
 */
const lifeMs = { reply: 12 * hourMs, help: 12 * hourMs, farewell: 5 * minuteMs } as const;

/** An answer to a text, before it is known whether it goes out. */
interface Answer {
  readonly body: string;
  /** `help`, a reply that goes to who wants no more texts, too. */
  readonly kind: "reply" | "help" | "farewell";
  readonly rules: TextingRules;
}

/** Two answers of the same moment are a millisecond apart, so that they keep their order. */
export function answerWith(
  texter: Texter,
  text: IncomingText,
  { body, kind, rules }: Answer,
  moment: Moment,
): Change[] {
  const { from: number, to: sender, messageSid } = text;
  const mayNot = texter.hasRung ? undefined : whyNotToStranger(texter, text, kind, rules, moment);
  if (mayNot !== undefined) return mayNot;
  const { replies, lastMs } = texter.replies ?? { replies: 0, lastMs: 0 };
  const why = whyNoAnswer(number, sender, replies, rules);
  if (why !== undefined) return [silence(text, kind, why)];
  const atMs = Math.max(moment.nowMs, (lastMs ?? 0) + 1);
  const times = { writtenMs: atMs, dueMs: atMs, expiresMs: atMs + lifeMs[kind] };
  const id = `${kind}-${messageSid}`;
  const kept = { id, kind: rowKind(kind, texter), number, callSid: null, sender, body, ...times } as const;
  return [texts.insert(newText(kept), "once")];
}

function rowKind(kind: Answer["kind"], { hasRung }: Texter): TextRow["kind"] {
  if (kind === "farewell") return kind;
  return hasRung ? "reply" : "stranger";
}

/** Whether a text may go to who wants no more: what confirms that, and what carriers want HELP to be answered by at any time. */
export function isForAnybody({ id, kind }: Pick<TextRow, "id" | "kind">): boolean {
  return kind === "farewell" || id.startsWith("help-");
}

export function silence({ from: number, messageSid }: IncomingText, kind: Answer["kind"], why: Silence): Change {
  const row = { id: `${kind}-${messageSid}`, number, kind: kind === "help" ? "reply" : kind, callSid: null } as const;
  return told(noText(row, why));
}

/**
 * What is said instead where a number that has never rung gets no answer now; undefined where it gets one. STOP is heeded
 * from everybody, and confirmed where a text of ours went to them.
 */
function whyNotToStranger(
  { toStrangers, isTexted }: Texter,
  text: IncomingText,
  kind: Answer["kind"],
  { toStrangersPerHour }: TextingRules,
  moment: Moment,
): Change[] | undefined {
  if (kind === "farewell") return isTexted ? undefined : [silence(text, kind, "never texted")];
  if (toStrangers < toStrangersPerHour) return undefined;
  return [
    silence(text, kind, "too many strangers"),
    ...capIsReached("ANSWERS_TO_STRANGERS", toStrangersPerHour, moment),
  ];
}

function whyNoAnswer(from: string, to: string, replies: number, { served }: TextingRules): Silence | undefined {
  if (replies >= mostReplies) return "too many replies";
  return isTelephone(from) ? whyNotServed(from, to, served) : "no telephone";
}
