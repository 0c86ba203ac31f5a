import { errorAlert, warningAlert } from "../alerts.ts";
import type { Exchange } from "../exchange.ts";
import type { DialNumberOrder, NumberToRing } from "../twiml/outcome.ts";
import type { Parameters } from "../webhooks/signature.ts";
import { absolute } from "../webhooks/target.ts";
import type { BridgeEnd } from "./bridges.ts";
import type { Call, Frame } from "./call.ts";
import { dialledNumber } from "./dialled-number.ts";

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

/**
 * Rings other parties for a Dial (twilio.com/docs/voice/twiml/dial, …/number):
 * all at once, and the first who answers wins. Who is to be asked first hears
 * the document of the noun's `url`; the bridge follows when it is over.
 */
export class NumberDialing {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  dial(dialer: Call, frame: Frame, order: DialNumberOrder): void {
    const dial: NumberDial = { dialer, frame, order, legs: new Set(), screens: new Map() };
    const good = order.numbers.flatMap((number) => {
      const to = this.#numberOf(dial, number.to);
      if (to !== undefined) return [{ ...number, to }];
      const alert = warningAlert(13_223, `${number.to} is not a number that could be rung: it is skipped`);
      this.#exchange.raise(alert, dialer, frame.source.url);
      return [];
    });
    if (good.length === 0) {
      if (order.numbers.length === 0)
        this.#exchange.raise(errorAlert(13_223, "there is no number to ring"), dialer, frame.source.url);
      this.#over(dial, "failed", undefined);
      return;
    }
    dialer.enter({ kind: "dialing", dial });
    const seconds = order.dial.timeoutSeconds + this.#exchange.options.dialBufferSeconds;
    dialer.setTimer(
      this.#exchange.clock.after(seconds * 1000, () => {
        this.#timeOver(dial);
      }),
    );
    // All legs are there before the first telephone can say that it is busy.
    const legs = good.map((number) => this.#place(dial, number));
    for (const leg of legs) this.#announce(dial, leg);
  }

  /** A called party has answered: the other legs end; who has answered is asked, or they talk. */
  answered(leg: Call): void {
    if (leg.stage.kind !== "screening") return;
    const { dial } = leg.stage;
    dial.dialer.setTimer(() => {});
    this.#endLegs(dial, leg);
    this.#exchange.lifecycle.answered(leg);
    if (leg.isOver || !isGoingOn(dial)) return;
    const screen = dial.screens.get(leg);
    if (screen === undefined) this.accepted(leg);
    else this.#exchange.runner.fetch(leg, "screen", screen);
  }

  /** A called party has heard the question to its end: now they talk. */
  accepted(leg: Call): void {
    if (leg.stage.kind !== "screening") return;
    const { dial } = leg.stage;
    this.#exchange.bridges.start({
      dialer: dial.dialer,
      other: leg,
      hangupOnStar: dial.order.dial.hangupOnStar,
      timeLimitSeconds: dial.order.dial.timeLimitSeconds,
      ended: (end, talkedSeconds) => {
        this.#talkOver(dial, leg, end, talkedSeconds);
      },
    });
  }

  /** A leg has ended before any talk. When it was the last one, the Dial is over. */
  legOver(dial: NumberDial, leg: Call, status: string): void {
    dial.legs.delete(leg);
    if (dial.legs.size === 0 && isGoingOn(dial)) this.#over(dial, status, leg);
  }

  /** The dialling party has hung up: nobody is rung any more. */
  dialerHungUp(dial: NumberDial): void {
    const [leg] = dial.legs;
    this.#endLegs(dial);
    if (this.#exchange.options.repHungUpAction) this.#report(dial, "canceled", leg);
  }

  /** The dialling party is taken elsewhere. */
  dialerMoved(dial: NumberDial): void {
    const [leg] = dial.legs;
    this.#endLegs(dial);
    this.#report(dial, "canceled", leg);
  }

  #numberOf({ dialer, order }: NumberDial, written: string): string | undefined {
    if (this.#exchange.options.nationalNumbers === "refused") return dialledNumber(written, undefined);
    const { from, to } = dialer.identity;
    const callerIds = [order.dial.callerId, from, to];
    return dialledNumber(
      written,
      callerIds.find((number) => number?.startsWith("+") === true),
    );
  }

  #place(dial: NumberDial, { to, screen, statusCallback, detectsMachines }: NumberToRing): Call {
    const { dialer, frame, order } = dial;
    const base = frame.source.url;
    const callback = statusCallback && {
      url: absolute(statusCallback.url, base),
      method: statusCallback.method,
      events: new Set(statusCallback.events),
    };
    const leg = this.#exchange.lifecycle.create(
      {
        from: order.dial.callerId ?? dialer.identity.from,
        to,
        direction: "outbound-dial",
        parentSid: dialer.sid,
        phoneNumberSid: undefined,
        settings: {
          fallback: undefined,
          statusCallback: callback,
          maxSeconds: this.#exchange.options.maxCallSeconds,
          detectsMachines,
        },
      },
      "ringing",
    );
    dial.legs.add(leg);
    dial.screens.set(leg, screen && { url: absolute(screen.url, base), method: screen.method });
    leg.enter({ kind: "screening", dial });
    return leg;
  }

  /** Lets a leg ring, unless the Dial is over by then: a report may be the moment at which somebody is cut off. */
  #announce(dial: NumberDial, leg: Call): void {
    const { lifecycle, handsets } = this.#exchange;
    lifecycle.report(leg, "initiated");
    lifecycle.report(leg, "ringing");
    if (isGoingOn(dial) && !leg.isOver) handsets.ring(leg);
  }

  #timeOver(dial: NumberDial): void {
    const [leg] = dial.legs;
    this.#endLegs(dial);
    this.#over(dial, "no-answer", leg);
  }

  #endLegs(dial: NumberDial, except?: Call): void {
    const others = [...dial.legs].filter((leg) => leg !== except);
    for (const leg of others) dial.legs.delete(leg);
    const stillRinging = except === undefined ? "no-answer" : "canceled";
    for (const leg of others) {
      leg.enter({ kind: "running" });
      this.#exchange.lifecycle.end(leg, stillRinging);
    }
  }

  #talkOver(dial: NumberDial, leg: Call, end: BridgeEnd, talkedSeconds: number): void {
    const { runner, lifecycle, options } = this.#exchange;
    const parameters = result("completed", leg, true, talkedSeconds);
    const { action } = dial.order.dial;
    if (end !== "other-moved") lifecycle.end(leg);
    if (end === "dialer-moved") runner.report(dial.dialer, dial.frame, action, parameters);
    else if (end !== "dialer-hung-up") runner.follow(dial.dialer, dial.frame, action, parameters);
    else if (options.repHungUpAction) runner.report(dial.dialer, dial.frame, action, parameters);
  }

  #over(dial: NumberDial, status: string, leg: Call | undefined): void {
    dial.dialer.enter({ kind: "running" });
    this.#exchange.runner.follow(dial.dialer, dial.frame, dial.order.dial.action, result(status, leg, false));
  }

  #report(dial: NumberDial, status: string, leg: Call | undefined): void {
    this.#exchange.runner.report(dial.dialer, dial.frame, dial.order.dial.action, result(status, leg, false));
  }
}

function result(status: string, leg: Call | undefined, bridged: boolean, talkedSeconds?: number): Parameters {
  const sid: Parameters = leg === undefined ? [] : [["DialCallSid", leg.sid]];
  const duration: Parameters = talkedSeconds === undefined ? [] : [["DialCallDuration", String(talkedSeconds)]];
  return [["DialCallStatus", status], ["DialBridged", String(bridged)], ...sid, ...duration];
}

/** Whether the dialling party still waits for somebody. */
function isGoingOn({ dialer }: NumberDial): boolean {
  return dialer.stage.kind === "dialing";
}
