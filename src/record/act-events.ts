import type { CallEvent } from "./call-events.ts";
import { type ActDetails, type ActRow, detailsOf } from "./tables/acts.ts";
import type { SwitchRow } from "./tables/switches.ts";

/** What somebody did, before and behind the name of whom they did it to. */
export type Phrase = readonly [before: string, after: string];

const phrases: Readonly<Record<Exclude<ActRow["what"], "switch" | "undo-switch">, (details: ActDetails) => Phrase>> = {
  dismiss: () => ["took", "off the line"],
  move: ({ from, to }) => ["moved", `from ${from?.queue ?? "?"} to ${to ?? "?"}`],
  "undo-move": ({ from, to }) => ["moved", `back from ${from?.queue ?? "?"} to ${to ?? "?"}`],
  first: () => ["let", "go first in their queue"],
  "undo-first": () => ["put", "back into their place"],
  "cancel-call-back": () => ["cancelled the call-back to", ""],
  "undo-cancel-call-back": () => ["restored the call-back to", ""],
};

const switched: Readonly<Record<string, Readonly<Record<SwitchRow["value"], string>>>> = {
  texts: { off: "paused texts", on: "resumed texts" },
  "call-backs": { off: "paused call-backs", on: "resumed call-backs" },
  line: { off: "closed the line to new callers", on: "opened the line" },
};

/** What an act was, in words. */
export function phraseOf(act: Pick<ActRow, "what" | "subject" | "details">): Phrase {
  const details = detailsOf(act);
  const { what, subject } = act;
  if (what !== "switch" && what !== "undo-switch") return phrases[what](details);
  return [switched[subject]?.[details.value ?? "on"] ?? `turned ${subject}`, ""];
}

/** Somebody has done something on the line. `whom` is the customer as a log may call them. */
export function actIsDone(act: ActRow, whom: string): CallEvent {
  const [before, after] = phraseOf(act);
  const msg = [act.who, before, whom, after].filter((part) => part !== "").join(" ");
  return { event: "act.done", act: act.id, what: act.what, subject: act.subject, msg };
}

/** An act has come to nothing, and what it has changed in the record is as it was. */
export function actHasFailed({ id, what, subject }: ActRow): CallEvent {
  const msg = "what somebody did on the pages could not be carried out by Twilio's REST, and is taken back";
  return { event: "act.failed", level: "warn", act: id, what, subject, msg };
}
