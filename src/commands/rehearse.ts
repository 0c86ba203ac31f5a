import { setTimeout as pause } from "node:timers/promises";
import { type Config, type Environment, readConfig } from "../config.ts";
import type { Twilio } from "../emulator/start-twilio.ts";
import { systemClock } from "../runtime/clock.ts";
import { openAccount, prepareServer } from "./rehearse/account.ts";
import { aborted } from "./aborted.ts";
import { Program } from "./program.ts";
import { ringOnce } from "./rehearse/ring.ts";
import { stageOf } from "./rehearse/stage.ts";
import { closing, goingLive, opening, provisionArguments, whileItIsUp } from "./rehearse/words.ts";
import { stopSignal } from "./stop-signal.ts";
import { paths } from "../urls.ts";

/** How the command line was used. */
export interface RehearseOptions {
  readonly once?: boolean;
}

/** How long the server may take to be ready, in milliseconds. */
const startLimitMs = 20_000;
/** What a shell expects of a program that Ctrl-C ended before it was done. */
const interruptedCode = 130;

/**
 * Goes live on this machine: a made-up account, `provision`, and the server as in production, each a process of its own.
 *
 * It stays up until a stop signal, or with `once` lets three people ring and
 * ends. Whatever happens, nothing of it is left running.
 */
export async function rehearse(env: Environment, { once = false }: RehearseOptions): Promise<void> {
  const stage = stageOf(env);
  const config = readConfig(stage);
  const stop = stopping(env);
  print(opening(env));
  const twilio = await openAccount(config);
  try {
    await carryOut({ stage, config, twilio, stop }, once);
  } catch (error) {
    if (!stop.aborted) throw error;
    process.exitCode = interruptedCode;
  } finally {
    twilio.stop();
  }
  print(once && !stop.aborted ? goingLive(config) : closing());
}

/** What a rehearsal is made of. */
interface Rehearsal {
  readonly stage: Environment;
  readonly config: Config;
  readonly twilio: Twilio;
  readonly stop: AbortSignal;
}

function stopping(env: Environment): AbortSignal {
  const stopped = new AbortController();
  const listen = async () => {
    stopped.abort(new Error(`stopped by ${await stopSignal(env)}`));
  };
  void listen();
  return stopped.signal;
}

async function carryOut(rehearsal: Rehearsal, once: boolean): Promise<void> {
  const { config, stage, stop } = rehearsal;
  await prepareServer(config);
  print(`1. An account: ${config.accountSid}, which answers at ${String(config.apiUrl)}`);
  await provision(rehearsal);
  print("\n3. NODE_ENV=production npm start");
  const server = new Program(["serve"], stage, stop);
  try {
    await ready(rehearsal, server);
    if (once) await ringIn(rehearsal);
    else await stayUp(rehearsal, server);
  } finally {
    await server.stop();
  }
}

async function provision({ config, stage, stop }: Rehearsal): Promise<void> {
  const args = [...provisionArguments(config), "--yes"];
  print(`\n2. npm run provision -- ${args.join(" ")}`);
  const ended = await new Program(["provision", ...args], stage, stop).ended;
  stop.throwIfAborted();
  if (ended !== "exit code 0") throw new Error(`The account could not be provisioned (${ended}); the reason is above.`);
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

async function ringIn({ config, twilio, stop }: Rehearsal): Promise<void> {
  print("\n4. People ring");
  await ringOnce({ config, twilio, stop }, print);
  print("Everybody was put through in the right order.\n");
}

/** Resolves when a stop signal comes; a server that ends before is a rehearsal that failed. */
async function stayUp({ config, stop }: Rehearsal, server: Program): Promise<void> {
  print(goingLive(config) + whileItIsUp(config));
  const ended = await Promise.race([aborted(stop), server.ended]);
  if (!stop.aborted) throw new Error(`The server ended by itself (${String(ended)}).`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
