import type { Method } from "./check.ts";
import type { Element } from "./parse.ts";

/** A URL to be asked, as it stands in a document: perhaps relative to it. */
export interface Target {
  readonly url: string;
  readonly method: Method;
}

/** How a call joins a queue. */
export interface EnqueueOrder {
  readonly kind: "enqueue";
  readonly name: string;
  readonly action: Target | undefined;
  /** What the caller hears meanwhile; undefined means Twilio's own music, an empty URL silence. */
  readonly wait: Target | undefined;
  /** How many callers the queue may have for this one to join; infinite when the document does not say. */
  readonly maxQueueSize: number;
}

/** How a rep takes a caller out of a queue. */
export interface DialQueueOrder {
  readonly kind: "dial-queue";
  readonly name: string;
  readonly dial: DialSettings;
  /** What the caller hears just before the bridge. */
  readonly connect: Target | undefined;
}

/** How somebody else is rung. */
export interface DialNumberOrder {
  readonly kind: "dial-number";
  readonly numbers: readonly NumberToRing[];
  readonly dial: DialSettings;
}

/** A party that a Dial rings. */
export interface NumberToRing {
  readonly to: string;
  /** What the called party hears before the bridge. */
  readonly screen: Target | undefined;
  readonly detectsMachines: boolean;
  readonly statusCallback: (Target & { readonly events: readonly string[] }) | undefined;
}

/** What every Dial has. */
export interface DialSettings {
  readonly action: Target | undefined;
  readonly timeoutSeconds: number;
  readonly timeLimitSeconds: number;
  readonly hangupOnStar: boolean;
  readonly callerId: string | undefined;
}

/** How keys are gathered. */
export interface GatherOrder {
  readonly kind: "gather";
  readonly action: Target;
  readonly timeoutMs: number;
  readonly numDigits: number;
  readonly finishOnKey: string;
  readonly actionOnEmptyResult: boolean;
  readonly prompts: readonly Element[];
}

/** What becomes of a call once a verb has been carried out. A verb says what the call waits for; only the runner waits. */
export type Outcome =
  | { readonly kind: "continue" }
  | { readonly kind: "wait"; readonly ms: number }
  | { readonly kind: "fetch"; readonly target: Target }
  | { readonly kind: "hang-up" }
  | { readonly kind: "reject"; readonly reason: "rejected" | "busy" }
  | { readonly kind: "leave" }
  | { readonly kind: "no-queue"; readonly code: number; readonly action: Target | undefined }
  | EnqueueOrder
  | DialQueueOrder
  | DialNumberOrder
  | GatherOrder;
