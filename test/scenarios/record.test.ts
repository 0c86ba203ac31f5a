import { describe, expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import type { WebhookRecord } from "../../src/emulator/webhooks/record.ts";
import { statement } from "../../src/record/database.ts";
import { offline } from "../../src/twilio/offline.ts";
import { words } from "../../src/voice/words.ts";
import { sendAgain } from "../helpers/signed-request.ts";
import { startLine, type TestLine } from "../helpers/start-line.ts";
import { documentsOf, startTwimlServer } from "../helpers/twiml-server.ts";
import { ask } from "../helpers/decide.ts";

const record = { DATABASE_URL: "sqlite::memory:" };

describe("with the line's record", () => {
  test("a rep who rings in is sent straight to the queue where somebody waits", async () => {
    const line = await startLine({ env: record });
    const ann = await line.customerRings();

    const rep = await line.repRings();

    expect(line.dialed(rep)).toEqual(["customers"]);
    expect(rep.partner).toBe(ann);
  });

  test("a premium customer goes first, whoever came first", async () => {
    const line = await startLine({ env: record });
    const ann = await line.customerRings();
    const bea = await line.premiumCustomerRings();

    const rep = await line.repRings();

    expect(rep.partner).toBe(bea);
    await bea.hangUp();
    expect(rep.partner).toBe(ann);
  });

  test("a regular customer meets the rep who listens on the premium queue, at once", async () => {
    const line = await startLine({ env: { ...record, DIAL_TIMEOUT: "10" } });
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 3 });

    const ann = await line.customerRings();

    expect(rep.partner).toBe(ann);
    expect(line.dialed(rep)).toEqual(["premium-customers"]);
    await ann.hangUp();
    expect(line.dialed(rep)).toEqual(["premium-customers", "premium-customers"]);
  });

  test("a caller whom an error keeps from a rep who listens for a minute is moved to them at once", async () => {
    const line = await startLine({ env: { ...record, DIAL_TIMEOUT: "60" } });
    const rep = await line.repRings();
    line.twilio.fault({ path: "/customers", kind: "status", status: 500, times: 1 });

    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 12 });

    expect(rep.partner).toBe(ann);
    expect(line.dialed(rep)).toEqual(["premium-customers"]);
    expect(line.twilio.requests({ path: "/fetch" }).map(({ url }) => url.split("?")[1])).toEqual([
      "for=customers&into=premium-customers",
    ]);
  });

  test("and waits where they are when they cannot be moved", async () => {
    const line = await startLine({ env: { ...record, DIAL_TIMEOUT: "30" } });
    const rep = await line.repRings();
    line.twilio.fault({ path: "/customers", kind: "status", status: 500, times: 1 });
    line.twilio.fault({ rest: "/Members", kind: "status", status: 500, times: 3 });

    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 25 });
    expect(ann.queue?.name).toBe("customers");
    await line.clock.advance({ seconds: 10 });

    expect(rep.partner).toBe(ann);
  });

  test("and hears no second apology where our own answer keeps them from being moved", async () => {
    const line = await startLine({ env: { ...record, DIAL_TIMEOUT: "60" } });
    const rep = await line.repRings();
    line.twilio.fault({ path: "/customers", kind: "status", status: 500, times: 1 });
    line.twilio.fault({ path: "/fetch", kind: "status", status: 500, times: 100 });

    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 50 });
    expect(line.twilio.requests({ path: "/fetch" })).toHaveLength(1);
    await line.clock.advance({ seconds: 30 });

    expect(rep.partner).toBe(ann);
  });

  test("a caller hears their place", async () => {
    const line = await startLine({ env: record });
    await line.premiumCustomerRings();
    const ann = await line.customerRings();

    expect(ann.heard.map(({ text }) => text)).toContain("You are number two in line.");
    await line.clock.advance({ seconds: 60 });
    expect(ann.heard.length).toBeGreaterThan(3);
    expect(line.twilio.alerts).toEqual([]);
  });

  test("a rep whose Dial ran out while a caller was on the way comes back for them", async () => {
    const line = await startLine({ env: record });
    const rep = await line.repRings();
    // The caller's Enqueue takes longer than the rep's Dial still listens.
    line.twilio.fault({ path: "/customers", kind: "delay", seconds: 3 });

    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 5 });

    expect(rep.partner).toBe(ann);
  });

  test("a rep ends a talk by * and gets the next caller", async () => {
    const line = await startLine({ env: record });
    const [ann, bea] = [await line.customerRings(), await line.customerRings()];
    const rep = await line.repRings();
    expect(rep.partner).toBe(ann);

    await rep.press("*");

    expect(ann.status).toBe("completed");
    expect(rep.partner).toBe(bea);
  });

  test("two reps who ring in at once are sent to two callers", async () => {
    const line = await startLine({ env: record, options: { webhooksAtOnce: true } });
    const [ann, bea] = [await line.customerRings(), await line.premiumCustomerRings()];
    const { clock, twilio } = line;
    await clock.act(() => {
      for (const from of ["+15005550091", "+15005550092"]) twilio.ring({ from, to: offline.numbers.reps });
    });

    expect(ann.partner).toBeDefined();
    expect(bea.partner).toBeDefined();
    expect(twilio.requests({ path: "/rep-call-complete" })).toHaveLength(2);
  });

  test("a premium caller who stands behind a regular one in a queue is fetched from there", async () => {
    const line = await startLine({ env: { ...record, DIAL_TIMEOUT: "10" } });
    const first = await line.repRings();
    // The caller meets the rep in the premium queue; the rep is gone before the bridge, and the caller is left in front.
    line.twilio.fault({ path: "/connect", kind: "delay", seconds: 5 });
    const ann = line.twilio.ring({ from: "+15005550011", to: offline.numbers.customers });
    await line.clock.advance({ seconds: 1 });
    await first.hangUp();
    const bea = await line.premiumCustomerRings();
    expect([ann.queue?.name, bea.queue?.name]).toEqual(["premium-customers", "premium-customers"]);
    await line.clock.advance({ seconds: 20 });

    const rep = await line.repRings();

    await line.clock.advance({ seconds: 2 });
    expect(line.dialed(rep)).toEqual(["fetch"]);
    expect(rep.partner).toBe(bea);
    await bea.hangUp();
    expect(rep.partner).toBe(ann);
    expect(line.twilio.restRequests({ path: "/Members" }).filter(({ method }) => method === "POST")).toHaveLength(1);
  });
});

