import type { Phone } from "../../src/emulator/phone.ts";
import type { Twilio } from "../../src/emulator/twilio.ts";
import { offline } from "../../src/twilio/offline.ts";
import { createRandom, exponential } from "../bench/random.ts";

/** Who rings a line, and how busy they keep it. */
export interface CrowdSettings {
  readonly reps: number;
  /** The share of the reps' time that the talks take. */
  readonly load: number;
  readonly meanTalkSeconds: number;
  /** Of ten customers one gives up after waiting for so long. */
  readonly patienceSeconds: number;
  readonly seed: number;
}

/** A talk as it was: who talked, and when. */
export interface Talk {
  readonly repSid: string;
  readonly beganMs: number;
}

/**
 * The people of a busy line: customers who ring at random and hang up when all is said, reps who ring in again when
 * they are cut off. What they have lived through is the truth that a record is compared with.
 */
export class Crowd {
  readonly customers: Phone[] = [];
  readonly reps: Phone[] = [];
  readonly talks = new Map<string, Talk[]>();
  /** Who has hung up of their own accord. */
  readonly hungUp = new Set<string>();
  readonly #settings: CrowdSettings;
  readonly #random: () => number;
  #twilio: Twilio | undefined;
  #isOver = false;
  #areHome = false;

  constructor(settings: CrowdSettings) {
    this.#settings = settings;
    this.#random = createRandom(settings.seed);
  }

  /** Is told of every talk; give it to the Twilio that they ring. */
  readonly onTalk = (rep: Phone, customer: Phone): void => {
    const talks = this.talks.get(customer.sid) ?? [];
    this.talks.set(customer.sid, [...talks, { repSid: rep.sid, beganMs: this.#clock.now() }]);
    this.#later(exponential(this.#random, this.#settings.meanTalkSeconds), () => {
      this.#hangUp(customer);
    });
  };

  /** Lets the reps ring in, and the customers from then on. */
  begin(twilio: Twilio): void {
    this.#twilio = twilio;
    for (let rep = 0; rep < this.#settings.reps; rep += 1) this.#keepOnLine(rep);
    this.#expectNext();
  }

  /** No customer rings any more. */
  end(): void {
    this.#isOver = true;
  }

  /** The reps go home. */
  goHome(): void {
    this.#areHome = true;
    for (const rep of this.reps) rep.drop();
  }

  /** The customers who have neither been served nor hung up. */
  get unserved(): Phone[] {
    return this.customers.filter(({ call }) => !call.isOver);
  }

  get #clock() {
    if (this.#twilio === undefined) throw new Error("nobody rings yet");
    return this.#twilio.clock;
  }

  #later(seconds: number, deed: () => void): void {
    this.#clock.after(seconds * 1000, deed);
  }

  #keepOnLine(rep: number): void {
    if (this.#areHome) return;
    const phone = this.reps[rep];
    if (phone === undefined || phone.isOver) {
      const next = this.#ring(`+1500556${1000 + rep}`, offline.numbers.reps);
      if (next !== undefined) this.reps[rep] = next;
    }
    this.#later(this.#settings.meanTalkSeconds / 4, () => {
      this.#keepOnLine(rep);
    });
  }

  #expectNext(): void {
    const { load, reps, meanTalkSeconds } = this.#settings;
    this.#later(exponential(this.#random, meanTalkSeconds / (load * reps)), () => {
      if (this.#isOver) return;
      this.#customerRings();
      this.#expectNext();
    });
  }

  #customerRings(): void {
    const queue = this.#random() < 0.3 ? "premium-customers" : "customers";
    const phone = this.#ring(`+1500557${1000 + this.customers.length}`, offline.numbers[queue]);
    if (phone === undefined) return;
    this.customers.push(phone);
    if (this.#random() > 0.1) return;
    this.#later(this.#settings.patienceSeconds, () => {
      if (!this.talks.has(phone.sid)) this.#hangUp(phone);
    });
  }

  #hangUp(customer: Phone): void {
    if (customer.isOver) return;
    this.hungUp.add(customer.sid);
    customer.drop();
  }

  #ring(from: string, to: string): Phone | undefined {
    return this.#twilio?.ring({ from, to });
  }
}
