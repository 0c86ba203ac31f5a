import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { gunzipSync } from "node:zlib";
import pg from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { openSqlite } from "../../src/record/sqlite.ts";
import { DatabaseSync } from "../../src/record/sqlite-module.ts";
import { words } from "../../src/voice/words.ts";
import { inFull, onlyInFull } from "../helpers/cases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { freePort, main, type Server, startServer, until } from "../helpers/process.ts";
import { aCall, addCallBacks, recordOfCalls, sqliteUrl } from "../helpers/record-of-calls.ts";
import { runLine, switched } from "../helpers/run-command.ts";

const allOn = ["texts       on", "call-backs  on", "line        open"];
const refused = (stderr: string) => ({ code: 1, stdout: "", stderr });

describe("beside a server", () => {
  test("a closed line is closed at once, across a restart, and until it is opened", { timeout: 120_000 }, async () => {
    const database = sqliteUrl();
    const first = await startServer({ DATABASE_URL: database });
    expect(await switched(database, "status")).toEqual(allOn);
    expect(await rings(first)).toEqual("waits");

    const closed = await switched(database, "close", "--message", "Back on Monday.", "--by", "Ann");
    expect(closed).toEqual([...allOn.slice(0, 2), line("closed", "Ann; callers hear: Back on Monday.")]);
    expect(await rings(first)).toEqual("Back on Monday.");
    expect(first.stdout()).toContain("the line is closed to new callers, by Ann");
    expect(await readiness(first)).toMatchObject({ switchedOff: ["line"] });
    first.child.kill("SIGTERM");
    await first.ended();
    const second = await startServer({ DATABASE_URL: database });
    expect(await rings(second)).toEqual("Back on Monday.");

    const opened = await switched(database, "open", "--by", "Bea");
    expect(opened).toEqual([...allOn.slice(0, 2), line("open", "Bea")]);
    expect(await rings(second)).toEqual("waits");
    expect(await readiness(second)).not.toHaveProperty("switchedOff");
  });

  test("it is written into while the server is at work, again and again", { timeout: 120_000 }, async () => {
    const database = sqliteUrl();
    const server = await startServer({ DATABASE_URL: database });
    const work = { isOver: false };
    const working = (async () => {
      while (!work.isOver) await rings(server);
    })();

    const runs = await Promise.all(
      ["pause", "resume", "pause", "resume"].map((verb) => runLine(database, [verb, "texts"])),
    );
    work.isOver = true;
    await working;

    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(Array.from({ length: 4 }, () => [0, ""]));
    expect(server.stdout()).not.toMatch(/"level":[45]0/);
  });
});

test("notices are listed with what became of them, and sent once more", { timeout: 120_000 }, async () => {
  const url = sqliteUrl();
  await recordOfCalls(url);
  expect(await runLine(url, ["notices"])).toEqual({ code: 0, stdout: "There was nothing to tell.\n", stderr: "" });
  const database = openSqlite(url.slice("sqlite:".length));
  const notice = { id: "low-rating-CA1", cause: "low-rating", subject: "CA1", text: "It was bad.", at_ms: 0 } as const;
  const sent = { ...notice, state: "sent", due_ms: 0, until_ms: 1, attempts: 1, problem: null } as const;
  await database.kysely.insertInto("notices").values(sent).execute();
  await database.close();

  const shown = "1970-01-01T00:00:00Z  sent    low-rating-CA1\n  It was bad.\n";
  expect(await runLine(url, ["notices"])).toEqual({ code: 0, stdout: shown, stderr: "" });
  expect(await runLine(url, ["notify", "nope"])).toMatchObject({ code: 1, stdout: "" });
  expect(await runLine(url, ["notify", "low-rating-CA1"])).toMatchObject({ code: 0 });
  expect((await runLine(url, ["notices"])).stdout).toContain("due     low-rating-CA1");
});

