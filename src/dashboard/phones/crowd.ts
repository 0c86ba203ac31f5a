import type { RepNumbers } from "../../record/rep-numbers.ts";
import type { Clock } from "../../runtime/clock.ts";
import { type CrowdSettings, nobody } from "./crowd-settings.ts";
import type { EmulatorDoor } from "./emulator-door.ts";
import type { Listener } from "./follower.ts";
import type { LineNumber } from "./handset-book.ts";
import { allowedTelephones, customerNumber, isCustomerNumber, simulatedRepNumber } from "./numbers.ts";
import { personOf, type WholeCall, type WorldCall, type WorldEvent, type WorldMessage } from "./world.ts";

/** What simulated people are made of. */
export interface CrowdParts {
  readonly door: Pick<EmulatorDoor, "ring" | "hangUp" | "press" | "answer" | "text">;
  readonly clock: Clock;
  /** The lines, the first served first, the reps' one last. */
  readonly lines: readonly LineNumber[];
  readonly repNumbers: RepNumbers;
  /** Whether somebody else has a telephone of that number. */
  readonly isTaken: (number: string) => boolean;
  /** From 0 to 1, as good as any. */
  readonly random?: () => number;
}

/** Somebody simulated who is on the line, or about to be. */
interface Person {
  readonly number: string;
  readonly isRep: boolean;
  /** Undefined until it is known. */
  callSid: string | undefined;
  isTalking: boolean;
  /** Lets them forget what they meant to do next. */
  cancel: () => void;
}

/** So many callers are on the line at once at most: whoever would be one more finds another way to spend the day. */
const mostCallers = 150;
/** Reps ring in, and go home, one after another. */
const repEveryMs = 500;
const premiumShare = 0.3;
/** So large a share of the callers would rather be called back, and of the questions by text is answered. */
const callBackShare = 0.1;
const answerShare = 0.7;

/**
 * Simulated people on an offline line: customers who ring at random, wait as long as they like, talk and hang up; reps
 * who are on the line all the time.
 *
 * They ring the line as everybody does, through the emulator, and know no more of it than what happens to them.
 */
export class Crowd implements Listener {
  readonly #parts: CrowdParts;
  readonly #random: () => number;
  readonly #people = new Map<string, Person>();
  #settings: CrowdSettings = nobody;
  #customers = 0;
  #stops = 0;
  #cancelCaller: () => void = () => {};
  #cancelReps: () => void = () => {};

  constructor(parts: CrowdParts) {
    this.#parts = parts;
    this.#random = parts.random ?? Math.random;
  }

  get settings(): CrowdSettings {
    return this.#settings;
  }

