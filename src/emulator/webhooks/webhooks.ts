import type { EmulatorClock } from "../clock.ts";
import type { EmulatorOptions } from "../options.ts";
import { Recent } from "../recent.ts";
import type { Sids } from "../sids.ts";
import type { Method } from "../twiml/check.ts";
import type { CookieJar } from "./cookies.ts";
import type { Fault, Faults } from "./faults.ts";
import { type HttpAnswer, HttpSender } from "./http-sender.ts";
import { encodeParameters, type Parameters, signatureOf } from "./signature.ts";
import { absolute, type AbsoluteTarget, type ParsedTarget, parseTarget } from "./target.ts";

/** A webhook that is due. */
export interface WebhookOrder {
  readonly target: AbsoluteTarget;
  readonly parameters: Parameters;
  readonly callSid: string | undefined;
  /** The cookies of the call; undefined for a request that has none, such as a status callback. */
  readonly cookies: CookieJar | undefined;
}

/** What came of a webhook. */
export type WebhookResult =
  | { readonly ok: true; readonly url: string; readonly contentType: string | undefined; readonly body: string }
  | { readonly ok: false; readonly url: string; readonly code: number };

/** A webhook as it is remembered. */
export interface WebhookRecord {
  readonly atMs: number;
  readonly callSid: string | undefined;
  readonly method: Method;
  readonly url: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The status of the answer; undefined when none came. */
  status: number | undefined;
  answer: string | undefined;
  /** Why the answer could not be used, as a code of Twilio's error dictionary. */
  error: number | undefined;
}

