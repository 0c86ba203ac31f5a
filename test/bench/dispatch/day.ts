import type { RaisedAlert } from "../../../src/emulator/alerts.ts";
import type { Phone } from "../../../src/emulator/phone.ts";
import { offline } from "../../../src/twilio/offline.ts";
import { type Arrival, drawArrivals } from "./arrivals.ts";
import { warmUpCalls } from "./figures.ts";
import type { Served } from "./ideal.ts";
import type { Line } from "./line.ts";
import type { Policy } from "./policies.ts";
import type { Run } from "./run.ts";

/** The reps ring in during that time, before the first customer can. */
const prologueSeconds = 60;

/** Whoever wants to be rung back presses the key so long after ringing, if they wait, and answers so long after it rings. */
const askSeconds = 5;
const answerSeconds = 5;

/** Counting webhooks begins or ends. */
interface Mark {
  readonly atMs: number;
  readonly webhooks: number;
}

/** A customer who has not talked yet. */
interface Waiting {
  readonly phone: Phone;
  readonly arrival: Arrival;
  readonly place: number;
  /** Whether they have pressed the key by which they ask to be rung back. */
  hasAsked: boolean;
}

/** The people of one run: when they ring and hang up, and what becomes of them. */
export class Day {
  /** Who has talked, in the order in which they rang. */
  readonly served: Served[] = [];
  readonly #run: Run;
  readonly #line: Line;
  readonly #originMs: number;
  readonly #arrivals: Iterator<Arrival>;
  /** By their numbers, which no two have who wait. */
  readonly #waiting = new Map<string, Waiting>();
  readonly #oneInAsks: number | undefined;
  readonly #reps: Phone[] = [];
  readonly #marks: Mark[] = [];
  /** How many have talked after they were rung back. */
  rungBack = 0;
  #rung = 0;
  #talks = 0;
  #failure: string | undefined;

  constructor(run: Run, line: Line, { oneInAsks }: Pick<Policy, "oneInAsks">) {
    this.#run = run;
    this.#oneInAsks = oneInAsks;
    this.#line = line;
    this.#originMs = line.twilio.clock.now() + prologueSeconds * 1000;
    this.#arrivals = drawArrivals(run);
    line.onTalk = (customer) => {
      this.#talkBegins(customer);
    };
    line.onCallOver = () => {
      this.#lostRepsRingAgain();
    };
    line.onQuestion = () => {
      this.#answerQuestions();
    };
    line.onAlert = (alert) => {
      this.#heed(alert);
    };
  }

