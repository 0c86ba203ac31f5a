import { textColumns, type ReportedText } from "./report-of-texts.ts";
import { type ReportedCall, reportColumns } from "./report.ts";

/** How calls, or texts, are written down: what stands before, between and after them, and each of them. */
export interface Format<Told> {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly write: (one: Told) => string;
}

/** Control characters that RFC 8259 allows in a string; a terminal may obey them. */
const unprintable = /[\u007F-\u009F]/g;

/** The formats of a report, by their names. */
export type Formats<Told> = Readonly<Record<"csv" | "json", Format<Told>>>;

export const formats: Formats<ReportedCall> = formatsOf(reportColumns);

/** The same of a report of texts. */
export const formatsOfTexts: Formats<ReportedText> = formatsOf(textColumns);

/**
 * CSV follows RFC 4180, and no cell of it is a formula to a spreadsheet. JSON
 * is one array, a call or a text a line, with every value as it is.
 */
function formatsOf<Column extends string>(
  columns: readonly Column[],
): Formats<Readonly<Record<Column, string | number | null>>> {
  return {
    csv: {
      before: `${columns.join(",")}\r\n`,
      between: "",
      after: "",
      write: (one) => `${columns.map((column) => cell(one[column])).join(",")}\r\n`,
    },
    json: {
      before: "[",
      between: ",",
      after: "\n]\n",
      write: (one) => `\n${JSON.stringify(one).replaceAll(unprintable, escaped)}`,
    },
  };
}

/** Control characters, but for tabs and the ends of lines: they hide text, and a null byte ends it for some readers. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

/**
 * What a spreadsheet takes for a formula: `=`, `+`, `-` or `@` in front, the full-width ones too, perhaps behind what
 * is not seen; and a tab or the end of a line in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

const needsNoQuotes = /^[\w.:'+-]*$/;

/** A value as a cell of CSV. Nothing known is an empty cell; text that a spreadsheet would calculate gets a `'` in front. */
export function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const shown = value.replaceAll(controls, "\uFFFD");
  const text = formula.test(shown) ? `'${shown}` : shown;
  return needsNoQuotes.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
