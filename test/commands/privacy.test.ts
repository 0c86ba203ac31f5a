import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { startTwilio } from "../../src/emulator/start-twilio.ts";
import { keptByTwilio } from "../../src/twilio/kept-by-twilio.ts";
import { offline } from "../../src/twilio/offline.ts";
import { createRestClient } from "../../src/twilio/rest-client.ts";
import { atEnd } from "../helpers/at-end.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { onlyInFull } from "../helpers/cases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { freePort, main, run, startServer, until } from "../helpers/process.ts";
import { aCall, addCallBacks, nineMs, recordOfCalls, sqliteUrl } from "../helpers/record-of-calls.ts";
import { rowsOf } from "../helpers/rows-of.ts";
import { reportedCalls, runPrivacy } from "../helpers/run-command.ts";

const ann = "+15005550011";
const bea = "+15005550012";
const ours = "+15005550001";
const colleague = "+15005550190";
const texting = { SMS_FROM: ours, SMS_KEYWORDS: "own", TIME_ZONE: "UTC", SMS_PER_SECOND: "100" };

/** A server at work, and the Twilio that it works with; what they ask of each other goes over real HTTP. */
async function startTexting(database: string, more: Readonly<Record<string, string>> = {}) {
  const fast = { webhookSeconds: 0.001, sentSeconds: 0.02, deliveredSeconds: 0.02 };
  const twilio = startTwilio({ clock: "real", optOut: "off", ...fast });
  atEnd(() => {
    twilio.stop();
  });
  const env = { TWILIO_API_URL: await twilio.listen(), ...texting, ...more };
  const server = await startServer({ DATABASE_URL: database, ...env });
  const url = `http://127.0.0.1:${server.port}`;
  twilio.setNumber(ours, { voiceUrl: `${url}/customers`, statusCallback: `${url}/call-status`, smsUrl: `${url}/sms` });
  const rest = createRestClient({ ...offline, apiUrl: env.TWILIO_API_URL });
  return {
    twilio,
    rings: (from: string) => twilio.call({ from, to: ours }),
    texts: (from: string, body: string) => twilio.text({ from, to: ours, body }),
    kept: (number: string) => keptByTwilio(rest, number),
    privacy: (...args: readonly string[]) => runPrivacy(database, args, env),
    interruptible: (...args: readonly string[]) =>
      run(process.execPath, [main, "privacy", ...args], { env: { DATABASE_URL: database, ...env } }),
  };
}

type Line = Awaited<ReturnType<typeof startTexting>>;

/** Somebody rings, hangs up, and texts; what is answered has arrived. */
async function hasCalledAndTexted(line: Line, number: string, text: string): Promise<void> {
  await (await line.rings(number)).hangUp();
  await line.texts(number, text);
  let kept: unknown;
  await patiently(
    async () => {
      const { texts, calls } = await line.kept(number);
      kept = { texts, calls };
      return (
        texts.length === 2 && calls.length === 1 && texts.every(({ status }) => /^(?:received|delivered)$/.test(status))
      );
    },
    () => `nothing is answered: ${JSON.stringify(kept)}`,
  );
}

/** Somebody texts what people must know of; one of ours has been texted of it. */
async function isToldOf(line: Line, number: string, words: string): Promise<void> {
  await line.texts(number, words);
  const isTold = async () =>
    (await line.kept(colleague)).texts.some(({ body, status }) => body.includes(words) && status === "delivered");
  await patiently(isTold, () => `nobody is told of ${words}`);
}

/** The machine may be busy with other tests. */
async function patiently(isSo: () => Promise<boolean> | boolean, complaint: () => string): Promise<void> {
  await until(isSo, complaint, 40_000);
}

async function everything(database: string): Promise<string> {
  return JSON.stringify(await rowsOf(database));
}

