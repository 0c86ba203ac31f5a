import { table } from "../table.ts";
import { queueNames } from "./arrivals.ts";
import { type CobhamCheck, tolerance } from "./cobham.ts";
import { type Job, nameOf, type Outcome } from "./jobs.ts";
import { webhookSeconds } from "./line.ts";
import { idealFigures, type Row } from "./rows.ts";

/** The rows as a table in Markdown. */
export function toTable(rows: readonly Row[]): string {
  const head = ["policy", "reps", "load", "Dial s", "queue", "mean wait s", "÷ ideal", "÷ ideal with webhooks", "±"];
  const cells = rows.map((row) => [
    row.policy,
    String(row.reps),
    row.load.toFixed(2),
    String(row.timeoutSeconds),
    row.queue,
    ...[row.meanWaitSeconds, row.ratioToIdeal, row.ratioToIdealWithWebhooks, row.standardError].map(figure),
    row.inversionsPercent.toFixed(2),
    row.policy === "ideal" ? "" : Math.round(row.webhooksPerRepHour).toLocaleString("en"),
  ]);
  return table([[...head, "inversions %", "webhooks/rep h"], ...cells]);
}

/** What came of one job, in a line. */
export function toLine(job: Job, outcome: Outcome): string {
  if (outcome.kind === "cobham")
    return `${nameOf(job)}: ${outcome.checks.every((check) => check.isWithin) ? "within" : "off by more than"} ${100 * tolerance} %`;
  const ideal = idealFigures(outcome.run, outcome.run.seed, webhookSeconds);
  const waits = queueNames.map((queue) => {
    const { meanWaitSeconds } = outcome.measured.figures[queue];
    const ratio = meanWaitSeconds / ideal[queue].meanWaitSeconds;
    return `${queue} wait ${figure(meanWaitSeconds)} s (${figure(ratio)} × the ideal with webhooks)`;
  });
  return `${nameOf(job)}: ${waits.join(", ")}`;
}

/** The model of the ideal beside Cobham's formula. */
export function toCobhamTable(checks: readonly CobhamCheck[]): string {
  const head = ["ideal against Cobham", "reps", "load", "calls", "model s", "formula s", "off by %"];
  const cells = checks.map((check) => [
    check.queue,
    String(check.reps),
    check.load.toFixed(2),
    check.calls.toLocaleString("en"),
    ...[check.modelSeconds, check.formulaSeconds].map(figure),
    (100 * (check.modelSeconds / check.formulaSeconds - 1)).toFixed(2),
  ]);
  const off = checks.filter((check) => !check.isWithin).length;
  const verdict = off === 0 ? "all within" : `${off} of ${checks.length} off by more than`;
  return `${table([head, ...cells])}\n${verdict} ${100 * tolerance} %\n`;
}

/** The figures that are wanted, each with what was measured. */
export function toWantedList(rows: readonly Row[]): string {
  const regular = rows.filter(({ queue, policy }) => queue === "customers" && policy !== "ideal");
  const busy = regular.filter(({ load, policy }) => load === 0.95 && policy === "ours").map(busyLine);
  const quiet = regular.filter(({ load }) => load === 0.1).map(quietLine);
  return `Wanted (mean wait of regular customers):\n${[...busy, ...quiet].map((text) => `- ${text}\n`).join("")}`;
}

/** What is wanted of the mean wait on a busy line, as a multiple of the ideal with webhooks. */
const mostTimesIdeal = 1.015;
/** What is wanted on a quiet line: so many seconds above the plain ideal, until a rep has taken the customer. */
const mostAboveIdeal = 0.15;

/** Marks a figure that is missed, or could not be measured. */
function verdict(measured: number, most: number): string {
  return measured <= most ? "" : "MISSED: ";
}

function busyLine(row: Row): string {
  const { load, timeoutSeconds, ratioToIdeal, ratioToIdealWithWebhooks, standardError } = row;
  return (
    `load ${load}, Dial ${timeoutSeconds} s: at most ${mostTimesIdeal} × the ideal with webhooks; ` +
    `${verdict(ratioToIdealWithWebhooks, mostTimesIdeal)}measured ${figure(ratioToIdealWithWebhooks)} ± ${figure(standardError)} (${figure(ratioToIdeal)} × the plain ideal)`
  );
}

function quietLine(row: Row): string {
  const above = row.meanWaitSeconds - row.idealSeconds;
  const queued = above - row.meanRingSeconds;
  const taken = queued - row.meanConnectSeconds;
  const isOurs = row.policy === "ours";
  const wanted = isOurs ? `at most ${mostAboveIdeal} s above ideal` : `for comparison, ${row.policy}`;
  return (
    `load ${row.load}, ${row.reps} ${row.reps === 1 ? "rep" : "reps"}, Dial ${row.timeoutSeconds} s: ${wanted}; ` +
    `${isOurs ? verdict(taken, mostAboveIdeal) : ""}measured ${figure(taken)} s until a rep has taken them, ${figure(queued)} s to the bridge, ` +
    `${figure(above)} s with the webhook before the queue ` +
    `(ideal ${figure(row.idealSeconds)} s; ideal with webhooks ${figure(row.idealWithWebhooksSeconds)} s)`
  );
}

function figure(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(value < 100 ? 3 : 1);
}
