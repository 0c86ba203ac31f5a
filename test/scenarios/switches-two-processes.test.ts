import { beforeEach, expect, onTestFinished, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { freePort, until } from "../helpers/process.ts";
import { type RealTwilio, startRealTwilio } from "../helpers/real-line.ts";
import { switched } from "../helpers/run-command.ts";
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

interface Process {
  readonly server: WarmServer;
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
  return { server, twilio };
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
