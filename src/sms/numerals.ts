const numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numberWords = new RegExp(String.raw`\b(?:${numbers.join("|")})\b`, "g");

/** "One" that counts nothing: no one, this one, one of the best, one thing. */
const pronounBefore = /\b(?:no|this|that|the|any|every|some|each|which|another|good|bad|best|last|first|next|only)\s+$/;
const pronounAfter = /^\s+(?:of (?!5|five)|who|that|which|thing|more|day|time|moment|point|another|person|guy|lady)\b/;

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const units = [
  "min(?:ute)?s?|h|hrs?|hours?|secs?|seconds?|days?|weeks?|months?|years?|yrs?|times?|tries|attempts?|x",
  "people|persons?|reps?|agents?|operators?|calls|(?<=1 )call|callers?|transfers?|questions?|problems?|issues?|things?|reasons?",
  "orders?|items?|kids?|dollars?|bucks?|euros?|points?|percent|rings?|songs?|numbers?|departments?|other",
].join("|");
const places =
  "at|room|extension|ext|option|line|number|nr|order|ticket|case|press|pressed|key|since|after|in|top|high|version|step|part|place|position|no\\.";

/** Seven digits make a telephone number; fewer may be several answers. */
const telephone = /\+?\d(?:[\s().-]{0,3}\d){6,}/g;
/** What stands in a text with digits and is no rating: telephone numbers, dates, times, sums, counts of things. */
const others: readonly RegExp[] = [
  /\b\d{1,4}([./-])\d{1,2}\1\d{1,4}\b/g,
  new RegExp(String.raw`\b(?:${months})\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\b`, "g"),
  /\b\d{1,2}:\d{2}\b|\b\d{1,2}\s*(?:am|pm|a\.m|p\.m|o'?clock)\b/g,
  /[$€£#]\s*\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s*[%$€£]/g,
  new RegExp(
    String.raw`\d+(?:[.,]\d+)?(?:\s*(?:-|to|or)\s*\d+)?[\s-]*(?:(?:more|other|different|whole|full|long|extra) )?(?:${units})\b`,
    "g",
  ),
  new RegExp(String.raw`\b(?:${places})\s*#?\s*\d+\b(?!\s*(?:\/|out of|stars?))`, "g"),
  /\b\d{3,}\b/g,
];

/** A text in small letters, its numbers as digits, and whatever is a number of something else blanked by `~`. */
export function withPlainNumbers(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\p{Cf}\uFE0F\u20E3]/gu, "")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/\p{Nd}/gu, asciiDigit)
    .replaceAll(numberWords, (word, at: number, whole: string) => digitOf(word, whole.slice(0, at), whole.slice(at)));
  return [telephone, ...others].reduce((rest, pattern) => rest.replaceAll(pattern, " ~ "), plain);
}

function digitOf(word: string, before: string, from: string): string {
  const isPronoun = word === "one" && (pronounBefore.test(before) || pronounAfter.test(from.slice(word.length)));
  return isPronoun ? "~" : String(numbers.indexOf(word));
}

/** Digits of other scripts stand in blocks of ten, which begin where the character before is no digit. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return /[0-9]/.test(digit) ? digit : String(code - zero);
}
