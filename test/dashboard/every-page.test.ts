import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { navigation } from "../../src/dashboard/navigation.ts";
import type { LineView } from "../../src/dashboard/line-view.ts";
import { barriers, describeInBrowser, useBrowser } from "../helpers/browser.ts";
import { busyView, noonMs } from "../helpers/line-view.ts";
import { startCallBacks } from "../helpers/start-call-backs.ts";
import { startShownLine } from "../helpers/shown-line.ts";

/** What reaches over the edge of its sheet, but for what can be scrolled to and what is for ears alone. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".sheet, .figure, .wall-queue")].flatMap((sheet) => {
      const { right } = sheet.getBoundingClientRect();
      const inside = [...sheet.querySelectorAll("*:not(svg *)")].filter(
        (one) => one.closest(".scroll, .unseen") === null,
      );
      const over = inside.filter((one) => one.getBoundingClientRect().right > right + 0.5);
      return over.map(({ tagName, className }) => `${tagName} ${className}`);
    }),
  );
}

/** What is found of a page that is as it should be. */
const asItShould = { barriers: [], beyond: 0, sticksOut: [] };

async function looksOf(page: Page) {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return { barriers: await barriers(page), beyond: Math.max(0, beyond), sticksOut: await sticksOut(page) };
}

const [ann, bea, cleo] = ["+15005550111", "+15005550222", "+15005550333"] as const;

/** A line on which there is something to be seen on every page: each page by its path, with what stands on it. */
async function startEverything() {
  const line = await startCallBacks({ env: { DASHBOARD_PASSWORD: "a password to act by" } });
  let cookies: string[] = [];
  const send = (path: string, fields: Readonly<Record<string, string>>) =>
    fetch(line.url + path, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { Origin: line.url, Cookie: cookies.join("; ") },
      redirect: "manual",
    });
  const loggedIn = await send("/dashboard/log-in", { name: "Dora", password: "a password to act by" });
  cookies = loggedIn.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  await line.talk(ann, { waited: 5, talked: 90 });
  await line.after(60);
  await line.text(ann, "2");
  await line.text(ann, `who was that? <b>${"W".repeat(1500)}</b>`);
  await line.asksByKey(cleo);
  const talking = await line.customerRings();
  await line.repRings();
  await line.customerRings();
  const waiting = await line.customerRings(bea);
  await send("/dashboard/act", { id: "an-id-of-a-form", do: "switch", what: "texts", value: "off" });
  await send("/dashboard/settings", { key: "COMPANY", value: "W".repeat(30) });
  const rung = [
    send("/phones/act", { act: "ring", line: "customers" }),
    send("/phones/act", { act: "ring", line: "reps" }),
  ];
  await line.after(10);
  await Promise.all(rung);
  const story = /href="(\/dashboard\/calls\/CA[^"]+)"/.exec(
    await (
      await fetch(`${line.url}/dashboard/calls?number=${encodeURIComponent(ann)}`, {
        headers: { Cookie: cookies.join("; ") },
      })
    ).text(),
  )?.[1];
  const [callBack] = await line.callBacks();
  expect([talking.status, waiting.queue?.name, story]).toEqual(["in-progress", "customers", expect.any(String)]);
  return {
    url: line.url,
    cookies: cookies.map((cookie) => {
      const [name = "", value = ""] = cookie.split("=");
      return { name, value, url: line.url };
    }),
    shown: {
      "/": ".deeds code",
      "/dashboard": "[id^=waits-]",
      "/dashboard/calls": "tbody tr",
      [String(story)]: ".story li",
      "/dashboard/settings": ".setting",
      "/dashboard/notices": "tbody tr",
      "/dashboard/acts": "[id^=act-]",
      [`/dashboard/act?call=${waiting.sid}`]: ".act",
      [`/dashboard/act?call-back=${callBack?.id}`]: ".act",
      "/phones": "[data-handset]",
      "/dashboard/wall": ".wall-queue",
      "/dashboard/wall-link": "main button",
      "/dashboard/log-in": "input",
      "/dashboard/log-out": "main button",
    },
  };
}

