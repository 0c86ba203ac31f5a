import { createServer } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeInBrowser, useBrowser } from "../helpers/browser.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { lineView, waitingView } from "../helpers/line-view.ts";
import { listen } from "../helpers/listen.ts";
import { freePort, startServer } from "../helpers/process.ts";
import { startShownLine } from "../helpers/shown-line.ts";
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

  test("is sent nothing while nobody sees it, and everything when it is seen again", async () => {
    const line = await startShownLine(lineView());
    const { page, problems } = await open({ url: `${line.url}/dashboard` });
    await page.locator("#freshness.is-live").waitFor();
    expect(line.viewers()).toBe(1);
    const setHidden = (isHidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
        document.dispatchEvent(new Event("visibilitychange"));
      }, isHidden);

    await setHidden(true);
    await expect.poll(() => line.viewers()).toBe(0);
    await line.show(lineView({ waiting: [waitingView()] }));
    expect(await page.locator("[id^=waits-]").count()).toBe(0);
    await setHidden(false);

    await page.locator("[id^=waits-]").waitFor();
    await page.locator("#freshness.is-live").waitFor();
    expect(line.viewers()).toBe(1);
    expect(problems).toEqual([]);
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

function secondsOf(text: string): number {
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
