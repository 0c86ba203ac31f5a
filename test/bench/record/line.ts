import type { Decide, Kind } from "./decisions.ts";

/** The queues of the line that is measured, the one that goes first first. */
const order = ["premium-customers", "customers"] as const;
const [premium, regular] = order;
const lineNumbers: Readonly<Record<string, string>> = { [premium]: "+15005550002", [regular]: "+15005550001" };

/** A caller as Twilio has them. */
export interface Caller {
  readonly callSid: string;
  readonly customer: string;
  readonly queue: string;
  readonly twilioQueue: string;
  readonly enteredMs: number;
}

interface Rep {
  readonly repSid: string;
  readonly number: string;
  /** The number of their Dial; undefined before the first and while the record is away. */
  round: number | undefined;
  talk: { readonly caller: Caller; readonly sinceMs: number } | undefined;
}

/** What may happen next: one of the decisions, or a rep comes back whose Dial has found nobody. */
export type Step = Kind | "idle";

/**
 * A line in miniature, as Twilio would run it: callers stand in queues, first come, first served; a Dial takes whoever is
 * first in the queue that it names, or listens there. Whatever happens is told to the record, and what the record
 * answers happens; where it does not answer, what the round-robin would do.
 *
 * Talks are over at once, and one caller comes for each that is taken: as many wait after hours as at the beginning. Where
 * somebody waits, those who come go before them: whoever has waited for minutes waits on.
 */
export class Line {
  readonly #decide: Decide;
  readonly #waiting = new Map<string, Caller[]>();
  readonly #listening = new Map<string, Rep[]>();
  readonly #talking: Rep[] = [];
  /** Who has been taken by a rep's Dial, and is not connected yet. */
  readonly #taken: { readonly rep: Rep; readonly caller: Caller }[] = [];
  #reps = 0;
  #rung = 0;

  constructor(decide: Decide) {
    this.#decide = decide;
  }

  /** Lets so many reps ring in, who listen if nobody waits. */
  async ringIn(reps: number): Promise<void> {
    for (const end = this.#reps + reps; this.#reps < end; this.#reps += 1) {
      const number = `+1500556${String(this.#reps).padStart(4, "0")}`;
      await this.#isFree({ repSid: sid("CArep", this.#reps), number, round: undefined, talk: undefined });
    }
  }

  /** Lets somebody ring for each listening rep: then all reps talk. */
  async occupy(): Promise<void> {
    while (this.#listens !== undefined) {
      await this.#arrives();
      await this.#connects();
    }
  }

  /** Lets one rep hang up. */
  async hangUp(): Promise<void> {
    const rep = this.#talking.shift() ?? this.#takeListener();
    if (rep !== undefined) await this.#decide("free", { ...reportOf(rep), isOver: true });
  }

  /** Who waits from now on, in the order in which they came. */
  setWaiting(callers: readonly Caller[]): void {
    this.#waiting.clear();
    for (const caller of callers) queueOf(this.#waiting, caller.twilioQueue).push(caller);
  }

  get waiting(): number {
    return [...this.#waiting.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** Takes one step. Gives whether the record has answered; undefined where there was nobody to take it. */
  async step(step: Step): Promise<boolean | undefined> {
    if (step === "arrives") return this.#arrives();
    if (step === "waits") return this.#waits();
    if (step === "connects") return this.#connects();
    const rep = step === "idle" ? this.#takeListener() : this.#talking.shift();
    return rep && this.#isFree(rep);
  }

  async #isFree(rep: Rep): Promise<boolean> {
    const order = await this.#decide("free", reportOf(rep));
    rep.talk = undefined;
    rep.round = order !== undefined && "round" in order ? order.round : undefined;
    const queue = order?.kind === "dial" ? order.queue : premium;
    const caller = queueOf(this.#waiting, queue).shift();
    if (caller === undefined) queueOf(this.#listening, queue).push(rep);
    else this.#taken.push({ rep, caller });
    return order !== undefined;
  }

  async #arrives(): Promise<boolean> {
    this.#rung += 1;
    const goesFirst = queueOf(this.#waiting, regular).length > 0 || this.#rung % 10 < 3;
    const queue = goesFirst ? premium : regular;
    const call = { callSid: sid("CAnew", this.#rung), customer: `+1555${1_000_000 + this.#rung}`, queue };
    const answer = await this.#decide("arrives", callOf(call));
    const twilioQueue = answer?.kind === "enqueue" ? answer.into : queue;
    const caller = { ...call, twilioQueue, enteredMs: Date.now() };
    const rep = queueOf(this.#listening, twilioQueue).shift();
    if (rep === undefined) queueOf(this.#waiting, twilioQueue).push(caller);
    else this.#taken.push({ rep, caller });
    return answer !== undefined;
  }

  /** Anybody who waits, or, where nobody does, who is about to be connected. */
  async #waits(): Promise<boolean | undefined> {
    const callers = queueOf(this.#waiting, regular);
    const caller = callers[Math.floor(Math.random() * callers.length)] ?? this.#taken[0]?.caller;
    return caller && (await this.#decide("waits", { ...callOf(caller), ...whereabouts(caller) })) !== undefined;
  }

  /** It is told in any case, now or later: nobody waits for the record. */
  async #connects(): Promise<true | undefined> {
    const taken = this.#taken.shift();
    if (taken === undefined) return undefined;
    const { rep, caller } = taken;
    await this.#decide("connects", { ...callOf(caller), ...whereabouts(caller), repSid: rep.repSid });
    rep.talk = { caller, sinceMs: Date.now() };
    this.#talking.push(rep);
    return true;
  }

  get #listens(): Rep | undefined {
    return [...this.#listening.values()].find(({ length }) => length > 0)?.[0];
  }

  #takeListener(): Rep | undefined {
    const rep = this.#listens;
    for (const reps of this.#listening.values()) if (reps[0] === rep) reps.shift();
    return rep;
  }
}

/** A SID of the length that Twilio's have. */
export function sid(prefix: string, number: number): string {
  return prefix + String(number).padStart(34 - prefix.length, "0");
}

function queueOf<T>(queues: Map<string, T[]>, name: string): T[] {
  const known = queues.get(name) ?? [];
  queues.set(name, known);
  return known;
}

function callOf({ callSid, customer, queue }: Pick<Caller, "callSid" | "customer" | "queue">) {
  return { callSid, customer, queue, lineNumber: lineNumbers[queue] ?? "" };
}

function whereabouts({ twilioQueue, enteredMs }: Caller) {
  const queueSeconds = Math.max(0, Math.floor((Date.now() - enteredMs) / 1000));
  return { twilioQueue, queueSid: queueSidOf(twilioQueue), queueSeconds };
}

function queueSidOf(queue: string): string {
  return `QU-${queue}`;
}

function reportOf({ repSid, number, round, talk }: Rep) {
  const talked = talk && {
    customerSid: talk.caller.callSid,
    queue: talk.caller.twilioQueue,
    queueSid: queueSidOf(talk.caller.twilioQueue),
    talkedSeconds: Math.floor((Date.now() - talk.sinceMs) / 1000),
    queueSeconds: Math.max(0, Math.floor((talk.sinceMs - talk.caller.enteredMs) / 1000)),
  };
  return {
    repSid,
    number,
    lineNumber: "+15005550003",
    isOver: false,
    round,
    dialed: round !== undefined,
    talk: talked,
  };
}
