/** What somebody asks for by a reserved word, which is never an answer to a question of ours. */
export type Keyword = "stop" | "start" | "help" | "call" | "cancel-call";

/** A reserved word, and whether Twilio answers it by itself where it looks after opt-outs. */
export interface ReadKeyword {
  readonly keyword: Keyword;
  /** Twilio wants the bare word; "Stop please" is for us alone to heed. */
  readonly knownToTwilio: boolean;
}

const words: Readonly<Record<string, Keyword>> = {
  STOP: "stop",
  STOPALL: "stop",
  UNSUBSCRIBE: "stop",
  CANCEL: "stop",
  END: "stop",
  QUIT: "stop",
  REVOKE: "stop",
  OPTOUT: "stop",
  START: "start",
  UNSTOP: "start",
  YES: "start",
  HELP: "help",
  INFO: "help",
  CALL: "call",
  NOCALL: "cancel-call",
  // As our texts said before.
  CANCELCALL: "cancel-call",
};

const politely = String.raw`(?:PLEASE|PLS|PLZ|THANKS|THANK YOU|NOW|IT|THIS|THAT)`;
const annoyance = String.raw`(?:(?:TEXTING|MESSAGING|SENDING|SPAMMING|CONTACTING)(?: ME)?(?: TEXTS| MESSAGES| SMS)?)`;
const revoked = new RegExp(
  `^(?:${politely} )*(?:STOP(?: ALL)?|UNSUBSCRIBE(?: ME)?|OPT(?: ME)? OUT|REVOKE)(?: ${annoyance}| ${politely})*$`,
);

/**
 * The reserved word that a text is, in any case, with any white space and punctuation around it.
 *
 * Whoever asks to be left alone in other words is understood too, since US law
 * lets people revoke "by any reasonable means".
 */
export function readKeyword(text: string): ReadKeyword | undefined {
  const plain = plainly(text);
  const joined = plain.replaceAll(" ", "");
  const keyword = revoked.test(plain) ? "stop" : wordOf(plain, joined);
  if (keyword === undefined) return undefined;
  const bare = text.trim().toUpperCase();
  const isTwilios = keyword !== "call" && keyword !== "cancel-call";
  return { keyword, knownToTwilio: isTwilios && Object.hasOwn(words, bare) };
}

const parted: ReadonlySet<string> = new Set(["NOCALL", "CANCELCALL", "OPTOUT", "STOPALL"]);

/** Only the words that people part are known in two parts: "no call", "opt out", "stop all". */
function wordOf(plain: string, joined: string): Keyword | undefined {
  if (plain !== joined && !parted.has(joined)) return undefined;
  return Object.hasOwn(words, joined) ? words[joined] : undefined;
}

const callMe =
  /^(?:(?:YES|YEAH|YEP|OK|OKAY|PLEASE|PLS) )*CALL(?: ME)?(?: ?BACK)?(?: (?:NOW|TODAY|PLEASE|PLS|PLZ|THANKS|THANK YOU))*$/;
const cancelCall =
  /^(?:(?:PLEASE|PLS) )*CANCEL (?:MY |THE |THAT )?CALL ?(?:BACK)?(?: (?:PLEASE|PLS|PLZ|THANKS|THANK YOU))*$/;

/**
 * What somebody asks for in words of their own, as in "call me back, please" and "cancel my call".
 *
 * Unlike a reserved word it may be an answer to a question of ours: it counts where there is a call to ring back for, or
 * a call-back to cancel.
 */
export function readWish(text: string): "call" | "cancel-call" | undefined {
  const plain = plainly(text);
  if (callMe.test(plain)) return "call";
  return cancelCall.test(plain) ? "cancel-call" : undefined;
}

/** In capitals, without marks, and with single blanks for whatever is no letter or number. */
function plainly(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\p{Cf}\p{M}']/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
