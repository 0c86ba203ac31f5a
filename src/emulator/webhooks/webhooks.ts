import type { EmulatorClock } from "../clock.ts";
import type { EmulatorOptions } from "../options.ts";
import { Recent } from "../recent.ts";
import type { Sids } from "../sids.ts";
import type { Method } from "../twiml/check.ts";
import { delayOf, isRetried, note, refusal, resultOf, tooLate, totalLimitMs, withFaults } from "./answers.ts";
import { buildRequest, type RequestParts } from "./build-request.ts";
import type { CookieJar } from "./cookies.ts";
import type { Fault, Faults } from "./faults.ts";
import { type HttpAnswer, HttpSender } from "./http-sender.ts";
import type { WebhookRecord, WebhookResult } from "./record.ts";
import type { Parameters } from "./signature.ts";
import { absolute, type AbsoluteTarget, type ParsedTarget, parseTarget } from "./target.ts";

/** A webhook that is due. */
export interface WebhookOrder {
  readonly target: AbsoluteTarget;
  readonly parameters: Parameters;
  readonly callSid: string | undefined;
  /** The cookies of the call; undefined for a request that has none, such as a status callback. */
  readonly cookies: CookieJar | undefined;
}

/** Twilio follows that many redirects (error 11215). */
const maxRedirects = 10;

interface Parts {
  readonly options: EmulatorOptions;
  readonly clock: EmulatorClock;
  readonly sids: Sids;
  readonly faults: Faults;
  /** Cuts a call off. */
  drop(callSid: string): void;
}

/**
 * Sends webhooks: signed, over real HTTP, with Twilio's headers, retries and
 * redirects.
 *
 * In virtual time they go out one after another, in the order in which they
 * became due, and the answer takes effect `webhookSeconds` later.
 */
export class Webhooks {
  readonly log: Recent<WebhookRecord>;
  readonly #parts: Parts;
  readonly #sender = new HttpSender();
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.log = new Recent(parts.options.keepRequests);
  }

  /** Sends a webhook, and calls back with what came of it when its time has come. */
  deliver(order: WebhookOrder, then: (result: WebhookResult) => void): void {
    if (this.#closed) return;
    const { clock, options, faults } = this.#parts;
    const link = clock.link();
    const release = clock.hold();
    const due = faults.take(parseTarget(order.target.url)?.pathname ?? "");
    const send = () => this.#deliverNow(order, due);
    const sent = clock.pace === "virtual" ? this.#last.then(send) : send();
    this.#last = sent;
    if (order.callSid !== undefined && due.some((fault) => fault.kind === "drop")) this.#parts.drop(order.callSid);
    const costMs = (result: WebhookResult) =>
      clock.pace === "virtual" ? virtualCostMs(result, options.webhookSeconds * 1000 + delayOf(due)) : delayOf(due);
    void sent.then((result) => {
      release();
      clock.after(Math.min(costMs(result), totalLimitMs), () => {
        link.resume(() => {
          if (!this.#closed) then(result);
        });
      });
      return result;
    });
  }

  /** Sends nothing any more; what is still on its way comes to nothing. */
  close(): void {
    this.#closed = true;
    this.#sender.close();
  }

  async #deliverNow(order: WebhookOrder, due: readonly Fault[]): Promise<WebhookResult> {
    const token = this.#parts.sids.uuid();
    const result = await this.#follow(order, token, due).catch(() => unexplained(order));
    return due.some((fault) => fault.kind === "duplicate") ? this.#follow(order, this.#tokenAfter(token), []) : result;
  }

  /** The idempotency token of a webhook that is sent once more. */
  #tokenAfter(token: string): string {
    return this.#parts.options.retryToken === "same" ? token : this.#parts.sids.uuid();
  }

  /** Asks a URL, and the one it redirects to, and so on. */
  async #follow(order: WebhookOrder, idempotencyToken: string, due: readonly Fault[]): Promise<WebhookResult> {
    let { url, method } = order.target;
    const untilMs = performance.now() + (parseTarget(url)?.overrides.totalMs ?? totalLimitMs);
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const target = parseTarget(url);
      if (target === undefined) return { ok: false, url, code: 11_100 };
      const record = this.#record(order, target, method);
      const parts = { ...order, target, method, authToken: this.#parts.options.authToken, idempotencyToken };
      const answer = withFaults(await this.#attempts(parts, untilMs, due), due);
      const location = note(record, answer);
      if (answer.kind === "failed") return { ok: false, url, code: answer.code };
      order.cookies?.keep(target.hostname, answer.headers["set-cookie"], this.#parts.clock.now());
      if (location === undefined) return noted(record, resultOf(url, answer));
      if (this.#turnsToGet(answer.status)) method = "GET";
      url = absolute(location, url);
    }
    return { ok: false, url, code: 11_215 };
  }

  #turnsToGet(status: number): boolean {
    return status === 303 || ((status === 301 || status === 302) && this.#parts.options.redirectTurnsPostToGet);
  }

  /** One retry by default, and only when no connection came about; a fragment in the URL can ask for more. */
  async #attempts(parts: Omit<RequestParts, "limitMs">, untilMs: number, due: readonly Fault[]): Promise<HttpAnswer> {
    const refused = due.some((fault) => fault.kind === "refuse");
    let { idempotencyToken } = parts;
    for (let attempt = 0; ; attempt += 1) {
      const limitMs = untilMs - performance.now();
      // A timer may end a moment early; what is left then is no time for another attempt.
      if (limitMs < 5) return tooLate;
      const request = () => buildRequest({ ...parts, idempotencyToken, limitMs });
      const answer = refused ? refusal : await this.#sender.send(request());
      idempotencyToken = this.#tokenAfter(idempotencyToken);
      if (attempt >= parts.target.overrides.retries || !isRetried(answer, parts.target)) return answer;
    }
  }

  #record({ callSid, parameters }: WebhookOrder, target: ParsedTarget, method: Method): WebhookRecord {
    const record: WebhookRecord = {
      atMs: this.#parts.clock.now(),
      callSid,
      method,
      url: target.href,
      path: target.pathname,
      parameters: Object.fromEntries(parameters),
      status: undefined,
      answer: undefined,
      error: undefined,
    };
    this.log.add(record);
    return record;
  }
}

/** What a webhook costs in virtual time: an answer that was waited for in vain, all the time it had. */
function virtualCostMs(result: WebhookResult, usualMs: number): number {
  const waitedInVain = !result.ok && result.code === 11_203;
  return waitedInVain ? Math.max(usualMs, parseTarget(result.url)?.overrides.totalMs ?? totalLimitMs) : usualMs;
}

/** The emulator itself has failed with a webhook; nothing else may suffer from that. */
function unexplained({ target: { url } }: WebhookOrder): WebhookResult {
  return { ok: false, url, code: 12_400 };
}

/** Puts into the record why the answer cannot be used. */
function noted(record: WebhookRecord, result: WebhookResult): WebhookResult {
  if (!result.ok) record.error = result.code;
  return result;
}
