import { expect, test } from "vitest";
import { explore } from "../../src/emulator/explore.ts";
import type { EmulatorOptions } from "../../src/emulator/options.ts";
import { startTwilio } from "../../src/emulator/start-twilio.ts";
import { documentsOf, startTwimlServer, twiml } from "../helpers/twiml-server.ts";

/** Four people ring in the same moment; gives how many of their requests were with the server at the same time. */
async function rush(options: Partial<EmulatorOptions>): Promise<number> {
  const asked = new Set<() => void>();
  let most = 0;
  const { url } = await startTwimlServer({
    "/voice": async () => {
      await new Promise<void>((answer) => {
        asked.add(answer);
        most = Math.max(most, asked.size);
        if (asked.size === 4) for (const one of asked) one();
        // Whoever is on the way has the time to arrive.
        else setTimeout(answer, options.webhooksAtOnce === true ? 5000 : 20).unref();
      });
      asked.clear();
      return twiml("<Say>Hello</Say>");
    },
  });
  const twilio = startTwilio({ ...options, numbers: { "+15005550001": { voiceUrl: `${url}/voice` } } });
  const ring = (from: string) => twilio.ring({ from, to: "+15005550001" });
  for (const from of ["+15005550011", "+15005550012", "+15005550013", "+15005550014"]) {
    // Something that is called off at the last moment lets nothing slip.
    const cancel = twilio.clock.after(1000, () => {});
    twilio.clock.after(1000, () => {
      ring(from);
      cancel();
    });
  }
  twilio.clock.after(1001, () => expect(twilio.requests().map(({ status }) => status)).toEqual([200, 200, 200, 200]));

  await twilio.clock.advance({ seconds: 5 });
  twilio.stop();

  expect(twilio.calls.map(({ heard }) => heard.length)).toEqual([1, 1, 1, 1]);
  return most;
}

test("webhooks that are due at the same time are with the server at the same time, where that is asked for", async () => {
  expect(await rush({ webhooksAtOnce: true })).toBe(4);
  expect(await rush({})).toBe(1);
});

test("and in any order of the people", async () => {
  await explore({ seeds: 5 }, async (order) => {
    expect(await rush({ ...order, webhooksAtOnce: true })).toBe(4);
  });
});

test("a deed is over when everything has been answered that went out meanwhile", async () => {
  const enqueue = "<Enqueue action='/left' waitUrl=''>q</Enqueue>";
  const { url } = await startTwimlServer(documentsOf({ "/voice": enqueue, "/left": "" }));
  const numbers = { "+15005550001": { voiceUrl: `${url}/voice` } };
  const twilio = startTwilio({ webhooksAtOnce: true, webhookSeconds: 0.15, numbers });
  const first = await twilio.call({ from: "+15005550011", to: "+15005550001" });
  twilio.fault({ path: "/left", kind: "late", seconds: 1 });
  await first.hangUp();
  await twilio.clock.advance({ seconds: 0.85 });

  // The report goes out in the moment in which the answer to this call takes effect.
  await twilio.call({ from: "+15005550012", to: "+15005550001" });
  twilio.stop();

  expect(twilio.requests().map(({ path, status }) => [path, status])).toEqual([
    ["/voice", 200],
    ["/voice", 200],
    ["/left", 200],
  ]);
});
