import { join } from "node:path";
import type { Environment } from "../../../src/config.ts";

/** A dispatcher that is measured: the server with some settings. */
export type PolicyName = "ours" | "call-backs" | "degraded" | "seed";

/** How the server of a policy is set up. */
export interface Policy {
  /** The settings of the server, given a folder of its own and how long its Dials are to listen, in seconds. */
  readonly env: (folder: string, dialTimeout: number) => Environment;
  /** What the server must have written into its folder in the end: if it did not, something else was measured. */
  readonly writes: readonly string[];
  /** What the server has to say of its record, for the same reason. */
  readonly record: "none" | "answers" | "does not answer";
  /** Whether it is Twilio that lets a Dial of one second listen for longer, rather than the server's setting. */
  readonly isStretched?: true;
  /** One in so many customers who wait asks to be rung back; undefined when nobody does. */
  readonly oneInAsks?: number;
}

const recordFile = "record.db";

/** Nobody gives up here, nor may the server give up on anybody: how long people wait is what is measured. */
const recorded = (folder: string, dialTimeout: number): Environment => ({
  LOG_LEVEL: "silent",
  MAX_WAIT: "14000",
  DIAL_TIMEOUT: String(dialTimeout),
  DATABASE_URL: `sqlite:${join(folder, recordFile)}`,
});

/**
 * Call-backs need texts; how many there are of either is not to be limited, nor at what hours: customers of the day
 * would go before those who wait for the morning, and nobody rings after the last of the day who could be bridged meanwhile.
 */
const ringingBack: Environment = {
  SMS_FROM: "+15005550001",
  TIME_ZONE: "UTC",
  CALLBACK_HOURS: "00:00-24:00",
  SMS_HOURS: "00:00-24:00",
  CALLBACKS_PER_HOUR: "10000",
  MAX_CALLBACKS_OPEN: "10000",
};

export const policies: Readonly<Record<PolicyName, Policy>> = {
  ours: { env: recorded, writes: [recordFile], record: "answers" },
  "call-backs": {
    env: (...given) => ({ ...recorded(...given), ...ringingBack }),
    writes: [recordFile],
    record: "answers",
    oneInAsks: 10,
  },
  // Nothing listens there: the record is away from beginning to end.
  degraded: {
    env: (...given) => ({ ...recorded(...given), DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" }),
    writes: [],
    record: "does not answer",
  },
  seed: {
    env: () => ({ LOG_LEVEL: "silent", DIAL_TIMEOUT: "1", DATABASE_URL: "none" }),
    writes: [],
    record: "none",
    isStretched: true,
  },
};
