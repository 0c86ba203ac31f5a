import type { TextingSettings } from "../config/texting.ts";

/** What decisions about texts go by. */
export interface TextingRules extends TextingSettings {
  /** Whether a caller who has given up can ask to be rung back. */
  readonly offersCallBack: boolean;
}
