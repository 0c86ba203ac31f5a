import type { Bridge } from "./bridges.ts";
import type { Call, Stage } from "./call.ts";

/** What the person on the line hears from some moment on, until the next sound. */
export type Sound =
  | /** Their own telephone, or the tone while another rings. */ { readonly kind: "ringing" }
  | { readonly kind: "words"; readonly text: string; readonly seconds: number }
  | /** Media, by its URL; an empty one is Twilio's own music for those who wait. */ {
      readonly kind: "media";
      readonly url: string;
      readonly seconds: number | undefined;
    }
  | { readonly kind: "keys"; readonly digits: string; readonly seconds: number }
  | { readonly kind: "silence" }
  | { readonly kind: "talk"; readonly with: string; readonly callSid: string }
  | { readonly kind: "end"; readonly status: string };

/** A sound and when it began. */
export interface SoundEntry {
  readonly atMs: number;
  readonly sound: Sound;
}

/** What is heard of a verb that makes itself heard, or of the silence that it makes. */
export function heardSound(verb: "Say" | "Play" | "Pause", text: string, seconds: number): Sound {
  if (verb === "Pause") return { kind: "silence" };
  if (verb === "Say") return { kind: "words", text, seconds };
  return /^[\dw*#]+$/i.test(text) ? { kind: "keys", digits: text, seconds } : { kind: "media", url: text, seconds };
}

/** What is heard of a stage before any document is; undefined where it changes nothing. */
export function soundOf(call: Call, stage: Stage): Sound | undefined {
  if (stage.kind === "ringing" || stage.kind === "dialing") return { kind: "ringing" };
  if (stage.kind === "listening") return { kind: "silence" };
  // An inbound call that has not been answered goes on hearing the tone.
  if (stage.kind === "running" && call.startedMs !== undefined) return { kind: "silence" };
  if (stage.kind === "queued" && stage.stay.order.wait === undefined)
    return { kind: "media", url: "", seconds: undefined };
  return stage.kind === "bridged" ? talkOf(call, stage.bridge) : undefined;
}

function talkOf(call: Call, { dialer, other }: Bridge): Sound {
  const partner = dialer === call ? other : dialer;
  return { kind: "talk", with: partner.number, callSid: partner.sid };
}
