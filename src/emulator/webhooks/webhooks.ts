import type { EmulatorClock } from "../clock.ts";
import type { EmulatorOptions } from "../options.ts";
import { Recent } from "../recent.ts";
import type { Sids } from "../sids.ts";
import type { Method } from "../twiml/check.ts";
import { delayOf, isRetried, note, refusal, resultOf, totalLimitMs, withFaults } from "./answers.ts";
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
    const virtualMs = clock.pace === "virtual" ? options.webhookSeconds * 1000 : 0;
    const arrived = (result: WebhookResult) => {
      release();
      const afterMs = Math.min(virtualMs + delayOf(due), totalLimitMs);
      const goOn = () => {
        link.resume(() => {
          if (!this.#closed) then(result);
        });
      };
      if (afterMs > 0) clock.after(afterMs, goOn);
      else goOn();
    };
    void sent.then(arrived);
  }

  /** Sends nothing any more; what is still on its way comes to nothing. */
  close(): void {
    this.#closed = true;
    this.#sender.close();
  }

  async #deliverNow(order: WebhookOrder, due: readonly Fault[]): Promise<WebhookResult> {
    const token = this.#parts.sids.uuid();
    const result = await this.#follow(order, token, due);
    return due.some((fault) => fault.kind === "duplicate") ? this.#follow(order, this.#tokenAfter(token), []) : result;
  }

  /** The idempotency token of a webhook that is sent once more. */
  #tokenAfter(token: string): string {
    return this.#parts.options.retryToken === "same" ? token : this.#parts.sids.uuid();
  }

  /** Asks a URL, and the one it redirects to, and so on. */
  async #follow(order: WebhookOrder, idempotencyToken: string, due: readonly Fault[]): Promise<WebhookResult> {
    let { url, method } = order.target;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const target = parseTarget(url);
      if (target === undefined) return { ok: false, url, code: 11_100 };
      const record = this.#record(order, target, method);
      const parts = { ...order, target, method, authToken: this.#parts.options.authToken, idempotencyToken };
      const answer = withFaults(await this.#attempts(parts, due), due);
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
  async #attempts(parts: RequestParts, due: readonly Fault[]): Promise<HttpAnswer> {
    const refused = due.some((fault) => fault.kind === "refuse");
    let { idempotencyToken } = parts;
    for (let attempt = 0; ; attempt += 1) {
      const answer = refused ? refusal : await this.#sender.send(buildRequest({ ...parts, idempotencyToken }));
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

/** Puts into the record why the answer cannot be used. */
function noted(record: WebhookRecord, result: WebhookResult): WebhookResult {
  if (!result.ok) record.error = result.code;
  return result;
}