function describePrivacy(url: () => Promise<string>, others?: typeof onlyInFull): void {
  test(
    "a number is exported, and forgotten while the server goes on; STOP holds afterwards",
    { timeout: 120_000 },
    async () => {
      const database = await url();
      const line = await startTexting(database);
      await hasCalledAndTexted(line, bea, "HELP");
      await hasCalledAndTexted(line, ann, "STOP");
      const file = join(temporaryFolder(), "ann.json");

      expect(await line.privacy("export", "+1 (500) 555-0011", "--out", file)).toEqual({
        code: 0,
        stdout: "",
        stderr: "",
      });
      const exported = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
      const before = (await reportedCalls(database, [])).map((call) => ({ ...call, customer: "" }));
      const { code, stdout, stderr } = await line.privacy("forget", ann, "--yes");

      expect(exported).toMatchObject({
        number: ann,
        here: {
          calls: [{ customer: ann, queue: "customers", outcome: "abandoned", arrived: expect.stringMatching(/Z$/) }],
          messagesOut: expect.arrayContaining([
            expect.objectContaining({ number: ann, kind: "farewell", state: "sent" }),
          ]),
          consents: [{ number: ann, optedOut: expect.stringMatching(/Z$/) }],
        },
        atTwilio: {
          texts: [
            { from: ann, body: "STOP" },
            { to: ann, body: expect.stringContaining("no more texts") },
          ],
          calls: [{ from: ann, to: ours }],
        },
      });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/calls +1 +1\n/);
      expect(stdout).toContain("At Twilio 2 texts and 1 call are erased.");
      const left = await everything(database);
      expect(left).not.toContain(ann.slice(1));
      expect(left).toContain(bea);
      expect(await line.kept(ann)).toEqual({ texts: [], calls: [] });
      expect(await line.kept(bea)).toMatchObject({ texts: { length: 2 }, calls: { length: 1 } });
      expect((await reportedCalls(database, [])).map((call) => ({ ...call, customer: "" }))).toEqual(before);
      expect((await line.privacy("forget", ann, "--yes")).stdout).toBe(
        `Nothing is kept of ${ann} but a hash by which it gets no texts: there is nothing to forget.\n`,
      );

      await line.texts(ann, "HELP");
      await line.texts(bea, "HELP");
      await patiently(
        async () => (await line.kept(bea)).texts.length === 4,
        () => "Bea gets no answer",
      );
      expect((await line.kept(ann)).texts.map(({ body }) => body)).toEqual(["HELP"]);
      await line.rings(ann);
      await line.texts(ann, "START");
      await patiently(
        async () => (await line.kept(ann)).texts.length === 3,
        () => "Ann gets no answer to START",
      );
    },
  );

  test("texts to our own people that quote theirs go at Twilio, too", { timeout: 120_000 }, async (context) => {
    others?.(context);
    const database = await url();
    const line = await startTexting(database, { ALERT_NUMBERS: colleague });
    await isToldOf(line, ann, "Where is my biopsy?");
    await isToldOf(line, bea, "7777");
    const quote = (await line.kept(colleague)).texts.find(({ body }) => body.includes("biopsy"));
    const refused = { rest: `/Messages/${quote?.sid}`, method: "DELETE", kind: "status", status: 500 } as const;
    line.twilio.fault(refused);

    const exported = await line.privacy("export", ann);
    const first = await line.privacy("forget", ann, "--yes");
    const kept = await everything(database);
    const second = await line.privacy("forget", ann, "--yes");

    expect(JSON.parse(exported.stdout)).toMatchObject({
      atTwilio: { texts: expect.arrayContaining([expect.objectContaining({ to: colleague, body: quote?.body })]) },
    });
    expect(exported.stdout).not.toContain("what could not be understood");
    expect(first).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        new RegExp(`^Twilio has not erased 1; run it again in a few minutes:\\n  text ${quote?.sid}: .*HTTP 500`),
      ),
    });
    expect(first.stdout).not.toContain("Here it is forgotten.");
    expect(kept).toContain("biopsy");
    expect(second).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/At Twilio 2 texts and 0 calls are erased/),
    });
    expect((await line.kept(colleague)).texts.map(({ body }) => body)).toEqual([expect.stringContaining("7777")]);
    expect(await everything(database)).not.toContain("biopsy");
  });

  test("what is killed in the middle goes on when it is repeated", { timeout: 120_000 }, async () => {
    const database = await url();
    const line = await startTexting(database);
    await hasCalledAndTexted(line, ann, "HELP");
    line.twilio.fault({ rest: "/Calls/", method: "DELETE", kind: "timeout" });
    const killed = line.interruptible("forget", ann, "--yes");
    // Texts are erased first. The fault befalls this command, and not the next one.
    await patiently(
      () => line.twilio.restRequests({ path: "/Calls/" }).some(({ method }) => method === "DELETE"),
      () => `no call is erased: ${killed.output()}`,
    );
    killed.child.kill("SIGKILL");
    await killed.ended();
    expect(await line.kept(ann)).toMatchObject({ texts: [], calls: { length: 1 } });
    expect(await everything(database)).not.toContain(ann.slice(1));

    const { code, stdout } = await line.privacy("forget", ann, "--yes");

    expect([code, stdout]).toEqual([0, expect.stringContaining("At Twilio 0 texts and 1 call are erased.")]);
    expect(await line.kept(ann)).toEqual({ texts: [], calls: [] });
  });

  test(
    "what Twilio does not erase is listed, and Ctrl-C ends it between two",
    { timeout: 120_000 },
    async (context) => {
      others?.(context);
      const database = await url();
      const line = await startTexting(database);
      await hasCalledAndTexted(line, ann, "HELP");
      const sid = (await line.kept(ann)).texts[0]?.sid ?? "";
      line.twilio.fault({ rest: `/Messages/${sid}`, method: "DELETE", kind: "status", status: 500 });

      const first = await line.privacy("forget", ann, "--yes");
      line.twilio.fault({ rest: `/Messages/${sid}`, method: "DELETE", kind: "delay", seconds: 2 });
      const stopped = line.interruptible("forget", ann, "--yes");
      await patiently(
        () => stopped.stdout().includes("Here it is forgotten."),
        () => stopped.output(),
      );
      stopped.child.kill("SIGINT");

      expect(first).toMatchObject({
        code: 1,
        stdout: expect.stringContaining("At Twilio 1 text and 1 call are erased."),
      });
      expect(first.stderr).toMatch(
        new RegExp(`^Twilio has not erased 1; run it again in a few minutes:\\n  text ${sid}: .*HTTP 500.*\\n$`),
      );
      expect(await stopped.ended()).toBe(130);
      expect(stopped.output()).toContain("Interrupted: not all is forgotten. Run it again, and it goes on.\n");
    },
  );

  test("who is on the line or waits to be called back is forgotten later", { timeout: 120_000 }, async (context) => {
    others?.(context);
    const database = await url();
    const line = await startTexting(database);
    const call = await line.rings(ann);
    const refused = (why: string) => ({ code: 1, stdout: "", stderr: `${ann} ${why}. Nothing was changed.\n` });

    expect(await line.privacy("forget", ann, "--yes")).toEqual(
      refused("is on the line with a call now: try again when the call is over"),
    );
    expect(await line.privacy("forget", ours, "--yes")).toMatchObject({
      code: 1,
      stderr: `${ours} stands in SMS_FROM: take it out there first. Nothing was changed.\n`,
    });
    await call.hangUp();
    await line.texts(ann, "CALL");
    await patiently(
      async () => (await line.kept(ann)).texts.length === 2,
      () => "nothing is answered",
    );
    expect(await line.privacy("forget", ann, "--yes")).toEqual(
      refused("waits to be called back: cancel that on /dashboard, or try again when it is over"),
    );
  });
}

