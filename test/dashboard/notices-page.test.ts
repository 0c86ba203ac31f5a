import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../helpers/databases.ts";
import { ask } from "../helpers/decide.ts";
import { barriers, describeInBrowser, useBrowser } from "../helpers/browser.ts";
import { startFeedback } from "../helpers/start-feedback.ts";
import { startLine, type TestLine } from "../helpers/start-line.ts";

const stranger = "+15005550177";
const env = { ANSWERS_TO_STRANGERS: "3" };

async function shown(line: TestLine) {
  const response = await fetch(`${line.url}/dashboard/notices`);
  return { status: response.status, text: await response.text() };
}

describe("the page of notices", () => {
  test("shows what customers have written as text that turns nothing around it", async () => {
    const line = await startFeedback({ env });
    await line.text(stranger, 'who is "Ann"? <img src=x onerror=alert(1)> שלום?');

    const { status, text } = await shown(line);

    expect(status).toBe(200);
    expect(text).toContain(
      '(…77) has asked something: “<bdi class="quote">who is &quot;Ann&quot;? &lt;img src=x onerror=alert(1)> שלום?</bdi>”',
    );
    expect(text).not.toContain("<img");
  });

  test("answers as other pages do while the record is away, and says so", async () => {
    const path = join(temporaryFolder(), "record", "line.db");
    mkdirSync(dirname(path));
    const line = await startFeedback({ env: { DATABASE_URL: `sqlite:${path}` } });
    expect((await shown(line)).text).toContain("There was nothing to tell.");

    rmSync(dirname(path), { recursive: true });
    await line.after(20);

    const { status, text } = await shown(line);
    expect([status, (await fetch(`${line.url}/dashboard/calls`)).status]).toEqual([503, 503]);
    expect(text).toContain("The record does not answer, so nothing can be looked up. Try again soon.");
    expect(text).not.toContain("There was nothing to tell.");
  });

  test("says of a line without a record that it keeps none", async () => {
    const { status, text } = await shown(await startLine());

    expect(status).toBe(200);
    expect(text).toContain("This line keeps no record, so there are no notices.");
    expect(text).not.toContain("There was nothing to tell.");
  });
});

describeInBrowser("the page of notices in a browser", () => {
  const open = useBrowser();

  test("shows 1,600 characters of any kind, each within its quote and all of it within the screen", async () => {
    const line = await startFeedback({ env });
    await line.text(stranger, "who has ordered this pizza?");
    const hostile = `<b>${"W".repeat(1570)}</b> "שלום \u202Eesrever`;
    const text = `Somebody who never rang (…77) has asked something: "${hostile}", with 1 picture`;
    await ask(line.services.record, (tx) =>
      tx.run({ name: "test_hostile", sql: "UPDATE notices SET text = $1" }, text),
    );

    const viewport = { width: 360, height: 780 };
    const { page, problems } = await open({ url: `${line.url}/dashboard/notices`, viewport });

    expect(await page.locator("td bdi").allTextContents()).toEqual([hostile]);
    expect(await page.locator("td:has(bdi)").textContent()).toBe(
      `Somebody who never rang (…77) has asked something: “${hostile}”, with 1 picture`,
    );
    expect(await page.locator("main b").count()).toBe(0);
    const cutOff = await page.locator("td bdi").evaluate((one) => getComputedStyle(one).display !== "inline");
    expect(cutOff, "it can be read to its end").toBe(false);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(problems).toEqual([]);
  });
});
