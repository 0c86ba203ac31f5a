import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { startTwilio, type TwilioSettings } from "../../src/emulator/start-twilio.ts";
import { accountObstacle } from "../../src/twilio/account.ts";
import { type Clock, systemClock } from "../../src/runtime/clock.ts";
import { liveEnv, startApp } from "../helpers/start-app.ts";
import { listen } from "../helpers/listen.ts";

test.each([
  ["Full", "active", undefined],
  ["Trial", "active", /^This is a trial account, and a trial cannot run this line: .* Upgrade it/],
  ["Full", "suspended", /account is suspended: its numbers do not answer/],
  ["Trial", "closed", /account is closed: its numbers do not answer/],
])("what keeps an account of type %s that is %s from running a line", (type, status, obstacle) => {
  const found = accountObstacle({ type, status });

  if (obstacle === undefined) expect(found).toBeUndefined();
  else expect(`${found?.means} ${found?.remedy}`).toMatch(obstacle);
});

/** Starts a live line on such an account, and gives what it has warned of when its background work is done. */
async function startLive(settings: TwilioSettings) {
  const account = { accountSid: liveEnv.TWILIO_ACCOUNT_SID, authToken: liveEnv.TWILIO_AUTH_TOKEN };
  const twilio = startTwilio({ ...account, ...settings });
  onTestFinished(() => {
    twilio.stop();
  });
  const work: Promise<unknown>[] = [];
  const clock: Clock = {
    ...systemClock,
    run(task) {
      const running = task();
      work.push(running);
      return running;
    },
  };
  const app = startApp({ env: { ...liveEnv, TWILIO_API_URL: await twilio.listen() }, overrides: { clock } });
  await app.services.start();
  await Promise.all(work);
  expect(twilio.restRequests()).toContainEqual(expect.objectContaining({ path: ".json", status: 200 }));
  return app.logged.filter(({ level }) => level === 40).map(({ msg }) => msg);
}

test("a line that starts on a trial account says once in the log that it cannot work", async () => {
  expect(await startLive({ accountType: "Trial" })).toEqual([expect.stringContaining("This is a trial account")]);
});

test("on a full account there is nothing to say", async () => {
  expect(await startLive({})).toEqual([]);
});

test("a Twilio that does not answer the question keeps nobody waiting", async () => {
  const url = `http://127.0.0.1:${await listen(createServer(() => {}))}`;
  const app = startApp({ env: { ...liveEnv, TWILIO_API_URL: url } });

  await app.services.start();

  const reply = await app.signedPost("/customers", { CallSid: `CA${"1".repeat(32)}`, CallStatus: "ringing" });
  expect(reply.text).toContain("<Enqueue");
});