describeInBrowser("every page", () => {
  const open = useBrowser();
  /** As few as show each page in both colour schemes, and in the narrowest and the usual width. */
  const fewLooks = [
    { colorScheme: "light", viewport: { width: 1280, height: 800 } },
    { colorScheme: "dark", viewport: { width: 360, height: 780 } },
  ] as const;

  test("keeps nobody out in either colour scheme, with something on it", async () => {
    const { url, shown, cookies } = await startEverything();
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(navigation.map(({ path }) => path)));

    for (const looking of fewLooks) {
      const { page, problems } = await open(looking);
      await page.context().addCookies(cookies);
      for (const [path, rows] of Object.entries(shown)) {
        await page.goto(url + path);
        expect({ path, rows: (await page.locator(rows).count()) > 0 }).toEqual({ path, rows: true });
        expect({ path, ...(await looksOf(page)), problems }).toEqual({ path, ...asItShould, problems: [] });
      }
    }
  });

  const looks = [
    { colorScheme: "light", viewport: { width: 1280, height: 800 } },
    { colorScheme: "dark", viewport: { width: 1280, height: 800 } },
    { colorScheme: "light", viewport: { width: 360, height: 780 } },
    { colorScheme: "dark", viewport: { width: 3840, height: 2160 } },
    { colorScheme: "dark", forcedColors: "active", viewport: { width: 1280, height: 800 } },
  ] as const;

  test.each(looks)(
    "that is live keeps nobody out when it is full, and stays within its screen: %j",
    async (looking) => {
      const { url } = await startShownLine(busyView());
      const { page, problems } = await open(looking);
      for (const path of ["/dashboard", "/dashboard/wall"]) {
        await page.goto(url + path);
        expect({ path, ...(await looksOf(page)), problems }).toEqual({ path, ...asItShould, problems: [] });
      }
    },
  );

  test("moves nothing for those who want no motion", async () => {
    const { url } = await startShownLine(busyView());
    const { page } = await open({ reducedMotion: "reduce", url: `${url}/dashboard` });

    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter(
          (one) => !/^0s(, 0s)*$/.test(getComputedStyle(one).transitionDuration),
        ).length,
    );

    expect(moving).toBe(0);
  });

  test.each([
    ["/dashboard", 1280, 3000, changes],
    ["/dashboard", 360, 9000, changes],
    // Waits of an hour and thousands of calls are written smaller there, and move by that alone.
    ["/dashboard/wall", 1280, 800, changes - 1],
    ["/dashboard/wall", 360, 780, changes - 1],
  ])("%s stays in its place when what it shows changes, at %i px", async (path, width, height, steps) => {
    const shifts: string[] = [];
    const line = await startShownLine(changing(0));
    // All of it is in sight: what moves out of sight is not counted.
    const { page, problems } = await open({ viewport: { width, height } });
    await page.addInitScript(watchShifts);
    await page.goto(line.url + path);
    await page.locator("#freshness.is-live").waitFor();

    for (let step = 1; step < steps; step += 1) {
      await line.show(changing(step));
      await page
        .getByText(String(changing(step).numbers.abandoned), { exact: true })
        .first()
        .waitFor();
      await twoFrames(page);
      shifts.push(...(await shiftsOf(page)).map((shift) => `${step}: ${shift}`));
    }

    expect(shifts).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.each([
    [1280, 3000],
    [360, 9000],
  ])("makes room for rows that come, below them and nowhere else, at %i px", async (width, height) => {
    const line = await startShownLine({ ...changing(1), waiting: [], reps: [] });
    const { page } = await open({ viewport: { width, height } });
    await page.addInitScript(watchShifts);
    await page.goto(`${line.url}/dashboard`);
    await page.locator("#freshness.is-live").waitFor();
    const above = "header, #numbers, .columns > .sheet > .sheet-head";
    const placesAbove = () =>
      page.locator(above).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as unknown));
    const before = await placesAbove();

    for (const [rows, step] of [
      [2, 1],
      [5, 1],
      [1, 1],
      [0, 1],
    ] as const) {
      await line.show({
        ...changing(step),
        waiting: changing(step).waiting.slice(0, rows),
        reps: changing(step).reps.slice(0, rows),
      });
      await expect.poll(() => page.locator("[id^=waits-], [id^=rep-]").count()).toBe(2 * rows);
      await twoFrames(page);
      expect(await placesAbove()).toEqual(before);
      expect((await shiftsOf(page)).filter((shift) => isSideways(shift))).toEqual([]);
    }
  });
});

