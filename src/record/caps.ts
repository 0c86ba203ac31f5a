import type { Change } from "./changes.ts";
import { statement, write } from "./database.ts";
import type { Moment } from "./rules.ts";
import { noticed } from "./tables/notices.ts";
import { dayMs, hourMs } from "../runtime/durations.ts";

/** A limit over all numbers, by the setting that says it; `texts kept`, of one number in a day. */
export type Cap =
  | "TEXTS_PER_HOUR"
  | "TEXTS_PER_DAY"
  | "ANSWERS_TO_STRANGERS"
  | "CALLBACKS_PER_HOUR"
  | "MAX_CALLBACKS_OPEN"
  | "texts kept";

/** How long it is told once that a cap is reached: its own window; an hour for what is open at once. */
const windowMs: Readonly<Record<Cap, number>> = {
  TEXTS_PER_HOUR: hourMs,
  TEXTS_PER_DAY: dayMs,
  ANSWERS_TO_STRANGERS: hourMs,
  CALLBACKS_PER_HOUR: hourMs,
  MAX_CALLBACKS_OPEN: hourMs,
  "texts kept": hourMs,
};

const sentences: Readonly<Record<Cap, (most: number) => string>> = {
  TEXTS_PER_HOUR: (most) =>
    `${counted(most, "text has", "texts have")} gone out within an hour (TEXTS_PER_HOUR); the others wait`,
  TEXTS_PER_DAY: (most) =>
    `${counted(most, "text has", "texts have")} gone out within a day (TEXTS_PER_DAY); the others wait`,
  ANSWERS_TO_STRANGERS: (most) =>
    `somebody who never rang texts, and is not answered: ${counted(most, "such answer is", "such answers are")} given an hour (ANSWERS_TO_STRANGERS)`,
  CALLBACKS_PER_HOUR: (most) =>
    `${counted(most, "call-back was", "call-backs were")} asked for within an hour (CALLBACKS_PER_HOUR); none is offered for now`,
  MAX_CALLBACKS_OPEN: (most) =>
    `${counted(most, "call-back is", "call-backs are")} open (MAX_CALLBACKS_OPEN); none is offered for now`,
  "texts kept": (most) =>
    `one number has sent more than ${counted(most, "text", "texts")} within a day: what it sends is heeded, and not kept`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** ($1 name, $2 until when, $3 now) Changes nothing where it was told; one from a clock that was put forward has lapsed. */
const tellOnce = statement(
  "tell_once",
  `INSERT INTO leases (name, holder, until_ms) VALUES ($1, '', $2) ON CONFLICT (name) DO UPDATE
     SET until_ms = excluded.until_ms WHERE leases.until_ms <= $3 OR leases.until_ms > $2`,
);

/** A cap is reached: the log and a notice say so once in its window, however many are turned down and whichever process does it. */
export function capIsReached(cap: Cap, most: number, { nowMs, rules }: Moment): Change[] {
  const msg = sentences[cap](most);
  const event = { level: "warn", event: "cap.reached", cap, most, msg } as const;
  const id = `cap-reached-${cap}-${Math.floor(nowMs / windowMs[cap])}`;
  return [
    { event, if: write(tellOnce, `told of ${cap}`, nowMs + windowMs[cap], nowMs) },
    ...noticed({ id, cause: "cap-reached", subject: cap, text: `${sentence(msg)}.`, atMs: nowMs }, rules.alertNumbers),
  ];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
