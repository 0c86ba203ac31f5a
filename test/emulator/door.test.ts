import { request } from "node:http";
import { describe, expect, test } from "vitest";
import type { EmulatorOptions } from "../../src/emulator/options.ts";
import { offline } from "../../src/twilio/offline.ts";
import { createRestClient } from "../../src/twilio/rest-client.ts";
import { startLine } from "../helpers/start-line.ts";

/** A whole line with its control door open, and a way to use it as curl would. */
async function startDoor(options: Partial<EmulatorOptions> = {}) {
  const line = await startLine({ options });
  const url = await line.twilio.listen();
  const ask = async (path: string, body?: object | string) => {
    const type = typeof body === "string" ? "application/x-www-form-urlencoded" : "application/json";
    const response = await fetch(`${url}/emulator${path}`, {
      ...(body === undefined ? {} : { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) }),
      headers: { "Content-Type": type },
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as Record<string, never>) };
  };
  return { ...line, door: url, ask };
}

const ann = { from: "+15005550011", to: "+15005550001" };
const credentials = `AC${"0".repeat(32)}:this0offline0token0is0not0secret`;
const rep = { from: "+15005550090", to: "+15005550003" };

describe("calls", () => {
  test("are placed, and shown with all that a person would want to know", async () => {
    const { ask, clock } = await startDoor();

    const placed = await ask("/calls", ann);
    await clock.advance({ seconds: 30 });
    const shown = await ask(`/calls/${String(placed.body?.sid)}`);

    expect(placed.status).toBe(201);
    expect(shown.body).toMatchObject({
      sid: expect.stringMatching(/^CA[0-9a-f]{32}$/),
      from: ann.from,
      to: ann.to,
      status: "ringing",
      queue: { name: "customers", position: 1, waitedSeconds: 30 },
      partner: null,
      heard: [],
      timeline: [
        { at: expect.stringMatching(/^2026-01-05T09:00:00/), text: `inbound call from ${ann.from} to ${ann.to}` },
        { text: expect.stringContaining("Twilio asks POST") },
        { text: "waits in customers, place 1" },
      ],
    });
  });

  test("may be placed by a form too, with a + as people type it", async () => {
    const { ask } = await startDoor();

    const encoded = await ask("/calls", "from=%2B15005550011&to=%2B15005550001");
    const typed = await ask("/calls", "from=+15005550012&to=+15005550001");

    expect(encoded.body).toMatchObject(ann);
    expect(typed.body).toMatchObject({ from: "+15005550012", queue: { position: 2 } });
  });

  test("name their partner, and end when somebody hangs up", async () => {
    const { ask } = await startDoor();
    const customer = await ask("/calls", { ...ann, to: "+15005550002" });
    const worker = await ask("/calls", rep);

    const over = await ask(`/calls/${String(customer.body?.sid)}/hang-up`, {});
    const list = await ask("/calls");

    expect(worker.body).toMatchObject({ partner: customer.body?.sid });
    expect(over.body).toMatchObject({ status: "completed", partner: null });
    expect(list.body?.calls).toHaveLength(2);
  });

  test("that ring at a telephone are answered, refused, rung out or taken by a machine", async () => {
    const { ask, clock, door } = await startDoor();
    const client = createRestClient({ ...offline, apiUrl: door });
    const order = { to: "+15005550077", from: "+15005550001", twiml: "<Response><Pause/></Response>" };
    const ends: [string, unknown][] = [];

    for (const deed of ["answer", "machine", "busy", "no-answer"]) {
      const call = await client.calls.create({ ...order, machineDetection: "Enable" });
      await clock.advance({ seconds: 1 });
      ends.push([deed, (await ask(`/calls/${call.sid}/${deed}`, {})).body?.status]);
    }

    expect(ends).toEqual([
      ["answer", "in-progress"],
      ["machine", "in-progress"],
      ["busy", "busy"],
      ["no-answer", "no-answer"],
    ]);
  });

  test.each([
    [{ from: "+15005550011" }, 400, "say who rings whom: from and to"],
    [{ from: "+15005550011", to: "+1999" }, 404, "+1999 is not a number of this account"],
  ])("%j are refused: %i", async (body, status, message) => {
    const { ask } = await startDoor();

    const refused = await ask("/calls", body);

    expect(refused.status).toBe(status);
    expect(refused.body?.message).toContain(message);
  });

  test("that Twilio does not ring cannot be answered or refused: 409", async () => {
    const { ask } = await startDoor();
    const { body } = await ask("/calls", ann);

    for (const deed of ["answer", "busy", "no-answer", "machine"]) {
      expect((await ask(`/calls/${String(body?.sid)}/${deed}`, {})).status).toBe(409);
    }
    expect(await ask(`/calls/${String(body?.sid)}`)).toMatchObject({ body: { status: "ringing" } });
  });

  test("can be cut off", async () => {
    const { ask } = await startDoor();
    const { body } = await ask("/calls", ann);

    const cut = await ask("/faults", { kind: "drop", callSid: body?.sid });

    expect(cut.status).toBe(204);
    expect(await ask(`/calls/${String(body?.sid)}`)).toMatchObject({ body: { status: "no-answer" } });
  });

  test("keys are checked", async () => {
    const { ask } = await startDoor();
    const { body } = await ask("/calls", ann);

    expect((await ask(`/calls/${String(body?.sid)}/press`, { digits: "12*#" })).status).toBe(200);
    expect((await ask(`/calls/${String(body?.sid)}/press`, { digits: "x" })).status).toBe(400);
    expect((await ask("/calls/CA0/press", { digits: "1" })).status).toBe(404);
  });
});

