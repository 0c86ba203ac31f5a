import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Message } from "../../src/emulator/messages/message.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { callBacksKeepHours } from "../../src/record/decisions/call-backs-keep-hours.ts";
import { cancelCallBack } from "../../src/record/decisions/cancel-call-back.ts";
import { openCallBack } from "../../src/record/tables/call-backs.ts";
import { words } from "../../src/voice/words.ts";
import { atEnd } from "./at-end.ts";
import { ask } from "./decide.ts";
import { temporaryFolder } from "./databases.ts";
import { type FeedbackLine, smsFrom, startFeedback } from "./start-feedback.ts";

/** How a text gets to the server: once; twice at the same moment; again after hours; seconds late; while one of ours is on its way. */
export const ways = ["once", "doubled", "again", "late", "crossed"] as const;

/** How a telephone is answered that rings. */
export const answers = [
  "presses 1",
  "presses 2",
  "presses 3",
  "presses nothing",
  "is busy",
  "does not answer",
] as const;

/** What happens next; `who` is the place of a customer. */
export type Step =
  | { readonly do: "gives up" | "talks" | "asks by key" | "is cancelled by us"; readonly who: number }
  | { readonly do: "texts"; readonly who: number; readonly body: string; readonly way: (typeof ways)[number] }
  | { readonly do: "rep comes" | "rep goes" | "record goes" | "record comes back" | "night passes" }
  /** Twilio takes the next text, or does not, and does not say which. */
  | { readonly do: "answer is lost"; readonly carriedOut: boolean }
  | { readonly do: "time passes"; readonly seconds: number };

/** A day of two or three customers who text. */
export interface TextingDay {
  readonly steps: readonly Step[];
  /** How telephones are answered that ring, in turn; from then on with the key. */
  readonly answered: readonly (typeof answers)[number][];
  /** Who answers STOP, START and HELP. */
  readonly keywords: "twilio" | "own";
  /** At what hour it begins. */
  readonly hour: number;
}

/** Something that Twilio or a customer has seen. */
export type Entry = { readonly atMs: number; readonly number: string } & (
  | { readonly kind: "heard"; readonly sid: string; readonly body: string }
  | { readonly kind: "ours"; readonly id: string; readonly body: string }
  | { readonly kind: "asked by key" | "rung" | "talks" | "declines" | "cancelled by us" }
);

export const customers = ["+15005557001", "+15005557002", "+15005557003"] as const;
const repNumber = "+15005559001";
const customerAt = (who: number) => customers[who % customers.length] ?? customers[0];

/** A day that is lived on a real line, and what was seen of it. */
export class LivedTexting {
  readonly line: FeedbackLine;
  readonly #day: TextingDay;
  readonly #folder: string;
  readonly #seen: Entry[] = [];
  readonly #legs = new Set<Phone>();
  #rep: Phone | undefined;
  #isAway = false;
  #isQuiet = false;
  #answered = 0;

  private constructor(line: FeedbackLine, day: TextingDay, folder: string) {
    this.line = line;
    this.#day = day;
    this.#folder = folder;
  }

  static async begin(day: TextingDay): Promise<LivedTexting> {
    const path = join(temporaryFolder(), "record", "line.db");
    mkdirSync(dirname(path));
    const needsFile = day.steps.some((step) => step.do === "record goes");
    const url = needsFile ? { DATABASE_URL: `sqlite:${path}` } : {};
    const optOut = day.keywords === "own" ? ("off" as const) : ("default" as const);
    const onTalk = (dialer: Phone, other: Phone) => {
      const [customer] = [dialer, other].filter((phone) => customers.some((one) => one === phone.number));
      if (customer !== undefined) lived.#note(customer.number, "talks");
    };
    const options = { optOut, onTalk, startMs: Date.UTC(2026, 0, 5, day.hour), keepRequests: 100_000 };
    const line = await startFeedback({ env: { ...url, SMS_KEYWORDS: day.keywords }, options });
    const lived = new LivedTexting(line, day, dirname(path));
    atEnd(() => {
      lived.#recordComesBack();
    });
    return lived;
  }