describe("by target waits", () => {
  const env = { ...record, ORDER: "target", QUEUES: "premium-customers:30,customers:300" };

  test("a premium customer overtakes a regular one who has not waited for the difference yet", async () => {
    const line = await startLine({ env: { ...env, MAX_WAIT_WITHOUT_REPS: "900" } });
    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 260 });
    const bea = await line.premiumCustomerRings();

    const rep = await line.repRings();

    expect(rep.partner).toBe(bea);
    await bea.hangUp();
    expect(rep.partner).toBe(ann);
  });

  test("and one who rang longer ago than that goes first", async () => {
    const line = await startLine({ env: { ...env, MAX_WAIT_WITHOUT_REPS: "900" } });
    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 280 });
    await line.premiumCustomerRings();

    const rep = await line.repRings();

    expect(rep.partner).toBe(ann);
  });
});

describe("limits are told politely:", () => {
  test("nobody waits longer than MAX_WAIT", async () => {
    const line = await startLine({ env: { ...record, MAX_WAIT: "60", MAX_WAIT_WITHOUT_REPS: "600" } });
    const ann = await line.customerRings();

    await line.clock.advance({ seconds: 120 });

    expect(ann.status).not.toBe("ringing");
    expect(ann.heard.at(-1)?.text).toBe(words.waitLimitReached);
    expect(await outcomes(line)).toEqual({ [ann.sid]: "wait-limit" });
  });

  test("a queue takes MAX_QUEUE callers", async () => {
    const line = await startLine({ env: { ...record, MAX_QUEUE: "1" } });
    const [ann, bea, cho] = [await line.customerRings(), await line.customerRings(), await line.premiumCustomerRings()];
    await line.clock.advance({ seconds: 20 });

    expect([ann.queue?.position, bea.status, cho.queue?.position]).toEqual([1, "completed", 1]);
    expect(bea.heard.map(({ text }) => text)).toEqual([words.queueFull]);
    expect(await outcomes(line)).toEqual({ [bea.sid]: "queue-full" });
  });

  test("with nobody on the line for two minutes, the line is closed", async () => {
    const line = await startLine({ env: record });
    const ann = await line.customerRings();

    await line.clock.advance({ seconds: 115 });
    expect(ann.queue).toBeDefined();
    await line.clock.advance({ seconds: 60 });

    expect(ann.heard.at(-1)?.text).toBe(words.closed);
    expect(await outcomes(line)).toEqual({ [ann.sid]: "closed" });
  });

  test("a rep on the line keeps it open, however long the talk", async () => {
    const line = await startLine({ env: record });
    await line.customerRings();
    await line.repRings();
    const bea = await line.customerRings();

    await line.clock.advance({ seconds: 900 });

    expect(bea.queue?.waitedSeconds).toBe(900);
  });

  test("a rep who has been on the line for three and a half hours is asked to ring in again, between two talks", async () => {
    const line = await startLine({ env: { ...record, DIAL_TIMEOUT: "600" } });
    const rep = await line.repRings();
    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 3.6 * 3600 });
    expect(rep.partner).toBe(ann);

    await ann.hangUp();
    await line.clock.advance({ seconds: 20 });

    expect(rep.heard.map(({ text }) => text)).toEqual([words.ringInAgain]);
    expect(rep.status).toBe("completed");
    const again = await line.repRings(rep.number);
    expect(again.listensOn).toBe("premium-customers");
  });
});

