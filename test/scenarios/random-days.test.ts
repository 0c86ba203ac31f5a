import type fc from "fast-check";
import { describe, expect } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import { offline } from "../../src/twilio/offline.ts";
import { property } from "../helpers/property.ts";
import { anyDay, anyTroubledDay, type Day, live, type LivedDay } from "../helpers/random-day.ts";

/** Somebody's time in a queue, from the timeline of the call: until they are taken, or gone. */
interface Waiting {
  readonly call: Phone;
  readonly queue: string;
  readonly fromMs: number;
  readonly untilMs: number;
  /** Whether they were taken by a rep then. */
  readonly taken: boolean;
}

/** A random day, and what must hold of it; the message of a failure has the whole day in it. */
function holds(
  suite: string,
  name: string,
  days: fc.Arbitrary<Day>,
  check: (day: LivedDay, planned: Day) => void,
): void {
  property(name, { suite, full: 40, short: 6, of: days }, async (planned) => {
    const day = await live(planned);
    try {
      check(day, planned);
    } catch (error) {
      throw new Error(`${day.transcripts()}\n\n${String(error)}`, { cause: error });
    }
  });
}

describe("on any day", () => {
  holds("quiet", "the rule of the seed, and the books of Twilio", anyDay, (day, planned) => {
    premiumAfterEveryBridge(day);
    premiumFirst(day, planned);
    firstComeFirstServed(day);
    oneBridgePerStay(day);
    oneEndPerCall(day);
    oneResultPerStay(day, planned);
    everyTalkIsReported(day, planned);
    nobodyLeftBehind(day);
    expect(day.line.twilio.alerts).toEqual([]);
  });

  holds("troubled", "with a server that fails now and then, nobody is lost", anyTroubledDay, (day) => {
    firstComeFirstServed(day);
    oneBridgePerStay(day);
    oneEndPerCall(day);
    nobodyLeftBehind(day);
    nobodyIsSentAway(day);
  });
});

function premiumAfterEveryBridge({ line, reps }: LivedDay): void {
  for (const { sid } of reps) {
    const rounds = line.twilio.requests({ path: "/rep-call-complete", callSid: sid });
    const afterTalk = rounds.filter(
      ({ parameters }) => parameters.DequeueResult === "bridged" && parameters.CallStatus === "in-progress",
    );
    for (const { answer } of afterTalk) expect(answer).toContain(">premium-customers</Queue>");
  }
}

/** A regular caller is taken past a waiting premium one only by a Dial that was out when the premium one was enqueued. */
function premiumFirst(day: LivedDay, { connects, options }: Day): void {
  // Where a Dial ends empty because its caller was lost, though others wait, the rule knows no better than to go on.
  if (connects && options.connectHangUpDial === "ends") return;
  const waitings = day.customers.flatMap(waitingsOf);
  for (const regular of waitings.filter(({ queue, taken }) => queue === "customers" && taken)) {
    const outMs = dialedMs(day, regular);
    for (const premium of waitings) {
      if (premium.queue !== "premium-customers" || premium.untilMs <= regular.untilMs) continue;
      if (premium.fromMs < regular.untilMs) expect(premium.fromMs).toBeGreaterThanOrEqual(outMs);
    }
  }
}

/** When the Dial that took the caller was asked for: the newest of its rep before that. */
function dialedMs({ line, reps }: LivedDay, { call, untilMs }: Waiting): number {
  const rep = reps.find(({ sid, timeline }) => tookThem(line, sid, call, untilMs) || spokeTo(timeline, call, untilMs));
  if (rep === undefined) throw new Error(`nobody took ${call.from}`);
  const dials = line.twilio
    .requests({ path: "/rep-call-complete", callSid: rep.sid })
    .filter(({ atMs, answer }) => atMs < untilMs && answer?.includes(">customers</Queue>"));
  return dials.at(-1)?.sentMs ?? Number.POSITIVE_INFINITY;
}

