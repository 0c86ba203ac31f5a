/** From 1 (poor) to 5 (great). */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** What our last text to a number was about. */
export type Asked =
  /** How the call was, by a number. */
  | "rating"
  /** They have rated; whether there is anything to add. */
  | "comment"
  /** Nothing: the survey is over. */
  | "done"
  /** Whether they want to be rung back. */
  | "offer"
  /** Nothing: they will be rung back. */
  | "promised"
  /** Nothing: nobody was free to ring them, or they could not be reached. They have to ask for another call. */
  | "rung"
  /** Nothing, or nothing that they could still mean. */
  | "nothing";

/** A moment of a week, by the clock of whoever has texted. */
export interface WeekTime {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** What a text has to be read with. */
export interface Context {
  readonly asked: Asked;
  /** What they have rated, where they have. */
  readonly rated: Rating | undefined;
  /** Whether they have been promised a call. */
  readonly callBackOpen: boolean;
  readonly now: WeekTime;
}

/** What somebody may mean by a text. */
export type Intent =
  /** No more texts. */
  | "stop"
  | "start"
  /** Who is this, and how does it work? */
  | "help"
  | "call-me"
  | "do-not-call"
  | "rating"
  | "comment"
  /** Somebody should answer it. */
  | "question"
  /** A tapback, an emoji, a mere "ok thanks". */
  | "reaction"
  /** No person wrote it. */
  | "automatic"
  /** Nobody should act on it without having thought. */
  | "unclear";

/** From when on somebody wants to be rung. */
export type NotBefore = WeekTime | { readonly inMinutes: number };

/** What a text means, as far as it can be told. */
export interface Reading {
  /** At least one; what weighs most comes first. */
  readonly intents: readonly Intent[];
  /** With the intent `rating`. */
  readonly rating: Rating | undefined;
  /** With the intent `call-me`, where they say when. */
  readonly notBefore: NotBefore | undefined;
  /** With the intent `comment`: their words, without what harms a database or a terminal. */
  readonly comment: string | undefined;
}
