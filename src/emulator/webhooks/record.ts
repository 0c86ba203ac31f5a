import type { Fault } from "./faults.ts";
import type { Method } from "../twiml/check.ts";

/** What came of a webhook. */
export type WebhookResult =
  | { readonly ok: true; readonly url: string; readonly contentType: string | undefined; readonly body: string }
  | { readonly ok: false; readonly url: string; readonly code: number };

/** A webhook as it is remembered. */
export interface WebhookRecord {
  /** When Twilio sent it. */
  readonly sentMs: number;
  /** When it reached the server, or was to. */
  readonly atMs: number;
  readonly callSid: string | undefined;
  readonly method: Method;
  readonly url: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What was made to go wrong with it, by the kinds of faults; mostly nothing. */
  readonly faults: readonly Fault["kind"][];
  /** Whether the server has had the request, whatever became of its answer. */
  reached: boolean;
  /** The status of the answer; undefined when none came. */
  status: number | undefined;
  answer: string | undefined;
  /** Why the answer could not be used, as a code of Twilio's error dictionary. */
  error: number | undefined;
}
