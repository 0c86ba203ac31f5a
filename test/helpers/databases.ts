import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, onTestFinished, vi } from "vitest";
import type { Database, Statement, Transaction } from "../../src/record/database.ts";
import { openPostgres } from "../../src/record/postgres.ts";
import { openSqlite } from "../../src/record/sqlite.ts";
import { atEnd } from "./at-end.ts";
import { onlyInFull } from "./cases.ts";
import { describePostgres, freshDatabase } from "./postgres.ts";

/** A kind of database in which the record can be kept. */
export interface DatabaseKind {
  readonly name: string;
  /** Whether what has been opened twice is one database. */
  readonly isShared: boolean;
  /** Makes an empty database, and gives what opens it. Whatever it has opened is closed when the test ends. */
  create(): Promise<() => Database>;
}

const kinds: readonly DatabaseKind[] = [
  {
    name: "SQLite in memory",
    isShared: false,
    create: async () => closedWithTest(() => openSqlite(":memory:")),
  },
  {
    name: "SQLite in a file",
    isShared: true,
    create: async () => {
      const path = join(temporaryFolder(), "line.db");
      return closedWithTest(() => openSqlite(path));
    },
  },
];
const postgresKind: DatabaseKind = {
  name: "Postgres",
  isShared: true,
  create: async () => {
    const url = await freshDatabase();
    return closedWithTest(() => openPostgres(url));
  },
};

/** Runs the same tests for every database that the record can be kept in. */
export function describeDatabases(promise: string, tests: (kind: DatabaseKind) => void): void {
  vi.setConfig({ testTimeout: 60_000 });
  for (const kind of kinds) {
    describe(`${promise}: ${kind.name}`, () => {
      if (kind.isShared) beforeEach(onlyInFull);
      tests(kind);
    });
  }
  describePostgres(`${promise}: ${postgresKind.name}`, () => {
    tests(postgresKind);
  });
}

/** Takes a decision, and once more when it has come too late: a busy machine is no outage. */
export async function patiently<T, R>(
  database: Database,
  decide: (tx: Transaction, read: Promise<readonly R[]>) => Promise<T>,
  reading?: Statement<R>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction(decide, reading);
    } catch (error) {
      if (attempt === 50 || database.classifyError(error) === "ours") throw error;
    }
  }
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "queue-dispatch-"));
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function closedWithTest(open: () => Database): () => Database {
  const opened: Database[] = [];
  onTestFinished(async () => {
    await Promise.all(opened.map((database) => database.close().catch(() => {})));
  });
  return () => {
    const database = open();
    opened.push(database);
    return database;
  };
}
