import { expect, test } from "vitest";
import { barriers, describeInBrowser, useBrowser } from "../helpers/browser.ts";
import { startLine } from "../helpers/start-line.ts";

const env = { DATABASE_URL: "sqlite::memory:", MAX_QUEUE: "7" };

describeInBrowser("the page of the settings", () => {
  const open = useBrowser();

  test("takes a change and puts it back, in a browser without script", async () => {
    const line = await startLine({ env });
    const { page, problems } = await open({ url: `${line.url}/dashboard/settings`, javaScriptEnabled: false });

    await page.getByLabel("MAX_WAIT", { exact: true }).fill("900");
    await page.getByRole("button", { name: "Save MAX_WAIT", exact: true }).click();
    await page.getByText("MAX_WAIT is 900 now.").waitFor();
    expect(line.services.current.maxWait).toBe(900);

    await page.getByLabel("MAX_WAIT", { exact: true }).fill("soon");
    await page.getByLabel("MAX_WAIT", { exact: true }).press("Enter");
    await page.getByText("Nothing was changed: MAX_WAIT must be a whole number").waitFor();
    expect(await page.getByLabel("MAX_WAIT", { exact: true }).inputValue()).toBe("soon");

    await page.getByRole("button", { name: "Back to the default of MAX_WAIT", exact: true }).click();
    await page.getByText("MAX_WAIT is 1800 now.").waitFor();
    expect(line.services.current.maxWait).toBe(1800);
    // The answer to what cannot be is 422, which the browser tells as well.
    expect(problems.filter((problem) => !problem.includes("422"))).toEqual([]);
  });

  const looks = [
    { colorScheme: "light", viewport: { width: 360, height: 780 } },
    { colorScheme: "dark", viewport: { width: 1280, height: 800 } },
    { colorScheme: "light", viewport: { width: 3840, height: 2160 } },
  ] as const;

  test.each(looks)("keeps nobody out, and stays within its screen: %j", async (look) => {
    const line = await startLine({ env });
    const change = { key: "COMPANY", value: "Acme", by: "Ann", whyNot: () => undefined };
    await line.services.record?.changeSetting(change);

    const { page, problems } = await open({ ...look, url: `${line.url}/dashboard/settings?changed=COMPANY` });

    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
  });
});
