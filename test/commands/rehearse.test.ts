import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { rehearsalFile } from "../../src/commands/rehearse/stage.ts";
import { hasPagekite, noPagekite } from "../helpers/pagekite.ts";
import { freePort, isFree, main, run, type Running, until } from "../helpers/process.ts";
import { reportedCalls } from "../helpers/run-command.ts";

/** A rehearsal in a folder, with what it leaves and what it must give back. */
interface Rehearsal extends Running {
  readonly port: number;
  readonly emulatorPort: number;
}

function aFolder(dotEnv?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "queue-dispatch-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  if (dotEnv !== undefined) writeFileSync(join(folder, ".env"), dotEnv);
  return folder;
}

async function startRehearsal(cwd: string, args: readonly string[] = [], changes = {}): Promise<Rehearsal> {
  const [port, emulatorPort] = [await freePort(), await freePort()];
  const env = { PORT: String(port), EMULATOR_PORT: String(emulatorPort), ...changes };
  return { ...run(process.execPath, [main, "rehearse", ...args], { cwd, env }), port, emulatorPort };
}

/** Waits until something stands on the terminal. */
function shows(rehearsal: Running, text: string): Promise<void> {
  return until(
    () => rehearsal.output().includes(text),
    () => rehearsal.output(),
    30_000,
  );
}

/** Every process of a rehearsal holds the terminal's end of the pipe: `ended` resolves only when all of them are gone. */
async function expectNothingLeft({ port, emulatorPort }: Rehearsal): Promise<void> {
  expect([await isFree(port), await isFree(emulatorPort)], "its ports are free again").toEqual([true, true]);
}

test("--once provisions a made-up account, starts the server as in production, and puts premium through first", async (context) => {
  onlyInFull(context);
  const cwd = aFolder();
  writeFileSync(join(cwd, rehearsalFile), "what an earlier rehearsal has left");

  const rehearsal = await startRehearsal(cwd, ["--once"], { DASHBOARD_PASSWORD: "a-long-password" });

  expect(await rehearsal.ended(), rehearsal.output()).toBe(0);
  const steps = [
    `1. An account: AC`,
    "2. npm run provision -- --premium +15005550002 --customers +15005550001 --reps +15005550003 --yes",
    "+15005550003 (reps)               VoiceUrl          https://demo.twilio.com/welcome/voice/",
    "done: queue fetch",
    "3. NODE_ENV=production npm start",
    `Twilio reaches it at http://127.0.0.1:${rehearsal.port}.`,
    "4. npm run doctor",
    "✓ A request that is signed as Twilio signs gets through PUBLIC_URL.",
    "\n\nAll is well.\n",
    "+15005550011 rings customers and waits.",
    "+15005550012 rings premium-customers and waits.",
    "+15005550090 talks to +15005550012 of premium-customers.",
    "+15005550090 talks to +15005550011 of customers.",
    "  cp .env.example .env\n  npm run provision -- --premium +15005550002 --customers +15005550001 --reps +15005550003\n",
    `  PUBLIC_URL=http://127.0.0.1:${rehearsal.port}\n  REP_NUMBERS=+15005550090\n`,
  ];
  const places = steps.map((step) => rehearsal.stdout().indexOf(step));
  expect(places, rehearsal.output()).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expectNothingLeft(rehearsal);
  expect(readdirSync(cwd), "no other record is touched").toEqual([rehearsalFile]);
  expect(await reportedCalls(`sqlite:${join(cwd, rehearsalFile)}`, [])).toMatchObject([
    { customer: "+15005550011", queue: "customers", outcome: "answered" },
    { customer: "+15005550012", queue: "premium-customers", outcome: "answered" },
  ]);
});

