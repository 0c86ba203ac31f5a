/** How grave something is: as it should be, perhaps wrong, wrong; or only to be seen by a person. */
export type Verdict = "fine" | "doubtful" | "wrong" | "look";

/** Something that has been found: in one sentence what it means, in another how to mend it. */
export interface Finding {
  /** What stays the same when the words change, for example `account-trial`. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly means: string;
  /** Empty where there is nothing to mend. */
  readonly remedy: string;
  /** Whether provision can mend it. */
  readonly isFixable?: boolean;
}

/** All is as it should be. */
export function fine(id: string, means: string): Finding {
  return { id, verdict: "fine", means, remedy: "" };
}

/** It may be meant so, and hardly ever is. */
export function doubtful(id: string, means: string, remedy: string): Finding {
  return { id, verdict: "doubtful", means, remedy };
}

/** The line does not work, or not for long. */
export function wrong(id: string, means: string, remedy: string): Finding {
  return { id, verdict: "wrong", means, remedy };
}

/** No program can see it: what it is about, and where a person finds it. */
export function look(id: string, means: string, remedy: string): Finding {
  return { id, verdict: "look", means, remedy };
}
