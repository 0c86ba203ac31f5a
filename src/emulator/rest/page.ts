import type { HttpReply } from "../http/listen.ts";
import type { RoutedRequest } from "../http/router.ts";
import { invalid, RestError } from "./errors.ts";

/** What a list is made of. */
export interface List<T> {
  /** The key of the records in the answer, for example `queues`. */
  readonly key: string;
  readonly records: readonly T[];
  readonly toJson: (record: T) => object;
  readonly sidOf: (record: T) => string;
}

/** One page of a list, in Twilio's envelope: 50 records unless another size is asked for, 1,000 at most. */
export function page<T>({ path, query }: RoutedRequest, { key, records, toJson, sidOf }: List<T>): HttpReply {
  const size = wholeNumber(query, "PageSize", 50);
  if (size > 1000 || size < 1) throw new RestError(400, 20_007, "Page size is too large");
  const index = wholeNumber(query, "Page", 0);
  const start = index * size;
  const shown = records.slice(start, start + size);
  const uriOf = (number: number, token = "") => `${path}?${pageQuery(query, size, number)}${token}`;
  const last = shown.at(-1);
  const more = start + size < records.length && last !== undefined;
  const body = {
    first_page_uri: uriOf(0),
    end: shown.length === 0 ? start : start + shown.length - 1,
    next_page_uri: more ? uriOf(index + 1, `&PageToken=PA${sidOf(last)}`) : null,
    page: index,
    page_size: size,
    previous_page_uri: index > 0 ? uriOf(index - 1) : null,
    start,
    uri: uriOf(index),
    [key]: shown.map(toJson),
  };
  return { status: 200, body };
}

function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const value = query.get(name);
  if (value === null) return otherwise;
  if (!/^\d{1,6}$/.test(value)) throw invalid(name, value);
  return Number(value);
}

function pageQuery(query: URLSearchParams, size: number, number: number): string {
  const filters = [...query].filter(([name]) => !["PageSize", "Page", "PageToken"].includes(name));
  return new URLSearchParams([...filters, ["PageSize", String(size)], ["Page", String(number)]]).toString();
}

/** Whether a time is one that a list asks for: a day by itself means that day; `<` and `>` behind the name mean until and from then on. */
export function inTime(query: URLSearchParams, name: string, ms: number | undefined): boolean {
  const [on, until, from] = [query.get(name), query.get(`${name}<`), query.get(`${name}>`)];
  if (on === null && until === null && from === null) return true;
  if (ms === undefined) return false;
  const day = 86_400_000;
  const end = until === null ? Number.POSITIVE_INFINITY : Date.parse(until) + (until.length === 10 ? day - 1 : 0);
  const isOnDay = on === null || (ms >= Date.parse(on) && ms < Date.parse(on) + day);
  return isOnDay && ms <= end && (from === null || ms >= Date.parse(from));
}
