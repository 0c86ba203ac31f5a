/** A version of the server that is measured. */
export interface Version {
  readonly name: "now" | "before";
  /** The folder of its build. */
  readonly dist: string;
}

export const groupNames = ["sqlite", "postgres", "delay", "wall", "history"] as const;
export type GroupName = (typeof groupNames)[number];

/** How much is measured. */
export interface Sizes {
  /** How long one go takes. */
  readonly seconds: number;
  /** How often each is measured, an odd number of times, so that there is a median; versions take turns. */
  readonly rounds: number;
  readonly reps: readonly number[];
  /** How many wait, from the fewest to the most. */
  readonly waiting: readonly number[];
  /** How many processes share the record over the network. */
  readonly processes: readonly number[];
  /** How much is asked of the record, as a multiple of what it can do. */
  readonly loads: readonly number[];
  readonly loadSeconds: number;
  readonly oldCalls: number;
}

/** What a query takes longer over the network, in milliseconds, there and back. */
export const networkMs = 2.5;
/** On the lines whose size is not varied. */
export const usual = { reps: 10, waiting: 100 } as const;
/** So many requests at the same time are enough to keep the record busy, and no connection waits for another. */
export const busy = 4;

export const whole: Sizes = {
  seconds: 0.5,
  rounds: 3,
  reps: [10, 500],
  waiting: [0, 100, 1000, 10_000],
  processes: [1, 2, 4],
  loads: [0.8, 1, 2],
  loadSeconds: 4,
  oldCalls: 1_000_000,
};

export const quick: Sizes = {
  seconds: 0.2,
  rounds: 3,
  reps: [10],
  waiting: [0, 1000],
  processes: [2],
  loads: [2],
  loadSeconds: 2,
  oldCalls: 50_000,
};
