import { describe, expect, test } from "vitest";
import { liveEnv, startApp } from "../helpers/start-app.ts";
import { startPhonesLine, withTexts } from "../helpers/phones-line.ts";
import { until } from "../helpers/process.ts";

/** Waits until something is so, within the time that a busy machine may need. */
const untilSo = (isSo: () => boolean) => until(isSo, () => `it did not come about: ${String(isSo)}`, 30_000);

describe("who may use the telephones", () => {
  test("nobody where there is an account: they do not exist", async () => {
    const app = startApp({ env: { ...liveEnv, DASHBOARD_PASSWORD: "a long password" } });

    expect((await app.request().get("/phones")).status).toBe(404);
    expect((await app.request().post("/phones/act")).status).toBe(404);
  });

  test.each([
    ["no page has sent", {}],
    ["another page has sent", { Origin: "http://evil.example" }],
    ["the browser says is from elsewhere", { Origin: "own", "Sec-Fetch-Site": "cross-site" }],
    ["a proxy has passed on", { Origin: "own", "X-Forwarded-For": "192.0.2.1" }],
  ])("nothing is done that %s", async (_what, headers: Record<string, string>) => {
    const { url, act, twilio } = await startPhonesLine();
    const sent = headers.Origin === "own" ? { ...headers, Origin: url } : headers;

    const refused = await act({ act: "ring", line: "customers" }, sent);

    expect(refused.status).toBe(403);
    expect(twilio.calls).toEqual([]);
  });

  test("nobody by a name that has been led here from elsewhere", async () => {
    const app = startApp();

    expect((await app.request().get("/phones").set("Host", "evil.example")).status).toBe(403);
  });

  test("whoever has logged in, where a password is set", async () => {
    const { url, act } = await startPhonesLine({ DASHBOARD_PASSWORD: "a long password" });

    expect((await act({ act: "ring", line: "customers" })).status).toBe(401);
    expect((await fetch(`${url}/phones`, { headers: { Accept: "text/html" } })).url).toContain("/dashboard/log-in");
  });
});

describe("acts", () => {
  test.each([
    ["none at all", {}],
    ["one that there is not", { act: "reset" }],
    ["a path of the emulator's", { act: "/clock/advance", seconds: "60" }],
    ["a line that there is not", { act: "ring", line: "+15005550001" }],
    ["keys that no telephone has", { act: "press", handset: "1", digits: "x" }],
    ["a text of nothing", { act: "text", handset: "1", body: "  " }],
    ["a text that is too long", { act: "text", handset: "1", body: "a".repeat(1601) }],
    ["a trouble that there is not", { act: "trouble", name: "fire", on: "yes" }],
    ["a day that there is not", { act: "preset", preset: "__proto__" }],
  ])("%s: refused by 400", async (_what, fields) => {
    const { act, twilio } = await startPhonesLine();
    await act({ act: "ring", line: "customers" });

    expect((await act(fields)).status).toBe(400);
    expect(twilio.calls).toHaveLength(1);
    expect(twilio.faults).toEqual([]);
  });

  test("on a handset that is put away, or on no call, are refused in a sentence", async () => {
    const { act } = await startPhonesLine();
    await act({ act: "ring", line: "customers" });

    const hungUp = await act({ act: "hang-up", handset: "1" });
    const again = await act({ act: "press", handset: "1", digits: "1" });
    await act({ act: "put-away", handset: "1" });
    const gone = await act({ act: "hang-up", handset: "1" });

    expect([hungUp.status, again.status, gone.status]).toEqual([200, 409, 404]);
    expect(await again.text()).toBe("This telephone is on no call.\n");
    expect(await gone.text()).toBe("This handset has been put away.\n");
  });

  test("take POST alone, and lead a browser without script back to the handset", async () => {
    const { url, act } = await startPhonesLine();

    const done = await act({ act: "ring", line: "reps" }, { Origin: url, Accept: "text/html" });

    expect([done.status, done.headers.get("Location")]).toEqual([303, "/phones#handset-1"]);
    expect((await fetch(`${url}/phones/act`)).status).toBe(405);
  });

  test("say so where the emulator is gone, and so does the page", async () => {
    const { url, act, twilio } = await startPhonesLine();
    await act({ act: "ring", line: "customers" });
    twilio.stop();

    expect((await act({ act: "hang-up", handset: "1" })).status).toBe(502);
    const shown = async () => (await (await fetch(`${url}/phones`)).text()).includes("does not answer at");
    await until(shown, () => "the page does not say it");
  });
});

