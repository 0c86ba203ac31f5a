import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Phone, startTwilio, type Twilio } from "../../src/emulator/index.ts";
import { offline } from "../../src/twilio/offline.ts";
import { freePort, MeasuredServer } from "./flood/server.ts";
import { median, table } from "./table.ts";

/**
 * How many of the reps who listen a restart cuts off.
 *
 * The built server runs in a process of its own, with its record in a file, and a Twilio at real pace here. The reps
 * ring in one after the other over the length of a Dial. Then the server is told to stop, and 3 s after its end the next
 * one answers. A rep whose Dial ends meanwhile meets nobody, nor does the fallback, and the call ends.
 */
const gapMs = 3000;
/** A server that is loaded takes so long until it answers. */
const beginMs = 500;
/** Whoever met nobody hears for three seconds that there was an error, and is cut off by then. */
const afterwardsMs = 6000;

interface Restart {
  readonly cut: number;
  /** From the stop signal to the end of the process. */
  readonly stopMs: number;
  /** From there until the next one answers. */
  readonly gapMs: number;
}

const { values: options } = parseArgs({
  options: {
    dist: { type: "string", default: new URL("../../dist", import.meta.url).pathname },
    reps: { type: "string", default: "20" },
    rounds: { type: "string", default: "3" },
  },
});
const reps = Number(options.reps);

const rows: string[][] = [["DIAL_TIMEOUT", "reps", "cut off", "stop s", "nobody answers s"]];
for (const dialSeconds of [1, 10]) {
  const restarts: Restart[] = [];
  for (let round = 0; round < Number(options.rounds); round += 1) restarts.push(await restart(dialSeconds));
  const seconds = (figures: readonly number[]) => (median(figures) / 1000).toFixed(1);
  rows.push([
    String(dialSeconds),
    String(reps),
    String(median(restarts.map(({ cut }) => cut))),
    seconds(restarts.map(({ stopMs }) => stopMs)),
    seconds(restarts.map((one) => one.gapMs)),
  ]);
}
process.stdout.write(table(rows));

async function restart(dialSeconds: number): Promise<Restart> {
  const folder = await mkdtemp(join(tmpdir(), "restart-"));
  const [port, twilioPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const twilio = startTwilio({ clock: "real", numbers: { [offline.numbers.reps]: repsLine(url) } });
  const env = {
    PORT: port,
    TWILIO_API_URL: `http://127.0.0.1:${twilioPort}`,
    DATABASE_URL: `sqlite:${join(folder, "line.db")}`,
    DIAL_TIMEOUT: String(dialSeconds),
  };
  await twilio.listen(Number(twilioPort));
  const server = new MeasuredServer(options.dist, env);
  const next = new MeasuredServer(options.dist, env, { waits: true });
  try {
    await Promise.all([server.answers(`${url}/healthz`), next.isLoaded()]);
    const phones = await ringIn(twilio, dialSeconds);
    const toldMs = performance.now();
    await server.stop();
    const endedMs = performance.now();
    await sleep(gapMs - beginMs);
    next.begin();
    await next.answers(`${url}/healthz`);
    const answersMs = performance.now();
    await sleep(afterwardsMs);
    const cut = phones.filter(({ status }) => status !== "in-progress").length;
    return { cut, stopMs: endedMs - toldMs, gapMs: answersMs - endedMs };
  } finally {
    twilio.stop();
    await Promise.all([server.stop(), next.stop()]);
    rmSync(folder, { recursive: true });
  }
}

/** The reps ring in evenly over the length of a Dial; resolves when all of them listen. */
async function ringIn(twilio: Twilio, dialSeconds: number): Promise<Phone[]> {
  const phones: Phone[] = [];
  for (let rep = 0; rep < reps; rep += 1) {
    phones.push(twilio.ring({ from: `+1500556${1000 + rep}`, to: offline.numbers.reps }));
    await sleep((dialSeconds * 1000) / reps);
  }
  await sleep(1000);
  const onTheLine = phones.filter(({ status }) => status === "in-progress").length;
  if (onTheLine < reps) throw new Error(`only ${onTheLine} of ${reps} reps are on the line`);
  return phones;
}

function repsLine(url: string) {
  return {
    voiceUrl: `${url}/rep-call-complete`,
    voiceFallbackUrl: `${url}/voice-fallback?for=reps`,
    statusCallback: `${url}/call-status`,
  };
}
