import { expect, onTestFinished, test } from "vitest";
import { TunnelChild } from "../../../src/commands/tunnel/child.ts";
import { type TunnelProgram, tunnelPrograms } from "../../../src/commands/tunnel/programs.ts";
import { type Deed, fakeTunnels } from "../../helpers/fake-tunnels.ts";

const wanted = { port: 3000, url: undefined, pagekite: undefined };
const never = new AbortController().signal;
const named = (name: string) => tunnelPrograms.find((program) => program.name === name) as TunnelProgram;

async function start(deed: Deed, name = "cloudflared", env = {}): Promise<TunnelChild> {
  const fake = await fakeTunnels(deed);
  const child = new TunnelChild(named(name), wanted, { PATH: String(fake.env.PATH), ...env });
  onTestFinished(() => child.stop());
  return child;
}

test("one that is not up in time gives its own output and one sentence", async () => {
  const child = await start("hangs");

  await expect(child.up(never, 2500)).rejects.toThrow(
    /^2026-\S+ INF Requesting new quick Tunnel on trycloudflare\.com\.\.\.\n\ncloudflared was not up in 2\.5 s: what it says stands above\.$/,
  );
});

test("one that cannot be started says why", async () => {
  const child = await start("comes up", "cloudflared", { PATH: "/nowhere" });

  await expect(child.up(never, 5000)).rejects.toThrow("cloudflared ended before it was up (spawn cloudflared ENOENT)");
});

test("whoever stops waiting hears the reason", async () => {
  const stop = new AbortController();
  const up = (await start("hangs")).up(stop.signal);

  stop.abort(new Error("stopped by SIGINT"));

  await expect(up).rejects.toThrow("stopped by SIGINT");
});

test.each([
  [
    "cloudflared",
    'ERR failed to request quick Tunnel: Post "https://api.trycloudflare.com/tunnel": i/o timeout',
    undefined,
  ],
  [
    "cloudflared",
    "INF Thank you … (https://www.cloudflare.com/website-terms/).\nINF |  https://seasonal-deck-sf.trycloudflare.com   |",
    "https://seasonal-deck-sf.trycloudflare.com",
  ],
  ["ngrok", 't=2026 lvl=info msg="client session established" obj=tunnels.session', undefined],
  [
    "ngrok",
    't=2026 lvl=eror msg="session closing" err="authentication failed: https://dashboard.ngrok.com/get-started (ERR_NGROK_4018)"',
    undefined,
  ],
  [
    "ngrok",
    't=2026 lvl=info msg="started tunnel" obj=tunnels name=command_line addr=http://127.0.0.1:3000 url=https://a-1.ngrok-free.app\n',
    "https://a-1.ngrok-free.app",
  ],
  ["pagekite", "ts=1; ll=1; FE=127.0.0.1:80; http_ping_ms=18; uuid=1", undefined],
  ["pagekite", "ts=1; ll=3; FE=127.0.0.1:80; proto=http; domain=you.pagekite.me; ssl=False", "https://you.pagekite.me"],
])("what %s prints is understood: %s", (name, printed, url) => {
  expect(named(name).urlIn(printed, { ...wanted, url: "https://you.pagekite.me" })).toBe(url);
});

test("PageKite goes by what it was set up with, or by a front-end of ours, whose secret no list of processes shows", () => {
  const own = {
    ...wanted,
    url: "https://you.example.com/line",
    pagekite: { frontend: "kites.example.com:443", secret: "s3cret" },
  };

  expect(named("pagekite").start({ ...own, pagekite: undefined }).args).toEqual(
    expect.arrayContaining(["3000", "you.example.com"]),
  );
  const { args, options } = named("pagekite").start(own);
  expect(args.join(" ")).not.toContain("s3cret");
  expect(options).toContain("service_on=http:you.example.com:127.0.0.1:3000:s3cret\n");
});
