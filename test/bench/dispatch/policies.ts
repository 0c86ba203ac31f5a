import { join } from "node:path";
import type { Environment } from "../../../src/config.ts";

/** A dispatcher that is measured: the server with some settings. */
export type PolicyName = "ours" | "seed";

/** How the server of a policy is set up. */
export interface Policy {
  /** The settings of the server, given a folder of its own. */
  readonly env: (folder: string) => Environment;
  /** What the server must have written into its folder in the end: if it did not, something else was measured. */
  readonly writes: readonly string[];
}

const recordFile = "record.db";

/** What every policy has: the seed's own timeout (what becomes of it, the emulator decides), and nobody is sent away. */
const common: Environment = { DIAL_TIMEOUT: "1", LOG_LEVEL: "silent" };

export const policies: Readonly<Record<PolicyName, Policy>> = {
  ours: {
    // Nobody gives up here, nor may the server give up on anybody: how long people wait is what is measured.
    env: (folder) => ({ ...common, DATABASE_URL: `sqlite:${join(folder, recordFile)}`, MAX_WAIT: "14000" }),
    writes: [recordFile],
  },
  seed: { env: () => ({ ...common, DATABASE_URL: "none" }), writes: [] },
};
