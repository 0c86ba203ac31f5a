import { table } from "../table.ts";
import { type CobhamCheck, tolerance } from "./cobham.ts";
import type { Row } from "./rows.ts";

/** The rows as a table in Markdown. */
export function toTable(rows: readonly Row[]): string {
  const head = ["policy", "reps", "load", "Dial s", "queue", "mean wait s", "÷ ideal", "÷ ideal with webhooks"];
  const cells = rows.map((row) => [
    row.policy,
    String(row.reps),
    row.load.toFixed(2),
    String(row.timeoutSeconds),
    row.queue,
    ...[row.meanWaitSeconds, row.ratioToIdeal, row.ratioToIdealWithWebhooks].map(figure),
    row.inversionsPercent.toFixed(2),
    row.policy === "ideal" ? "" : Math.round(row.webhooksPerRepHour).toLocaleString("en"),
  ]);
  return table([[...head, "inversions %", "webhooks/rep h"], ...cells]);
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

function busyLine(row: Row): string {
  const { load, timeoutSeconds, ratioToIdeal, ratioToIdealWithWebhooks } = row;
  return (
    `load ${load}, Dial ${timeoutSeconds} s: at most 1.015 × the ideal with webhooks; ` +
    `measured ${figure(ratioToIdealWithWebhooks)} (${figure(ratioToIdeal)} × the plain ideal)`
  );
}

function quietLine(row: Row): string {
  const above = row.meanWaitSeconds - row.idealSeconds;
  const queued = above - row.meanRingSeconds;
  const wanted = row.policy === "ours" ? "at most 0.15 s above ideal" : `for comparison, ${row.policy}`;
  return (
    `load ${row.load}, ${row.reps} ${row.reps === 1 ? "rep" : "reps"}, Dial ${row.timeoutSeconds} s: ${wanted}; ` +
    `measured ${figure(queued - row.meanConnectSeconds)} s until a rep has taken them, ${figure(queued)} s to the bridge, ` +
    `${figure(above)} s with the webhook before the queue ` +
    `(ideal ${figure(row.idealSeconds)} s; ideal with webhooks ${figure(row.idealWithWebhooksSeconds)} s)`
  );
}

function figure(value: number): string {
  return value.toFixed(value < 100 ? 3 : 1);
}
