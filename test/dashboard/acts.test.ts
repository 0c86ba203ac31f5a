import { randomUUID } from "node:crypto";
import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, describeInBrowser, useBrowser } from "../helpers/browser.ts";
import { startCallBacks } from "../helpers/start-call-backs.ts";
import { startLine, type TestLine } from "../helpers/start-line.ts";

const [act, look] = ["a password to act by", "a password to look by"];
const env = { DATABASE_URL: "sqlite::memory:", DASHBOARD_PASSWORD: act, DASHBOARD_VIEW_PASSWORD: look };
const [ann, bea, cleo] = ["+15005550111", "+15005550222", "+15005550333"] as const;

async function logIn(line: TestLine, password: string): Promise<string> {
  const body = new URLSearchParams({ name: "Dora", password });
  const response = await post(line, "/dashboard/log-in", body, {});
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

function post(line: TestLine, path: string, body: URLSearchParams, headers: Readonly<Record<string, string>>) {
  const ours = { Origin: line.url, "Sec-Fetch-Site": "same-origin" };
  return fetch(line.url + path, { method: "POST", body, headers: { ...ours, ...headers }, redirect: "manual" });
}

function dismissal(call: string): URLSearchParams {
  return new URLSearchParams({ id: randomUUID(), do: "dismiss", call });
}

describe("who may act", () => {
  test.each<[string, string | undefined, Readonly<Record<string, string>>, number]>([
    ["has not logged in", undefined, {}, 401],
    ["may only look", look, {}, 403],
    ["comes from another page", act, { Origin: "https://evil.example" }, 403],
    ["comes from another site", act, { "Sec-Fetch-Site": "cross-site" }, 403],
  ])("is nobody who %s", async (_, password, headers, status) => {
    const line = await startLine({ env });
    const caller = await line.customerRings(ann);
    await line.clock.advance({ seconds: 5 });
    const cookie = password === undefined ? "" : await logIn(line, password);

    const response = await post(line, "/dashboard/act", dismissal(caller.sid), { Cookie: cookie, ...headers });
    await line.clock.advance({ seconds: 10 });

    expect(response.status).toBe(status);
    expect(caller.queue?.name).toBe("customers");
  });

  test("is whoever has the password, by the name that they gave; whoever looks sees what was done", async () => {
    const line = await startLine({ env });
    const caller = await line.customerRings(ann);
    await line.clock.advance({ seconds: 5 });

    const done = await post(line, "/dashboard/act", dismissal(caller.sid), { Cookie: await logIn(line, act) });
    const viewer = { headers: { Cookie: await logIn(line, look) } };
    const log = await (await fetch(line.url + (done.headers.get("location") ?? ""), viewer)).text();

    expect(done.status).toBe(303);
    expect(log.replaceAll(/<[^>]+>/g, "")).toContain(`Dora took ${ann} off the line.`);
    expect(log).not.toContain("<form");
    expect((await fetch(`${line.url}/dashboard/act?call=${caller.sid}`, viewer)).status).toBe(403);
  });

  test("shows a message as it was written, and makes nothing of it", async () => {
    const line = await startLine({ env: { DATABASE_URL: "sqlite::memory:" } });
    const caller = await line.customerRings(ann);
    await line.clock.advance({ seconds: 5 });
    const form = dismissal(caller.sid);
    form.set("message", `<script>alert(1)</script>${"W".repeat(1600)}`);

    const done = await post(line, "/dashboard/act", form, {});
    const log = await (await fetch(line.url + (done.headers.get("location") ?? ""))).text();

    expect(log).toContain("&lt;script>alert(1)");
    expect(log).not.toMatch(/<script>alert|W{501}/);
  });

  test("finds nobody by a name that is none", async () => {
    const line = await startLine({ env: { DATABASE_URL: "sqlite::memory:" } });

    for (const query of ["", "?call=CAnobody", "?call-back=%00", "?call=%3Cb%3E"])
      expect((await fetch(`${line.url}/dashboard/act${query}`)).status).toBe(404);
    expect((await fetch(`${line.url}/dashboard/acts?done=%3Cb%3E&not=constructor&before=x`)).status).toBe(200);
  });
});

describeInBrowser("acts in a browser", () => {
  const open = useBrowser();

  test.each([true, false])(
    "a caller is taken off the line from their row, and the log says who did it (script: %s)",
    async (script) => {
      const line = await startLine({ env });
      const caller = await line.customerRings(ann);
      await line.clock.advance({ seconds: 5 });
      const { page, problems } = await open({ url: `${line.url}/dashboard`, javaScriptEnabled: script });
      await page.getByLabel("Your name").fill("Dora");
      await page.getByLabel("Password").fill(act);
      await page.getByRole("button", { name: "Log in" }).click();

      await page.getByRole("link", { name: `What can be done with ${ann}` }).click();
      await page.getByText("Take them off the line", { exact: true }).first().click();
      if (script) expect(await barriers(page)).toEqual([]);
      await page.getByLabel("What they hear").fill("Please write to us.");
      await page.getByRole("button", { name: "Take them off the line" }).click();

      const said = page.locator(".notice");
      expect(await said.innerText()).toBe(`Done: Dora took ${ann} off the line with the words “Please write to us.”`);
      if (script) expect(await barriers(page)).toEqual([]);
      await line.clock.advance({ seconds: 10 });
      expect(caller).toHaveHeard("Please write to us.");
      await page.getByRole("link", { name: ann }).click();
      await page.getByText("was taken off the line by").waitFor();
      expect(problems).toEqual([]);
    },
  );

  test("the line is closed and opened again, and whoever may only look is shown no way to it", async () => {
    const line = await startLine({ env });
    await line.customerRings(ann);
    await line.clock.advance({ seconds: 5 });
    const { page, problems } = await open({ url: `${line.url}/dashboard/acts` });
    const enter = async (password: string) => {
      await page.getByLabel("Your name").fill("Dora");
      await page.getByLabel("Password").fill(password);
      await page.getByRole("button", { name: "Log in" }).click();
    };
    await enter(look);
    await page.getByText("Nobody has done anything yet.").waitFor();
    expect(await page.locator("form, details").count()).toBe(0);
    await page.goto(`${line.url}/dashboard`);
    expect(await page.getByRole("link", { name: "What can be done" }).count()).toBe(0);
    await page.context().clearCookies();

    await page.goto(`${line.url}/dashboard/acts`);
    await enter(act);
    await page.getByText("Close the line", { exact: true }).first().click();
    await page.getByRole("button", { name: "Close the line" }).click();
    await page.getByText("The line: closed").waitFor();
    await page.getByText("Undo", { exact: true }).click();
    await page.getByRole("button", { name: "Undo it" }).click();

    await page.getByText("The line: open").waitFor();
    expect(await page.locator("[id^=act-]").count()).toBe(2);
    expect(problems).toEqual([]);
  });

  test("every act is done by keys alone, asks first, and is undone where it can be; the log has all of it", async () => {
    const line = await startCallBacks({ env: { ...env, DIAL_TIMEOUT: "1" } });
    await line.asksByKey(cleo);
    const [early, late] = [await line.customerRings(ann), await line.customerRings(bea)];
    await line.after(5);
    const { page, problems } = await open({ url: `${line.url}/dashboard` });
    const said: string[] = [];
    const press = async (target: Locator, key = "Enter") => {
      await target.focus();
      await page.keyboard.press(key);
    };
    const confirm = async (title: string, button: string) => {
      await press(page.locator("summary").getByText(title, { exact: true }).first());
      const before = page.url();
      await press(page.getByRole("button", { name: button, exact: true }));
      await page.waitForURL((url) => url.href !== before);
      said.push((await page.getByRole("status").filter({ hasText: "Done" }).innerText()).replace("Done: Dora ", ""));
      await line.after(1);
    };
    const pick = async (number: string) => {
      await page.goto(`${line.url}/dashboard`);
      await press(page.getByRole("link", { name: `What can be done with ${number}` }).first());
      await page.getByRole("heading", { name: number }).waitFor();
    };
    await press(page.getByLabel("Your name"), "Tab");
    await page.getByLabel("Your name").fill("Dora");
    await page.getByLabel("Password").fill(act);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "The line" }).first().waitFor();

    await pick(bea);
    await confirm("Let them go first", "Let them go first");
    await confirm("Undo", "Undo it");
    await pick(bea);
    await confirm("Move them to another queue", "Move them");
    await line.after(1);
    expect([early.queue?.name, late.queue?.name]).toEqual(["customers", "premium-customers"]);
    await confirm("Undo", "Undo it");
    await line.after(1);
    expect(late.queue?.name).toBe("customers");
    await pick(cleo);
    expect(await barriers(page)).toEqual([]);
    await confirm("Cancel this call-back", "Cancel it");
    expect(await line.outcomes()).toEqual(["cancelled"]);
    await confirm("Undo", "Undo it");
    expect(await line.outcomes()).toEqual(["waiting"]);
    await confirm("Pause texts", "Pause texts");
    expect(line.services.record?.switchedOff).toEqual(["texts"]);
    await confirm("Resume texts", "Resume texts");
    await confirm("Pause call-backs", "Pause call-backs");
    await confirm("Undo", "Undo it");
    expect(line.services.record?.switchedOff).toBeUndefined();
    await pick(ann);
    await page.locator("summary", { hasText: "Take them off" }).focus();
    for (const key of ["Enter", "Tab"]) await page.keyboard.press(key);
    await page.keyboard.type("Please write to us.");
    for (const key of ["Tab", "Enter"]) await page.keyboard.press(key);
    await page.getByText("Done: Dora took").waitFor();
    await line.after(10);

    expect(early).toHaveHeard("Please write to us.");
    expect(said).toEqual([
      `let ${bea} go first in their queue.`,
      `put ${bea} back into their place.`,
      `moved ${bea} from customers to premium-customers.`,
      `moved ${bea} back from premium-customers to customers.`,
      `cancelled the call-back to ${cleo}.`,
      `restored the call-back to ${cleo}.`,
      "paused texts.",
      "resumed texts.",
      "paused call-backs.",
      "resumed call-backs.",
    ]);
    const log = (await page.locator("[id^=act-] > span").allInnerTexts()).toReversed();
    expect(log).toHaveLength(11);
    for (const [i, sentence] of said.entries()) expect(log[i]).toContain(`Dora ${sentence}`);
    expect(log.filter((sentence) => sentence.includes("Undone at"))).toHaveLength(4);
    expect(problems).toEqual([]);
  });
});
