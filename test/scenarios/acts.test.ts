import { describe, expect, test } from "vitest";
import { randomUUID } from "node:crypto";
import { statement } from "../../src/record/database.ts";
import type { ActRow } from "../../src/record/tables/acts.ts";
import { callOf, type CallRow } from "../../src/record/tables/calls.ts";
import { callBackPromised, notRungBack } from "../../src/sms/words.ts";
import { words } from "../../src/voice/words.ts";
import { ask } from "../helpers/decide.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";
import type { LineSettings } from "../helpers/start-line.ts";

const [ann, bea, cleo] = ["+15005550111", "+15005550222", "+15005550333"] as const;

const us = { company: "Queue Dispatch", saysOptOut: false };
const takenBack = notRungBack("cancelled", us);
const stillOpen = callBackPromised("kept", { ...us, lineNumber: "" });

const allActs = statement<ActRow>(
  "test_acts",
  `SELECT id, what, subject, who, at_ms AS "atMs", details, undone_ms AS "undoneMs" FROM acts ORDER BY at_ms, what`,
);

interface Answer {
  readonly status: number;
  /** What the page says that was done, or why nothing was. */
  readonly said: string;
}

/** A line on which somebody acts by the forms of its pages. */
interface ActedLine extends CallBackLine {
  acts(fields: Readonly<Record<string, string>>): Promise<Answer>;
  /** The acts as the record has them. */
  log(): Promise<readonly ActRow[]>;
  call(callSid: string): Promise<CallRow | undefined>;
}

async function startActed(settings: LineSettings = {}): Promise<ActedLine> {
  const line = await startCallBacks({ ...settings, env: { DIAL_TIMEOUT: "1", ...settings.env } });
  const { record } = line.services;
  return {
    ...line,
    async acts(fields) {
      const body = new URLSearchParams({ id: randomUUID(), ...fields });
      const headers = { Origin: line.url, "Sec-Fetch-Site": "same-origin" };
      const response = await fetch(`${line.url}/dashboard/act`, { method: "POST", body, headers, redirect: "manual" });
      await response.text();
      const to = response.headers.get("location");
      const page = to === null ? "" : await (await fetch(line.url + to)).text();
      const [, notice = ""] = /<p class="notice[^>]*>(.*?)<\/p>/s.exec(page) ?? [];
      return { status: response.status, said: notice.replaceAll(/<[^>]+>/g, "") };
    },
    log: async () => (await ask(record, (tx) => tx.all(allActs))) ?? [],
    call: (callSid) => ask(record, (tx) => tx.one(callOf, callSid)),
  };
}

