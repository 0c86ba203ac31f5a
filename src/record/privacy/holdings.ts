import type { Schema } from "../schema.ts";

/**
 * What a column of text can hold of a person. `number`: the number whose row it is; it may be the row's key, and then the
 * row is theirs alone. `words`: what they or we have said, which is null once they are forgotten; in rows of others, their
 * number may stand in it. `mention`: what people or we have put into words, or made of a number, and is kept without it.
 * `about`: the call or the call-back that the row is about. `setting`: what holds for the line. `nothing`: SIDs, names of
 * queues, numbers of the line.
 */
export type Holding = "number" | "words" | "mention" | "about" | "setting" | "nothing";

/** The columns in which any text can stand; those for one of a few words are none. */
type TextColumn<Table> = {
  [Column in keyof Table & string]: string extends NonNullable<Table[Column]> ? Column : never;
}[keyof Table & string];

interface Holdings<Table> {
  /** What its rows are called where they are counted; without it, its name. */
  readonly called?: string;
  readonly key: keyof Table & string;
  readonly columns: { readonly [Column in TextColumn<Table>]: Holding };
}

/**
 * Every table, and every column of text in it. What is said of a person, and what is forgotten of them, follows from here
 * alone: a table or a column that is missing here does not compile.
 */
export const holdings: { readonly [Table in keyof Schema]: Holdings<Schema[Table]> } = {
  calls: {
    key: "call_sid",
    columns: {
      call_sid: "nothing",
      customer: "number",
      line_number: "nothing",
      queue: "nothing",
      twilio_queue: "nothing",
      queue_sid: "nothing",
      rep_sid: "nothing",
      exit_result: "nothing",
    },
  },
  call_backs: {
    called: "call-backs",
    key: "id",
    columns: {
      id: "nothing",
      call_sid: "nothing",
      number: "number",
      line_number: "nothing",
      queue: "nothing",
      rep_sid: "nothing",
    },
  },
  messages_out: {
    called: "texts sent",
    key: "id",
    columns: {
      id: "mention",
      number: "number",
      call_sid: "nothing",
      sender: "nothing",
      body: "words",
      reason: "nothing",
      message_sid: "nothing",
      status: "nothing",
    },
  },
  surveys: {
    called: "surveys, ratings and comments",
    key: "call_sid",
    columns: { call_sid: "nothing", customer: "number", comment: "words" },
  },
  consents: { called: "what is known for texts", key: "number", columns: { number: "number" } },
  reps: {
    called: "calls as a rep",
    key: "call_sid",
    columns: {
      call_sid: "nothing",
      number: "number",
      line_number: "nothing",
      listens_on: "nothing",
      customer_sid: "nothing",
    },
  },
  acts: {
    called: "acts on the pages",
    key: "id",
    columns: { id: "nothing", subject: "about", who: "mention", details: "mention" },
  },
  notices: { key: "id", columns: { id: "mention", subject: "about", text: "mention", problem: "mention" } },
  switches: { key: "what", columns: { message: "setting", who: "mention" } },
  settings: { key: "key", columns: { key: "nothing", value: "setting", by: "mention" } },
  dashboard_keys: { key: "name", columns: { value: "nothing", who: "mention" } },
  texts_in: {
    called: "texts received",
    key: "message_sid",
    columns: { message_sid: "nothing", customer: "number", line_number: "nothing", body: "words", reading: "nothing" },
  },
  used_sids: { key: "hash", columns: { hash: "nothing" } },
  forgotten_numbers: { key: "hash", columns: { hash: "nothing", salt: "nothing" } },
  leases: { key: "name", columns: { name: "nothing", holder: "nothing" } },
};

/** A table in which persons stand. */
export interface PersonalTable {
  readonly name: string;
  readonly called: string;
  readonly key: string;
  /** The columns of each kind. */
  readonly columnsOf: (...kinds: readonly Holding[]) => readonly string[];
}

export const personalTables: readonly PersonalTable[] = Object.entries(holdings).map(
  ([name, { called = name, key, columns }]) => ({
    name,
    called,
    key,
    columnsOf: (...kinds) =>
      Object.entries(columns as Readonly<Record<string, Holding>>).flatMap(([column, kind]) =>
        kinds.includes(kind) ? [column] : [],
      ),
  }),
);

/** The tables whose rows are of one person each, with the column that says whose; none has two. */
export const tablesOfNumbers = personalTables.flatMap((table) =>
  table.columnsOf("number").map((of) => ({ ...table, of })),
);
