import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { settings } from "../../src/config/settings.ts";
import { unknownSettings } from "../../src/config/unknown-settings.ts";
import { startServer } from "../helpers/process.ts";

const sentences = (env: Readonly<Record<string, string>>, inFile: readonly string[] = []) =>
  unknownSettings(env, inFile).map(({ sentence }) => sentence);

test.each([
  ["REP_NUMBER", "REP_NUMBERS"],
  ["QUEUE", "QUEUES"],
  ["QUEUEES", "QUEUES"],
  ["SMS_FORM", "SMS_FROM"],
  ["TWILIO_AUTH_TOKIN", "TWILIO_AUTH_TOKEN"],
  ["DATABSE_URL", "DATABASE_URL"],
  ["LOG_LEVLE", "LOG_LEVEL"],
])("%s is named, and that %s was meant", (name, meant) => {
  expect(sentences({ [name]: "x" })).toEqual([`${name} is not a setting and is ignored; did you mean ${meant}?`]);
});

test("a name that begins like ours is named", () => {
  expect(sentences({ SMS_NIGHT: "x", TWILIO_REGION: "ie1" })).toEqual([
    "SMS_NIGHT is not a setting and is ignored; see .env.example for those there are",
    "TWILIO_REGION is not a setting and is ignored; see .env.example for those there are",
  ]);
});

test("every setting is one, and what belongs to others is left alone", () => {
  const ours = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, "x"]));

  expect(
    sentences({ ...ours, PATH: "/", DATABASE_HOST: "db", POST: "1", HOSTS: "2", BORDER: "3", ORDERS: "4" }),
  ).toEqual([]);
});

test("in .env everything unknown is named, but what Node and others read there", () => {
  const env = {
    COLOUR: "red",
    HOSTS: "a",
    NODE_ENV: "production",
    TZ: "UTC",
    https_proxy: "http://p",
    PGSSLMODE: "require",
  };

  expect(sentences(env, Object.keys(env))).toEqual([
    "COLOUR is not a setting and is ignored; see .env.example for those there are",
    "HOSTS is not a setting and is ignored; did you mean HOST?",
  ]);
});

test("the log says so when the server starts, and it starts", async () => {
  const folder = mkdtempSync(join(tmpdir(), "unknown-settings-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, ".env"), "SUPPORT_HOURS=9-17\nREP_NUMBERS=anyone\n");

  const server = await startServer({ SMS_FORM: "+15005550001" }, folder);

  expect(server.stdout()).toContain("SMS_FORM is not a setting and is ignored; did you mean SMS_FROM?");
  expect(server.stdout()).toContain("SUPPORT_HOURS is not a setting and is ignored");
  expect(server.stdout()).not.toContain("REP_NUMBERS is not");
});
