import { describe, expect, onTestFinished, test } from "vitest";
import { startTwilio as startEmulator } from "../../src/emulator/start-twilio.ts";
import { offline } from "../../src/twilio/offline.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { createGate } from "../helpers/gate.ts";
import { freePort, main, run, until } from "../helpers/process.ts";
import { liveEnv } from "../helpers/start-app.ts";
import { brokenWrite, startTwilio, type TwilioStandIn } from "../helpers/twilio-stand-in.ts";

const numbers = ["--premium", "+1 (500) 555-0002", "--customers", "+15005550001", "--reps", "+15005550003"];

async function startAccount(): Promise<TwilioStandIn> {
  const twilio = await startTwilio({
    accountSid: liveEnv.TWILIO_ACCOUNT_SID,
    authToken: liveEnv.TWILIO_AUTH_TOKEN,
  });
  for (const digit of [1, 2, 3]) twilio.records.addNumber(`+1500555000${digit}`);
  return twilio;
}

function start(args: readonly string[], env: Readonly<Record<string, string>>, cwd = temporaryFolder()) {
  return run(process.execPath, [main, "provision", ...args], { env, cwd });
}

function startAt(
  { url }: TwilioStandIn,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
) {
  return start(args, { ...liveEnv, DATABASE_URL: "none", TWILIO_API_URL: url, ...env }, cwd);
}

test("--dry-run shows account and plan, and changes nothing", async () => {
  const twilio = await startAccount();

  const command = startAt(twilio, [...numbers, "--dry-run"]);

  expect(await command.ended()).toBe(0);
  const [account, ...plan] = command.stdout().trim().split("\n");
  expect(account).toBe(`Account ${liveEnv.TWILIO_ACCOUNT_SID} at ${twilio.url}`);
  expect(plan.map((line) => line.trim().split(/ {2,}/))).toEqual([
    [""],
    ["queue or number", "setting", "now", "after"],
    [expect.stringMatching(/^-+$/), expect.anything(), expect.anything(), expect.anything()],
    ["premium-customers", "queue", "(none)", "created"],
    ["customers", "queue", "(none)", "created"],
    ...[
      ["+15005550002", "premium-customers", "premium-customers"],
      ["+15005550001", "customers", "customers"],
      ["+15005550003", "reps", "rep-call-complete"],
    ].flatMap(([number, line, path]) => [
      [`${number} (${line})`, "VoiceUrl", "https://demo.twilio.com/welcome/voice/", `https://line.example.com/${path}`],
      ["VoiceFallbackUrl", "(none)", `https://line.example.com/voice-fallback?for=${line}`],
      ["StatusCallback", "(none)", "https://line.example.com/call-status"],
    ]),
    [""],
    ["Nothing was changed: this was a dry run."],
  ]);
  expect(twilio.writes).toEqual([]);
});

test("--yes makes the changes, a line for each, and the next run has nothing to do", async () => {
  const twilio = await startAccount();

  const first = startAt(twilio, [...numbers, "--yes"]);
  const firstCode = await first.ended();
  const second = startAt(twilio, [...numbers, "--yes"]);

  expect(firstCode).toBe(0);
  expect(first.stdout()).toContain("done: queue customers\n");
  expect(first.stdout()).toContain("done: +15005550003 for reps: VoiceUrl, VoiceFallbackUrl, StatusCallback\n");
  expect(first.stdout()).toMatch(/\nThe account is as it should be\.\nnpm run provision -- --undo .*\n$/);
  expect(await second.ended()).toBe(0);
  expect(second.stdout()).toMatch(/\nThere is nothing to do: the account is as it should be\.\n$/);
  expect(twilio.writes).toHaveLength(5);
});

