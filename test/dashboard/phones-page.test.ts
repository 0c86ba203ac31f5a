import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriers, describeInBrowser, useBrowser } from "../helpers/browser.ts";
import { startPhonesLine, withTexts } from "../helpers/phones-line.ts";

/** What the browser was made to say, in a window of a test. */
type Recorder = typeof globalThis & { said: string[]; played: string[] };

describeInBrowser("the telephones in a browser", () => {
  const open = useBrowser();

  /** The page, with a recorder in place of the browser's voice. */
  async function openPhones(url: string, looking: Parameters<typeof open>[0] = {}) {
    const opened = await open(looking);
    await opened.page.addInitScript(() => {
      const said: string[] = [];
      const played: string[] = [];
      Object.assign(globalThis, { said, played });
      speechSynthesis.speak = ({ text }) => void said.push(text);
      HTMLMediaElement.prototype.play = function play() {
        played.push(`plays ${this.src}${this.loop ? ", again and again" : ""}`);
        return Promise.resolve();
      };
      HTMLMediaElement.prototype.pause = function pause() {
        played.push(`stops ${this.src}`);
      };
    });
    await opened.page.goto(`${url}/phones`);
    return {
      ...opened,
      said: () => opened.page.evaluate(() => (globalThis as Recorder).said),
      /** What its audio elements were made to do. */
      played: () => opened.page.evaluate(() => (globalThis as Recorder).played),
    };
  }

  const ring = (page: Page, as: string) => page.getByRole("button", { name: as }).click();
  const handset = (page: Page, name: string) => page.getByRole("article", { name });
  const heard = (page: Page, name: string, words: string | RegExp) =>
    handset(page, name).getByRole("list", { name: "What is heard" }).getByText(words).last();

  test("a newcomer rings three times: the premium customer is put through first, and all of it can be heard", async () => {
    const { url } = await startPhonesLine();
    const { page, problems, said } = await openPhones(url);

    await ring(page, "Ring as a customer");
    await heard(page, "Customer 1", "You are next in line.").waitFor();
    await ring(page, "Ring as a premium customer");
    await heard(page, "Premium customer 2", "You are next in line.").waitFor();
    await handset(page, "Customer 1").getByText("Waiting").waitFor();
    await ring(page, "Ring in as a rep");
    await heard(page, "Rep 3", "Connected with premium customer 2.").waitFor();

    expect(await heard(page, "Customer 1", "♪ Hold music").count()).toBeGreaterThan(0);
    expect(await said()).toEqual(["You are next in line.", "You are next in line."]);

    await handset(page, "Premium customer 2").getByRole("button", { name: "Hang up" }).click();
    await heard(page, "Rep 3", "Connected with customer 1.").waitFor();
    await handset(page, "Premium customer 2").getByText("Not on a call").waitFor();
    await handset(page, "Rep 3").getByRole("button", { name: "Hang up" }).click();
    await heard(page, "Customer 1", "Thank you for your call. Goodbye.").waitFor();
    expect(problems).toEqual([]);
  });

  test("by key a customer asks to be called back; their telephone rings, is answered, and they are put through", async () => {
    const { url } = await startPhonesLine(withTexts);
    const { page, problems, said } = await openPhones(url);
    const customer = handset(page, "Customer 1");

    await ring(page, "Ring as a customer");
    await heard(page, "Customer 1", "To be called back instead, press 1.").waitFor();
    await customer.getByRole("button", { name: "Hang up" }).focus();
    await page.keyboard.press("1");
    await customer.getByText("Not on a call").waitFor();
    await ring(page, "Ring in as a rep");
    await customer.getByRole("button", { name: "Answer" }).click();
    await heard(page, "Customer 1", "To talk now, press 1").waitFor();
    await customer.getByRole("button", { name: "1", exact: true }).click();
    await heard(page, "Rep 2", "Connected with customer 1.").waitFor();

    expect(await said()).toContainEqual(expect.stringContaining("You asked us to call you back."));
    expect(problems).toEqual([]);
  });

  test("texts are a chat on each telephone, and what is being written stays while the page changes", async () => {
    const { url, act } = await startPhonesLine(withTexts);
    const { page, problems } = await openPhones(url);
    const customer = handset(page, "Customer 1");
    await ring(page, "Ring as a customer");
    await ring(page, "Ring in as a rep");
    await heard(page, "Customer 1", "Connected with rep 2.").waitFor();
    await customer.getByText("Texts").click();
    const text = customer.getByLabel("Your text to the line");

    await text.pressSequentially("4");
    await act({ act: "hang-up", handset: "2" });
    await customer.getByText(/from 1 \(poor\) to 5 \(great\)/).waitFor();
    expect([await text.inputValue(), await text.evaluate((one) => one === document.activeElement)]).toEqual([
      "4",
      true,
    ]);
    await page.keyboard.press("Enter");

    await customer.getByText("What is the one thing we should know?").waitFor();
    expect(await customer.getByRole("listitem").filter({ hasText: "You: 4" }).count()).toBe(1);
    expect(await text.inputValue()).toBe("");
    expect(problems).toEqual([]);
  });

  test("only the telephone in focus speaks, late sentences are left out, and sound can be turned off", async () => {
    const { url } = await startPhonesLine();
    const { page, said } = await openPhones(url);
    await ring(page, "Ring as a customer");
    await heard(page, "Customer 1", "You are next in line.").waitFor();
    await page.getByRole("button", { name: "Sound on" }).click();
    await ring(page, "Ring as a premium customer");
    await heard(page, "Premium customer 2", "You are next in line.").waitFor();
    await page.waitForTimeout(3500);

    await page.getByRole("button", { name: "Sound off" }).click();
    await handset(page, "Customer 1").getByRole("button", { name: "Listen" }).click();

    expect(await said()).toEqual(["You are next in line."]);
    expect(
      await handset(page, "Customer 1").getByRole("button", { name: "Listening" }).getAttribute("aria-pressed"),
    ).toBe("true");
  });

  test("our own music is played, until the sound is turned off", async () => {
    const { url } = await startPhonesLine();
    const { page, problems, played } = await openPhones(url);
    await ring(page, "Ring as a customer");
    await heard(page, "Customer 1", "♪ Hold music").waitFor();

    await expect.poll(played).toEqual([`plays ${url}/hold-music.wav, again and again`]);
    await page.getByRole("button", { name: "Sound on" }).click();
    await expect.poll(played).toEqual([expect.any(String), `stops ${url}/hold-music.wav`]);
    expect(problems).toEqual([]);
  });

  test("music from elsewhere is named, and neither fetched nor played", async () => {
    const { url } = await startPhonesLine({ HOLD_MUSIC_URL: "https://music.example.com/waltz.mp3" });
    const { page, problems, played } = await openPhones(url);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    await ring(page, "Ring as a customer");
    await heard(page, "Customer 1", /♪ .*waltz\.mp3/).waitFor();
    await page.waitForTimeout(500);

    expect(await played()).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([url]));
    expect(problems).toEqual([]);
  });

  test("what goes wrong on purpose is shown while it does, and mended by one button", async () => {
    const { url, twilio } = await startPhonesLine();
    const { page, problems } = await openPhones(url);

    await page.getByRole("switch", { name: "Slow webhooks" }).click();
    await page.getByRole("switch", { name: "REST fails" }).click();
    await page.getByText("Going wrong on purpose: slow webhooks, REST fails.").waitFor();
    expect(twilio.faults).toMatchObject([{ kind: "delay" }, { kind: "status", status: 503 }]);
    await page.getByRole("button", { name: "Mend everything" }).click();
    await page.getByText("Going wrong on purpose").waitFor({ state: "detached" });

    expect(twilio.faults).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("people are let loose by a preset, moved by a slider, and sent home", async () => {
    const { url, twilio } = await startPhonesLine();
    const { page, problems } = await openPhones(url);

    await page.getByRole("button", { name: /^quiet/ }).click();
    await page.getByText("3 simulated reps").waitFor();
    await page.getByRole("slider", { name: "Reps" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByText("2 simulated reps").waitFor();
    expect(await page.locator('[data-of="callsPerMinute"]').textContent()).toBe("3");
    await page.getByRole("button", { name: "Send them home" }).click();
    await page.getByText("Nobody is simulated at the moment.").waitFor();

    expect(twilio.activeCalls).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("what the server refuses is said on the page", async () => {
    const { url, act } = await startPhonesLine();
    const { page } = await openPhones(url);
    for (let place = 0; place < 12; place += 1) await act({ act: "ring", line: "customers" });

    await ring(page, "Ring as a customer");

    expect(await page.getByRole("alert").textContent()).toContain("There is room for 12 handsets");
  });

  test.each(["light", "dark"] as const)("nothing in it keeps anybody out, in %s colours", async (colorScheme) => {
    const { url, act } = await startPhonesLine(withTexts);
    await act({ act: "trouble", name: "slow", on: "yes" });
    await act({ act: "mend" });
    await act({ act: "trouble", name: "doubled", on: "yes" });
    const { page, problems } = await openPhones(url, { colorScheme, viewport: { width: 360, height: 800 } });

    expect(await barriers(page)).toEqual([]);
    await ring(page, "Ring as a customer");
    await ring(page, "Ring in as a rep");
    await heard(page, "Customer 1", "Connected with rep 2.").waitFor();
    for (const summary of await page.locator("summary").all()) await summary.click();

    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(problems).toEqual([]);
  });

  test("without script the telephones are rung all the same", async () => {
    const { url } = await startPhonesLine();
    const { page } = await open({ url: `${url}/phones`, javaScriptEnabled: false });

    await ring(page, "Ring as a customer");

    await page.waitForURL(`${url}/phones#handset-1`);
    expect(await handset(page, "Customer 1").textContent()).toContain("Hang up");
  });
});
