import { createServer } from "node:http";
import { join } from "node:path";
import { pino } from "pino";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createDashboard } from "../../src/dashboard/dashboard.ts";
import type { LineView } from "../../src/dashboard/line-view.ts";
import { createServices } from "../../src/services.ts";
import { atEnd } from "../helpers/at-end.ts";
import { barriers, describeInBrowser, useBrowser } from "../helpers/browser.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { busyView, lineView, noonMs } from "../helpers/line-view.ts";
import { listen } from "../helpers/listen.ts";
import { ManualClock } from "../helpers/manual-clock.ts";
import { freePort, startServer } from "../helpers/process.ts";
import { startLine } from "../helpers/start-line.ts";

const sqlite = { DATABASE_URL: "sqlite::memory:" };
const [act, look] = ["a password to act by", "a password to look by"];

describeInBrowser("the live page", () => {
  const open = useBrowser();

  test("shows who rings, who is on the way and who talks, as it happens", async () => {
    const line = await startLine({ env: sqlite });
    const { page, problems } = await open({ url: `${line.url}/dashboard` });
    await page.getByText("Nobody waits.").waitFor();
    await page.evaluate(() => void Reflect.set(globalThis, "isSamePage", true));

    await line.customerRings("+15005550011");
    await line.premiumCustomerRings("+15005550012");
    await line.clock.advance({ seconds: 1 });
    const rows = page.locator("[id^=waits-]");
    await expect.poll(() => rows.allInnerTexts()).toHaveLength(2);
    expect(await rows.nth(0).innerText()).toContain("+15005550012");

    await line.repRings("+15005550090");
    await line.clock.advance({ seconds: 5 });
    await page.locator("#reps").getByText("talking with").waitFor();
    await expect.poll(() => rows.allInnerTexts()).toHaveLength(1);
    expect(await page.locator("#reps").innerText()).toContain("+15005550012");
    expect(await page.evaluate(() => Reflect.get(globalThis, "isSamePage"))).toBe(true);
    expect(problems).toEqual([]);
  });

  test("leaves focus, selection and what was opened where they are when it changes", async () => {
    const line = await startLine({ env: sqlite });
    const { page, problems } = await open({ url: `${line.url}/dashboard` });
    await page.locator("#about-waiting summary").click();
    await page.locator("#table-waits summary").click();
    await page.locator("#about-waiting summary").focus();

    for (let caller = 0; caller < 3; caller += 1) {
      await line.customerRings();
      await line.clock.advance({ seconds: 11 });
      await expect.poll(() => page.locator("[id^=waits-]").count()).toBe(caller + 1);
    }

    expect(await page.locator("#about-waiting").getAttribute("open")).toBe("");
    expect(await page.locator("#table-waits").getAttribute("open")).toBe("");
    expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe("about-waiting");
    expect(problems).toEqual([]);
  });

  test("lets its clocks go on silently, and says one sentence at most every fifteen seconds", async () => {
    const line = await startLine({ env: sqlite });
    const { page } = await open();
    await page.clock.install();
    await page.goto(`${line.url}/dashboard`);
    await page.locator("#freshness.is-live").waitFor();
    const said = page.getByRole("status");
    await line.customerRings();
    await line.clock.advance({ seconds: 1 });
    await expect.poll(() => said.innerText()).toContain("1 waiting");
    const first = await said.innerText();
    const clock = page.locator("[id^=waits-] time");
    const before = await clock.innerText();

    await page.clock.runFor(5000);
    expect(secondsOf(await clock.innerText()) - secondsOf(before)).toBeGreaterThanOrEqual(4);
    await line.customerRings();
    await line.clock.advance({ seconds: 1 });
    await expect.poll(() => page.locator("[id^=waits-]").count()).toBe(2);
    expect(await said.innerText()).toBe(first);
    await page.clock.runFor(15_000);
    expect(await said.innerText()).toContain("2 waiting");
    expect(await page.locator("[aria-live] [data-since], [role=status] *, [role=alert] *").count()).toBe(0);
  });

  test("is whole without a script, and comes anew by itself", async () => {
    const line = await startLine({ env: sqlite });
    await line.customerRings("+15005550011");
    await line.clock.advance({ seconds: 1 });

    const { page, problems } = await open({ javaScriptEnabled: false, url: `${line.url}/dashboard` });

    expect(await page.locator("[id^=waits-]").innerText()).toContain("+15005550011");
    await line.customerRings("+15005550012");
    await line.clock.advance({ seconds: 1 });
    await page.getByText("+15005550012").first().waitFor({ timeout: 15_000 });
    expect(problems).toEqual([]);
  });

  test("says how old it is when the server has gone, and goes on by itself when it is back", async () => {
    const port = String(await freePort());
    const env = { PORT: port, DATABASE_URL: `sqlite:${join(temporaryFolder(), "line.db")}`, LOG_LEVEL: "warn" };
    const first = await startServer(env);
    const { page } = await open({ url: `http://127.0.0.1:${port}/dashboard` });
    await page.locator("#freshness.is-live").waitFor();

    first.child.kill("SIGKILL");
    await first.ended();
    await page.locator("#freshness.is-old").waitFor({ timeout: 15_000 });
    expect(await page.locator("#freshness").innerText()).toMatch(/^Data is \d+ s old$/);

    const second = await startServer(env);
    await page.locator("#freshness.is-live").waitFor({ timeout: 20_000 });
    await fetch(`${second.emulator}/emulator/calls`, {
      method: "POST",
      body: JSON.stringify({ from: "+15005550011", to: "+15005550001" }),
    });
    await page.locator("[id^=waits-]").waitFor();
  });

  test("keeps out whatever would be made of text, also where our own script were to try", async () => {
    const line = await startLine({ env: sqlite });
    const { page } = await open({ url: `${line.url}/dashboard` });

    const tried = await page.evaluate(() => {
      const attempt = (what: () => void) => {
        try {
          what();
          return "done";
        } catch (error) {
          return error instanceof TypeError ? "kept out" : String(error);
        }
      };
      const types: unknown = Reflect.get(globalThis, "trustedTypes");
      const makePolicy = (name: string) => {
        (Reflect.get(Object(types), "createPolicy") as (name: string, rules: object) => void).call(types, name, {});
      };
      return [
        attempt(() => (document.body.innerHTML = "<b>x</b>")),
        attempt(() => makePolicy("queue-dispatch")),
        attempt(() => makePolicy("another")),
      ];
    });

    expect(tried).toEqual(["kept out", "kept out", "kept out"]);
  });
});

