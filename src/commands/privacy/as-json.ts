import type { KeptByTwilio } from "../../twilio/kept-by-twilio.ts";
import type { KnownHere } from "./look.ts";

/** All that is known of a number, for people and for programs: times are instants, what is not known is left out. */
export function asJson(
  number: string,
  { rows, mentions, forgottenMs }: KnownHere,
  twilio: KeptByTwilio | { readonly problem: string } | undefined,
  nowMs: number,
): string {
  const tables = Object.entries(rows).map(([table, found]) => [camel(table), found.map(readable)]);
  const exported = {
    number,
    exported: new Date(nowMs).toISOString(),
    ...(forgottenMs === undefined ? {} : { wantsNoTextsSince: new Date(forgottenMs).toISOString() }),
    here: Object.fromEntries(tables),
    otherWords: mentions.map(({ table, text }) => ({ in: camel(table.name), text })),
    atTwilio: twilio ?? null,
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}

function readable(row: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      if (value === null) return [];
      if (!column.endsWith("_ms")) return [[camel(column), value]];
      return [[camel(column.slice(0, -"_ms".length)), new Date(Number(value)).toISOString()]];
    }),
  );
}

function camel(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
