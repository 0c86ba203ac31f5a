import { expect, test } from "vitest";
import { barriers, describeInBrowser, useBrowser } from "../helpers/browser.ts";
import { startFeedback } from "../helpers/start-feedback.ts";

const [ann, bea] = ["+15005550123", "+15005550124"] as const;

describeInBrowser("the history in a browser", () => {
  const open = useBrowser();

  test.each(["light", "dark"] as const)(
    "is searched, and a call is opened, by anybody: %s",
    async (colorScheme) => {
      const line = await startFeedback();
      await line.talk(ann, { waited: 5, talked: 90 });
      await line.giveUp(bea, 40);
      await line.after(30);
      await line.text(ann, "4");
      await line.text(ann, `<b>${"W".repeat(1570)}</b> \u202E reversed`);
      const viewport = { width: 360, height: 780 };
      const { page, problems } = await open({ url: `${line.url}/dashboard/calls`, colorScheme, viewport });

      expect(await page.locator("tbody tr").count()).toBe(2);
      expect(await barriers(page)).toEqual([]);
      await page.getByLabel("Outcome").selectOption("answered");
      await page.getByRole("button", { name: "Show" }).click();
      expect(await page.locator("tbody tr").allInnerTexts()).toEqual([expect.stringContaining(ann)]);
      await page.locator("tbody a").click();
      await page.getByText("rated the call 4 of 5").waitFor();

      expect(await barriers(page)).toEqual([]);
      expect(await page.locator("main b").count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(problems).toEqual([]);
    },
    60_000,
  );
});
