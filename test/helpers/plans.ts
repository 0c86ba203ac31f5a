import { sql } from "kysely";
import type { Database, Statement } from "../../src/record/database.ts";
import { patiently } from "./databases.ts";

/** One table that a plan reads, and how. */
export interface Access {
  readonly table: string;
  /** Undefined where the table itself is read from end to end. */
  readonly index: string | undefined;
  /** Whether it is only looked up what equals something. */
  readonly isLookUp: boolean;
}

/** How a database carries out a statement. */
export type Planner = (statement: Statement<unknown>) => Promise<Access[]>;

/** SQLite plans once, knowing no values. */
export function sqlitePlanner({ kysely }: Database): Planner {
  return async (statement) => {
    const { rows } = await sql.raw<{ readonly detail: string }>(`EXPLAIN QUERY PLAN ${statement.sql}`).execute(kysely);
    return rows.flatMap(({ detail }): Access[] => {
      const [, called, by = ""] = /^(?:SCAN|SEARCH) (\w+)(.*)$/.exec(detail) ?? [];
      if (called === undefined) return [];
      const [, index] = / INDEX (\w+)/.exec(by) ?? [];
      return [{ table: tableOf(statement, called), index, isLookUp: /\(\w+=\?(?: AND \w+=\?)*\)/.test(by) }];
    });
  };
}

/** What a plan calls a table may be another name for it. */
function tableOf({ sql: text }: Statement<unknown>, name: string): string {
  return new RegExp(String.raw`(\w+) AS ${name}\b`).exec(text)?.[1] ?? name;
}

/** Postgres plans as it does in a decision. */
export function postgresPlanner(database: Database): Planner {
  let asked = 0;
  return ({ name, sql: text }) =>
    patiently(database, async (tx) => {
      const ask = (query: string) => tx.all<Explained>({ name: `explaining_${++asked}`, sql: query });
      await ask(`PREPARE of_${name} AS ${text}`);
      const parameters = new Set(text.match(/\$\d+/g));
      const values = parameters.size === 0 ? "" : `(${[...parameters].fill("NULL").join(", ")})`;
      const [explained] = await ask(`EXPLAIN (FORMAT JSON) EXECUTE of_${name}${values}`);
      await ask(`DEALLOCATE of_${name}`);
      return (explained?.["QUERY PLAN"] ?? []).flatMap(({ Plan }) => accessesIn(Plan));
    });
}

interface Explained {
  readonly "QUERY PLAN": readonly { readonly Plan: Node }[];
}

interface Node {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Index Cond"?: string;
  readonly Plans?: readonly Node[];
}

function accessesIn(node: Node, above = ""): Access[] {
  // To start processes for a statement takes ten times as long as any of ours.
  if (node["Node Type"].startsWith("Gather")) throw new Error("Postgres starts processes of its own for it");
  const { "Relation Name": relation = above, "Index Name": index, "Index Cond": condition = "" } = node;
  const isRead = node["Node Type"] === "Seq Scan" || index !== undefined;
  const isLookUp = condition !== "" && !/ (?:<|>|<=|>=|<>) /.test(condition);
  const own: Access[] = isRead ? [{ table: relation, index, isLookUp }] : [];
  return [...own, ...(node.Plans ?? []).flatMap((plan) => accessesIn(plan, relation))];
}
