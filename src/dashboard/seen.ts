import type { SwitchName } from "../record/tables/switches.ts";
import type { LineView } from "./line-view.ts";

/** What the pages show: what was read last, and whether it can be read now. */
export interface Seen {
  readonly view: LineView;
  /** `none`: no record is kept; `away`: it does not answer, and what is shown is what was read last. */
  readonly record: "answers" | "away" | "none";
  /** Whether anything was ever read; otherwise the view is empty. */
  readonly isKnown: boolean;
  /** What people have turned off. */
  readonly switchedOff?: readonly SwitchName[] | undefined;
}
