import type { CallBackRules } from "../line/call-backs/who.ts";
import type { RepNumbers } from "../line/rep-numbers.ts";
import type { Settings } from "./settings.ts";
import type { TextingSettings } from "./texting.ts";

/** Whom the line rings back; undefined when nobody: without texts, nobody could be told that they were not reached. */
export function callBackRules(
  { CALLBACK_COUNTRIES: countries }: Settings,
  texting: TextingSettings | undefined,
  repNumbers: RepNumbers,
): CallBackRules | undefined {
  if (texting === undefined || countries === "none") return undefined;
  return { countries, repNumbers, ownNumbers: new Set(texting.from === undefined ? [] : [texting.from]) };
}