describe("settings", () => {
  test("that are changed are in force with the server's next decision, and shown", { timeout: 120_000 }, async () => {
    const database = sqliteUrl();
    const server = await startServer({ DATABASE_URL: database });
    expect(await rings(server)).toEqual("waits");

    const set = await runLine(database, ["set", "MAX_QUEUE", "1", "--by", "Ann"]);
    expect(set).toMatchObject({ code: 0, stderr: "" });
    expect(set.stdout).toMatch(/^MAX_QUEUE +1 since \S+Z, by Ann\n$/);
    expect(await rings(server)).toEqual(words.queueFull);

    const unset = await runLine(database, ["unset", "MAX_QUEUE", "--by", "Bea"]);
    expect(unset.stdout).toMatch(/^MAX_QUEUE +\(not set\) by default again since \S+Z, by Bea\n$/);
    expect(await rings(server)).toEqual("waits");
  });

  test("are refused as at a start, with the same sentence, and nothing is changed", async () => {
    const database = sqliteUrl();
    await recordOfCalls(database);
    const texts = { SMS_FROM: "+15005550001", RETENTION_DAYS: "10", MAX_QUEUE: "3" };
    const set = (...args: string[]) => runLine(database, ["set", ...args], texts);

    expect(await set("MAX_WAIT", "1")).toEqual(refused("MAX_WAIT must be a whole number from 60 to 14000\n"));
    expect(await set("SURVEY_EVERY_DAYS", "10")).toEqual(
      refused("RETENTION_DAYS must be more than SURVEY_EVERY_DAYS: the line would forget whom it has asked\n"),
    );
    expect(await set("MAX_QUEUE", "4")).toEqual(
      refused("MAX_QUEUE is set in the environment, which wins: change it there, or take it out there\n"),
    );
    expect(await set("PORT", "4")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("PORT is needed to start"),
    });
    expect(await set("MAX_WIAT", "4")).toEqual(refused("MAX_WIAT is not a setting\n"));
    const { code, stdout } = await runLine(database, ["settings"], texts);
    expect(code).toBe(0);
    expect(stdout.split("\n")).toHaveLength(26);
    expect(stdout).toMatch(/^MAX_WAIT +1800 by default$/m);
    expect(stdout).toMatch(/^MAX_QUEUE +3 set in the environment, which wins$/m);
  });

  test("need a record, and say how they are changed", async () => {
    expect(await runLine("none", ["set", "MAX_WAIT", "100"])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("DATABASE_URL is none"),
    });
    expect(await runLine(sqliteUrl(), ["set", "MAX_WAIT"])).toMatchObject({ code: 1, stdout: "" });
    const help = await runLine("none", ["set", "--help"]);
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining("<key> <value>") });
  });
});

function describeSwitches(url: () => Promise<string>): void {
  test("says who: the name that is given, or this machine's user", async () => {
    const database = await url();
    await recordOfCalls(database);

    expect(await switched(database, "pause", "texts", "--by", " Ann\u001b[2J ")).toEqual([
      "texts       paused since then, by Ann [2J",
      ...allOn.slice(1),
    ]);
    expect(await switched(database, "pause", "call-backs")).toContain(
      `call-backs  paused since then, by ${userInfo().username}`,
    );
  });

  test("turned the same way again, a switch stays as the first has left it", async () => {
    const database = await url();
    await recordOfCalls(database);
    await switched(database, "close", "--by", "Ann");

    expect(await switched(database, "close", "--by", "Bea")).toContain(
      line("closed", `Ann; callers hear: ${words.closed}`),
    );
    expect(await switched(database, "close", "--by", "Bea", "--message", "No.")).toContain(
      line("closed", "Bea; callers hear: No."),
    );
  });

  test("purges the call-backs that wait, with a text to each customer, and neither those that ring nor those that are over", async () => {
    const database = await url();
    const kysely = await recordOfCalls(database, [aCall("CA1")]);
    await addCallBacks(kysely, [
      { call_sid: "CA1", asked_ms: 1, number: "+1", state: "waiting", outcome: null },
      { call_sid: "CA1", asked_ms: 2, number: "+2", state: "ringing", outcome: null },
      { call_sid: "CA1", asked_ms: 3, number: "+3", state: "over", outcome: "answered" },
      { call_sid: "CA1", asked_ms: 4, number: "+4", state: "waiting", outcome: null },
    ]);

    const unasked = await runLine(database, ["purge", "call-backs"]);
    const purged = await runLine(database, ["purge", "call-backs", "--yes"]);
    const again = await runLine(database, ["purge", "call-backs", "--yes"]);

    expect(unasked).toEqual(refused("There is no terminal to ask you on: say --yes to cancel them.\n"));
    expect(purged).toEqual({ code: 0, stdout: "2 call-backs cancelled.\n", stderr: "" });
    expect(again.stdout).toBe("No call-back waits: there is nothing to cancel.\n");
    const kept = await kysely.selectFrom("call_backs").select(["state", "outcome"]).orderBy("asked_ms").execute();
    expect(kept.map(({ state, outcome }) => outcome ?? state)).toEqual([
      "cancelled",
      "ringing",
      "answered",
      "cancelled",
    ]);
    const texts = await kysely
      .selectFrom("messages_out")
      .select(["number", "kind", "state"])
      .orderBy("number")
      .execute();
    const due = { kind: "call-back", state: "due" };
    expect(texts).toEqual([
      { number: "+1", ...due },
      { number: "+4", ...due },
    ]);
  });

  test("leaves a newer version's record as it is", async () => {
    const database = await url();
    const kysely = await recordOfCalls(database);
    const newer = { name: "0099-later", timestamp: "" };
    await kysely
      .insertInto("kysely_migration" as "leases")
      .values(newer as never)
      .execute();

    const { code, stderr } = await runLine(database, ["close"]);

    expect(code).toBe(1);
    expect(stderr).toMatch(/was written by a newer version of this program \(0099-later\): use that version\n$/);
    expect(await kysely.selectFrom("switches").selectAll().execute()).toEqual([]);
  });
}

