import { createServer } from "node:http";
import { expect, test, vi } from "vitest";
import { onlyInFull } from "../../helpers/cases.ts";
import { listen } from "../../helpers/listen.ts";
import { numberOptions, shows, startFakeTunnel, startTunnelledLine, told } from "../../helpers/tunnelled-line.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasScript, main, run, type Running, until } from "../../helpers/process.ts";
import { liveEnv } from "../../helpers/start-app.ts";

const up = "Ctrl-C puts the numbers back";

test.for<[string, string[], string]>([
  ["cloudflared", [], "https://deck-1.trycloudflare.com"],
  ["ngrok", ["--with", "ngrok"], "https://deck-1.ngrok-free.app"],
  ["ngrok with a domain of ours", ["--with", "ngrok", "--url", "https://mine.ngrok.app"], "https://mine.ngrok.app"],
])("by %s the numbers lead here, and Ctrl-C puts them back", async ([what, args, url], context) => {
  if (what !== "cloudflared") onlyInFull(context);
  const line = await startFakeTunnel();

  const tunnel = line.open([...numberOptions, ...args]);
  await shows(tunnel, up);

  expect(line.voiceUrls()).toEqual([`${url}/premium-customers`, `${url}/customers`, `${url}/rep-call-complete`]);
  expect(tunnel.output()).toContain(`PUBLIC_URL=${url} npm run doctor`);
  expect(tunnel.output()).toContain(`Twilio reaches it at ${url}.`);
  expect(told(line.fake, "args")).toContain(`127.0.0.1:${line.port}`);
  tunnel.child.kill("SIGINT");
  expect(await tunnel.ended(), tunnel.output()).toBe(0);
  expect(tunnel.output()).toContain("The numbers are as they were before.");
  await line.expectNothingLeft();
});

test("a tunnel that dies is started again, and server and numbers follow it to its new address", async () => {
  const line = await startFakeTunnel();
  const tunnel = line.open(numberOptions);
  await shows(tunnel, up);

  process.kill(Number(told(line.fake, "pid")), "SIGKILL");
  await shows(tunnel, up, 2);

  expect(tunnel.output()).toContain("The tunnel has ended (SIGKILL); it is started again.");
  expect(line.voiceUrls()[1]).toBe("https://deck-2.trycloudflare.com/customers");
  expect(tunnel.output()).toContain("Twilio reaches it at https://deck-2.trycloudflare.com.");
  tunnel.child.kill("SIGINT");
  expect(await tunnel.ended(), tunnel.output()).toBe(0);
  await line.expectNothingLeft();
});

test("one that cannot get up gives its own output and one sentence, and nothing is changed", async () => {
  const line = await startFakeTunnel("fails");

  const tunnel = line.open(numberOptions);

  expect(await tunnel.ended()).toBe(1);
  expect(tunnel.output()).toMatch(
    /ERR failed to request quick Tunnel.*\n\ncloudflared ended before it was up \(exit code 1\): what it says stands above\.\n$/,
  );
  await line.expectNothingLeft();
});

/** What a process of ours does instead of serving. */
function instead(folder: string, deed: string): string {
  const file = join(folder, "instead.mjs");
  writeFileSync(file, `if (process.argv[2] === "serve") { ${deed} }`);
  return ` --import=${file}`;
}

test("Ctrl-C before the tunnel is up ends it with exit code 130", async (context) => {
  onlyInFull(context);
  const line = await startFakeTunnel("hangs");
  const tunnel = line.open(numberOptions);
  await shows(tunnel, "Opening a tunnel");

  tunnel.child.kill("SIGINT");

  expect(await tunnel.ended(), tunnel.output()).toBe(130);
  await line.expectNothingLeft();
});

test("Ctrl-C while the server starts ends it with exit code 130", async (context) => {
  onlyInFull(context);
  const line = await startFakeTunnel();
  const deed =
    "(await import('node:fs')).writeFileSync('hangs', ''); await new Promise(() => setInterval(() => {}, 1000));";
  const NODE_OPTIONS = line.fake.env.NODE_OPTIONS + instead(line.folder, deed);
  const tunnel = line.open(numberOptions, { NODE_OPTIONS });
  await until(
    () => existsSync(join(line.folder, "hangs")),
    () => tunnel.output(),
    50_000,
  );

  tunnel.child.kill("SIGINT");

  expect(await tunnel.ended(), tunnel.output()).toBe(130);
  await line.expectNothingLeft();
});

