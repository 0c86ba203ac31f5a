import { describe, expect, test } from "vitest";
import { startFeedback, type FeedbackLine } from "../helpers/start-feedback.ts";
import { ask as askRecord } from "../helpers/decide.ts";

const [ann, bea] = ["+15005550123", "+15005550124"] as const;

async function ask(line: FeedbackLine, path: string) {
  const response = await fetch(line.url + path, { redirect: "manual" });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

/** Ann has talked and rated, Bea has given up. */
async function startDay(): Promise<FeedbackLine> {
  const line = await startFeedback();
  await line.talk(ann, { waited: 5, talked: 90 });
  await line.giveUp(bea, 40);
  await line.after(30);
  await line.text(ann, "4");
  await line.text(ann, "<img src=x onerror=alert(1)> \u202Ereversed");
  return line;
}

describe("the history", () => {
  test("lists the calls of today, and finds them by a rating, an outcome and a number", async () => {
    const line = await startDay();

    const all = await ask(line, "/dashboard/calls");
    expect([all.status, all.type]).toEqual([200, "text/html; charset=utf-8"]);
    expect(all.text).toMatch(/\+15005550124.*gave up.*\+15005550123.*answered/s);
    expect((await ask(line, "/dashboard/calls?rating=4")).text).not.toContain(bea);
    expect((await ask(line, "/dashboard/calls?outcome=abandoned")).text).not.toContain(ann);
    expect((await ask(line, `/dashboard/calls?number=${encodeURIComponent(ann)}`)).text).toContain("4 of 5");
    expect((await ask(line, "/dashboard/calls?day=2001-01-01")).text).toContain("No such call.");
  });

  test("opens a call as its story; what a customer wrote is text and nothing else", async () => {
    const line = await startDay();
    const { text: list } = await ask(line, "/dashboard/calls?rating=4");
    const [, path = ""] = /href="(\/dashboard\/calls\/CA[^"]+)"/.exec(list) ?? [];

    const { status, text } = await ask(line, path);

    expect(status).toBe(200);
    expect(text).toMatch(
      /rang the customers number.*was put through.*hung up after a talk of 1:\d\d.*rated the call 4 of 5/s,
    );
    expect(text).toContain('<bdi class="quote">&lt;img src=x onerror=alert(1)');
    expect(text).not.toContain("<img");
  });

  test("shows below the calls of a number what it has texted without having rung", async () => {
    const line = await startDay();
    const stranger = "+15005550177";
    await line.text(stranger, "do you sell <b>hats</b>?");

    const { status, text } = await ask(line, `/dashboard/calls?number=${encodeURIComponent(stranger)}`);

    expect(status).toBe(200);
    expect(text).toMatch(/No such call\..*texted, understood as question:.*do you sell &lt;b>hats&lt;\/b>\?/s);
    expect((await ask(line, "/dashboard/calls")).text).not.toContain("hats");
    expect((await ask(line, `/dashboard/calls?number=${encodeURIComponent(ann)}`)).text).not.toContain("texted");
  });

  test("shows names and texts of any length and kind, and does nothing that stands in them", async () => {
    const line = await startDay();
    const hostile = `"><script>alert(1)</script>'${"W".repeat(1600)}`;
    await askRecord(line.services.record, (tx) =>
      tx.run({ name: "test_hostile", sql: "UPDATE calls SET customer = $1" }, hostile),
    );

    const { text } = await ask(line, "/dashboard/calls");

    expect(text).not.toContain("<script>alert");
    expect(text).toContain("&lt;script>alert(1)");
  });

  test("names a filter that is none, and finds nothing by it", async () => {
    const line = await startDay();
    const { status, text } = await ask(line, `/dashboard/calls?day=${encodeURIComponent("<b>today</b>")}`);

    expect(status).toBe(400);
    expect(text).toContain("&lt;b>today&lt;/b>");
    expect(text).not.toContain(ann);
    expect((await ask(line, "/dashboard/calls.csv?rating=9")).status).toBe(400);
    expect((await ask(line, "/dashboard/calls/CAunknown")).status).toBe(404);
    expect((await ask(line, "/dashboard/calls/%00%ff")).status).toBe(400);
    expect((await ask(line, "/dashboard/calls/%00")).status).toBe(404);
  });

  test("is written as CSV as a report would write it", async () => {
    const line = await startDay();
    const { status, type, text } = await ask(line, "/dashboard/calls.csv?outcome=answered");

    expect([status, type]).toEqual([200, "text/csv; charset=utf-8"]);
    const [head = "", row = "", ...rest] = text.split("\r\n");
    expect(head).toBe("call,customer,queue,arrived,outcome,call_back,wait_seconds,talk_seconds,rep,rating,comment");
    expect(row).toMatch(/^CA\w+,'\+15005550123,customers,[\d:.TZ-]+,answered,,6,90,/);
    expect(rest).toEqual([""]);
  });

  test.each(["", "number=%2B15005550123", "rep=%2B15005550091", "rep=CAringer", "rep=CAnameless", "outcome=call-back"])(
    "has the same calls as CSV as on its pages, with the same reps: %s",
    async (query) => {
      const line = await startLongHistory();
      const onPages: string[] = [];
      let path: string | undefined = `/dashboard/calls?${query}`;
      for (; path !== undefined; path = nextOf(onPages.at(-1))) onPages.push((await ask(line, path)).text);

      const { text } = await ask(line, `/dashboard/calls.csv?${query}`);

      const listed = onPages.flatMap((page) =>
        [...page.matchAll(/href="\/dashboard\/calls\/(CA\w+)"/g)].map(([, sid]) => sid),
      );
      const rows = text.split("\r\n").slice(1, -1);
      expect(rows.map((row) => row.split(",")[0])).toEqual(listed);
      expect(listed.length).toBe(found[query]);
      const reps = onPages.flatMap((page) =>
        [...page.matchAll(/<td><bdi>(\S*?)<\/bdi><\/td><td>(?:\d of 5)?<\/td>/g)].map(([, rep]) => rep),
      );
      expect(rows.map((row) => row.split(",")[8]?.replace("'", ""))).toEqual(reps);
    },
  );

  test("tells of a talk with somebody who was rung back, as a report does", async () => {
    const line = await startLongHistory();
    const { text } = await ask(line, "/dashboard/calls.csv?outcome=call-back");

    expect(text).toMatch(
      /\r\nCAback,'\+15005550123,customers,[\d:.TZ-]+,call-back,answered,10,45,'\+15005550091,,\r\n$/,
    );
    const page = (await ask(line, "/dashboard/calls?outcome=call-back")).text;
    expect(page).toMatch(/data-label="talked">0:45</);
  });
});

