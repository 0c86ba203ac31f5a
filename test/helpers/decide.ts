import type { Transaction } from "../../src/record/database.ts";
import { Aftermath, type Decision, next, take } from "../../src/record/decision.ts";
import type { DurableRecord } from "../../src/record/record.ts";
import type { Moment } from "../../src/record/rules.ts";

/** Takes a decision within a transaction of the test's own; gives the answer. What is left to be done is not. */
export function decideIn<About, Loaded, Answer>(
  tx: Transaction,
  decision: Decision<About, Loaded, Answer>,
  about: About,
  moment: Moment,
  aftermath = new Aftermath(),
): Promise<Answer> {
  return take(tx, next(decision, about), moment, aftermath);
}

/** Looks into the record of a server, or changes it under its feet; undefined when the record does not answer. */
export async function ask<Answer>(
  record: Pick<DurableRecord, "decide"> | undefined,
  work: (tx: Transaction, moment: Moment) => Promise<Answer>,
): Promise<Answer | undefined> {
  const decision: Decision<undefined, Answer, Answer> = {
    // A record hands its decisions what could change it as well; only a test makes use of that.
    load: (tx, _, moment) => work(tx as Transaction, moment),
    decide: (answer) => ({ answer }),
  };
  return record?.decide(decision, undefined);
}
