import type { Exchange } from "../exchange.ts";
import type { AbsoluteTarget } from "../webhooks/target.ts";
import type { Call, CallSettings, FinalStatus } from "./call.ts";

/** Where a call goes on: at a URL, or with a document that is given. */
export type Destination = { readonly target: AbsoluteTarget } | { readonly twiml: string };

/** A call that is placed through REST (twilio.com/docs/voice/api/call-resource). */
export interface PlacedCall {
  readonly to: string;
  readonly from: string;
  readonly destination: Destination;
  readonly settings: CallSettings;
  readonly timeoutSeconds: number;
}

/** What is done to calls from outside, through REST: placing, moving, ending. */
export class Transfer {
  readonly #exchange: Exchange;
  readonly #destinations = new WeakMap<Call, Destination>();

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Places a call: the telephone at `to` rings, and what is at the destination follows when it is answered. */
  place({ to, from, destination, settings, timeoutSeconds }: PlacedCall): Call {
    const { lifecycle, clock, handsets } = this.#exchange;
    const identity = {
      from,
      to,
      direction: "outbound-api" as const,
      parentSid: undefined,
      phoneNumberSid: undefined,
      settings,
    };
    const call = lifecycle.create(identity, "queued");
    this.#destinations.set(call, destination);
    lifecycle.report(call, "initiated");
    clock.after(0, () => {
      if (call.status !== "queued") return;
      call.status = "ringing";
      lifecycle.report(call, "ringing");
      handsets.ring(call);
    });
    call.setTimer(
      clock.after(timeoutSeconds * 1000, () => {
        lifecycle.end(call, "no-answer");
      }),
    );
    return call;
  }

  /** A placed call is answered. */
  answered(call: Call): void {
    const destination = this.#destinations.get(call);
    this.#exchange.lifecycle.answered(call);
    call.enter({ kind: "running" });
    if (destination !== undefined) this.#goTo(call, destination);
  }

  /** Takes a call out of whatever it is busy with, and lets it go on elsewhere; a call that is over stays so. */
  move(call: Call, destination: Destination): void {
    if (call.isOver) return;
    this.#takeOut(call);
    call.note(this.#exchange.clock.now(), "is moved by REST");
    this.#goTo(call, destination);
  }

  /** Ends a call; one that has not been answered ends as Twilio would say. */
  end(call: Call, status: "completed" | "canceled"): void {
    const unanswered: FinalStatus = status === "canceled" ? "canceled" : "no-answer";
    this.#exchange.lifecycle.end(call, call.startedMs === undefined ? unanswered : "completed");
  }

  #takeOut(call: Call): void {
    const { stage } = call;
    const { callers, reps, ringing, bridges, options } = this.#exchange;
    // Whoever dialled waits on for this leg.
    const staysDialled = stage.kind === "screening" && options.movedWhileAsked === "dial-waits";
    call.enter(staysDialled ? stage : { kind: "running" });
    if (staysDialled) return;
    if (stage.kind === "queued") callers.report(stage.stay, "redirected");
    else if (stage.kind === "connecting") {
      callers.report(stage.stay, "redirected");
      reps.callerGone(stage.dial);
    } else if (stage.kind === "listening") reps.moved(stage.dial);
    else if (stage.kind === "dialing") ringing.dialerMoved(stage.dial);
    else if (stage.kind === "screening") ringing.legOver(stage.dial, call, "completed");
    else if (stage.kind === "bridged") {
      bridges.end(stage.bridge, stage.bridge.dialer === call ? "dialer-moved" : "other-moved");
    }
  }

  #goTo(call: Call, destination: Destination): void {
    if ("target" in destination) this.#exchange.runner.fetch(call, "main", destination.target);
    else this.#exchange.runner.runGiven(call, destination.twiml);
  }
}
