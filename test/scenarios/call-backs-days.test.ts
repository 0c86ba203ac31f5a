import fc from "fast-check";
import { expect } from "vitest";
import type { Unknowns, WebhookTimes } from "../../src/emulator/options.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import type { Fault } from "../../src/emulator/webhooks/faults.ts";
import { statement } from "../../src/record/database.ts";
import { transcript } from "../helpers/matchers.ts";
import { property } from "../helpers/property.ts";
import { anyFaults, anyUnknowns, anyWebhookTimes } from "../helpers/random-day.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";
import { ask } from "../helpers/decide.ts";

/** What is done at a moment of the day, and how often; `who` picks one of those to whom it can happen. */
const deeds = {
  "regular rings": 5,
  "premium rings": 3,
  "customer presses 1": 5,
  "customer gives up and texts CALL": 5,
  "customer hangs up": 1,
  "customer texts CALL": 1,
  "customer texts NO CALL": 1,
  "rep rings": 2,
  "rep hangs up": 1,
} as const;
type Deed = keyof typeof deeds;

const anyDeed = fc.oneof(
  ...Object.entries(deeds).map(([deed, weight]) => ({ weight, arbitrary: fc.constant(deed as Deed) })),
);

/** What is done on a telephone that rings. */
const answers = [
  "presses 1",
  "presses 2",
  "presses 3",
  "presses nothing",
  "lets it speak to a machine",
  "is busy",
  "does not answer",
] as const;

interface Day {
  readonly events: readonly (readonly [second: number, deed: Deed, who: number])[];
  /** How the telephones are answered that ring, in turn; from then on with the key. */
  readonly answered: readonly (typeof answers)[number][];
  readonly options: Unknowns;
  readonly webhookTimes?: WebhookTimes | undefined;
  readonly faults: readonly { readonly atMs: number; readonly fault: Fault }[];
}

const dayOf = (faults: Day["faults"] | fc.Arbitrary<Day["faults"]>): fc.Arbitrary<Day> =>
  fc.record({
    events: fc.array(fc.tuple(fc.nat(180), anyDeed, fc.nat(5)), { minLength: 15, maxLength: 50 }),
    answered: fc.array(fc.constantFrom(...answers), { maxLength: 12 }),
    options: anyUnknowns,
    webhookTimes: anyWebhookTimes,
    faults: Array.isArray(faults) ? fc.constant(faults) : (faults as fc.Arbitrary<Day["faults"]>),
  });
const troubles = anyFaults(
  ..."/rep-call-complete /call-back /call-back-accepted /wait /queue-exit /call-status /sms /customers".split(" "),
);

property(
  "on any day with call-backs the order holds, everybody has what they asked for, and the books are closed",
  { suite: "quiet-call-backs", full: 8, short: 3, of: dayOf([]) },
  (day) => liveThrough(day, true),
);

property(
  "with webhooks doubled, late, in another order and lost, no call-back is lost and none is rung for two reps",
  { suite: "troubled-call-backs", full: 8, short: 3, of: dayOf(troubles) },
  (day) => liveThrough(day, false),
);

async function liveThrough(day: Day, isQuiet: boolean): Promise<void> {
  const line = await startCallBacks({ options: { ...day.options, webhookTimes: day.webhookTimes } });
  const lived = new LivedDay(line, day);
  await lived.live();
  const told = () => [...lived.phones].map(transcript).join("\n\n");
  try {
    await check(line, lived, isQuiet);
  } catch (error) {
    throw new Error(`${told()}\n\n${String(error)}`, { cause: error });
  }
}

/** So long after somebody has rung it takes at most until a rep's Dial goes by it, in milliseconds. */
const heardOfMs = 12_000;

/** A day with five customers and two reps, told second by second. */
class LivedDay {
  readonly phones = new Set<Phone>();
  /** The legs of call-backs on which the key was pressed, and of those the ones that talked. */
  readonly rung = new Set<Phone>();
  /** The legs that rang somebody who was on the line with us. */
  readonly rungOnTheLine: Phone[] = [];
  readonly #line: CallBackLine;
  readonly #day: Day;
  readonly #talkedFrom = new Map<Phone, number>();
  #answered = 0;

  constructor(line: CallBackLine, day: Day) {
    this.#line = line;
    this.#day = day;
  }

