import { randomBytes } from "node:crypto";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Config, Environment } from "../config.ts";
import { RecordBeside } from "../record/beside.ts";
import { forgetSome, takeOut, whyNotForget } from "../record/privacy/forget-person.ts";
import { systemClock } from "../runtime/clock.ts";
import { allSenders } from "../sms/senders.ts";
import { eraseAtTwilio, eraseTexts, type ErasedAtTwilio, type KeptByTwilio } from "../twilio/kept-by-twilio.ts";
import { restProblem } from "../twilio/rest-client.ts";
import { exitCodeOf, interruption } from "./interruption.ts";
import { asJson } from "./privacy/as-json.ts";
import { type Asked, type KnownHere, lookAtTwilio, lookHere, readAsked } from "./privacy/look.ts";
import { countsOf, planTable } from "./privacy/plan.ts";
import { ask } from "./provision/ask.ts";

/** How the command line was used. */
export interface ExportOptions {
  readonly out?: string;
  readonly yes?: boolean;
}

/** The same for forgetting. */
export interface ForgetOptions {
  readonly yes?: boolean;
}

/** What a shell expects of a program that Ctrl-C ended. */
const interruptedCode = 130;

/**
 * Writes all that is known of a number as JSON: here, and at Twilio. Where Twilio cannot be asked it says so, and the exit
 * code is 1.
 */
export async function exportNumber(env: Environment, text: string, { out, yes = false }: ExportOptions): Promise<void> {
  if (out !== undefined && existsSync(out) && !yes)
    throw new Error(`${out} is there already: name another file, or say --yes to replace it`);
  const asked = await readAsked(env, text);
  const beside = new RecordBeside(asked.settings);
  try {
    const here = await lookHere(asked, beside);
    const twilio = await lookAtTwilio(asked, here).catch((error: Error) => ({ problem: error.message }));
    const json = asJson(asked.number, here, twilio, systemClock.now());
    if (out === undefined) process.stdout.write(json);
    else writePrivately(out, json);
    if (twilio === undefined || !("problem" in twilio)) return;
    process.stderr.write(`What stands here is not all: ${twilio.problem}\n`);
    process.exitCode = 1;
  } finally {
    await beside.close();
  }
}