describe("who is taken off the line", () => {
  test("hears the message, and counts as dismissed; nobody texts them, and the next in line is served", async () => {
    const line = await startActed();
    const first = await line.customerRings(ann);
    const second = await line.customerRings(bea);
    await line.after(30);

    const answer = await line.acts({ do: "dismiss", call: first.sid, message: "Please write to us.\u0000 Goodbye." });
    await line.after(20);

    expect(answer).toEqual({
      status: 303,
      said: `Done: somebody took ${ann} off the line with the words “Please write to us. Goodbye.”`,
    });
    expect(first).toHaveHeard("Please write to us. Goodbye.");
    expect(first.status).toBe("completed");
    expect(await line.call(first.sid)).toMatchObject({ state: "over", outcome: "dismissed" });
    expect(await line.repRings()).toBeTalkingTo(second);
    await line.after(60);
    expect(line.inbox(ann)).toEqual([]);
    expect(await line.log()).toMatchObject([{ what: "dismiss", subject: first.sid, who: "somebody", undoneMs: null }]);
    line.expectNoFindings();
  });

  test("hears our own words where nobody left any, also while the record is away", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);

    await line.acts({ do: "dismiss", call: caller.sid, message: " " });
    await line.services.record?.close();
    await line.after(10);

    expect(caller).toHaveHeard(words.dismissed);
    expect(caller.status).toBe("completed");
  });

  test("waits on where REST fails, in their place", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);
    const before = await line.call(caller.sid);
    line.twilio.fault({ rest: "/Members", kind: "status", status: 500, times: 4 });

    const { said } = await line.acts({ do: "dismiss", call: caller.sid });

    expect(said).toContain("they count as waiting as before");
    expect(await line.call(caller.sid)).toEqual(before);
    expect(await line.log()).toMatchObject([{ what: "dismiss", undoneMs: expect.any(Number) as number }]);
    expect(await line.repRings()).toBeTalkingTo(caller);
    line.expectNoFindings();
  });

  test("hears the message, and counts as dismissed, where Twilio has done it and its answer is lost", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);
    line.twilio.fault({ rest: "/Members", method: "POST", kind: "reset", carriedOut: true });

    const { said } = await line.acts({ do: "dismiss", call: caller.sid, message: "Bye." });
    await line.after(10);

    expect(said).toContain("did not say that it is done");
    expect(caller).toHaveHeard("Bye.");
    expect(await line.call(caller.sid)).toMatchObject({ outcome: "dismissed" });
    line.expectNoFindings();
  });

  test("is not cut off where a rep has taken them just now", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);
    // The record does not hear of it.
    line.twilio.fault({ path: "/connect", kind: "lose" });
    const rep = await line.repRings();
    await line.after(1);
    expect(rep).toBeTalkingTo(caller);
    await waits(line, caller.sid);

    const { said } = await line.acts({ do: "dismiss", call: caller.sid });
    await line.after(30);

    expect(said).toContain("Nobody was cut off");
    expect(rep).toBeTalkingTo(caller);
    await caller.hangUp();
    await line.after(20);
    expect(await line.call(caller.sid)).toMatchObject({ outcome: "answered" });
  });

  test("is told of a talk that the record knows of", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    const rep = await line.repRings();
    await line.after(5);

    for (const act of ["dismiss", "first"])
      expect((await line.acts({ do: act, call: caller.sid })).said).toContain("they are talking with a rep");
    expect((await line.acts({ do: "move", call: caller.sid, to: "customers" })).said).toContain("too late");

    expect(rep).toBeTalkingTo(caller);
    expect(await line.log()).toEqual([]);
    await caller.hangUp();
    expect((await line.acts({ do: "dismiss", call: caller.sid })).said).toContain("That call is over");
  });

  test("is so once, however often the form is sent", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);
    const form = { id: randomUUID(), do: "dismiss", call: caller.sid, message: "Bye." };

    const answers = await Promise.all([line.acts(form), line.acts(form)]);
    await line.after(10);
    answers.push(await line.acts(form));

    expect(new Set(answers.map(({ said }) => said))).toEqual(
      new Set([`Done: somebody took ${ann} off the line with the words “Bye.”`]),
    );
    expect(caller.heard.filter((one) => JSON.stringify(one).includes("Bye."))).toHaveLength(1);
    expect(await line.log()).toHaveLength(1);
  });
});

