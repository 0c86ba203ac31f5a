/** Country codes of one and of two digits; all others have three (ITU-T E.164). */
const countryCode = /^\+(?<code>1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?<national>\d+)$/;

/** Countries whose numbers keep the zero that others put before a national number. */
const keepsZero = new Set(["39", "378"]);

/**
 * The number that is rung for what stands in a document, in E.164; undefined when there is none.
 *
 * People write numbers with dashes, dots and brackets. One without a country code is a number of the country that the
 * caller ID is from, as on a telephone there; without a caller ID it is none.
 */
export function dialledNumber(written: string, callerId: string | undefined): string | undefined {
  if (/^client:.+$/.test(written)) return written;
  if (!/^\+?[\d\s().-]+$/.test(written)) return undefined;
  const digits = written.replaceAll(/\D/g, "");
  if (written.startsWith("+")) return inE164(digits);
  const country = countryCode.exec(callerId ?? "")?.groups?.code;
  if (country === undefined) return undefined;
  return country === "1" ? americanNumber(digits) : nationalNumber(digits, country);
}

/** Ten digits, with a 1 before them or without; 011 leads abroad. */
function americanNumber(digits: string): string | undefined {
  if (digits.startsWith("011")) return inE164(digits.slice(3));
  const [, ten] = /^1?([2-9]\d{9})$/.exec(digits) ?? [];
  return ten === undefined ? undefined : `+1${ten}`;
}

/** A zero before the number is for calls within the country; 00 leads abroad. */
function nationalNumber(digits: string, country: string): string | undefined {
  if (digits.startsWith("00")) return inE164(digits.slice(2));
  const national = keepsZero.has(country) ? digits : digits.replace(/^0/, "");
  return national.length < 5 ? undefined : inE164(country + national);
}

function inE164(digits: string): string | undefined {
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
}