describe("on SQLite", () => {
  describeSwitches(() => Promise.resolve(sqliteUrl()));

  test("waits for its turn while somebody else writes to the file", async (context) => {
    onlyInFull(context);
    const database = sqliteUrl();
    await recordOfCalls(database);
    const other = new DatabaseSync(database.slice("sqlite:".length), { timeout: 5000 });
    other.exec("BEGIN IMMEDIATE");

    const turning = switched(database, "pause", "texts", "--by", "Ann");
    // Another process writes for so long; the command waits in wall time.
    await new Promise((resolve) => {
      setTimeout(resolve, 3000);
    });
    other.exec("COMMIT");
    other.close();

    expect(await turning).toContain("texts       paused since then, by Ann");
  });
});

const hasScript = spawnSync("script", ["--version"]).stdout?.toString().includes("util-linux") ?? false;

test.skipIf(!hasScript)("on a terminal it asks before call-backs are cancelled, and only yes means yes", async () => {
  const database = sqliteUrl();
  const kysely = await recordOfCalls(database, [aCall("CA1")]);
  await addCallBacks(kysely, [{ call_sid: "CA1", asked_ms: 1, state: "waiting", outcome: null }]);
  const purge = (typed: string) => {
    const env = { PATH: process.env.PATH, TERM: "dumb", DATABASE_URL: database };
    const command = `"${process.execPath}" "${main}" line purge call-backs`;
    return spawnSync("script", ["-qec", command, "/dev/null"], { input: typed, env, encoding: "utf8", cwd: tmpdir() });
  };

  const [no, yes] = [purge("n\n"), purge("y\n")];

  const question = "Cancel 1 call-back? Whoever waits to be called is told by text. [y/N]";
  expect([no.status, no.stdout]).toEqual([1, expect.stringMatching(/Nothing was changed\.\r?\n$/)]);
  expect(no.stdout).toContain(question);
  expect([yes.status, yes.stdout]).toEqual([0, expect.stringMatching(/1 call-back cancelled\.\r?\n$/)]);
});

