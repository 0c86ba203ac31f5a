import { drawArrivals, type QueueName, queueNames } from "./arrivals.ts";
import type { Cell } from "./cells.ts";
import { type Figures, figuresOf, mean, type QueueFigures, standardError } from "./figures.ts";
import { serveIdeally } from "./ideal.ts";
import type { Outcome } from "./jobs.ts";
import { webhookSeconds } from "./line.ts";
import type { PolicyName } from "./policies.ts";
import type { RunFigures } from "./run.ts";

/** What one class of customers met with under one policy; means over the seeds, ratios taken seed by seed first. */
export interface Row {
  readonly policy: PolicyName | "ideal";
  readonly reps: number;
  readonly load: number;
  readonly timeoutSeconds: number;
  readonly queue: QueueName;
  readonly calls: number;
  readonly seeds: number;
  /** From ringing to the bridge. */
  readonly meanWaitSeconds: number;
  readonly idealSeconds: number;
  /** The ideal in which a ring costs a webhook, and a talk one before and one after it. */
  readonly idealWithWebhooksSeconds: number;
  readonly ratioToIdeal: number;
  readonly ratioToIdealWithWebhooks: number;
  /** Of that ratio: over the seeds; with one seed, over the pieces of its run. Not a number where there are too few. */
  readonly standardError: number;
  readonly ratiosToIdeal: readonly number[];
  /** Of the wait, from ringing to joining a queue. */
  readonly meanRingSeconds: number;
  /** Of the wait, from being taken from the queue to the bridge. */
  readonly meanConnectSeconds: number;
  readonly inversionsPercent: number;
  readonly webhooksPerRepHour: number;
}

/** A policy, or the ideal, in one cell: what was measured with each seed. */
interface Series {
  readonly policy: Row["policy"];
  readonly measured: readonly RunFigures[];
}

export function rowsOf(cells: readonly Cell[], seeds: readonly number[], outcomes: readonly Outcome[]): Row[] {
  return cells.flatMap((cell) => {
    const plain = seeds.map((seed) => idealFigures(cell, seed, 0));
    const withWebhooks = seeds.map((seed) => idealFigures(cell, seed, webhookSeconds));
    const series: Series[] = [
      ...cell.policies.map((policy) => ({ policy, measured: measuredIn(cell, policy, outcomes) })),
      { policy: "ideal", measured: plain.map((figures) => ({ figures, webhooksPerRepHour: 0 })) },
    ];
    return series.flatMap((one) => queueNames.map((queue) => toRow(cell, queue, one, { plain, withWebhooks })));
  });
}

/** What the ideal dispatcher makes of the same customers. */
export function idealFigures(cell: Omit<Cell, "policies">, seed: number, costSeconds: number): Figures {
  const served = serveIdeally(drawArrivals({ ...cell, seed }), { reps: cell.reps, webhookSeconds: costSeconds });
  return figuresOf([...served].toSorted((a, b) => a.rangSeconds - b.rangSeconds));
}

function measuredIn(cell: Cell, policy: PolicyName, outcomes: readonly Outcome[]): RunFigures[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== "run") return [];
    const { run } = outcome;
    const isMeant = (["reps", "load", "timeoutSeconds"] as const).every((key) => run[key] === cell[key]);
    return isMeant && run.policy === policy ? [outcome.measured] : [];
  });
}

function toRow(
  { reps, load, timeoutSeconds, calls }: Cell,
  queue: QueueName,
  { policy, measured }: Series,
  ideal: { readonly plain: readonly Figures[]; readonly withWebhooks: readonly Figures[] },
): Row {
  const own = measured.map(({ figures }) => figures[queue]);
  const waits = (all: readonly Figures[]) => all.map((figures) => figures[queue].meanWaitSeconds);
  const ratiosTo = (all: readonly Figures[]) =>
    waits(all).map((wait, i) => (own[i]?.meanWaitSeconds ?? Number.NaN) / wait);
  const meanOf = (figure: Exclude<keyof QueueFigures, "meanWaitsSeconds">) =>
    mean(own.map((figures) => figures[figure]));
  return {
    policy,
    reps,
    load,
    timeoutSeconds,
    queue,
    calls,
    seeds: measured.length,
    meanWaitSeconds: meanOf("meanWaitSeconds"),
    idealSeconds: mean(waits(ideal.plain)),
    idealWithWebhooksSeconds: mean(waits(ideal.withWebhooks)),
    ratioToIdeal: mean(ratiosTo(ideal.plain)),
    ratioToIdealWithWebhooks: mean(ratiosTo(ideal.withWebhooks)),
    standardError:
      own.length > 1
        ? standardError(ratiosTo(ideal.withWebhooks))
        : errorOfRatio(own[0], ideal.withWebhooks[0]?.[queue]),
    ratiosToIdeal: ratiosTo(ideal.plain),
    meanRingSeconds: meanOf("meanRingSeconds"),
    meanConnectSeconds: meanOf("meanConnectSeconds"),
    inversionsPercent: meanOf("inversionsPercent"),
    webhooksPerRepHour: mean(measured.map((one) => one.webhooksPerRepHour)),
  };
}

/** How far the ratio of two runs with the same customers may be off, by how their pieces differ from each other. */
function errorOfRatio(one: QueueFigures | undefined, ideal: QueueFigures | undefined): number {
  if (one === undefined || ideal === undefined) return Number.NaN;
  const differences = one.meanWaitsSeconds.map((wait, i) => wait - (ideal.meanWaitsSeconds[i] ?? Number.NaN));
  return standardError(differences) / ideal.meanWaitSeconds;
}
