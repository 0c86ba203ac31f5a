import { statement, type Transaction } from "./database.ts";
import type { Moment } from "./rules.ts";

/** ($1 name, $2 holder, $3 until, $4 now) */
const lease = statement(
  "lease",
  `INSERT INTO leases (name, holder, until_ms) VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE
     SET holder = excluded.holder, until_ms = excluded.until_ms
     WHERE leases.until_ms <= $4 OR leases.until_ms - 5000 > excluded.until_ms OR leases.holder = excluded.holder`,
);

/**
 * Whether this process does a work that one at a time does, from now on for that long. Nobody has it for longer: a lease that
 * says so is from a clock that was wrong. Between clocks that are right, five seconds are nothing.
 */
export async function takeLease(
  tx: Transaction,
  name: string,
  holder: string,
  lifeMs: number,
  { nowMs }: Moment,
): Promise<boolean> {
  return (await tx.run(lease, name, holder, nowMs + lifeMs, nowMs)) === 1;
}
