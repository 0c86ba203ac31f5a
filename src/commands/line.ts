import { userInfo } from "node:os";
import { type Environment, readConfig } from "../config.ts";
import {
  longestMessage,
  positions,
  spoken,
  type SwitchName,
  switchNames,
  type SwitchRow,
} from "../record/tables/switches.ts";
import type { NoticeRow } from "../record/tables/notices.ts";
import { Switchboard } from "../record/switchboard.ts";
import { takenBackText } from "../sms/events/call-is-over.ts";
import { words } from "../voice/words.ts";
import { changeableSettings } from "../config/changeable.ts";
import { LiveSettings } from "../config/live-settings.ts";
import type { SettingShown } from "../record/settings-desk.ts";
import { systemClock } from "../runtime/clock.ts";
import { ask } from "./provision/ask.ts";

/** How the command line was used. */
export interface LineOptions {
  readonly by?: string;
  readonly message?: string;
}

/** The same for cancelling call-backs. */
export interface PurgeOptions {
  readonly yes?: boolean;
}

/** What a shell expects of a program that Ctrl-C ended. */
const interruptedCode = 130;
/** The longest name that is kept, in characters. */
const longestName = 100;

/** Turns a switch of the line whose record DATABASE_URL names, and prints what is now so. */
export async function turn(
  env: Environment,
  { what, value }: Pick<SwitchRow, "what" | "value">,
  options: LineOptions,
): Promise<void> {
  const { database } = readConfig(env);
  const [who, message] = [nameOf(options), announcement(options)];
  const switchboard = await Switchboard.of(database);
  await switchboard.turn({ what, value, message, who, atMs: systemClock.now() });
  print(standing(await switchboard.read()));
}

/** Prints how all switches stand. */
export async function status(env: Environment): Promise<void> {
  const switchboard = await Switchboard.of(readConfig(env).database);
  print(standing(await switchboard.read()));
}

/** Changes a setting of the line, or with null puts it back to its default, and prints how it stands now. */
export async function set(env: Environment, key: string, value: string | null, options: LineOptions): Promise<void> {
  const { desk, switchboard } = await settingsOf(env);
  const change = { key, value, by: nameOf(options), whyNot: desk.whyNot.bind(desk, key, value) };
  const problem = await switchboard.set(change, Math.round(systemClock.now()));
  if (problem !== undefined) throw new Error(problem);
  desk.see(await switchboard.readSettings());
  print(settingsInWords(desk.shown().filter((one) => one.key === key)));
}

/** Prints how all settings stand that can be changed while the line runs. */
export async function settings(env: Environment): Promise<void> {
  const { desk, switchboard } = await settingsOf(env);
  desk.see(await switchboard.readSettings());
  print(settingsInWords(desk.shown()));
}

/** So many notices are shown. */
const mostNotices = 20;

/** Prints the newest notices, and what became of them. */
export async function notices(env: Environment): Promise<void> {
  const switchboard = await Switchboard.of(readConfig(env).database);
  const rows = await switchboard.notices(mostNotices);
  print(rows.length === 0 ? "There was nothing to tell." : rows.map(noticeInWords).join("\n"));
}

/** Has a notice sent to NOTIFY_URL once more. */
export async function notify(env: Environment, id: string): Promise<void> {
  const switchboard = await Switchboard.of(readConfig(env).database);
  if (!(await switchboard.repeatNotice(id, Math.round(systemClock.now()))))
    throw new Error(`There is no notice ${id}: npm run -s line -- notices shows which there are.`);
  print(`${id} is sent once more.`);
}

function noticeInWords({ id, atMs, state, text }: NoticeRow): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}Z  ${state.padEnd(6)}  ${id}\n  ${text}`;
}

async function settingsOf(env: Environment) {
  const config = readConfig(env);
  const desk = new LiveSettings({ config, read: readConfig, tell: () => {} });
  return { desk, switchboard: await Switchboard.of(config.database, "settings") };
}

/** Every setting on a line of its own: what is in force, and whence it comes. */
function settingsInWords(shown: readonly SettingShown[]): string {
  const width = Math.max(...changeableSettings.map(({ key }) => key.length)) + 2;
  return shown.map((one) => `${one.key.padEnd(width)}${one.value || "(not set)"} ${whence(one)}`.trimEnd()).join("\n");
}

function whence({ from, row, problem }: SettingShown): string {
  if (from === "environment") return "set in the environment, which wins";
  if (row === undefined) return "by default";
  if (problem !== undefined) return `by default; what ${row.by} has set is ignored: ${problem}`;
  return `${from === "default" ? "by default again " : ""}since ${instant(row.atMs)}, by ${row.by}`;
}

/** Cancels the call-backs that wait, after asking for leave. */
export async function purge(env: Environment, { yes = false }: PurgeOptions): Promise<void> {
  const switchboard = await Switchboard.of(readConfig(env).database);
  if (!yes && !process.stdin.isTTY) throw new Error("There is no terminal to ask you on: say --yes to cancel them.");
  const waiting = await switchboard.waitingCallBacks();
  if (waiting === 0) print("No call-back waits: there is nothing to cancel.");
  else if (yes || (await agreed(waiting)))
    print(`${callBacks(await switchboard.purgeCallBacks(systemClock.now(), takenBackText))} cancelled.`);
}

async function agreed(waiting: number): Promise<boolean> {
  const question = `Cancel ${callBacks(waiting)}? Whoever waits to be called is told by text.`;
  const answer = await ask(question, { input: process.stdin, output: process.stdout });
  if (answer === "yes") return true;
  print("\nNothing was changed.");
  process.exitCode = answer === "interrupted" ? interruptedCode : 1;
  return false;
}

function callBacks(many: number): string {
  return `${many} ${many === 1 ? "call-back" : "call-backs"}`;
}

function nameOf({ by }: LineOptions): string {
  const name = spoken(by ?? userName());
  if (name === undefined || name.length > longestName)
    throw new Error(`--by ${JSON.stringify(by)}: say a name of ${longestName} characters at most`);
  return name;
}

/** A user without an entry in the system's list, as in some containers, has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}

function announcement({ message }: LineOptions): string | null {
  if (message === undefined) return null;
  const { length } = message.trim();
  if (length > longestMessage)
    throw new Error(`--message has ${length} characters: say it in ${longestMessage} at most`);
  const said = spoken(message);
  if (said === undefined) throw new Error("--message is empty: say something, or leave it out for the usual words");
  return said;
}

/** Every switch on a line of its own. */
function standing(rows: readonly SwitchRow[]): string {
  return switchNames
    .map((what) =>
      inWords(
        what,
        rows.find((row) => row.what === what),
      ),
    )
    .join("\n");
}

function inWords(what: SwitchName, row: SwitchRow | undefined): string {
  const begin = `${what.padEnd(12)}${positions[what][row?.value ?? "on"]}`;
  if (row === undefined) return begin;
  const hear = what === "line" && row.value === "off" ? `; callers hear: ${spoken(row.message) ?? words.closed}` : "";
  return `${begin} since ${instant(row.atMs)}, by ${row.who}${hear}`;
}

function instant(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\.\d+Z$/, "Z");
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
