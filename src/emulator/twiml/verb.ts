import type { EmulatorOptions } from "../options.ts";
import { attribute, type Method, methodAttribute } from "./check.ts";
import type { Outcome, Target } from "./outcome.ts";
import type { Element } from "./parse.ts";

/** What a verb is told besides its own element. */
export interface VerbContext {
  readonly options: EmulatorOptions;
  /** The document that it stands in: an empty URL means this one. */
  readonly document: string;
  /** Notes what the person on the line hears: words, a URL, keys; and how long it lasts. */
  readonly hear: (verb: "Say" | "Play" | "Pause", text: string, ms: number) => void;
}

/** One verb: what it does to the call at once, and what the call waits for then. */
export interface Verb {
  /**
   * Whether a call that still rings is answered by it (twilio.com/docs/voice/twiml,
   * "CallStatus values"). One that has nothing to do, such as an empty Say, never answers.
   */
  readonly answers: boolean;
  run(element: Element, context: VerbContext): Outcome;
}

/** The URL in an attribute, with its method; undefined when there is none. */
export function targetOf(
  element: Element,
  name: string,
  methodName = "method",
  otherwise: Method = "POST",
): Target | undefined {
  const url = attribute(element, name);
  if (url === undefined) return undefined;
  return { url: url.trim(), method: methodAttribute(element, methodName, otherwise) };
}
