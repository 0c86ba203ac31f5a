import { median, table } from "../table.ts";
import { type Kind, kinds } from "./decisions.ts";
import type { Measured, Where } from "./measure.ts";
import { busy } from "./sizes.ts";
import { answeredPerSecond, quantile, ratePerSecond, type Tally } from "./tally.ts";
import { keptUp, type Pressed, withoutRecord } from "./wall.ts";

/** One kind of decision, taken one at a time; or all of them, several at a time. */
type What = Kind | "all";

/** All of them, in the order of the tables. */
export const whats: readonly What[] = [...kinds, "all"];

/** What one version did of one kind on one line. Rates are medians of the rounds; times are of all rounds together. */
export interface Figures {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rates: readonly number[];
}

export function figuresOf(measured: Measured, what: What): Figures {
  const tallies = what === "all" ? measured.busy : measured.alone;
  const ms = tallies.flatMap((tally) => (what === "all" ? Object.values(tally.ms).flat() : tally.ms[what]));
  const rates = tallies.map((tally) => (what === "all" ? ratePerSecond(tally) : rateAlone(tally.ms[what])));
  return { perSecond: median(rates), p50Ms: quantile(ms, 0.5), p99Ms: quantile(ms, 0.99), rates };
}

/** One decision at a time: so many in a second, if there were no others between them. */
function rateAlone(ms: readonly number[]): number {
  return (1000 * ms.length) / ms.reduce((sum, one) => sum + one, 0);
}

/** How many times as fast one is as the other; the median of the rounds' ratios. */
export function ratioOf(one: Figures, other: Figures): number {
  return median(one.rates.map((rate, round) => rate / (other.rates[round] ?? Number.NaN)));
}

/** What was measured, a row a kind of decision and line; what was before stands beside it. */
export function toTable(measured: readonly Measured[]): string {
  const now = measured.filter(({ version }) => version === "now");
  const isCompared = measured.some(({ version }) => version === "before");
  const head = ["decision", "network ms", "processes", "reps", "waiting", "per second", "p50 ms", "p99 ms"];
  const rows = now.flatMap((one) => {
    const before = measured.find(({ version, where }) => version === "before" && isSame(where, one.where));
    return whats.map((what) => {
      const figures = figuresOf(one, what);
      const compared = before && figuresOf(before, what);
      const beside = compared && [...cellsOf(compared), ratioOf(figures, compared).toFixed(2)];
      return [inWords(what), ...placeCells(one.where), ...cellsOf(figures), ...(beside ?? [])];
    });
  });
  const beside = isCompared ? ["before: per second", "p50 ms", "p99 ms", "× before"] : [];
  return table([[...head, ...beside], ...rows]) + unansweredNote(measured);
}

/** A record with many old calls beside an empty one. */
export function toHistoryTable(measured: readonly Measured[]): string {
  const head = [
    "decision",
    "database",
    "version",
    "old calls",
    "empty: per second",
    "p50 ms",
    "with old calls",
    "p50 ms",
  ];
  const rows = measured.flatMap((one) => {
    const { version, where } = one;
    if (where.oldCalls === 0) return [];
    const empty = measured.find(
      (other) => other.version === version && isSame({ ...other.where, oldCalls: where.oldCalls }, where),
    );
    return whats.map((what) => {
      const [without, withOld] = [figuresOf(empty ?? one, what), figuresOf(one, what)];
      const figures = [without, withOld].flatMap((figures) => cellsOf(figures).slice(0, 2));
      return [
        inWords(what),
        where.database,
        version,
        whole(where.oldCalls),
        ...figures,
        ratioOf(withOld, without).toFixed(2),
      ];
    });
  });
  return table([[...head, "÷ empty"], ...rows]) + unansweredNote(measured);
}

/** What became of requests beyond what the record can do. */
export function toWallTable(measured: readonly Pressed[]): string {
  const head = ["load", "network ms", "processes", "version", "wall: per second", "offered", "answered", "÷ wall"];
  const rows = measured.map((one) => {
    const { pressed, wall, load, networkMs, processes, version } = one;
    const ms = Object.values(pressed.ms).flat();
    return [
      `${load} × the wall`,
      ...[networkMs, processes, version].map(String),
      ...[answeredPerSecond(wall), pressed.asked / pressed.seconds, answeredPerSecond(pressed)].map(rate),
      keptUp(one).toFixed(2),
      `${(100 * withoutRecord(one)).toFixed(1)} %`,
      ...[0.5, 0.99].map((share) => figure(quantile(ms, share))),
    ];
  });
  return table([[...head, "without the record", "p50 ms", "p99 ms"], ...rows]);
}

/** Nothing may be missing where nobody presses the record; on a machine that is busy with other things, something may. */
function unansweredNote(measured: readonly Measured[]): string {
  const tallies = measured.flatMap(({ alone, busy }) => [...alone, ...busy]);
  const sum = (figure: (tally: Tally) => number) => tallies.map(figure).reduce((a, b) => a + b, 0);
  const unanswered = sum((tally) => tally.unanswered);
  const asked = sum((tally) => tally.asked);
  return unanswered === 0
    ? ""
    : `\n${whole(unanswered)} of ${whole(asked)} requests were answered without the record\n`;
}

function isSame(one: Where, other: Where): boolean {
  return (Object.keys(one) as (keyof Where)[]).every((key) => one[key] === other[key]);
}

function placeCells({ networkMs, processes, reps, waiting }: Where): string[] {
  return [String(networkMs), ...[processes, reps, waiting].map(whole)];
}

function cellsOf({ perSecond, p50Ms, p99Ms }: Figures): string[] {
  return [rate(perSecond), ...[p50Ms, p99Ms].map(figure)];
}

function inWords(what: What): string {
  return what === "all" ? `all, ${busy} at a time` : what;
}

function rate(perSecond: number): string {
  return whole(Math.round(perSecond));
}

function whole(number: number): string {
  return number.toLocaleString("en");
}

function figure(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : 1);
}