/** Twilio follows that many redirects (error 11215). */
const maxRedirects = 10;
const totalLimitMs = 15_000;

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

  constructor(parts: Parts) {
    this.#parts = parts;
    this.log = new Recent(parts.options.keepRequests);
  }

  /** Sends a webhook, and calls back with what came of it when its time has come. */
  deliver(order: WebhookOrder, then: (result: WebhookResult) => void): void {
    const { clock, options, faults } = this.#parts;
    const link = clock.link();
    const release = clock.hold();
    const due = faults.take(new URL(order.target.url, "http://x").pathname);
    const send = () => this.#deliverNow(order, due);
    const sent = clock.pace === "virtual" ? this.#last.then(send) : send();
    this.#last = sent;
    if (order.callSid !== undefined && due.some((fault) => fault.kind === "drop")) this.#parts.drop(order.callSid);
    const virtualMs = clock.pace === "virtual" ? options.webhookSeconds * 1000 : 0;
    const arrived = (result: WebhookResult) => {
      release();
      const ms = virtualMs + delayOf(due);
      const tooLate: WebhookResult = { ok: false, url: result.url, code: 11_203 };
      const [afterMs, outcome] = ms > totalLimitMs ? [totalLimitMs, tooLate] : [ms, result];
      const goOn = () => {
        link.resume(() => {
          then(outcome);
        });
      };
      if (afterMs > 0) clock.after(afterMs, goOn);
      else goOn();
    };
    void sent.then(arrived);
  }

  close(): void {
    this.#sender.close();
  }

  async #deliverNow(order: WebhookOrder, due: readonly Fault[]): Promise<WebhookResult> {
    const headers = { ...fixedHeaders, "I-Twilio-Idempotency-Token": this.#parts.sids.uuid() };
    let result = await this.#follow(order, headers, due);
    if (due.some((fault) => fault.kind === "duplicate")) result = await this.#follow(order, headers, []);
    return result;
  }

  /** Asks a URL, and the one it redirects to, and so on. */
  async #follow(
    order: WebhookOrder,
    headers: Readonly<Record<string, string>>,
    due: readonly Fault[],
  ): Promise<WebhookResult> {
    let { url, method } = order.target;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const target = parseTarget(url);
      if (target === undefined) return { ok: false, url, code: 11_100 };
      const record = this.#record(order, target, method);
      const answer = withFaults(await this.#attempts(order, target, method, headers, due), due);
      const location = note(record, answer);
      if (answer.kind === "failed") return { ok: false, url, code: answer.code };
      order.cookies?.keep(target.hostname, answer.headers["set-cookie"]);
      if (location === undefined) return resultOf(url, answer);
      if (this.#turnsToGet(answer.status)) method = "GET";
      url = absolute(location, url);
    }
    return { ok: false, url, code: 11_215 };
  }

  #turnsToGet(status: number): boolean {
    return status === 303 || ((status === 301 || status === 302) && this.#parts.options.redirectTurnsPostToGet);
  }

  /** One retry by default, and only when no connection came about; a fragment in the URL can ask for more. */
  async #attempts(
    order: WebhookOrder,
    target: ParsedTarget,
    method: Method,
    headers: Readonly<Record<string, string>>,
    due: readonly Fault[],
  ): Promise<HttpAnswer> {
    const refused = due.some((fault) => fault.kind === "refuse");
    for (let attempt = 0; ; attempt += 1) {
      const answer: HttpAnswer = refused
        ? { kind: "failed", code: 11_202, connected: false }
        : await this.#sender.send(this.#request(order, target, method, headers));
      if (attempt >= target.overrides.retries || !isRetried(answer, target)) return answer;
    }
  }

  #request(
    { parameters, cookies }: WebhookOrder,
    target: ParsedTarget,
    method: Method,
    fixed: Readonly<Record<string, string>>,
  ) {
    const encoded = encodeParameters(parameters);
    const query = encoded === "" ? "" : (target.path.includes("?") ? "&" : "?") + encoded;
    const isGet = method === "GET";
    const { authToken } = this.#parts.options;
    const signature = isGet
      ? signatureOf(authToken, target.signedUrl + query, [])
      : signatureOf(authToken, target.signedUrl, parameters);
    const headers: Record<string, string | number> = { ...fixed, "X-Twilio-Signature": signature };
    const cookie = cookies?.headerFor(target.hostname, target.pathname);
    if (cookie !== undefined) headers.Cookie = cookie;
    if (target.authorization !== undefined) headers.Authorization = target.authorization;
    if (!isGet) {
      headers["Content-Type"] = "application/x-www-form-urlencoded; charset=UTF-8";
      headers["Content-Length"] = Buffer.byteLength(encoded);
    }
    return {
      target,
      method,
      path: isGet ? target.path + query : target.path,
      headers,
      body: isGet ? undefined : encoded,
    };
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

const fixedHeaders = { Accept: "*/*", "User-Agent": "TwilioProxy/1.1", "X-Home-Region": "us1" };

function delayOf(due: readonly Fault[]): number {
  return due.reduce((ms, fault) => ms + (fault.kind === "delay" ? fault.seconds * 1000 : 0), 0);
}

/** Puts into the record what came back; gives the URL that the answer redirects to, if it does. */
function note(record: WebhookRecord, answer: HttpAnswer): string | undefined {
  if (answer.kind === "failed") {
    record.error = answer.code;
    return undefined;
  }
  record.status = answer.status;
  record.answer = answer.body;
  const redirects = [301, 302, 303, 307, 308].includes(answer.status);
  return redirects ? answer.headers.location : undefined;
}

function resultOf(url: string, answer: HttpAnswer & { kind: "answer" }): WebhookResult {
  if (answer.status >= 400) return { ok: false, url, code: 11_217 };
  if (answer.status >= 300) return { ok: false, url, code: 11_216 };
  return { ok: true, url, contentType: answer.headers["content-type"], body: answer.body };
}

function isRetried(answer: HttpAnswer, { overrides: { retryOn } }: ParsedTarget): boolean {
  if (answer.kind === "failed")
    return answer.connected ? answer.code === 11_203 && retryOn.has("rt") : retryOn.has("ct");
  if (answer.status >= 500) return retryOn.has("5xx");
  return answer.status >= 400 && retryOn.has("4xx");
}

/** The answer as it would come back through a fault on the way. */
function withFaults(answer: HttpAnswer, due: readonly Fault[]): HttpAnswer {
  let result = answer;
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
