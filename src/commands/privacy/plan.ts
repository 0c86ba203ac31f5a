import { personalTables } from "../../record/privacy/holdings.ts";
import type { KeptByTwilio } from "../../twilio/kept-by-twilio.ts";
import type { KnownHere } from "./look.ts";

/** How much of a kind there is, here and at Twilio; undefined where nobody can tell. */
interface Count {
  readonly called: string;
  readonly here: number | undefined;
  readonly atTwilio: number | undefined;
}

/** How much there is of each kind; nothing of a kind of which there is none. */
export function countsOf({ rows, mentions }: KnownHere, twilio: KeptByTwilio | undefined): readonly Count[] {
  const tables = personalTables.map(({ name, called }) => ({
    called,
    here: rows[name]?.length ?? 0,
    atTwilio: name === "calls" ? twilio?.calls.length : undefined,
  }));
  const others = [
    { called: "texts, sent and received", here: undefined, atTwilio: twilio?.texts.length },
    { called: "other words with the number", here: mentions.length, atTwilio: undefined },
  ];
  return [...tables, ...others].filter(({ here = 0, atTwilio = 0 }) => here + atTwilio > 0);
}

/** A table of them, for a terminal. */
export function planTable(counts: readonly Count[]): string {
  const width = Math.max(...counts.map(({ called }) => called.length));
  const row = (called: string, here: string, atTwilio: string) =>
    `  ${called.padEnd(width)}  ${here.padStart(8)}  ${atTwilio.padStart(9)}`.trimEnd();
  const figure = (count: number | undefined) => count?.toLocaleString("en") ?? "";
  return [
    row("", "here", "at Twilio"),
    ...counts.map(({ called, here, atTwilio }) => row(called, figure(here), figure(atTwilio))),
  ].join("\n");
}
