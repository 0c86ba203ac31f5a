import { describe, expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { freePort, main, run, startServer, until } from "../helpers/process.ts";

async function ask(url: string, body?: object): Promise<Record<string, unknown>> {
  const response = await fetch(url, body === undefined ? {} : { method: "POST", body: JSON.stringify(body) });
  return (await response.json()) as Record<string, unknown>;
}

describe("offline, without an account", () => {
  test("the commands of the banner, typed as they stand, end with the premium customer in a talk", async () => {
    const server = await startServer();
    const commands = server
      .stdout()
      .split("\n")
      .filter((line) => line.startsWith("  curl "));

    const outputs = [];
    for (const command of commands) {
      const typed = run("sh", ["-c", `${command} -s`]);
      await typed.ended();
      outputs.push(typed.stdout());
    }

    expect(commands).toHaveLength(4);
    expect(JSON.parse(outputs.at(-1) ?? "")).toMatchObject({
      talking: ["+15005550090 with +15005550012"],
      waiting: { "premium-customers": [], customers: ["+15005550011"] },
    });
  });

  test("its numbers point at the server as provision would point them, and the line is ready", async () => {
    const server = await startServer();
    const line = `http://127.0.0.1:${server.port}`;

    await until(
      async () => (await ask(`${line}/readyz`)).status === "ready",
      () => server.output(),
    );
    const provision = run(process.execPath, [main, "provision", "--reps", "+15005550003", "--yes"], {
      env: { PORT: String(server.port), TWILIO_API_URL: server.emulator, DATABASE_URL: "none" },
    });

    expect(await provision.ended()).toBe(0);
    expect(provision.stdout()).toContain("There is nothing to do");
  });

  test("other queues get numbers of their own", async (context) => {
    onlyInFull(context);
    const server = await startServer({ QUEUES: "gold,customers,bronze" });

    const { numbers } = await ask(`${server.emulator}/emulator`);

    expect(numbers).toEqual({
      "+15005550004": `http://127.0.0.1:${server.port}/gold`,
      "+15005550001": `http://127.0.0.1:${server.port}/customers`,
      "+15005550005": `http://127.0.0.1:${server.port}/bronze`,
      "+15005550003": `http://127.0.0.1:${server.port}/rep-call-complete`,
    });
  });

  test("a port in use by something else is named with its variable", async (context) => {
    onlyInFull(context);
    const first = await startServer();
    const port = String(await freePort());

    const second = run(process.execPath, [main], { env: { PORT: port, EMULATOR_PORT: new URL(first.emulator).port } });

    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain("set EMULATOR_PORT to another");
  });

  test("what Twilio's debugger would say stands in the log", async () => {
    const server = await startServer();
    await ask(`${server.emulator}/emulator/calls`, { from: "+15005550011", to: "+15005550001" });

    await fetch(`${server.emulator}/emulator/faults`, {
      method: "POST",
      body: JSON.stringify({ path: "/customers", kind: "garbage" }),
    });
    const call = await ask(`${server.emulator}/emulator/calls`, { from: "+15005550012", to: "+15005550001" });

    expect(call.heard).toMatchObject([{ verb: "Say", text: expect.stringContaining("We are sorry") }]);
    await until(
      () => server.output().includes("Twilio's debugger would say"),
      () => server.output(),
    );
  });
});

describe("emulate", () => {
  test("is a Twilio for any application, in virtual time if asked for", async (context) => {
    onlyInFull(context);
    const server = await startServer();
    const number = `+15005550009=http://127.0.0.1:${server.port}/customers`;
    const twilio = run(process.execPath, [main, "emulate", "--number", number, "--port", "0", "--clock", "virtual"]);
    await until(
      () => twilio.stdout().includes("Ctrl-C"),
      () => twilio.output(),
    );
    const url = /listens on (\S+)\.\n/.exec(twilio.stdout())?.[1] ?? "";

    const call = await ask(`${url}/emulator/calls`, { from: "+15005550011", to: "+15005550009" });
    await ask(`${url}/emulator/clock/advance`, { seconds: 60 });
    const later = await ask(`${url}/emulator/calls/${String(call.sid)}`);
    twilio.child.kill("SIGTERM");

    expect(later).toMatchObject({ status: "ringing", queue: { name: "customers", position: 1, waitedSeconds: 60 } });
    expect(await twilio.ended()).toBe(0);
  });

  test("names all that is wrong with its options at once", async () => {
    const twilio = run(process.execPath, [
      main,
      "emulate",
      "--number",
      "1=x",
      "--clock",
      "sand",
      "--port",
      "x",
      "--account-sid",
      "me",
    ]);

    expect(await twilio.ended()).toBe(1);
    for (const option of ["--number 1=x", "--clock sand", "--port x", "--account-sid me"])
      expect(twilio.output()).toContain(option);
  });
});
