import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { checkRecord } from "../../src/record/check-record.ts";
import { migrate } from "../../src/record/migrations.ts";
import { openSqlite } from "../../src/record/sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "check-record-"));
const good = join(folder, "good.db");

beforeAll(async () => {
  const database = openSqlite(good);
  await migrate(database.kysely);
  await database.close();
  return () => {
    rmSync(folder, { recursive: true });
  };
});

function check(path: string): Promise<void> {
  return checkRecord({ kind: "sqlite", path });
}

/** A copy of a record that is good, changed by statements. */
async function changed(name: string, ...statements: readonly string[]): Promise<string> {
  const path = join(folder, name);
  copyFileSync(good, path);
  const database = openSqlite(path);
  for (const statement of statements) await sql.raw(statement).execute(database.kysely);
  await database.close();
  return path;
}

test("a record of ours, a file that is not there yet and an empty one are good", async () => {
  const empty = join(folder, "empty.db");
  writeFileSync(empty, "");

  for (const path of [good, join(folder, "new.db"), empty, ":memory:"])
    await expect(check(path)).resolves.toBeUndefined();
});

test("what keeps no file is not looked at", async () => {
  await expect(checkRecord({ kind: "none" })).resolves.toBeUndefined();
  await expect(checkRecord({ kind: "postgres", url: "postgres://127.0.0.1:1/line" })).resolves.toBeUndefined();
});

describe("one sentence names the file, the cause and the remedy", () => {
  test("a folder", async () => {
    await expect(check(folder)).rejects.toThrow(
      `The file ${folder} cannot keep the record: it is a folder; name a file in it in DATABASE_URL`,
    );
  });

  test("a folder that is not there", async () => {
    await expect(check(join(folder, "nowhere", "line.db"))).rejects.toThrow(
      `its folder ${join(folder, "nowhere")} is not there; make it, or name another file in DATABASE_URL`,
    );
  });

  test("a file of something else, which stays as it is", async () => {
    const path = join(folder, "letter.txt");
    writeFileSync(path, "Dear customers,");

    await expect(check(path)).rejects.toThrow("it is not a SQLite database; move it away");
    expect(readFileSync(path, "utf8")).toBe("Dear customers,");
  });

  test("a database of another program, which stays as it is", async () => {
    const path = join(folder, "foreign.db");
    const other = openSqlite(path);
    await sql`create table recipes (name text)`.execute(other.kysely);
    await other.close();
    const before = readFileSync(path);

    await expect(check(path)).rejects.toThrow("it belongs to another program (it has the table recipes)");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("a record that a newer version has written", async () => {
    const path = await changed("newer.db", "insert into kysely_migration values ('0999-later', '2030-01-01')");

    await expect(check(path)).rejects.toThrow(
      "a newer version of this program has written it (0999-later); start that",
    );
  });

  test("a record that has lost a table", async () => {
    const path = await changed("lost.db", "DROP TABLE calls");

    await expect(check(path)).rejects.toThrow("it is damaged (it has no table calls); put back a copy of it");
  });

  test("a file that has lost its end", async () => {
    const path = await changed("short.db");
    truncateSync(path, 9000);

    await expect(check(path)).rejects.toThrow(/it is damaged \(.+\); put back a copy of it/);
  });

  test("a file with rubbish in its midst", async () => {
    const path = await changed("rubbish.db");
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xaa, 3 * 4096, 6 * 4096));

    await expect(check(path)).rejects.toThrow(/it is damaged \(.+\); put back a copy of it/);
  });

  test("a file in a place where none can be made", { skip: process.platform !== "linux" }, async () => {
    await expect(check("/proc/line.db")).rejects.toThrow(/it cannot be written to \(.+\); let this user write to it/);
  });

  test("a file that this user may not write to", async () => {
    const path = join(mkdirAt("locked"), "line.db");
    copyFileSync(good, path);
    chmodSync(path, 0o444);
    chmodSync(join(folder, "locked"), 0o555);
    asNobody();

    await expect(check(path)).rejects.toThrow(/it cannot be written to \(.+\); let this user write to it/);
  });

  test("a file that this user may not read", async () => {
    const path = join(mkdirAt("secret"), "line.db");
    copyFileSync(good, path);
    chmodSync(path, 0o000);
    asNobody();

    await expect(check(path)).rejects.toThrow(/it cannot be read \(EACCES.+\); let this user read it/);
  });
});

function mkdirAt(name: string): string {
  chmodSync(folder, 0o755);
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

/** Root may do everything: until the test ends we are somebody who may not. */
function asNobody(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(65_534);
  onTestFinished(() => {
    process.seteuid?.(0);
    chmodSync(join(folder), 0o755);
  });
}
