import { normalise } from "./normalise.ts";
import type { Context } from "./reading.ts";
import type { Text } from "./text.ts";
import { phrasesOf } from "./vocabulary.ts";

/** How telephones put a reaction to a text of ours into words; what is quoted is ours. */
const verbs =
  "liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted|removed|a aime|a adore|n'a pas aime|a ri|a souligne|a reagi|a insiste|le gusto|me gusto|le encanto|no le gusto|se rio|destaco|enfatizo|reacciono|gefallt|mag|liebt|hat .{1,20} reagiert|lachte|lacht|betont|hervorgehoben|le gusta|me gusta|me encanta|te gusto";
const tapback = new RegExp(String.raw`^\W*(?:${verbs})\b[^"]{0,40}"[^"].*"\W*$`, "is");
const android = /^[^\p{L}\p{N}"]{1,24}\s(?:to|a|zu|auf)\s+".*"\W*$/isu;
const acknowledging =
  /^[\s\p{Cf}\uFE0F👍👌🙏❤🧡💛💚💙💜🤎🖤🤍💕💖💗🥰😍😊😀😃😄😁🙂😉🤗🎉👏💪✅☺😘🤝💯🫶🔥\p{EMod}♥♡]+$/u;

const thanks = phrasesOf((words) => words.thanks);
const nothingToAdd = phrasesOf((words) => words.nothingToAdd);

/** Whether a telephone has written that somebody likes a text of ours, or does not. */
export function isTapback({ body }: Text): boolean {
  const plain = normalise(body).trim();
  return tapback.test(plain) || android.test(plain);
}

/** Whether it is nothing but signs of being pleased. */
export function isEmoji({ body }: Text): boolean {
  return acknowledging.test(body) && /\p{Extended_Pictographic}/u.test(body);
}

/** Whether it is only polite, or says that there is nothing to say. */
export function isPolite({ words }: Text, { asked }: Context): boolean {
  return thanks.isAll(words) || (asked !== "rating" && nothingToAdd.isAll(words));
}