describe("the world", () => {
  test("at a glance: who talks, who waits, who listens", async () => {
    const { ask } = await startDoor();
    await ask("/calls", ann);
    await ask("/calls", { from: "+15005550012", to: "+15005550002" });
    await ask("/calls", rep);
    await ask("/calls", { ...rep, from: "+15005550091" });

    const { body } = await ask("");

    expect(body).toMatchObject({
      clock: "virtual",
      talking: ["+15005550090 with +15005550012"],
      waiting: { customers: ["+15005550011"], "premium-customers": [] },
      listening: { "premium-customers": ["+15005550091"] },
    });
  });

  test("in virtual time moves when it is told to", async () => {
    const { ask, clock } = await startDoor();
    const before = clock.now();

    const { body } = await ask("/clock/advance", { seconds: 90 });

    expect(clock.now() - before).toBe(90_000);
    expect(body).toEqual({ now: new Date(clock.now()).toISOString() });
    expect((await ask("/clock/advance", { seconds: -1 })).status).toBe(400);
    expect((await ask("/clock/advance", {})).status).toBe(400);
  });

  test("in real time moves by itself: 409", async () => {
    const { ask } = await startDoor({ clock: "real" });

    expect((await ask("/clock/advance", { seconds: 1 })).status).toBe(409);
  });

  test("remembers webhooks and alerts, and its queues can be looked at", async () => {
    const { ask } = await startDoor();
    await ask("/faults", { path: "/customers", kind: "status", status: 500 });
    await ask("/calls", ann);

    const requests = await ask("/requests?path=/customers");
    const alerts = await ask("/alerts");
    const queues = await ask("/queues");

    expect(requests.body?.requests).toMatchObject([
      { method: "POST", path: "/customers", status: 500, parameters: { From: ann.from } },
    ]);
    expect(alerts.body?.alerts).toMatchObject([{ code: 11217, level: "error" }]);
    expect(queues.body?.queues).toMatchObject([{ name: "premium-customers" }, { name: "customers" }]);
  });

  test.each([
    [{ path: "/wait", kind: "delay", seconds: "2" }, 204],
    [{ path: "/wait", kind: "garbage", times: 3 }, 204],
    [{ path: "/wait", kind: "duplicate", afterSeconds: 3 }, 204],
    [{ path: "/wait", kind: "late", seconds: 20 }, 204],
    [{ path: "/wait", kind: "reorder" }, 204],
    [{ path: "/*", kind: "reorder", behind: "any", seconds: 5 }, 204],
    [{ path: "/wait", kind: "lose" }, 204],
    [{ rest: "/Queues", kind: "status", status: 429, times: 3 }, 204],
    [{ rest: "/Queues", kind: "timeout", method: "POST", carriedOut: true }, 204],
    [{ rest: "/Queues", kind: "delay", seconds: 1 }, 204],
    [{ queueResult: "system-error" }, 204],
    [{ dequeueResult: "anything" }, 204],
    [{ path: "/wait", kind: "earthquake" }, 400],
    [{ kind: "refuse" }, 400],
    [{ rest: "/Queues", kind: "status", status: 200 }, 400],
    [{ rest: "/Queues", kind: "reset", method: "PATCH" }, 400],
    [{ rest: "/Queues", kind: "earthquake" }, 400],
    [{ path: "/wait", kind: "delay" }, 400],
    [{ path: "/wait", kind: "late" }, 400],
    [{ path: "/wait", kind: "reorder", behind: "all" }, 400],
    [{ path: "/wait", kind: "duplicate", afterSeconds: "soon" }, 400],
    [{ queueResult: "bridged" }, 400],
  ])("takes the fault %j: %i", async (fault, status) => {
    const { ask } = await startDoor();

    expect((await ask("/faults", fault)).status).toBe(status);
  });

  test("lets REST fail, remembers what was asked there, and mends it again", async () => {
    const { ask, door } = await startDoor();
    const queues = `/2010-04-01/Accounts/AC${"0".repeat(32)}/Queues.json`;
    const list = () => fetch(door + queues, { headers: { Authorization: `Basic ${btoa(credentials)}` } });
    await ask("/faults", { rest: "/Queues", kind: "status", status: 503, times: 100 });

    const failed = await list();
    const mended = await fetch(`${door}/emulator/faults`, { method: "DELETE" });
    const listed = await list();

    expect([failed.status, mended.status, listed.status]).toEqual([503, 204, 200]);
    expect(await ask("/rest-requests?path=/Queues")).toMatchObject({
      body: {
        requests: [
          { at: "2026-01-05T09:00:00.000Z", method: "GET", path: "/Queues.json", status: 503 },
          { method: "GET", path: "/Queues.json", status: 200 },
        ],
      },
    });
    expect((await ask("/rest-requests?path=/Calls")).body?.requests).toEqual([]);
  });

  test("can be begun again, with its numbers and queues", async () => {
    const { ask } = await startDoor();
    await ask("/calls", ann);
    await ask("/calls", { ...rep, from: "+15005550091" });

    await ask("/reset", {});
    const { body } = await ask("");
    const again = await ask("/calls", ann);

    expect(body).toMatchObject({ talking: [], waiting: { customers: [] }, listening: { "premium-customers": [] } });
    expect(await ask("/calls")).toMatchObject({ body: { calls: [{ from: ann.from }] } });
    expect(again.body?.queue).toMatchObject({ position: 1 });
  });
});

