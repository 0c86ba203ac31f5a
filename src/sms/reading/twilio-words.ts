/** What Twilio itself understands and answers where it looks after opt-outs. */
export type TwilioWord = "stop" | "start" | "help";

const words: Readonly<Record<string, TwilioWord>> = {
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
};

/** The word of Twilio's that a text is. Twilio wants it bare; "Stop please" is for us alone to heed. */
export function twilioWord(body: string): TwilioWord | undefined {
  const bare = body.trim().toUpperCase();
  return Object.hasOwn(words, bare) ? words[bare] : undefined;
}

/** Whether a text is nothing but YES, which Twilio takes for START where it is bare. To a question of ours it is an answer. */
export function isYes(body: string): boolean {
  return /^\W*yes\W*$/i.test(body);
}
