import { callBackRank, serviceRank } from "../../dispatch/order-of-service.ts";
import { openCallBacks } from "../call-backs/statements.ts";
import { statement, type Transaction } from "../database.ts";
import type { Moment } from "../rules.ts";
import { callsGoingOn } from "../statements.ts";

/** ($1 call, $2 major, $3 minor) */
const rankCall = statement("rank_call", `UPDATE calls SET rank_major = $2, rank_minor = $3 WHERE call_sid = $1`);

/** ($1 call-back, $2 major, $3 minor) */
const rankCallBack = statement(
  "rank_call_back",
  `UPDATE call_backs SET rank_major = $2, rank_minor = $3 WHERE id = $1`,
);

/** Gives all who wait, on the line or to be rung back, their place anew: the order of service may have been changed. */
export async function rerank(tx: Transaction, { rules }: Moment): Promise<void> {
  for (const { callSid, queue, arrivedMs, placeMs, rankMajor, rankMinor } of await tx.all(callsGoingOn)) {
    const { major, minor } = serviceRank(rules.ordering, queue, placeMs ?? arrivedMs);
    if (major !== rankMajor || minor !== rankMinor) tx.save(rankCall, callSid, major, minor);
  }
  for (const { id, queue, placeMs, stranger } of await tx.all(openCallBacks)) {
    const { major, minor } = callBackRank(rules.ordering, { queue, placeMs, isStranger: stranger === 1 });
    tx.save(rankCallBack, id, major, minor);
  }
}
