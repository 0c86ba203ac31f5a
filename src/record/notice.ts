/** Why people must know of a text that somebody has sent us. */
export type TextCause = "call-not-promised" | "wants-manager" | "question" | "unclear-text";

/** Why people must know. */
export type NoticeCause =
  "cap-reached" | "long-wait" | "nobody-on-the-line" | "low-rating" | TextCause | "twilio-degraded" | "record-degraded";

/** Something that people must know. */
export interface Notice {
  /** Made of what has caused it, so that the same cause writes no second one. */
  readonly id: string;
  readonly cause: NoticeCause;
  /** What it is about: a call's SID, a queue, the name of a setting; empty where it is about the line. */
  readonly subject: string;
  /** A sentence for people. */
  readonly text: string;
  readonly atMs: number;
}