const found: Readonly<Record<string, number>> = {
  "": 4,
  "number=%2B15005550123": 123,
  "rep=%2B15005550091": 1,
  "rep=CAringer": 1,
  "rep=CAnameless": 1,
  "outcome=call-back": 1,
};

/** Ann has rung 120 times two months ago, and today with each kind of rep: found, nameless, in vain and ringing back. */
async function startLongHistory(): Promise<FeedbackLine> {
  const line = await startFeedback();
  const nowMs = line.clock.now();
  const call = (sid: string, arrivedMs: number, outcome: string, rep: string | null, customer: string = ann) =>
    `('${sid}', '${customer}', 'x', 'customers', 'customers', 1, 1, ${arrivedMs}, 1, 1, 'over', ${arrivedMs + 10_000}, '${outcome}',
      ${rep === null ? "NULL" : `'${rep}'`}, ${outcome === "answered" ? arrivedMs + 4000 : "NULL"})`;
  const old = Array.from({ length: 120 }, (_, i) => call(`CAold${i}`, nowMs - 60 * 86_400_000 + i, "abandoned", null));
  const today = [
    call("CAnamelessly", nowMs - 40_000, "answered", "CAnameless"),
    call("CAvain", nowMs - 30_000, "abandoned", "CAringer", bea),
    call("CAplain", nowMs - 20_000, "abandoned", null),
    call("CAback", nowMs - 10_000, "call-back", null),
  ];
  const statements = [
    `INSERT INTO calls (call_sid, customer, line_number, queue, twilio_queue, rank_major, rank_minor, arrived_ms, entered_ms,
       seen_ms, state, ended_ms, outcome, rep_sid, bridged_ms) VALUES ${[...old, ...today].join(", ")}`,
    `INSERT INTO reps (call_sid, number, arrived_ms, seen_ms, round, listens_since_ms, over_ms)
       VALUES ('CAringer', '+15005550091', 1, 1, 1, 0, 2), ('CAnameless', '', 1, 1, 1, 0, 2)`,
    `INSERT INTO call_backs (id, call_sid, number, line_number, queue, rank_major, rank_minor, place_ms, asked_ms, due_ms, state,
       tries, rep_sid, accepted_ms, ended_ms, outcome) VALUES ('cb', 'CAback', '${ann}', 'x', 'customers', 1, 1, 1, 1, 1, 'over',
       1, 'CAringer', 5000, 50000, 'answered')`,
  ];
  for (const [i, sql] of statements.entries())
    await askRecord(line.services.record, (tx) => tx.run({ name: `test_history_${i}`, sql }));
  return line;
}

/** Where the link to older calls leads. */
function nextOf(page = ""): string | undefined {
  return /href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll("&amp;", "&");
}
