import { get } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { makeUpRequest } from "../../src/twilio/made-up-request.ts";
import { offline, offlineQueueSid } from "../../src/twilio/offline.ts";
import { findPostgres } from "../helpers/postgres/find.ts";
import { PostgresServer } from "../helpers/postgres/server.ts";
import { freePort, MeasuredServer } from "./flood/server.ts";
import { median, table } from "./table.ts";

/**
 * What pages that are open cost, and how late they are.
 *
 * The built server runs in a process of its own, with its record in a file or in a Postgres; the pages are connections of
 * this process that read all they are sent. An event is a customer who rings or hangs up. How late a page is, is told from
 * the moment at which the webhook is sent: so the commit itself is in it.
 */
const { values: options } = parseArgs({
  options: {
    dist: { type: "string", default: new URL("../../dist", import.meta.url).pathname },
    pages: { type: "string", default: "200" },
    seconds: { type: "string", default: "15" },
  },
});
const pages = Number(options.pages);
const seconds = Number(options.seconds);
const eventsPerSecond = 5;
const samples = 40;
const rounds = 3;

const shown =
  "/dashboard/live?of=state,numbers,waiting.all.1,reps,call-backs,queues,chart-waiting,chart-quarters,chart-waits";

let calls = 0;
const folder = mkdtempSync(join(tmpdir(), "bench-dashboard-"));
const rows: string[][] = [["", "p50", "p90", "most"]];
const one = await startServer(`sqlite:${join(folder, "line.db")}`);
rows.push(["from webhook to page, one process, ms", ...(await lateness(one, one))]);

const openPages = await Promise.all(Array.from({ length: pages }, () => openPage(one, () => {})));
rows.push([`CPU of ${pages} pages on an idle line, %`, await share(one, () => sleep(seconds * 1000)), "", ""]);
rows.push([`the same with ${eventsPerSecond} events a second, %`, await share(one, () => events(one)), "", ""]);
for (const page of openPages) page.close();
rows.push([`the same events without pages, %`, await share(one, () => events(one)), "", ""]);
rows.push([`webhooks with ${pages} pages over without`, await webhookRatio(one), "", ""]);
await one.server.stop();

const found = findPostgres();
if (typeof found !== "string") {
  const postgres = await PostgresServer.create(found, Number(await freePort()));
  const database = await postgres.freshDatabase();
  const [here, there] = [await startServer(database), await startServer(database)];
  rows.push(["from webhook to page, across processes on Postgres, ms", ...(await lateness(here, there))]);
  await Promise.all([here.server.stop(), there.server.stop()]);
}
process.stdout.write(table(rows));
rmSync(folder, { recursive: true });
process.exit();

interface Started {
  readonly server: MeasuredServer;
  readonly url: string;
}

/** Nothing answers for Twilio, so that the server has nothing to do but what it is measured for. */
async function startServer(database: string): Promise<Started> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = new MeasuredServer(options.dist, {
    PORT: port,
    DATABASE_URL: database,
    TWILIO_API_URL: "http://127.0.0.1:9",
  });
  await server.answers(`${url}/healthz`);
  await sleep(1000);
  return { server, url };
}

/** A page, as far as the server is concerned. */
function openPage({ url }: Started, hear: (text: string) => void): Promise<{ close: () => void }> {
  return new Promise((resolve, reject) => {
    const request = get(url + shown, { headers: { Accept: "text/event-stream" }, agent: false });
    request.once("error", reject).once("response", (response) => {
      response.setEncoding("utf8").on("data", hear);
      response.on("error", () => {});
      request.on("error", () => {});
      resolve({ close: () => request.destroy() });
    });
  });
}

/** None of those that the line has itself. */
function numberOf(call: number): string {
  return `+1415555${String(call).padStart(4, "0")}`;
}

/** A customer rings, and gets the number by which they are known on the page. */
async function ring({ url }: Started): Promise<{ readonly number: string; readonly callSid: string }> {
  calls += 1;
  const caller = {
    number: numberOf(calls),
    callSid: `CA${calls.toString(16).padStart(32, "0")}`,
  };
  await webhook(url, "/customers", { ...parametersOf(caller), CallStatus: "ringing" });
  return caller;
}

