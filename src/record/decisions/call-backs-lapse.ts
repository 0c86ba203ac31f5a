import { freeLeft, oldCallBacks } from "../call-backs/statements.ts";
import { dayMs } from "../../runtime/durations.ts";
import type { Transaction } from "../database.ts";
import type { Moment } from "../rules.ts";
import { endCallBackAs } from "./attempt-ends.ts";

/** How long a call-back is kept that no rep comes to, in milliseconds. */
const longestMs = 2 * dayMs;

/** Ends the call-backs to which no rep has come for two days: their customers are told, and nobody is rung out of the blue. */
export async function callBacksLapse(tx: Transaction, moment: Moment): Promise<void> {
  for (const callBack of await tx.all(oldCallBacks, moment.nowMs - longestMs))
    if (moment.since(callBack.askedMs) >= longestMs) endCallBackAs(tx, callBack, "unreached", moment);
}

/** What an earlier run of ours has left ringing for reps who are not there any more waits again. */
export async function freeLeftCallBacks(tx: Transaction, { nowMs }: Moment): Promise<void> {
  tx.save(freeLeft, nowMs);
}