test("Ctrl-C while the numbers are being pointed here puts back those that are", async () => {
  const line = await startFakeTunnel();
  line.twilio.fault({ rest: "/IncomingPhoneNumbers/", method: "POST", kind: "delay", seconds: 1, times: 2 });
  const tunnel = line.open(numberOptions);
  await shows(tunnel, "done: +15005550002");

  tunnel.child.kill("SIGINT");

  expect(await tunnel.ended(), tunnel.output()).toBe(130);
  expect(tunnel.output()).not.toContain("done: +15005550003");
  expect(tunnel.output()).toContain("The numbers are as they were before.");
  await line.expectNothingLeft();
});

const question = "Point the numbers here, until Ctrl-C? [y/N]";

test.skipIf(!hasScript)("Ctrl-C at the question leaves the numbers as they are", async () => {
  const line = await startFakeTunnel();
  const tunnel = line.openOnTerminal(numberOptions);
  await shows(tunnel, question);

  tunnel.child.stdin?.write("\u0003");

  expect(await tunnel.ended(), tunnel.output()).toBe(130);
  expect(tunnel.output()).toContain("Nothing was changed.");
  expect(tunnel.output()).not.toContain("done:");
  await line.expectNothingLeft();
});

test.skipIf(!hasScript)("and so does whoever ends the program while it asks", async () => {
  const line = await startFakeTunnel();
  const tunnel = line.openOnTerminal(numberOptions);
  await shows(tunnel, question);

  process.kill(childOf(tunnel), "SIGTERM");

  expect(await tunnel.ended(), tunnel.output()).toBe(130);
  expect(tunnel.output()).not.toContain("done:");
  await line.expectNothingLeft();
});

/** The program that script has given a terminal. */
function childOf({ child }: Running): number {
  return Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").trim().split(" ")[0]);
}

test("a second Ctrl-C while the numbers are being put back ends it, and says what puts back the others", async () => {
  const line = await startFakeTunnel();
  const tunnel = line.open(numberOptions);
  await shows(tunnel, up);
  line.twilio.fault({ rest: "/IncomingPhoneNumbers/", method: "POST", kind: "delay", seconds: 3, times: 10 });
  tunnel.child.kill("SIGINT");
  await until(
    () => tunnel.output().split("Putting the numbers back")[1]?.includes("done:") === true,
    () => tunnel.output(),
  );

  tunnel.child.kill("SIGINT");

  expect(await tunnel.ended(), tunnel.output()).toBe(1);
  expect(tunnel.output()).toContain("Not all numbers are put back. npm run provision -- --undo does it.");
  expect(tunnel.output()).not.toContain("The numbers are as they were before.");
  line.twilio.clearFaults();
  const env = { ...liveEnv, TWILIO_API_URL: line.apiUrl };
  const undo = run(process.execPath, [main, "provision", "--undo", "--yes"], { env, cwd: line.folder });
  expect(await undo.ended(), undo.output()).toBe(0);
  // Whoever has been killed is gone a little later.
  await vi.waitFor(() => line.expectNothingLeft(), 10_000);
});

test("Ctrl-C on a terminal, which reaches every process in front of it, ends nothing too early", async (context) => {
  onlyInFull(context);
  const line = await startFakeTunnel();
  const tunnel = line.open(numberOptions, {}, ["setsid"]);
  await shows(tunnel, up);

  process.kill(-Number(tunnel.child.pid), "SIGINT");

  expect(await tunnel.ended(), tunnel.output()).toBe(0);
  const steps = ["Putting the numbers back", "The numbers are as they were before.", '"msg":"stopping"'];
  const places = steps.map((step) => tunnel.output().indexOf(step));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  await line.expectNothingLeft();
});

