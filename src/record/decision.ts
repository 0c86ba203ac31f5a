import type { CallEvent } from "./call-events.ts";
import type { Bringing, Change } from "./changes.ts";
import type { Reader, Transaction, Write } from "./database.ts";
import type { Moment } from "./rules.ts";

/**
 * A decision on what has happened: it loads what the record has of it, decides, and says what changes. To decide is a pure
 * function.
 */
export interface Decision<About, Loaded, Answer> {
  /** What is asked for together is one message on Postgres. */
  readonly load: (tx: Reader, about: About, moment: Moment) => Promise<Loaded>;
  readonly decide: (loaded: Loaded, about: About, moment: Moment) => Decided<Answer>;
  /**
   * Whether it mostly brings nothing but a sign of life. Then it is first decided as of a moment ago, without a turn; only
   * where it changes more it is decided again, in its turn.
   */
  readonly isMostlySign?: boolean;
}

/** What a decision has come to: an answer, or what is to be decided next, in the same transaction, now that these changes are made. */
export type Decided<Answer> =
  | {
      readonly answer: Answer;
      readonly changes?: readonly Change[];
      /** A sign of life: it is right whatever is decided meanwhile. */
      readonly sign?: Write | undefined;
      /** Whether nobody can be left free beside a free rep by it: then nobody has to look whether somebody is. */
      readonly leavesNobody?: boolean;
    }
  | { readonly changes: readonly Change[]; readonly followedBy: Next<Answer> };

/** What is decided next. */
export type Next<Answer> = (tx: Reader, moment: Moment) => Promise<Decided<Answer>>;

/** A decision on something, ready to be taken. */
export function next<About, Loaded, Answer>(
  { load, decide }: Decision<About, Loaded, Answer>,
  about: About,
): Next<Answer> {
  return async (tx, moment) => decide(await load(tx, about, moment), about, moment);
}

/** A question: it changes nothing. */
export function question<About, Answer>(
  load: (tx: Reader, about: About, moment: Moment) => Promise<Answer>,
): Decision<About, Answer, Answer> {
  return { load, decide: (answer) => ({ answer }) };
}

/** What a decision has left to be done once it stands. */
export class Aftermath {
  readonly bringings: Bringing[] = [];
  /** Whether anything was written. */
  hasChanged = false;
  /** Whether nobody can be left free beside a free rep by what was decided. */
  leavesNobody = true;
  readonly #events: { readonly event: CallEvent; readonly changed: Promise<number> | undefined }[] = [];

  /** Makes the changes of a decision; nothing is waited for. */
  make(tx: Transaction, changes: readonly Change[]): void {
    for (const change of changes) {
      if ("statement" in change || ("event" in change && change.if !== undefined)) this.hasChanged = true;
      if ("statement" in change) tx.save(change.statement, ...change.values);
      else if ("bringing" in change) this.bringings.push(change.bringing);
      else {
        const changed = change.if && tx.run(change.if.statement, ...change.if.values);
        // Where it fails, the transaction does.
        changed?.catch(() => {});
        this.#events.push({ event: change.event, changed });
      }
    }
  }

  /** What the log is to be told, in order. */
  async events(): Promise<CallEvent[]> {
    const changed = await Promise.all(this.#events.map(async (one) => one.changed));
    return this.#events.flatMap(({ event }, i) => (changed[i] === 0 ? [] : [event]));
  }
}

/** Takes a decision, and those that follow it, within a transaction; gives the answer. */
export async function take<Answer>(
  tx: Transaction,
  first: Next<Answer>,
  moment: Moment,
  aftermath: Aftermath,
): Promise<Answer> {
  for (let step = first; ;) {
    const decided = await step(tx, moment);
    aftermath.make(tx, decided.changes ?? []);
    if ("followedBy" in decided) {
      step = decided.followedBy;
      continue;
    }
    if (decided.sign !== undefined) aftermath.make(tx, [decided.sign]);
    aftermath.leavesNobody &&= decided.leavesNobody === true;
    return decided.answer;
  }
}

/** What the log is told of a decision that changes nothing; undefined where it does. */
export function eventsOf({ changes = [] }: { readonly changes?: readonly Change[] }): CallEvent[] | undefined {
  const events = changes.flatMap((change) => ("event" in change && change.if === undefined ? [change.event] : []));
  return events.length === changes.length ? events : undefined;
}
