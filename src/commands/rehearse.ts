import { setTimeout as pause } from "node:timers/promises";
import { type Config, type Environment, readConfig } from "../config.ts";
import type { Twilio } from "../emulator/start-twilio.ts";
import { systemClock } from "../runtime/clock.ts";
import { isAsBought, openAccount, prepareServer } from "./rehearse/account.ts";
import { FrontEnd } from "./rehearse/front-end.ts";
import { lineNumbers } from "./line-numbers.ts";
import { aborted } from "./aborted.ts";
import { KeptFile } from "./provision/kept-file.ts";
import { Program } from "./program.ts";
import { ringOnce } from "./rehearse/ring.ts";
import { stageOf } from "./rehearse/stage.ts";
import { closing, goingLive, opening, provisionArguments, whileItIsUp } from "./rehearse/words.ts";
import { stopSignal } from "./stop-signal.ts";
import { paths } from "../urls.ts";

/** How the command line was used. */
export interface RehearseOptions {
  readonly once?: boolean;
  readonly withTunnel?: boolean;
}

/** How long the server may take to be ready, in milliseconds. */
const startLimitMs = 20_000;
/** The same for a tunnel, which gives up by itself before. */
const tunnelLimitMs = 120_000;
/** What a shell expects of a program that Ctrl-C ended before it was done. */
const interruptedCode = 130;

/**
 * Goes live on this machine: a made-up account, `provision`, the server as in production and `doctor`, each a process of
 * its own. With a tunnel, `tunnel` stands in the place of the first two, and a PageKite front-end in that of the internet.
 *
 * It stays up until a stop signal, or with `once` lets three people ring and
 * ends. Whatever happens, nothing of it is left running.
 */
export async function rehearse(env: Environment, options: RehearseOptions): Promise<void> {
  const { once = false, withTunnel = false } = options;
  const stop = stopping(env);
  readConfig(stageOf(env));
  print(opening(env));
  const frontEnd = withTunnel ? await FrontEnd.start(env, stop) : undefined;
  try {
    const stage = stageOf(env, frontEnd);
    await rehearseOn(stage, { once, stop, hasTunnel: withTunnel });
    print(once && !stop.aborted ? goingLive(readConfig(stage), withTunnel) : closing());
  } finally {
    frontEnd?.stop();
  }
}

async function rehearseOn(stage: Environment, how: Pick<Rehearsal, "stop" | "once" | "hasTunnel">): Promise<void> {
  const config = readConfig(stage);
  const twilio = await openAccount(config);
  try {
    await carryOut({ stage, config, twilio, ...how });
  } catch (error) {
    if (!how.stop.aborted) throw error;
    process.exitCode = interruptedCode;
  } finally {
    twilio.stop();
    new KeptFile(config.accountSid, "provision").remove();
  }
}

/** What a rehearsal is made of. */
interface Rehearsal {
  readonly stage: Environment;
  readonly config: Config;
  readonly twilio: Twilio;
  readonly stop: AbortSignal;
  readonly once: boolean;
  readonly hasTunnel: boolean;
}

function stopping(env: Environment): AbortSignal {
  const stopped = new AbortController();
  const listen = async () => {
    stopped.abort(new Error(`stopped by ${await stopSignal(env)}`));
  };
  void listen();
  return stopped.signal;
}

async function carryOut(rehearsal: Rehearsal): Promise<void> {
  const { config, hasTunnel } = rehearsal;
  await prepareServer(config);
  print(`1. An account: ${config.accountSid}, which answers at ${String(config.apiUrl)}`);
  const server = hasTunnel ? openTunnel(rehearsal) : await startServer(rehearsal);
  try {
    await (hasTunnel ? pointed(rehearsal, server) : ready(rehearsal, server));
    await examine(rehearsal);
    if (rehearsal.once) await ringIn(rehearsal);
    else await stayUp(rehearsal, server);
  } finally {
    await server.stop();
  }
  if (hasTunnel && !isAsBought(rehearsal.twilio)) throw new Error("The tunnel has not put the numbers back.");
}