test("a handset is another telephone for each ring, and the reps' are let in where only some numbers are", async () => {
  const { act, twilio } = await startPhonesLine({ REP_NUMBERS: "+15005550090,+15005550091" });

  for (const line of ["reps", "reps", "reps", "premium-customers"]) await act({ act: "ring", line });

  expect(twilio.calls.map(({ number }) => number).toReversed()).toEqual([
    "+15005550090",
    "+15005550091",
    "+12025550103",
    "+12025550104",
  ]);
});

test("hostile words are shown as words", async () => {
  const { url, act } = await startPhonesLine(withTexts);
  await act({ act: "ring", line: "customers" });

  await act({ act: "text", handset: "1", body: `<img src=x onerror="alert(1)"> ‮evil` });
  await until(
    async () => (await (await fetch(`${url}/phones`)).text()).includes("&lt;img src=x"),
    () => "the text is not shown",
  );

  expect(await (await fetch(`${url}/phones`)).text()).not.toContain("<img");
});

describe("a crowd", () => {
  const sliders = { act: "crowd", callsPerMinute: "60", talkSeconds: "5", patienceSeconds: "10", reps: "2" };

  test("rings, talks and hangs up by itself, and goes when it is sent home", async () => {
    const { act, twilio, services } = await startPhonesLine(withTexts);

    await act(sliders);
    await untilSo(() => twilio.calls.filter(({ heard, isOver }) => isOver && heard.length > 0).length >= 3);
    const talked = twilio.calls.filter(({ timeline }) => timeline.some(({ text }) => text.startsWith("talks to")));
    await act({ act: "send-home" });
    await untilSo(() => twilio.activeCalls.length === 0);

    expect(talked.length).toBeGreaterThan(2);
    expect(services.phones?.crowd.isLoose).toBe(false);
  });

  test("is bounded, however much is asked for", async () => {
    const { act, services } = await startPhonesLine();

    await act({ act: "crowd", callsPerMinute: "1e9", talkSeconds: "0", patienceSeconds: "-1", reps: "1000" });

    expect(services.phones?.crowd.settings).toEqual({
      callsPerMinute: 60,
      talkSeconds: 5,
      patienceSeconds: 10,
      reps: 20,
    });
  });

  test("goes when the server is told to stop", async () => {
    const { act, twilio, services } = await startPhonesLine();
    await act({ act: "preset", preset: "quiet" });
    await untilSo(() => twilio.activeCalls.length >= 3);

    services.stopping();

    await untilSo(() => twilio.activeCalls.length === 0);
  });
});

test("troubles are the emulator's faults: each a switch, and all of them mended at once", async () => {
  const { act, twilio, services } = await startPhonesLine();

  for (const name of ["slow", "lost", "doubled", "rest"]) await act({ act: "trouble", name, on: "yes" });
  await act({ act: "trouble", name: "lost", on: "no" });

  expect(twilio.faults).toMatchObject([
    { path: "/*", kind: "delay", seconds: 3 },
    { path: "/*", kind: "duplicate", every: 2 },
    { rest: "/", kind: "status", status: 503 },
  ]);
  await act({ act: "mend" });
  expect(twilio.faults).toEqual([]);
  expect(services.phones?.troubles.on.size).toBe(0);
});
