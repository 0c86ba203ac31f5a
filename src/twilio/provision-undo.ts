import { twilioName } from "./provision-apply.ts";
import type { Account, Change, SettingChange } from "./provision-plan.ts";

/** A number that has been changed: what was set on it before, and what has been set in its place. */
export interface KeptNumber {
  readonly sid: string;
  readonly line: string;
  readonly settings: readonly SettingChange[];
}

/** What has been changed of an account, so that it can be undone. */
export interface Kept {
  /** By phone number. */
  readonly numbers: Readonly<Record<string, KeptNumber>>;
  /** The queues that were made. */
  readonly queues: readonly string[];
}

/** Nothing has been changed yet. */
export const nothingKept: Kept = { numbers: {}, queues: [] };

/** The changes that something was kept of. */
export function changesIn({ numbers, queues }: Kept): Change[] {
  return [
    ...queues.map((queue): Change => ({ kind: "create-queue", queue })),
    ...Object.entries(numbers).map(([phoneNumber, { sid, line, settings }]): Change => ({
      kind: "update-number",
      sid,
      number: { phoneNumber, line },
      settings,
    })),
  ];
}

/** What is to be kept once these changes are made as well. */
export function keep(kept: Kept, changes: readonly Change[]): Kept {
  return changes.reduce(keepOne, kept);
}

function keepOne(kept: Kept, change: Change): Kept {
  if (change.kind === "delete-queue") return kept;
  if (change.kind === "create-queue") return { ...kept, queues: [...new Set([...kept.queues, change.queue])] };
  const { sid, number } = change;
  const known = kept.numbers[number.phoneNumber];
  // A number that was given back and bought again has another SID, and nothing of before.
  const settings = known?.sid === sid ? known.settings : [];
  const untouched = settings.filter(({ name }) => !change.settings.some((setting) => setting.name === name));
  const changed = change.settings.map((setting) => keepSetting(settings, setting));
  const mine: KeptNumber = { sid, line: number.line, settings: [...untouched, ...changed] };
  return { ...kept, numbers: { ...kept.numbers, [number.phoneNumber]: mine } };
}

/** What was there before the first change of ours, unless somebody else has changed it since. */
function keepSetting(settings: readonly SettingChange[], change: SettingChange): SettingChange {
  const known = settings.find(({ name, after }) => name === change.name && after === change.before);
  return known === undefined ? change : { ...change, before: known.before };
}

/** What there is to undo, and in a sentence each what is left as it is. */
export interface UndoPlan {
  readonly changes: readonly Change[];
  readonly left: readonly string[];
}

/** Lists what puts the account back as it was. What somebody else has changed since is theirs, and stays. */
export function planUndo(kept: Kept, account: Account): UndoPlan {
  const plans = [
    ...Object.entries(kept.numbers).map(([phoneNumber, number]) => undoNumber(phoneNumber, number, account)),
    ...kept.queues.map((queue) => undoQueue(queue, account)),
  ];
  return { changes: plans.flatMap(({ changes }) => changes), left: plans.flatMap(({ left }) => left) };
}

function undoNumber(phoneNumber: string, { sid, line, settings }: KeptNumber, account: Account): UndoPlan {
  const found = account.numbers.find((number) => number.sid === sid);
  if (found === undefined) return { changes: [], left: [`${phoneNumber} is no number of this account any more.`] };
  const now = settings.map((setting) => ({ ...setting, now: found.settings[setting.name] ?? "" }));
  const back = now
    .filter((setting) => setting.now === setting.after && canBeSet(setting) && !isForAnother(setting.name, now))
    .map(({ name, before, after }) => ({ name, before: after, after: before }));
  const others = now.filter((setting) => setting.now !== setting.after && setting.now !== setting.before);
  const number = { phoneNumber, line };
  return {
    changes: back.length === 0 ? [] : [{ kind: "update-number", sid, number, settings: back }],
    left: others.map(
      ({ name, now }) =>
        `${phoneNumber}: ${twilioName(name)} has been changed since, to ${now || "nothing"}; it stays so.`,
    ),
  };
}

/** Whether it is the method of a URL that somebody else has changed since: it belongs to theirs. */
function isForAnother(name: string, settings: readonly { name: string; now: string; after: string }[]): boolean {
  const url = name.endsWith("Method") ? settings.find((one) => one.name === name.replace(/Method$/, "Url")) : undefined;
  return url !== undefined && url.now !== url.after;
}

/** A method without a value is one that counted for nothing, and none that Twilio would take. */
function canBeSet({ name, before, after }: SettingChange): boolean {
  return before !== after && !(before === "" && name.endsWith("Method"));
}

function undoQueue(name: string, { queues }: Account): UndoPlan {
  const found = queues.find(({ friendlyName }) => friendlyName === name);
  if (found === undefined) return { changes: [], left: [] };
  return found.currentSize > 0
    ? { changes: [], left: [`The queue ${name} has callers in it; it stays.`] }
    : { changes: [{ kind: "delete-queue", queue: name, sid: found.sid }], left: [] };
}