test("whoever closes the terminal gets the numbers back, too", async (context) => {
  onlyInFull(context);
  const line = await startFakeTunnel();
  const tunnel = line.open(numberOptions);
  await shows(tunnel, up);

  tunnel.child.kill("SIGHUP");

  expect(await tunnel.ended(), tunnel.output()).toBe(0);
  await line.expectNothingLeft();
});

test("what a tunnel that was killed has left is put back by provision --undo", async (context) => {
  onlyInFull(context);
  const line = await startFakeTunnel();
  const tunnel = line.open(numberOptions);
  await shows(tunnel, up);
  tunnel.child.kill("SIGKILL");
  const settings = { ...liveEnv, TWILIO_API_URL: line.apiUrl };

  const undo = run(process.execPath, [main, "provision", "--undo", "--yes"], { env: settings, cwd: line.folder });

  expect(await undo.ended(), undo.output()).toBe(0);
  process.kill(Number(told(line.fake, "pid")), "SIGKILL");
  await tunnel.ended();
  await line.expectAsBefore();
});

test("a server that ends by itself ends it with exit code 1, and the numbers are put back", async (context) => {
  onlyInFull(context);
  const line = await startFakeTunnel();
  const deed = "(await import('node:fs')).writeFileSync('server', String(process.pid));";
  const tunnel = line.open(numberOptions, { NODE_OPTIONS: line.fake.env.NODE_OPTIONS + instead(line.folder, deed) });
  await shows(tunnel, up);

  process.kill(Number(readFileSync(join(line.folder, "server"), "utf8")), "SIGKILL");

  expect(await tunnel.ended()).toBe(1);
  expect(tunnel.output()).toContain("The server ended by itself (SIGKILL).\n");
  expect(tunnel.output()).toContain("The numbers are as they were before.");
  await line.expectNothingLeft();
});

test("any other tunnel is opened by whoever likes, and said by --url", async (context) => {
  onlyInFull(context);
  const line = await startTunnelledLine();
  const front = createServer((req, res) => {
    void fetch(`http://127.0.0.1:${line.port}${req.url}`).then(
      async (answer) => res.writeHead(answer.status).end(await answer.text()),
      () => res.writeHead(502).end(),
    );
  });
  const url = `http://127.0.0.1:${await listen(front)}`;

  const tunnel = line.open([...numberOptions, "--url", url]);
  await shows(tunnel, up);

  expect(line.voiceUrls()[1]).toBe(`${url}/customers`);
  tunnel.child.kill("SIGTERM");
  expect(await tunnel.ended(), tunnel.output()).toBe(0);
  await line.expectAsBefore();
});

test("a port in use is the server's own sentence, and nothing is changed", async (context) => {
  onlyInFull(context);
  const line = await startTunnelledLine();
  const taken = await listen(createServer((_req, res) => res.writeHead(404).end()));

  const tunnel = line.open([...numberOptions, "--url", "https://line.example.com"], { PORT: String(taken) });

  expect(await tunnel.ended()).toBe(1);
  expect(tunnel.output()).toMatch(/port \d+ on 127\.0\.0\.1 is in use: [^]*The server did not start \(exit code 1\)/);
  await line.expectAsBefore();
});

test.each([
  [["--with", "showoff"], {}, "--with showoff: say one of cloudflared, ngrok, pagekite, or open any other tunnel"],
  [["--with", "cloudflared"], { PATH: "/nowhere" }, "--with cloudflared: it is not installed, or not in PATH"],
  [[], { PATH: "/nowhere" }, "none of cloudflared, ngrok, pagekite is installed"],
  [["--url", "http://line.example.com"], {}, "PUBLIC_URL is neither https nor on this machine"],
  [["--reps", "+15005550003"], {}, "+15005550003 is given twice"],
  [
    [],
    { TWILIO_ACCOUNT_SID: "", TWILIO_AUTH_TOKEN: "" },
    "No account is set, and the Twilio of this machine needs no tunnel",
  ],
])("what cannot be done is refused: %j", async (args, env, sentence) => {
  const line = await startTunnelledLine();

  const tunnel = line.open([...numberOptions, ...args], env);

  expect(await tunnel.ended()).toBe(1);
  expect(tunnel.output()).toContain(sentence);
  await line.expectAsBefore();
});
