/** No text is longer: Twilio allows so many characters, and what is beyond is not read, not even when one sign is read as several words. */
const longest = 1600;

/** Control characters except line breaks, half characters, and what turns the direction of writing. */
const harmful = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu;

/** Without what no database, document or terminal should be given. */
export function cleaned(body: string): string {
  return body.replaceAll(harmful, "").trim();
}

/** White space and invisible characters only. */
export function isBlank(body: string): boolean {
  return body.replaceAll(/[\s\p{C}]/gu, "") === "";
}

/**
 * A text as it is read: letters without accents, one kind of apostrophe, quote and dash, the digits of all scripts as ours,
 * and nothing invisible. Capitals stay.
 */
export function normalise(body: string): string {
  return body
    .slice(0, longest)
    .replaceAll(/\p{No}/gu, (sign) => (/[¼-¾⅐-⅞]/.test(sign) ? " and a half " : sign))
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}\p{Cs}\u20E3]|(?![\n\t])\p{Cc}/gu, "")
    .replaceAll(/[‘’‛`´ʼ]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll("ß", "ss")
    .replaceAll(/\p{Nd}/gu, asciiDigit)
    .slice(0, longest);
}

/** Digits of other scripts stand in blocks of ten, which begin where the character before is no digit. */
function asciiDigit(digit: string): string {
  if (/[0-9]/.test(digit)) return digit;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
