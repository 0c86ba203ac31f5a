import { expect, onTestFinished, test } from "vitest";
import { ringOnce } from "../../../src/commands/rehearse/ring.ts";
import { readConfig } from "../../../src/config.ts";
import { startTwilio } from "../../../src/emulator/start-twilio.ts";
import { type Documents, documentsOf, startTwimlServer } from "../../helpers/twiml-server.ts";

/** Lets people ring a line that answers with these documents, and gives what was told of it. */
async function ring(documents: Documents, env: Record<string, string> = {}): Promise<string[]> {
  const { url } = await startTwimlServer(documents);
  const twilio = startTwilio({
    clock: "real",
    webhookSeconds: 0.01,
    numbers: {
      "+15005550002": { voiceUrl: `${url}/premium` },
      "+15005550001": { voiceUrl: `${url}/customers` },
      "+15005550003": { voiceUrl: `${url}/rep` },
    },
  });
  onTestFinished(() => {
    twilio.stop();
  });
  const told: string[] = [];
  const { signal: stop } = new AbortController();
  await ringOnce({ twilio, config: readConfig(env), stop }, (text) => told.push(text));
  return told;
}

const enqueues = {
  "/premium": "<Enqueue>premium-customers</Enqueue>",
  "/customers": "<Enqueue>customers</Enqueue>",
};
const dials = (first: string, second: string) =>
  documentsOf({
    ...enqueues,
    "/rep": `<Dial action="/next"><Queue>${first}</Queue></Dial>`,
    "/next": `<Dial action="/next"><Queue>${second}</Queue></Dial>`,
  });

test("a line that puts regular customers through first has failed", async () => {
  await expect(ring(dials("customers", "premium-customers"))).rejects.toThrow(
    "+15005550011 was put through before +15005550012.",
  );
});

test("a line that puts premium customers through first has not", async () => {
  expect((await ring(dials("premium-customers", "customers"))).slice(-2)).toEqual([
    "+15005550090 talks to +15005550012 of premium-customers.",
    "+15005550090 talks to +15005550011 of customers.",
  ]);
});

test("the order of service decides: with targets, a regular customer may go first", async () => {
  const env = { ORDER: "target", QUEUES: "premium-customers:300,customers:30" };

  expect((await ring(dials("customers", "premium-customers"), env)).slice(-2)).toEqual([
    "+15005550090 talks to +15005550011 of customers.",
    "+15005550090 talks to +15005550012 of premium-customers.",
  ]);
});

test("a line that keeps no record knows of no targets", async () => {
  const env = { ORDER: "target", QUEUES: "premium-customers:300,customers:30", DATABASE_URL: "none" };

  await expect(ring(dials("customers", "premium-customers"), env)).rejects.toThrow("was put through before");
});
