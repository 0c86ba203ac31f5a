import { describe, expect, test } from "vitest";
import { DayClock } from "../../src/dashboard/format.ts";
import { fragmentHtml } from "../../src/dashboard/fragments/fragments.tsx";
import type { Look } from "../../src/dashboard/fragments/look.ts";
import { said } from "../../src/dashboard/fragments/numbers.tsx";
import type { LineView } from "../../src/dashboard/line-view.ts";
import {
  busyView,
  callBackView,
  lineNumbers,
  lineView,
  noonMs,
  repView,
  seenNow,
  waitingView,
} from "../helpers/line-view.ts";

const look: Look = {
  order: ["premium-customers", "customers"],
  serviceLevel: { seconds: 20, target: 0.8 },
  dayClock: new DayClock("Europe/Berlin"),
  basePath: "/line",
};

describe("who waits", () => {
  test("stands there in the order of service, with all that is known of them", () => {
    const rep = { repSid: "CA9", number: "+15005550090" };
    const waiting = [
      waitingView({ id: "CA2", queue: "premium-customers", estimateSeconds: 70, rep }),
      waitingView({ id: "CA3", place: 2, isDoubtful: true }),
      waitingView({ id: "CA4", place: 3, kind: "call-back", number: "+15005550013" }),
    ];

    expect(rows("waiting.all.1", { waiting })).toEqual([
      "1 | +15005550011 | premium-customers | 1:05 | about 1 min | +15005550090 on the way | …",
      "2 | +15005550011 | customers | 1:05 | – | in doubt | …",
      "3 | +15005550013 | customers | 1:05 | – | call-back | …",
    ]);
    expect(rows("waiting.premium-customers.1", { waiting })).toHaveLength(1);
  });

  test("is told in pages, the last of which stands for those behind it", () => {
    const { waiting } = busyView(120);

    expect(rows("waiting.all.3", { waiting })).toHaveLength(20);
    expect(rows("waiting.all.9", { waiting })).toEqual(rows("waiting.all.3", { waiting }));
    expect(show("waiting.all.2", { waiting })).toContain('href="/line/dashboard?page=3"');
  });
});

test("reps are there with what they do, with whom, and since when", () => {
  const customer = { id: "CA1", number: "+15005550011", queue: "premium-customers" };
  const reps = [repView(), repView({ repSid: "CA8", state: "talking", customer, sinceMs: noonMs - 3_725_000 })];

  expect(texts("reps", "li", { reps })).toEqual([
    "+15005550090 listening customers 0:05",
    "+15005550090 talking with +15005550011 premium-customers 1:02:05",
  ]);
});

test("call-backs say when they are due, by the clock of the line", () => {
  const callBacks = [
    callBackView({ dueMs: noonMs + 3_600_000, tries: 1 }),
    callBackView({ id: "CA6" }),
    callBackView({ id: "CA7", state: "ringing", dueMs: noonMs - 1 }),
  ];

  expect(texts("call-backs", "li", { callBacks })).toEqual([
    "+15005550012 customers being rung now",
    "+15005550012 customers due; asked at 13:45 …",
    "+15005550012 customers not before 15:00, 1 try so far …",
  ]);
});

describe("the ten numbers", () => {
  test("are ten, each with what it means", () => {
    const html = show("numbers", {});

    expect(html.match(/<h3>/g)).toHaveLength(10);
    expect(html.match(/<details/g)).toHaveLength(10);
    expect(html).toContain("the share answered within 20 seconds");
  });

  test.each([
    [0.8, "good", "on target"],
    [0.79, "fair", "just below target"],
    [0.69, "bad", "below target"],
  ])("say of a service level of %d by colour and word how it stands: %s, %s", (serviceLevel, tone, word) => {
    const html = show("numbers", { numbers: lineNumbers({ serviceLevel }) });

    expect(html).toContain(`<span class="word ${tone}">${word}</span>`);
  });

  test.each([
    [20, "within target"],
    [21, "over target"],
    [61, "far over target"],
  ])("say how a wait of %d seconds stands: %s", (seconds, word) => {
    const waiting = [waitingView({ sinceMs: noonMs - seconds * 1000 })];

    expect(show("numbers", { waiting })).toContain(`>${word}</span>`);
    expect(show("wall", { waiting })).toContain(`>${word}</span>`);
  });

  test("call it bad that somebody waits and nobody is there to talk with them", () => {
    expect(show("numbers", { numbers: lineNumbers({ waiting: 1 }) })).toContain("nobody on the line");
    expect(show("numbers", {})).not.toContain("nobody on the line");
  });
});

