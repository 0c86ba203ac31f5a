import type { EmulatorOptions } from "../../options.ts";
import { attribute } from "../check.ts";
import type { Verb } from "../verb.ts";
import { loops } from "./say.ts";

/** Plays media, which is not fetched, or keys (twilio.com/docs/voice/twiml/play). */
export const play: Verb = {
  answers: true,
  run(element, { options, hear }) {
    const digits = attribute(element, "digits");
    if (digits !== undefined) {
      const ms = digits.split("").reduce((sum, key) => sum + (key === "W" ? 1000 : 500), 0);
      hear("Play", digits, ms);
      return { kind: "wait", ms };
    }
    const url = element.text.trim();
    if (url === "") return { kind: "continue" };
    const ms = loops(element) * lengthOf(url, options) * 1000;
    hear("Play", url, ms);
    return { kind: "wait", ms };
  },
};

function lengthOf(url: string, { mediaLengths, mediaSeconds }: EmulatorOptions): number {
  return (Object.hasOwn(mediaLengths, url) ? mediaLengths[url] : undefined) ?? mediaSeconds;
}
