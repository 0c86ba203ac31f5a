import { beforeEach, describe, expect, test } from "vitest";
import { inFull, onlyInFull } from "../helpers/cases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import {
  aCall,
  addCallBacks,
  addManyCalls,
  addSurveys,
  nineMs,
  recordOfCalls,
  sqliteUrl,
} from "../helpers/record-of-calls.ts";
import { always, reportedCalls, runReport, runWithin } from "../helpers/run-command.ts";

const rep = { call_sid: "CArep", number: "+15005550090", arrived_ms: nineMs, seen_ms: nineMs, round: 1 };
const notAnswered = { said_bridged: 0, bridged_ms: null, exit_result: "hangup" } as const;

function describeReports(url: () => Promise<string>): void {
  test("a call is told with its wait, its talk and its rep; what is not known is empty", async () => {
    const database = await url();
    const kysely = await recordOfCalls(database, [
      aCall("CA1"),
      aCall("CA2", { ...notAnswered, arrived_ms: nineMs + 1, ended_ms: nineMs + 40_001, outcome: "abandoned" }),
      aCall("CA3", { arrived_ms: nineMs + 2, rep_sid: "CAgone" }),
      aCall("CA4", { ...notAnswered, arrived_ms: nineMs + 3, ended_ms: null, outcome: null, state: "waiting" }),
      aCall("CA5", { arrived_ms: nineMs + 4, rep_sid: "CAnameless" }),
    ]);
    await kysely
      .insertInto("reps")
      .values({ ...rep, listens_since_ms: 0 })
      .execute();
    await kysely
      .insertInto("reps")
      .values({ ...rep, call_sid: "CAnameless", number: "", listens_since_ms: 0 })
      .execute();

    const { code, stdout, stderr } = await runReport(database);

    expect(stdout.split("\r\n")).toEqual([
      "call,customer,queue,arrived,outcome,call_back,wait_seconds,talk_seconds,rep,rating,comment",
      "CA1,'+15005550011,customers,2026-11-01T09:00:00.000Z,answered,,12,90,'+15005550090,,",
      "CA2,'+15005550011,customers,2026-11-01T09:00:00.001Z,abandoned,,40,,,,",
      "CA3,'+15005550011,customers,2026-11-01T09:00:00.002Z,answered,,12,90,CAgone,,",
      "CA4,'+15005550011,customers,2026-11-01T09:00:00.003Z,,,,,,,",
      "CA5,'+15005550011,customers,2026-11-01T09:00:00.004Z,answered,,12,90,CAnameless,,",
      "",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("ratings and comments stand beside their calls once there are surveys", async () => {
    const database = await url();
    const kysely = await recordOfCalls(database, [aCall("CA1"), aCall("CA2"), aCall("CA3")]);
    const comment = '=HYPERLINK("http://x")\n<b>שלום</b>';
    await addSurveys(kysely, [
      { call_sid: "CA1", rating: 5, comment },
      { call_sid: "CA3", rating: null, comment: "-1" },
    ]);

    const csv = await runReport(database);

    expect(csv.stdout.split("\r\n").map((line) => line.split(",").slice(9).join(","))).toEqual([
      "rating,comment",
      '5,"\'=HYPERLINK(""http://x"")\n<b>שלום</b>"',
      ",",
      ",'-1",
      "",
    ]);
    expect(await reportedCalls(database)).toMatchObject([
      { call: "CA1", rating: 5, comment },
      { call: "CA2", rating: null, comment: null },
      { call: "CA3", rating: null, comment: "-1" },
    ]);
  });

  test("a call-back stands beside its call, the one in which they talked before all others", async () => {
    const database = await url();
    const kysely = await recordOfCalls(database, [
      aCall("CA1", { ...notAnswered, ended_ms: nineMs + 40_000, outcome: "call-back" }),
      aCall("CA2", { ...notAnswered, arrived_ms: nineMs + 1, ended_ms: nineMs + 40_001, outcome: "abandoned" }),
      aCall("CA3", { ...notAnswered, arrived_ms: nineMs + 2, ended_ms: nineMs + 40_002, outcome: "abandoned" }),
    ]);
    await kysely
      .insertInto("reps")
      .values({ ...rep, listens_since_ms: 0 })
      .execute();
    const talked = { accepted_ms: nineMs + 100_000, ended_ms: nineMs + 160_000, rep_sid: "CArep" };
    await addCallBacks(kysely, [
      { call_sid: "CA1", asked_ms: 1, state: "over", outcome: "answered", ...talked },
      { call_sid: "CA1", asked_ms: 2, state: "over", outcome: "cancelled" },
      { call_sid: "CA2", asked_ms: 3, state: "over", outcome: "cancelled" },
      { call_sid: "CA2", asked_ms: 4, state: "over", outcome: "unreached" },
      { call_sid: "CA3", asked_ms: 5, state: "waiting", outcome: null },
    ]);

    expect(await reportedCalls(database)).toMatchObject([
      { call: "CA1", outcome: "call-back", call_back: "answered", wait_seconds: 40, talk_seconds: 60, rep: rep.number },
      { call: "CA2", outcome: "abandoned", call_back: "unreached", talk_seconds: null, rep: null },
      { call: "CA3", outcome: "abandoned", call_back: "waiting", talk_seconds: null, rep: null },
    ]);
  });

  test("the texts of a period are told with their number, when they came and how they were read", async () => {
    const database = await url();
    const kysely = await recordOfCalls(database, [aCall("CA1")]);
    const text = { customer: "+15005550011", line_number: "+15005550001", photos: 0 };
    const body = '=HYPERLINK("http://x")\nשלום';
    await kysely
      .insertInto("texts_in")
      .values([
        { ...text, message_sid: "SM3", heard_ms: nineMs + 1, reading: "rating 5, call-me", body: "5, call me" },
        { ...text, message_sid: "SM2", heard_ms: nineMs, reading: "unclear", body, photos: 2 },
        { ...text, message_sid: "SM1", heard_ms: nineMs, customer: "forgotten-1", reading: "question", body: null },
        { message_sid: "SM0", heard_ms: nineMs },
        { ...text, message_sid: "SM4", heard_ms: Date.UTC(2027, 0, 1), reading: "question", body: "later?" },
      ])
      .execute();

    const { code, stdout, stderr } = await runReport(database, [...always, "--texts"]);

    expect(stdout.split("\r\n")).toEqual([
      "message,customer,received,reading,text,pictures",
      "SM1,forgotten-1,2026-11-01T09:00:00.000Z,question,,0",
      `SM2,'+15005550011,2026-11-01T09:00:00.000Z,unclear,"'=HYPERLINK(""http://x"")\nשלום",2`,
      `SM3,'+15005550011,2026-11-01T09:00:00.001Z,"rating 5, call-me","5, call me",0`,
      "",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(await reportedCalls(database, [...always, "--texts"])).toMatchObject([
      { message: "SM1", customer: "forgotten-1", text: null },
      { message: "SM2", text: body, pictures: 2 },
      { message: "SM3", reading: "rating 5, call-me" },
    ]);
  });

  test("more texts of one instant than are read at once are all told, once and in order", async () => {
    const database = await url();
    const kysely = await recordOfCalls(database);
    const sids = Array.from({ length: 501 }, (_, i) => `SM${1000 + i}`);
    const text = { customer: "+15005550011", heard_ms: nineMs, reading: "unclear", body: "77" };
    await kysely
      .insertInto("texts_in")
      .values(sids.map((sid) => ({ ...text, message_sid: sid })))
      .execute();

    const texts = await reportedCalls(database, [...always, "--texts"]);

    expect(texts.map(({ message }) => message)).toEqual(sids);
  });

  test("the first instant of a period is in it, and the last is not", async () => {
    const database = await url();
    await recordOfCalls(
      database,
      [-1, 0, 999, 1000].map((ms) => aCall(`CA${ms}`, { arrived_ms: nineMs + ms })),
    );

    const calls = await reportedCalls(database, [
      "--from",
      "2026-11-01T09:00:00Z",
      "--to",
      "2026-11-01T10:00:01+01:00",
    ]);

    expect(calls.map(({ call }) => call)).toEqual(["CA0", "CA999"]);
  });

  test.each(inFull ? [0, 1, 499, 500, 501, 1000, 1300] : [0, 501])(
    "%i calls of one instant are all told, once and in order",
    async (many) => {
      const database = await url();
      const kysely = await recordOfCalls(database);
      if (many > 0) await addManyCalls(kysely, many, 0);

      const calls = await reportedCalls(database);

      expect(calls.map(({ call }) => call)).toEqual(Array.from({ length: many }, (_, i) => `CA${10_000_000 + i}`));
    },
  );

  test("100,000 calls fit where a few thousand could be kept", { timeout: 300_000 }, async (context) => {
    onlyInFull(context);
    const database = await url();
    await addManyCalls(await recordOfCalls(database), 100_000, 1);

    // Measured: 20 are enough for any number of calls, and 40 are too few where all are kept.
    const { code, stdout } = await runWithin(database, 32);

    expect([code, stdout.split("\n").length]).toEqual([0, 100_002]);
  });
}

describe("over SQLite", () => {
  describeReports(() => Promise.resolve(sqliteUrl()));
});

describePostgres("over Postgres", () => {
  beforeEach(onlyInFull);
  describeReports(freshDatabase);
});

test("days are those of TIME_ZONE", async () => {
  const database = sqliteUrl();
  await recordOfCalls(database, [aCall("CA1", { arrived_ms: Date.UTC(2026, 9, 31, 23, 30) })]);

  const inUtc = await runReport(database, ["--from", "2026-11-01", "--to", "2026-11-01"]);
  const inBerlin = await runReport(database, ["--from", "2026-11-01", "--to", "2026-11-01"], {
    TIME_ZONE: "Europe/Berlin",
  });

  expect(inUtc.stdout).not.toContain("CA1");
  expect(inBerlin.stdout).toContain("CA1,");
});

test("without a period it tells the last 30 days", async () => {
  const database = sqliteUrl();
  const day = 86_400_000;
  await recordOfCalls(
    database,
    [31, 29, 0.01].map((days) => aCall(`CA${days}`, { arrived_ms: Date.now() - Math.round(days * day) })),
  );

  const calls = await reportedCalls(database, []);

  expect(calls.map(({ call }) => call)).toEqual(["CA29", "CA0.01"]);
});

test("--help has an example", async () => {
  const { code, stdout } = await runReport("none", ["--help"]);

  expect(code).toBe(0);
  expect(stdout).toContain("npm run -s report -- --from 2026-11-01 --to 2026-11-30 --format csv > november.csv");
});
