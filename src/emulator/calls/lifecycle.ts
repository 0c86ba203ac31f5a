import type { Exchange } from "../exchange.ts";
import type { Parameters } from "../webhooks/signature.ts";
import type { AbsoluteTarget } from "../webhooks/target.ts";
import { Call, type CallIdentity, type CallSettings, type FinalStatus, type Stage } from "./call.ts";
import type { PhoneNumber } from "./numbers.ts";
import { callParameters } from "./parameters.ts";
import { callbackAlert } from "./read-document.ts";

/** What a new call needs to be told. */
export type NewCall = Omit<CallIdentity, "sid" | "createdMs">;

/** Begins, answers and ends calls, and reports it to their status callbacks. */
export class Lifecycle {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Somebody rings a number of the account. */
  ring({ from, stirVerstat }: Pick<CallIdentity, "from" | "stirVerstat">, number: PhoneNumber): Call {
    const settings = { ...settingsOf(number), maxSeconds: this.#exchange.options.maxCallSeconds };
    const identity = { from, stirVerstat, to: number.phoneNumber, direction: "inbound" as const, parentSid: undefined };
    const call = this.create({ ...identity, phoneNumberSid: number.sid, settings }, "ringing");
    call.enter({ kind: "running" });
    const elsewhere = number.voiceApplicationSid || number.trunkSid;
    if (elsewhere !== "") this.#exchange.reportNotEmulated(`calls to ${elsewhere}, which overrides the VoiceUrl`, call);
    if (number.voiceUrl === "" || elsewhere !== "") this.end(call, "failed");
    else this.#exchange.runner.fetch(call, "main", { url: number.voiceUrl, method: number.voiceMethod });
    return call;
  }

  create(identity: NewCall, status: "ringing" | "queued"): Call {
    const { sids, clock, calls } = this.#exchange;
    const call = new Call({ ...identity, sid: sids.next("CA"), createdMs: clock.now() }, status, this.#exchange);
    calls.add(call);
    call.setLimit(
      clock.after(identity.settings.maxSeconds * 1000, () => {
        this.end(call);
      }),
    );
    call.note(clock.now(), `${identity.direction} call from ${identity.from} to ${identity.to}`);
    return call;
  }

  /** A call that still rings is answered; one that is answered stays so. */
  answered(call: Call): void {
    if (call.status !== "ringing" && call.status !== "queued") return;
    call.status = "in-progress";
    call.startedMs = this.#exchange.clock.now();
    this.report(call, "answered");
  }

  /**
   * Ends a call, whoever ends it: without a status as Twilio counts it, by whether it had been answered.
   *
   * `lastReport` tells what its last stage came to, when that stage is over already.
   */
  end(call: Call, status?: FinalStatus, lastReport: () => void = () => {}): void {
    if (call.isOver) return;
    const { clock, options, calls } = this.#exchange;
    const { stage } = call;
    call.enter({ kind: "over" });
    call.status = status !== undefined && call.startedMs === undefined ? status : this.#naturalEnd(call);
    call.endedMs = clock.now();
    call.play({ kind: "end", status: call.status });
    call.note(clock.now(), `over: ${call.status}`);
    if (options.finalCallback === "first") this.report(call, "completed");
    this.#settle(call, stage);
    lastReport();
    if (options.finalCallback === "last") this.report(call, "completed");
    calls.file(call);
  }

  /** Requests the status callback for an event, if the call has one (twilio.com/docs/voice/api/call-resource). */
  report(call: Call, event: "initiated" | "ringing" | "answered" | "completed"): void {
    const { statusCallback } = call.identity.settings;
    if (statusCallback === undefined || !statusCallback.events.has(event)) return;
    const { clock, options, webhooks } = this.#exchange;
    const parameters: Parameters = [
      // A callback about the beginning of a call has a status that the call itself never has.
      ...callParameters(call, options, event === "initiated" ? event : call.status),
      ...(event === "completed" ? durations(call) : []),
      ["Timestamp", rfc2822(clock.now())],
      ["CallbackSource", "call-progress-events"],
      ["SequenceNumber", String(call.sequence)],
    ];
    call.sequence += 1;
    const order = { target: statusCallback, parameters, callSid: call.sid, cookies: undefined, isAwaited: false };
    webhooks.deliver(order, (result) => {
      const alert = callbackAlert(result);
      if (alert !== undefined) this.#exchange.raise(alert, call, statusCallback.url);
    });
  }

  #naturalEnd(call: Call): FinalStatus {
    if (call.startedMs !== undefined) return "completed";
    return call.identity.direction === "inbound" ? this.#exchange.options.unansweredStatus : "no-answer";
  }

  /** What the end of a call means for what it was busy with. */
  #settle(call: Call, stage: Stage): void {
    const { callers, reps, ringing, bridges, options } = this.#exchange;
    if (stage.kind === "queued") callers.report(stage.stay, "hangup");
    else if (stage.kind === "connecting") {
      callers.report(stage.stay, options.connectHangUpResult);
      reps.callerGone(stage.dial);
    } else if (stage.kind === "listening") reps.hungUp(stage.dial);
    else if (stage.kind === "dialing") ringing.dialerHungUp(stage.dial);
    else if (stage.kind === "screening") ringing.legOver(stage.dial, call, call.status);
    else if (stage.kind === "bridged") {
      bridges.end(stage.bridge, stage.bridge.dialer === call ? "dialer-hung-up" : "other-hung-up");
    }
  }
}

/** A time as Twilio writes it, for example `Mon, 05 Jan 2026 09:00:00 +0000`. */
export function rfc2822(ms: number): string {
  return new Date(ms).toUTCString().replace("GMT", "+0000");
}

function durations(call: Call): Parameters {
  const seconds = call.startedMs === undefined ? 0 : Math.round(((call.endedMs ?? 0) - call.startedMs) / 1000);
  return [
    ["CallDuration", String(seconds)],
    ["Duration", String(Math.ceil(seconds / 60))],
  ];
}

/** A number reports only the end of its calls; it has no events to choose. */
function settingsOf(number: PhoneNumber): Omit<CallSettings, "maxSeconds"> {
  const callback = target(number.statusCallback, number.statusCallbackMethod);
  return {
    detectsMachines: false,
    fallback: target(number.voiceFallbackUrl, number.voiceFallbackMethod),
    statusCallback: callback === undefined ? undefined : { ...callback, events: new Set(["completed"]) },
  };
}

function target(url: string, method: "GET" | "POST"): AbsoluteTarget | undefined {
  return url === "" ? undefined : { url, method };
}