describe("who is moved to another queue", () => {
  test("keeps their arrival, and is back in their own by the undoing", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(10);
    const premium = await line.premiumCustomerRings(bea);
    await line.after(10);
    const before = await line.call(caller.sid);

    const { said } = await line.acts({ do: "move", call: caller.sid, to: "premium-customers" });
    await line.after(5);

    expect(said).toBe(`Done: somebody moved ${ann} from customers to premium-customers.`);
    expect(caller.queue?.name).toBe("premium-customers");
    const { arrivedMs, rankMinor } = before as CallRow;
    const moved = { queue: "premium-customers", rankMajor: 0, rankMinor, arrivedMs, state: "waiting" };
    expect(await line.call(caller.sid)).toMatchObject(moved);

    const [act] = await line.log();
    const undone = await line.acts({ do: "undo", act: act?.id ?? "" });
    await line.after(5);

    expect(undone.said).toContain(`moved ${ann} back from premium-customers to customers`);
    expect(caller.queue?.name).toBe("customers");
    expect(await line.call(caller.sid)).toMatchObject({ queue: "customers", rankMajor: 1, rankMinor, arrivedMs });
    expect((await line.acts({ do: "undo", act: act?.id ?? "" })).said).toBe("There is nothing to undo any more.");
    expect(await line.repRings()).toBeTalkingTo(premium);
    line.expectNoFindings();
  });

  test("goes before whoever came later, also where a rep has to fetch them", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(10);
    await line.premiumCustomerRings(bea);
    await line.after(10);
    await line.acts({ do: "move", call: caller.sid, to: "premium-customers" });
    await line.after(5);

    const rep = await line.repRings();
    await line.after(5);

    expect(rep).toBeTalkingTo(caller);
    line.expectNoFindings();
  });

  test("waits on in their queue and their place where REST fails", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);
    const before = await line.call(caller.sid);
    line.twilio.fault({ rest: "/Members", kind: "status", status: 500, times: 4 });

    const { said } = await line.acts({ do: "move", call: caller.sid, to: "premium-customers" });

    expect(said).toContain("they count as waiting as before");
    expect(await line.call(caller.sid)).toEqual(before);
    expect(caller.queue?.name).toBe("customers");
    await line.after(5);
    expect(await line.repRings()).toBeTalkingTo(caller);
    line.expectNoFindings();
  });

  test("is served in the queue where they are, where Twilio has done it and its answer is lost", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);
    line.twilio.fault({ rest: "/Members", method: "POST", kind: "reset", carriedOut: true });

    await line.acts({ do: "move", call: caller.sid, to: "premium-customers" });
    await line.after(5);

    expect(await line.call(caller.sid)).toMatchObject({ queue: "customers", twilioQueue: "premium-customers" });
    expect(await line.repRings()).toBeTalkingTo(caller);
    line.expectNoFindings();
  });

  test("stays in the talk that has just begun, and in the books of their own queue", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);
    line.twilio.fault({ path: "/connect", kind: "lose" });
    const rep = await line.repRings();
    await line.after(1);
    await waits(line, caller.sid);

    const { said } = await line.acts({ do: "move", call: caller.sid, to: "premium-customers" });
    await line.after(30);

    expect(said).toContain("a talk has just begun");
    expect(rep).toBeTalkingTo(caller);
    await caller.hangUp();
    await line.after(20);
    expect(await line.call(caller.sid)).toMatchObject({ outcome: "answered", queue: "customers" });
  });

  test("goes to no queue that the line does not have, nor to their own", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);

    expect((await line.acts({ do: "move", call: caller.sid, to: "nowhere" })).said).toContain("no such queue");
    expect((await line.acts({ do: "move", call: caller.sid, to: "fetch" })).said).toContain("no such queue");
    expect((await line.acts({ do: "move", call: caller.sid, to: "customers" })).said).toContain("It is so already");
    expect(await line.log()).toEqual([]);
  });
});

