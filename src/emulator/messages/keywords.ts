/** What a person wants of Twilio itself. */
export type Keyword = "STOP" | "START" | "HELP";

const words: Readonly<Record<Keyword, ReadonlySet<string>>> = {
  STOP: new Set(["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"]),
  START: new Set(["START", "YES", "UNSTOP"]),
  HELP: new Set(["HELP", "INFO"]),
};

/** The keyword that a text is: the whole of it, in any case; with other words around it it is none. */
export function keywordOf(body: string, keywordPunctuation: boolean): Keyword | undefined {
  const text = body.trim().toUpperCase();
  const word = keywordPunctuation ? text.replace(/[.!?,]+$/, "") : text;
  if (words.STOP.has(word)) return "STOP";
  if (words.START.has(word)) return "START";
  return words.HELP.has(word) ? "HELP" : undefined;
}

/** What Twilio answers to a keyword. */
export const keywordReplies: Readonly<Record<Keyword, string>> = {
  STOP: "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
  START:
    "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
  HELP: "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
};

/** What the network answers for a toll-free number of the US, which knows no HELP for who has said STOP. */
export const tollFreeReplies: Readonly<Record<"STOP" | "START", string>> = {
  STOP: 'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.',
  START: 'NETWORK MSG: You have replied "unstop" and will begin receiving messages again from this number.',
};

/** Whether a number is a toll-free one of the US, whose STOP only START and UNSTOP undo. */
export function isTollFree(number: string): boolean {
  return /^\+18(?:00|33|44|55|66|77|88)\d{7}$/.test(number);
}