/** The file is whole, or as it was before; nobody else may read it. */
function writePrivately(file: string, text: string): void {
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  try {
    writeFileSync(partial, text, { mode: 0o600, flag: "wx" });
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}

/**
 * Forgets a number, here and at Twilio, after showing what there is and asking for leave. What it was interrupted in, it
 * goes on with when it is run again.
 *
 * Exit code 0 when nothing of it is left, 130 after Ctrl-C, else 1.
 */
export async function forgetNumber(env: Environment, text: string, { yes = false }: ForgetOptions): Promise<void> {
  const asked = await readAsked(env, text);
  const beside = new RecordBeside(asked.settings);
  try {
    const here = await lookHere(asked, beside);
    const why = whyNotBySettings(asked, here) ?? (await beside.change((tx) => whyNotForget(tx, asked.number)));
    if (why !== undefined) throw new Error(`${asked.number} ${why}. Nothing was changed.`);
    const twilio = await lookAtTwilio(asked, here);
    if (await mayForget(asked, here, twilio, yes)) await forget(asked, beside, here, twilio !== undefined);
  } finally {
    await beside.close();
  }
}

/** Why a number that stands in settings cannot be forgotten before it is taken out of them. */
function whyNotBySettings({ number, config }: Asked, { settingsThatName }: KnownHere): string | undefined {
  const { repNumbers, notices, texting }: Config = config;
  const naming = [
    ...(repNumbers !== "anyone" && repNumbers.has(number) ? ["REP_NUMBERS"] : []),
    ...(notices.alertNumbers.includes(number) ? ["ALERT_NUMBERS"] : []),
    ...(texting !== undefined && allSenders(texting).includes(number) ? ["SMS_FROM"] : []),
    ...settingsThatName,
  ];
  return naming.length === 0 ? undefined : `stands in ${naming.join(", ")}: take it out there first`;
}

/** Shows what there is, and gives whether it may be forgotten. */
async function mayForget(
  { number }: Asked,
  here: KnownHere,
  twilio: KeptByTwilio | undefined,
  yes: boolean,
): Promise<boolean> {
  const hash = here.forgottenMs === undefined ? "" : " but a hash by which it gets no texts";
  if (twilio === undefined)
    print("No emulator runs, and what it kept has gone with it: this is about the record alone.");
  const counts = countsOf(here, twilio);
  if (counts.length === 0) {
    print(`Nothing is kept of ${number}${hash}: there is nothing to forget.`);
    return false;
  }
  print(`Of ${number} is kept:\n\n${planTable(counts)}\n`);
  print("Times, outcomes, queues and ratings stay for the reports, without the number and without any words.");
  print("If it wants no texts, that stays as a keyed hash. Backups and logs are yours to look after.");
  if (yes) return true;
  if (!process.stdin.isTTY) throw new Error("There is no terminal to ask you on: say --yes to forget it.");
  const answer = await ask("Forget it for good?", { input: process.stdin, output: process.stdout });
  if (answer === "yes") return true;
  print("\nNothing was changed.");
  process.exitCode = answer === "interrupted" ? interruptedCode : 1;
  return false;
}

async function forget(
  asked: Asked,
  beside: RecordBeside,
  { quotedIn }: KnownHere,
  isTwilioThere: boolean,
): Promise<void> {
  const { rest, number } = asked;
  const stop = interruption();
  // First, for only the record can tell which these are.
  const quotes = isTwilioThere ? await erased(eraseTexts(rest, quotedIn, stop)) : undefined;
  if (quotes !== undefined && quotes.left.length > 0) {
    sayLeft(quotes);
    return;
  }
  await forgetHere(asked, beside, stop);
  if (!stop.aborted) print("Here it is forgotten.");
  const all = isTwilioThere && !stop.aborted ? await erased(eraseAtTwilio(rest, number, stop)) : undefined;
  if (stop.aborted) {
    process.stderr.write("Interrupted: not all is forgotten. Run it again, and it goes on.\n");
    process.exitCode = exitCodeOf(stop);
  } else if (all !== undefined) {
    print(`At Twilio ${count(all.texts + (quotes?.texts ?? 0), "text")} and ${count(all.calls, "call")} are erased.`);
    sayLeft(all);
  }
}

/** Lot after lot, until nothing is left; a caller who rings meanwhile ends it. */
async function forgetHere({ number, ...asked }: Asked, beside: RecordBeside, stop: AbortSignal): Promise<void> {
  const token = `forgotten-${randomBytes(6).toString("hex")}`;
  await beside.overwrite();
  for (let rows = 1; rows > 0 && !stop.aborted;) {
    const done = await beside.change((tx) => forgetSome(tx, number, token));
    if (done.kind === "not")
      throw new Error(`${number} ${done.why}. What is forgotten by now stays so; run it again then.`);
    ({ rows } = done);
  }
  if (stop.aborted) return;
  const { mentions } = await lookHere({ number, ...asked }, beside);
  if (mentions.length > 0) await beside.change((tx) => takeOut(tx, mentions, number, token));
}

async function erased(erasing: Promise<ErasedAtTwilio>): Promise<ErasedAtTwilio> {
  try {
    return await erasing;
  } catch (error) {
    throw new Error(`At Twilio something may be left: ${restProblem(error)}. Run it again.`, { cause: error });
  }
}

function sayLeft({ left }: ErasedAtTwilio): void {
  if (left.length === 0) return;
  const lines = left.map(({ what, sid, problem }) => `  ${what} ${sid}: ${problem}`);
  process.stderr.write(`Twilio has not erased ${left.length}; run it again in a few minutes:\n${lines.join("\n")}\n`);
  process.exitCode = 1;
}

function count(many: number, what: string): string {
  return `${many.toLocaleString("en")} ${what}${many === 1 ? "" : "s"}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
