import type { RaisedAlert } from "../../../src/emulator/alerts.ts";
import type { Phone } from "../../../src/emulator/phone.ts";
import { offline } from "../../../src/twilio/offline.ts";
import { type Arrival, drawArrivals } from "./arrivals.ts";
import { warmUpCalls } from "./figures.ts";
import type { Served } from "./ideal.ts";
import type { Line } from "./line.ts";
import type { Run } from "./run.ts";

/** The reps ring in during that time, before the first customer can. */
const prologueSeconds = 60;

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
}

/** The people of one run: when they ring and hang up, and what becomes of them. */
export class Day {
  /** Who has talked, in the order in which they rang. */
  readonly served: Served[] = [];
  readonly #run: Run;
  readonly #line: Line;
  readonly #originMs: number;
  readonly #arrivals: Iterator<Arrival>;
  readonly #waiting = new Map<string, Waiting>();
  readonly #reps: Phone[] = [];
  readonly #marks: Mark[] = [];
  #rung = 0;
  #talks = 0;
  #failure: string | undefined;

  constructor(run: Run, line: Line) {
    this.#run = run;
    this.#line = line;
    this.#originMs = line.twilio.clock.now() + prologueSeconds * 1000;
    this.#arrivals = drawArrivals(run);
    line.onTalk = (customer) => {
      this.#talkBegins(customer);
    };
    line.onCallOver = () => {
      this.#lostRepsRingAgain();
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
    const lost = [...this.#waiting.values()].find(({ phone }) => phone.isOver);
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
    const call = this.#waiting.get(customer.sid);
    if (call === undefined) {
      this.#fail("a customer was bridged twice");
      return;
    }
    this.#waiting.delete(customer.sid);
    this.#talks += 1;
    const { queue, atSeconds, talkSeconds } = call.arrival;
    const nowMs = this.#clock.now();
    const { joinedMs, takenMs } = whenTaken(customer, nowMs);
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
    const phone = twilio.ring({ from: `+1500557${1000 + (place % 9000)}`, to: offline.numbers[arrival.queue] });
    this.#waiting.set(phone.sid, { phone, arrival, place });
  }
}

/** When a customer first joined a queue, and when a rep's Dial took them: when `/connect` was asked, if it was. */
function whenTaken({ timeline }: Phone, nowMs: number): { readonly joinedMs: number; readonly takenMs: number } {
  const joined = timeline.find(({ text }) => text.startsWith("waits in "));
  if (joined === undefined) throw new Error("the timeline of a bridged customer does not say when they joined a queue");
  const asked = timeline.findLast(({ text }) => /^Twilio asks \S+ \S+\/connect(?:\?|$)/.test(text));
  return { joinedMs: joined.atMs, takenMs: asked?.atMs ?? nowMs };
}
