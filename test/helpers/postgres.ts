import { describe } from "vitest";
import { findPostgres } from "./postgres/find.ts";
import { PostgresServer } from "./postgres/server.ts";
import { freePort } from "./process.ts";

const found = findPostgres();

/** Why there is no Postgres for the tests, where there is none. */
export const postgresMissing: string | undefined = typeof found === "string" ? found : undefined;

/** A `describe` whose tests need Postgres: where it cannot be had they are skipped, and the reason is printed. */
export function describePostgres(name: string, tests: () => void): void {
  if (postgresMissing === undefined) {
    describe(name, tests);
    return;
  }
  console.warn(`Skipped "${name}": ${postgresMissing}.`);
  describe.skip(`${name} (${postgresMissing})`, tests);
}

let server: Promise<PostgresServer> | undefined;

/** The Postgres of this test process; it is started when it is first asked for, and goes with the process. */
export function postgres(): Promise<PostgresServer> {
  if (typeof found === "string") return Promise.reject(new Error(`There is ${found}.`));
  server ??= freePort().then((port) => PostgresServer.create(found, port));
  return server;
}

/** The URL of an empty database that no other test uses. */
export async function freshDatabase(): Promise<string> {
  return (await postgres()).freshDatabase();
}
