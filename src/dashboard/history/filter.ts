import type { QueueOrder } from "../../dispatch/queue-order.ts";
import { type CallFilter, type CallKey, goesOn } from "../../record/history.ts";
import { beginningOfDay, dateOf, midnight } from "../../runtime/days.ts";
import { dayMs } from "../../runtime/durations.ts";
import type { Fields } from "../../twilio/form.ts";

/** What can be filtered by, as it stands in the query of a URL. */
export const filterNames = ["day", "queue", "outcome", "rep", "number", "rating"] as const;
export type FilterName = (typeof filterNames)[number];

/** The outcomes that can be filtered by: those of calls that are over, and that of those that go on. */
export const outcomeNames = [
  "answered",
  "abandoned",
  "call-back",
  "wait-limit",
  "dismissed",
  "closed",
  "queue-full",
  "moved",
  "failed",
  goesOn,
] as const satisfies readonly CallFilter["outcome"][];

/** What filters depend on beside the query. */
export interface FilterTerms {
  readonly order: QueueOrder;
  readonly nowMs: number;
  /** By whose clock a day begins. */
  readonly timeZone: string;
}

/** The filters of a query: what they find, where the page begins, and how they were written; or what is wrong with them. */
export interface ReadFilters {
  readonly given: Readonly<Record<FilterName, string>>;
  readonly filter: CallFilter;
  readonly after: CallKey | undefined;
  readonly problems: readonly string[];
}

const longestText = 100;

/**
 * Reads the filters of a query. Without a day, all calls of a number are found, or those of today.
 *
 * What no filter can be is named, and nothing is found by it.
 */
export function readFilters(query: Fields, terms: FilterTerms): ReadFilters {
  const problems: string[] = [];
  const text = (name: FilterName) => textOf(query.get(name));
  const given = {
    day: text("day"),
    queue: text("queue"),
    outcome: text("outcome"),
    rep: text("rep"),
    number: text("number"),
    rating: text("rating"),
  };
  const read = <T>(name: string, written: string, of: (written: string) => T | undefined): T | undefined => {
    const value = written === "" ? undefined : of(written);
    if (written !== "" && value === undefined) problems.push(`${name} ${JSON.stringify(written)}: ${wanted[name]}`);
    return value;
  };
  const customer = read("number", given.number, numberOf);
  const day = read("day", given.day, (text) => dayOf(text, terms.timeZone));
  const filter = {
    ...(day ?? (customer === undefined ? today(terms) : { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER })),
    customer,
    queue: read("queue", given.queue, (text) => nameOf(text)),
    outcome: read("outcome", given.outcome, outcomeOf),
    rep: read("rep", given.rep, numberOf),
    rating: read("rating", given.rating, (text) => (/^[1-5]$/.test(text) ? Number(text) : undefined)),
  };
  const after = read("after", textOf(query.get("after")), keyOf);
  return { given, filter, after, problems };
}

/** What a filter may be, for who has written something else. */
const wanted: Readonly<Record<string, string>> = {
  day: "write a date such as 2026-11-27",
  queue: "write the name of a queue",
  outcome: `say ${outcomeNames.join(", ")}`,
  rep: "write a telephone number, or the CallSid of a rep's leg",
  number: "write a telephone number such as +15005550123",
  rating: "say a number from 1 to 5",
  after: "follow the link to the next page",
};

/** The call behind which the next page begins, as it stands in a query. */
export function writeKey({ arrivedMs, callSid }: CallKey): string {
  return `${arrivedMs}.${callSid}`;
}

function keyOf(text: string): CallKey | undefined {
  const [, arrivedMs, callSid] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(text) ?? [];
  return arrivedMs === undefined || callSid === undefined ? undefined : { arrivedMs: Number(arrivedMs), callSid };
}

function textOf(value = ""): string {
  return value.trim();
}

function today({ nowMs, timeZone }: FilterTerms) {
  return { fromMs: beginningOfDay(nowMs, timeZone), toMs: Number.MAX_SAFE_INTEGER };
}

function dayOf(text: string, timeZone: string) {
  const utcMs = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Where there are no such days, Date.parse may take the next ones.
  if (Number.isNaN(utcMs) || dateOf(utcMs) !== text) return undefined;
  const [fromMs, toMs] = [midnight(utcMs, timeZone), midnight(utcMs + dayMs, timeZone)];
  return fromMs === undefined || toMs === undefined ? undefined : { fromMs, toMs };
}

/** A queue that the line had once may be looked for, too. */
function nameOf(text: string): string | undefined {
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(text) ? text : undefined;
}

function outcomeOf(text: string): CallFilter["outcome"] {
  return outcomeNames.find((name) => name === text);
}

/** A number as people write it: with spaces, dashes and brackets, or, where a URL has lost it, without its plus. */
function numberOf(text: string): string | undefined {
  if (text.length > longestText || /\p{Cc}/u.test(text)) return undefined;
  const digits = text.replaceAll(/[\s().\-‐-―]/g, "");
  if (/^\+?\d{7,15}$/.test(digits)) return digits.startsWith("+") ? digits : `+${digits}`;
  return text;
}