function parametersOf({ number, callSid }: { readonly number: string; readonly callSid: string }) {
  const account = { AccountSid: offline.accountSid, ApiVersion: "2010-04-01", Direction: "inbound" };
  return { ...account, CallSid: callSid, From: number, To: offline.numbers.customers };
}

async function webhook(url: string, path: string, parameters: Readonly<Record<string, string>>): Promise<void> {
  const signed = makeUpRequest({ method: "POST", url: url + path, parameters, authToken: offline.authToken });
  const headers = { "X-Twilio-Signature": signed.signature };
  const { ok } = await fetch(signed.url, { method: "POST", headers, body: new URLSearchParams(signed.form) });
  if (!ok) throw new Error(`${path} was not answered`);
}

/** A customer who rings at one process, and how long it takes until a page of the other shows them. */
async function lateness(at: Started, seenAt: Started): Promise<string[]> {
  let waitsFor = "none";
  let isSeen = () => {};
  let text = "";
  const page = await openPage(seenAt, (part) => {
    text = (text + part).slice(-200_000);
    if (text.includes(waitsFor)) isSeen();
  });
  await sleep(1000);
  const late: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    await sleep(300 + Math.random() * 500);
    const seen = new Promise<void>((resolve) => (isSeen = resolve));
    waitsFor = numberOf(calls + 1);
    const startMs = performance.now();
    const caller = await ring(at);
    const isLate = sleep(10_000).then(() => Promise.reject(new Error(`${waitsFor} is not seen`)));
    await Promise.race([seen, isLate]);
    isLate.catch(() => {});
    late.push(performance.now() - startMs);
    await hangUp(at, caller);
  }
  page.close();
  const sorted = late.toSorted((a, b) => a - b);
  return [median(late), sorted[Math.floor(samples * 0.9)] ?? 0, sorted.at(-1) ?? 0].map((ms) => ms.toFixed(0));
}

function hangUp({ url }: Started, caller: { readonly number: string; readonly callSid: string }): Promise<void> {
  return webhook(url, "/call-status", { ...parametersOf(caller), CallStatus: "completed" });
}

/** Customers ring and hang up, so that thirty of them wait. */
async function events(at: Started): Promise<void> {
  const waiting: Awaited<ReturnType<typeof ring>>[] = [];
  const startMs = performance.now();
  for (let event = 0; event < seconds * eventsPerSecond; event += 1) {
    const oldest = waiting.length > 30 ? waiting.shift() : undefined;
    if (oldest === undefined) waiting.push(await ring(at));
    else await hangUp(at, oldest);
    await sleep(Math.max(0, startMs + ((event + 1) * 1000) / eventsPerSecond - performance.now()));
  }
  for (const caller of waiting) await hangUp(at, caller);
}

/** How much of a processor the server takes meanwhile. */
async function share({ server }: Started, meanwhile: () => Promise<unknown>): Promise<string> {
  const [startMs, before] = [performance.now(), await server.cpuMicroseconds()];
  await meanwhile();
  const used = (await server.cpuMicroseconds()) - before;
  return (used / 10 / (performance.now() - startMs)).toFixed(1);
}

/** A rep's rounds on an empty line, in turn with pages open and without. */
async function webhookRatio(at: Started): Promise<string> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const without = await webhookRate(at);
    const opened = await Promise.all(Array.from({ length: pages }, () => openPage(at, () => {})));
    const beside = await webhookRate(at);
    for (const page of opened) page.close();
    ratios.push(beside / without);
  }
  return median(ratios).toFixed(2);
}

async function webhookRate({ url }: Started): Promise<number> {
  const parameters = {
    ...parametersOf({ number: "+15005550090", callSid: `CA${"9".repeat(32)}` }),
    To: offline.numbers.reps,
    CallStatus: "in-progress",
    DialCallStatus: "no-answer",
    DequeueResult: "queue-empty",
    QueueSid: offlineQueueSid("premium-customers"),
  };
  const signed = makeUpRequest({
    method: "GET",
    url: `${url}/rep-call-complete`,
    parameters,
    authToken: offline.authToken,
  });
  const headers = { "X-Twilio-Signature": signed.signature };
  const result = await autocannon({ url: signed.url, headers, connections: 32, duration: 5, workers: 1 });
  if (result.non2xx + result.errors > 0) throw new Error("webhooks were not answered");
  return result.requests.average;
}
