import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import { words } from "../../src/voice/words.ts";
import { onlyInFull } from "../helpers/cases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { freePort, until } from "../helpers/process.ts";
import { type RealTwilio, startRealTwilio } from "../helpers/real-line.ts";
import { runLine, switched } from "../helpers/run-command.ts";
import { WarmServer } from "../helpers/warm-server.ts";

beforeEach(onlyInFull);

describePostgres("two processes on one Postgres", () => {
  test("heed a switch both, at once, from the next request on, and so does one that begins later", async () => {
    const database = await freshDatabase();
    const [one, two, three] = [await startOn(database), await startOn(database), await startOn(database, false)];
    expect([await firstWords(one), await firstWords(two)]).toEqual(["waits", "waits"]);

    await switched(database, "close", "--message", "Back on Monday.", "--by", "Ann");
    expect([await firstWords(one), await firstWords(two)]).toEqual(["Back on Monday.", "Back on Monday."]);
    await three.server.begin();
    expect(await firstWords(three)).toBe("Back on Monday.");

    await switched(database, "open", "--by", "Bea");
    expect([await firstWords(two), await firstWords(three), await firstWords(one)]).toEqual(Array(3).fill("waits"));
    for (const { server } of [one, two, three])
      expect(server.output.match(/the line is [^"]*/g)).toEqual([
        "the line is closed to new callers, by Ann",
        "the line is open again, by Bea",
      ]);
  }, 300_000);
});

describePostgres("two processes on one Postgres, and a setting that is changed", () => {
  test("have it in force both, from the next request on, and so has one that begins later", async () => {
    const database = await freshDatabase();
    const [one, two, three] = [await startOn(database), await startOn(database), await startOn(database, false)];
    const before = await waiting(one);
    expect([await firstWords(one), await firstWords(two)]).toEqual(["waits", "waits"]);

    const { stdout } = await runLine(database, ["set", "MAX_QUEUE", "1", "--by", "Ann"]);
    expect(stdout).toMatch(/^MAX_QUEUE +1 since \S+, by Ann\n$/);
    expect([await firstWords(one), await firstWords(two)]).toEqual(Array(2).fill(words.queueFull));
    // The Twilio of the third knows nothing of who waits: it may take them off the record.
    await three.server.begin();

    await runLine(database, ["unset", "MAX_QUEUE", "--by", "Bea"]);
    expect([await firstWords(one), await firstWords(two), await firstWords(three)]).toEqual(Array(3).fill("waits"));
    for (const { server } of [one, two, three])
      expect(server.output.match(/MAX_QUEUE [^"]*/g)).toEqual([
        "MAX_QUEUE is 1 from now on, by Ann",
        "MAX_QUEUE is back to its default, by Bea",
      ]);
    await before.hangUp();
  }, 300_000);

  test("show it on the pages of both within a second and a half", async () => {
    const database = await freshDatabase();
    const [one, two] = [await startOn(database), await startOn(database)];
    const level = async ({ url }: Process) =>
      /\d+ % within \d+ s wanted/.exec(await (await fetch(`${url}/dashboard`)).text())?.[0];
    expect([await level(one), await level(two)]).toEqual(Array(2).fill("80 % within 20 s wanted"));

    const form = new URLSearchParams({ key: "SERVICE_LEVEL_SECONDS", value: "33" });
    const headers = { Origin: one.url };
    const changed = await fetch(`${one.url}/dashboard/settings`, { method: "POST", body: form, headers });
    expect(changed.url).toContain("changed=SERVICE_LEVEL_SECONDS");
    const changedMs = performance.now();

    expect(await level(one)).toBe("80 % within 33 s wanted");
    await until(
      async () => (await level(two)) === "80 % within 33 s wanted",
      () => "the other process shows the old one",
    );
    expect(performance.now() - changedMs).toBeLessThan(1500);
  }, 300_000);
});

/** A customer who rings and waits. */
async function waiting({ twilio }: Process): Promise<Phone> {
  const phone = await twilio.call({ from: "+15005550012", to: "+15005550001" });
  await until(
    () => phone.queue !== undefined,
    () => "nobody waits",
  );
  return phone;
}

interface Process {
  readonly server: WarmServer;
  readonly url: string;
  readonly twilio: RealTwilio["twilio"];
}

/** A process with a Twilio of its own, so that it is known which of them is asked. */
async function startOn(database: string, begins = true): Promise<Process> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const { twilio, apiUrl } = await startRealTwilio(url);
  const env = { PUBLIC_URL: url, PORT: port, TWILIO_API_URL: apiUrl, DATABASE_URL: database, LOG_LEVEL: "info" };
  const server = new WarmServer(env);
  onTestFinished(() => server.kill());
  await (begins ? server.begin() : server.warm());
  return { server, twilio, url };
}

/** A customer rings: what they hear before we hang up, or that they wait. */
async function firstWords({ twilio }: Process): Promise<string> {
  const phone = await twilio.call({ from: "+15005550011", to: "+15005550001" });
  await until(
    () => phone.queue !== undefined || phone.heard.length > 0,
    () => "nothing is heard",
  );
  if (phone.queue === undefined) return phone.heard[0]?.text ?? "";
  await phone.hangUp();
  return "waits";
}
