import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, describe } from "vitest";
import { atEnd } from "./at-end.ts";

const programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const program = programs.find((path) => existsSync(path));
if (program === undefined) console.warn("Skipped: the pages in a browser. Install chromium to have them tested.");

/** What has to be looked at in a real browser; skipped where there is none. */
export const describeInBrowser = describe.skipIf(program === undefined);

const switches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page in a browser of its own profile. */
export interface OpenPage {
  readonly page: Page;
  /** What the browser has complained of: errors of scripts, what the policy has kept out, what could not be loaded. */
  readonly problems: string[];
}

/** How a page is looked at, and where it leads first. */
export type Looking = BrowserContextOptions & { readonly url?: string };

/** Opens pages in one Chromium for all tests of a file. To be called where tests are described. */
export function useBrowser(): (looking?: Looking) => Promise<OpenPage> {
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());
  return async ({ url, ...looking } = {}) => {
    browser ??= chromium.launch({ executablePath: program ?? "", args: switches });
    const context = await (await browser).newContext(looking);
    atEnd(() => context.close());
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    if (url !== undefined) await page.goto(url);
    return { page, problems };
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What keeps people with other senses or other hands from using a page, as axe finds it: each rule with where it is broken. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: AxeInPage }).axe.run({
      rules: { "target-size": { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, any }) => [...target, ...any.map(({ message }) => message)].join(" ")).join(", ")}`,
    );
  });
}

interface AxeInPage {
  run(
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: string[]; any: { message: string }[] }[] }[] }>;
}