describePostgres("on Postgres", () => {
  beforeEach(onlyInFull);
  describeSwitches(freshDatabase);

  test("waits for its turn while servers keep the record busy", async () => {
    const database = await freshDatabase();
    await recordOfCalls(database);
    const other = new pg.Client({ connectionString: database });
    await other.connect();
    await other.query("select pg_advisory_lock(7153001)");

    const turning = switched(database, "close", "--by", "Ann");
    await until(
      async () =>
        (await other.query("select 1 from pg_locks where locktype = 'advisory' and not granted")).rows.length > 0,
      () => "nobody waits",
    );
    await other.query("select pg_sleep(1)");
    await other.end();

    expect(await turning).toContain(line("closed", `Ann; callers hear: ${words.closed}`));
  });

  test("that does not answer is named without its password", async () => {
    const port = await freePort();

    const ran = await runLine(`postgres://app:secret@127.0.0.1:${port}/line`, ["close"]);

    expect(ran).toEqual(
      refused(
        `The database line at 127.0.0.1:${port} cannot be read (connect ECONNREFUSED 127.0.0.1:${port}): see that Postgres runs there and lets you in, or correct DATABASE_URL\n`,
      ),
    );
  });
});

describe("where there is nothing to turn", () => {
  const others = inFull ? [["status"], ["pause", "texts"], ["purge", "call-backs", "--yes"]] : [];
  test.each([["close"], ...others])("%s says so", async (...args) => {
    const database = sqliteUrl();
    const file = database.slice("sqlite:".length);

    expect(await runLine("none", args)).toEqual(
      refused(
        "DATABASE_URL is none, so this line keeps no record to keep switches in: set it to sqlite:FILE or postgres://…\n",
      ),
    );
    expect(await runLine(database, args)).toEqual(
      refused(`The file ${file} is not there: start the server once, or correct DATABASE_URL\n`),
    );
    await openSqlite(file).close();
    expect(await runLine(database, args)).toEqual(
      refused(`The file ${file} holds no record of a line: start the server on it once, or correct DATABASE_URL\n`),
    );
  });

  test("an older record is not changed, and named", async () => {
    const database = sqliteUrl();
    const file = database.slice("sqlite:".length);
    for (const end of ["", "-wal"])
      writeFileSync(
        file + end,
        gunzipSync(readFileSync(new URL(`../fixtures/killed-server.db${end}.gz`, import.meta.url))),
      );

    const ran = await runLine(database, ["close"]);

    expect(ran).toEqual(
      refused(`The file ${file} is of an older version of this program: start the server of this one on it once\n`),
    );
  });
});

describe("the command line", () => {
  test.each([
    [["close", "--message", "x".repeat(501)], "--message has 501 characters: say it in 500 at most\n"],
    [["close", "--message", " \u0007"], "--message is empty: say something, or leave it out for the usual words\n"],
    [["pause", "texts", "--by", ""], '--by "": say a name of 100 characters at most\n'],
  ])("%j is refused", async (args, message) => {
    expect(await runLine(sqliteUrl(), args)).toEqual(refused(message));
  });

  test.each([
    ["pause", "everything"],
    ["purge", "texts"],
  ])("%s %s is no such thing", async (...args) => {
    const { code, stderr } = await runLine("none", args);

    expect([code, stderr]).toEqual([1, expect.stringContaining("Allowed choices are")]);
  });

  test("--help names every verb, with an example", async () => {
    const { code, stdout } = await runLine("none", ["--help"]);

    expect(code).toBe(0);
    for (const verb of ["pause", "resume", "close", "open", "purge", "status", "npm run -s line -- close --message"])
      expect(stdout).toContain(verb);
  });
});

function line(position: string, by: string): string {
  return `line        ${position} since then, by ${by}`;
}

/** A customer rings: what they hear before we hang up, or that they wait. */
async function rings({ emulator }: Server): Promise<unknown> {
  const call = { from: "+15005550011", to: "+15005550001" };
  const response = await fetch(`${emulator}/emulator/calls`, { method: "POST", body: JSON.stringify(call) });
  const { sid } = (await response.json()) as { readonly sid: string };
  const look = async () => {
    const phone = (await (await fetch(`${emulator}/emulator/calls/${sid}`)).json()) as {
      readonly queue?: object;
      readonly heard: readonly { readonly text: string }[];
    };
    return phone.queue ? "waits" : phone.heard[0]?.text;
  };
  await until(
    async () => (await look()) !== undefined,
    () => "the caller hears nothing",
  );
  return look();
}

async function readiness({ port }: Server): Promise<unknown> {
  return (await fetch(`http://127.0.0.1:${port}/readyz`)).json();
}
