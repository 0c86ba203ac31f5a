import { beforeEach, expect, onTestFinished, test } from "vitest";
import { type Database, statement } from "../../src/record/database.ts";
import { openPostgres } from "../../src/record/postgres.ts";
import { createAudit, expectNoFindings, type Findings } from "../helpers/audit.ts";
import { readLog, type Span, timesWithoutRecord, touches } from "../helpers/server-log.ts";
import { startBalancer } from "../helpers/balancer.ts";
import { rulesWith, since, usedSids } from "../helpers/book.ts";
import { Crowd } from "../helpers/crowd.ts";
import { onlyInFull } from "../helpers/cases.ts";
import { patiently } from "../helpers/databases.ts";
import { transcript } from "../helpers/matchers.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { freePort, until } from "../helpers/process.ts";
import { type RealTwilio, startRealTwilio } from "../helpers/real-line.ts";
import { WarmServer } from "../helpers/warm-server.ts";

beforeEach(onlyInFull);

interface Entry {
  readonly sid: string;
  readonly state: string;
  readonly outcome: string | null;
}

const books = statement<Entry>("test_books", `SELECT call_sid AS sid, state, outcome FROM calls`);

describePostgres("two processes behind a balancer on one Postgres", () => {
  test("lose nobody and keep to the claims' rule, also when one is killed and begins again", async () => {
    const line = await startLine();
    const { twilio } = line.real;
    const crowd = new Crowd({ reps: 5, load: 0.85, meanTalkSeconds: 0.5, patienceSeconds: 0.6, seed: 5 });
    line.real.onTalk = crowd.onTalk;

    crowd.begin(twilio);
    await until(
      () => crowd.customers.length >= 40,
      () => "nobody rings",
      30_000,
    );
    await line.servers[0]?.kill();
    await until(
      () => crowd.customers.length >= 60,
      () => "nobody rings",
      30_000,
    );
    await line.servers[2]?.begin();
    await until(
      () => crowd.customers.length >= 110,
      () => "nobody rings",
      30_000,
    );
    crowd.end();
    await until(
      () => crowd.unserved.length === 0,
      () => crowd.unserved.map(transcript).join("\n\n"),
      60_000,
    );
    crowd.goHome();

    await until(
      async () => (await line.read()).every(({ state }) => state === "over"),
      () => "the books are not closed",
      100_000,
    );
    await line.stopAudit();
    expectNoFindings(line.findings);
    // The last reports are on their way when the books are closed already.
    const unanswered = () => twilio.requests().filter(({ status, error }) => (status ?? error) === undefined);
    await until(
      () => unanswered().length === 0,
      () =>
        `not answered: ${unanswered()
          .map(({ url }) => url)
          .join(", ")}`,
      20_000,
    );
    const failed = twilio.requests().filter(({ error }) => error !== undefined);
    expect(failed.map(({ url, error }) => [url, error])).toEqual([]);
    expect(line.servers.flatMap(({ faults }) => faults)).toEqual([]);
    const withoutRecord = line.servers.flatMap(({ output }) => timesWithoutRecord(readLog(output)));
    booksBalance(crowd, await line.read(), withoutRecord);
  }, 600_000);
});

interface Line {
  readonly real: RealTwilio;
  /** Two that run, and a third that takes the first one's place when it is told to begin. */
  readonly servers: readonly WarmServer[];
  readonly findings: Findings;
  read(): Promise<Entry[]>;
  stopAudit(): Promise<void>;
}

async function startLine(): Promise<Line> {
  const url = await freshDatabase();
  const [one, two] = [await freePort(), await freePort()];
  const balancer = await startBalancer([one, two]);
  const publicUrl = `http://127.0.0.1:${balancer}`;
  const real = await startRealTwilio(publicUrl);
  const env = { PUBLIC_URL: publicUrl, TWILIO_API_URL: real.apiUrl, DATABASE_URL: url, LOG_LEVEL: "info" };
  const servers = [one, two, one].map((port) => new WarmServer({ ...env, PORT: String(port) }));
  const database = openPostgres(url);
  onTestFinished(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await database.close();
  });
  // Both at once: the tables are made by one of them.
  await Promise.all(servers.slice(0, 2).map((server) => server.begin()));
  await servers[2]?.warm();
  const findings: Findings = [];
  const stopAudit = keepAuditing(database, findings);
  return { real, servers, findings, stopAudit, read: () => patiently(database, (tx) => tx.all(books)) };
}

/** Looks at the record between the processes' decisions, all the time until it is stopped. */
function keepAuditing(database: Database, findings: Findings): () => Promise<void> {
  const audit = createAudit(findings);
  const state = { isOver: false, rounds: 0 };
  const going = (async () => {
    while (!state.isOver) {
      await database
        .transaction((tx) =>
          audit(
            tx,
            { nowMs: Date.now(), wholeSinceMs: 0, marksSinceMs: 0, rules: rulesWith(), usedSids, since },
            undefined,
          ),
        )
        .then(() => (state.rounds += 1))
        // On a busy machine its turn may come too late.
        .catch(() => {});
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  })();
  return async () => {
    state.isOver = true;
    await going;
    expect(state.rounds).toBeGreaterThan(20);
  };
}

/** Nobody is lost; and of those whom the processes always had the record for, it knows what became of them. */
function booksBalance(crowd: Crowd, entries: readonly Entry[], withoutRecord: readonly Span[]): void {
  const known = new Map(entries.map((entry) => [entry.sid, entry]));
  expect(known.size).toBeLessThanOrEqual(crowd.customers.length);
  for (const phone of crowd.customers) {
    const talks = crowd.talks.get(phone.sid)?.length ?? 0;
    const story = transcript(phone);
    expect(talks, story).toBeLessThanOrEqual(1);
    expect(crowd.hungUp.has(phone.sid), `cut off: ${story}`).toBe(true);
    const { createdMs } = phone;
    if (touches(withoutRecord, { fromMs: createdMs, untilMs: phone.endedMs ?? createdMs })) continue;
    expect(known.get(phone.sid)?.outcome, story).toBe(talks === 1 ? "answered" : "abandoned");
  }
}
