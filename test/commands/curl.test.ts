import { describe, expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { liveEnv } from "../helpers/start-app.ts";
import { freePort, main, run, startServer } from "../helpers/process.ts";
import { dial, enqueue, parseTwiml } from "../helpers/twiml.ts";

async function curl(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = run(process.execPath, [main, "curl", ...args], { env });
  return { code: await command.ended(), stdout: command.stdout(), output: command.output() };
}

describe("the printed command", () => {
  test.for([
    {
      args: ["/rep-call-complete", "DequeueResult=queue-empty", "QueueSid=premium-customers"],
      answer: dial("customers"),
    },
    { args: ["/rep-call-complete", "DequeueResult=bridged", "--post"], answer: dial("premium-customers") },
    { args: ["/customers", "CallerName=O'Brien & Söhne * (1)"], answer: enqueue("customers") },
    { args: ["/customers", "CallerName=O'Brien & Söhne * (1)", "--get"], answer: enqueue("customers") },
  ])("$args is accepted by the server as it stands", async ({ args, answer }, context) => {
    if (!args.includes("--get")) onlyInFull(context);
    const server = await startServer();

    const printed = await curl(args, { PORT: String(server.port) });
    const shell = run("sh", ["-c", printed.stdout]);

    expect(await shell.ended()).toBe(0);
    expect(parseTwiml(shell.stdout().trim())).toEqual([answer]);
  });

  test("has the usual parameters, and those given over them", async () => {
    const { stdout } = await curl(["/rep-call-complete", "From=+15005550077", "QueueSid=QU5"]);

    for (const name of ["AccountSid", "ApiVersion", "CallSid", "CallStatus", "Direction", "From", "To"]) {
      expect(stdout).toContain(`${name}=`);
    }
    expect(stdout).toContain("From=+15005550077");
    expect(stdout).toContain("QueueSid=QU5");
  });
});

test("offline it is quick: the greater part of Twilio's library is not loaded", async () => {
  const listsWhatIsLoaded = `
    import { createRequire } from "node:module";
    process.on("exit", () => console.error(Object.keys(createRequire(process.argv[1]).cache).join(" ")));`;
  const preload = `data:text/javascript,${encodeURIComponent(listsWhatIsLoaded)}`;

  const command = run(process.execPath, [
    "--import",
    preload,
    main,
    "curl",
    "/rep-call-complete",
    "QueueSid=customers",
  ]);

  expect(await command.ended()).toBe(0);
  expect(command.stdout()).toContain("X-Twilio-Signature");
  expect(command.output()).toContain("twilio/lib/webhooks/");
  expect(command.output()).not.toMatch(/twilio\/lib\/(?:rest|twiml)\/|\/express\//);
});

test("--run sends it and prints the answer", async () => {
  const server = await startServer();

  const { code, stdout } = await curl(["/premium-customers", "--run"], { PORT: String(server.port) });

  expect(code).toBe(0);
  expect(parseTwiml(stdout.trim())).toEqual([enqueue("premium-customers")]);
});

test("--run against a line that is live needs --live as well", async () => {
  const { code, output } = await curl(["/rep-call-complete", "--run"], liveEnv);

  expect(code).toBe(1);
  expect(output).toBe(
    "this would go to https://line.example.com, where a made-up rep takes a real caller: say --live if you mean it\n",
  );
});

test("--run without a server says what to do", async () => {
  const { code, output } = await curl(["/customers", "--run"], { PORT: String(await freePort()) });

  expect(code).toBe(1);
  expect(output).toContain("is the server running? npm start");
});

test.each([
  [["customers"], "customers is not a path: begin with a /, for example /rep-call-complete"],
  [["/customers", "CallSid"], "CallSid is not a parameter: write NAME=VALUE, for example DequeueResult=bridged"],
  [["/customers", "--get", "--post"], "--get and --post exclude each other: say one of them"],
])("%j is refused with a remedy", async (args, message) => {
  const { code, output } = await curl(args);

  expect(code).toBe(1);
  expect(output).toBe(`${message}\n`);
});
