import { expect, test } from "vitest";
import { liveEnv, startApp } from "./helpers/start-app.ts";

test("offline, / says what this is, how to ring and where to look", async () => {
  const response = await startApp().request().get("/");

  expect(response.status).toBe(200);
  expect(response.type).toBe("text/plain");
  expect(response.text).toContain("a two-tier phone line on Twilio, offline");
  expect(response.text.match(/^ {2}curl http:\/\/127\.0\.0\.1:4010\/emulator/gm)).toHaveLength(4);
  expect(response.text).toContain("http://127.0.0.1:3000/readyz");
});

test("a browser gets the same as a page without script", async () => {
  const app = startApp();

  const text = await app.request().get("/");
  const page = await app.request().get("/").set("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

  expect(page.type).toBe("text/html");
  expect(page.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(page.text).not.toContain("<script");
  const shown = page.text.replaceAll(/<[^>]+>/g, "").replaceAll("&quot;", '"');
  const said = text.text
    .split("\n")
    .map((line) => line.replace(/^ +|:? +http.*$/g, "").replace("Queue Dispatch: a", "A"));
  for (const words of said) expect(shown).toContain(words.replace(/[.:]$/, ""));
  for (const url of text.text.match(/http:\S+$/gm) ?? []) expect(page.text).toContain(url);
  expect(page.text).toContain('href="http://127.0.0.1:3000/phones"');
  expect(page.text).toContain('href="http://127.0.0.1:3000/dashboard"');
});

test("live, it says that it runs, and nothing of settings or account", async () => {
  const response = await startApp({ env: liveEnv }).request().get("/");

  expect(response.text).toBe(
    "Queue Dispatch is running.\n\nWhether it answers: /healthz\nHow well it can work: /readyz\n",
  );
  const inBrowser = await startApp({ env: liveEnv }).request().get("/").set("Accept", "text/html");
  expect([inBrowser.type, inBrowser.text]).toEqual(["text/plain", response.text]);
});

test("below a path it stands there, with and without the slash, and nowhere else", async () => {
  const app = startApp({ env: { PUBLIC_URL: "http://127.0.0.1:3000/line" } });

  expect((await app.request().get("/line")).text).toContain("http://127.0.0.1:3000/line/readyz");
  expect((await app.request().get("/line/")).status).toBe(200);
  expect((await app.request().get("/")).status).toBe(404);
});

test.each([
  ["HEAD", 200],
  ["POST", 405],
] as const)("%s answers %i", async (method, status) => {
  const request = startApp().request();

  const response = await (method === "HEAD" ? request.head("/") : request.post("/"));

  expect(response.status).toBe(status);
  expect(response.text ?? "").not.toContain("curl");
});