describeInBrowser("whoever has to log in", () => {
  const open = useBrowser();
  const env = { ...sqlite, DASHBOARD_PASSWORD: act, DASHBOARD_VIEW_PASSWORD: look };

  test("does so by keyboard, comes back to where they wanted to go, and logs out", async () => {
    const line = await startLine({ env });
    const { page, problems } = await open({ url: `${line.url}/dashboard?queue=customers` });

    await page.getByLabel("Your name").fill("Ann");
    await page.getByLabel("Password").fill("not the password");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(problems.splice(0)).toEqual([expect.stringContaining("401")]);
    expect(await page.getByLabel("Your name").inputValue()).toBe("Ann");
    await page.getByLabel("Your name").fill("Ann");
    await page.getByLabel("Password").fill(act);
    await page.keyboard.press("Enter");
    await page.getByText("Nobody waits in customers.").waitFor();
    expect(page.url()).toBe(`${line.url}/dashboard?queue=customers`);

    await page.getByText("Log out").click();
    await page.getByRole("button", { name: "Log out" }).click();
    await page.getByLabel("Password").waitFor();
    await page.goto(`${line.url}/dashboard`);
    expect(page.url()).toContain("/dashboard/log-in");
    expect(problems).toEqual([]);
  });

  test("is led there from an open page when they are let in no longer: a wall, when its link is ended", async () => {
    const line = await startLine({ env });
    const { page, problems } = await open({ url: `${line.url}/dashboard` });
    await page.getByLabel("Your name").fill("Ann");
    await page.getByLabel("Password").fill(act);
    await page.keyboard.press("Enter");
    await page.locator("#freshness.is-live").waitFor();
    await page.goto(`${line.url}/dashboard/wall-link`);
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = (await page.locator("code").innerText()).trim();
    const wall = await open({ url: link });
    await wall.page.locator("#freshness.is-live").waitFor();
    expect(wall.page.url()).toBe(`${line.url}/dashboard/wall`);

    await page.getByRole("button", { name: "End the link" }).click();
    await page.getByText("There is no link.").waitFor();
    await line.clock.advance({ seconds: 6 });
    await wall.page.waitForURL(/log-in/, { timeout: 20_000 });

    expect([...problems, ...wall.problems].filter((problem) => !problem.includes("401"))).toEqual([]);
  });

  test("cannot be made to do something by another site", async () => {
    const line = await startLine({ env });
    const { page } = await open({ url: `${line.url}/dashboard/log-in` });
    await page.getByLabel("Your name").fill("Ann");
    await page.getByLabel("Password").fill(act);
    await page.keyboard.press("Enter");
    await page.getByText("Nobody waits.").waitFor();
    const evil = createServer((_req, res) => {
      res.setHeader("Content-Type", "text/html");
      res.end(
        `<form method="post" action="${line.url}/dashboard/wall-link"><input name="do" value="make"><button>x</button></form>`,
      );
    });
    await page.goto(`http://localhost:${await listen(evil)}/`);

    const answer = page.waitForResponse((response) => response.url().includes("wall-link"));
    await page.getByRole("button").click();

    expect((await answer).status()).toBe(403);
  });
});

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