  /** Lets the reps ring in, and the customers from then on. */
  begin(): void {
    for (let rep = 0; rep < this.#run.reps; rep += 1) {
      this.#clock.after((rep * prologueSeconds * 500) / this.#run.reps, () => {
        this.#repRings(rep);
      });
    }
    this.#expectNext();
  }

  /** Lets time pass. Throws if something has gone wrong by then: such a day is not to be measured. */
  async advance(seconds: number): Promise<void> {
    await this.#clock.advance({ seconds });
    const lost = [...this.#waiting.values()].find(({ phone, hasAsked }) => phone.isOver && !hasAsked);
    if (lost !== undefined) this.#fail(`a customer was not served: ${lost.phone.timeline.at(-1)?.text ?? ""}`);
    if (this.#failure !== undefined) throw new Error(this.#failure);
  }

  /** How much of the day is over: the share of the customers who have talked, from 0 to 1. */
  get share(): number {
    return this.#talks / this.#run.calls;
  }

  /** How many customers wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** All webhooks, the customers' among them, from the first customer who counts to the last one's ringing. */
  get webhooksPerRepHour(): number {
    const [begin, end] = this.#marks;
    if (begin === undefined || end === undefined) throw new Error("too few customers to count any webhooks");
    const hours = (end.atMs - begin.atMs) / 3_600_000;
    return (end.webhooks - begin.webhooks) / hours / this.#run.reps;
  }

  /** The customer hangs up after talking as long as was drawn. */
  #talkBegins(customer: Phone): void {
    const call = this.#waiting.get(customer.number);
    if (call === undefined) {
      this.#fail("a customer was bridged twice");
      return;
    }
    this.#waiting.delete(customer.number);
    this.#talks += 1;
    if (customer.sid !== call.phone.sid) this.rungBack += 1;
    const { queue, atSeconds, talkSeconds } = call.arrival;
    const nowMs = this.#clock.now();
    const { joinedMs, takenMs } = whenTaken(call.phone, customer, nowMs);
    const [joinedSeconds, takenSeconds, bridgedSeconds] = [joinedMs, takenMs, nowMs].map(
      (ms) => (ms - this.#originMs) / 1000,
    ) as [number, number, number];
    this.served[call.place] = { queue, rangSeconds: atSeconds, joinedSeconds, takenSeconds, bridgedSeconds };
    this.#clock.after(talkSeconds * 1000, () => {
      customer.drop();
    });
  }

  /** A rep on whom the server has hung up, as it does after some hours, is back at once. */
  #lostRepsRingAgain(): void {
    for (const [rep, phone] of this.#reps.entries()) if (phone.isOver) this.#repRings(rep);
  }

  #heed({ level, code, message, url }: RaisedAlert): void {
    if (level === "error") this.#fail(`Twilio raised ${code}: ${message} (${url ?? ""})`);
  }

  #fail(why: string): void {
    this.#failure ??= why;
  }

  get #clock() {
    return this.#line.twilio.clock;
  }

  #repRings(rep: number): void {
    this.#reps[rep] = this.#line.twilio.ring({ from: `+1500556${1000 + rep}`, to: offline.numbers.reps });
  }

  #expectNext(): void {
    const next = this.#arrivals.next();
    if (next.done === true) return;
    this.#clock.after(this.#originMs + next.value.atSeconds * 1000 - this.#clock.now(), () => {
      this.#customerRings(next.value);
      this.#expectNext();
    });
  }

  #customerRings(arrival: Arrival): void {
    const { twilio } = this.#line;
    const place = this.#rung;
    this.#rung += 1;
    if (place === warmUpCalls(this.#run.calls) || this.#rung === this.#run.calls)
      this.#marks.push({ atMs: this.#clock.now(), webhooks: twilio.requestCount });
    const from = `+1500555${1000 + (place % 9000)}`;
    const phone = twilio.ring({ from, to: offline.numbers[arrival.queue] });
    const call = { phone, arrival, place, hasAsked: false };
    this.#waiting.set(from, call);
    if (this.#oneInAsks === undefined || place % this.#oneInAsks > 0) return;
    twilio.habit(from, { kind: "answers", afterSeconds: answerSeconds });
    this.#clock.after(askSeconds * 1000, () => {
      if (phone.queue === undefined) return;
      call.hasAsked = true;
      phone.tap("1");
    });
  }

  /** Whoever is rung back, and has been asked, is put through. */
  #answerQuestions(): void {
    for (const { phone, hasAsked } of this.#waiting.values()) {
      const rung = hasAsked ? this.#line.twilio.phone(phone.number) : undefined;
      if (rung?.status === "in-progress") rung.tap("1");
    }
  }
}

/**
 * When a customer first joined a queue, and when a rep was theirs: when `/connect` was asked, if it was, or when they were
 * rung back.
 */
function whenTaken(rang: Phone, talks: Phone, nowMs: number): { readonly joinedMs: number; readonly takenMs: number } {
  const joined = rang.timeline.find(({ text }) => text.startsWith("waits in "));
  if (joined === undefined) throw new Error("the timeline of a bridged customer does not say when they joined a queue");
  const asked = talks.timeline.findLast(({ text }) => /^Twilio asks \S+ \S+\/connect(?:\?|$)/.test(text));
  const begun = talks.sid === rang.sid ? asked : talks.timeline[0];
  return { joinedMs: joined.atMs, takenMs: begun?.atMs ?? nowMs };
}
