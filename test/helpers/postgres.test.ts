import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { findPostgres } from "./postgres/find.ts";
import { describePostgres, freshDatabase, postgres } from "./postgres.ts";
import { freePort, run, until } from "./process.ts";

beforeEach(onlyInFull);

test("where there is no Postgres, we are told what to install", () => {
  expect(findPostgres("/nowhere", "/nowhere/bin")).toBe(
    "no Postgres under /nowhere nor on the PATH (Debian: apt-get install postgresql)",
  );
});

test("the newest Postgres is taken, and one on the PATH where Debian has none", () => {
  const folder = mkdtempSync(join(tmpdir(), "versions-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const bin of ["9/bin", "15/bin", "16/bin"]) {
    mkdirSync(join(folder, bin), { recursive: true });
    if (bin !== "16/bin") writeFileSync(join(folder, bin, "initdb"), "", { mode: 0o755 });
    writeFileSync(join(folder, bin, "postgres"), "", { mode: 0o755 });
  }

  expect(findPostgres(folder, "")).toMatchObject({ bin: join(folder, "15/bin") });
  expect(findPostgres("/nowhere", `/nowhere/bin${delimiter}${join(folder, "9/bin")}`)).toMatchObject({
    bin: join(folder, "9/bin"),
  });
});

describePostgres("Postgres for tests", () => {
  test("keeps its data and its port when it is stopped and started", async () => {
    const url = await freshDatabase();
    await ask(url, "create table calls (sid text)");
    await ask(url, "insert into calls values ('CA1')");
    const server = await postgres();

    await server.stop();
    await expect(ask(url, "select 1")).rejects.toThrow("ECONNREFUSED");
    await server.start();

    expect(await ask(url, "select * from calls")).toEqual([{ sid: "CA1" }]);
  });

  test("comes back with its data after a crash", async () => {
    const url = await freshDatabase();
    await ask(url, "create table calls as select 'CA2' as sid");
    const client = await open(url);
    const lost = new Promise((resolve) => {
      client.on("error", resolve);
    });
    const server = await postgres();

    await server.kill();
    await lost;
    await server.start();

    expect(await ask(url, "select * from calls")).toEqual([{ sid: "CA2" }]);
  });

  test("says nothing while it is frozen, and then the rest", async () => {
    const client = await open(await freshDatabase());
    const server = await postgres();

    server.freeze();
    onTestFinished(() => {
      server.thaw();
    });
    const answer = client.query("select 1 as one");
    const first = await Promise.race([answer.then(() => "answered"), sleep(300).then(() => "silent")]);
    server.thaw();

    expect(first).toBe("silent");
    expect((await answer).rows).toEqual([{ one: 1 }]);
  });

  test("gives each who asks a database of its own", async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);

    await ask(one, "create table calls (sid text)");

    await expect(ask(other, "select * from calls")).rejects.toThrow('relation "calls" does not exist');
  });

  test("is one server for all tests of a process", async () => {
    const ports = [await freshDatabase(), await freshDatabase()].map((url) => new URL(url).port);

    expect(ports[0]).toBe(ports[1]);
  });

  test.for(["SIGINT", "SIGKILL"] as const)("leaves nothing behind after %s", { timeout: 240_000 }, async (signal) => {
    const port = await freePort();
    const program = run(process.execPath, ["--import", "tsx", fixture, String(port)]);
    await Promise.race([once(program.child.stdout ?? program.child, "data"), program.ended()]);
    const folder = program.stdout().trim();
    expect([existsSync(folder), await listens(port)], program.output()).toEqual([true, true]);

    program.child.kill(signal);

    await until(
      () => !existsSync(folder),
      () => `${folder} is still there`,
    );
    expect(await listens(port)).toBe(false);
  });
});

const fixture = new URL("../fixtures/start-postgres.ts", import.meta.url).pathname;

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => {
      resolve(false);
    });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
