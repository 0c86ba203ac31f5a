import type { Config, Environment } from "../../config.ts";
import type { AccountState } from "../../twilio/account.ts";
import type { AccountNumber, WantedNumber } from "../../twilio/provision-plan.ts";
import type { ListedQueue } from "../../twilio/queues.ts";
import type { RestClient } from "../../twilio/rest-client.ts";
import type { Finding } from "./finding.ts";

/** What is examined: a line, as its settings, its account and its own answers show it. */
export interface Line {
  readonly env: Environment;
  /** The names that stand in `.env`. */
  readonly inEnvFile: readonly string[];
  readonly config: Config;
  readonly publicUrl: string;
  readonly rest: RestClient;
  /** The time of this machine, in milliseconds since 1970. */
  readonly now: () => number;
  /** The addresses that a name stands for, as this machine sees it. */
  readonly addressesOf: (hostname: string) => Promise<readonly string[]>;
  /** The numbers that are to lead here; empty where nobody has said which. */
  readonly wanted: readonly WantedNumber[];
  /** What Twilio says of the account. */
  readonly account: () => Promise<AccountState & { readonly twilioMs: number }>;
  /** What `/readyz` says to whoever runs the line; undefined where it says nothing. */
  readonly readiness: () => Promise<Readonly<Record<string, unknown>> | undefined>;
  /** Every number of the account, and every queue; asked for once. */
  readonly numbers: () => Promise<readonly AccountNumber[]>;
  readonly queues: () => Promise<readonly ListedQueue[]>;
}

/** One thing that is looked at, in a file of its own that is named for the feature. */
export interface Check {
  /** A few words for what it is about. */
  readonly about: string;
  /** The checks without which this one tells nothing: where one of them has found something wrong, it is left out. */
  readonly needs: readonly Check[];
  readonly look: (line: Line) => Promise<readonly Finding[]> | readonly Finding[];
}
