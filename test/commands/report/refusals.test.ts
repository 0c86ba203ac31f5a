import { existsSync, readFileSync, writeFileSync } from "node:fs";
import pg from "pg";
import { expect, test } from "vitest";
import { onlyInFull } from "../../helpers/cases.ts";
import { DatabaseSync } from "../../../src/record/sqlite-module.ts";
import { describePostgres, freshDatabase } from "../../helpers/postgres.ts";
import { freePort } from "../../helpers/process.ts";
import { aCall, recordOfCalls, sqliteUrl } from "../../helpers/record-of-calls.ts";
import { runReport } from "../../helpers/run-command.ts";

const refused = (stderr: string) => ({ code: 1, stdout: "", stderr });

test("bad options are one message that names them all", async () => {
  const ran = await runReport(sqliteUrl(), ["--from", "May", "--to", "2026-11-01T08:00", "--format", "xml"]);

  const remedy = "write a date such as 2026-11-01, or an instant with its zone such as 2026-11-01T08:00:00Z";
  expect(ran).toEqual(
    refused(
      [
        "This cannot be done as it was asked for:",
        `  --from "May": ${remedy}`,
        `  --to "2026-11-01T08:00": ${remedy}`,
        '  --format "xml": say csv or json',
        "",
      ].join("\n"),
    ),
  );
});

test("a line without a record has none to report on", async () => {
  expect(await runReport("none")).toEqual(
    refused("DATABASE_URL is none, so this line keeps no record to report on: set it to sqlite:FILE or postgres://…\n"),
  );
});

test("a file that is not there is not made", async () => {
  const database = sqliteUrl();
  const file = database.slice("sqlite:".length);

  const ran = await runReport(database);

  expect(ran).toEqual(refused(`The file ${file} is not there: start the server once, or correct DATABASE_URL\n`));
  expect(existsSync(file)).toBe(false);
});

test("a file without the tables is left as it is", async (context) => {
  onlyInFull(context);
  const database = sqliteUrl();
  const file = database.slice("sqlite:".length);
  const other = new DatabaseSync(file);
  other.exec("create table other (x)");
  other.close();
  const before = readFileSync(file);

  const ran = await runReport(database);

  expect(ran).toEqual(
    refused(`The file ${file} holds no record of a line: start the server on it once, or correct DATABASE_URL\n`),
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a file that is no database is named", async () => {
  const database = sqliteUrl();
  const file = database.slice("sqlite:".length);
  writeFileSync(file, "call,customer\n".repeat(1000));

  const ran = await runReport(database);

  expect(ran).toEqual(
    refused(
      `The file ${file} cannot be read (file is not a database): see that it is the server's own file, and that you may read it and write to its folder, or correct DATABASE_URL\n`,
    ),
  );
});

test("a folder is no database", async (context) => {
  onlyInFull(context);
  const ran = await runReport("sqlite:/tmp");

  expect(ran).toMatchObject({ code: 1, stdout: "" });
  expect(ran.stderr).toMatch(/^The file \/tmp cannot be opened \(.*\): see that it is the server's own file, .*\n$/);
});

test("a record that has been read is as it was", async () => {
  const database = sqliteUrl();
  const file = database.slice("sqlite:".length);
  await recordOfCalls(database, [aCall("CA1")]);
  const before = readFileSync(file);

  await runReport(database);

  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a Postgres that does not answer is named without its password", async (context) => {
  onlyInFull(context);
  const port = await freePort();

  const ran = await runReport(`postgres://app:secret@127.0.0.1:${port}/line`);

  expect(ran).toEqual(
    refused(
      `The database line at 127.0.0.1:${port} cannot be read (connect ECONNREFUSED 127.0.0.1:${port}): see that Postgres runs there and lets you in, or correct DATABASE_URL\n`,
    ),
  );
});

describePostgres("a Postgres", () => {
  test("without the tables is left as it is", async (context) => {
    onlyInFull(context);
    const database = await freshDatabase();
    const { host, pathname } = new URL(database);

    const ran = await runReport(database);

    expect(ran).toEqual(
      refused(
        `The database ${pathname.slice(1)} at ${host} holds no record of a line: start the server on it once, or correct DATABASE_URL\n`,
      ),
    );
    expect(await tablesOf(database)).toEqual([]);
  });

  test("without that database is named", async () => {
    const url = new URL(await freshDatabase());
    url.pathname = "/nowhere";

    const ran = await runReport(url.href);

    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain('cannot be read (database "nowhere" does not exist): see that Postgres runs there');
  });
});

async function tablesOf(database: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query("select tablename from pg_tables where schemaname = 'public'");
  await client.end();
  return rows;
}
