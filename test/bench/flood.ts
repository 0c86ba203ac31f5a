import { request as httpRequest } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { type FloodRequest, type Kind, kindsFor } from "./flood/requests.ts";
import { freePort, MeasuredServer } from "./flood/server.ts";
import { median, table } from "./table.ts";

/**
 * What a flood of requests that are refused costs the server, and whether Twilio gets through it.
 *
 * The built server runs in a process of its own and says what CPU time it has used; the load comes from a thread here.
 * All kinds of requests take turns in one run, so the ratios to a request that is accepted travel. During each,
 * signed webhooks come in on connections of their own, as from Twilio.
 */
const connections = 500;
const meanwhileEveryMs = 100;
/** Twilio gives a webhook up after so long. */
const twilioLimitMs = 15_000;

interface Round {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly cpuMicroseconds: number;
  readonly signedSent: number;
  readonly signedAnswered: number;
  readonly longestMs: number;
}

const { values: options } = parseArgs({
  options: {
    dist: { type: "string", default: new URL("../../dist", import.meta.url).pathname },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
    json: { type: "boolean", default: false },
  },
});

const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const server = new MeasuredServer(options.dist, { PORT: port, EMULATOR_PORT: await freePort() });
try {
  await server.answers(`${origin}/healthz`);
  const results = await measure(kindsFor(origin));
  process.stdout.write(options.json ? `${JSON.stringify(Object.fromEntries(results))}\n` : toTable(results));
} finally {
  await server.stop();
}

/** Every kind in turn, round after round, so that a slow minute of the machine falls on all of them. */
async function measure(kinds: readonly Kind[]): Promise<Map<string, Round[]>> {
  const results = new Map<string, Round[]>();
  const [twilios] = kinds;
  if (twilios === undefined) throw new Error("there is nothing to measure");
  for (let round = 0; round < Number(options.rounds); round += 1)
    for (const kind of kinds) results.set(kind.name, [...(results.get(kind.name) ?? []), await flood(kind, twilios)]);
  return results;
}

async function flood({ name, status, request }: Kind, twilios: Kind): Promise<Round> {
  const over = new AbortController();
  const meanwhile = sendMeanwhile(twilios.request, over.signal);
  const before = await server.cpuMicroseconds();
  const { path, method, headers, body } = request;
  const result = await autocannon({
    url: origin + path,
    method,
    headers: { ...headers },
    ...(body !== undefined && { body }),
    connections,
    duration: Number(options.seconds),
    timeout: 30,
    workers: 1,
  });
  const cpuMicroseconds = (await server.cpuMicroseconds()) - before;
  over.abort();
  const answered = result.statusCodeStats?.[`${status}`]?.count ?? 0;
  const others = result["1xx"] + result["2xx"] + result["3xx"] + result["4xx"] + result["5xx"] - answered;
  if (others > 0) throw new Error(`${name}: ${others} requests were not answered with ${status}`);
  return { requests: answered, requestsPerSecond: answered / result.duration, cpuMicroseconds, ...(await meanwhile) };
}

/** Sends signed webhooks one after another, each on a connection of its own, until the flood is over. */
async function sendMeanwhile(
  request: FloodRequest,
  over: AbortSignal,
): Promise<Pick<Round, "signedSent" | "signedAnswered" | "longestMs">> {
  const sent: Promise<number | undefined>[] = [];
  while (!over.aborted) {
    sent.push(sendOnce(request));
    await sleep(meanwhileEveryMs);
  }
  const taken = (await Promise.all(sent)).filter((ms) => ms !== undefined);
  return { signedSent: sent.length, signedAnswered: taken.length, longestMs: Math.max(0, ...taken) };
}

/** How long the answer took, in milliseconds; undefined when Twilio would not have got it. */
function sendOnce({ method, path, headers }: FloodRequest): Promise<number | undefined> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const asked = httpRequest(origin + path, { method, headers, agent: false, timeout: twilioLimitMs }, (answer) => {
      answer.resume().on("end", () => {
        resolve(answer.statusCode === 200 ? performance.now() - begun : undefined);
      });
    });
    asked.on("timeout", () => asked.destroy(new Error("too late")));
    asked.on("error", () => {
      resolve(undefined);
    });
    asked.end();
  });
}

function toTable(results: Map<string, Round[]>): string {
  const cost = (name: string) => costs(results, name);
  const ratio = (name: string, base: string) => median(cost(name).map((one, i) => one / (cost(base)[i] ?? Number.NaN)));
  const head = ["request", "per second", "µs of CPU", "÷ accepted", "signed answered", "longest ms"];
  const cells = [...results].map(([name, rounds]) => {
    const sum = (figure: (round: Round) => number) => rounds.map(figure).reduce((a, b) => a + b);
    return [
      name,
      Math.round(median(rounds.map(({ requestsPerSecond }) => requestsPerSecond))).toLocaleString("en"),
      String(Math.round(median(cost(name)))),
      ratio(name, name.includes("POST") ? "accepted POST" : "accepted GET").toFixed(2),
      `${sum(({ signedAnswered }) => signedAnswered)} of ${sum(({ signedSent }) => signedSent)}`,
      String(Math.round(Math.max(...rounds.map(({ longestMs }) => longestMs)))),
    ];
  });
  return table([head, ...cells]);
}

/**
 * What one request of a kind cost in each round, in microseconds of CPU: without the signed ones that came meanwhile, each
 * counted as an accepted GET of the same round.
 */
function costs(results: Map<string, Round[]>, name: string): number[] {
  const accepted = (results.get("accepted GET") ?? []).map(
    ({ cpuMicroseconds, requests, signedSent }) => cpuMicroseconds / (requests + signedSent),
  );
  if (name === "accepted GET") return accepted;
  return (results.get(name) ?? []).map(
    ({ cpuMicroseconds, requests, signedSent }, round) =>
      (cpuMicroseconds - signedSent * (accepted[round] ?? Number.NaN)) / requests,
  );
}
