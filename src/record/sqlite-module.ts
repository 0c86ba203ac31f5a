import type { SqliteModule } from "@photostructure/sqlite";

const own = withoutWarning(() => process.getBuiltinModule("node:sqlite"));

/**
 * SQLite without a compiler: Node's own where it does all that we need (from 22.16 on), else a package with the same
 * API that brings its binaries along.
 */
export const { DatabaseSync }: Pick<SqliteModule, "DatabaseSync"> = isComplete(own)
  ? own
  : await import("@photostructure/sqlite");

/** Whether it is Node's own. */
export const isOwn = isComplete(own);

/** Node 22 calls its SQLite an experiment; what we use of it is tested on every Node we name. */
function withoutWarning<T>(load: () => T): T {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => {};
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Node's first ones cannot say which statements give rows, nor whether a transaction is going on. */
function isComplete(module: object | undefined): module is SqliteModule {
  const statement: unknown = module && Reflect.get(module, "StatementSync");
  const methods: unknown = typeof statement === "function" ? statement.prototype : undefined;
  return typeof methods === "object" && methods !== null && "columns" in methods;
}
