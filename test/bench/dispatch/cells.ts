import type { Demand } from "./arrivals.ts";
import type { PolicyName } from "./policies.ts";

/** One line under one demand, and the policies that are tried on it. */
export interface Cell extends Demand {
  /** How long a Dial of a queue listens: as `DIAL_TIMEOUT` says; the seed's really does so, whatever it says. */
  readonly timeoutSeconds: 1 | 10;
  readonly calls: number;
  readonly policies: readonly PolicyName[];
}

const busy = { reps: 10, calls: 20_000, policies: ["ours", "seed"] } as const;
/** A customer costs hundreds of webhooks there, since reps listen in vain; thousands, with the degraded line's Dials of a second. */
const quiet = { load: 0.1, timeoutSeconds: 10, calls: 1000, policies: ["ours", "seed"] } as const;

/** Everything that is measured. */
const cells: readonly Cell[] = [
  { ...busy, load: 0.85, timeoutSeconds: 1 },
  { ...busy, load: 0.85, timeoutSeconds: 10 },
  { ...busy, load: 0.95, timeoutSeconds: 1 },
  { ...busy, load: 0.95, timeoutSeconds: 10, policies: ["ours", "call-backs", "degraded", "seed"] },
  { ...quiet, reps: 1 },
  { ...quiet, reps: 3 },
];

/** What is to be measured. */
export interface Choice {
  /** Only the cells for which a figure is wanted, and the seed only where it is cheap. */
  readonly quick: boolean;
  readonly calls: number | undefined;
  readonly policies: readonly PolicyName[];
}

export function chooseCells({ quick, calls, policies }: Choice): Cell[] {
  const wanted = quick ? cells.filter(({ load }) => load !== 0.85).map(withoutDearSeed) : cells;
  return wanted.map((cell) => ({
    ...cell,
    calls: calls ?? cell.calls,
    policies: cell.policies.filter((policy) => policies.includes(policy)),
  }));
}

function withoutDearSeed(cell: Cell): Cell {
  return cell.load === quiet.load ? cell : { ...cell, policies: cell.policies.filter((policy) => policy !== "seed") };
}
