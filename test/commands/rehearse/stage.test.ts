import { expect, test } from "vitest";
import { namesOf, stageOf } from "../../../src/commands/rehearse/stage.ts";
import { readConfig } from "../../../src/config.ts";

test("with nothing set, a rehearsal is a live line on loopback with an account that nobody has", () => {
  const [one, other] = [readConfig(stageOf({})), readConfig(stageOf({}))];

  expect(one).toMatchObject({
    mode: "live",
    host: "127.0.0.1",
    port: 3000,
    publicOrigin: "http://127.0.0.1:3000",
    apiUrl: "http://127.0.0.1:4010",
    database: { kind: "sqlite", path: "queue-dispatch.rehearsal.db" },
    repNumbers: new Set(["+15005550090"]),
  });
  expect(one.authToken).toHaveLength(32);
  expect([one.accountSid, one.authToken]).not.toEqual([other.accountSid, other.authToken]);
});

test.each([
  ["ports", { PORT: "8080", EMULATOR_PORT: "4444" }, { port: 8080, apiUrl: "http://127.0.0.1:4444" }],
  ["a path", { PUBLIC_URL: "https://a.example/line" }, { publicOrigin: "http://127.0.0.1:3000", basePath: "/line" }],
  ["a line without a record", { DATABASE_URL: "none" }, { database: { kind: "none" } }],
  ["reps", { REP_NUMBERS: "anyone" }, { repNumbers: "anyone" }],
  ["any other setting", { MAX_WAIT: "99" }, { maxWait: 99 }],
])("it takes over %s", (_what, given, expected) => {
  expect(readConfig(stageOf(given))).toMatchObject(expected);
});

test("what belongs to the real account is replaced, also for a process that reads .env again", () => {
  const given = {
    PREMIUM_QUEUE_SID: `QU${"1".repeat(32)}`,
    TWILIO_AUTH_TOKEN: "real",
    HOST: "10.0.0.1",
    COMPANY: "Acme",
  };

  expect(stageOf(given).PREMIUM_QUEUE_SID).toBe("");
  expect(stageOf(given).TWILIO_AUTH_TOKEN).not.toBe("real");
  expect(namesOf(given)).toEqual({ taken: ["COMPANY"], left: ["TWILIO_AUTH_TOKEN", "HOST", "PREMIUM_QUEUE_SID"] });
});
