import type { DialNumberOrder } from "../twiml/outcome.ts";
import type { Call, Frame } from "./call.ts";

/** A Dial that rings other parties, from the verb to its action. */
export interface NumberDial {
  readonly dialer: Call;
  readonly frame: Frame;
  readonly order: DialNumberOrder;
  /** The legs that ring, or that are being asked. */
  readonly legs: Set<Call>;
  /** What each leg is to be asked before the bridge. */
  readonly screens: Map<Call, { readonly url: string; readonly method: "GET" | "POST" } | undefined>;
}
