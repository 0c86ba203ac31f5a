import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { readLog } from "../helpers/server-log.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { freePort, main, root, run, startServer, until } from "../helpers/process.ts";
import { listen } from "../helpers/listen.ts";
import { startRealTwilio } from "../helpers/real-line.ts";

test("offline, the server listens on loopback and says what to try next", async () => {
  const server = await startServer();

  expect(server.stdout()).toContain(`http://127.0.0.1:${server.port}, offline`);
  expect(server.stdout()).toContain(`curl ${server.emulator}/emulator/calls`);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s ends the server with exit code 0", async (signal) => {
  const server = await startServer();

  server.child.kill(signal);

  expect(await server.ended()).toBe(0);
  expect(server.output()).toContain('"msg":"stopped"');
});

test("a server goes on answering until the rep who listens has a Dial that outlasts it", async () => {
  const port = await freePort();
  const { twilio, apiUrl } = await startRealTwilio(`http://127.0.0.1:${port}`);
  const record = { DATABASE_URL: `sqlite:${join(temporaryFolder(), "line.db")}` };
  const server = await startServer({ PORT: String(port), TWILIO_API_URL: apiUrl, ...record });
  const rep = await twilio.call({ from: "+15005550090", to: "+15005550003" });
  expect(rep.listensOn).toBe("premium-customers");

  server.child.kill("SIGTERM");
  await until(
    () => server.output().includes('"msg":"going on'),
    () => server.output(),
  );
  const { status } = await fetch(`http://127.0.0.1:${port}/readyz`);

  expect(await server.ended()).toBe(0);
  expect([status, rep.listensOn]).toEqual([503, "premium-customers"]);
  expect(twilio.requests({ path: "/rep-call-complete" }).at(-1)?.answer).toContain('<Dial timeout="30"');
});

test("a request that is on its way when the stop signal comes is answered", async () => {
  const server = await startServer();
  const socket = connect(server.port, "127.0.0.1");
  const received: string[] = [];
  socket.setEncoding("utf8").on("data", (text: string) => received.push(text));
  await once(socket, "connect");
  socket.write(
    "POST /customers HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na",
  );
  // The server has the head of the request when it answers another connection.
  await fetch(`http://127.0.0.1:${server.port}/healthz`);

  server.child.kill("SIGTERM");
  await until(
    () => server.output().includes('"msg":"stopping"'),
    () => server.output(),
  );
  const told = Date.now();
  socket.write("=1");

  expect(await server.ended()).toBe(0);
  expect(Date.now() - told, "it waits for nothing once its last answer is given").toBeLessThan(8000);
  expect(received.join("")).toContain("HTTP/1.1 403 Forbidden");
});

test("a second signal ends a server that is still busy", async () => {
  const server = await startServer();
  const socket = connect(server.port, "127.0.0.1").on("error", () => {});
  await once(socket, "connect");
  socket.write("POST /customers HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na");
  await fetch(`http://127.0.0.1:${server.port}/healthz`);

  server.child.kill("SIGINT");
  await until(
    () => server.output().includes('"msg":"stopping"'),
    () => server.output(),
  );
  // One Ctrl-C may arrive twice through npm, so the second counts only a moment later.
  await until(
    () => !server.child.kill("SIGINT") || server.child.exitCode !== null,
    () => server.output(),
  );

  expect(await server.ended()).toBe(1);
});

test("an answer that does not come within ten seconds is given up", { timeout: 20_000 }, async (context) => {
  onlyInFull(context);
  const server = await startServer();
  const socket = connect(server.port, "127.0.0.1").on("error", () => {});
  await once(socket, "connect");
  socket.write("POST /customers HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na");
  await fetch(`http://127.0.0.1:${server.port}/healthz`);
  const told = Date.now();

  server.child.kill("SIGTERM");

  expect(await server.ended()).toBe(0);
  expect(Date.now() - told).toBeGreaterThan(9000);
});

