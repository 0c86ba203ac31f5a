import type { CallBackRules } from "../record/call-backs/who.ts";
import type { RepNumbers } from "../record/rep-numbers.ts";
import type { Settings } from "./settings.ts";
import type { TextingSettings } from "../sms/texting.ts";

/** Whom the line rings back; undefined when nobody: without texts, those who were not reached could not be told. */
export function callBackRules(
  read: Settings,
  texting: TextingSettings | undefined,
  repNumbers: RepNumbers,
): CallBackRules | undefined {
  const { CALLBACK_COUNTRIES: countries } = read;
  if (texting === undefined || countries === "none") return undefined;
  return {
    countries,
    deniedPrefixes: read.DENIED_PREFIXES ?? [],
    repNumbers,
    ownNumbers: new Set(texting.from === undefined ? [] : [texting.from]),
    perHour: read.CALLBACKS_PER_HOUR,
    mostOpen: read.MAX_CALLBACKS_OPEN,
  };
}