  /** Lives it through; then a rep stays until no call-back is open, for two days at most. */
  async live(isDone: () => Promise<boolean>): Promise<void> {
    for (const step of this.#day.steps) await this.#happen(step);
    this.#recordComesBack();
    this.line.twilio.clearFaults();
    await this.#passes(60);
    const untilMs = this.line.clock.now() + 3 * 86_400_000;
    while (this.line.clock.now() < untilMs && !(await isDone())) {
      if (hourOf(this.line.clock.now()) >= 20 || hourOf(this.line.clock.now()) < 8) await this.#nightPasses();
      await this.#repComes();
      await this.#passes(60);
    }
    await this.#rep?.hangUp();
    await this.#passes(60);
  }

  /** All that was seen, in its order: what caused an answer stands before it. */
  entries(): readonly Entry[] {
    const heard = this.line.twilio.requests({ path: "/sms" }).flatMap(({ atMs, reached, parameters }): Entry[] => {
      const { From: number = "", MessageSid: sid = "", Body: body = "" } = parameters;
      return reached ? [{ atMs, number, kind: "heard", sid, body }] : [];
    });
    const ours = this.line.twilio.messages
      .filter(isOurs)
      .map(({ createdMs: atMs, to: number, body, statusCallback }) => {
        const id = new URL(statusCallback?.url ?? "").searchParams.get("id") ?? "";
        return { atMs, number, kind: "ours", id, body } as const;
      });
    const isAnswer = (entry: Entry) => entry.kind === "ours" && /^(reply|farewell)-/.test(entry.id);
    const rank = (entry: Entry) => (isAnswer(entry) ? 2 : entry.kind === "heard" ? 1 : 0);
    return [...this.#seen, ...heard, ...ours].toSorted((a, b) => a.atMs - b.atMs || rank(a) - rank(b));
  }

  #note(number: string, kind: "asked by key" | "talks" | "declines" | "cancelled by us"): void {
    this.#seen.push({ atMs: this.line.clock.now(), number, kind });
  }

  async #happen(step: Step): Promise<void> {
    if (step.do === "texts") await this.#texts(step);
    else if (step.do === "is cancelled by us") await this.#cancels(customerAt(step.who));
    else if ("who" in step) await this.#rings(customerAt(step.who), step.do);
    else if (step.do === "time passes") await this.#passes(step.seconds);
    else if (step.do === "night passes") await this.#nightPasses();
    else if (step.do === "rep comes") await this.#repComes();
    else if (step.do === "rep goes") await this.#rep?.hangUp();
    else if (step.do === "record goes") this.#recordGoes();
    else if (step.do === "record comes back") this.#recordComesBack();
    else if ("carriedOut" in step)
      this.line.twilio.fault({ rest: "/Messages", method: "POST", kind: "reset", carriedOut: step.carriedOut });
  }

