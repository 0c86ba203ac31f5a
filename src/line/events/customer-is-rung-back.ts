import { acceptCallBack, callBackOf } from "../call-backs/statements.ts";
import type { Transaction } from "../database.ts";
import type { Moment } from "../rules.ts";

/** Whether she who answers the telephone is to be asked for the key: not when she has cancelled or rung in meanwhile. */
export async function customerAnswers(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.one(callBackOf, id))?.state === "ringing";
}

/** She has pressed the key; gives whether she is put through. Told twice, it says the same. */
export async function customerAccepts(tx: Transaction, id: string, { nowMs }: Moment): Promise<boolean> {
  return (await tx.run(acceptCallBack, id, nowMs)) === 1;
}
