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
});