describe("what a waiting caller hears:", () => {
  test("several pieces of music take turns, with news before each", async () => {
    const urls = ["https://music.example/a.mp3", "https://music.example/b.mp3"];
    const env = { ...record, HOLD_MUSIC_URL: urls.join(","), ANNOUNCE_EVERY: "20", MAX_WAIT_WITHOUT_REPS: "600" };
    const line = await startLine({ env });
    const ann = await line.customerRings();

    await line.clock.advance({ seconds: 60 });

    const heard = ann.heard.map(({ text }) => text);
    expect(heard.slice(0, 4)).toEqual(["You are next in line.", urls[0], "You are next in line.", urls[1]]);
  });

  test("the caller's place moves up", async () => {
    const line = await startLine({ env: record });
    await line.customerRings();
    const bea = await line.customerRings();
    await line.repRings();

    await line.clock.advance({ seconds: 60 });

    const places = bea.heard.map(({ text }) => text).filter((text) => text.startsWith("You are"));
    expect([places[0], places.at(-1)]).toEqual(["You are number two in line.", "You are next in line."]);
  });

  test("our own piece is a WAV file, on the server itself", async () => {
    const line = await startLine({ env: record });
    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 5 });
    const url = ann.heard.find(({ verb }) => verb === "Play")?.text ?? "";

    const response = await fetch(new URL(url, line.url));

    expect(url).toBe("/hold-music.wav");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "audio/wav"]);
  });
});

describe("the record is compared with Twilio:", () => {
  test("callers who were enqueued while nobody kept a record are taken in with their real wait", async () => {
    const line = await startLine({ env: record });
    const away = await enqueueUnseen(line);
    await line.clock.advance({ seconds: 50 });

    expect(await outcomes(line)).toEqual({});
    const rep = await line.repRings();

    expect(rep.partner).toBe(away);
  });

  test("a caller whose end nobody reported is settled, and keeps no rep busy", async () => {
    const line = await startLine({ env: record });
    const ann = await line.customerRings();
    for (const path of ["/queue-exit", "/call-status"]) line.twilio.fault({ path, kind: "lose" });
    await ann.hangUp();
    expect(await outcomes(line)).toEqual({});

    await line.clock.advance({ seconds: 100 });

    expect(await outcomes(line)).toEqual({ [ann.sid]: "abandoned" });
  });

  test("a ghost costs one Dial, not the line", async () => {
    const line = await startLine({ env: record });
    const ghost = await line.premiumCustomerRings();
    for (const path of ["/queue-exit", "/call-status"]) line.twilio.fault({ path, kind: "lose" });
    await ghost.hangUp();
    const ann = await line.customerRings();

    const rep = await line.repRings();
    await line.clock.advance({ seconds: 5 });

    expect(line.dialed(rep).slice(0, 2)).toEqual(["premium-customers", "customers"]);
    expect(rep.partner).toBe(ann);
  });

  test("REST that fails costs the line nothing", async () => {
    const line = await startLine({ env: record });
    line.twilio.fault({ rest: "/Queues", kind: "status", status: 503, times: 100 });
    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 100 });

    const rep = await line.repRings();

    expect(rep.partner).toBe(ann);
  });
});

describe("a replayed request", () => {
  test("of a rep who has hung up claims nobody", async () => {
    const line = await startLine({ env: record });
    const rep = await line.repRings();
    const [ringing] = line.twilio.requests({ path: "/rep-call-complete", callSid: rep.sid });
    await rep.hangUp();
    const ann = await line.customerRings();

    const answer = await replay(ringing);

    expect(answer).toContain("<Response/>");
    const other = await line.repRings();
    expect(other.partner).toBe(ann);
  });

  test("of a customer who has hung up brings them back into no queue", async () => {
    const line = await startLine({ env: record });
    const ann = await line.customerRings();
    const [ringing] = line.twilio.requests({ path: "/customers", callSid: ann.sid });
    await ann.hangUp();

    expect(await replay(ringing)).toContain("<Response/>");
    const rep = await line.repRings();
    expect(line.dialed(rep)).toEqual(["premium-customers"]);
  });
});

const settled = statement<{ readonly callSid: string; readonly outcome: string }>(
  "test_outcomes",
  `SELECT call_sid AS "callSid", outcome FROM calls WHERE outcome IS NOT NULL`,
);

async function outcomes({ services }: TestLine): Promise<Record<string, string>> {
  const rows = (await ask(services.record, (tx) => tx.all(settled))) ?? [];
  return Object.fromEntries(rows.map(({ callSid, outcome }) => [callSid, outcome]));
}

/** Sends a webhook that Twilio has sent before once more, as it was. */
async function replay(request: WebhookRecord | undefined): Promise<string> {
  if (request === undefined) throw new Error("there was no such request");
  return (await sendAgain(request)).body;
}

/** Somebody whom the server has never heard of joins a queue, as by a document from elsewhere. */
async function enqueueUnseen({ twilio }: TestLine): Promise<Phone> {
  const { url } = await startTwimlServer(documentsOf({ "/unseen": "<Enqueue>customers</Enqueue>" }));
  twilio.setNumber("+15005550077", { voiceUrl: `${url}/unseen` });
  return twilio.call({ from: "+15005550019", to: "+15005550077" });
}
