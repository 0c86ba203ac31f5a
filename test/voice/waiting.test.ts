import { expect, test } from "vitest";
import { offlineQueueSid } from "../../src/twilio/offline.ts";
import { sid, startApp } from "../helpers/start-app.ts";
import { parseTwiml } from "../helpers/twiml.ts";

/** A line whose record has not answered yet. */
const away = { env: { DATABASE_URL: "sqlite::memory:" } };

test("with the record away, a caller who waits to be fetched goes back to their own queue", async () => {
  const app = startApp(away);
  const where = { CallSid: sid("CA", 1), QueueSid: offlineQueueSid("fetch"), QueueTime: "3" };

  const wait = await app.signedPost("/wait?for=customers", where);
  const exit = await app.signedPost("/queue-exit?for=customers", { ...where, QueueResult: "leave" });

  expect(parseTwiml(wait.text)).toEqual([["Leave", {}]]);
  expect(parseTwiml(exit.text)).toEqual([
    ["Enqueue", { waitUrl: "/wait?for=customers", action: "/queue-exit?for=customers" }, "customers"],
  ]);
});

test("with the record away, a waiting caller hears music and no news", async () => {
  const app = startApp(away);

  const wait = await app.signedPost("/wait?for=customers", { CallSid: sid("CA", 1), QueueTime: "3" });

  expect(parseTwiml(wait.text)).toEqual([
    ["Play", {}, "/hold-music.wav"],
    ["Pause", { length: "1" }],
  ]);
});

test("the third failure in a row ends the call with an apology, record or none", async () => {
  const app = startApp(away);
  const failed = { CallSid: sid("CA", 1), QueueResult: "error" };

  const second = await app.signedPost("/queue-exit?for=customers&try=1", failed);
  const third = await app.signedPost("/queue-exit?for=customers&try=2", failed);

  expect(second.text).toContain('action="/queue-exit?for=customers&amp;try=2"');
  expect(parseTwiml(third.text).map(([verb]) => verb)).toEqual(["Say", "Hangup"]);
});
