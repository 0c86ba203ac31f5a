import { expect, test } from "vitest";
import type { Services } from "../../src/services.ts";
import { liveEnv, sid, startApp } from "../helpers/start-app.ts";
import { apology, dial, enqueue, parseTwiml, pause, staffOnly } from "../helpers/twiml.ts";

/** The services with one part that throws when it is used: a bug of our own. */
function broken(services: Services): Services {
  const fail = () => {
    throw new Error("a bug");
  };
  return {
    ...services,
    queues: Object.assign(services.queues, { nameOf: fail }),
    documents: { ...services.documents, enqueue: fail },
  };
}

test("a bug of ours costs a customer nothing but an apology", async () => {
  const app = startApp({ change: broken });

  const response = await app.signedPost("/customers", { CallSid: sid("CA", 1), From: "+15005550011" });

  expect(response.status).toBe(200);
  expect(parseTwiml(response.text)).toEqual([apology, enqueue("customers")]);
  expect(app.logged.filter(({ event }) => event === undefined)).toMatchObject([
    { level: 50, path: "/customers", callSid: sid("CA", 1) },
  ]);
  expect(JSON.stringify(app.logged)).not.toContain("5550011");
});

test("a bug of ours costs a rep a second", async () => {
  const app = startApp({ env: liveEnv, change: broken });

  const response = await app.signedGet("/rep-call-complete", { From: "+15005550090", DequeueResult: "bridged" });

  expect(response.status).toBe(200);
  expect(parseTwiml(response.text)).toEqual([pause, dial("premium-customers")]);
});

test("a bug of ours lets no stranger in, and brings no call back to life", async () => {
  const app = startApp({ env: liveEnv, change: broken });

  const stranger = await app.signedGet("/rep-call-complete", { From: "+15005550011" });
  const over = await app.signedGet("/rep-call-complete", { From: "+15005550090", CallStatus: "completed" });

  expect(parseTwiml(stranger.text)).toEqual(staffOnly);
  expect(parseTwiml(over.text)).toEqual([]);
});

test("a bug away from the line is a plain 500 that tells nothing", async () => {
  const app = startApp({
    change: (services) => ({
      ...services,
      readiness: () => {
        throw new Error("secret detail");
      },
    }),
  });

  const response = await app.request().get("/readyz");

  expect(response.status).toBe(500);
  expect(response.text).toBe("Something went wrong here.\n");
});
