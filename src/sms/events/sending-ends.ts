import { type Change, told } from "../../record/changes.ts";
import { write } from "../../record/database.ts";
import type { Decision } from "../../record/decision.ts";
import type { Moment } from "../../record/rules.ts";
import { setOptedOut, setTold, setUnreachable } from "../../record/tables/consents.ts";
import { textOf, textOfSid, type TextRow, texts } from "../../record/tables/texts.ts";
import type { TakenText } from "../../twilio/messages.ts";
import { meaningOf } from "../classify-error.ts";
import { rankOf } from "../delivery.ts";
import { textSent } from "../text-events.ts";
import { tellsOptOut } from "../words.ts";
import { drop } from "./drop.ts";

/** A text, and what Twilio calls it. */
export interface Taken {
  readonly text: TextRow;
  readonly taken: TakenText;
}

/** Twilio has a text of ours. Told again, it changes nothing. */
export const textIsTaken: Decision<Taken, TextRow | undefined, void> = {
  load: (tx, { text }) => tx.one(textOf, text.id),
  decide: (now, { taken }, moment) => ({
    answer: undefined,
    changes: now === undefined ? [] : take(now, taken, moment),
  }),
};

function take(text: TextRow, { sid, status }: TakenText, { nowMs }: Moment, errorCode: number | null = null): Change[] {
  const isNew = text.messageSid === null;
  const taken: TextRow = isNew ? { ...text, state: "sent", messageSid: sid, reason: null } : text;
  return [
    ...texts.save(noted(taken, status, errorCode), text),
    ...(isNew ? [told(textSent(text))] : []),
    ...(isNew && tellsOptOut(text.body ?? "") ? [write(setTold, text.number, nowMs)] : []),
  ];
}

/** A text with what Twilio says of it, unless we know better. */
function noted(text: TextRow, status: string, errorCode: number | null): TextRow {
  const statusRank = rankOf(status);
  if (text.statusRank >= statusRank) return text;
  return { ...text, status, statusRank, errorCode: errorCode ?? text.errorCode };
}

/** A text that Twilio refuses, and the code of why. */
export interface Refused {
  readonly text: TextRow;
  readonly code: number;
}

/** Twilio will not send a text, and says why; what that says of the number is remembered. */
export const textIsRefused: Decision<Refused, TextRow | undefined, void> = {
  load: (tx, { text }) => tx.one(textOf, text.id),
  decide: (now, { text, code }, moment) => ({
    answer: undefined,
    changes: [...learn(text.number, code, moment), ...(now === undefined ? [] : drop(now, "refused", code))],
  }),
};

/** An attempt, by its number, that was not carried out, and when the text is offered again. */
export interface NotTaken {
  readonly text: TextRow;
  readonly attempts: number;
  readonly dueMs: number;
}

/** An attempt was not carried out: it is repeated then. */
export const textIsNotTaken: Decision<NotTaken, TextRow | undefined, void> = {
  load: (tx, { text }) => tx.one(textOf, text.id),
  decide: (now, { attempts, dueMs }) => ({ answer: undefined, changes: sendAgain(now, attempts, dueMs) }),
};

/** That attempt has come to nothing: it may be repeated. */
function sendAgain(now: TextRow | undefined, attempts: number, dueMs: number): Change[] {
  if (now === undefined || now.state !== "sending" || now.attempts !== attempts) return [];
  return texts.save({ ...now, state: "due", dueMs }, now);
}

/** A text that was begun, and those that Twilio has which say the same. */
export interface Sought {
  readonly text: TextRow;
  readonly found: readonly TakenText[];
}

interface Settling {
  readonly now: TextRow | undefined;
  /** The rows of ours for which those stand that Twilio has. */
  readonly known: readonly (TextRow | undefined)[];
}

/**
 * Twilio was asked which texts of ours it has that say the same: one that stands for no other row is this one. Where
 * there is none, the text is sent again. Gives whether it was found.
 */
export const settleText: Decision<Sought, Settling, boolean> = {
  async load(tx, { text, found }) {
    const [now, ...known] = await Promise.all([
      tx.one(textOf, text.id),
      ...found.map(({ sid }) => tx.one(textOfSid, sid)),
    ]);
    return { now, known };
  },
  decide({ now, known }, { text, found }, moment) {
    if (now === undefined || now.state !== "sending" || now.attempts !== text.attempts) return { answer: true };
    const taken = found.find((_, i) => known[i] === undefined);
    if (taken !== undefined) return { answer: true, changes: take(now, taken, moment) };
    return { answer: false, changes: sendAgain(now, text.attempts, moment.nowMs) };
  },
};

/** What Twilio reports of a text on its way. */
export interface Report {
  /** The row that the text stands for, as the URL says that we had signed. */
  readonly id: string;
  readonly sid: string;
  readonly status: string;
  readonly errorCode: number | undefined;
}

/** Takes note of a report. It may come before the answer that names the text's SID, late, twice, or in a wrong order. */
export const textIsReported: Decision<Report, TextRow | undefined, void> = {
  async load(tx, { id, sid }) {
    const [bySid, byId] = await Promise.all([tx.one(textOfSid, sid), tx.one(textOf, id)]);
    return bySid ?? byId;
  },
  decide(text, { sid, status, errorCode = null }, moment) {
    if (text === undefined || (text.messageSid !== null && text.messageSid !== sid)) return { answer: undefined };
    const now = noted(text, status, errorCode);
    const kept = text.messageSid === null ? take(text, { sid, status }, moment, errorCode) : texts.save(now, text);
    // Who has said START since is not opted out by the same report once more.
    const isNews = now !== text || text.errorCode === null;
    const learnt = errorCode !== null && isNews ? learn(text.number, errorCode, moment) : [];
    return { answer: undefined, changes: [...kept, ...learnt] };
  },
};

function learn(number: string, code: number, { nowMs }: Moment): Change[] {
  const meaning = meaningOf(code);
  if (meaning === "opted-out") return [write(setOptedOut, number, nowMs, "twilio")];
  return meaning === "unreachable" ? [write(setUnreachable, number, code)] : [];
}