test("a line that keeps a record has a queue more, from which callers are fetched", async () => {
  const twilio = await startAccount();

  const command = startAt(twilio, [...numbers, "--yes"], { DATABASE_URL: "sqlite:line.db" });

  expect(await command.ended()).toBe(0);
  expect(command.stdout()).toContain("done: queue fetch\n");
  expect(twilio.writes).toHaveLength(6);
});

test("a PUBLIC_URL with a path puts it before every URL", async () => {
  const twilio = await startAccount();

  const command = startAt(twilio, ["--reps", "+15005550003", "--yes"], {
    PUBLIC_URL: "https://example.com/line",
  });

  expect(await command.ended()).toBe(0);
  expect(twilio.records.numbers[2]).toMatchObject({
    voice_url: "https://example.com/line/rep-call-complete",
    voice_fallback_url: "https://example.com/line/voice-fallback?for=reps",
    status_callback: "https://example.com/line/call-status",
  });
});

test("--queue points a number at any queue that is configured", async () => {
  const twilio = await startAccount();

  const command = startAt(twilio, ["--queue", "gold=+15005550001", "--queue", "silver=+15005550002", "--yes"], {
    QUEUES: "gold,silver",
  });

  expect(await command.ended()).toBe(0);
  expect(twilio.records.queues.map((queue) => queue.friendly_name)).toEqual(["gold", "silver"]);
  expect(twilio.records.numbers).toMatchObject([
    { voice_url: "https://line.example.com/gold" },
    { voice_url: "https://line.example.com/silver" },
    { voice_url: "https://demo.twilio.com/welcome/voice/" },
  ]);
});

test("offline it sets up the account that the emulator has", async () => {
  const emulator = await startTwilio(offline);
  emulator.records.addNumber(offline.numbers.reps);

  const command = start(["--reps", offline.numbers.reps, "--yes"], { TWILIO_API_URL: emulator.url });

  expect(await command.ended()).toBe(0);
  expect(command.stdout()).toContain(`Account ${offline.accountSid} (offline) at ${emulator.url}\n`);
  expect(emulator.records.numbers[0]).toMatchObject({ voice_url: "http://127.0.0.1:3000/rep-call-complete" });
});

test("a trial account is warned about before the plan, and set up all the same when that is wanted", async () => {
  const trial = startEmulator({
    accountType: "Trial",
    accountSid: liveEnv.TWILIO_ACCOUNT_SID,
    authToken: liveEnv.TWILIO_AUTH_TOKEN,
    numbers: { "+15005550003": {} },
  });
  onTestFinished(() => {
    trial.stop();
  });
  const env = { ...liveEnv, DATABASE_URL: "none", TWILIO_API_URL: await trial.listen() };

  const command = start(["--reps", "+15005550003", "--yes"], env);

  expect(await command.ended()).toBe(0);
  expect(command.stdout()).toMatch(/^Account AC.*\n\nWarning: This is a trial account, .*\n\nqueue or number /);
  expect(command.stdout()).toMatch(/\nThe account is as it should be\.\nnpm run provision -- --undo .*\n$/);
  expect(trial.numbers[0]?.voiceUrl).toBe("https://line.example.com/rep-call-complete");
});

