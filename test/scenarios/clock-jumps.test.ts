import { describe, expect, test } from "vitest";
import { statement } from "../../src/record/database.ts";
import { repsGoingOn } from "../../src/record/tables/reps.ts";
import { words } from "../../src/voice/words.ts";
import { transcript } from "../helpers/matchers.ts";
import { MovedClock } from "../helpers/moved-clock.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";
import { ask } from "../helpers/decide.ts";

const ann = "+15005550111";
const bea = "+15005550112";
const hour = 3600;
const jumps = [2 * hour, -2 * hour, 24 * hour, -24 * hour];

const told = statement<{ readonly customer: string; readonly waited: number; readonly talked: number }>(
  "test_told",
  `SELECT customer, bridged_ms - arrived_ms AS waited, ended_ms - bridged_ms AS talked FROM calls
   WHERE outcome = 'answered' ORDER BY call_sid`,
);

interface SetLine extends CallBackLine {
  /** Sets the server's clock. */
  jump(seconds: number): void;
  readonly logged: readonly { readonly msg: string; readonly seconds?: number }[];
  talks(): Promise<readonly { readonly customer: string; readonly waited: number; readonly talked: number }[]>;
}

async function startSet(env: Record<string, string> = {}): Promise<SetLine> {
  let moved: MovedClock | undefined;
  const logged: { msg: string; seconds?: number }[] = [];
  const line = await startCallBacks({
    env: {
      SMS_HOURS: "00:00-24:00",
      CALLBACK_HOURS: "00:00-24:00",
      SMS_KEYWORDS: "own",
      MAX_WAIT_WITHOUT_REPS: "600",
      ...env,
    },
    clock: (clock) => (moved = new MovedClock(clock)),
    log: { write: (text) => void logged.push(JSON.parse(text) as { msg: string }) },
  });
  return {
    ...line,
    logged,
    jump: (seconds) => moved?.jump(seconds),
    talks: async () => (await ask(line.services.record, (tx) => tx.all(told))) ?? [],
  };
}

