import { statement, type Statement, type Value, type Write } from "../database.ts";

/** A table's name for what a row calls `callSid`. */
export type ColumnName<Name extends string> = Name extends `${infer Head}${infer Rest}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${ColumnName<Rest>}`
  : Name;

/** The rows of a table as the database calls their columns. */
export type Columns<Row> = { readonly [Name in keyof Row & string as ColumnName<Name>]: Row[Name] };

/** How a table is read and written: its columns stand in one place. */
export interface Table<Row, Key extends keyof Row> {
  /** What a query selects, so that it gives rows. */
  readonly columns: string;
  /** The same for some of the columns. */
  some(...names: readonly (keyof Row & string)[]): string;
  /** A new row, whole. With `once`, a row that is there already stays as it is. */
  insert(row: Row, how?: "once"): Write;
  /**
   * A row as it is now, and as it was. Of a whole row only what differs is written, so that an index is touched only where
   * it has to be; nothing is, where nothing does. What is kept apart is not written by it.
   */
  save<Known extends Pick<Row, Key> & Partial<Row>>(row: Known, was: Known): Write[];
}

/** A save tells by a bit each which columns differ. */
const mostSaved = 32;

/** A table of the record. `apart` are columns that statements of their own write. */
export function table<Row extends { readonly [Name in keyof Row]: Value }, Key extends keyof Row & string>(
  name: string,
  key: Key,
  all: Readonly<Record<keyof Row & string, "row" | "apart">>,
): Table<Row, Key> {
  const names = Object.keys(all).filter((one): one is keyof Row & string => one in all);
  const saved = names.filter((one) => one !== key && all[one] === "row");
  if (saved.length > mostSaved) throw new Error(`${name} has more than ${mostSaved} columns that rows save`);
  const some = (...chosen: readonly string[]) =>
    chosen.map((one) => (columnOf(one) === one ? one : `${columnOf(one)} AS "${one}"`)).join(", ");
  const insertion = `INSERT INTO ${name} (${names.map(columnOf).join(", ")}) VALUES (${names.map((_, i) => `$${i + 1}`).join(", ")})`;
  const inserts = {
    plain: statement(`insert_${name}`, insertion),
    once: statement(`insert_${name}_once`, `${insertion} ON CONFLICT (${columnOf(key)}) DO NOTHING`),
  };
  const saves = new Map<number, Statement<never>>();
  const saving = (changed: number): Statement<never> => {
    const sets = saved.filter((_, i) => changed & (1 << i)).map((one, i) => `${columnOf(one)} = $${i + 2}`);
    const sql = `UPDATE ${name} SET ${sets.join(", ")} WHERE ${columnOf(key)} = $1`;
    return statement(`save_${name}_${changed.toString(36)}`, sql);
  };
  return {
    columns: some(...names),
    some,
    insert: (row, how) => ({
      statement: inserts[how ?? "plain"],
      values: names.map((one) => row[one]),
    }),
    save(row, was) {
      const [now, before]: readonly [Partial<Row>, Partial<Row>] = [row, was];
      const values: Value[] = [row[key]];
      let changed = 0;
      for (const [i, one] of saved.entries()) {
        if (now[one] === before[one]) continue;
        changed |= 1 << i;
        values.push(now[one] ?? null);
      }
      if (changed === 0) return [];
      const known = saves.get(changed) ?? saving(changed);
      saves.set(changed, known);
      return [{ statement: known, values }];
    },
  };
}

function columnOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
