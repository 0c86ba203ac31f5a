import type { Notice, NoticeCause } from "../record/notice.ts";
import type { DurableRecord } from "../record/record.ts";
import { type Clock, stopwatch } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import { Poller } from "../runtime/poller.ts";
import { reasonOf } from "../runtime/reason.ts";
import { deliver, type Receiver } from "./deliver.ts";
import { lookForNotices, noteNotices } from "./look-for-notices.ts";

/** What the watch is made of. */
export interface WatchParts {
  readonly record: DurableRecord;
  /** What keeps Twilio's REST from answering; undefined when nothing does. */
  readonly restProblem: () => string | undefined;
  /** Undefined where nobody takes notices. */
  readonly receiver: Receiver | undefined;
  /** Each sends a text to one of ours at once, without the record. */
  readonly alerts: readonly ((text: string) => Promise<void>)[];
  readonly clock: Clock;
  readonly log: Log;
}

const everyMs = 10_000;
/** What is away for so long is worth a notice, in milliseconds. */
const awayMs = 5 * 60_000;

/**
 * Looks every ten seconds for what people must know of the line: somebody waits for long, nobody takes calls, Twilio or the
 * record is away. What can stand in no record is sent at once.
 */
export class NoticeWatch {
  readonly #parts: WatchParts;
  readonly #poller: Poller;
  readonly #awaySince = new Map<NoticeCause, number>();
  readonly #told = new Set<NoticeCause>();
  /** Who has been told of what is under way. */
  readonly #reached = new Set<string>();

  constructor(parts: WatchParts) {
    this.#parts = parts;
    this.#poller = new Poller({ clock: parts.clock, round: () => this.#round(), soonMs: everyMs });
  }

  start(): void {
    this.#poller.soon();
  }

  close(): void {
    this.#poller.close();
  }

  async #round(): Promise<number> {
    const { record, restProblem } = this.#parts;
    const rest = this.#isLongAway("twilio-degraded", restProblem());
    const isAway = this.#isLongAway("record-degraded", record.problem);
    if (rest !== undefined && (await this.#note(rest))) this.#told.add(rest.cause);
    if (isAway !== undefined && (await this.#send(isAway))) this.#told.add(isAway.cause);
    if (record.problem === undefined) await record.decide(lookForNotices, undefined);
    return everyMs;
  }

  /** A notice of something that has been away for long, once for each time. */
  #isLongAway(cause: "twilio-degraded" | "record-degraded", problem: string | undefined): Notice | undefined {
    const { clock } = this.#parts;
    if (problem === undefined) {
      this.#awaySince.delete(cause);
      this.#told.delete(cause);
      return undefined;
    }
    const nowMs = stopwatch(clock);
    const sinceMs = this.#awaySince.get(cause) ?? nowMs;
    this.#awaySince.set(cause, sinceMs);
    if (nowMs - sinceMs < awayMs || this.#told.has(cause)) return undefined;
    const atMs = Math.round(clock.now());
    const text = `${names[cause]} for 5 minutes: ${problem}. The line works on without it.`;
    return { id: `${cause}-${Math.round((atMs - (nowMs - sinceMs)) / awayMs)}`, cause, subject: "", text, atMs };
  }

  async #note(notice: Notice): Promise<boolean> {
    const { record } = this.#parts;
    if (record.problem !== undefined) return this.#send(notice);
    return (await record.decide(noteNotices, [notice])) === true;
  }

  /** Without the record: whoever has not taken it is told again with the next look, and nobody else. */
  async #send(notice: Notice): Promise<boolean> {
    const { receiver, alerts, clock, log } = this.#parts;
    const post = receiver && (() => deliver(notice, receiver, clock.now()));
    const ways = [...(post === undefined ? [] : [post]), ...alerts.map((alert) => () => alert(notice.text))];
    for (const [way, tell] of ways.entries()) {
      const name = `${notice.id} ${way}`;
      if (this.#reached.has(name)) continue;
      try {
        await tell();
        this.#reached.add(name);
      } catch (error) {
        log.warn({ notice: notice.id, problem: reasonOf(error) }, "a notice was not taken; it is sent again later");
        if (isRefused(error)) this.#reached.add(name);
      }
    }
    const isDone = ways.every((_tell, way) => this.#reached.has(`${notice.id} ${way}`));
    if (isDone) this.#reached.clear();
    return isDone;
  }
}

/** Whether Twilio will never take it: a number that is none, or that wants no texts. */
function isRefused(error: unknown): boolean {
  const status: unknown = error instanceof Error ? Reflect.get(error, "status") : undefined;
  return typeof status === "number" && status >= 400 && status < 500 && status !== 429;
}

const names = {
  "twilio-degraded": "Twilio's REST API has not answered",
  "record-degraded": "The line's record has not answered",
} as const;
