import type { Fault } from "./faults.ts";
import type { HttpAnswer } from "./http-sender.ts";
import type { Letter, WebhookOrder } from "./letter.ts";
import type { WebhookRecord, WebhookResult } from "./record.ts";
import { type ParsedTarget, parseTarget } from "./target.ts";

/** What comes of a request when the time for all attempts is over. */
export const tooLate: HttpAnswer = { kind: "failed", code: 11_203, connected: true };

/** What comes of a request to a server that is not there. */
export const refusal: HttpAnswer = { kind: "failed", code: 11_202, connected: false };

/** Twilio waits that long for an answer, whatever is in its way (error 11203). */
const totalLimitMs = 15_000;

/** How long Twilio waits for the answer to a webhook, in milliseconds; a fragment in its URL can make it less. */
export function limitOf({ target: { url } }: WebhookOrder): number {
  return parseTarget(url)?.overrides.totalMs ?? totalLimitMs;
}

/** What a webhook costs in virtual time: an answer that was waited for in vain, all the time it had. */
export function virtualCostMs(result: WebhookResult, usualMs: number): number {
  const waitedInVain = !result.ok && result.code === 11_203;
  return waitedInVain ? Math.max(usualMs, parseTarget(result.url)?.overrides.totalMs ?? totalLimitMs) : usualMs;
}

/** How much longer an answer takes for the faults on its way, in milliseconds. */
export function delayOf(due: readonly Fault[]): number {
  return due.reduce((ms, fault) => ms + (fault.kind === "delay" ? fault.seconds * 1000 : 0), 0);
}

/** Puts into the record what came back; gives the URL that the answer redirects to, if it does. */
export function note(record: WebhookRecord, answer: HttpAnswer): string | undefined {
  if (answer.kind === "failed") {
    record.error = answer.code;
    return undefined;
  }
  record.status = answer.status;
  record.answer = answer.body;
  const redirects = [301, 302, 303, 307, 308].includes(answer.status);
  return redirects ? answer.headers.location : undefined;
}

/** What an answer that is no redirect comes to. */
export function resultOf(url: string, answer: HttpAnswer & { kind: "answer" }): WebhookResult {
  if (answer.status >= 400) return { ok: false, url, code: 11_217 };
  if (answer.status >= 300) return { ok: false, url, code: 11_216 };
  return { ok: true, url, contentType: answer.headers["content-type"], body: answer.body };
}

/** Whether a request is sent again after such an answer. */
export function isRetried(answer: HttpAnswer, { overrides: { retryOn } }: ParsedTarget): boolean {
  if (answer.kind === "failed")
    return answer.connected ? answer.code === 11_203 && retryOn.has("rt") : retryOn.has("ct");
  if (answer.status >= 500) return retryOn.has("5xx");
  return answer.status >= 400 && retryOn.has("4xx");
}

/** Whether the server has had a request of which that came back. */
export function hasReached(answer: HttpAnswer, { due }: Letter): boolean {
  if (due.some(({ kind }) => kind === "refuse" || kind === "lose")) return false;
  return answer.kind === "answer" || answer.connected;
}

/** The answer as it would come back through a fault on the way. What never reached the server has no answer to garble. */
export function withFaults(answer: HttpAnswer, letter: Letter): HttpAnswer {
  const { order, due, spentMs } = letter;
  let result = answer;
  if (spentMs + delayOf(due) >= limitOf(order)) return tooLate;
  if (!hasReached(answer, letter)) return answer;
  for (const fault of due) {
    if (fault.kind === "reset") result = { kind: "failed", code: 11_205, connected: true };
    else if (fault.kind === "status") result = { kind: "answer", status: fault.status, headers: {}, body: "" };
    else if (fault.kind === "garbage") {
      const headers = { "content-type": "text/xml" };
      result = { kind: "answer", status: 200, headers, body: fault.body ?? "<html><p>It works!" };
    }
  }
  return result;
}
