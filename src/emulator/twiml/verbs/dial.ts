import { attribute, wholeAttribute } from "../check.ts";
import type { DialSettings, NumberToRing, Outcome } from "../outcome.ts";
import type { Element } from "../parse.ts";
import { hasLackingNoun } from "../lacking.ts";
import { targetOf, type Verb } from "../verb.ts";

/** Twilio rings ten parties at once at most. */
const mostNumbers = 10;

/** The longest talk that a Dial allows (twilio.com/docs/voice/twiml/dial). */
const longestTalkSeconds = 14_400;

/** Connects the call to a queue or to other numbers (twilio.com/docs/voice/twiml/dial, …/queue, …/number). */
export const dial: Verb = {
  answers: true,
  run(element, { options }) {
    const settings = readSettings(element);
    const queue = element.children.find((noun) => noun.name === "Queue");
    if (queue !== undefined && isReservation(queue)) return { kind: "continue" };
    if (queue !== undefined) return dialQueue(queue, settings, options.trimQueueNames);
    const nouns = element.children.filter((noun) => noun.name === "Number");
    if (nouns.length === 0 && element.text.trim() === "" && hasLackingNoun(element)) return { kind: "continue" };
    const numbers = nouns.length > 0 ? nouns.map(readNumber) : [plainNumber(element)];
    return {
      kind: "dial-number",
      numbers: numbers.filter(({ to }) => to !== "").slice(0, mostNumbers),
      dial: settings,
    };
  },
};

function readSettings(element: Element): DialSettings {
  return {
    action: targetOf(element, "action"),
    timeoutSeconds: Math.min(600, wholeAttribute(element, "timeout", 30)),
    timeLimitSeconds: Math.min(longestTalkSeconds, wholeAttribute(element, "timeLimit", longestTalkSeconds)),
    hangupOnStar: attribute(element, "hangupOnStar")?.toLowerCase() === "true",
    callerId: attribute(element, "callerId"),
  };
}

/** TaskRouter says who is meant then. */
function isReservation(noun: Element): boolean {
  return noun.text.trim() === "" && attribute(noun, "reservationSid") !== undefined;
}

function dialQueue(noun: Element, settings: DialSettings, trim: boolean): Outcome {
  const name = trim ? noun.text.trim() : noun.text;
  return { kind: "dial-queue", name, dial: settings, connect: targetOf(noun, "url") };
}

function readNumber(noun: Element): NumberToRing {
  const callback = targetOf(noun, "statusCallback", "statusCallbackMethod");
  const events = (attribute(noun, "statusCallbackEvent") ?? "completed").split(/\s+/);
  return {
    to: noun.text.trim(),
    screen: targetOf(noun, "url"),
    detectsMachines: /^(?:Enable|DetectMessageEnd)$/i.test(attribute(noun, "machineDetection") ?? ""),
    statusCallback: callback === undefined ? undefined : { ...callback, events },
  };
}

function plainNumber(element: Element): NumberToRing {
  return { to: element.text.trim(), screen: undefined, statusCallback: undefined, detectsMachines: false };
}