/** Waits until what has changed is on the screen, and whatever that has moved is known. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

interface Shifted extends Window {
  takeShifts: () => string[];
}

/** Run in the page: notes what has moved without having been asked to, and by how much. */
function watchShifts(): void {
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly sources: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  };
  const shifts: string[] = [];
  const note = (entries: PerformanceEntryList) => {
    for (const { value, sources } of entries as Shift[])
      for (const { node, previousRect: from, currentRect: to } of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        const place = element?.closest("[id]")?.id;
        shifts.push(
          `${value.toFixed(4)}: ${element?.tagName} ${element?.className} "${node?.textContent?.slice(0, 30)}" in #${place} from ${from.x},${from.y} ${from.width}x${from.height} to ${to.x},${to.y} ${to.width}x${to.height}`,
        );
      }
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ type: "layout-shift", buffered: true });
  const takeShifts = () => {
    note(observer.takeRecords());
    return shifts.splice(0);
  };
  Object.assign(globalThis, { takeShifts });
}

function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Shifted).takeShifts());
}

/** Whether something has moved to the left or to the right. */
function isSideways(shift: string): boolean {
  const [, from, to] = / from (-?[\d.]+),.* to (-?[\d.]+),/.exec(shift) ?? [];
  return from !== to;
}

/** How many states of the line there are in which the same people stand in the same rows. */
const changes = 6;

/** The line with the same rows all the time, and everything else in them another each time. */
function changing(step: number): LineView {
  const busy = busyView(5);
  const long = [5, 59, 599, 601, 3599, 3_601][step] ?? 0;
  const many = [2, 11, 9, 10, 120, 1234][step] ?? 0;
  const share = [undefined, 0.9, 0.75, 0.3, 1, 0.05][step];
  const wait = step === 0 ? undefined : long;
  const numbers = {
    ...busy.numbers,
    waiting: 5,
    longestWaitSeconds: long,
    reps: { listening: many % 40, sent: many % 13, talking: many % 50, silent: many % 3 },
    serviceLevel: share,
    waitP50Seconds: wait,
    waitP90Seconds: wait,
    waitMeanSeconds: wait,
    abandoned: many,
    abandonedShare: undefined,
    shortAbandoned: many,
    offered: many * 2,
    answered: many,
    left: many,
    goingOn: many,
    talkSeconds: { mean: wait, sum: long * 20 },
    rating: { mean: share && 5 * share, count: many },
  };
  const customer = { id: "CA7", number: "+15005550017", queue: step % 2 === 0 ? "premium-customers" : "customers" };
  const states = ["listening", "sent", "talking", "ringing-back", "silent"] as const;
  return {
    ...busy,
    numbers,
    queues: busy.queues.map(({ queue }) => ({ queue, numbers })),
    waiting: busy.waiting.map((one, place) => ({
      ...one,
      sinceMs: noonMs + step * 60_000 - long * 1000,
      estimateSeconds: [undefined, 0, 45, 600, 3600, 0][(place + step) % 6],
      rep: (place + step) % 3 === 0 ? { repSid: "CA901", number: "+15005550091" } : undefined,
      isDoubtful: (place + step) % 4 === 0,
    })),
    reps: busy.reps.map((rep, place) => {
      const state = states[(place + step) % states.length] ?? "listening";
      const isAlone = state === "listening" || state === "silent";
      return { ...rep, state, sinceMs: noonMs + step * 60_000 - long * 1000, customer: isAlone ? undefined : customer };
    }),
    callBacks: busy.callBacks.map((one, place) => ({
      ...one,
      state: (place + step) % 2 === 0 ? "waiting" : "ringing",
      tries: step,
    })),
    charts: {
      ...busy.charts,
      waits: busy.charts.waits.map((one) => ({ ...one, answered: one.answered * (step + 1) ** 2 })),
      waiting: {
        ...busy.charts.waiting,
        queues: busy.charts.waiting.queues.map((one) => ({ ...one, waiting: one.waiting.map((n) => n * (step + 1)) })),
      },
    },
  };
}
