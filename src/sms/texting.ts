import type { TextingSettings } from "../config/texting.ts";

/** What decisions about texts go by. */
export interface TextingRules extends TextingSettings {
  /** Whether a caller who has given up can ask to be rung back. */
  readonly offersCallBack: boolean;
}

/** There are no call-backs yet, so none may be offered. */
const offersCallBack = false;

/** The rules of texting with these settings. */
export function textingRules(settings: TextingSettings): TextingRules {
  return { ...settings, offersCallBack };
}
