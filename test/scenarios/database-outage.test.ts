import pg from "pg";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { statement } from "../../src/record/database.ts";
import { createAudit, type Findings } from "../helpers/audit.ts";
import {
  isWithin,
  type LogLine,
  readLog,
  type Span,
  timesOfLateDecisions,
  timesWithoutRecord,
  touches,
} from "../helpers/server-log.ts";
import { Crowd } from "../helpers/crowd.ts";
import { seeds, onlyInFull } from "../helpers/cases.ts";
import { describePostgres, freshDatabase, postgres } from "../helpers/postgres.ts";
import type { PostgresServer } from "../helpers/postgres/server.ts";
import { startLine, type TestLine } from "../helpers/start-line.ts";
import { ask } from "../helpers/decide.ts";

beforeEach(onlyInFull);

interface Settled {
  readonly callSid: string;
  readonly state: string;
  readonly outcome: string | null;
}

const settled = statement<Settled>("test_settled", `SELECT call_sid AS "callSid", state, outcome FROM calls`);

/** How long the line is busy before, between and after, in seconds: half an hour together in CI. */
const partSeconds = seeds(600, 120);

/** Ways in which a database can be gone for a minute. */
const outages = [
  {
    name: "stopped",
    begin: (server: PostgresServer) => server.stop(),
    end: (server: PostgresServer) => server.start(),
  },
  {
    name: "frozen",
    begin: async (server: PostgresServer) => server.freeze(),
    end: async (server: PostgresServer) => server.thaw(),
  },
];

describePostgres("a database that is stopped for a minute in a busy hour, and frozen for another", () => {
  test("lets no caller hear an error, everybody is served, and the books balance", async () => {
    const crowd = new Crowd({ reps: 10, load: 0.9, meanTalkSeconds: 60, patienceSeconds: 30, seed: 11 });
    const findings: Findings = [];
    const log: LogLine[] = [];
    let now = () => 0;
    const line: TestLine = await startLine({
      env: { DATABASE_URL: await freshDatabase(), DIAL_TIMEOUT: "10" },
      options: { onTalk: crowd.onTalk, keepRequests: 100_000 },
      audit: createAudit(findings),
      log: { write: (text: string) => log.push(...readLog(text).map(({ msg }) => ({ msg, atMs: now() }))) },
    });
    now = () => line.clock.now();

    crowd.begin(line.twilio);
    await line.clock.advance({ seconds: partSeconds });
    for (const outage of outages) {
      await goneForAMinute(line, outage);
      await line.clock.advance({ seconds: partSeconds });
    }
    crowd.end();
    for (let minute = 0; minute < 120 && crowd.unserved.length > 0; minute += 1)
      await line.clock.advance({ seconds: 60 });
    await line.clock.advance({ seconds: 120 });

    nobodyHeardAnError(line, crowd);
    expect(crowd.unserved).toEqual([]);
    expect([...new Set(findings)].filter((finding) => /pairs|outcome/.test(finding))).toEqual([]);
    expect(log.filter(({ msg }) => msg.includes("our own fault"))).toEqual([]);
    await booksBalance(line, crowd, timesWithoutRecord(log), timesOfLateDecisions(log));
  }, 900_000);
});

async function goneForAMinute(line: TestLine, outage: (typeof outages)[number]): Promise<void> {
  const server = await postgres();
  const attempts = vi.spyOn(pg.Pool.prototype, "connect");
  onTestFinished(async () => {
    attempts.mockRestore();
    await outage.end(server);
  });
  await expectReady(line);
  const before = attempts.mock.calls.length;
  const beganMs = line.clock.now();
  await outage.begin(server);
  await line.clock.advance({ seconds: 60 });
  expect(await readiness(line), outage.name).toEqual([200, "degraded"]);
  const tried = attempts.mock.calls.length - before;
  await outage.end(server);
  const endedMs = line.clock.now();
  await line.clock.advance({ seconds: 20 });
  await expectReady(line);

  const asked = line.twilio.requests().filter(({ atMs }) => atMs >= beganMs && atMs < endedMs);
  expect(asked.length, outage.name).toBeGreaterThan(50);
  // The first who find out, and then a probe now and then.
  expect(tried, outage.name).toBeLessThan(15);
}

/** On a busy machine the record may be away for a moment by itself; then it is back soon. */
async function expectReady(line: TestLine): Promise<void> {
  for (let round = 0; round < 10 && (await readiness(line))[1] !== "ready"; round += 1)
    await line.clock.advance({ seconds: 10 });
  expect(await readiness(line)).toEqual([200, "ready"]);
}

async function readiness({ url }: TestLine): Promise<[number, unknown]> {
  const response = await fetch(`${url}/readyz`);
  const { status } = (await response.json()) as { readonly status: unknown };
  return [response.status, status];
}

function nobodyHeardAnError({ twilio }: TestLine, { customers, reps }: Crowd): void {
  expect(twilio.alerts.filter(({ level }) => level === "error")).toEqual([]);
  expect(twilio.requests().filter(({ status, error }) => error !== undefined || (status ?? 500) >= 400)).toEqual([]);
  const said = new Set([...customers, ...reps].flatMap(({ heard }) => heard.map(({ text }) => text)));
  expect([...said].filter((text) => /sorry|wrong|error/i.test(text))).toEqual([]);
}

/** What has begun and ended while the record was away nobody can tell it; everything else it knows as it was. */
async function booksBalance(
  line: TestLine,
  crowd: Crowd,
  withoutRecord: readonly Span[],
  late: readonly Span[],
): Promise<void> {
  const rows = (await ask(line.services.record, (tx) => tx.all(settled))) ?? [];
  const books = new Map(rows.map((row) => [row.callSid, row]));
  expect([...books.keys()].filter((sid) => !crowd.customers.some((phone) => phone.sid === sid))).toEqual([]);
  for (const { sid, call } of crowd.customers) {
    const talks = crowd.talks.get(sid) ?? [];
    expect([sid, talks.length <= 1]).toEqual([sid, true]);
    const untilMs = call.endedMs ?? 0;
    const isMissed = (atMs: number) => touches([...withoutRecord, ...late], { fromMs: atMs, untilMs: atMs });
    const { createdMs } = call.identity;
    const isUnheard =
      isWithin(withoutRecord, { fromMs: createdMs, untilMs }) || (isMissed(createdMs) && isMissed(untilMs));
    if (books.get(sid) === undefined && isUnheard) continue;
    expect([sid, books.get(sid)?.state]).toEqual([sid, "over"]);
    const [talk] = talks;
    // The beginning and the end of a talk are told apart from each other; one of them is enough.
    if (talk !== undefined && isMissed(talk.beganMs) && isMissed(untilMs)) continue;
    expect([sid, books.get(sid)?.outcome]).toEqual([sid, talk === undefined ? "abandoned" : "answered"]);
  }
}
