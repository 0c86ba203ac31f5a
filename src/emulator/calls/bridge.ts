import type { Call } from "./call.ts";

/** What ends a talk. */
export type BridgeEnd = "dialer-hung-up" | "other-hung-up" | "star" | "time-limit" | "dialer-moved" | "other-moved";

/** Two parties who hear each other. */
export interface Bridge {
  /** Whose document has the Dial. */
  readonly dialer: Call;
  readonly other: Call;
  readonly startedMs: number;
  readonly hangupOnStar: boolean;
  /** What follows for both when the talk ends; called once. */
  readonly ended: (end: BridgeEnd) => void;
}
