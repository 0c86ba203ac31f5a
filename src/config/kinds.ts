import { z } from "zod";
import { readHours } from "../dispatch/hours.ts";

/** Where settings come from: variable names and their values, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Without an account everything stays on this machine, with credentials that everybody knows. */
export type Mode = "offline" | "live";

/** How to mend what cannot be so offline. */
export const offlineRemedy = "leave it away, or set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN";

/** A whole number within limits: a refusal names them, and the reference of settings has them from there. */
export function wholeNumber(min: number, max: number) {
  const inRange = (text: string) => Number(text) >= min && Number(text) <= max;
  return z
    .string()
    .trim()
    .refine((text) => /^\d{1,9}$/.test(text) && inRange(text), `must be a whole number from ${min} to ${max}`)
    .transform(Number);
}

/** Things with commas between. */
export function list<T extends z.ZodType<string, string>>(item: T) {
  return z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(item));
}

/** A SID of Twilio's. */
export function sid(prefix: string, where = ": copy it from the Twilio Console") {
  const shape = new RegExp(`^${prefix}[0-9a-fA-F]{32}$`);
  return z.string().trim().regex(shape, `must be ${prefix} and 32 hexadecimal digits${where}`);
}

/** A URL of ours or of Twilio's to which paths are appended. */
export function baseUrl() {
  return z
    .string()
    .trim()
    .refine(
      isBaseUrl,
      "must be a URL such as https://line.example.com or https://example.com/line: http or https, and no user, query, # or / at its end",
    );
}

function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text) || /[?#\s]|\/$/.test(text)) return false;
  const { protocol, username, password, pathname } = new URL(text);
  const path = /^(?:\/|(?:\/[\w.~-]+)+)$/;
  return /^https?:$/.test(protocol) && username === "" && password === "" && path.test(pathname);
}

const country = z
  .string()
  .transform((code) => code.toUpperCase())
  .refine((code) => code === "NONE" || isCountry(code), {
    error: ({ input }) => `${quoted(input)} is not a country: write codes of two letters such as US,CA, or none`,
  });

/** Codes of countries, or none. */
export const countries = list(country)
  .refine((codes) => codes.length === 1 || !codes.includes("NONE"), "says none and more: none stands alone")
  .transform((codes): "none" | ReadonlySet<string> => (codes[0] === "NONE" ? "none" : new Set(codes)));

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;
}

/** Hours of the day. */
export const hours = z.string().transform((text, context) => {
  const read = readHours(text);
  if (read !== undefined) return read;
  context.addIssue("must be hours of the day such as 08:00-20:00");
  return z.NEVER;
});

/** What somebody wrote, for a sentence about it. */
export function quoted(input: unknown): string {
  return JSON.stringify(String(input).slice(0, 80));
}

/** Marks a setting that people may change while the line runs: it stands in the record where the environment leaves it open. */
export const changeable = { changeable: true } as const;