test("--with-tunnel goes through a PageKite on this machine, and the numbers are put back", async (context) => {
  onlyInFull(context);
  context.skip(!hasPagekite, noPagekite);
  const cwd = aFolder("PUBLIC_URL=https://line.example.com/line\n");

  const rehearsal = await startRehearsal(cwd, ["--once", "--with-tunnel"], { DASHBOARD_PASSWORD: "a-long-password" });

  expect(await rehearsal.ended(), rehearsal.output()).toBe(0);
  const steps = [
    /\n2\. npm run tunnel -- --with pagekite --url http:\/\/localhost:\d+\/line --premium/,
    /Twilio reaches it at http:\/\/localhost:\d+\/line\./,
    /\n3\. npm run doctor\n/,
    /\n\nAll is well\.\n/,
    /\n4\. People ring\n/,
    /\+15005550090 talks to \+15005550012 of premium-customers\./,
    /The numbers are as they were before\./,
    / {2}npm run tunnel -- --premium/,
  ];
  const places = steps.map((step) => rehearsal.stdout().search(step));
  expect(places, rehearsal.output()).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expectNothingLeft(rehearsal);
  expect(readdirSync(cwd).toSorted()).toEqual([".env", rehearsalFile]);
});

test("a rehearsal with a tunnel says what it lacks", async () => {
  const rehearsal = await startRehearsal(aFolder(), ["--with-tunnel"], { PATH: "/nowhere" });

  expect(await rehearsal.ended()).toBe(1);
  expect(rehearsal.output()).toContain("--with-tunnel needs PageKite, which stands for the internet here");
  await expectNothingLeft(rehearsal);
});

test("what the doctor finds wrong ends it with exit code 1", async (context) => {
  onlyInFull(context);
  const cwd = aFolder();

  const rehearsal = await startRehearsal(cwd, ["--once"], tampered(cwd, "doctor", "fails with 2"));

  expect(await rehearsal.ended()).toBe(1);
  expect(rehearsal.output()).toContain("The doctor finds something wrong (exit code 2); it stands above.\n");
  await expectNothingLeft(rehearsal);
});

