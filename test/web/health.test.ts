import { expect, test } from "vitest";
import { liveEnv, startApp } from "../helpers/start-app.ts";

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
  expect(response.body).toEqual({ status: "degraded", queues: "not asked yet", record: "none" });
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
