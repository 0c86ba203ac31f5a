import { describe, expect, test } from "vitest";
import { type EndedCall, followUp, type KnownCustomer } from "../../src/sms/follow-up.ts";

const minute = 60_000;
const day = 86_400_000;
const noon = Date.UTC(2026, 0, 5, 12);
const rules = {
  surveyMinTalk: 30,
  surveyEveryDays: 7,
  apologyAfter: 300,
  hours: { from: 480, until: 1200 },
  timeZone: "UTC",
  from: "+15005550009",
  fromOf: new Map(),
  served: { countries: undefined, deniedPrefixes: ["+1900"] },
};
const talked: EndedCall = {
  callSid: "CA1",
  customer: "+15005550111",
  lineNumber: "+15005550001",
  queue: "customers",
  outcome: "answered",
  arrivedMs: noon - 10 * minute,
  bridgedMs: noon - 9 * minute,
  endedMs: noon,
};
const unknown: KnownCustomer = {
  optedOut: false,
  unreachable: false,
  askedMs: undefined,
  missedLately: 0,
  rangAgain: false,
};
const gaveUp: EndedCall = { ...talked, outcome: "abandoned", bridgedMs: null, arrivedMs: noon - 10_000 };

function after(call: Partial<EndedCall>, known: Partial<KnownCustomer> = {}, nowMs = noon) {
  return followUp({ ...talked, ...call }, { ...unknown, ...known }, rules, nowMs);
}

describe("after a talk", () => {
  test.each<[string, Partial<EndedCall>, Partial<KnownCustomer>, object]>([
    ["the customer is asked", {}, {}, { kind: "survey", waitedLong: false }],
    [
      "of exactly thirty seconds, the customer is asked",
      { bridgedMs: noon - 30_000, arrivedMs: noon - 31_000 },
      {},
      { kind: "survey" },
    ],
    ["of less, the customer is not", { bridgedMs: noon - 29_999 }, {}, { reason: "short talk" }],
    ["whose length nobody knows, the customer is not", { bridgedMs: null }, {}, { reason: "short talk" }],
    [
      "and five minutes of waiting, the customer gets an apology",
      { bridgedMs: noon - 5 * minute },
      {},
      { waitedLong: true },
    ],
    [
      "nobody is asked who was asked a week ago all but a second",
      {},
      { askedMs: noon - 7 * day + 1000 },
      { reason: "asked lately" },
    ],
    ["whoever was asked a week ago is asked", {}, { askedMs: noon - 7 * day }, { kind: "survey" }],
    ["the customer is asked though they have rung again", {}, { rangAgain: true }, { kind: "survey" }],
    ["whoever wants no texts is not asked", {}, { optedOut: true }, { reason: "opted out" }],
    ["whoever has a landline is not asked", {}, { unreachable: true }, { reason: "unreachable" }],
    ["we do not ask ourselves", { customer: "+15005550001" }, {}, { reason: "no telephone" }],
    ["nor the number that we text from", { customer: "+15005550009" }, {}, { reason: "no telephone" }],
    ["nor a number in another country", { customer: "+37121234567" }, {}, { reason: "country" }],
    ["nor one that is denied", { customer: "+19005550111" }, {}, { reason: "denied" }],
    [
      "where the number rung is not known, the one that we text from tells the country",
      { lineNumber: "" },
      {},
      { kind: "survey" },
    ],
    ["nor anybody without a number", { customer: "+266696687" }, {}, { reason: "no telephone" }],
  ])("%s", (_, call, known, expected) => {
    expect(after(call, known)).toMatchObject(expected);
  });
});

describe("a caller whom we have missed", () => {
  test.each<[string, Partial<EndedCall>, Partial<KnownCustomer>, object]>([
    ["is told so after ten seconds", {}, {}, { kind: "missed" }],
    ["is not told so after less", { arrivedMs: noon - 9999 }, {}, { reason: "short wait" }],
    ["is told so when the queue was full", { outcome: "queue-full", arrivedMs: noon }, {}, { kind: "missed" }],
    ["is told so after waiting too long", { outcome: "wait-limit" }, {}, { kind: "missed" }],
    ["is told so when nobody was there", { outcome: "closed" }, {}, { kind: "missed" }],
    ["is told nothing when somebody has moved the call", { outcome: "moved" }, {}, { reason: "moved" }],
    ["is told nothing when they are rung back", { outcome: "call-back" }, {}, { reason: "rung back" }],
    ["is told nothing when they have rung again", {}, { rangAgain: true }, { reason: "rang again" }],
    ["is told that we will still call where they had asked for it", {}, { keepsCallBack: true }, { kind: "kept" }],
    ["is told so though they hung up at once", { arrivedMs: noon }, { keepsCallBack: true }, { kind: "kept" }],
    ["is not told so who has just asked for it", { outcome: "call-back" }, { keepsCallBack: true }, { kind: "none" }],
    ["is not told so who was taken off the line", { outcome: "dismissed" }, { keepsCallBack: true }, { kind: "none" }],
    ["is told so a third time", {}, { missedLately: 2 }, { kind: "missed" }],
    ["is not told so a fourth time", {}, { missedLately: 3 }, { reason: "told enough" }],
    ["is told so whenever they were asked how a talk was", {}, { askedMs: noon - day }, { kind: "missed" }],
  ])("%s", (_, call, known, expected) => {
    expect(after({ ...gaveUp, ...call }, known)).toMatchObject(expected);
  });
});

test("at night it waits for the morning, and what is not sent anyway does not wait", () => {
  const night = Date.UTC(2026, 0, 5, 22);

  expect(after({}, {}, night)).toEqual({ kind: "wait", untilMs: Date.UTC(2026, 0, 6, 8) });
  expect(after({}, { optedOut: true }, night)).toEqual({ kind: "none", reason: "opted out" });
});

describe("after a call-back", () => {
  test.each<[string, Partial<EndedCall>, Partial<KnownCustomer>, object]>([
    ["in which they talked, the customer is asked how it was", { outcome: "answered" }, {}, { kind: "survey" }],
    ["whoever could not be reached is told so", { outcome: "unreached" }, {}, { why: "unreached" }],
    ["so is whoever has a number that cannot be called", { outcome: "uncallable" }, {}, { why: "uncallable" }],
    ["whoever no rep was free for is told so", { outcome: "lapsed" }, {}, { kind: "not-rung-back", why: "lapsed" }],
    ["whoever has rung again since is not told so", { outcome: "unreached" }, { rangAgain: true }, { kind: "none" }],
    [
      "whose call-back we have cancelled is told so",
      { outcome: "cancelled" },
      {},
      { kind: "not-rung-back", why: "cancelled" },
    ],
    ["whoever has rung in is told nothing", { outcome: "rang-in" }, {}, { kind: "none" }],
    ["whoever wants no texts is told nothing", { outcome: "unreached" }, { optedOut: true }, { reason: "opted out" }],
    [
      "whoever asked for one by the key is not told that we missed them",
      { outcome: "call-back" },
      {},
      { kind: "none" },
    ],
  ])("%s", (_, call, known, next) => {
    expect(after(call, known)).toMatchObject(next);
  });

  test("the customer is told in the morning what is found out at night", () => {
    const night = Date.UTC(2026, 0, 5, 22);
    expect(after({ outcome: "unreached" }, {}, night)).toEqual({ kind: "wait", untilMs: Date.UTC(2026, 0, 6, 8) });
  });
});
