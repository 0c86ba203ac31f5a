import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import express from "express";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createServices, type Services } from "../../src/services.ts";
import { makeUpRequest } from "../../src/twilio/made-up-request.ts";
import { offlineQueueSid } from "../../src/twilio/offline.ts";
import { median, table } from "./table.ts";

/**
 * How many signed webhooks a second the server answers, beside a bare
 * node:http server and a bare Express app with the same fixed document, all in
 * one run on one machine: only the ratios travel. The load comes from a thread
 * of its own.
 */
const rounds = 3;
const secondsPerRound = 5;
const connections = 32;

const document =
  '<?xml version="1.0" encoding="UTF-8"?><Response><Dial timeout="1" action="/rep-call-complete" method="GET"><Queue>customers</Queue></Dial></Response>';

/** The server answers by the round-robin alone, or from a record in a file. */
const servers = ["http", "express", "signed-get", "signed-post", "recorded-get", "recorded-post"] as const;

/** Twilio's parameters on a Dial's action: 25 of them. */
const parameters = Object.fromEntries([
  ...new URLSearchParams(
    "AccountSid=AC00000000000000000000000000000000&ApiVersion=2010-04-01&CallSid=CA99999999999999999999999999999999" +
      "&CallStatus=in-progress&Direction=inbound&From=%2B15005550090&To=%2B15005550003&Called=%2B15005550003" +
      "&CalledCity=&CalledCountry=US&CalledState=CA&CalledZip=&Caller=%2B15005550090&CallerCity=SAN%20FRANCISCO" +
      "&CallerCountry=US&CallerState=CA&CallerZip=94105&FromCity=SAN%20FRANCISCO&FromCountry=US&FromState=CA" +
      "&FromZip=94105&ToCountry=US&DialCallStatus=no-answer&DequeueResult=queue-empty",
  ),
  ["QueueSid", offlineQueueSid("premium-customers")],
]);

interface Round {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface Row extends Round {
  readonly name: string;
  readonly ratioToHttp: number;
  readonly ratioToExpress: number;
}

const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const rows = toRows(await measure());
if (options.json) process.stdout.write(`${JSON.stringify({ rows })}\n`);
else process.stdout.write(toTable(rows));

/** Loads every server in turn, round after round, so that a slow minute of the machine falls on all of them. */
async function measure(): Promise<Map<string, Round[]>> {
  const results = new Map<string, Round[]>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of servers) {
      progress(`\rround ${round} of ${rounds}: ${name.padEnd(12)}`);
      results.set(name, [...(results.get(name) ?? []), await load(name)]);
    }
  }
  progress(`\r${" ".repeat(40)}\r`);
  return results;
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(text);
}

async function load(name: string): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), "bench-webhooks-"));
  const env = name.startsWith("recorded") ? `sqlite:${join(folder, "line.db")}` : "none";
  const services = createServices(
    readConfig({ LOG_LEVEL: "warn", PUBLIC_URL: "http://127.0.0.1:3000", DATABASE_URL: env }),
  );
  await services.record?.open();
  const server = await listen(name, services);
  try {
    const result = await autocannon({
      ...requestFor(name, server),
      connections,
      duration: secondsPerRound,
      workers: 1,
    });
    const failed = result.non2xx + result.errors + result.timeouts + result.mismatches;
    if (failed > 0) throw new Error(`${name}: ${failed} requests were not answered with the document`);
    return { requestsPerSecond: result.requests.average, p50Ms: result.latency.p50, p99Ms: result.latency.p99 };
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
    await services.close();
    rmSync(folder, { recursive: true });
  }
}

async function listen(name: string, services: Services): Promise<Server> {
  const server = createServer(listenerFor(name, services)).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function listenerFor(name: string, services: Services): RequestListener {
  if (name === "http") {
    return (_req, res) => {
      res.setHeader("Content-Type", "text/xml; charset=utf-8");
      res.end(document);
    };
  }
  if (name === "express") {
    return express().all("/rep-call-complete", (_req, res) => {
      res.type("text/xml").send(document);
    });
  }
  return createApp(services);
}

/** The signature covers the configured public URL, so the port that the server really has does not matter. */
function requestFor(name: string, server: Server): autocannon.Options {
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const signed = makeUpRequest({
    method: name.endsWith("post") ? "POST" : "GET",
    url: "http://127.0.0.1:3000/rep-call-complete",
    parameters,
    authToken: readConfig({}).authToken,
  });
  const headers = { "X-Twilio-Signature": signed.signature, "Content-Type": "application/x-www-form-urlencoded" };
  const url = signed.url.replace("http://127.0.0.1:3000", origin);
  // With a record every answer has the number of its Dial in it.
  const expected = name.startsWith("recorded") ? {} : { expectBody: document };
  if (signed.method === "GET") return { url, headers: { "X-Twilio-Signature": signed.signature }, ...expected };
  return { url, method: "POST", headers, body: new URLSearchParams(signed.form).toString(), ...expected };
}

/** One row a server: of each figure the median of its rounds. Ratios are taken round by round first. */
function toRows(results: Map<string, Round[]>): Row[] {
  const rates = (name: string) => (results.get(name) ?? []).map((round) => round.requestsPerSecond);
  const ratio = (name: string, base: string) =>
    rounded(median(rates(name).map((rate, i) => rate / (rates(base)[i] ?? Number.NaN))), 2);
  return [...results].map(([name, measured]) => ({
    name,
    requestsPerSecond: Math.round(median(rates(name))),
    p50Ms: median(measured.map((round) => round.p50Ms)),
    p99Ms: median(measured.map((round) => round.p99Ms)),
    ratioToHttp: ratio(name, "http"),
    ratioToExpress: ratio(name, "express"),
  }));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function toTable(rows: readonly Row[]): string {
  const head = ["server", "requests/s", "p50 ms", "p99 ms", "÷ http", "÷ express"];
  const cells = rows.map((row) => [
    row.name,
    row.requestsPerSecond.toLocaleString("en"),
    ...[row.p50Ms, row.p99Ms].map(String),
    ...[row.ratioToHttp, row.ratioToExpress].map((ratio) => ratio.toFixed(2)),
  ]);
  return table([head, ...cells]);
}