function tookThem(line: LivedDay["line"], repSid: string, { sid }: Phone, takenMs: number): boolean {
  return line.twilio
    .requests({ path: "/connect", callSid: sid })
    .some(({ sentMs, parameters }) => sentMs === takenMs && parameters.DequeingCallSid === repSid);
}

function spokeTo(
  timeline: readonly { readonly atMs: number; readonly text: string }[],
  call: Phone,
  atMs: number,
): boolean {
  return timeline.some((entry) => entry.atMs === atMs && entry.text === `talks to ${call.from}`);
}

function firstComeFirstServed({ customers }: LivedDay): void {
  const waitings = customers.flatMap(waitingsOf);
  const enqueuedMs = (call: Phone) => waitings.find((waiting) => waiting.call === call)?.fromMs ?? 0;
  for (const { call, queue, untilMs } of waitings.filter(({ taken }) => taken)) {
    const passed = waitings.filter(
      (other) => other.queue === queue && other.fromMs < untilMs && other.untilMs > untilMs,
    );
    for (const other of passed) expect(enqueuedMs(other.call)).toBeGreaterThanOrEqual(enqueuedMs(call));
  }
}

function oneBridgePerStay({ customers }: LivedDay): void {
  for (const call of customers) expect(talksOf(call)).toBeLessThanOrEqual(1);
}

function oneEndPerCall({ line, customers, reps }: LivedDay): void {
  for (const call of [...customers, ...reps]) {
    expect(call.timeline.filter(({ text }) => text.startsWith("over: "))).toHaveLength(1);
    expect(line.twilio.requests({ path: "/call-status", callSid: call.sid })).toHaveLength(1);
  }
}

function oneResultPerStay(day: LivedDay, { options, connects }: Day): void {
  const mayLie = connects && options.connectHangUpResult === "bridged";
  for (const call of day.customers) {
    const stays = waitingsOf(call).length > 0 ? 1 : 0;
    const results = day.exits(call);
    expect(results).toHaveLength(stays);
    if (talksOf(call) > 0) expect(["bridged", "redirected-from-bridged"]).toContain(results[0]);
    else if (stays > 0 && !mayLie) expect(["hangup", "redirected"]).toContain(results[0]);
  }
}

function everyTalkIsReported({ line, reps }: LivedDay, { options }: Day): void {
  for (const call of reps) {
    const rounds = line.twilio.requests({ path: "/rep-call-complete", callSid: call.sid });
    const bridged = rounds.filter(({ parameters }) => parameters.DequeueResult === "bridged").length;
    if (options.repHungUpAction) expect(bridged).toBe(talksOf(call));
    else expect([talksOf(call) - 1, talksOf(call)]).toContain(bridged);
  }
}

function nobodyLeftBehind({ line }: LivedDay): void {
  expect(line.twilio.activeCalls).toEqual([]);
  expect(line.twilio.queues.flatMap(({ members, listeners }) => [...members, ...listeners])).toEqual([]);
}

/** No call ends because Twilio has nothing to go on with. */
function nobodyIsSentAway({ customers, reps }: LivedDay): void {
  const heard = [...customers, ...reps].flatMap((call) => call.heard.map(({ text }) => text));
  expect(heard.filter((text) => text.includes("application error"))).toEqual([]);
}

function talksOf({ timeline }: Phone): number {
  return timeline.filter(({ text }) => text.startsWith("talks to ")).length;
}

/** What the timeline says when a caller is taken, and what it says when they are gone. */
const takenBy = /^talks to |^Twilio asks POST .*\/connect$/;
const gone = /^over: |^is moved by REST|\/exit$/;

function waitingsOf(call: Phone): Waiting[] {
  const queue = call.to === offline.numbers.customers ? "customers" : "premium-customers";
  const entries = call.timeline;
  return entries.flatMap(({ atMs, text }, i) => {
    if (!text.startsWith("waits in ")) return [];
    const end = entries.slice(i + 1).find((later) => takenBy.test(later.text) || gone.test(later.text));
    if (end === undefined) throw new Error(`${call.from} waits for ever`);
    return [{ call, queue, fromMs: atMs, untilMs: end.atMs, taken: takenBy.test(end.text) }];
  });
}