describe("one message with exit code 1, and nothing changed,", () => {
  test("when options are bad: all of them at once", async () => {
    const command = start(["--premium", "5550002", "--queue", "vip=+15005550001", "--reps", "+15005550001"], {});

    expect(await command.ended()).toBe(1);
    expect(command.output()).toBe(
      [
        "This cannot be done as it was asked for:",
        '  --premium: "5550002" is not a phone number; write it with + and country code: +15005550001',
        "  --queue vip: QUEUES names no such queue; say --queue NAME=+15005550001 for one of premium-customers, customers, or add it to QUEUES",
        "  +15005550001 is given twice: a number belongs to one line",
        "  there is no terminal to ask you on: say --yes to change the account, or --dry-run to look only",
        "",
      ].join("\n"),
    );
  });

  test("when there is no terminal to ask on", async () => {
    const twilio = await startAccount();

    const command = startAt(twilio, numbers);

    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain("say --yes to change the account, or --dry-run to look only\n");
    expect(twilio.requests).toEqual([]);
  });

  test("when --yes and --dry-run are both given", async () => {
    const command = start(["--reps", "+15005550003", "--yes", "--dry-run"], {});

    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain("--yes and --dry-run exclude each other: say one of them\n");
  });

  test("when numbers are missing or lead elsewhere", async () => {
    const twilio = await startAccount();
    twilio.records.addNumber("+15005550007", { trunk_sid: "TK1" });

    const command = startAt(twilio, ["--reps", "+15005550007", "--customers", "+15005550009", "--yes"]);

    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain("Nothing was changed, because of this:\n  +15005550009 is not a number");
    expect(command.output()).toContain("\n  +15005550007 has the TrunkSid TK1");
    expect(twilio.writes).toEqual([]);
  });

  test("when Twilio refuses the credentials", async () => {
    const twilio = await startAccount();

    const command = startAt(twilio, [...numbers, "--yes"], { TWILIO_AUTH_TOKEN: "e".repeat(32) });

    expect(await command.ended()).toBe(1);
    expect(command.output()).toMatch(
      /\nThe account could not be read, and nothing was changed: Twilio refuses the credentials: check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN\n$/,
    );
  });

  test.each([
    { mode: "live", env: liveEnv, remedy: "start what should answer there, or leave TWILIO_API_URL away" },
    {
      mode: "offline",
      env: {},
      remedy: "start one there with npm start or npm run emulate, or set TWILIO_ACCOUNT_SID",
    },
  ])("when nothing answers, $mode", async ({ env, remedy }) => {
    const url = `http://127.0.0.1:${await freePort()}`;

    const command = start([...numbers, "--yes"], { ...env, TWILIO_API_URL: url });

    expect(await command.ended()).toBe(1);
    expect(command.output()).toContain(`nothing was changed: nothing answers at ${url}; ${remedy}`);
    expect(command.output()).not.toContain("    at ");
  });
});

test("a run that Twilio breaks off says what was done and what was not, with exit code 1", async () => {
  const twilio = await startAccount();
  twilio.fault = brokenWrite(3);

  const command = startAt(twilio, [...numbers, "--yes"]);

  expect(await command.ended()).toBe(1);
  expect(command.output()).toMatch(
    /broke off half-way: .*\nDone:\n {2}queue .*\n {2}queue .*\nFailed.*:\n {2}\+15005550002 .*\nNot done:\n {2}\+15005550001 .*\n {2}\+15005550003 .*\nRun it again: it goes on from here\.\n$/,
  );
});

test("Ctrl-C, twice as from npm, lets the change under way end, and says what was not done, with exit code 130", async () => {
  const twilio = await startAccount();
  const held = createGate();
  const reached = createGate();
  twilio.hold = async ({ path }) => {
    if (!path.startsWith("/IncomingPhoneNumbers/")) return;
    reached.open();
    await held.opened;
  };
  const command = startAt(twilio, [...numbers, "--yes"]);
  await reached.opened;

  command.child.kill("SIGINT");
  command.child.kill("SIGINT");
  await until(
    () => command.output().includes("Stopping"),
    () => command.output(),
  );
  held.open();

  expect(await command.ended()).toBe(130);
  expect(command.output()).toContain(
    "half-way: it was interrupted.\nDone:\n  queue premium-customers\n  queue customers\n  +15005550002",
  );
  expect(command.output()).toContain("Not done:\n  +15005550001");
  expect(command.output().match(/Stopping/g)).toHaveLength(1);
  expect(twilio.writes).toHaveLength(3);
});

test("--help has an example", async () => {
  const command = start(["--help"], {});

  expect(await command.ended()).toBe(0);
  expect(command.stdout()).toContain("npm run -s provision -- --premium +15005550002");
});
