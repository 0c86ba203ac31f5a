import type { QueueDial, Stay } from "../queues/queue.ts";
import { Recent } from "../recent.ts";
import type { GatherOrder } from "../twiml/outcome.ts";
import type { Element } from "../twiml/parse.ts";
import type { DocumentKind } from "../twiml/verbs.ts";
import { CookieJar } from "../webhooks/cookies.ts";
import type { AbsoluteTarget } from "../webhooks/target.ts";
import type { Events } from "../events.ts";
import type { Bridge } from "./bridges.ts";
import type { NumberDial } from "./number-dialing.ts";
import { type Sound, type SoundEntry, soundOf } from "./sounds.ts";

/** How a call stands, in Twilio's words (twilio.com/docs/voice/twiml, "CallStatus values"). */
export type CallStatus = "queued" | "ringing" | "in-progress" | FinalStatus;
export type FinalStatus = "completed" | "busy" | "failed" | "no-answer" | "canceled";

/** Something that the person on the line heard. */
export interface Heard {
  readonly atMs: number;
  readonly verb: string;
  readonly text: string;
}

/** Something that happened to a call, in words. */
export interface TimelineEntry {
  readonly atMs: number;
  readonly text: string;
}

/** A document that a call carries out, and how far it has come. */
export interface Frame {
  readonly kind: DocumentKind;
  readonly verbs: readonly Element[];
  next: number;
  readonly source: AbsoluteTarget;
}

/** What a call is busy with. */
export type Stage =
  | { readonly kind: "ringing" }
  | { readonly kind: "running" }
  | { readonly kind: "queued"; readonly stay: Stay }
  | { readonly kind: "connecting"; readonly stay: Stay; readonly dial: QueueDial }
  | { readonly kind: "listening"; readonly dial: QueueDial }
  | { readonly kind: "dialing"; readonly dial: NumberDial }
  | { readonly kind: "screening"; readonly dial: NumberDial }
  | { readonly kind: "bridged"; readonly bridge: Bridge }
  | { readonly kind: "over" };

/** What a call was set up with: by its number, or by whoever created it. */
export interface CallSettings {
  readonly fallback: AbsoluteTarget | undefined;
  readonly statusCallback: (AbsoluteTarget & { readonly events: ReadonlySet<string> }) | undefined;
  readonly maxSeconds: number;
  /** Whether Twilio finds out, and says, who has answered: a person or a machine. */
  readonly detectsMachines: boolean;
}

/** What a call is from the beginning. */
export interface CallIdentity {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly direction: "inbound" | "outbound-api" | "outbound-dial";
  readonly parentSid: string | undefined;
  readonly phoneNumberSid: string | undefined;
  /** What Twilio found of the caller's number (SHAKEN/STIR). */
  readonly stirVerstat?: string | undefined;
  readonly createdMs: number;
  readonly settings: CallSettings;
}

/** Whose time it is on a call, and who is told of what happens to it. */
export interface Surroundings {
  readonly clock: { now(): number };
  readonly events: Events;
}

/** How much of a long call is remembered. */
const keepEntries = 500;

/** One leg: a person's telephone and what Twilio does with it. */
export class Call {
  readonly identity: CallIdentity;
  readonly cookies = new CookieJar();
  readonly heard = new Recent<Heard>(keepEntries);
  readonly timeline = new Recent<TimelineEntry>(keepEntries);
  /** What there is to be heard on the line, from the first tone to the end: also what no document says. */
  readonly sounds = new Recent<SoundEntry>(keepEntries);
  /** What its documents have asked for in vain. */
  readonly lacks = new Set<string>();
  #status: CallStatus;
  #lastSound: Sound["kind"] | undefined;
  readonly #around: Surroundings;
  answeredBy: string | undefined;
  startedMs: number | undefined;
  endedMs: number | undefined;
  stage: Stage = { kind: "ringing" };
  frame: Frame | undefined;
  gather: Gathering | undefined;
  /** How many status callbacks there have been. */
  sequence = 0;
  /** How many times something else has taken over: what was waited for before is void. */
  epoch = 0;
  #cancelTimer: () => void = () => {};
  #cancelLimit: () => void = () => {};
  readonly guard = { sinceMs: 0, webhooks: 0 };

  constructor(identity: CallIdentity, status: CallStatus, around: Surroundings) {
    this.identity = identity;
    this.#status = status;
    this.#around = around;
    around.events.add({ type: "call", call: this });
    this.#soundsOf(this.stage);
  }

  get status(): CallStatus {
    return this.#status;
  }

  set status(status: CallStatus) {
    this.#status = status;
    this.#around.events.add({ type: "call", call: this });
  }

  get sid(): string {
    return this.identity.sid;
  }

  /** The number of the person whose telephone this is. */
  get number(): string {
    const { from, to, direction } = this.identity;
    return direction === "inbound" ? from : to;
  }

  get isOver(): boolean {
    return this.stage.kind === "over";
  }

  /** The other party of the talk that is going on. */
  get partner(): Call | undefined {
    if (this.stage.kind !== "bridged") return undefined;
    const { dialer, other } = this.stage.bridge;
    return dialer === this ? other : dialer;
  }

  /** Puts the call into another stage; whatever it waited for is void. A call that is over stays so. */
  enter(stage: Stage): void {
    if (this.isOver) return;
    this.epoch += 1;
    this.#cancelTimer();
    this.#cancelTimer = () => {};
    this.gather = undefined;
    this.stage = stage;
    if (stage.kind === "over") this.#cancelLimit();
    this.#soundsOf(stage);
    this.#around.events.add({ type: "call", call: this });
  }

  /** Remembers how to cancel what would end the call when it has lasted too long. */
  setLimit(cancel: () => void): void {
    this.#cancelLimit = cancel;
  }

  /** Remembers how to cancel the one timer of what the call is doing. */
  setTimer(cancel: () => void): void {
    this.#cancelTimer();
    this.#cancelTimer = cancel;
  }

  note(atMs: number, text: string): void {
    this.timeline.add({ atMs, text });
    this.#around.events.add({ type: "note", call: this, atMs, text });
  }

  /** Something else is to be heard on the line from now on. */
  play(sound: Sound): void {
    if (sound.kind === this.#lastSound && (sound.kind === "silence" || sound.kind === "ringing")) return;
    this.#lastSound = sound.kind;
    const entry = { atMs: this.#around.clock.now(), sound };
    this.sounds.add(entry);
    this.#around.events.add({ type: "sound", call: this, entry });
  }

  #soundsOf(stage: Stage): void {
    const sound = soundOf(this, stage);
    if (sound !== undefined) this.play(sound);
  }
}

/** Keys that are being gathered. */
export interface Gathering {
  readonly order: GatherOrder;
  readonly source: AbsoluteTarget;
  digits: string;
}
