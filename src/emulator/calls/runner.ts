import { errorAlert, warningAlert } from "../alerts.ts";
import type { Exchange } from "../exchange.ts";
import type { Outcome, Target } from "../twiml/outcome.ts";
import { type Element, type ParsedTwiml, parseTwiml } from "../twiml/parse.ts";
import { isVerb, lackingIn } from "../twiml/lacking.ts";
import type { VerbContext } from "../twiml/verb.ts";
import { type DocumentKind, isAllowed, verbFor } from "../twiml/verbs.ts";
import type { Parameters as Extra } from "../webhooks/signature.ts";
import { absolute, type AbsoluteTarget } from "../webhooks/target.ts";
import type { WebhookResult } from "../webhooks/record.ts";
import { Asking } from "./asking.ts";
import type { Call, Frame } from "./call.ts";
import { Gatherer } from "./gatherer.ts";
import { heardSound } from "./sounds.ts";
import { readDocument } from "./read-document.ts";

/** Where a document is from that was given through REST. */
const nowhere: AbsoluteTarget = { url: "", method: "POST" };

/** What a caller hears when Twilio has nothing to go on with (fact sheet 5.3). */
const applicationError = "We're sorry, an application error has occurred. Goodbye.";

/** Carries out documents, one verb after another; a verb says what the call waits for, and here it is waited for. */
export class Runner {
  readonly gatherer: Gatherer;
  readonly #asking: Asking;
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
    this.#asking = new Asking(exchange);
    this.gatherer = new Gatherer(exchange);
  }

  /** Asks a URL on behalf of a call, and carries out the document that comes back. */
  fetch(call: Call, kind: DocumentKind, target: AbsoluteTarget, extra: Extra = []): void {
    this.#asking.ask(call, target, extra, (result) => {
      this.#load(call, kind, target, result);
    });
  }

  /** The same for the fallback URL, which is asked once for a document that failed. */
  #fetchFallback(call: Call, fallback: AbsoluteTarget, code: number, failedUrl: string): void {
    const extra: Extra = [
      ["ErrorCode", String(code)],
      ["ErrorUrl", failedUrl],
    ];
    this.#asking.ask(call, fallback, extra, (result) => {
      const document = readDocument(result);
      if (document.ok) this.#begin(call, "main", { url: result.url, method: fallback.method }, document);
      else {
        this.#exchange.raise(document.alert, call, fallback.url);
        this.#giveUp(call, fallback.url);
      }
    });
  }

  /** Carries out a document from its first verb. */
  run(call: Call, frame: Frame): void {
    call.frame = frame;
    this.proceed(call);
  }

  /** Carries out a document that was given through REST; URLs in it have to be absolute. */
  runGiven(call: Call, twiml: string): void {
    const document = parseTwiml(twiml);
    if (document.ok) {
      this.#begin(call, "main", nowhere, document);
      return;
    }
    this.#exchange.raise(document.alert, call);
    this.#failed(call, "main", document.alert.code, nowhere);
  }

  /** Requests an action and goes on with what comes back; without one, with the next verb of the document. */
  follow(call: Call, frame: Frame, action: Target | undefined, extra: Extra): void {
    if (action === undefined) {
      this.run(call, frame);
      return;
    }
    this.fetch(call, "main", resolve(action, frame), extra);
  }

  /** Requests an action of a call that has no use for the answer. */
  report(call: Call, frame: Frame, action: Target | undefined, extra: Extra): void {
    if (action === undefined) return;
    this.#asking.report(call, resolve(action, frame), extra);
  }

  /** Takes the next verb, and the ones after it as long as nothing has to be waited for. */
  proceed(call: Call): void {
    const { frame } = call;
    if (frame === undefined || call.isOver) return;
    for (;;) {
      const element = frame.verbs[frame.next];
      if (element === undefined) {
        this.#endOfDocument(call, frame);
        return;
      }
      frame.next += 1;
      const outcome = this.#carryOut(call, frame, element);
      if (call.isOver) return;
      if (outcome.kind === "continue") continue;
      this.#apply(call, frame, outcome);
      return;
    }
  }

  #carryOut(call: Call, frame: Frame, element: Element): Outcome {
    if (!isVerb(element.name)) return { kind: "continue" };
    if (!isAllowed(frame.kind, element.name)) {
      const words = `<${element.name}> may not stand in this document: it is skipped`;
      const alert = element.name === "Dial" ? errorAlert(13_201, words) : warningAlert(12_200, words);
      this.#exchange.raise(alert, call, frame.source.url);
      return { kind: "continue" };
    }
    for (const what of lackingIn(element)) this.#exchange.reportNotEmulated(what, call, frame.source.url);
    const verb = verbFor(element.name);
    if (verb === undefined) return { kind: "continue" };
    const outcome = verb.run(element, {
      options: this.#exchange.options,
      document: frame.source.url,
      hear: (...heard) => {
        this.hear(call, ...heard);
      },
    });
    const isAnswer = verb.answers && outcome.kind !== "continue" && frame.kind === "main";
    if (isAnswer) this.#exchange.lifecycle.answered(call);
    return outcome;
  }

  /** Notes what the person on the line hears. */
  hear(call: Call, ...[verb, text, ms]: Parameters<VerbContext["hear"]>): void {
    call.play(heardSound(verb, text, ms / 1000));
    if (verb === "Pause") return;
    const atMs = this.#exchange.clock.now();
    call.heard.add({ atMs, verb, text });
    call.note(atMs, `hears ${verb}: ${text}`);
  }

  #apply(call: Call, frame: Frame, outcome: Exclude<Outcome, { kind: "continue" }>): void {
    const { lifecycle, callers, reps, ringing } = this.#exchange;
    switch (outcome.kind) {
      case "wait":
        this.wait(call, outcome.ms);
        break;
      case "fetch":
        this.fetch(call, frame.kind, resolve(outcome.target, frame));
        break;
      case "hang-up":
        lifecycle.end(call);
        break;
      case "reject":
        lifecycle.end(call, outcome.reason === "busy" ? "busy" : "no-answer");
        break;
      case "leave":
        if (call.stage.kind === "queued") callers.leave(call.stage.stay, "leave");
        else this.proceed(call);
        break;
      case "no-queue":
        this.#exchange.raise(errorAlert(outcome.code, "the queue's name is empty or too long"), call, frame.source.url);
        this.follow(call, frame, outcome.action, [["QueueResult", "error"]]);
        break;
      case "enqueue":
        callers.join(call, frame, outcome);
        break;
      case "dial-queue":
        reps.dial(call, frame, outcome);
        break;
      case "dial-number":
        ringing.dial(call, frame, outcome);
        break;
      case "gather":
        this.gatherer.begin(call, frame, outcome);
        break;
    }
  }

  /** Lets a call do nothing for some time, then goes on. */
  wait(call: Call, ms: number): void {
    call.setTimer(
      this.#exchange.clock.after(ms, () => {
        this.proceed(call);
      }),
    );
  }

  #endOfDocument(call: Call, frame: Frame): void {
    const { lifecycle, callers, reps, ringing } = this.#exchange;
    if (frame.kind === "main") {
      call.note(this.#exchange.clock.now(), "the document is at its end, and so is the call");
      lifecycle.end(call);
    } else if (frame.kind === "wait") callers.askWait(call);
    else if (frame.kind === "connect") reps.connected(call);
    else ringing.accepted(call);
  }

  #load(call: Call, kind: DocumentKind, target: AbsoluteTarget, result: WebhookResult): void {
    const document = readDocument(result);
    if (!document.ok) {
      this.#exchange.raise(document.alert, call, target.url);
      this.#failed(call, kind, document.alert.code, target);
      return;
    }
    this.#begin(call, kind, { url: result.url, method: target.method }, document);
  }

  /** Carries out a document that has been read, and says what Twilio warns of in it. */
  #begin(call: Call, kind: DocumentKind, source: AbsoluteTarget, document: ParsedTwiml & { ok: true }): void {
    for (const alert of document.alerts) this.#exchange.raise(alert, call, source.url);
    this.run(call, { kind, verbs: document.verbs, next: 0, source });
  }

  #failed(call: Call, kind: DocumentKind, code: number, target: AbsoluteTarget): void {
    const { fallback } = call.identity.settings;
    if (kind === "wait" && call.stage.kind === "queued") this.#exchange.callers.leave(call.stage.stay, "error");
    else if (kind === "connect") this.#exchange.reps.connectFailed(call);
    else if (kind === "main" && fallback !== undefined) this.#fetchFallback(call, fallback, code, target.url);
    else this.#giveUp(call, target.url);
  }

  #giveUp(call: Call, url: string): void {
    call.note(this.#exchange.clock.now(), "there is nothing to go on with: the call ends");
    this.#exchange.lifecycle.answered(call);
    const say: Element = { name: "Say", attributes: {}, children: [], text: applicationError };
    this.run(call, { kind: "main", verbs: [say], next: 0, source: { url, method: "POST" } });
  }
}

function resolve(target: Target, frame: Frame): AbsoluteTarget {
  return { url: absolute(target.url, frame.source.url), method: target.method };
}
