import type { Database } from "../../src/record/database.ts";
import type { Messages } from "../../src/twilio/messages.ts";

/** A process that is killed between two of its steps: at the given one, counted from 1. */
export class DyingProcess {
  readonly #diesAt: number;
  #steps = 0;

  constructor(diesAt: number) {
    this.#diesAt = diesAt;
  }

  get isDead(): boolean {
    return this.#steps >= this.#diesAt;
  }

  /** One step further, or dead. */
  step(): void {
    if (!this.isDead) this.#steps += 1;
    if (this.isDead) throw new Error("the process was killed");
  }

  /** A database that is used by this process: it dies before a transaction, before its commit, or after it. */
  using(database: Database): Database {
    const step = () => {
      this.step();
    };
    return {
      kysely: database.kysely,
      async transaction(decide, reading) {
        step();
        const result = await database.transaction(async (tx, read) => {
          const decision = await decide(tx, read);
          step();
          return decision;
        }, reading);
        step();
        return result;
      },
      read: (ask) => database.read(ask),
      async glance(look, reading) {
        step();
        const looked = await database.glance(look, reading);
        step();
        return looked;
      },
      classifyError: () => "ours",
      close: () => database.close(),
    };
  }

  /** Twilio as this process sees it: it dies before a request, or when Twilio has carried it out. */
  asking(messages: Messages): Messages {
    return {
      send: (order) => this.#around(() => messages.send(order)),
      find: (text, sinceMs) => this.#around(() => messages.find(text, sinceMs)),
    };
  }

  async #around<T>(ask: () => Promise<T>): Promise<T> {
    this.step();
    const answer = await ask();
    this.step();
    return answer;
  }
}