describe("the door", () => {
  test.each(["http://evil.example", "https://127.0.0.1.evil.example", "null"])(
    "is closed to a page from %s",
    async (origin) => {
      const { door } = await startDoor();

      const response = await fetch(`${door}/emulator`, { headers: { Origin: origin } });

      expect(response.status).toBe(403);
    },
  );

  test("is closed to another name for this machine, and open to a page from here", async () => {
    const { door } = await startDoor();
    const { port } = new URL(door);
    const statusFor = (headers: Record<string, string>, path = "/emulator") =>
      new Promise<number | undefined>((resolve) => {
        request({ host: "127.0.0.1", port, path, headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });

    expect(await statusFor({ Host: `evil.example:${port}` })).toBe(403);
    expect(await statusFor({ Host: `localhost:${port}`, Origin: `http://localhost:${port}` })).toBe(200);
  });

  test.each([
    ["api.twilio.com", "/2010-04-01/Accounts.json", 401],
    ["api.dublin.ie1.twilio.com:443", "/2010-04-01/Accounts.json", 401],
    ["api.twilio.com", "/emulator", 403],
    ["api.twilio.com", "/x/../emulator/calls", 403],
    ["api.twilio.com.evil.example", "/2010-04-01/Accounts.json", 403],
    ["evil.example", "/2010-04-01/Accounts.json", 403],
  ])("asked for as %s%s answers %d", async (host, path, status) => {
    const { door } = await startDoor();
    const { port } = new URL(door);

    const answered = await new Promise<number | undefined>((resolve) => {
      request({ host: "127.0.0.1", port, path, headers: { Host: host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });

    expect(answered).toBe(status);
  });

  test("says what is not there, what does not work and what cannot be read", async () => {
    const { door, ask } = await startDoor();

    const method = await fetch(`${door}/emulator/calls`, { method: "PUT" });
    const noJson = await fetch(`${door}/emulator/calls`, { method: "POST", body: "{nonsense" });
    const noForm = await fetch(`${door}/emulator/calls`, {
      method: "POST",
      body: "x",
      headers: { "Content-Type": "text/plain" },
    });
    const long = await fetch(`${door}/emulator/calls`, { method: "POST", body: "x".repeat(1_100_000) });

    expect((await ask("/nothing")).status).toBe(404);
    expect([method.status, noJson.status, noForm.status, long.status]).toEqual([405, 400, 415, 413]);
  });
});

test("a Twilio that is stopped leaves no port open", async () => {
  const { door, twilio } = await startDoor();

  twilio.stop();

  await expect(fetch(`${door}/emulator`)).rejects.toThrow("fetch failed");
});
