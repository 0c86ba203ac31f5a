import { describe, expect, test } from "vitest";
import { explore, ExploredError, type Exploration, type Order } from "../../src/emulator/explore.ts";
import { Schedule } from "../../src/emulator/schedule.ts";
import { lineNumber, startPhoneLine } from "../helpers/phone-line.ts";
import { stay, twiml } from "../helpers/twiml-server.ts";

const [ann, bob] = ["+15005550301", "+15005550302"];
const documents = {
  "/voice": twiml('<Enqueue waitUrl="/wait" action="/left">customers</Enqueue>'),
  "/wait": twiml('<Pause length="4"/>'),
  "/left": stay,
  "/status": { status: 204 },
};

/** Ann and Bob ring and hang up at the same moments; everything that the server has seen, in its order. */
async function together(order: Partial<Order>, bobLaterMs = 0): Promise<readonly string[]> {
  const { twilio, server } = await startPhoneLine(documents, {
    ...order,
    number: { statusCallback: "/status" },
  });
  for (const [from, laterMs] of [
    [ann, 0],
    [bob, bobLaterMs],
  ] as const) {
    twilio.clock.after(1000 + laterMs, () => {
      const phone = twilio.ring({ from, to: lineNumber });
      twilio.clock.after(9000, () => {
        phone.drop();
      });
    });
  }
  await twilio.clock.advance({ seconds: 60 });
  return server.requests.map(({ path, params }) => `${path} ${params.From}`);
}

/** A server that takes it for granted that Ann comes first, which is so when nothing shuffles. */
async function wrongly(order: Partial<Order>): Promise<void> {
  const [first] = await together(order);
  if (first !== `/voice ${ann}`) throw new Error(`who is ${first}?`);
}

async function failureOf(exploration: Exploration): Promise<ExploredError> {
  try {
    await explore(exploration, wrongly);
  } catch (error) {
    if (error instanceof ExploredError) return error;
    throw error;
  }
  throw new Error("no order has failed");
}

describe("a story told in many orders", () => {
  test("fails where the usual order hides a mistake, and the seed is named", async () => {
    await wrongly({});

    const failure = await failureOf({ seeds: 20 });

    expect(failure.message).toContain(`in the order of seed ${failure.seed}: who is /voice ${bob}?`);
    expect(failure.message).toContain(`explore({ seeds: [${failure.seed}] }, story)`);
    expect(failure.cause).toEqual(new Error(`who is /voice ${bob}?`));
  });

  test("fails again in the order of that seed alone", async () => {
    const { seed } = await failureOf({ seeds: 20, jitterMs: 2 });

    const again = await failureOf({ seeds: [seed], jitterMs: 2 });

    expect(again.seed).toBe(seed);
    expect(again.message).toContain(`explore({ seeds: [${seed}], jitterMs: 2 }, story)`);
  });

  test("is told once for each seed, in turn", async () => {
    const told: Order[] = [];

    await explore({ seeds: 3 }, (order) => Promise.resolve(void told.push(order)));
    await explore({ seeds: [8, 5], jitterMs: 40 }, (order) => Promise.resolve(void told.push(order)));

    expect(told.map(({ tieSeed, tieJitterMs }) => [tieSeed, tieJitterMs])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [8, 40],
      [5, 40],
    ]);
  });

  test("has to be told at all", async () => {
    await expect(explore({ seeds: [] }, wrongly)).rejects.toThrow("at least one seed");
  });
});

describe("an order of what is due at the same time", () => {
  test("is the same for the same seed, and differs between seeds", async () => {
    const usual = await together({});
    const told = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((tieSeed) => together({ tieSeed })));

    expect(await together({ tieSeed: 5 })).toEqual(told[4]);
    expect(new Set(told.map((order) => order.join())).size).toBeGreaterThan(4);
    for (const order of told) expect(order.toSorted()).toEqual(usual.toSorted());
  });

  test("lets the reports of one hang-up come in either order", async () => {
    const told = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((tieSeed) => together({ tieSeed })));

    const firstReports = told.map((order) => order.find((one) => one.endsWith(ann) && /left|status/.test(one)));

    expect(new Set(firstReports)).toEqual(new Set([`/left ${ann}`, `/status ${ann}`]));
  });

  test("leaves alone what is due one after the other, unless it may jitter", async () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const firsts = async (tieJitterMs: number) => {
      const told = await Promise.all(seeds.map((tieSeed) => together({ tieSeed, tieJitterMs }, 10)));
      return new Set(told.map(([first]) => first));
    };

    expect(await firsts(0)).toEqual(new Set([`/voice ${ann}`]));
    expect(await firsts(50)).toEqual(new Set([`/voice ${ann}`, `/voice ${bob}`]));
  });

  test("is the one of scheduling where no seed is given", () => {
    const schedule = new Schedule();
    const seen: number[] = [];
    for (const [i, dueMs] of [5, 3, 5, 3, 5].entries()) schedule.add(dueMs, () => seen.push(i));

    for (let i = 0; i < 5; i += 1) schedule.take()?.();

    expect(seen).toEqual([1, 3, 0, 2, 4]);
  });
});
