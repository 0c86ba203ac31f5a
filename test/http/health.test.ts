import { expect, test } from "vitest";
import { isInsider } from "../../src/http/insiders.ts";
import { ManualClock } from "../helpers/manual-clock.ts";
import { liveEnv, startApp } from "../helpers/start-app.ts";

/** A signature as far as its shape tells. */
const forged = { "X-Twilio-Signature": `${"Zm9yZ2Vk".repeat(4).slice(0, 27)}=` };

test("the server says that it is alive", async () => {
  const app = startApp();

  const response = await app.request().get("/healthz");

  expect(response.status).toBe(200);
  expect(response.body).toEqual({ status: "ok" });
});

test("a line that Twilio's REST API does not answer is degraded, and still in service", async () => {
  const app = startApp({ env: liveEnv });

  const response = await app.request().get("/readyz");

  expect(response.status).toBe(200);
  expect(response.body).toEqual({
    status: "degraded",
    webhooks: "none yet",
    queues: "not asked yet",
    record: "none",
  });
});

test("after a stop signal the line asks to be taken out of service", async () => {
  const app = startApp();
  app.services.stopping();

  const response = await app.request().get("/readyz");

  expect(response.status).toBe(503);
  expect(response.body).toMatchObject({ status: "stopping" });
});

test.each(["/healthz", "/readyz"])("%s can only be read", async (path) => {
  const app = startApp();

  const response = await app.request().post(path);

  expect(response.status).toBe(405);
  expect(response.headers.allow).toBe("GET, HEAD");
});

const opsToken = "0123456789abcdef";

test.each([
  ["X-Forwarded-For", "127.0.0.1"],
  ["Forwarded", "for=127.0.0.1"],
  ["Host", "line.example.com"],
])("what comes through a proxy on this machine (%s: %s) is told the status alone", async (name, value) => {
  const app = startApp({ env: liveEnv });

  const response = await app.request().get("/readyz").set(name, value);

  expect(response.status).toBe(200);
  expect(response.body).toEqual({ status: "degraded" });
});

test("with OPS_TOKEN details are told to everybody who shows it", async () => {
  const app = startApp({ env: { ...liveEnv, OPS_TOKEN: opsToken } });
  const ask = (authorization: string) =>
    app.request().get("/readyz").set("X-Forwarded-For", "203.0.113.7").set("Authorization", authorization);

  const [right, wrong, shorter] = [
    await ask(`Bearer ${opsToken}`),
    await ask("Bearer 0123456789abcdeX"),
    await ask("Bearer "),
  ];

  expect(right.body).toHaveProperty("queues");
  expect([wrong.body, shorter.body]).toEqual([{ status: "degraded" }, { status: "degraded" }]);
});

test.each([
  ["127.0.0.1", "127.0.0.1:3000", true],
  ["::1", "[::1]:3000", true],
  ["::ffff:127.0.0.1", "localhost", true],
  ["203.0.113.7", "localhost", false],
  ["::ffff:203.0.113.7", "127.0.0.1", false],
  [undefined, "localhost", false],
  ["127.0.0.1", undefined, false],
])("a connection from %s to the host %s is this machine's own: %s", (remoteAddress, host, is) => {
  const request = { socket: { remoteAddress }, headers: { host } } as Parameters<typeof isInsider>[0];

  expect(isInsider(request, undefined)).toBe(is);
});

test("no account is named, whatever Twilio says of it", async () => {
  const app = startApp({
    env: liveEnv,
    change: (services) => ({
      ...services,
      readiness: () => ({ status: "degraded", queues: `/Accounts/${liveEnv.TWILIO_ACCOUNT_SID}/Queues was not found` }),
    }),
  });

  const response = await app.request().get("/readyz");

  expect(response.body).toEqual({ status: "degraded", queues: "/Accounts/AC…/Queues was not found" });
});

const ours = { AccountSid: liveEnv.TWILIO_ACCOUNT_SID, CallSid: "CA1" };
const shutOut = expect.stringContaining("PUBLIC_URL or TWILIO_AUTH_TOKEN is wrong");

test.each(["GET", "POST"] as const)(
  "a line that refuses whatever names its account (%s) is degraded",
  async (method) => {
    const clock = new ManualClock();
    const app = startApp({ env: { PUBLIC_URL: "http://127.0.0.1:3000/line" }, overrides: { clock } });
    const account = { ...ours, AccountSid: app.config.accountSid };
    const webhooks = async () => (await app.request().get("/line/readyz")).body.webhooks;
    const errors = () => app.logged.filter(({ level }) => level === 50);

    await app.signed(method, "/customers", { ...account, AccountSid: ours.AccountSid }).set(forged);
    await app.request().get(`/line/customers?AccountSid=${account.AccountSid}`);
    expect(await webhooks(), "another account, and no signature at all").toBe("none yet");
    await app.signed(method, "/customers", account).set(forged);

    expect(await webhooks()).toEqual(shutOut);
    expect(errors()).toEqual([]);
    await clock.advance({ seconds: 60 });
    expect(errors()).toMatchObject([{ msg: shutOut, publicOrigin: "http://127.0.0.1:3000" }]);
  },
);
