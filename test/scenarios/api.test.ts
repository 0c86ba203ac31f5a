import { validate } from "@readme/openapi-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { openApi } from "../../src/dashboard/api/open-api.ts";
import { type FeedbackLine, startFeedback } from "../helpers/start-feedback.ts";
import { startLine } from "../helpers/start-line.ts";
import { ask as askRecord } from "../helpers/decide.ts";

const [ann, bea, cem, dan] = ["+15005550123", "+15005550124", "+15005550125", "+15005550126"] as const;
const opsToken = "a-token-of-operations";

async function get(url: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(url, { headers, redirect: "manual" });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
  return { status: response.status, text, json: isJson ? (JSON.parse(text) as unknown) : undefined };
}

/** What is wrong with an answer by the document that the server gives of itself. */
function faults(path: "/api/line" | "/api/calls", answer: unknown): unknown[] {
  const { paths } = openApi("");
  const schema = paths[path]?.get.responses[200].content["application/json"].schema ?? {};
  const check = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  return check(answer) ? [] : (check.errors ?? []);
}

/** A line on which everything goes on that there is: talks, waits, a call-back, ratings. */
async function busyLine(): Promise<FeedbackLine> {
  const line = await startFeedback({ env: { CALLBACKS: "yes" } });
  await line.talk(ann, { waited: 5, talked: 90 });
  await line.giveUp(bea, 40);
  await line.after(30);
  await line.text(ann, "4");
  await line.text(ann, "quick!");
  await line.text(bea, "CALL");
  const back = await line.repRings();
  await line.after(5);
  await line.customerRings(cem);
  await line.repRings();
  await line.after(20);
  await line.customerRings(dan);
  await line.after(2);
  if (back.isOver) throw new Error("the rep is gone");
  return line;
}

describe("the API", () => {
  test("describes itself in a document that is OpenAPI 3.1", async () => {
    const { url } = await startLine({ env: { DATABASE_URL: "sqlite::memory:" } });
    const { status, json } = await get(`${url}/api/openapi.json`);

    expect(status).toBe(200);
    expect(await validate(structuredClone(json) as Parameters<typeof validate>[0])).toMatchObject({ valid: true });
    expect(json).toEqual(JSON.parse(JSON.stringify(openApi(""))));
  });

  test("tells of the line just what the document says", async () => {
    const { url } = await busyLine();
    const { status, json } = await get(`${url}/api/line`);

    expect(status).toBe(200);
    expect(faults("/api/line", json)).toEqual([]);
    expect(json).toMatchObject({
      record: "answers",
      numbers: { offered: 4, answered: 1, abandoned: 1, rating: { mean: 4, count: 1 } },
    });
    const { reps, waiting, callBacks } = json as { reps: unknown[]; waiting: unknown[]; callBacks: unknown[] };
    expect([reps.length, waiting.length, callBacks.length].every((many) => many > 0)).toBe(true);
  });

  test("tells of the calls just what the document says", async () => {
    const { url } = await busyLine();
    const { status, json } = await get(`${url}/api/calls`);

    expect(status).toBe(200);
    expect(faults("/api/calls", json)).toEqual([]);
    expect(json).toMatchObject({
      calls: [
        { customer: dan, queue: "customers" },
        { customer: cem },
        { customer: bea, outcome: "abandoned", waitSeconds: 40 },
        { customer: ann, outcome: "answered", rating: 4, comment: "quick!", talkSeconds: 90 },
      ],
    });
    expect((await get(`${url}/api/calls?rating=4`)).json).toMatchObject({ calls: [{ customer: ann }] });
    expect(await get(`${url}/api/calls?rating=four`)).toMatchObject({
      status: 400,
      text: 'rating "four": say a number from 1 to 5\n',
    });
  });

  test("leads from page to page, each call once", async () => {
    const { services, url } = await startFeedback();
    const insert = `INSERT INTO calls (call_sid, customer, line_number, queue, twilio_queue, rank_major, rank_minor, arrived_ms,
        entered_ms, seen_ms, state, ended_ms, outcome)
      SELECT 'CA' || i, 'x', 'x', 'customers', 'customers', 1, 1, $1, 1, 1, 'over', $1, 'abandoned' FROM
        (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) SELECT i FROM n)`;
    await askRecord(services.record, (tx) => tx.run({ name: "test_many", sql: insert }, services.clock.now()));
    const sizes: number[] = [];
    const seen = new Set<string>();
    let next: string | undefined = "/api/calls?queue=customers";
    while (next !== undefined) {
      const { json } = await get(url + next);
      const page: { calls: { callSid: string }[]; next?: string } = json as typeof page;
      for (const { callSid } of page.calls) seen.add(callSid);
      sizes.push(page.calls.length);
      next = page.next;
    }

    expect(sizes).toEqual([50, 50, 20]);
    expect(seen.size).toBe(120);
  });

  test("is for whoever may see the pages, or shows the token", async () => {
    const live = {
      DATABASE_URL: "sqlite::memory:",
      TWILIO_ACCOUNT_SID: `AC${"1".repeat(32)}`,
      TWILIO_AUTH_TOKEN: "2".repeat(32),
      PUBLIC_URL: "https://line.example.com",
      REP_NUMBERS: "+15005550090",
      DASHBOARD_PASSWORD: "a long password",
      OPS_TOKEN: opsToken,
    };
    const { url } = await startLine({ env: live });
    const withToken = (token: string) => ({ Authorization: `Bearer ${token}` });

    expect((await get(`${url}/api/line`)).status).toBe(401);
    expect((await get(`${url}/api/calls`, withToken(`${opsToken}x`))).status).toBe(401);
    expect((await get(`${url}/api/line`, withToken(opsToken))).status).toBe(200);
    expect((await get(`${url}/api/calls`, withToken(opsToken))).status).toBe(200);
  });

  test("offline is for this machine by a name of its own", async () => {
    const { url } = await startLine({ env: { DATABASE_URL: "sqlite::memory:" } });

    expect((await get(`${url}/api/line`, { "X-Forwarded-For": "192.0.2.1" })).status).toBe(403);
  });

  test("says that a line keeps no record", async () => {
    const { url } = await startLine();
    const { json } = await get(`${url}/api/line`);

    expect(faults("/api/line", json)).toEqual([]);
    expect(json).toMatchObject({ record: "none" });
    expect((await get(`${url}/api/calls`)).json).toEqual({ calls: [] });
    expect((await get(`${url}/dashboard/calls`)).text).toContain("This line keeps no record");
  });
});
