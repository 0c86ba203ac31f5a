import type { Arrival, CustomerCall } from "../../../src/record/decisions/customer-arrives.ts";
import type { Connection } from "../../../src/record/decisions/customer-connects.ts";
import type { WaitingCall, WaitNews } from "../../../src/record/decisions/customer-waits.ts";
import type { RepOrder } from "../../../src/record/decisions/rep-is-free.ts";
import type { RepReport } from "../../../src/record/decisions/rep-report.ts";

/** The decisions that are measured: a rep is free; a customer arrives, waits, connects. */
export const kinds = ["free", "arrives", "waits", "connects"] as const;
export type Kind = (typeof kinds)[number];

/** What each is told. */
export interface Reports {
  readonly free: RepReport;
  readonly arrives: CustomerCall;
  readonly waits: WaitingCall;
  readonly connects: Connection;
}

/** What each answers. */
export interface Answers {
  readonly free: RepOrder;
  readonly arrives: Arrival;
  readonly waits: WaitNews;
  readonly connects: unknown;
}

/** Has the record take a decision; undefined when it does not answer in time. */
export type Decide = <K extends Kind>(kind: K, about: Reports[K]) => Promise<Answers[K] | undefined>;

/** Where a decision stands in a built version of the server, and whether it is told only once. */
export const places = {
  free: { file: "rep-is-free.js", name: "repIsFree", again: false },
  arrives: { file: "customer-arrives.js", name: "customerArrives", again: false },
  waits: { file: "customer-waits.js", name: "customerWaits", again: false },
  connects: { file: "customer-connects.js", name: "customerConnects", again: true },
} as const satisfies Record<Kind, unknown>;