describe("SQLite", () => {
  describePrivacy(async () => sqliteUrl());

  test("a file is replaced only with leave", async () => {
    const database = sqliteUrl();
    await recordOfCalls(database, [aCall("CA1")]);
    const file = join(temporaryFolder(), "ann.json");
    writeFileSync(file, "mine", { mode: 0o644 });

    expect(await runPrivacy(database, ["export", ann, "--out", file])).toEqual({
      code: 1,
      stdout: "",
      stderr: `${file} is there already: name another file, or say --yes to replace it\n`,
    });
    expect(readFileSync(file, "utf8")).toBe("mine");
    const nobody = { EMULATOR_PORT: String(await freePort()) };
    expect(await runPrivacy(database, ["export", ann, "--out", file, "--yes"], nobody)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      number: ann,
      here: { calls: [{}] },
      atTwilio: null,
    });
    expect([statSync(file).mode & 0o777, existsSync(`${file}.partial`)]).toEqual([0o600, false]);
    mkdirSync(join(dirname(file), "folder"));
    const folder = await runPrivacy(
      database,
      ["export", ann, "--out", join(dirname(file), "folder", "no", "ann.json")],
      nobody,
    );
    expect(folder).toMatchObject({ code: 1, stdout: "" });
  });

  test("where Twilio cannot be asked, the export says so and nothing is forgotten", async () => {
    const database = sqliteUrl();
    await recordOfCalls(database, [aCall("CA1")]);
    const port = await freePort();
    const account = {
      TWILIO_ACCOUNT_SID: `AC${"1".repeat(32)}`,
      TWILIO_AUTH_TOKEN: "2".repeat(32),
      REP_NUMBERS: "anyone",
    };
    const live = { ...account, PUBLIC_URL: "https://line.example.com", TWILIO_API_URL: `http://127.0.0.1:${port}` };
    const before = await everything(database);

    const exported = await runPrivacy(database, ["export", ann], live);
    const forgotten = await runPrivacy(database, ["forget", ann, "--yes"], live);

    expect(exported).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Twilio could not be asked what it keeps"),
    });
    expect(JSON.parse(exported.stdout)).toMatchObject({
      here: { calls: [{ customer: ann }] },
      atTwilio: { problem: expect.any(String) },
    });
    expect(forgotten).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^Twilio could not be asked what it keeps: .*ECONNREFUSED/),
    });
    expect(await everything(database)).toBe(before);
  });

  test.each([ours, bea])("%s, which texts come from, is not forgotten", async (number) => {
    const database = sqliteUrl();
    await recordOfCalls(database, [aCall("CA1", { customer: number })]);
    const before = await everything(database);
    const env = { ...texting, SMS_FROM: `${ours},premium-customers=${bea}`, EMULATOR_PORT: String(await freePort()) };

    expect(await runPrivacy(database, ["forget", number, "--yes"], env)).toEqual({
      code: 1,
      stdout: "",
      stderr: `${number} stands in SMS_FROM: take it out there first. Nothing was changed.\n`,
    });
    expect(await everything(database)).toBe(before);
  });

  test("the file keeps no trace that SQL does not show", async () => {
    const database = sqliteUrl();
    const kysely = await recordOfCalls(database, [aCall("CA1"), aCall("CA2", { customer: bea })]);
    await addCallBacks(kysely, [
      { call_sid: "CA1", asked_ms: nineMs, number: ann, state: "over", outcome: "answered" },
    ]);
    const nobody = { EMULATOR_PORT: String(await freePort()) };

    expect(await runPrivacy(database, ["forget", ann, "--yes"], nobody)).toMatchObject({ code: 0 });
    await kysely.destroy();

    const file = database.slice("sqlite:".length);
    const bytes = [file, `${file}-wal`]
      .filter((one) => existsSync(one))
      .map((one) => readFileSync(one, "latin1"))
      .join("");
    expect(bytes).not.toContain(ann);
    expect(bytes).toContain(bea);
  });

  const hasScript = spawnSync("script", ["--version"]).stdout?.toString().includes("util-linux") ?? false;
  test.skipIf(!hasScript)("on a terminal it shows what there is and asks, and only yes means yes", async () => {
    const database = sqliteUrl();
    await recordOfCalls(database, [aCall("CA1")]);
    const port = String(await freePort());
    const forget = (typed: string) => {
      const env = { PATH: process.env.PATH, TERM: "dumb", DATABASE_URL: database, EMULATOR_PORT: port };
      const command = `"${process.execPath}" "${main}" privacy forget ${ann}`;
      return spawnSync("script", ["-qec", command, "/dev/null"], {
        input: typed,
        env,
        encoding: "utf8",
        cwd: temporaryFolder(),
      });
    };

    const [no, yes] = [forget("n\n"), forget("y\n")];

    expect([no.status, no.stdout]).toEqual([
      1,
      expect.stringMatching(/Forget it for good\? \[y\/N\][^]*Nothing was changed\.\r?\n$/),
    ]);
    expect([yes.status, yes.stdout]).toEqual([0, expect.stringContaining("Here it is forgotten.")]);
    expect(await runPrivacy(database, ["forget", ann], { EMULATOR_PORT: port })).toMatchObject({ code: 0 });
  });
});

describePostgres("Postgres", () => {
  describePrivacy(freshDatabase, onlyInFull);
});

describe("the command line", () => {
  test.each(["5005550011", "+1500555001", "+266696687", "ann", "+", "+15005550011 ext. 5"])(
    "%s is no number",
    async (text) => {
      const { code, stderr } = await runPrivacy("none", ["forget", text]);

      expect([code, stderr]).toEqual([
        1,
        `${JSON.stringify(text)} is not a telephone number with its country: write it as +15005550011\n`,
      ]);
    },
  );

  test.each([
    ["none", "DATABASE_URL is none, so this line keeps no record to look in: set it to sqlite:FILE or postgres://…\n"],
    [
      "sqlite:/nowhere/line.db",
      "The file /nowhere/line.db is not there: start the server once, or correct DATABASE_URL\n",
    ],
  ])("without a record (%s) it says so", async (database, stderr) => {
    expect(await runPrivacy(database, ["export", ann])).toEqual({ code: 1, stdout: "", stderr });
  });

  test("says what it does", async () => {
    for (const args of [["--help"], ["export", "--help"], ["forget", "--help"]])
      expect(await runPrivacy("none", args)).toMatchObject({ code: 0, stdout: expect.stringContaining("Usage: ") });
  });
});
