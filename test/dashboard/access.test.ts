import { join } from "node:path";
import type { Response, Test } from "supertest";
import { beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../helpers/databases.ts";
import { ManualClock } from "../helpers/manual-clock.ts";
import { type AppChanges, liveEnv, startApp, type TestApp } from "../helpers/start-app.ts";

const [act, look] = ["a password to act by", "a password to look by"];
const env = { ...liveEnv, DASHBOARD_PASSWORD: act, DASHBOARD_VIEW_PASSWORD: look, TRUST_PROXY: "1" };
const origin = liveEnv.PUBLIC_URL;
const hour = 3_600_000;

describe("without a password", () => {
  test("a live line shows nothing of itself, and says so", async () => {
    const app = startApp({ env: liveEnv });

    for (const path of ["/dashboard", "/dashboard/wall", "/dashboard/log-in", "/dashboard/assets/style.css"])
      expect((await app.request().get(path)).status).toBe(404);
  });

  test("offline, it is shown on this machine", async () => {
    const response = await startApp().request().get("/dashboard");

    expect(response.status).toBe(200);
    expect(response.text).toContain("Who waits");
  });

  test.each([
    ["by a name that somebody has led here", { Host: "evil.example" }],
    ["through a tunnel", { "X-Forwarded-For": "203.0.113.7" }],
    ["through a proxy", { Via: "1.1 proxy" }],
  ])("offline, it is shown to nobody who comes %s", async (_how, headers) => {
    const app = startApp();

    for (const path of ["/dashboard", "/dashboard/live", "/dashboard/wall", "/dashboard/assets/live.js"])
      expect((await app.request().get(path).set(headers)).status).toBe(403);
  });
});

describe("the log-in", () => {
  test("is where a page leads who is not logged in, and back", async () => {
    const app = startApp({ env });

    const away = await app.request().get("/dashboard?queue=customers");
    const form = await app.request().get(away.headers.location ?? "");
    const back = await logIn(app, { to: "/dashboard?queue=customers" });

    expect(away).toMatchObject({ status: 303 });
    expect(away.headers.location).toBe("/dashboard/log-in?to=%2Fdashboard%3Fqueue%3Dcustomers");
    expect(form.text).toContain('value="/dashboard?queue=customers"');
    expect(back).toMatchObject({ status: 303 });
    expect(back.headers.location).toBe("/dashboard?queue=customers");
  });

  test("gives a cookie that no script sees, that goes by https alone, and that lasts for twelve hours", async () => {
    const [session, known] = cookiesOf(await logIn(startApp({ env })));

    expect(session).toMatch(/^queue-dispatch=\S+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/);
    expect(known).toMatch(/^queue-dispatch-known=\S+; Path=\/; Max-Age=15552000; HttpOnly; SameSite=Lax; Secure$/);
  });

  test("ends after twelve hours", async () => {
    const clock = new ManualClock();
    const app = startApp({ env, overrides: { clock } });
    const cookie = cookieOf(await logIn(app));

    await clock.advance({ seconds: 12 * 3600 - 1 });
    expect((await page(app, cookie)).status).toBe(200);
    await clock.advance({ seconds: 1 });
    expect((await page(app, cookie)).status).toBe(303);
  });

  test("ends by the way out", async () => {
    const app = startApp({ env });
    const cookie = cookieOf(await logIn(app));

    expect((await app.request().get("/dashboard/log-out").set("Cookie", cookie)).text).toContain("Ann");
    const out = await send(app, "/dashboard/log-out").set("Cookie", cookie);

    expect(out.status).toBe(303);
    expect(cookiesOf(out)[0]).toMatch(/^queue-dispatch=; Path=\/; Max-Age=0;/);
    expect((await page(app, cookie)).status).toBe(303);
  });

  test("ends by the way out for good, also over a restart on the same record, and for nobody else", async () => {
    const record = { ...env, DATABASE_URL: `sqlite:${join(temporaryFolder(), "line.db")}` };
    const first = startApp({ env: record });
    await first.services.start();
    const [cookie, other] = [cookieOf(await logIn(first)), cookieOf(await logIn(first))];
    await send(first, "/dashboard/log-out").set("Cookie", cookie);
    await first.services.close();

    const second = startApp({ env: record });
    await second.services.start();

    expect((await page(second, cookie)).status).toBe(303);
    expect((await page(second, cookie, "/dashboard/live")).status).toBe(401);
    expect((await page(second, other)).status).toBe(200);
  });

  test("lets in with the other password too, to look and not to act", async () => {
    const app = startApp({ env });
    const cookie = cookieOf(await logIn(app, { password: look }));

    expect((await page(app, cookie)).status).toBe(200);
    expect((await page(app, cookie, "/dashboard/wall-link")).status).toBe(403);
    expect((await send(app, "/dashboard/wall-link", { do: "make" }).set("Cookie", cookie)).status).toBe(403);
  });

  test.each(["", "not this one", act.toUpperCase(), `${act} `, act.slice(1), "x".repeat(5000), "\u0000", "🔑"])(
    "lets nobody in with %j, and keeps it to itself",
    async (password) => {
      const app = startApp({ env });

      const response = await logIn(app, { password });

      expect(response.status).toBe(401);
      expect(cookiesOf(response)).toEqual([]);
      expect(response.text).toContain("That is not the password.");
      expect(password.length < 3 || !JSON.stringify([app.logged, response.text]).includes(password)).toBe(true);
    },
  );

  test("never writes a password down, also the right one", async () => {
    const app = startApp({ env });

    await logIn(app);
    await logIn(app, { password: look });
    await logIn(app, { name: "a name", password: "not a password" });

    const logged = JSON.stringify(app.logged);
    expect(logged).toContain("somebody has logged in to the dashboard");
    expect(logged).toContain("the password is wrong");
    for (const secret of [act, look, "not a password", "a name"]) expect(logged).not.toContain(secret);
  });

  test("asks for a name of whoever may act, since it stands beside what they do", async () => {
    const app = startApp({ env });

    const nameless = await logIn(app, { name: " \u202E " });
    const looking = await logIn(app, { name: "", password: look });

    expect([nameless.status, cookiesOf(nameless)]).toEqual([422, []]);
    expect(nameless.text).toContain("Say your name");
    expect(looking.status).toBe(303);
  });

  test.each([
    "//evil.example",
    "https://evil.example",
    "/dashboard/../../evil",
    "/\\evil.example",
    "/dashboard\r\nSet-Cookie: a=b",
    "javascript:alert(1)",
    "/dashboard/log-in?to=/dashboard",
    "/customers",
  ])("leads to no page but ours: %j", async (to) => {
    expect((await logIn(startApp({ env }), { to })).headers.location).toBe("/dashboard");
  });

  test("shows a name as it is written, and makes nothing of it", async () => {
    const app = startApp({ env });
    const name = '<script>alert("1")</script>\u202E\u0007';

    const wrong = await logIn(app, { name, password: "wrong" });
    const cookie = cookieOf(await logIn(app, { name }));
    const { text } = await page(app, cookie);

    for (const shown of [wrong.text, text]) {
      expect(shown).toContain("&lt;script>alert(");
      for (const kept of ["<script>alert", "\u202E", "\u0007"]) expect(shown).not.toContain(kept);
    }
  });
});

describe("a cookie", () => {
  const other = { ...env, DASHBOARD_PASSWORD: "another password" };
  /** A cookie of a line with these settings, and what is made of it. */
  const cookies: [string, AppChanges["env"], (cookie: string) => string][] = [
    ["of a server with another password", other, (cookie) => cookie],
    ["of a server with another record", env, (cookie) => cookie],
    ["that is not signed", env, (cookie) => cookie.replace(/\.[^.]*$/, "")],
    ["that is no cookie of ours", env, () => "queue-dispatch=%E0%A4%A.x"],
    ["that is empty", env, () => "queue-dispatch="],
    ["that is long", env, () => `queue-dispatch=${"a".repeat(4000)}.${"b".repeat(4000)}`],
    ["that calls whoever was let look one who acts", env, () => forged({ role: "act" })],
    ["whose time was put off", env, () => forged({ untilMs: 1e15 })],
  ];

  test.each(cookies)("%s lets nobody in", async (_what, itsEnv, change) => {
    const cookie = change(
      cookieOf(await logIn(startApp({ env: itsEnv ?? {} }), { password: itsEnv === other ? "another password" : act })),
    );
    const app = startApp({ env });

    expect((await page(app, cookie)).status).toBe(303);
    expect((await page(app, cookie, "/dashboard/live")).status).toBe(401);
  });

  test("that only tells a known browser lets nobody in", async () => {
    const app = startApp({ env });
    const known =
      cookiesOf(await logIn(app))[1]
        ?.split(";")[0]
        ?.replace("-known=", "=") ?? "";

    expect(known).toMatch(/^queue-dispatch=\S+$/);
    expect((await page(app, known)).status).toBe(303);
  });

  test("lasts over a restart on the same record, until the password is another", async () => {
    const database = { DATABASE_URL: `sqlite:${join(temporaryFolder(), "line.db")}` };
    const first = startApp({ env: { ...env, ...database } });
    await first.services.start();
    const cookie = cookieOf(await logIn(first));
    await first.services.close();

    const second = startApp({ env: { ...env, ...database } });
    await second.services.start();
    expect((await page(second, cookie)).status).toBe(200);
    await second.services.close();

    const third = startApp({ env: { ...env, ...database, DASHBOARD_PASSWORD: "another password" } });
    await third.services.start();
    expect((await page(third, cookie)).status).toBe(303);
  });
});

describe("what changes something", () => {
  test.each([
    ["without an Origin", {}],
    ["from nowhere", { Origin: "null" }],
    ["from another site", { Origin: "https://evil.example" }],
    ["from a site that is named like ours", { Origin: "https://line.example.com.evil.example" }],
    ["from another port", { Origin: "https://line.example.com:8443" }],
    ["from what the browser knows for another site", { Origin: origin, "Sec-Fetch-Site": "cross-site" }],
    ["from a neighbour", { Origin: origin, "Sec-Fetch-Site": "same-site" }],
    ["by hand", { Origin: origin, "Sec-Fetch-Site": "none" }],
  ])("is refused when it is sent %s", async (_from, headers) => {
    const app = startApp({ env });
    const cookie = cookieOf(await logIn(app));

    for (const path of ["/dashboard/log-in", "/dashboard/log-out", "/dashboard/wall-link"]) {
      const form = { password: act, do: "make" };
      const response = await app
        .request()
        .post(path)
        .type("form")
        .set({ Cookie: cookie, ...headers })
        .send(form);
      expect(response.status).toBe(403);
      expect(cookiesOf(response)).toEqual([]);
    }
  });

  test("is taken from our own page, whatever a proxy makes of the Host", async () => {
    const app = startApp({ env });

    const direct = app
      .request()
      .post("/dashboard/log-in")
      .set({ Origin: "https://direct.example", Host: "direct.example" });

    expect((await logIn(app)).status).toBe(303);
    expect((await direct.type("form").send({ name: "Ann", password: act })).status).toBe(303);
  });

  test.each(["put", "delete", "patch"] as const)("is nothing that is sent by %s", async (method) => {
    const request = startApp({ env }).request();

    expect((await request[method]("/dashboard/log-in")).status).toBe(405);
  });
});

describe("too many wrong passwords", () => {
  let app: TestApp;
  beforeEach(() => {
    app = startApp({ env });
  });

  test("from one address close the door to it, for the right one too, and to nobody else", async () => {
    for (let round = 0; round < 10; round += 1)
      expect((await logIn(app, { password: "wrong", address: "203.0.113.1" })).status).toBe(401);

    expect((await logIn(app, { address: "203.0.113.1" })).status).toBe(429);
    expect((await logIn(app, { address: "203.0.113.2" })).status).toBe(303);
  });

  test("in all close the door, but to a browser from which somebody has logged in before", async () => {
    const known = cookiesOf(await logIn(app, { address: "198.51.100.1" }))[1]?.split(";")[0] ?? "";
    for (let round = 0; round < 100; round += 1) await logIn(app, { password: "wrong", address: `203.0.113.${round}` });

    expect((await logIn(app, { address: "198.51.100.2" })).status).toBe(429);
    expect((await logIn(app, { address: "198.51.100.2" }).set("Cookie", `${known}x`)).status).toBe(429);
    expect((await logIn(app, { address: "198.51.100.2" }).set("Cookie", known)).status).toBe(303);
  });

  test("are not counted where all are right", async () => {
    for (let round = 0; round < 12; round += 1) expect((await logIn(app, { address: "203.0.113.1" })).status).toBe(303);
  });
});

describe("the link of the wall", () => {
  let app: TestApp;
  let cookie: string;
  beforeEach(async () => {
    app = startApp({ env: { ...env, DATABASE_URL: "sqlite::memory:" } });
    await app.services.start();
    cookie = cookieOf(await logIn(app));
  });

  test("is changed for a cookie at once, with which the wall is seen and nothing else", async () => {
    const opened = await app.request().get(await makeLink());
    const wall = cookieOf(opened);

    expect(opened.headers.location).toBe("/dashboard/wall");
    expect((await page(app, wall, "/dashboard/wall")).text).toContain("premium-customers");
    expect((await page(app, wall, "/dashboard/live?of=state,wall")).status).toBe(200);
    expect((await page(app, wall, "/dashboard/live?of=state,waiting.all.1")).status).toBe(403);
    expect((await page(app, wall)).status).toBe(303);
    expect((await page(app, wall, "/dashboard/wall-link")).status).toBe(303);
  });

  test("ends with all that it has opened, when somebody ends it or makes another", async () => {
    const [first, second] = [await makeLink(), await makeLink()];
    const wall = cookieOf(await app.request().get(second));

    expect(cookiesOf(await app.request().get(first))).toEqual([]);
    expect((await page(app, wall, "/dashboard/wall")).status).toBe(200);
    await send(app, "/dashboard/wall-link", { do: "end" }).set("Cookie", cookie);
    expect((await page(app, wall, "/dashboard/wall")).status).toBe(303);
    expect(cookiesOf(await app.request().get(second))).toEqual([]);
  });

  test("stands in the record and in the log in no form in which it could be used", async () => {
    const token = (await makeLink()).split("key=")[1] ?? "";
    await app.request().get(`/dashboard/wall?key=${token}x`);

    const stored = await app.services.record?.read((reader) =>
      reader.all({ name: "keys", sql: "SELECT name, value FROM dashboard_keys" }),
    );
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(stored).toHaveLength(2);
    expect(JSON.stringify([stored, app.logged])).not.toContain(token);
  });

  test("is not made while the record does not answer", async () => {
    await app.services.record?.close();

    expect((await send(app, "/dashboard/wall-link", { do: "make" }).set("Cookie", cookie)).status).toBe(503);
  });

  async function makeLink(): Promise<string> {
    const { text } = await send(app, "/dashboard/wall-link", { do: "make" }).set("Cookie", cookie);
    return /https:\/\/line\.example\.com(?<path>\/dashboard\/wall\?key=[\w-]+)/.exec(text)?.groups?.path ?? "";
  }
});

describe("whatever is asked for", () => {
  test.each([
    ["/dashboard?queue=<script>alert(1)</script>&page=999999", 200],
    ["/dashboard?queue=customers&page=0", 200],
    ["/dashboard?queue=customers&queue=premium-customers&page=2&page=3", 200],
    ["/dashboard?%", 200],
    ["/dashboard/live?of=nothing", 404],
    ["/dashboard/live?of=__proto__,constructor", 404],
    [`/dashboard/live?of=${"numbers,".repeat(500)}`, 404],
    ["/dashboard/live?of=waiting.evil.1", 404],
    ["/dashboard/live?of=waiting.all.1000", 404],
    ["/dashboard/assets/..%2f..%2fpackage.json", 404],
    ["/dashboard/assets/constructor", 404],
    ["/dashboard/nothing", 404],
    ["/dashboard/", 404],
  ])("%s is answered %i, and harms nobody", async (path, status) => {
    const app = startApp();

    const response = await app.request().get(path);

    expect(response.status).toBe(status);
    expect(response.text).not.toContain("alert(1)");
    expect(app.logged).not.toContainEqual(expect.objectContaining({ level: 50 }));
  });

  test("every page says what a browser may do with it", async () => {
    for (const path of ["/dashboard", "/dashboard/wall", "/dashboard/log-in", "/dashboard/nothing"]) {
      const { headers } = await startApp().request().get(path);
      expect(headers["content-security-policy"]).toBe(
        "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';img-src 'self';media-src 'self';" +
          "form-action 'self';base-uri 'none';frame-ancestors 'none';require-trusted-types-for 'script';" +
          "trusted-types queue-dispatch",
      );
      expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
      expect(headers["strict-transport-security"]).toBeUndefined();
    }
  });
});

interface LogIn {
  readonly name?: string;
  readonly password?: string;
  readonly to?: string;
  readonly address?: string;
}

function logIn(
  app: TestApp,
  { name = "Ann", password = act, to = "/dashboard", address = "192.0.2.1" }: LogIn = {},
): Test {
  return send(app, "/dashboard/log-in", { name, password, to }).set("X-Forwarded-For", address);
}

/** Sends a form as our own page does. */
function send(app: TestApp, path: string, form: Readonly<Record<string, string>> = {}): Test {
  return app.request().post(path).type("form").set({ Origin: origin, "Sec-Fetch-Site": "same-origin" }).send(form);
}

function page(app: TestApp, cookie: string, path = "/dashboard"): Test {
  return app.request().get(path).set("Cookie", cookie);
}

function cookiesOf({ headers }: Pick<Response, "headers">): string[] {
  const cookies: unknown = headers["set-cookie"];
  return Array.isArray(cookies) ? cookies.map(String) : [];
}

function cookieOf(response: Pick<Response, "headers">): string {
  return cookiesOf(response)[0]?.split(";")[0] ?? "";
}

/** A cookie with another's signature. */
function forged(change: object): string {
  const ticket = { id: "an-id", role: "look", name: "", untilMs: Date.now() + hour, ...change };
  return `queue-dispatch=${Buffer.from(JSON.stringify(ticket)).toString("base64url")}.${"A".repeat(43)}`;
}
