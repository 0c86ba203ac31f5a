import type { Decision } from "../decision.ts";
import { statement, type Write, write } from "../database.ts";

/** Work that one process at a time does. */
export interface LeaseRow {
  readonly name: string;
  readonly holder: string;
  readonly untilMs: number;
}

/** A work, the process that would do it, and for how long without another sign of life, in milliseconds. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly lifeMs: number;
}

/** ($1 name) */
export const leaseOf = statement<LeaseRow>(
  "lease_of",
  `SELECT name, holder, until_ms AS "untilMs" FROM leases WHERE name = $1`,
);

/** ($1 name, $2 holder, $3 until) */
const saveLease = statement(
  "save_lease",
  `INSERT INTO leases (name, holder, until_ms) VALUES ($1, $2, $3)
   ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until_ms = excluded.until_ms`,
);

/** Between clocks that are right, so many milliseconds are nothing. */
const skewMs = 5000;

/** Whether a lease can be had. Nobody has one for longer than its life: one that says so is from a clock that was wrong. */
export function canBeHad(row: LeaseRow | undefined, { holder, lifeMs }: Lease, nowMs: number): boolean {
  if (row === undefined || row.holder === holder || row.untilMs <= nowMs) return true;
  return row.untilMs - skewMs > nowMs + lifeMs;
}

/** This process has it from now on. */
export function leaseTaken({ name, holder, lifeMs }: Lease, nowMs: number): Write {
  return write(saveLease, name, holder, nowMs + lifeMs);
}

/** Takes a lease, where it can be had; gives whether this process has it now. */
export const takeLease: Decision<Lease, LeaseRow | undefined, boolean> = {
  load: (tx, { name }) => tx.one(leaseOf, name),
  decide: (row, lease, { nowMs }) =>
    canBeHad(row, lease, nowMs) ? { answer: true, changes: [leaseTaken(lease, nowMs)] } : { answer: false },
};
