import type { CookieJar } from "./cookies.ts";
import type { Fault } from "./faults.ts";
import type { Parameters } from "./signature.ts";
import type { AbsoluteTarget } from "./target.ts";

/** A webhook that is due. */
export interface WebhookOrder {
  readonly target: AbsoluteTarget;
  readonly parameters: Parameters;
  readonly callSid: string | undefined;
  /** The cookies of the call; undefined for a request that has none, such as a status callback. */
  readonly cookies: CookieJar | undefined;
  /** Whether the call goes on with the answer. A report has no use for it: Twilio goes on at once. */
  readonly isAwaited: boolean;
}

/** A webhook on its way to the server. */
export interface Letter {
  readonly order: WebhookOrder;
  /** What goes wrong on the way. */
  readonly due: readonly Fault[];
  /** When Twilio sent it. */
  readonly sentMs: number;
  /** How much of the time that an answer may take is gone when it reaches the server, in milliseconds. */
  readonly spentMs: number;
  /** The cookies that it carries, if it was sent before the call got the ones it has now. */
  readonly cookies: CookieJar | undefined;
  /** Its idempotency token; it gets one when it is carried for the first time. */
  token: string | undefined;
}
