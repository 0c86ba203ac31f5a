import { describe, expect, test } from "vitest";
import { offline } from "../../src/twilio/offline.ts";
import { startLine } from "../helpers/start-line.ts";

interface Seen {
  readonly type: "call" | "sound" | "note" | "message";
  readonly callSid?: string;
  readonly sound?: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

interface Page {
  readonly next: number;
  readonly gap: boolean;
  readonly events: readonly Seen[];
}

async function startDoor(env = {}) {
  const line = await startLine({ env });
  const url = `${await line.twilio.listen()}/emulator`;
  const read = async (query: string) => (await (await fetch(`${url}/events${query}`)).json()) as Page;
  const post = (path: string, body: object) => fetch(url + path, { method: "POST", body: JSON.stringify(body) });
  return { line, url, read, post };
}

const feedback = {
  DATABASE_URL: "sqlite::memory:",
  SMS_FROM: offline.numbers.customers,
  SMS_HOURS: "00:00-24:00",
};

describe("what happens, by HTTP", () => {
  test("is told in order from a place on: whole sentences, music, talks and ends, each with its call", async () => {
    const { read, line } = await startDoor({ DATABASE_URL: "sqlite::memory:" });
    const { next } = await read("");
    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 15 });
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 5 });
    await rep.hangUp();
    await line.clock.advance({ seconds: 15 });

    const page = await read(`?after=${next}`);

    const heard = (sid: string) => page.events.filter((one) => one.type === "sound" && one.callSid === sid);
    const kinds = (sid: string) => heard(sid).map(({ sound }) => sound?.kind);
    expect(page.gap).toBe(false);
    expect(kinds(ann.sid)).toEqual(["ringing", "words", "media", "talk", "silence", "words", "end"]);
    expect(kinds(rep.sid)).toEqual(["ringing", "silence", "talk", "end"]);
    expect(heard(ann.sid)[1]).toMatchObject({ at: expect.stringMatching(/^2026-01-05T09:00:0/), sound: { text: /./ } });
    expect(heard(ann.sid)[3]?.sound).toEqual({ kind: "talk", with: rep.number, callSid: rep.sid });
    expect(page.events).toContainEqual(expect.objectContaining({ type: "note", text: `talks to ${rep.number}` }));
    expect(page.events).toContainEqual(
      expect.objectContaining({ type: "call", sid: ann.sid, status: "completed", over: true }),
    );
    expect(await read(`?after=${page.next}`)).toEqual({ next: page.next, gap: false, events: [] });
  });

  test("comes as it happens to who waits for it", async () => {
    const { read, post } = await startDoor();
    const { next } = await read("");

    const waiting = read(`?after=${next}&seconds=60`);
    await post("/calls", { from: "+15005550011", to: "+15005550001" });

    expect((await waiting).events[0]).toMatchObject({ type: "call", from: "+15005550011", over: false });
  });

  test("shows texts on their way", async () => {
    const { read, line } = await startDoor(feedback);
    const { next } = await read("");
    const ann = await line.customerRings("+12025550111");
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 60 });
    await rep.hangUp();
    await line.clock.advance({ seconds: 120 });

    const { events } = await read(`?after=${next}`);

    expect(events.filter(({ type }) => type === "message")).toEqual([
      expect.objectContaining({ direction: "outbound-api", to: ann.number, status: "delivered" }),
    ]);
  });

  test("a place of another world, or one that is forgotten, is a gap", async () => {
    const { read, line } = await startDoor();
    const { next } = await read("");
    const elsewhere = await read(`?after=${next + 1}`);

    const ann = await line.customerRings();
    for (let note = 0; note < 10_001; note += 1) ann.call.note(0, "");
    const late = await read(`?after=${next}`);

    expect(elsewhere).toEqual({ next, gap: true, events: [] });
    expect([late.gap, late.events.length]).toEqual([true, 5000]);
  });

  test("a place that is no number is refused", async () => {
    const { url } = await startDoor();

    expect((await fetch(`${url}/events?after=x`)).status).toBe(400);
  });
});

describe("faults", () => {
  test("are listed with what is left of them, until they are mended", async () => {
    const { url, post, line } = await startDoor();
    await post("/faults", { path: "/customers", kind: "delay", seconds: 2, times: 3 });
    await post("/faults", { rest: "/Queues", kind: "status", status: 503, every: 2 });
    await line.customerRings();

    const list = async () => (await fetch(`${url}/faults`)).json();

    expect(await list()).toEqual({
      faults: [
        { path: "/customers", kind: "delay", seconds: 2, times: 2 },
        { rest: "/Queues", kind: "status", status: 503, times: 1, every: 2 },
      ],
    });
    await fetch(`${url}/faults`, { method: "DELETE" });
    expect(await list()).toEqual({ faults: [] });
  });

  test("with every hit one request in so many", async () => {
    const { post, line } = await startDoor();
    await post("/faults", { path: "/customers", kind: "duplicate", times: 100, every: 3 });
    for (let caller = 0; caller < 6; caller += 1) await line.customerRings();

    const attempts = line.twilio.requests({ path: "/customers" });

    expect(attempts).toHaveLength(6 + 2);
  });

  test("of which every is no whole number are refused", async () => {
    const { post } = await startDoor();

    expect((await post("/faults", { path: "/wait", kind: "lose", every: 0.5 })).status).toBe(400);
  });
});
