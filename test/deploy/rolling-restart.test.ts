import { spawnSync } from "node:child_process";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { Crowd } from "../helpers/crowd.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { transcript } from "../helpers/matchers.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { freePort, root, run, until } from "../helpers/process.ts";
import { startRealTwilio } from "../helpers/real-line.ts";
import { WarmServer } from "../helpers/warm-server.ts";

beforeEach(onlyInFull);

const hasCaddy = spawnSync("caddy", ["version"]).status === 0;

describePostgres("what compose.yaml starts, started by hand", () => {
  test("both servers are replaced, one after the other, while people ring, and no call is lost", async ({ skip }) => {
    skip(!hasCaddy, "caddy is not installed (Debian: caddy)");
    const line = await startLine();
    const crowd = new Crowd({ reps: 4, load: 0.7, meanTalkSeconds: 0.5, patienceSeconds: 60, seed: 11 });
    line.real.onTalk = crowd.onTalk;
    const rung = (many: number) =>
      until(
        () => crowd.customers.length >= many,
        () => "nobody rings",
        30_000,
      );

    crowd.begin(line.real.twilio);
    await rung(20);
    for (const [i, server] of line.servers.entries()) {
      expect(await server.stop(), server.output).toBe(0);
      const successor = line.successors[i];
      await successor?.begin();
      await until(
        () => successor?.output.includes('"event":"call.rings"') === true,
        () => "the balancer sends nobody to the new server",
        30_000,
      );
      await rung(20 * (i + 2));
    }
    crowd.end();
    await until(
      () => crowd.unserved.length === 0,
      () => crowd.unserved.map(transcript).join("\n\n"),
      60_000,
    );

    const requests = line.real.twilio.requests();
    expect(requests.length).toBeGreaterThan(200);
    expect(requests.flatMap(({ url, status, error }) => (error === undefined ? [] : [[url, status, error]]))).toEqual(
      [],
    );
    const cutOff = crowd.customers.filter(({ sid }) => !crowd.hungUp.has(sid));
    expect(cutOff.map(transcript)).toEqual([]);
    expect(crowd.reps.filter(({ isOver }) => isOver).map(transcript)).toEqual([]);
    crowd.goHome();
  }, 240_000);
});

/** Postgres, two servers, Caddy before them with our Caddyfile, and two more servers that wait for their turn. */
async function startLine() {
  const [one, two, front] = [await freePort(), await freePort(), await freePort()];
  const publicUrl = `http://127.0.0.1:${front}`;
  const real = await startRealTwilio(publicUrl);
  const shared = { PUBLIC_URL: publicUrl, TWILIO_API_URL: real.apiUrl, DATABASE_URL: await freshDatabase() };
  const make = (port: number) => new WarmServer({ ...shared, PORT: String(port), LOG_LEVEL: "info" });
  const servers = [make(one), make(two)];
  const successors = [make(one), make(two)];
  onTestFinished(async () => {
    await Promise.all([...servers, ...successors].map((server) => server.kill()));
  });
  await Promise.all(servers.map((server) => server.begin()));
  await startCaddy(publicUrl, `127.0.0.1:${one} 127.0.0.1:${two}`);
  await Promise.all(successors.map((server) => server.warm()));
  return { real, servers, successors };
}

async function startCaddy(publicUrl: string, upstreams: string): Promise<void> {
  const caddy = run("caddy", ["run", "--config", `${root}deploy/Caddyfile`, "--adapter", "caddyfile"], {
    env: {
      PUBLIC_URL: publicUrl,
      UPSTREAMS: upstreams,
      CADDY_ADMIN: `127.0.0.1:${await freePort()}`,
      XDG_DATA_HOME: temporaryFolder(),
      XDG_CONFIG_HOME: temporaryFolder(),
    },
  });
  const isUp = () =>
    fetch(`${publicUrl}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(isUp, () => caddy.output());
  expect((await fetch(`${publicUrl}/metrics`)).status).toBe(404);
}
