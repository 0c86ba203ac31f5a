import type { Sets } from "../phrases.ts";

/**
 * What one language has to say. The notation of phrases is explained in `phrases.ts`.
 *
 * Words stand in small letters, without accents and apostrophes: "dont", "numero", "hor auf". French words that an
 * apostrophe cuts are two: "j ai". A list that a language needs not may be empty.
 */
export interface Words {
  /** Words of a kind, for use in phrases. */
  readonly sets: Sets;

  /** Reserved words, which count where they stand alone. Slips of the finger are put right. */
  readonly reserved: {
    readonly stop: readonly string[];
    /** Only where nothing else is said: "end", "cancel". */
    readonly stopIfAll: readonly string[];
    readonly start: readonly string[];
    readonly help: readonly string[];
    readonly callMe: readonly string[];
    readonly doNotCall: readonly string[];
  };
  /** Words that look like a slip in a reserved word, and are none. */
  readonly noSlips: readonly string[];
  /** Ordinary words that look like a slip in a word of ours. */
  readonly ordinary: readonly string[];
  /** What may stand around a reserved word, or a number, without changing what it means. */
  readonly around: readonly string[];

  /** No more texts: anywhere in a sentence. */
  readonly stop: readonly string[];
  /** No more texts: as all of a text, or of a sentence between two others. */
  readonly stopAlone: readonly string[];
  /** Texts are wanted, or not to be ended: "just text me", "don't remove me". */
  readonly textMe: readonly string[];
  /** What only looks like a wish for no more texts. */
  readonly notStop: readonly string[];
  /** Neither texts nor calls: where a call is open, it is not wanted either. */
  readonly stopAll: readonly string[];

  /** Texts are wanted again. */
  readonly start: readonly string[];
  /** What only looks like it: "don't start texting me again". */
  readonly notStart: readonly string[];
  /** Who are you? */
  readonly help: readonly string[];

  /** Please ring me. */
  readonly callMe: readonly string[];
  readonly notCallMe: readonly string[];
  /** Please ring me, where a call is offered: as all of a text or of a sentence. */
  readonly yes: readonly string[];
  /** What such an answer begins with, whatever follows. */
  readonly yesFirst: readonly string[];
  /** The same anywhere in a sentence, where a call is offered or was tried. */
  readonly callMeIfOffered: readonly string[];
  /** Do not ring me. */
  readonly doNotCall: readonly string[];
  readonly notDoNotCall: readonly string[];
  /** No call is needed any more, where one is offered or promised. */
  readonly noNeed: readonly string[];
  /** Somebody waits: on the line where a call is offered; for the call where it is promised. */
  readonly waits: readonly string[];
  /** No call now, which leaves open when: as all of a text. */
  readonly notNow: readonly string[];
  /** No, where a call is offered or promised: as all of a text or a sentence. */
  readonly no: readonly string[];

  /** Nothing to answer, as all of a text: thanks, greetings, "nothing to add". */
  readonly thanks: readonly string[];
  readonly nothingToAdd: readonly string[];
  /** Somebody else is meant, or nothing at all: as all of a text. */
  readonly small: readonly string[];
  /** What a question, or a wish that a person has to see to, begins with or has in it. */
  readonly question: readonly string[];
  /** Who is in charge: worth a person's notice. */
  readonly manager: readonly string[];
  /** A machine wrote it. */
  readonly automatic: readonly string[];
  /** A machine wrote it, if it is all there is. */
  readonly automaticAlone: readonly string[];

  readonly rating: {
    /** From nought to ten, each with its spellings. */
    readonly numbers: readonly (readonly string[])[];
    /** A number word that is none here: "no one", "one of". */
    readonly noNumber: readonly string[];
    /** What says that a number follows: "number 5". */
    readonly number: readonly string[];
    readonly stars: readonly string[];
    /** Between a number and the five that is the most. */
    readonly outOf: readonly string[];
    /** Before and between them: "between 3 and 4". */
    readonly between: readonly string[];
    readonly and: readonly string[];
    /** Before a number that another one replaces: "from 2 to 4". */
    readonly from: readonly string[];
    /** What a number replaces another one by: "change it from 2 to 4". */
    readonly changing: readonly string[];
    /** Between two numbers of which either could be meant. */
    readonly range: readonly string[];
    readonly half: readonly string[];
    /** What is counted, measured or dated by the number before it. */
    readonly units: readonly string[];
    /** The same where it is one. */
    readonly unitsOfOne: readonly string[];
    /** What may stand between a number and what it counts. */
    readonly moreOf: readonly string[];
    readonly months: readonly string[];
    /** What is numbered by the number after it. */
    readonly places: readonly string[];
    /** A number that is not given; it ends with the number. */
    readonly takenBack: readonly string[];
    /** The other way round: the number comes first. */
    readonly takenBackAfter: readonly string[];
    /** What takes a number back, as all of a sentence or of a part of one. */
    readonly denied: readonly string[];
    /** What says that one is the best, or five the worst. */
    readonly turned: readonly string[];
    /** A number that is given although it looks otherwise. */
    readonly givenAllTheSame: readonly string[];
    /** What comes after it replaces what was said before. */
    readonly correction: readonly string[];
    /** What may stand before a rating at the beginning. */
    readonly opening: readonly string[];
    /** What of that is worth keeping besides. */
    readonly telling: readonly string[];
    /** What gives the number after it. */
    readonly giving: readonly string[];
    /** What may follow a rating. */
    readonly closing: readonly string[];
  };

  readonly time: {
    /** What stands before an hour. */
    readonly at: readonly string[];
    /** What of that says so most clearly. */
    readonly after: readonly string[];
    /** What stands before the latest hour, which says nothing of the earliest. */
    readonly before: readonly string[];
    readonly not: readonly string[];
    readonly in: readonly string[];
    /** What stands before a time to wait, with its unit. */
    readonly wait: readonly string[];
    readonly oclock: readonly string[];
    readonly am: readonly string[];
    readonly pm: readonly string[];
    readonly minutes: readonly string[];
    readonly hours: readonly string[];
    readonly days: readonly string[];
    readonly halfAnHour: readonly string[];
    readonly quarterOfAnHour: readonly string[];
    readonly anHour: readonly string[];
    /** Half an hour after the hour that follows ("half past 4"), before it ("halb 5"), or after the hour before ("4 et demie"). */
    readonly halfPast: readonly string[];
    readonly halfTo: readonly string[];
    readonly andHalf: readonly string[];
    readonly tomorrow: readonly string[];
    readonly dayAfterTomorrow: readonly string[];
    readonly morning: readonly string[];
    readonly noon: readonly string[];
    readonly afterLunch: readonly string[];
    readonly afternoon: readonly string[];
    readonly evening: readonly string[];
    /** From Sunday on. */
    readonly weekdays: readonly (readonly string[])[];
    /** An hour or a day that does not suit, with the hour or the day. */
    readonly unfit: readonly string[];
    /** The latest hour, with what says that it is one. */
    readonly latest: readonly string[];
    /** Any day but today. */
    readonly notToday: readonly string[];
    /** What may stand around a time that is all of an answer. */
    readonly around: readonly string[];
  };
}