describe("who is let go first", () => {
  test("goes before all of their queue, and behind those of a higher one", async () => {
    const line = await startActed();
    const early = await line.customerRings(ann);
    await line.after(5);
    const late = await line.customerRings(bea);
    const premium = await line.premiumCustomerRings(cleo);
    await line.after(5);

    const { said } = await line.acts({ do: "first", call: late.sid });
    const reps = [await line.repRings(), await line.repRings(), await line.repRings()];
    await line.after(10);

    expect(said).toBe(`Done: somebody let ${bea} go first in their queue.`);
    expect(reps.map(({ partner }) => partner?.from)).toEqual([premium, late, early].map(({ from }) => from));
    line.expectNoFindings();
  });

  test("is back in their place by the undoing, and is first only once", async () => {
    const line = await startActed();
    const early = await line.customerRings(ann);
    await line.after(5);
    const late = await line.customerRings(bea);
    await line.after(5);
    const before = await line.call(late.sid);

    await line.acts({ do: "first", call: late.sid });
    expect((await line.acts({ do: "first", call: late.sid })).said).toContain("It is so already");
    const [act] = await line.log();
    const { said } = await line.acts({ do: "undo", act: act?.id ?? "" });
    const rep = await line.repRings();
    await line.after(5);

    expect(said).toContain(`put ${bea} back into their place`);
    expect(before).toMatchObject({ placeMs: null });
    expect(await line.call(late.sid)).toMatchObject({ placeMs: null, rankMinor: before?.rankMinor });
    expect(rep).toBeTalkingTo(early);
    line.expectNoFindings();
  });

  test("goes before who is to be rung back", async () => {
    const line = await startActed();
    await line.hasTalked(ann);
    await line.asksByKey(ann);
    const caller = await line.customerRings(bea);
    await line.after(5);

    await line.acts({ do: "first", call: caller.sid });
    const rep = await line.repRings();
    await line.after(5);

    expect(rep).toBeTalkingTo(caller);
    line.expectNoFindings();
  });
});

describe("a call-back", () => {
  test("is cancelled, and restored in its place", async () => {
    const line = await startActed();
    await line.asksByKey(ann);
    const [one] = await line.callBacks();

    const cancelled = await line.acts({ do: "cancel-call-back", callBack: one?.id ?? "" });
    expect(await line.outcomes()).toEqual(["cancelled"]);
    expect((await line.acts({ do: "cancel-call-back", callBack: one?.id ?? "" })).said).toContain("is over");
    const [act] = await line.log();
    const restored = await line.acts({ do: "undo", act: act?.id ?? "" });

    expect(cancelled.said).toBe(`Done: somebody cancelled the call-back to ${ann}.`);
    expect(restored.said).toBe(`Done: somebody restored the call-back to ${ann}.`);
    expect(await line.callBacks()).toEqual([one]);
    await line.repRings();
    expect((await line.ringing(ann)).status).toBe("ringing");
    expect((await line.acts({ do: "cancel-call-back", callBack: one?.id ?? "" })).said).toContain("too late");
    line.expectNoFindings();
  });

  test("that was promised is taken back by text, once, unless it is restored within a minute", async () => {
    const line = await startActed();
    await line.asksByKey(ann);
    const [one] = await line.callBacks();
    const cancel = () => line.acts({ do: "cancel-call-back", callBack: one?.id ?? "" });
    const restore = async () =>
      line.acts({ do: "undo", act: (await line.log()).findLast(({ what }) => what === "cancel-call-back")?.id ?? "" });
    const texts = line.inbox(ann).length;

    await cancel();
    await line.after(30);
    await restore();
    await line.after(60);
    expect(line.inbox(ann).slice(texts)).toEqual([]);
    await cancel();
    await line.after(90);
    expect(line.inbox(ann).slice(texts)).toEqual([takenBack]);
    await restore();
    await line.after(30);

    expect(line.inbox(ann).slice(texts)).toEqual([takenBack, stillOpen]);
    expect(await line.outcomes()).toEqual(["waiting"]);
  });

  test("that is taken back by night is told of in the morning, and never to who wants no texts", async () => {
    const line = await startActed({ options: { startMs: Date.UTC(2026, 0, 5, 22) } });
    for (const number of [ann, bea]) await line.asksByKey(number);
    await line.text(bea, "STOP");
    for (const { id } of await line.callBacks()) await line.acts({ do: "cancel-call-back", callBack: id });
    await line.quietly(9.5 * 3600);
    expect(line.inbox(ann)).toHaveLength(1);

    await line.quietly(3600);

    expect(line.inbox(ann).slice(1)).toEqual([takenBack]);
    expect(line.inbox(bea).join()).not.toContain("after all");
  });

  test("is not restored where its customer has asked again", async () => {
    const line = await startActed();
    await line.asksByKey(ann);
    const [one] = await line.callBacks();
    await line.acts({ do: "cancel-call-back", callBack: one?.id ?? "" });
    await line.asksByKey(ann);
    const [act] = await line.log();

    expect((await line.acts({ do: "undo", act: act?.id ?? "" })).said).toContain("has asked again");
    expect(await line.outcomes()).toEqual(["cancelled", "waiting"]);
  });
});

