import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema.ts";
import { type Holding, type PersonalTable, personalTables, tablesOfNumbers } from "./holdings.ts";
import { spellingsOf } from "./spellings.ts";

type Row = Readonly<Record<string, unknown>>;

/** All that a record holds of a number: rows of its own and about its calls, by table; none of a table where there is nothing. */
export interface Person {
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** Where the number stands in words otherwise. */
  readonly mentions: readonly Mention[];
}

/** Words in which a number stands. */
export interface Mention {
  readonly table: PersonalTable;
  readonly column: string;
  /** The row's key. */
  readonly key: string;
  readonly text: string;
}

/** Looks for a number wherever one can stand. It reads all words from end to end, and holds up nobody. */
export async function findPerson(kysely: Kysely<Schema>, number: string): Promise<Person> {
  const own = await ownRows(kysely, number);
  const about = await rowsAbout(kysely, own);
  const mentions = await mentionsOf(kysely, number);
  return { rows: { ...own, ...about }, mentions: mentions.filter((one) => !isAmong(own, one)) };
}

/** Where settings and switches name a number: these hold for the line, and people have to change them. */
export async function settingsThatName(kysely: Kysely<Schema>, number: string): Promise<readonly Mention[]> {
  return mentionsOf(kysely, number, ["setting"]);
}

async function ownRows(kysely: Kysely<Schema>, number: string): Promise<Person["rows"]> {
  const found: [string, readonly Row[]][] = [];
  for (const { name, of, key } of tablesOfNumbers) {
    const { rows } = await sql<Row>`select * from ${sql.table(name)} where ${sql.ref(of)} = ${number}
      order by ${sql.ref(key)}`.execute(kysely);
    if (rows.length > 0) found.push([name, rows]);
  }
  return Object.fromEntries(found);
}

/** Rows about the calls, the call-backs and the texts of a number. */
async function rowsAbout(kysely: Kysely<Schema>, own: Person["rows"]): Promise<Person["rows"]> {
  const subjects = [
    ...(own.calls ?? []).map((row) => row.call_sid),
    ...(own.call_backs ?? []).map((row) => row.id),
    ...(own.texts_in ?? []).map((row) => row.message_sid),
  ];
  if (subjects.length === 0) return {};
  const keys = JSON.stringify(Object.fromEntries(subjects.map((subject) => [String(subject), 1])));
  const found: [string, readonly Row[]][] = [];
  for (const { name, key, columnsOf } of personalTables)
    for (const column of columnsOf("about")) {
      const { rows } = await sql<Row>`select * from ${sql.table(name)} where ${sql.ref(column)} in
        (select key from json_each(${keys})) order by ${sql.ref(key)}`.execute(kysely);
      if (rows.length > 0) found.push([name, rows]);
    }
  return Object.fromEntries(found);
}

/** People set digits apart by these; a number that is spelt so is found, too. */
const separators = [" ", "-", ".", "(", ")", "/"];
/** So many digits at the end of a number stand in every spelling of it. */
const digitsInAll = 4;

async function mentionsOf(
  kysely: Kysely<Schema>,
  number: string,
  kinds: readonly Holding[] = ["words", "mention"],
): Promise<Mention[]> {
  const spellings = spellingsOf(number);
  const found: Mention[] = [];
  for (const table of personalTables)
    for (const column of table.columnsOf(...kinds)) {
      const bare = separators.reduce((text, one) => sql`replace(${text}, ${one}, '')`, sql`${sql.ref(column)}`);
      const { rows } = await sql<{ key: string; text: string }>`select ${sql.ref(table.key)} as key,
        ${sql.ref(column)} as text from ${sql.table(table.name)}
        where ${bare} like ${`%${number.slice(-digitsInAll)}%`}`.execute(kysely);
      for (const { key, text } of rows) if (text.search(spellings) >= 0) found.push({ table, column, key, text });
    }
  return found;
}

function isAmong(own: Person["rows"], { table, column, key }: Mention): boolean {
  const isTheirs = (own[table.name] ?? []).some((row) => row[table.key] === key);
  return isTheirs && table.columnsOf("words").includes(column);
}