test("every chart has a table behind it with the same figures", () => {
  const { charts } = busyView();

  const waits = rows("chart-waits", { charts });
  const quarters = rows("chart-quarters", { charts });

  expect(waits.slice(0, 2)).toEqual(["≤10s | 80 | 2", "≤20s | 40 | 0"]);
  expect(quarters.at(-1)).toBe("13:45 | 13 | 0 | 1 | 1 | 0 | 0");
  expect(rows("chart-waiting", { charts })).toHaveLength(61);
  expect(show("chart-waits", { charts }).match(/<rect class="fill-1" x/g)).toHaveLength(8);
});

test.each(["<img src=x onerror=alert(1)>", '" onclick="alert(1)', "\u202Ekcatta", "&lt;b&gt;", "x".repeat(1600)])(
  "what comes from outside is text and nothing else: %j",
  (number) => {
    const customer = { id: number, number, queue: "customers" };
    const view = {
      waiting: [waitingView({ number, rep: { repSid: number, number } })],
      reps: [repView({ number, state: "talking", customer })],
      callBacks: [callBackView({ number })],
    };

    for (const key of ["waiting.all.1", "reps", "call-backs"]) {
      const html = show(key, view);
      expect(html).toContain(
        `<bdi>${number.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}</bdi>`,
      );
      expect(html).not.toMatch(/<img|"\s*onclick/);
    }
  },
);

test("what there is to hear is a sentence on who waits and one on the reps", () => {
  expect(said(seenNow(lineView()))).toBe("Nobody waits. 0 reps on the line, 0 talking.");
  const one = { waiting: [waitingView()], numbers: lineNumbers({ waiting: 1 }) };
  expect(said(seenNow(lineView(one)))).toBe("1 waiting, the longest for 1 minute. 0 reps on the line, 0 talking.");
});

test.each([
  ["away", true, "What you see is what was known at 14:00."],
  ["away", false, "Nothing has been read of it yet."],
  ["none", false, "DATABASE_URL is none"],
] as const)("a record that is %s is spoken of", (record, isKnown, words) => {
  expect(fragmentHtml("state", { view: lineView(), record, isKnown }, look)).toContain(words);
  expect(show("state", {})).toBe('<div id="state"></div>');
});

test("what is turned off is said on the live page and the wall", () => {
  const seen = { view: lineView(), record: "answers", isKnown: true, switchedOff: ["line", "texts"] } as const;

  expect(fragmentHtml("state", seen, look)).toContain("The line is closed to new callers. Texts are paused.");
});

function show(key: string, change: Partial<LineView>): string {
  return fragmentHtml(key, seenNow(lineView(change)), look);
}

/** The rows of the table's body, with | between the cells. */
function rows(key: string, change: Partial<LineView>): string[] {
  const body = /<tbody>(?<rows>.*)<\/tbody>/s.exec(show(key, change))?.groups?.rows ?? "";
  return [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => textOf(cell)).join(" | "),
  );
}

function texts(key: string, element: string, change: Partial<LineView>): string[] {
  return [...show(key, change).matchAll(new RegExp(`<${element}[ >].*?</${element}>`, "gs"))].map(([html]) =>
    textOf(html),
  );
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
