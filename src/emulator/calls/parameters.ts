import type { EmulatorOptions } from "../options.ts";
import type { Parameters } from "../webhooks/signature.ts";
import type { Call } from "./call.ts";

type Pair = readonly [string, string];

const lastPart = new WeakMap<Call, readonly Pair[]>();

/**
 * What every voice webhook says about its call (twilio.com/docs/voice/twiml,
 * "Twilio's request to your application"). Places are not known here, so they
 * are empty, as Twilio sends them then.
 */
export function callParameters(call: Call, options: EmulatorOptions, status: string = call.status): Parameters {
  const answeredBy: Parameters = call.answeredBy === undefined ? [] : [["AnsweredBy", call.answeredBy]];
  return [["CallStatus", status], ...fixedParameters(call, options), ...answeredBy];
}

function fixedParameters(call: Call, options: EmulatorOptions): readonly Pair[] {
  const known = lastPart.get(call);
  if (known !== undefined) return known;
  const { sid, from, to, direction, parentSid, stirVerstat } = call.identity;
  const parent: Pair[] = parentSid === undefined ? [] : [["ParentCallSid", parentSid]];
  const stir: Pair[] = stirVerstat === undefined ? [] : [["StirVerstat", stirVerstat]];
  const pairs: Pair[] = [
    ["AccountSid", options.accountSid],
    ["ApiVersion", "2010-04-01"],
    ["CallSid", sid],
    ["Direction", direction],
    ...party("From", "Caller", from),
    ...party("To", "Called", to),
    ...parent,
    ...stir,
  ];
  lastPart.set(call, pairs);
  return pairs;
}

function party(name: string, alias: string, number: string): Pair[] {
  const places = ["City", "State", "Zip", "Country"];
  return [name, alias].flatMap((prefix): Pair[] => [
    [prefix, number],
    ...places.map((place): Pair => [prefix + place, ""]),
  ]);
}