describe("a switch", () => {
  test("closes the line with an announcement, and opens it by the undoing", async () => {
    const line = await startActed();

    const closed = await line.acts({ do: "switch", what: "line", value: "off", message: "Back on Monday." });
    const turnedAway = await line.customerRings(ann);
    await line.after(10);
    const [act] = await line.log();
    const opened = await line.acts({ do: "undo", act: act?.id ?? "" });
    const caller = await line.customerRings(bea);
    await line.after(5);

    expect(closed.said).toBe("Done: somebody closed the line to new callers with the words “Back on Monday.”");
    expect(turnedAway).toHaveHeard("Back on Monday.");
    expect(opened.said).toBe("Done: somebody opened the line.");
    expect(caller.queue?.name).toBe("customers");
    expect(await line.log()).toMatchObject([
      { what: "switch", subject: "line", undoneMs: expect.any(Number) as number },
      { what: "undo-switch", subject: "line", undoneMs: null },
    ]);
  });

  test("is not turned back by the undoing of an act that others have followed", async () => {
    const line = await startActed();
    for (const value of ["off", "on", "off"]) {
      await line.acts({ do: "switch", what: "texts", value });
      await line.after(1);
    }
    const [first] = await line.log();

    expect((await line.acts({ do: "undo", act: first?.id ?? "" })).said).toBe("There is nothing to undo any more.");
    expect(line.services.record?.switchedOff).toEqual(["texts"]);
  });

  test.each(["texts", "call-backs"])("pauses %s, and resumes them", async (what) => {
    const line = await startActed();

    const paused = await line.acts({ do: "switch", what, value: "off", message: "not kept" });
    expect((await line.acts({ do: "switch", what, value: "off" })).said).toContain("It is so already");
    expect(line.services.record?.switchedOff).toEqual([what]);
    const resumed = await line.acts({ do: "switch", what, value: "on" });
    await line.after(15);

    expect([paused.said, resumed.said]).toEqual([`Done: somebody paused ${what}.`, `Done: somebody resumed ${what}.`]);
    expect(line.services.record?.switchedOff).toBeUndefined();
  });
});

describe("a form", () => {
  test.each([
    ["of no act", { do: "nothing" }],
    ["without a caller", { do: "dismiss" }],
    ["with an id that is none", { id: "<b>", do: "first", call: "CA1" }],
    ["of a switch that there is not", { do: "switch", what: "power", value: "off" }],
  ])("%s is refused", async (_, fields) => {
    const line = await startActed();

    expect((await line.acts(fields)).status).toBe(400);
    expect(await line.log()).toEqual([]);
  });

  test("changes nothing while the record does not answer, and says so", async () => {
    const line = await startActed();
    const caller = await line.customerRings(ann);
    await line.after(5);
    await line.services.record?.close();
    const body = new URLSearchParams({ id: randomUUID(), do: "dismiss", call: caller.sid });
    const headers = { Origin: line.url, "Sec-Fetch-Site": "same-origin" };

    const response = await fetch(`${line.url}/dashboard/act`, { method: "POST", body, headers, redirect: "manual" });

    expect(response.headers.get("location")).toBe("/dashboard/acts?not=no-record");
    expect(caller.queue?.name).toBe("customers");
  });
});

/** The record has a caller as waiting who has been taken already. */
async function waits(line: ActedLine, callSid: string): Promise<void> {
  expect(await line.call(callSid)).toMatchObject({ state: "waiting" });
}