  async live(): Promise<void> {
    const { clock, twilio } = this.#line;
    for (const { atMs, fault } of this.#day.faults) clock.after(atMs, () => twilio.fault(fault));
    for (let second = 0; second <= 200; second += 1) {
      for (const [at, deed, who] of this.#day.events) if (at === second) await this.#happen(deed, who);
      await this.#second();
    }
    // Then the reps stay until nobody waits any more.
    twilio.clearFaults();
    for (const who of [0, 1]) await this.#happen("rep rings", who);
    for (let second = 0; second < 15_000; second += 1) {
      await this.#second();
      if (second % 30 === 29 && (await this.#isDone())) break;
    }
    for (const who of [0, 1]) await this.#happen("rep hangs up", who);
    await this.#line.after(120);
  }

  async #isDone(): Promise<boolean> {
    const waiting = [...this.phones].some((phone) => phone.from.startsWith("+15005557") && !isOver(phone));
    return !waiting && (await this.#line.outcomes()).every((outcome) => outcome !== "waiting" && outcome !== "ringing");
  }

  async #second(): Promise<void> {
    await this.#line.after(1);
    for (let who = 0; who < 5; who += 1) {
      const leg = this.#line.twilio.phone(customer(who));
      if (leg?.status !== "ringing" || this.rung.has(leg)) continue;
      if (this.#isOnTheLine(leg)) this.rungOnTheLine.push(leg);
      await this.#answer(leg);
    }
    for (const phone of [...this.phones].filter(({ partner }) => partner !== undefined)) {
      const seconds = (this.#talkedFrom.get(phone) ?? 0) + 1;
      this.#talkedFrom.set(phone, seconds);
      if (seconds > 20 && phone.from.startsWith("+15005557")) await phone.hangUp();
      else if (seconds > 25) await phone.partner?.hangUp();
    }
  }

  /** Whether somebody has rung us before they are rung: so long before that we must have heard of it. */
  #isOnTheLine(leg: Phone): boolean {
    const calls = [...this.phones].filter((phone) => phone.from === leg.to && !isOver(phone));
    return calls.some(({ createdMs, queue }) => queue !== undefined && leg.createdMs - createdMs > heardOfMs);
  }

  async #answer(leg: Phone): Promise<void> {
    this.rung.add(leg);
    this.phones.add(leg);
    const how = this.#day.answered[this.#answered] ?? "presses 1";
    this.#answered += 1;
    if (how === "is busy") await leg.busy();
    else if (how === "does not answer") await leg.noAnswer();
    else if (how === "lets it speak to a machine") await leg.machine();
    else {
      await leg.answer();
      const key = /^presses (\d)$/.exec(how)?.[1];
      if (key !== undefined) await leg.press(key);
    }
  }

  async #happen(deed: Deed, who: number): Promise<void> {
    if (deed === "rep rings") await this.#rings(rep(who), "+15005550003");
    else if (deed === "regular rings") await this.#rings(customer(who), "+15005550001");
    else if (deed === "premium rings") await this.#rings(customer(who), "+15005550002");
    else if (deed === "rep hangs up") await this.#on(rep(who))?.hangUp();
    else if (deed === "customer texts CALL") await this.#text(customer(who), "CALL");
    else if (deed === "customer texts NO CALL") await this.#text(customer(who), "NO CALL");
    else await this.#waits(deed, who);
  }

  /** Something that somebody does who waits. */
  async #waits(deed: Deed, who: number): Promise<void> {
    const waiting = [...this.phones].filter((phone) => phone.queue !== undefined);
    const phone = waiting[who % Math.max(1, waiting.length)];
    if (phone === undefined) return;
    if (deed === "customer presses 1") await phone.press("1");
    else await phone.hangUp();
    if (deed === "customer gives up and texts CALL") await this.#text(phone.number, "CALL");
  }

  async #rings(from: string, to: string): Promise<void> {
    if (this.#on(from) === undefined) this.phones.add(await this.#line.twilio.call({ from, to }));
  }

  #on(number: string): Phone | undefined {
    return [...this.phones].find((phone) => phone.from === number && !isOver(phone));
  }

  async #text(from: string, body: string): Promise<void> {
    await this.#line.twilio.text({ from, to: "+15005550001", body });
  }
}

const customer = (who: number) => `+1500555700${who % 5}`;
const rep = (who: number) => `+1500555900${who % 2}`;

function isOver({ status }: Phone): boolean {
  return !["queued", "ringing", "in-progress"].includes(status);
}

const openCalls = statement<{ readonly callSid: string }>(
  "test_open_calls",
  `SELECT call_sid AS "callSid" FROM calls WHERE state <> 'over' OR outcome IS NULL`,
);

async function check(line: CallBackLine, { rung, rungOnTheLine }: LivedDay, isQuiet: boolean): Promise<void> {
  const callBacks = await line.callBacks();
  const talked = [...rung].filter((leg) => transcript(leg).includes("talks to"));
  const answered = callBacks.filter(({ outcome }) => outcome === "answered");
  expect(await line.outcomes()).not.toContain("waiting");
  expect(await line.outcomes()).not.toContain("ringing");
  expect(await ask(line.services.record, (tx) => tx.all(openCalls))).toEqual([]);
  if (isQuiet) expect(rungOnTheLine.map(({ to }) => to)).toEqual([]);
  if (isQuiet) expect(answered).toHaveLength(talked.length);
  else expect(answered.length).toBeGreaterThanOrEqual(talked.length);
  line.expectNoFindings();
}
