import { describe, expect, test } from "vitest";
import "../helpers/matchers.ts";
import { startPhoneLine } from "../helpers/phone-line.ts";
import { documentsOf } from "../helpers/twiml-server.ts";
import type { EmulatorOptions } from "../../src/emulator/options.ts";

/** Callers who wait in `customers`, a queue `fetch` to take one out to, reps for either, and the real client. */
async function startQueues(options: Partial<EmulatorOptions> = {}) {
  const line = await startPhoneLine(
    documentsOf({
      "/customers": '<Enqueue action="/left" waitUrl="/wait">customers</Enqueue>',
      "/fetch": '<Enqueue action="/fetched" waitUrl="">fetch</Enqueue>',
      "/wait": '<Pause length="60"/>',
      "/left": "<Say>Goodbye</Say>",
      "/fetched": "<Say>Farewell</Say>",
      "/rep": '<Dial action="/rep" timeout="30"><Queue>fetch</Queue></Dial>',
      "/other-rep": '<Dial action="/other-rep" timeout="30"><Queue url="/connect">customers</Queue></Dial>',
      "/connect": '<Pause length="5"/>',
      "/status": "",
    }),
    options,
  );
  const members = (name: string) =>
    line.client.queues(line.twilio.queues.find((queue) => queue.name === name)?.sid ?? "").members;
  const move = (callSid: string, name = "customers") =>
    members(name)(callSid).update({ url: `${line.server.url}/fetch`, method: "POST" });
  return { ...line, members, move };
}

describe("the members of a queue", () => {
  test("say to the second when they were enqueued, also those who were taken and came back", async () => {
    const line = await startQueues();
    const startMs = line.clock.now();
    const ann = await line.rings("/customers");
    await line.clock.advance({ seconds: 61.5 });
    const bob = await line.rings("/customers");
    const rep = await line.rings("/other-rep");
    await line.clock.advance({ seconds: 2 });
    const whileTaken = await line.members("customers").list();
    await rep.hangUp();
    await line.clock.advance({ seconds: 10 });

    const members = await line.members("customers").list();

    expect(whileTaken.map(({ callSid, position }) => [callSid, position])).toEqual([[bob.sid, 1]]);
    expect(members.map(({ callSid, dateEnqueued, waitTime }) => [callSid, dateEnqueued.getTime(), waitTime])).toEqual([
      [ann.sid, startMs, 74],
      [bob.sid, startMs + 61_000, 12],
    ]);
  });

  test("are listed over as many pages as it takes, in their order", async () => {
    const line = await startQueues();
    const sids: string[] = [];
    for (let i = 0; i < 5; i += 1) sids.push((await line.rings("/customers")).sid);

    const members = await line.members("customers").list({ pageSize: 2 });

    expect(members.map(({ callSid, position }) => [callSid, position])).toEqual(sids.map((sid, i) => [sid, i + 1]));
  });
});