/** It puts the numbers back when it is told to stop, and nobody but us tells it. */
function openTunnel({ config, stage }: Rehearsal): Program {
  const url = config.publicOrigin + config.basePath;
  const args = ["--with", "pagekite", "--url", url, ...provisionArguments(config), "--yes"];
  print(`\n2. npm run tunnel -- ${args.join(" ")}`);
  return new Program(["tunnel", ...args], stage);
}

async function startServer(rehearsal: Rehearsal): Promise<Program> {
  await provision(rehearsal);
  print("\n3. NODE_ENV=production npm start");
  return new Program(["serve"], rehearsal.stage, rehearsal.stop);
}

async function provision({ config, stage, stop }: Rehearsal): Promise<void> {
  const args = [...provisionArguments(config), "--yes"];
  print(`\n2. npm run provision -- ${args.join(" ")}`);
  const ended = await new Program(["provision", ...args], stage, stop).ended;
  stop.throwIfAborted();
  if (ended !== "exit code 0") throw new Error(`The account could not be provisioned (${ended}); the reason is above.`);
}

/** What may be wrong is for whoever reads it; what is wrong would be so live, too. */
async function examine({ config, stage, stop, hasTunnel }: Rehearsal): Promise<void> {
  print(`\n${hasTunnel ? 3 : 4}. npm run doctor`);
  const ended = await new Program(["doctor", ...provisionArguments(config)], stage, stop).ended;
  stop.throwIfAborted();
  if (ended !== "exit code 0" && ended !== "exit code 1")
    throw new Error(`The doctor finds something wrong (${ended}); it stands above.`);
}

/** Waits until every number leads to the tunnel. */
async function pointed({ config, twilio, stop }: Rehearsal, tunnel: Program): Promise<void> {
  const lines = new Set(lineNumbers(config).map(({ phoneNumber }) => phoneNumber));
  const giveUpMs = systemClock.now() + tunnelLimitMs;
  for (;;) {
    const left = twilio.numbers.filter(({ phoneNumber }) => lines.has(phoneNumber));
    stop.throwIfAborted();
    if (left.every(({ statusCallback }) => statusCallback.startsWith(config.publicOrigin))) return;
    if (!tunnel.isRunning)
      throw new Error(`The tunnel could not be opened (${await tunnel.ended}); the reason is above.`);
    if (systemClock.now() > giveUpMs) throw new Error("The tunnel does not point the numbers here.");
    await pause(100);
  }
}

/** Waits until the server says that it is ready. */
async function ready({ config, stop }: Rehearsal, server: Program): Promise<void> {
  const url = `http://127.0.0.1:${config.port}${config.basePath}${paths.readiness}`;
  const giveUpMs = systemClock.now() + startLimitMs;
  for (;;) {
    const answer = await ask(url);
    stop.throwIfAborted();
    if (answer.includes('"status":"ready"')) return;
    if (!server.isRunning) throw new Error(`The server did not start (${await server.ended}); the reason is above.`);
    if (systemClock.now() > giveUpMs) throw new Error(`The server does not become ready: ${url} says ${answer}.`);
    await pause(100);
  }
}

async function ask(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return await response.text();
  } catch {
    return "nothing";
  }
}

async function ringIn({ config, twilio, stop, hasTunnel }: Rehearsal): Promise<void> {
  print(`\n${hasTunnel ? 4 : 5}. People ring`);
  await ringOnce({ config, twilio, stop }, print);
  print("Everybody was put through in the right order.\n");
}

/** Resolves when a stop signal comes; a server that ends before is a rehearsal that failed. */
async function stayUp({ config, stop, hasTunnel }: Rehearsal, server: Program): Promise<void> {
  print(goingLive(config, hasTunnel) + whileItIsUp(config));
  const ended = await Promise.race([aborted(stop), server.ended]);
  if (!stop.aborted) throw new Error(`The server ended by itself (${String(ended)}).`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
