import type { Response } from "supertest";
import { describe, expect, test } from "vitest";
import { type AppChanges, liveEnv, startApp, type TestApp } from "../helpers/start-app.ts";

const [act, look] = ["a password to act by", "a password to look by"];
const env = {
  ...liveEnv,
  DATABASE_URL: "sqlite::memory:",
  DASHBOARD_PASSWORD: act,
  DASHBOARD_VIEW_PASSWORD: look,
  MAX_QUEUE: "7",
};
const path = "/dashboard/settings";
const origin = liveEnv.PUBLIC_URL;

describe("the page of the settings", () => {
  test("shows each with what it means, its default, and who has changed it", async () => {
    const { read } = await started();

    const page = await read();

    expect(page).toContain("How many seconds anybody waits at most. From 60 to 14000. Default: 1800.");
    expect(page).toContain("Nobody has changed it.");
    expect(page).not.toContain("TWILIO_AUTH_TOKEN");
    expect(page).not.toContain("<script");
  });

  test("changes one without script, says who did, and puts it back", async () => {
    const { send, read, app } = await started();

    const changed = await send({ key: "MAX_WAIT", value: " 900 " });
    expect(changed.status).toBe(303);
    expect(changed.headers.location).toBe("/dashboard/settings?changed=MAX_WAIT#MAX_WAIT");
    expect(app.services.current.maxWait).toBe(900);
    const page = await read("?changed=MAX_WAIT");
    expect(page).toContain("MAX_WAIT is 900 now.");
    expect(page).toMatch(/Changed by <bdi>Ann<\/bdi>, /);

    expect((await send({ key: "MAX_WAIT", value: "900", do: "undo" })).status).toBe(303);
    expect(app.services.current.maxWait).toBe(1800);
    expect(await read()).toMatch(/Put back to the default by <bdi>Ann<\/bdi>, /);
    expect(app.logged.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(["MAX_WAIT is 900 from now on, by Ann", "MAX_WAIT is back to its default, by Ann"]),
    );
  });

  test("refuses what cannot be with the sentence of a start, and keeps what was typed", async () => {
    const { send, app } = await started();

    const { status, text } = await send({ key: "MAX_WAIT", value: `soon "<b>` });

    expect(status).toBe(422);
    expect(text).toContain("Nothing was changed: MAX_WAIT must be a whole number from 60 to 14000");
    expect(text).toContain('value="soon &quot;&lt;b>"');
    expect(app.services.current.maxWait).toBe(1800);
  });

  test.each([
    ["that the environment has", { key: "MAX_QUEUE", value: "8" }],
    ["that is needed to start", { key: "DATABASE_URL", value: "none" }],
    ["that does not exist", { key: "<script>", value: "1" }],
    ["of no name", { value: "1" }],
    ["to nothing", { key: "COMPANY", value: "  " }],
    ["to more than is read", { key: "HOLD_MUSIC_URL", value: `https://example.com/${"a".repeat(2000)}` }],
  ])("changes none %s", async (_what, form) => {
    const { send } = await started();

    const { status, text } = await send(form);

    expect(status).toBe(422);
    expect(text).toContain("Nothing was changed");
    expect(text).not.toContain("<script>");
  });

  test("shows one that the environment has as locked", async () => {
    const page = await (await started()).read();

    expect(page).toMatch(/id="value-MAX_QUEUE" name="value" value="7"[^>]* readonly/i);
    expect(page).toContain("Locked: it is set in the environment.");
    expect(page).not.toContain("Save MAX_QUEUE");
    expect(page).toContain("Save MAX_WAIT");
  });

  test("is seen by who may only look, and changed by no such", async () => {
    const { send, read, app } = await started({ password: look });

    expect(await read()).not.toContain("Save MAX_WAIT");
    expect((await send({ key: "MAX_WAIT", value: "900" })).status).toBe(403);
    expect(app.services.current.maxWait).toBe(1800);
  });

  test("leads to the log-in who has none", async () => {
    const { app } = await started();

    expect((await app.request().get(path)).headers.location).toContain("/dashboard/log-in?to=");
    const form = { key: "MAX_WAIT", value: "900" };
    expect((await app.request().post(path).type("form").set("Origin", origin).send(form)).status).toBe(401);
    expect(app.services.current.maxWait).toBe(1800);
  });

  test.each([
    ["without an Origin", {}],
    ["from another site", { Origin: "https://evil.example" }],
    ["from a neighbour", { Origin: origin, "Sec-Fetch-Site": "same-site" }],
  ])("refuses what is sent %s", async (_from, headers) => {
    const { app, cookie } = await started();

    const response = await app
      .request()
      .post(path)
      .type("form")
      .set({ Cookie: cookie, ...headers })
      .send({ key: "MAX_WAIT", value: "900" });

    expect(response.status).toBe(403);
    expect(app.services.current.maxWait).toBe(1800);
  });

  test("says so while the record does not answer, shows what was seen last, and changes nothing", async () => {
    const { send, read, app } = await started();
    await send({ key: "MAX_WAIT", value: "900" });
    await app.services.record?.close();

    const page = await read();
    const refused = await send({ key: "MAX_WAIT", value: "600" });

    expect(page).toContain('name="value" value="900"');
    expect(refused.status).toBe(503);
    expect(app.services.current.maxWait).toBe(900);
  });

  test("says of a line without a record that nothing can be changed", async () => {
    const { send, read } = await started({ env: { ...env, DATABASE_URL: "none" } });

    const page = await read();

    expect(page).toContain("This line keeps no record");
    expect(page).not.toContain("Save MAX_WAIT");
    expect((await send({ key: "MAX_WAIT", value: "900" })).status).toBe(503);
  });
});

interface Started {
  readonly app: TestApp;
  readonly cookie: string;
  readonly send: (form: Readonly<Record<string, string>>) => Promise<Response>;
  readonly read: (query?: string) => Promise<string>;
}

/** A line with an account, and Ann, who has logged in. */
async function started(changes: AppChanges & { readonly password?: string } = {}): Promise<Started> {
  const app = startApp({ env, ...changes });
  await app.services.record?.open();
  const post = (to: string, form: Readonly<Record<string, string>>) =>
    app.request().post(to).type("form").set({ Origin: origin, "Sec-Fetch-Site": "same-origin" }).send(form);
  const { password = act } = changes;
  const { headers } = await post("/dashboard/log-in", { name: "Ann", password, to: path });
  const cookie = String((headers["set-cookie"] as unknown as readonly string[])[0]?.split(";")[0]);
  return {
    app,
    cookie,
    send: async (form) => post(path, form).set("Cookie", cookie),
    read: async (query = "") =>
      (
        await app
          .request()
          .get(path + query)
          .set("Cookie", cookie)
          .expect(200)
      ).text,
  };
}
