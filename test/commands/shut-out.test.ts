import { expect, test } from "vitest";
import { makeUpRequest } from "../../src/twilio/made-up-request.ts";
import { offline } from "../../src/twilio/offline.ts";
import { readLog } from "../helpers/server-log.ts";
import { type Server, startServer, until } from "../helpers/process.ts";
import { always, liveEnv } from "../helpers/start-app.ts";

const shutOut =
  "Twilio's requests are refused, and none has been accepted since the start: PUBLIC_URL or TWILIO_AUTH_TOKEN is wrong";

/** Sends what Twilio would, signed with a token for a URL, and gives the status of the answer. */
async function webhook({ port }: Server, url: string, authToken: string): Promise<number> {
  const parameters = always("/customers", offline.accountSid);
  const { signature, form } = makeUpRequest({ method: "POST", url: `${url}/customers`, parameters, authToken });
  const body = new URLSearchParams(form);
  const headers = { "X-Twilio-Signature": signature };
  const response = await fetch(`http://127.0.0.1:${port}/customers`, { method: "POST", headers, body });
  return response.status;
}

async function readiness({ port }: Server): Promise<Record<string, unknown>> {
  return (await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as Record<string, unknown>;
}

test.each([
  ["PUBLIC_URL", "https://old.example.com", offline.authToken],
  ["the token", undefined, "00000000000000000000000000000000"],
])("where %s is wrong, /readyz and the log say so until a request is accepted", async (_what, otherUrl, token) => {
  const server = await startServer();
  const url = `http://127.0.0.1:${server.port}`;
  await until(
    async () => (await readiness(server)).status === "ready",
    () => server.output(),
  );

  expect(await webhook(server, otherUrl ?? url, token)).toBe(403);
  expect(await readiness(server)).toMatchObject({ status: "degraded", webhooks: shutOut });
  const errors = () => readLog(server.stdout()).filter(({ level }) => level === 50);
  await until(
    () => errors().length > 0,
    () => server.output(),
  );
  expect(errors()).toMatchObject([{ msg: shutOut, requests: 1, path: "/customers", publicOrigin: url }]);

  expect(await webhook(server, url, offline.authToken)).toBe(200);
  expect(await readiness(server)).toMatchObject({ status: "ready", webhooks: "accepted" });
  expect(await webhook(server, otherUrl ?? url, token)).toBe(403);
  expect(await readiness(server)).toMatchObject({ status: "ready", webhooks: "accepted" });
});

test.each([
  ["anyone", 1],
  ["+15005550090", 0],
])("live, REP_NUMBERS=%s is warned about at the start: %i times", async (repNumbers, times) => {
  const server = await startServer({ ...liveEnv, REP_NUMBERS: repNumbers, HOST: "127.0.0.1" });

  const warnings = readLog(server.stdout()).filter(({ setting }) => setting === "REP_NUMBERS");
  expect(warnings).toHaveLength(times);
  for (const warning of warnings)
    expect(warning).toMatchObject({ level: 40, msg: expect.stringContaining("whoever rings the reps' number") });
});
