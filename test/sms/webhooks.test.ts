import { describe, expect, test } from "vitest";
import { statement } from "../../src/record/database.ts";
import { Aftermath } from "../../src/record/decision.ts";
import { addCall } from "../../src/record/decisions/add-call.ts";
import { newSurvey, surveys } from "../../src/record/tables/surveys.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { sid, startApp, type TestApp } from "../helpers/start-app.ts";
import { ask } from "../helpers/decide.ts";

const ann = "+15005550177";
const empty = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
const hostile: readonly (readonly [string, string])[] = [
  ["1,600 characters", "hostile ".repeat(200)],
  ["more than Twilio takes", "hostile ".repeat(1000)],
  ["right to left", "hostile \u202Egnp.exe\u202C \u05E9\u05DC\u05D5\u05DD \u2067x\u2069"],
  ["null bytes and other controls", "hostile\0\u0001\u001B[31m\u009B\u007F"],
  ["halves of characters", "hostile \uD83D and \uDE00"],
  ["HTML", "hostile <script>alert(1)</script>&amp;]]>"],
  ["TwiML", "hostile</Message></Response><Dial>+15005550100</Dial>"],
  ["a formula", '=HYPERLINK("http://hostile.example","x")'],
  ["SQL", "hostile'); DROP TABLE calls; --"],
  ["lines for a log", 'hostile\n{"level":50,"msg":"forged"}\r\n'],
  ["emoji", "hostile " + "👩‍👩‍👧‍👦".repeat(100)],
  ["combining characters", "hostile " + "e\u0301\u0302\u0303".repeat(300)],
];

const comments = statement<{ readonly comment: string | null }>("test_comments", "SELECT comment FROM surveys");

async function startTexts(databaseUrl: string): Promise<TestApp> {
  const app = startApp({
    env: {
      DATABASE_URL: databaseUrl,
      SMS_FROM: "+15005550001",
      TIME_ZONE: "UTC",
      TWILIO_API_URL: "http://127.0.0.1:9",
    },
  });
  await app.services.record?.open();
  await ask(app.services.record, async (tx, moment) => {
    const call = { callSid: "CA1", customer: ann, lineNumber: "+15005550001", queue: "customers" };
    const added = addCall(call, { end: "none", open: undefined, outcome: "answered" }, moment);
    new Aftermath().make(tx, [...added, surveys.insert(newSurvey("CA1", ann, moment.nowMs))]);
  });
  return app;
}

function describeBodies(database: string, fresh: () => Promise<string>): void {
  test(`hostile bodies do no harm to TwiML, log and ${database}`, { timeout: 240_000 }, async () => {
    const app = await startTexts(await fresh());

    for (const [i, [, Body]] of hostile.entries()) {
      const response = await app.signedPost("/sms", { MessageSid: sid("SM", i), From: ann, To: "+15005550001", Body });
      expect([response.status, response.text]).toEqual([200, empty]);
      expect(response.headers["content-type"]).toBe("text/xml; charset=utf-8");
    }

    const rows = (await ask(app.services.record, (tx) => tx.all(comments))) ?? [];
    const comment = rows[0]?.comment ?? "";
    expect(comment.match(/hostile/g)?.length).toBeGreaterThan(200);
    expect(comment).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u);
    const log = JSON.stringify(app.logged);
    expect(log).not.toMatch(/hostile|forged|50177/);
    expect(log).toContain("…77");
  });
}

describe("in SQLite", () => {
  describeBodies("SQLite", () => Promise.resolve("sqlite::memory:"));
});
describePostgres("in Postgres", () => {
  describeBodies("Postgres", freshDatabase);
});

test.each([
  ["no body at all", { MessageSid: sid("SM", 1), From: ann, To: "+15005550001" }],
  ["no MessageSid", { From: ann, Body: "5" }],
  ["no From", { MessageSid: sid("SM", 1), Body: "5" }],
  ["a MessageSid that is none", { MessageSid: "\0'; --", From: "\u202E<b>", To: "", Body: "STOP" }],
])("%s gets an empty document too", async (_, parameters) => {
  const app = await startTexts("sqlite::memory:");

  expect((await app.signedGet("/sms", parameters)).text).toBe(empty);
  expect(app.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

test("both URLs want a signature, GET or POST, and reports are answered by 204", async () => {
  const app = await startTexts("sqlite::memory:");
  const report = { MessageSid: sid("SM", 1), MessageStatus: "sent" };

  for (const path of ["/sms", "/sms-status"]) {
    expect((await app.request().post(path).type("form").send(report)).status).toBe(403);
    expect((await app.request().put(path)).status).toBe(405);
  }
  for (const path of ["/sms-status", "/sms-status?id=follow-up-CA1"]) {
    expect((await app.signedPost(path, report)).status).toBe(204);
    expect((await app.signedGet(path, report)).status).toBe(204);
  }
  expect((await app.signedGet("/sms-status", {})).status).toBe(204);
});
