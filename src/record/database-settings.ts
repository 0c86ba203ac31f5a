import { resolve } from "node:path";

/** Where the line's record is kept; `none` is a line that keeps none. */
export type DatabaseSettings =
  | { readonly kind: "none" }
  | { readonly kind: "sqlite"; readonly path: string }
  | { readonly kind: "postgres"; readonly url: string };

/** How messages call the database that keeps the record: where it is, without the user and the password. */
export function databaseName(settings: DatabaseSettings): string {
  if (settings.kind === "none") return "none";
  if (settings.kind === "sqlite") return `The file ${resolve(settings.path)}`;
  const { hostname, port, pathname } = new URL(settings.url);
  const name = pathname.length > 1 ? `database ${pathname.slice(1)}` : "database";
  return `The ${name} at ${hostname || "this machine"}:${port || "5432"}`;
}
