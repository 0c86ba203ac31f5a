import { once } from "node:events";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { startTwilio, type Twilio } from "../../src/emulator/start-twilio.ts";
import { createServices, type Services } from "../../src/services.ts";
import { offline, offlineNumbers } from "../../src/twilio/offline.ts";
import { createRandom, exponential } from "./random.ts";
import { table } from "./table.ts";

/**
 * How fast virtual days pass: the real server in the same process, over HTTP
 * on loopback, with customers who ring at random and talks of exponential
 * length.
 */
const hourSeconds = 3600;
const daySeconds = 24 * hourSeconds;
const callsPerDay = 4000;
const meanTalkSeconds = 180;

interface Scenario {
  readonly name: string;
  readonly reps: number;
  readonly callsPerDay: number;
  readonly timeoutSeconds: number;
  readonly virtualSeconds: number;
}

interface Row {
  readonly reps: number;
  readonly calls: number;
  readonly timeoutSeconds: number;
  readonly virtualSeconds: number;
  readonly realSeconds: number;
  readonly timesRealTime: number;
  readonly webhooks: number;
  readonly webhooksPerSecond: number;
  readonly peakRssMb: number;
}

const usual = { reps: 20, callsPerDay, timeoutSeconds: 10, virtualSeconds: daySeconds };
const scenarios: readonly Scenario[] = [
  { ...usual, name: "a day" },
  { ...usual, name: "a day", timeoutSeconds: 1 },
  { ...usual, name: "an hour", reps: 1, callsPerDay: 200, virtualSeconds: hourSeconds },
  { ...usual, name: "an hour", reps: 20, virtualSeconds: hourSeconds },
  { ...usual, name: "an hour", reps: 200, callsPerDay: 40_000, virtualSeconds: hourSeconds },
  { ...usual, name: "ten days", virtualSeconds: 10 * daySeconds },
];

const { values: options } = parseArgs({
  options: { json: { type: "boolean", default: false }, quick: { type: "boolean", default: false } },
});
const rows: Row[] = [];
const notes: string[] = [];
for (const scenario of options.quick ? scenarios.slice(0, 1) : scenarios) rows.push(await measure(scenario));
process.stdout.write(
  options.json ? `${JSON.stringify({ rows })}\n` : `${toTable(rows)}${notes.map((note) => `\n${note}\n`).join("")}`,
);

async function measure(scenario: Scenario): Promise<Row> {
  const line = await startLine(scenario);
  const calls = letPeopleRing(line.twilio, scenario);
  const memory: { peakBytes: number; daily: number[] } = { peakBytes: 0, daily: [] };
  const begun = performance.now();
  for (let passed = 0; passed < scenario.virtualSeconds; passed += hourSeconds) {
    await line.twilio.clock.advance({ seconds: hourSeconds });
    const bytes = process.memoryUsage.rss();
    memory.peakBytes = Math.max(memory.peakBytes, bytes);
    if ((passed + hourSeconds) % daySeconds === 0) memory.daily.push(Math.round(bytes / 2 ** 20));
    progress(scenario, passed + hourSeconds);
  }
  const realSeconds = (performance.now() - begun) / 1000;
  const webhooks = line.twilio.requestCount;
  line.stop();
  if (memory.daily.length > 1)
    notes.push(`Memory after each of the ${memory.daily.length} days, in MB: ${memory.daily.join(", ")}`);
  return {
    reps: scenario.reps,
    calls: calls.rung,
    timeoutSeconds: scenario.timeoutSeconds,
    virtualSeconds: scenario.virtualSeconds,
    realSeconds: Number(realSeconds.toFixed(1)),
    timesRealTime: Math.round(scenario.virtualSeconds / realSeconds),
    webhooks,
    webhooksPerSecond: Math.round(webhooks / realSeconds),
    peakRssMb: Math.round(memory.peakBytes / 2 ** 20),
  };
}

async function startLine({ timeoutSeconds, virtualSeconds }: Scenario) {
  const http = createServer().listen(0, "127.0.0.1");
  await once(http, "listening");
  const address = http.address();
  const port = String(typeof address === "object" ? address?.port : "");
  const config = readConfig({
    PORT: port,
    DATABASE_URL: "none",
    LOG_LEVEL: "silent",
  });
  const urlOf = (queueOrReps: string) =>
    `${config.publicOrigin}/${queueOrReps === "reps" ? "rep-call-complete" : queueOrReps}`;
  const twilio = startTwilio({
    numbers: Object.fromEntries(
      offlineNumbers(config.queues).map(({ phoneNumber, line }) => [phoneNumber, { voiceUrl: urlOf(line) }]),
    ),
    // Twilio ends calls after four hours; here the same reps stay on the line from beginning to end.
    maxCallSeconds: virtualSeconds + 1,
    keepRequests: 10_000,
    onTalk: talkFor(createRandom(2), () => twilio),
  });
  for (const queue of config.queues) twilio.createQueue(queue);
  const services = withDials(createServices(config, { clock: twilio.clock }), timeoutSeconds);
  http.on("request", createApp(services));
  const stop = () => {
    void services.close();
    twilio.stop();
    http.closeAllConnections();
    http.close();
  };
  return { twilio, stop };
}

/** The round-robin's Dials listen for a second; here as long as is measured. */
function withDials(services: Services, timeoutSeconds: number): Services {
  const { documents } = services;
  const takeFrom: typeof documents.takeFrom = (queue) =>
    documents.takeFrom(queue).replace('timeout="1"', `timeout="${timeoutSeconds}"`);
  return { ...services, documents: { ...documents, takeFrom } };
}

/** Lets the customer of every talk hang up when it has lasted long enough. */
function talkFor(random: () => number, twilio: () => Twilio): (rep: Phone, customer: Phone) => void {
  return (_rep, customer) => {
    twilio().clock.after(exponential(random, meanTalkSeconds) * 1000, () => {
      customer.drop();
    });
  };
}

/** Reps ring in over the first ten seconds; customers ring at random all the time, three in ten of them premium. */
function letPeopleRing(twilio: Twilio, { reps, callsPerDay: perDay }: Scenario): { rung: number } {
  const random = createRandom(1);
  const calls = { rung: 0 };
  for (let rep = 0; rep < reps; rep += 1) {
    twilio.clock.after((rep * 10_000) / reps, () =>
      twilio.ring({ from: `+1500556${1000 + rep}`, to: offline.numbers.reps }),
    );
  }
  const next = () => {
    twilio.clock.after(exponential(random, daySeconds / perDay) * 1000, () => {
      calls.rung += 1;
      const to = offline.numbers[random() < 0.3 ? "premium-customers" : "customers"];
      twilio.ring({ from: `+1500557${1000 + (calls.rung % 9000)}`, to });
      next();
    });
  };
  next();
  return calls;
}

function progress({ name, reps, timeoutSeconds, virtualSeconds }: Scenario, passed: number): void {
  if (!process.stderr.isTTY) return;
  const percent = Math.round((100 * passed) / virtualSeconds);
  const text = percent === 100 ? "" : `${name}, ${reps} reps, Dial ${timeoutSeconds} s: ${percent} %`;
  process.stderr.write(`\r${text.padEnd(60)}${percent === 100 ? "\r" : ""}`);
}

function toTable(measured: readonly Row[]): string {
  const head = ["reps", "calls", "Dial s", "virtual s", "real s", "× real time", "webhooks", "webhooks/s", "peak MB"];
  const cells = measured.map((row) => Object.values(row).map((figure: number) => figure.toLocaleString("en")));
  return table([head, ...cells]);
}
