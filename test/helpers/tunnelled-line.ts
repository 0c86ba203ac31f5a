import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { startTwilio, type Twilio } from "../../src/emulator/start-twilio.ts";
import { offline, offlineNumbers } from "../../src/twilio/offline.ts";
import { atEnd } from "./at-end.ts";
import { temporaryFolder } from "./databases.ts";
import { type Deed, type FakeTunnels, fakeTunnels } from "./fake-tunnels.ts";
import { freePort, isFree, main, run, type Running, until } from "./process.ts";
import { liveEnv } from "./start-app.ts";

export const numbers = offlineNumbers(["premium-customers", "customers"]).map(({ phoneNumber }) => phoneNumber);
export const asBought = "https://demo.twilio.com/welcome/voice/";
const { customers, "premium-customers": premium, reps } = offline.numbers;
export const numberOptions = ["--customers", customers, "--premium", premium, "--reps", reps];

/** An account whose numbers have just been bought, and a folder from which a tunnel is opened. */
export interface TunnelledLine {
  readonly twilio: Twilio;
  readonly folder: string;
  readonly port: number;
  readonly apiUrl: string;
  /** Opens a tunnel to it and asks nobody; by another program that starts ours, if one is named. */
  open(args: readonly string[], env?: Readonly<Record<string, string>>, by?: readonly string[]): Running;
  /** The same on a terminal, where it asks. */
  openOnTerminal(args: readonly string[], env?: Readonly<Record<string, string>>): Running;
  /** The VoiceUrls of the numbers. */
  voiceUrls(): string[];
  /** That the numbers are as they were before, and the server is not left running. */
  expectAsBefore(): Promise<void>;
}

export async function startTunnelledLine(): Promise<TunnelledLine> {
  const account = { accountSid: liveEnv.TWILIO_ACCOUNT_SID, authToken: liveEnv.TWILIO_AUTH_TOKEN };
  const bought = Object.fromEntries(numbers.map((number) => [number, { voiceUrl: asBought, smsUrl: asBought }]));
  const twilio = startTwilio({ ...account, clock: "real", numbers: bought });
  atEnd(() => {
    twilio.stop();
  });
  const [apiUrl, port, folder] = [await twilio.listen(), await freePort(), temporaryFolder()];
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, REP_NUMBERS } = liveEnv;
  const settings = { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, REP_NUMBERS, TWILIO_API_URL: apiUrl, PORT: String(port) };
  const withoutDates = () => twilio.numbers.map((number) => ({ ...number, updatedMs: 0 }));
  const before = withoutDates();
  return {
    twilio,
    folder,
    port,
    apiUrl,
    open(args, env = {}, by = []) {
      const [program, ...rest] = [...by, process.execPath, main, "tunnel", ...args, "--yes"];
      return run(program, rest, { env: { ...settings, ...env }, cwd: folder });
    },
    openOnTerminal(args, env = {}) {
      const command = [process.execPath, main, "tunnel", ...args].map((word) => `"${word}"`).join(" ");
      const surroundings = { env: { ...settings, ...env }, cwd: folder, takesInput: true };
      return run("script", ["-qec", `exec ${command}`, "/dev/null"], surroundings);
    },
    voiceUrls: () => twilio.numbers.map(({ voiceUrl }) => voiceUrl),
    async expectAsBefore() {
      expect(withoutDates()).toEqual(before);
      expect(existsSync(join(folder, `queue-dispatch.before-tunnel.${account.accountSid}.json`))).toBe(false);
      expect(await isFree(port), "the server is gone").toBe(true);
    },
  };
}

/** The same, with programs that look like cloudflared and ngrok. */
export async function startFakeTunnel(deed?: Deed) {
  const [line, fake] = [await startTunnelledLine(), await fakeTunnels(deed)];
  return {
    ...line,
    fake,
    open: ((args, env = {}, by = []) => line.open(args, { ...fake.env, ...env }, by)) satisfies TunnelledLine["open"],
    openOnTerminal: ((args, env = {}) =>
      line.openOnTerminal(args, { ...fake.env, ...env })) satisfies TunnelledLine["openOnTerminal"],
    /** And neither is the tunnel. */
    async expectNothingLeft() {
      await line.expectAsBefore();
      expect(isRunning(fake), "the tunnel is gone").toBe(false);
    },
  };
}

/** What a fake has last written down of itself. */
export function told({ folder }: FakeTunnels, what: "pid" | "args" | "starts"): string {
  const file = join(folder, "bin", what);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function isRunning(fake: FakeTunnels): boolean {
  try {
    process.kill(Number(told(fake, "pid") || "-"), 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until something stands on the terminal. */
export function shows(running: Running, text: string, times = 1): Promise<void> {
  return until(
    () => running.output().split(text).length > times,
    () => `"${text}" is missing: ${running.output()}`,
    50_000,
  );
}
