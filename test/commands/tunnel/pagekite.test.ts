import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { makeUpRequest } from "../../../src/twilio/made-up-request.ts";
import { offline } from "../../../src/twilio/offline.ts";
import { onlyInFull } from "../../helpers/cases.ts";
import { hasPagekite, noPagekite, startFrontEnd } from "../../helpers/pagekite.ts";
import { main, run, until } from "../../helpers/process.ts";
import { always, liveEnv } from "../../helpers/start-app.ts";
import { numberOptions, shows, startTunnelledLine } from "../../helpers/tunnelled-line.ts";

const { customers, reps } = offline.numbers;
const up = "Ctrl-C puts the numbers back";

/** The processes of PageKite that have this in their command line. */
function processes(text: string): number[] {
  const listed = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" });
  const lines = listed.split("\n").filter((line) => line.includes("pagekite") && line.includes(text));
  return lines.map((line) => Number.parseInt(line, 10));
}

test.runIf(hasPagekite)(
  "through PageKite people ring, are put through, and do so again after it has died",
  { timeout: 180_000 },
  async (context) => {
    onlyInFull(context);
    const [line, frontEnd] = [await startTunnelledLine(), await startFrontEnd()];
    const before = new Set(processes("--optfile"));
    const tunnel = line.open([...numberOptions, "--with", "pagekite", "--url", frontEnd.url], frontEnd.env);
    await shows(tunnel, up);
    const ring = async () => {
      const ann = await line.twilio.call({ from: "+15005550011", to: customers });
      const rep = await line.twilio.call({ from: "+15005550090", to: reps });
      await until(
        () => rep.partner === ann,
        () => tunnel.output(),
        30_000,
      );
      await ann.hangUp();
      await rep.hangUp();
    };

    await ring();
    const env = {
      ...liveEnv,
      DASHBOARD_PASSWORD: "a-long-password",
      TWILIO_API_URL: line.apiUrl,
      PUBLIC_URL: frontEnd.url,
      PORT: String(line.port),
      HOST: "127.0.0.1",
    };
    const doctor = run(process.execPath, [main, "doctor", ...numberOptions], { env, cwd: line.folder });
    expect(await doctor.ended(), doctor.output()).toBe(0);
    expect(doctor.output()).toContain("✓ A request that is signed as Twilio signs gets through PUBLIC_URL.");
    expect(await statusOf(frontEnd.url, liveEnv.TWILIO_AUTH_TOKEN)).toBe(200);
    expect(await statusOf(frontEnd.url, "0".repeat(32))).toBe(403);

    const [kite] = processes("--optfile").filter((pid) => !before.has(pid));
    process.kill(Number(kite), "SIGKILL");
    await shows(tunnel, up, 2);
    await ring();

    expect(line.twilio.requests().every(({ url }) => url.startsWith(frontEnd.url))).toBe(true);
    tunnel.child.kill("SIGINT");
    expect(await tunnel.ended(), tunnel.output()).toBe(0);
    await line.expectAsBefore();
    expect(processes("--optfile").filter((pid) => !before.has(pid))).toEqual([]);
  },
);

test.runIf(hasPagekite)("a front-end that refuses the kite is named by PageKite's own words", async (context) => {
  onlyInFull(context);
  const [line, frontEnd] = [await startTunnelledLine(), await startFrontEnd()];
  const env = { ...frontEnd.env, PAGEKITE_SECRET: "another-secret" };

  const tunnel = line.open([...numberOptions, "--with", "pagekite", "--url", frontEnd.url], env);

  expect(await tunnel.ended()).toBe(1);
  expect(tunnel.output()).toMatch(/started=\S*pagekite[^]*\n\npagekite (?:was not up in 30 s|ended before)/);
  await line.expectAsBefore();
});

test.skipIf(hasPagekite)(`the real PageKite is not tried: ${noPagekite}`, () => {});

async function statusOf(url: string, authToken: string): Promise<number> {
  const parameters = {
    ...always("/customers", liveEnv.TWILIO_ACCOUNT_SID),
    CallStatus: "completed",
    CallerName: "Ann & Söhne + 1%",
  };
  const { signature, form } = makeUpRequest({
    method: "POST",
    url: `${url}/customers?x=a%20b%2Bc`,
    parameters,
    authToken,
  });
  const headers = { "X-Twilio-Signature": signature };
  const response = await fetch(`${url}/customers?x=a%20b%2Bc`, {
    method: "POST",
    headers,
    body: new URLSearchParams(form),
  });
  return response.status;
}