  async #texts({ who, body, way }: Step & { readonly do: "texts" }): Promise<void> {
    const { twilio } = this.line;
    const from = customerAt(who);
    if (way === "crossed") await this.#untilOneIsOnItsWay(from);
    else if (way === "doubled") twilio.fault({ path: "/sms", kind: "duplicate" });
    else if (way === "again") twilio.fault({ path: "/sms", kind: "duplicate", afterSeconds: 7000 });
    else if (way === "late") twilio.fault({ path: "/sms", kind: "late", seconds: 8 });
    await twilio.text({ from, to: smsFrom, body });
  }

  /** Until a text of ours has left us that has not arrived yet; for twenty seconds at most. */
  async #untilOneIsOnItsWay(number: string): Promise<void> {
    const isOnItsWay = (text: Message) => isOurs(text) && text.to === number && text.arrivedMs === undefined;
    for (let second = 0; second < 20 && !this.line.twilio.messages.some(isOnItsWay); second += 1) await this.#passes(1);
  }

  async #rings(number: string, how: "gives up" | "talks" | "asks by key"): Promise<void> {
    if (this.line.twilio.activeCalls.some((phone) => phone.number === number)) return;
    const phone = await this.line.customerRings(number);
    if (how === "talks") await this.#repComes();
    await this.#passes(how === "gives up" ? 12 : 1);
    if (how === "asks by key") {
      await phone.press("1");
      await this.#passes(20);
      if (phone.heard.some(({ text }) => text === words.callBackPromise)) this.#note(number, "asked by key");
    }
    if (how === "talks") await this.#passes(60);
    await phone.hangUp();
  }

  async #cancels(number: string): Promise<void> {
    const { record } = this.line.services;
    const open = await ask(record, (tx) => tx.one(openCallBack, number));
    if (open === undefined) return;
    const done = await record?.decide(cancelCallBack, { id: randomUUID(), who: "Dora", callBack: open.id });
    if (done?.kind === "done") this.#note(number, "cancelled by us");
  }

  async #repComes(): Promise<void> {
    if (this.#rep === undefined || !isOn(this.#rep)) this.#rep = await this.line.repRings(repNumber);
  }

  async #nightPasses(): Promise<void> {
    await this.#rep?.hangUp();
    const nowMs = this.line.clock.now();
    const hours = (24 + 9 - hourOf(nowMs)) % 24 || 24;
    await this.line.quietly(hours * 3600);
    this.#isQuiet = true;
    await this.#keepHours();
  }

  /** What the comparison with Twilio does besides, that a night has ended. */
  async #keepHours(): Promise<void> {
    if (this.#isQuiet) await this.line.services.record?.decide(callBacksKeepHours, undefined);
  }

  /** Time passes; telephones that ring are answered, and no talk is longer than half a minute. */
  async #passes(seconds: number): Promise<void> {
    if (seconds > 600) await this.#rep?.hangUp();
    const stepSeconds = this.#rep !== undefined && isOn(this.#rep) ? 5 : seconds;
    for (let passed = 0; passed < seconds; passed += stepSeconds) {
      await this.line.after(Math.min(stepSeconds, seconds - passed));
      for (const leg of this.line.twilio.activeCalls) if (this.#isLeg(leg)) await this.#onLeg(leg);
    }
    await this.#keepHours();
  }

  #isLeg({ to }: Phone): boolean {
    return customers.some((one) => one === to);
  }

  async #onLeg(leg: Phone): Promise<void> {
    if (leg.partner !== undefined && this.line.clock.now() - leg.createdMs > 30_000) await leg.hangUp();
    if (leg.status !== "ringing" || this.#legs.has(leg)) return;
    this.#legs.add(leg);
    this.#seen.push({ atMs: leg.createdMs, number: leg.to, kind: "rung" });
    const how = this.#day.answered[this.#answered] ?? "presses 1";
    this.#answered += 1;
    if (how === "is busy") await leg.busy();
    else if (how === "does not answer") await leg.noAnswer();
    else await leg.answer();
    const key = /^presses (\d)$/.exec(how)?.[1];
    if (key === "2") this.#note(leg.to, "declines");
    if (key !== undefined) await leg.press(key);
  }

  #recordGoes(): void {
    if (this.#isAway) return;
    renameSync(this.#folder, `${this.#folder}-away`);
    this.#isAway = true;
  }

  #recordComesBack(): void {
    if (this.#isAway) renameSync(`${this.#folder}-away`, this.#folder);
    this.#isAway = false;
  }
}

function isOurs({ direction, byTwilio, to }: Message): boolean {
  return direction !== "inbound" && !byTwilio && customers.some((one) => one === to);
}

function isOn({ status }: Phone): boolean {
  return ["queued", "ringing", "in-progress"].includes(status);
}

function hourOf(ms: number): number {
  return new Date(ms).getUTCHours();
}
