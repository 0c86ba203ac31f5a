import type { VNode } from "preact";
import type { QueueOrder } from "../../dispatch/queue-order.ts";
import type { DayClock } from "../format.ts";

/** What the fragments go by, beside what has been read. */
export interface Look {
  readonly order: QueueOrder;
  readonly serviceLevel: { readonly seconds: number; readonly target: number };
  readonly dayClock: DayClock;
  readonly basePath: string;
  /** Fragments that show something else than the record, by their keys. */
  readonly more?: Readonly<Record<string, () => VNode>>;
}

/** How something stands against its target: a colour, and always a word beside it. */
export interface Standing {
  readonly tone: "good" | "fair" | "bad";
  readonly word: string;
}

/** So far below its target a share is still nearly there. */
const nearly = 0.1;

/** How a service level stands against the one that is wanted. */
export function levelStanding(level: number | undefined, { serviceLevel: { target } }: Look): Standing | undefined {
  if (level === undefined) return undefined;
  if (level >= target) return { tone: "good", word: "on target" };
  if (level >= target - nearly) return { tone: "fair", word: "just below target" };
  return { tone: "bad", word: "below target" };
}

/** How a wait stands against the time in which calls are to be answered. */
export function waitStanding(waited: number | undefined, { serviceLevel }: Look): Standing | undefined {
  if (waited === undefined) return undefined;
  if (waited <= serviceLevel.seconds) return { tone: "good", word: "within target" };
  if (waited <= serviceLevel.seconds * 3) return { tone: "fair", word: "over target" };
  return { tone: "bad", word: "far over target" };
}
