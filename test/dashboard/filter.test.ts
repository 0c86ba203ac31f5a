import { expect, test } from "vitest";
import { readFilters, writeKey } from "../../src/dashboard/history/filter.ts";

const terms = {
  order: ["premium-customers", "customers"] as const,
  nowMs: Date.UTC(2026, 9, 25, 12),
  timeZone: "Europe/Berlin",
};

function read(query: Readonly<Record<string, string>>) {
  return readFilters({ get: (name) => query[name] }, terms);
}

test("without a day the calls of today are found, from midnight of the line's clock on", () => {
  const { filter, problems } = read({});

  expect(problems).toEqual([]);
  expect(filter).toMatchObject({ fromMs: Date.UTC(2026, 9, 24, 22), customer: undefined, outcome: undefined });
  expect(filter.toMs).toBeGreaterThan(Date.UTC(2100, 0, 1));
});

test("a day has as many hours as the clocks of the zone give it", () => {
  const { filter } = read({ day: "2026-10-25" });

  expect((filter.toMs - filter.fromMs) / 3_600_000).toBe(25);
});

test("all calls of a number are found, unless a day is said", () => {
  expect(read({ number: "+15005550123" }).filter.fromMs).toBe(0);
  expect(read({ number: "+15005550123", day: "2026-10-25" }).filter.fromMs).toBe(Date.UTC(2026, 9, 24, 22));
});

test.each([
  ["+1 (500) 555-0123", "+15005550123"],
  [" 15005550123", "+15005550123"],
  ["anonymous", "anonymous"],
  ["client:ann", "client:ann"],
])("a number may be written as people write it: %j", (written, number) => {
  expect(read({ number: written }).filter.customer).toBe(number);
});

test("every filter at once", () => {
  const query = { queue: "customers", outcome: "wait-limit", rep: "CA12", rating: "2", after: "1764230400000.CA34" };
  const { filter, after, problems } = read(query);

  expect(problems).toEqual([]);
  expect(filter).toMatchObject({ queue: "customers", outcome: "wait-limit", rep: "CA12", rating: 2 });
  expect(after).toEqual({ arrivedMs: 1_764_230_400_000, callSid: "CA34" });
  expect(after && writeKey(after)).toBe(query.after);
});

test.each([
  ["day", "2026-02-30"],
  ["day", "tomorrow"],
  ["day", "2026-10-25' OR 1=1"],
  ["queue", "Customers; DROP TABLE calls"],
  ["outcome", "constructor"],
  ["rating", "6"],
  ["rating", "5 OR 1"],
  ["number", "x".repeat(101)],
  ["rep", "a\u0000b"],
  ["after", "1.<script>"],
  ["after", "99999999999999999999.CA"],
])("a %s that is none is named: %j", (name, text) => {
  const { problems } = read({ [name]: text });

  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${name} ${JSON.stringify(text.trim())}: `);
});
