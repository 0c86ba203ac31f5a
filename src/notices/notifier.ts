import { randomUUID } from "node:crypto";
import type { DurableRecord } from "../record/record.ts";
import type { Clock } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import { Poller } from "../runtime/poller.ts";
import { reasonOf } from "../runtime/reason.ts";
import { deliver, type Receiver } from "./deliver.ts";
import { longestSleepMs, nextNotice, noticeIsSent } from "./next-notice.ts";

/** What a notifier is made of. */
export interface NotifierParts {
  readonly record: DurableRecord;
  readonly receiver: Receiver;
  readonly clock: Clock;
  readonly log: Log;
}

/** Sends the notices that stand in the record, one after another, until each is taken or a day has passed. */
export class Notifier {
  readonly #parts: NotifierParts;
  readonly #holder = randomUUID();
  readonly #poller: Poller;

  constructor(parts: NotifierParts) {
    this.#parts = parts;
    this.#poller = new Poller({ clock: parts.clock, round: () => this.#round(), soonMs: 100 });
  }

  start(): void {
    this.#poller.start();
  }

  close(): void {
    this.#poller.close();
  }

  /** Sends one; gives how long to sleep before the next, in milliseconds. */
  async #round(): Promise<number> {
    const { record, receiver, clock, log } = this.#parts;
    const next = await record.decide(nextNotice, this.#holder);
    if (next === undefined || this.#poller.isClosed) return longestSleepMs;
    if (next.kind === "wait") return next.ms;
    const { id } = next.notice;
    const problem = await deliver(next.notice, receiver, clock.now()).then(() => undefined, reasonOf);
    if (problem !== undefined) log.warn({ notice: id, problem }, "a notice was not taken; it is sent again later");
    await record.decide(noticeIsSent, { id, problem });
    return 0;
  }
}