test("what stands in .env is rehearsed, but for what belongs to the real account and the real line", async (context) => {
  onlyInFull(context);
  const dotEnv = [
    "TWILIO_ACCOUNT_SID=AC11111111111111111111111111111111",
    "TWILIO_AUTH_TOKEN=the-real-one",
    "TWILIO_API_URL=https://api.example",
    "PUBLIC_URL=https://line.example.com/line",
    "DATABASE_URL=postgres://app:secret@db.example/line",
    "PREMIUM_QUEUE_SID=QU11111111111111111111111111111111",
    "QUEUES=silver:300,gold:30,bronze:600",
    "ORDER=target",
    "REP_NUMBERS=client:ann",
    "SMS_FROM=+15005550001",
    "COMPANY=Acme",
    "TIME_ZONE=Europe/Berlin",
    "",
  ].join("\n");
  const cwd = aFolder(dotEnv);

  const rehearsal = await startRehearsal(cwd, ["--once"]);

  expect(await rehearsal.ended(), rehearsal.output()).toBe(0);
  const output = rehearsal.output();
  expect(output).toContain(
    "settings are used: PORT, REP_NUMBERS, QUEUES, ORDER, SMS_FROM, COMPANY, TIME_ZONE, EMULATOR_PORT.",
  );
  expect(output).toContain(
    `VoiceUrl          https://demo.twilio.com/welcome/voice/  http://127.0.0.1:${rehearsal.port}/line/silver`,
  );
  expect(output).toMatch(
    /client:ann talks to \+15005550012 of silver\.\n(?:\{.*\n)*client:ann talks to \+15005550011 of bronze\./,
  );
  expect(output).not.toMatch(/cp \.env|the-real-one|secret|PREMIUM_QUEUE_SID is not/);
  expect(readFileSync(join(cwd, ".env"), "utf8")).toBe(dotEnv);
});

test("without --once it stays up for whoever rings, and Ctrl-C leaves nothing of it", async (context) => {
  onlyInFull(context);
  const rehearsal = await startRehearsal(aFolder());
  await shows(rehearsal, "Ctrl-C ends it.");
  const commands = rehearsal
    .stdout()
    .split("\n")
    .filter((line) => line.startsWith("  curl "));

  const outputs = [];
  for (const command of commands) {
    const typed = run("sh", ["-c", `${command} -s`]);
    await typed.ended();
    outputs.push(typed.stdout());
  }
  rehearsal.child.kill("SIGINT");

  expect(await rehearsal.ended()).toBe(0);
  expect(JSON.parse(outputs.at(-1) ?? "")).toMatchObject({ talking: ["+15005550090 with +15005550012"] });
  expect(rehearsal.output()).toContain("The rehearsal is over");
  expect(rehearsal.output()).toContain('"msg":"stopped"');
  await expectNothingLeft(rehearsal);
});

/** What one of the processes does instead of its work. */
const deeds = {
  "fails with 2": "process.exit(2);",
  fails: "throw new Error('a bad day');",
  hangs: "setInterval(() => {}, 1000); await new Promise(() => {});",
  "tells its id": "(await import('node:fs')).writeFileSync('process-id', String(process.pid));",
};

function tampered(cwd: string, command: string, how: keyof typeof deeds): Record<string, string> {
  const file = join(cwd, "tamper.mjs");
  writeFileSync(file, `if (process.argv[2] === "${command}") { ${deeds[how]} }`);
  return { NODE_OPTIONS: `--import=${file}` };
}

test("a server that ends by itself ends the rehearsal with exit code 1", async (context) => {
  onlyInFull(context);
  const cwd = aFolder();
  const rehearsal = await startRehearsal(cwd, [], tampered(cwd, "serve", "tells its id"));
  await shows(rehearsal, "Ctrl-C ends it.");

  process.kill(Number(readFileSync(join(cwd, "process-id"), "utf8")), "SIGKILL");

  expect(await rehearsal.ended()).toBe(1);
  expect(rehearsal.output()).toContain("The server ended by itself (SIGKILL).\n");
  await expectNothingLeft(rehearsal);
});

test.for([[], ["--with-tunnel"]])("a rehearsal that is killed leaves no server behind: %j", async (args, context) => {
  onlyInFull(context);
  context.skip(args.length > 0 && !hasPagekite, noPagekite);
  const rehearsal = await startRehearsal(aFolder(), args);
  await shows(rehearsal, "Ctrl-C ends it.");

  rehearsal.child.kill("SIGKILL");

  await rehearsal.ended();
  await expectNothingLeft(rehearsal);
});

test.for(["provision", "serve"])("Ctrl-C while %s is not done ends it with exit code 130", async (command, context) => {
  onlyInFull(context);
  const cwd = aFolder();
  const rehearsal = await startRehearsal(cwd, [], tampered(cwd, command, "hangs"));
  await shows(rehearsal, command === "serve" ? "3. NODE_ENV" : "2. npm run provision");

  rehearsal.child.kill("SIGINT");

  expect(await rehearsal.ended(), rehearsal.output()).toBe(130);
  expect(rehearsal.output()).not.toContain("To go live");
  await expectNothingLeft(rehearsal);
});

test.for([
  ["provision", "The account could not be provisioned (exit code 1); the reason is above.\n"],
  ["serve", "The server did not start (exit code 1); the reason is above.\n"],
])(
  "a %s that fails ends it with exit code 1, below what it said itself",
  async ([command = "", sentence = ""], context) => {
    onlyInFull(context);
    const cwd = aFolder();

    const rehearsal = await startRehearsal(cwd, [], tampered(cwd, command, "fails"));

    expect(await rehearsal.ended()).toBe(1);
    expect(rehearsal.output()).toContain("a bad day");
    expect(rehearsal.output()).toContain(sentence);
    await expectNothingLeft(rehearsal);
  },
);

test.for(["PORT", "EMULATOR_PORT"])(
  "a port in use is one sentence that says how %s mends it",
  async (variable, context) => {
    if (variable !== "PORT") onlyInFull(context);
    const taken = await freePort();
    const other = createServer().listen(taken, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => {
      other.close();
    });

    const rehearsal = await startRehearsal(aFolder(), [], { [variable]: String(taken) });

    expect(await rehearsal.ended()).toBe(1);
    expect(rehearsal.output().slice(rehearsal.stdout().length)).toBe(
      `port ${taken} on 127.0.0.1 is in use: end the program that has it, or set ${variable} to another\n`,
    );
  },
);

test("settings that no line could go live with are named before anything is done", async () => {
  const rehearsal = await startRehearsal(aFolder("SMS_FROM=+15005550001\nQUEUES=UP\n"), ["--once"]);

  expect(await rehearsal.ended()).toBe(1);
  expect(rehearsal.output()).toMatch(/^The configuration is not usable.*\n {2}QUEUES .*\n$/);
});