test("a stop while Twilio is slow to answer is a stop: nothing on the account is changed after it", async () => {
  const seen: (string | undefined)[] = [];
  const port = await listen(createServer((request) => seen.push(request.method)));
  const server = await startServer({ TWILIO_API_URL: `http://127.0.0.1:${port}` });
  await until(
    () => seen.length > 0,
    () => server.output(),
  );

  server.child.kill("SIGTERM");

  expect(await server.ended()).toBe(0);
  expect(seen).toEqual(["GET"]);
  // What is logged at the very end may overtake a line that is being written.
  const logged = readLog(server.output()).map(({ msg }) => msg);
  expect(logged.sort()).toEqual([expect.stringContaining("no texts are sent"), "stopped", "stopping"]);
});

test("a port in use is one clear sentence and exit code 1", async (context) => {
  onlyInFull(context);
  const first = await startServer();

  const second = run(process.execPath, [main], { env: { PORT: String(first.port) } });

  expect(await second.ended()).toBe(1);
  expect(second.output()).toBe(
    `port ${first.port} on 127.0.0.1 is in use: end the program that has it, or set PORT to another\n`,
  );
});

test("a bad .env is one message that names every bad variable, and exit code 1", async () => {
  const folder = mkdtempSync(join(tmpdir(), "queue-dispatch-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, ".env"), "PORT=high\nQUEUES=UP\nTWILIO_AUTH_TOKEN=x\n");

  const server = run(process.execPath, [main], { cwd: folder });

  expect(await server.ended()).toBe(1);
  for (const name of ["PORT", "QUEUES", "TWILIO_ACCOUNT_SID", "PUBLIC_URL", "REP_NUMBERS"])
    expect(server.output()).toContain(name);
  expect(server.output()).not.toContain("    at ");
});

test("a .env that cannot be read is one sentence, and exit code 1", async () => {
  const folder = mkdtempSync(join(tmpdir(), "queue-dispatch-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, ".env"));

  const server = run(process.execPath, [main], { cwd: folder });

  expect(await server.ended()).toBe(1);
  expect(server.output()).toMatch(/^\.env cannot be read \(.*\): fix the file, or remove it\n$/);
});

test("the environment goes over .env", async () => {
  const folder = mkdtempSync(join(tmpdir(), "queue-dispatch-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, ".env"), "PORT=1\nQUEUES=gold\n");

  const server = await startServer({}, folder);

  expect((await fetch(`http://127.0.0.1:${server.port}/gold`)).status).toBe(403);
});

test("an unknown command or option is named, with exit code 1", async () => {
  const unknown = run(process.execPath, [main, "serve", "--colour"]);

  expect(await unknown.ended()).toBe(1);
  expect(unknown.output()).toContain("unknown option '--colour'");
});

test("npm start stops for good when npm is told to stop", { timeout: 120_000 }, async () => {
  const port = await freePort();
  // What npm builds before the start has been built before all tests, and is in use by others.
  const npm = run("npm", ["start"], {
    env: { PORT: String(port), EMULATOR_PORT: String(await freePort()), npm_config_ignore_scripts: "true" },
    cwd: root,
  });
  await until(
    () => npm.output().includes("offline"),
    () => npm.output(),
    90_000,
  );

  npm.child.kill("SIGTERM");

  await until(
    () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        () => false,
        () => true,
      ),
    () => "the server is still there",
  );
});

test("a record that cannot be used ends the start with one sentence", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bad-record-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, "letter.txt");
  writeFileSync(path, "Dear customers,");

  const server = run(process.execPath, [main, "serve"], { env: { DATABASE_URL: `sqlite:${path}` } });

  expect(await server.ended()).toBe(1);
  expect(server.output()).toBe(
    `The file ${path} cannot keep the record: it is not a SQLite database; move it away, or name another file in DATABASE_URL\n`,
  );
});

test("a Postgres that is not reached does not end the start: the log says why and which", async (context) => {
  onlyInFull(context);
  const port = await freePort();

  const server = await startServer({ DATABASE_URL: `postgres://line:secret@127.0.0.1:${port}/line` });
  await until(
    () => server.output().includes("does not answer"),
    () => server.output(),
  );

  expect(server.output()).toContain(`connect ECONNREFUSED 127.0.0.1:${port}`);
  expect(server.output()).toContain(`The database line at 127.0.0.1:${port}`);
  expect(server.output()).not.toContain("secret");
});
