import type { EmulatorClock } from "../clock.ts";
import type { EmulatorOptions } from "../options.ts";
import { Recent } from "../recent.ts";
import type { Sids } from "../sids.ts";
import type { Method } from "../twiml/check.ts";
import { hasReached, isRetried, limitOf, note, refusal, resultOf, tooLate, withFaults } from "./answers.ts";
import { buildRequest, type RequestParts } from "./build-request.ts";
import type { HttpAnswer, WebhookSender } from "./http-sender.ts";
import type { Letter, WebhookOrder } from "./letter.ts";
import type { WebhookRecord, WebhookResult } from "./record.ts";
import { absolute, type ParsedTarget, parseTarget } from "./target.ts";

/** Twilio follows that many redirects (error 11215). */
const maxRedirects = 10;

/** What a courier needs. */
export interface CourierParts {
  readonly options: EmulatorOptions;
  readonly clock: EmulatorClock;
  readonly sids: Sids;
  readonly sender: WebhookSender;
}

/** Carries webhooks to the server: signed, with Twilio's headers, retries and redirects. */
export class Courier {
  readonly log: Recent<WebhookRecord>;
  readonly #parts: CourierParts;

  constructor(parts: CourierParts) {
    this.#parts = parts;
    this.log = new Recent(parts.options.keepRequests);
  }

  /** Carries a webhook there, and gives what came of it; it never rejects. */
  async carry(letter: Letter): Promise<WebhookResult> {
    const token = (letter.token ??= this.#parts.sids.uuid());
    const result = await this.#follow(letter, token).catch(() => unexplained(letter.order));
    const twice = letter.due.some((fault) => fault.kind === "duplicate" && fault.afterSeconds === undefined);
    return twice ? this.#follow({ ...letter, due: [] }, this.tokenAfter(token)) : result;
  }

  /** The idempotency token of a webhook that is sent once more. */
  tokenAfter(token: string): string {
    return this.#parts.options.retryToken === "same" ? token : this.#parts.sids.uuid();
  }

  /** Carries nothing any more; what is still on its way comes to nothing. */
  close(): void {
    this.#parts.sender.close();
  }

  /** Asks a URL, and the one it redirects to, and so on. */
  async #follow(letter: Letter, idempotencyToken: string): Promise<WebhookResult> {
    const { order } = letter;
    let { url, method } = order.target;
    const untilMs = performance.now() + limitOf(order);
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const target = parseTarget(url);
      if (target === undefined) return { ok: false, url, code: 11_100 };
      const record = this.#record(letter, target, method);
      const cookies = letter.cookies ?? order.cookies;
      const parts = { ...order, cookies, target, method, authToken: this.#parts.options.authToken, idempotencyToken };
      const carried = await this.#attempts(parts, untilMs, letter);
      record.reached = hasReached(carried, letter);
      const answer = withFaults(carried, letter);
      const location = note(record, answer);
      if (answer.kind === "failed") return { ok: false, url, code: answer.code };
      this.#keepCookies(letter, target, answer);
      if (location === undefined) return noted(record, resultOf(url, answer));
      if (this.#turnsToGet(answer.status)) method = "GET";
      url = absolute(location, url);
    }
    return { ok: false, url, code: 11_215 };
  }

  #keepCookies({ order, cookies }: Letter, { hostname }: ParsedTarget, answer: HttpAnswer & { kind: "answer" }): void {
    const nowMs = this.#parts.clock.now();
    for (const jar of [order.cookies, cookies]) jar?.keep(hostname, answer.headers["set-cookie"], nowMs);
  }

  #turnsToGet(status: number): boolean {
    return status === 303 || ((status === 301 || status === 302) && this.#parts.options.redirectTurnsPostToGet);
  }

  /** One retry by default, and only when no connection came about; a fragment in the URL can ask for more. */
  async #attempts(parts: Omit<RequestParts, "limitMs">, untilMs: number, { due }: Letter): Promise<HttpAnswer> {
    if (due.some((fault) => fault.kind === "lose")) return tooLate;
    const refused = due.some((fault) => fault.kind === "refuse");
    let { idempotencyToken } = parts;
    for (let attempt = 0; ; attempt += 1) {
      const limitMs = untilMs - performance.now();
      // A timer may end a moment early; what is left then is no time for another attempt.
      if (limitMs < 5) return tooLate;
      const request = () => buildRequest({ ...parts, idempotencyToken, limitMs });
      const answer = refused ? refusal : await this.#parts.sender.send(request());
      idempotencyToken = this.tokenAfter(idempotencyToken);
      if (attempt >= parts.target.overrides.retries || !isRetried(answer, parts.target)) return answer;
    }
  }

  #record({ order, due, sentMs }: Letter, target: ParsedTarget, method: Method): WebhookRecord {
    const { callSid, parameters } = order;
    const record: WebhookRecord = {
      sentMs,
      atMs: this.#parts.clock.now(),
      callSid,
      method,
      url: target.href,
      path: target.pathname,
      parameters: Object.fromEntries(parameters),
      faults: due.map(({ kind }) => kind),
      reached: false,
      status: undefined,
      answer: undefined,
      error: undefined,
    };
    this.log.add(record);
    return record;
  }
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
