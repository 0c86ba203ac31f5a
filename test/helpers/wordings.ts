import { existsSync, readFileSync } from "node:fs";
import type { Context, NotBefore, Rating, Reading, WeekTime } from "../../src/sms/reading/reading.ts";
import { readText } from "../../src/sms/reading/read-text.ts";
import { root } from "./process.ts";

/** A wording as `test/fixtures/texts/` has it, with what a thoughtful person would record. */
export interface Wording {
  readonly asked: Context["asked"];
  readonly text: string;
  readonly want: readonly string[];
  readonly rated?: Rating;
  readonly open?: string | boolean;
  readonly at?: string;
  readonly lang?: string;
  readonly notBefore?: string;
}

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** The wordings of a file; none where there is no such file. */
export function wordingsOf(name: string): Wording[] {
  const file = `${root}test/fixtures/texts/${name}`;
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Wording);
}

export function contextOf({ asked, rated, open, at = "Tue 14:20" }: Wording): Context {
  const callBackOpen = (open !== undefined && open !== false) || asked === "promised";
  return { asked, rated, callBackOpen, now: weekTime(at) };
}

export function weekTime(text: string): WeekTime {
  const [, day = "", hours = "", minutes = ""] = /^(\w{3}) (\d\d):(\d\d)$/.exec(text) ?? [];
  return { weekday: days.indexOf(day), minute: Number(hours) * 60 + Number(minutes) };
}

export function notBeforeText(notBefore: NotBefore | undefined): string | undefined {
  if (notBefore === undefined) return undefined;
  if ("inMinutes" in notBefore) return `+${notBefore.inMinutes}m`;
  const [hours, minutes] = [Math.floor(notBefore.minute / 60), notBefore.minute % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${days[notBefore.weekday]} ${hours}:${minutes}`;
}

/** What is read of a wording, in the words of the file. */
export function gotOf(wording: Wording): { readonly got: readonly string[]; readonly reading: Reading } {
  const reading = readText(contextOf(wording), wording.text);
  const got = reading.intents.map((intent) => (intent === "rating" ? `rating ${reading.rating}` : intent));
  return { got, reading };
}

/** How often what acts was read rightly, and which wordings were not. */
export interface Score {
  readonly wordings: number;
  readonly asWanted: number;
  readonly optOutsMissed: readonly string[];
  readonly falseOptOuts: readonly string[];
  readonly callsMissed: readonly string[];
  readonly falseCalls: readonly string[];
  readonly ratingsWrong: readonly string[];
  readonly ratingsMissed: readonly string[];
  /** The shares that are limited: of what is no opt-out, of wishes for a call, and of wanted ratings. */
  readonly shares: { readonly falseOptOuts: number; readonly callsMissed: number; readonly ratingsWrong: number };
}

export function scoreOf(wordings: readonly Wording[]): Score {
  const all = wordings.map((wording) => ({ ...wording, got: gotOf(wording).got }));
  type One = (typeof all)[number];
  const has = (list: readonly string[], intent: string) => list.some((one) => one.startsWith(intent));
  const which = (wrong: (one: One) => boolean) =>
    all
      .filter(wrong)
      .map(({ asked, text, want, got }) => `${asked}: ${JSON.stringify(text)} ${want.join()} > ${got.join()}`);
  const ratingOf = (list: readonly string[]) => list.find((one) => one.startsWith("rating"));
  const others = all.filter(({ want }) => !has(want, "stop"));
  const optOutsMissed = which(({ want, got }) => has(want, "stop") && !has(got, "stop"));
  const falseOptOuts = which(({ want, got }) => !has(want, "stop") && has(got, "stop"));
  const callsMissed = which(({ want, got }) => has(want, "call-me") && !has(got, "call-me"));
  const falseCalls = which(({ want, got }) => !has(want, "call-me") && has(got, "call-me"));
  // With a stop a rating may be recorded, or not.
  const ratingsWrong = which(
    ({ want, got }) => !has(want, "stop") && has(got, "rating") && ratingOf(got) !== ratingOf(want),
  );
  const ratingsMissed = which(({ want, got }) => !has(want, "stop") && has(want, "rating") && !has(got, "rating"));
  const share = (some: readonly unknown[], of: number) => (of === 0 ? 0 : some.length / of);
  return {
    wordings: all.length,
    asWanted: all.filter(({ want, got }) => [...want].sort().join() === [...got].sort().join()).length,
    optOutsMissed,
    falseOptOuts,
    callsMissed,
    falseCalls,
    ratingsWrong,
    ratingsMissed,
    shares: {
      falseOptOuts: share(falseOptOuts, others.length),
      callsMissed: share(callsMissed, all.filter(({ want }) => has(want, "call-me")).length),
      ratingsWrong: share(ratingsWrong, others.filter(({ want }) => has(want, "rating")).length),
    },
  };
}

/** The score in one line each, for whoever runs the tests. */
export function printed({ shares, ...score }: Score): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [
    `${score.wordings} wordings, ${score.asWanted} recorded as wanted in all`,
    `opt-outs missed: ${score.optOutsMissed.length}`,
    `false opt-outs: ${score.falseOptOuts.length} (${percent(shares.falseOptOuts)})`,
    `"call me" missed: ${score.callsMissed.length} (${percent(shares.callsMissed)}), falsely read: ${score.falseCalls.length}`,
    `ratings wrong: ${score.ratingsWrong.length} (${percent(shares.ratingsWrong)}), left open: ${score.ratingsMissed.length}`,
  ].join("\n");
}