describe("a caller who is moved by membership", () => {
  test("is reported as redirected, then waits where the document says; the others move up", async () => {
    const line = await startQueues();
    const [ann, bob] = [await line.rings("/customers"), await line.rings("/customers")];
    await line.clock.advance({ seconds: 20 });

    const before = await line.move(ann.sid);
    await line.clock.advance({ seconds: 5 });

    expect(before).toMatchObject({ callSid: ann.sid, position: 1, waitTime: 20 });
    expect(line.said("/left", ann)).toMatchObject([{ QueueResult: "redirected", QueueTime: "20" }]);
    expect(line.said("/fetch", ann)).toHaveLength(1);
    expect(ann).toBeWaitingIn("fetch", { position: 1 });
    expect(bob).toBeWaitingIn("customers", { position: 1 });
    expect(ann.queue?.waitedSeconds).toBe(4);
    expect(ann.heard).toEqual([]);
  });

  test("meets the rep who listens there, and the talk is reported for the new stay", async () => {
    const line = await startQueues();
    const ann = await line.rings("/customers");
    const rep = await line.rings("/rep");

    await line.move(ann.sid);
    await line.clock.advance({ seconds: 5 });
    expect(rep).toBeTalkingTo(ann);
    await rep.hangUp();

    expect(line.results("/left", ann).map(({ QueueResult }) => QueueResult)).toEqual(["redirected"]);
    expect(line.results("/fetched", ann).map(({ QueueResult }) => QueueResult)).toEqual(["bridged"]);
  });

  test.each(["talking", "being connected"])(
    "is not moved while %s: 404, and nothing happens to the call",
    async (how) => {
      const line = await startQueues();
      const ann = await line.rings("/customers");
      const rep = await line.rings("/other-rep");
      await line.clock.advance({ seconds: how === "talking" ? 10 : 1 });

      await expect(line.move(ann.sid)).rejects.toMatchObject({ status: 404, code: 20404 });

      await line.clock.advance({ seconds: 10 });
      expect(rep).toBeTalkingTo(ann);
      expect(line.said("/left")).toEqual([]);
    },
  );

  test("is moved once: a second request for the old queue finds nobody, one for the new queue does", async () => {
    const line = await startQueues();
    const ann = await line.rings("/customers");
    const outcomes = await Promise.allSettled([line.move(ann.sid), line.move(ann.sid)]);
    await line.clock.advance({ seconds: 5 });

    const again = await line.move(ann.sid, "fetch");

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(again.callSid).toBe(ann.sid);
  });

  test("may hang up before the document has come: no new stay", async () => {
    const line = await startQueues();
    const ann = await line.rings("/customers");
    line.twilio.fault({ path: "/fetch", kind: "delay", seconds: 3 });

    await line.move(ann.sid);
    await line.clock.advance({ seconds: 1 });
    await ann.hangUp();
    await line.clock.advance({ seconds: 10 });

    expect(line.results("/left", ann).map(({ QueueResult }) => QueueResult)).toEqual(["redirected"]);
    expect(line.said("/fetched")).toEqual([]);
    expect(line.twilio.queues.flatMap(({ members }) => members)).toEqual([]);
  });

  test("is at the front when the front is asked for", async () => {
    const line = await startQueues();
    const [ann, bob] = [await line.rings("/customers"), await line.rings("/customers")];

    const moved = await line.move("Front");
    await line.clock.advance({ seconds: 1 });

    expect(moved.callSid).toBe(ann.sid);
    expect(ann).toBeWaitingIn("fetch");
    expect(bob).toBeWaitingIn("customers", { position: 1 });
  });
});

describe("a call that is over", () => {
  test("can be fetched, and says how it ended, when, and after how long", async () => {
    const line = await startQueues();
    const ann = await line.rings("/customers");
    const bob = await line.rings("/customers");
    const rep = await line.rings("/other-rep");
    await line.clock.advance({ seconds: 65 });
    const endsMs: number[] = [];
    for (const caller of [ann, bob]) {
      endsMs.push(Math.floor(line.clock.now() / 1000) * 1000);
      await caller.hangUp();
    }
    await line.clock.advance({ seconds: 5 });

    const [talked, gaveUp] = [await line.client.calls(ann.sid).fetch(), await line.client.calls(bob.sid).fetch()];
    const going = await line.client.calls(rep.sid).fetch();

    expect(talked).toMatchObject({ status: "completed", duration: "60", from: ann.number, direction: "inbound" });
    expect(gaveUp).toMatchObject({ status: "no-answer", duration: "0" });
    expect([talked.endTime.getTime(), gaveUp.endTime.getTime()]).toEqual(endsMs);
    expect(going).toMatchObject({ status: "in-progress", duration: null });
    expect((await line.client.calls.list({ status: "completed" })).map(({ sid }) => sid)).toEqual([ann.sid]);
  });

  test("is forgotten when newer ones have ended: 404", async () => {
    const line = await startQueues({ keepCalls: 1 });
    const [ann, bob] = [await line.rings("/customers"), await line.rings("/customers")];
    await ann.hangUp();
    await bob.hangUp();

    await expect(line.client.calls(ann.sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
    expect((await line.client.calls(bob.sid).fetch()).status).toBe("no-answer");
  });
});
