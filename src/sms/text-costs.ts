import { SegmentedMessage } from "sms-segments-calculator";
import { everyText, type OurWords } from "./every-text.ts";

/** Texts that cost more than they need: by what, and how to mend it. */
export interface TextCost {
  readonly means: string;
  readonly remedy: string;
}

/**
 * What makes texts cost more than one segment each, with these settings; nothing where none does.
 *
 * Carriers send 160 characters of GSM-7 in a segment. One character that is not in it makes a text one of UCS-2, of which a
 * segment holds 70; and every segment costs as much as a text.
 */
export function textCosts(ours: OurWords): readonly TextCost[] {
  const { company, contact = "" } = ours;
  const strange = [
    ...notInGsm("COMPANY", company, { ...ours, company: plain(company) }, ours),
    ...notInGsm("CONTACT", contact, { ...ours, contact: plain(contact) }, ours),
  ];
  return strange.length > 0 ? strange : tooLong(ours);
}

function notInGsm(name: string, value: string, without: OurWords, ours: OurWords): TextCost[] {
  const characters = [...new Set(new SegmentedMessage(value).getNonGsmCharacters())];
  if (characters.length === 0) return [];
  const [texts, costs] = [everyText(ours), segmentsOf(everyText(ours))];
  const verb = characters.length === 1 ? "is" : "are";
  const means = `${name} is ${value}, and ${characters.join(" ")} ${verb} not in GSM-7: our ${texts.length} texts take ${costs} segments instead of ${segmentsOf(everyText(without))}, and each is paid for.`;
  const other = inGsm(value);
  return [{ means, remedy: other === undefined ? "Write it in letters of GSM-7." : `Write ${other}.` }];
}

function tooLong(ours: OurWords): TextCost[] {
  const long = everyText(ours).filter((text) => segmentsOf([text]) > 1);
  const [first] = long.toSorted((one, other) => other.length - one.length);
  if (first === undefined) return [];
  const names = ours.contact === undefined ? "COMPANY" : "COMPANY or CONTACT";
  const means = `${long.length} of our texts take more than one segment, and each is paid for: the longest has ${first.length} characters, “${first.slice(0, 60)}…”`;
  return [{ means, remedy: `Write ${names} so that it has ${excessOf(first)} characters fewer.` }];
}

/** How many segments these texts take together. */
export function segmentsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + new SegmentedMessage(text).segmentsCount, 0);
}

const longestInOne = 160;

function excessOf(text: string): number {
  return Math.max(1, text.length - longestInOne);
}

/** As long, in letters that every alphabet of carriers has. */
function plain(value: string): string {
  return "x".repeat(value.length);
}

/** The same in GSM-7, if it can be had by other marks or by letters without accents. */
function inGsm(value: string): string | undefined {
  const marks = new SegmentedMessage(value, "auto", true).graphemes.join("");
  const letters = marks.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return [marks, letters].find((one) => new SegmentedMessage(one).getNonGsmCharacters().length === 0);
}