  /** Who is on the line. */
  get count(): { readonly callers: number; readonly reps: number } {
    const reps = this.#reps.length;
    return { callers: this.#people.size - reps, reps };
  }

  /** Whether anybody may still come, or stays. */
  get isLoose(): boolean {
    return this.#settings.callsPerMinute > 0 || this.#settings.reps > 0;
  }

  /** Lets so many people loose from now on. */
  set(settings: CrowdSettings): void {
    this.#settings = settings;
    this.#cancelCaller();
    this.#expectCaller();
    this.#cancelReps();
    this.#keepReps();
  }

  /** Nobody comes any more, and who is there hangs up. */
  async stop(): Promise<void> {
    this.#settings = { ...this.#settings, callsPerMinute: nobody.callsPerMinute, reps: nobody.reps };
    this.#stops += 1;
    this.#cancelCaller();
    this.#cancelReps();
    for (const { cancel } of this.#people.values()) cancel();
    await Promise.all([...this.#people.values()].map((person) => this.#hangUp(person)));
  }

  readonly begin = (calls: readonly WholeCall[]): void => {
    const goingOn = calls.filter(({ over }) => !over);
    const numbers = new Set(goingOn.map(personOf));
    for (const { number } of this.#people.values()) if (!numbers.has(number)) this.#leave(number);
    for (const call of goingOn) this.#called(call);
  };

  readonly happened = (event: WorldEvent): void => {
    if (event.type === "call") this.#called(event);
    else if (event.type === "message") this.#texted(event);
  };

  get #reps(): Person[] {
    return [...this.#people.values()].filter(({ isRep }) => isRep);
  }

  #expectCaller(): void {
    const { callsPerMinute } = this.#settings;
    if (callsPerMinute === 0) return;
    this.#cancelCaller = this.#parts.clock.after(this.#around(60_000 / callsPerMinute), () => {
      if (this.count.callers < mostCallers) this.#customerRings();
      this.#expectCaller();
    });
  }

  /** One rep more, or one who waits for a caller goes home, until there are as many as there are to be. */
  #keepReps(): void {
    const there = this.#reps;
    const { reps } = this.#settings;
    const idle = there.find(({ isTalking }) => !isTalking);
    if (there.length < reps) this.#repRings();
    else if (there.length > reps && idle !== undefined) this.#act(() => this.#hangUp(idle));
    if (reps === 0 && there.length === 0) return;
    this.#cancelReps = this.#parts.clock.after(repEveryMs, () => {
      this.#keepReps();
    });
  }

  #repRings(): void {
    const { repNumbers, isTaken } = this.#parts;
    const others = Array.from({ length: this.#settings.reps }, (_, place) => simulatedRepNumber(place));
    const numbers = [...allowedTelephones(repNumbers), ...others];
    const number = numbers.find((one) => !this.#people.has(one) && !isTaken(one));
    if (number !== undefined) this.#rings(number, this.#parts.lines.at(-1));
  }

  #customerRings(): void {
    const number = customerNumber(this.#customers);
    this.#customers += 1;
    const queues = this.#parts.lines.slice(0, -1);
    const person = this.#rings(number, this.#random() < premiumShare ? queues[0] : queues.at(-1));
    if (person === undefined) return;
    const { patienceSeconds } = this.#settings;
    const wantsCallBack = this.#random() < callBackShare;
    this.#later(person, this.#around(patienceSeconds * 1000) / (wantsCallBack ? 2 : 1), () =>
      wantsCallBack ? this.#press(person) : this.#hangUp(person),
    );
  }

  #rings(number: string, line: LineNumber | undefined): Person | undefined {
    if (line === undefined || this.#people.has(number)) return undefined;
    const person = this.#enter(number, line === this.#parts.lines.at(-1));
    const stops = this.#stops;
    this.#act(async () => {
      const call = await this.#parts.door.ring({ from: number, to: line.phoneNumber }).catch(() => undefined);
      if (call === undefined) this.#leave(number);
      else if (stops !== this.#stops) await this.#parts.door.hangUp(call.sid);
    });
    return person;
  }

  #enter(number: string, isRep: boolean): Person {
    const person: Person = { number, isRep, callSid: undefined, isTalking: false, cancel: () => {} };
    this.#people.set(number, person);
    return person;
  }

  #leave(number: string): void {
    this.#people.get(number)?.cancel();
    this.#people.delete(number);
  }

  #called(call: WorldCall): void {
    const number = personOf(call);
    const isRung = call.direction !== "inbound" && isCustomerNumber(number) && !call.over;
    const person = this.#people.get(number) ?? (isRung ? this.#isRung(call) : undefined);
    if (person === undefined) return;
    if (call.over && (person.callSid === undefined || person.callSid === call.sid)) this.#leave(number);
    if (call.over) return;
    person.callSid = call.sid;
    const isTalking = call.partner !== null;
    if (isTalking && !person.isTalking && !person.isRep) this.#talks(person);
    person.isTalking = isTalking;
  }

  #talks(person: Person): void {
    this.#later(person, this.#around(this.#settings.talkSeconds * 1000), () => this.#hangUp(person));
  }

  /** A telephone rings whose owner has asked to be called back: they answer, and press the key when they are asked. */
  #isRung({ sid, to }: WorldCall): Person {
    const person = this.#enter(to, false);
    this.#later(person, 4000, async () => {
      await this.#parts.door.answer(sid);
      this.#later(person, 5000, () => this.#press(person));
    });
    return person;
  }

  /** A customer who is asked how it went often says so. */
  #texted({ direction, from, to, status, body }: WorldMessage): void {
    const isQuestion = direction !== "inbound" && status === "delivered" && isCustomerNumber(to) && /\b5\b/.test(body);
    if (!isQuestion || from === null || !this.isLoose || this.#random() > answerShare) return;
    const rating = String(Math.min(5, 2 + Math.floor(this.#random() * 5)));
    this.#parts.clock.after(this.#around(6000), () => {
      this.#act(() => this.#parts.door.text({ from: to, to: from, body: rating }));
    });
  }

  async #hangUp({ callSid }: Person): Promise<void> {
    if (callSid !== undefined) await this.#parts.door.hangUp(callSid).catch(() => {});
  }

  async #press({ callSid }: Person): Promise<void> {
    if (callSid !== undefined) await this.#parts.door.press(callSid, "1");
  }

  /** What a person means to do next; they mean one thing at a time. */
  #later(person: Person, ms: number, deed: () => Promise<unknown>): void {
    person.cancel();
    person.cancel = this.#parts.clock.after(ms, () => {
      this.#act(deed);
    });
  }

  /** Does what may come too late: then nothing is done. */
  #act(deed: () => Promise<unknown>): void {
    void this.#parts.clock.run(async () => {
      await deed().catch(() => {});
    });
  }

  /** Around a mean: never next to nothing, seldom three times as much. */
  #around(mean: number): number {
    return mean * (0.4 - 0.6 * Math.log(1 - this.#random()));
  }
}
