import { expect, test } from "vitest";
import { rankOf } from "../../src/sms/delivery.ts";
import { isAboutThem, meaningOf, classifyError } from "../../src/sms/classify-error.ts";

test.each<[string, object, object]>([
  ["429", { status: 429, code: 20_429 }, { kind: "not-taken" }],
  ["wrong credentials", { status: 401, code: 20_003 }, { kind: "not-taken" }],
  ["a sender's queue that is full", { status: 400, code: 21_611 }, { kind: "not-taken" }],
  ["a connection refused", { code: "ECONNREFUSED" }, { kind: "not-taken" }],
  ["a name that is not known", { code: "ENOTFOUND" }, { kind: "not-taken" }],
  ["a connection that broke", { code: "ECONNRESET" }, { kind: "unknown" }],
  ["a time-out", { code: "ECONNABORTED" }, { kind: "unknown" }],
  ["500", { status: 500, code: 20_500 }, { kind: "unknown" }],
  ["503", { status: 503 }, { kind: "unknown" }],
  ["408", { status: 408 }, { kind: "unknown" }],
  ["an answer that cannot be read", { message: "Unexpected end of JSON" }, { kind: "unknown" }],
  ["an opt-out", { status: 400, code: 21_610 }, { kind: "refused", code: 21_610 }],
  ["a landline", { status: 400, code: 21_614 }, { kind: "refused", code: 21_614 }],
  ["a refusal without a code", { status: 400 }, { kind: "refused", code: 400 }],
])("%s", (_, details, expected) => {
  expect(classifyError(Object.assign(new Error("no"), details))).toEqual(expected);
});

test.each([
  [21_610, "opted-out", true],
  [21_614, "unreachable", true],
  [21_211, "unreachable", true],
  [30_005, "unreachable", true],
  [30_006, "unreachable", true],
  [21_612, undefined, true],
  [30_003, undefined, false],
  [21_606, undefined, false],
  [30_007, undefined, false],
])("%i means %s", (code, meaning, isTheirs) => {
  expect(meaningOf(code)).toBe(meaning);
  expect(isAboutThem(code)).toBe(isTheirs);
});

test("a status never goes back, and what ends a text is replaced by nothing but read", () => {
  const rising = ["unheard of", "accepted", "queued", "sending", "sent", "delivered", "read"];

  const ranks = rising.map(rankOf);

  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(rising.length);
  for (const end of ["undelivered", "failed", "canceled"]) expect(rankOf(end)).toBe(rankOf("delivered"));
  expect(rankOf("toString")).toBe(0);
});
