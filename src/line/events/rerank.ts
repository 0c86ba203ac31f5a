import { serviceRank } from "../../dispatch/order-of-service.ts";
import { statement, type Transaction } from "../database.ts";
import type { Moment } from "../rules.ts";
import { callsGoingOn } from "../statements.ts";

/** ($1 call, $2 major, $3 minor) */
const rankCall = statement("rank_call", `UPDATE calls SET rank_major = $2, rank_minor = $3 WHERE call_sid = $1`);

/** Gives everybody who waits her place anew: the order of service may have been changed while we were away. */
export async function rerank(tx: Transaction, { rules }: Moment): Promise<void> {
  for (const { callSid, queue, arrivedMs, rankMajor, rankMinor } of await tx.all(callsGoingOn)) {
    const { major, minor } = serviceRank(rules.ordering, queue, arrivedMs);
    if (major !== rankMajor || minor !== rankMinor) await tx.run(rankCall, callSid, major, minor);
  }
}