describe.each(jumps)("when the clock jumps by %i s", (seconds) => {
  test("nobody who waits is sent away, and they are served in the order of their arrival", async () => {
    const line = await startSet({ MAX_WAIT_WITHOUT_REPS: "200" });
    await line.after(700);
    const early = await line.customerRings();
    const leaves = await line.repRings();
    const waiting = [await line.customerRings(), await line.customerRings()];
    await line.after(45);
    const premium = await line.premiumCustomerRings();
    await line.after(70);
    await leaves.hangUp();
    await early.hangUp();
    await line.after(30);

    line.jump(seconds);
    await line.after(90);
    const late = await line.customerRings();
    await line.after(45);

    expect([...waiting, premium, late].map(({ queue }) => queue?.waitedSeconds)).toEqual([
      expect.closeTo(280, -1),
      expect.closeTo(280, -1),
      expect.closeTo(235, -1),
      expect.closeTo(45, -1),
    ]);
    const rep = await line.repRings();
    for (const next of [premium, ...waiting, late]) {
      await line.after(15);
      expect(rep.heard.map(({ text }) => text)).not.toContain(words.ringInAgain);
      expect(rep.partner).toBe(next);
      await line.after(20);
      await next.hangUp();
    }
    await line.after(5);
    const talks = await line.talks();
    expect(talks).toHaveLength(5);
    for (const { waited, talked } of talks) {
      expect(waited).toBeGreaterThanOrEqual(-1000);
      expect(waited).toBeLessThan(600_000);
      expect(talked).toBeGreaterThan(0);
      expect(talked).toBeLessThan(400_000);
    }
    line.expectNoFindings();
  });

  test("a talk goes on and is as long as it was, its rep stays on the line, and the customer is asked how it was", async () => {
    const line = await startSet();
    const rep = await line.repRings();
    const listening = await line.repRings();
    await line.after(1);
    const phone = await line.customerRings(ann);
    const its = phone.partner;
    await line.after(60);

    line.jump(seconds);
    await line.after(60);
    await phone.hangUp();
    await line.after(45);

    expect(await line.talks()).toEqual([
      { customer: ann, waited: expect.closeTo(0, -4), talked: expect.closeTo(120_000, -4) },
    ]);
    expect(line.inbox(ann)).toHaveLength(1);
    expect((await ask(line.services.record, (tx) => tx.all(repsGoingOn)))?.length).toBe(2);
    const next = await line.customerRings(bea);
    await line.after(15);
    expect([rep, listening]).toContain(next.partner);
    expect([rep, listening]).toContain(its);
  });

  test("a text that is due is sent within a minute, and so is the answer to one", async () => {
    const line = await startSet();
    await line.talk(ann, { talked: 60 });
    await line.after(30);
    await line.text(ann, "what?");
    await line.talk(bea, { talked: 60 });
    await line.after(5);
    const texts = line.inbox(ann).length;

    line.jump(seconds);
    await line.after(60);
    expect(line.inbox(bea)).toHaveLength(1);

    await line.text(ann, "5");
    await line.after(50);
    expect(line.inbox(ann)).toHaveLength(texts + 1);
  });

  test("a text that Twilio did not take is not too late", async () => {
    const line = await startSet();
    await line.talk(ann, { talked: 60 });
    await line.after(30);
    const texts = line.inbox(ann).length;
    line.twilio.fault({ rest: "/Messages", kind: "status", status: 429, times: 50 });
    await line.text(ann, "5");
    expect(line.inbox(ann)).toHaveLength(texts);

    line.jump(seconds);
    line.twilio.clearFaults();
    await line.after(60);

    expect(line.inbox(ann)).toHaveLength(texts + 1);
  });

  test("a call-back keeps its place and is rung within a minute of a rep's coming", async () => {
    const line = await startSet();
    await line.hasTalked(ann);
    await line.asksByKey(ann);

    line.jump(seconds);
    await line.after(30);
    const late = await line.customerRings(bea);
    await line.after(30);
    const rep = await line.repRings();
    const phone = await line.ringing(ann);
    await phone.answer();
    await line.after(2);
    await phone.press("1");
    await line.after(60);
    await phone.hangUp();
    await line.after(20);

    expect(await line.outcomes()).toEqual(["answered"]);
    expect(rep.partner).toBe(late);
    line.expectNoFindings();
  });

  test("a jump while a customer who was rung back is talking leaves the talk as long as it was", async () => {
    const line = await startSet();
    await line.asksByKey(ann);
    await line.repRings();
    const phone = await line.ringing(ann);
    await phone.answer();
    await line.after(2);
    await phone.press("1");
    await line.after(30);

    line.jump(seconds);
    await line.after(30);
    await phone.hangUp();
    await line.after(45);

    const talk = await ask(line.services.record, (tx) => tx.one(talkOf));
    expect(talk?.talked).toBeGreaterThan(55_000);
    expect(talk?.talked).toBeLessThan(75_000);
    expect(line.inbox(ann)).toEqual([expect.stringContaining("NO CALL"), expect.stringContaining("How did we do?")]);
  });

  test("a caller of whose end nobody has told is found to be gone", async () => {
    const line = await startSet();
    const gone = await line.customerRings();
    await line.after(20);
    line.twilio.fault({ path: "/queue-exit", kind: "refuse", times: 3 });
    line.twilio.fault({ path: "/call-status", kind: "refuse", times: 3 });
    line.twilio.fault({ path: "/voice-fallback", kind: "refuse", times: 3 });

    line.jump(seconds);
    await gone.hangUp();
    await line.after(100);

    const left = await ask(line.services.record, (tx) => tx.one(goingOn));
    expect(left?.calls).toBe(0);
  });

  test("it is logged once, with its size", async () => {
    const line = await startSet();
    line.jump(seconds);
    await line.after(120);

    const warnings = line.logged.filter(({ msg }) => msg.startsWith("the clock has jumped"));
    expect(warnings).toEqual([expect.objectContaining({ seconds, level: 40 })]);
  });
});

const talkOf = statement<{ readonly talked: number }>(
  "test_talk_of",
  "SELECT ended_ms - accepted_ms AS talked FROM call_backs",
);
const goingOn = statement<{ readonly calls: number }>(
  "test_going_on",
  "SELECT COUNT(*) AS calls FROM calls WHERE state <> 'over'",
);

describe("when a clock that was ahead is put right", () => {
  test("a text that it has put off until a morning far away is sent within a minute", async () => {
    const line = await startSet({ SMS_HOURS: "08:00-20:00" });
    line.jump(7.5 * 24 * hour);
    await line.talk(ann, { talked: 60 });
    await line.after(60);
    expect(line.inbox(ann)).toEqual([]);

    line.jump(-7.5 * 24 * hour);
    await line.after(60);

    expect(line.inbox(ann)).toHaveLength(1);
  });

  test("a call-back that was asked for by it counts for no cap", async () => {
    const line = await startSet({ CALLBACKS_PER_HOUR: "1" });
    line.jump(48 * hour);
    await line.asksByKey(ann);
    const rep = await line.repRings();
    const rung = await line.ringing(ann);
    await rung.answer();
    await line.after(2);
    await rung.press("1");
    await line.after(30);
    await rung.hangUp();
    await rep.hangUp();
    expect(await line.outcomes()).toEqual(["answered"]);

    line.jump(-48 * hour);
    await line.after(60);

    expect(transcript(await line.customerRings(bea))).toContain("press 1");
  });
});