describeInBrowser("every page", () => {
  const open = useBrowser();
  const pages = ["/dashboard", "/dashboard/wall", "/dashboard/wall-link", "/dashboard/log-in", "/dashboard/log-out"];
  const looks = [
    { colorScheme: "light", viewport: { width: 1280, height: 800 } },
    { colorScheme: "dark", viewport: { width: 1280, height: 800 } },
    { colorScheme: "light", viewport: { width: 360, height: 780 } },
    { colorScheme: "dark", viewport: { width: 3840, height: 2160 } },
    { colorScheme: "dark", forcedColors: "active", viewport: { width: 1280, height: 800 } },
  ] as const;

  test.each(looks)("keeps nobody out, and stays within its screen: %j", async (looking) => {
    const url = await startShown({ view: busyView() });
    for (const path of pages) {
      const { page, problems } = await open({ ...looking, url: url + path });
      expect({ path, barriers: await barriers(page) }).toEqual({ path, barriers: [] });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ path, beyond: Math.max(0, beyond) }).toEqual({ path, beyond: 0 });
      expect({ path, sticksOut: await sticksOut(page) }).toEqual({ path, sticksOut: [] });
      expect(problems).toEqual([]);
      await page.close();
    }
  });

  test("moves nothing for those who want no motion", async () => {
    const url = await startShown({ view: busyView() });
    const { page } = await open({ reducedMotion: "reduce", url: `${url}/dashboard` });

    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter(
          (one) => !/^0s(, 0s)*$/.test(getComputedStyle(one).transitionDuration),
        ).length,
    );

    expect(moving).toBe(0);
  });

  test("stays in its place when numbers change", async () => {
    const shown = { view: { ...lineView({ charts: busyView().charts }), atMs: noonMs } };
    const url = await startShown(shown);
    const { page } = await open({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Reflect.set(globalThis, "shifts", shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, "value")));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${url}/dashboard`);
    await page.locator("#freshness.is-live").waitFor();

    const busy = busyView();
    for (const serviceLevel of [0.9, 0.75, 0.3, undefined]) {
      shown.view = { ...shown.view, numbers: { ...busy.numbers, serviceLevel, abandoned: busy.numbers.abandoned + 1 } };
      await page.reload();
      await page.locator("#freshness.is-live").waitFor();
    }

    const shifts = await page.evaluate(() => Reflect.get(globalThis, "shifts") as number[]);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
  });
});

/** A server whose line is whatever a test says it is. */
async function startShown(shown: { view: LineView }): Promise<string> {
  const config = readConfig({ DATABASE_URL: "none" });
  const services = createServices(config, { log: pino({ level: "silent" }), clock: new ManualClock(noonMs) });
  const reader = { read: () => Promise.resolve({ ...shown.view }) };
  const dashboard = createDashboard({
    ...config,
    order: config.queues,
    record: undefined,
    reader,
    desk: services.desk,
    clock: services.clock,
    log: services.log,
  });
  const server = createServer(createApp({ ...services, dashboard }));
  atEnd(() => {
    dashboard?.feed.close();
    return services.close();
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

function secondsOf(text: string): number {
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
