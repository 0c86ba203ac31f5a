import { Webhook } from "standardwebhooks";
import type { Notice } from "../record/notice.ts";

/** Where notices are sent. */
export interface Receiver {
  readonly url: string;
  /** `whsec_` and base64; see https://www.standardwebhooks.com */
  readonly secret: string;
}

/** How long a receiver may take to answer, in milliseconds. */
const limitMs = 10_000;

/**
 * Sends a notice once. Rejects, with a reason that can be shown to people, unless it is answered by 2xx in time. The id is
 * the same each time, so that the receiver knows a repeated one.
 */
export async function deliver(notice: Notice, { url, secret }: Receiver, nowMs: number): Promise<void> {
  const body = JSON.stringify(payloadOf(notice));
  const sentAt = new Date(nowMs);
  const response = await fetch(url, {
    method: "POST",
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(limitMs),
    headers: {
      "Content-Type": "application/json",
      "webhook-id": notice.id,
      "webhook-timestamp": String(Math.floor(nowMs / 1000)),
      "webhook-signature": new Webhook(secret).sign(notice.id, sentAt, body),
    },
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`it was answered by ${response.status}`);
}

/** A notice as its receiver reads it: `type` says what it is about, `data.text` is a sentence for people. */
function payloadOf({ cause, subject, text, atMs }: Notice): object {
  return { type: `line.${cause}`, timestamp: new Date(atMs).toISOString(), data: { cause, subject, text } };
}
