import { expect, test } from "vitest";
import { always, liveEnv, startApp } from "../helpers/start-app.ts";

const wellFormed = `${"Zm9yZ2Vk".repeat(4).slice(0, 27)}=`;

test("a proxy that strips the path of PUBLIC_URL shows at once, until a request is accepted", async () => {
  const app = startApp({ env: { ...liveEnv, PUBLIC_URL: "https://line.example.com/line" } });

  const stripped = await app.request().post("/customers").set("X-Twilio-Signature", wellFormed);

  expect(stripped.status).toBe(404);
  expect(app.services.readiness()).toMatchObject({
    status: "degraded",
    webhooks: expect.stringContaining("PUBLIC_URL"),
  });
  expect(app.logged).toContainEqual(expect.objectContaining({ level: 50, path: "/customers", requests: 1 }));
  expect((await app.signedPost("/customers")).status).toBe(200);
  expect(app.services.readiness().webhooks).toBe("accepted");
});

test("a stranger who asks for what is not there, and bears no signature, is nobody's business", async () => {
  const app = startApp({ env: liveEnv });

  expect((await app.request().get("/wp-login.php")).status).toBe(404);

  expect([app.services.refusals.isShutOut, app.logged]).toEqual([false, []]);
});

test("a form that fits its signature and is parted anew is not taken for a wrong token", async () => {
  const app = startApp({ env: liveEnv });
  const { From: from, To: to, ...rest } = always("/customers", app.config.accountSid);

  const parted = await app.signedForm("/customers", { ...rest, From: `${from}To${to}` });

  expect(parted.status).toBe(403);
  expect(app.services.refusals.isShutOut).toBe(false);
  expect(app.logged).toContainEqual(
    expect.objectContaining({ level: 40, msg: expect.stringContaining("not parted as") }),
  );
});
