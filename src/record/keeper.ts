import { type Clock, stopwatch } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import { Poller } from "../runtime/poller.ts";
import { Breaker } from "./breaker.ts";
import type { Database } from "./database.ts";
import { openUpToDate } from "./open-database.ts";
import { probe, probeLightly } from "./probe.ts";
import { allStanding, type StandingRow } from "./standing.ts";
import { stackOf, whatFailed } from "./what-failed.ts";

/** What a keeper is made of. */
export interface KeeperParts {
  /** Opens the database; throws when it cannot be had. */
  readonly open: () => Database;
  /** How messages call it. */
  readonly name?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** Is shown the switches and the settings whenever they are read. */
  readonly see: (rows: readonly StandingRow[]) => void;
  /** Is called with a database that has been opened, before anything is decided on it. */
  readonly onOpened: (database: Database) => Promise<void>;
  /** Is called when the database answers again after it did not, and when it answers for the first time. */
  readonly onBack: () => void;
  /** Is called when another process has changed something. */
  readonly onOtherCommits: () => void;
}

/** How often the record is looked at whether anybody asks it or not, in milliseconds. */
const everyMs = 10_000;
/** So many decisions in a row may come too late before the database counts as gone, … */
const mostTooLate = 3;
/** … if it has taken none for so long, in milliseconds of wall time: with too much to do it still takes some. */
const silenceMs = 500;

/** Keeps the database of a record open: finds out when it does not answer, and when it does again. */
export class Keeper {
  readonly #parts: KeeperParts;
  readonly #breaker: Breaker;
  readonly #poller: Poller;
  #database: Database | undefined;
  #stopListening: (() => void) | undefined;
  /** Since when it has answered without a break, as the stopwatch shows it. */
  #wholeSince: number | undefined;
  /** The same, once it was away. */
  #backSince: number | undefined;
  /** How many decisions in a row had to be given up because the database took too long. */
  #tooLate = 0;
  /** When the last decision was taken, by the wall's stopwatch. */
  #tookMs = 0;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    const { clock } = parts;
    const hooks = {
      clock,
      probe: () => this.#open(),
      onLost: (error: unknown) => {
        this.#isLost(error);
      },
      onBack: () => {
        this.#isBack();
      },
    };
    this.#breaker = new Breaker(hooks, new Error("the record is not open yet"));
    this.#poller = new Poller({ clock, round: () => this.look(), soonMs: everyMs });
  }

  /** Opens the database, or goes on trying in the background. Never rejects. */
  async open(): Promise<void> {
    await this.#breaker.try();
    this.#poller.soon();
  }

  /** What keeps the database from answering; undefined when nothing does. */
  get problem(): Error | undefined {
    return this.#breaker.problem;
  }

  /** The database, as long as it answers. */
  get database(): Database | undefined {
    return this.problem === undefined ? this.#database : undefined;
  }

  /** Since when it has answered without a break, and since when once it was away, as the stopwatch shows it. */
  get marks(): { readonly wholeSince: number | undefined; readonly backSince: number | undefined } {
    return { wholeSince: this.#wholeSince, backSince: this.#backSince };
  }

  /** A decision was taken. */
  hasAnswered(): void {
    this.#tooLate = 0;
    this.#tookMs = performance.now();
  }

  /** One decision that came too late is that request's misfortune; several in a row are a database that does not answer. */
  hasFailed(database: Database, error: unknown): void {
    const { log } = this.#parts;
    const trouble = database.classifyError(error);
    if (trouble === "busy") this.#tooLate += 1;
    const isSilent = this.#tooLate >= mostTooLate && performance.now() - this.#tookMs >= silenceMs;
    const failed = whatFailed(error);
    if (trouble === "gone" || isSilent) this.#breaker.trip(error);
    else if (trouble === "busy")
      log.warn(failed, "a decision came too late; the request was answered without the record");
    else
      log.error({ ...failed, ...stackOf(error) }, "a decision failed by our own fault; the line works on without it");
  }

  /** Looks at the record no more. */
  stop(): void {
    this.#poller.close();
  }

  async close(): Promise<void> {
    this.stop();
    this.#breaker.close();
    this.#stopListening?.();
    await this.#database?.close();
    this.#database = undefined;
  }

  #isLost(error: unknown): void {
    const { log, name } = this.#parts;
    const lost = { ...whatFailed(error), database: name };
    log.error(lost, "the line's record does not answer; the line works on without it");
  }

  #isBack(): void {
    const { clock, log, onBack } = this.#parts;
    if (this.#wholeSince !== undefined) this.#backSince = stopwatch(clock);
    this.#wholeSince = stopwatch(clock);
    this.#tooLate = 0;
    log.info("the database is ready");
    onBack();
  }

  /** Looks whether the record is still there when nobody asks it: nobody may for hours. */
  async look(): Promise<number> {
    const { database } = this;
    if (database === undefined) return everyMs;
    try {
      await database.transaction(async (tx, standing) => {
        this.#parts.see(await standing);
        await probeLightly(tx);
      }, allStanding);
      await database.check?.();
    } catch (error) {
      // A record that does not stand this does not answer, whosever fault it is.
      if (database.classifyError(error) !== "busy") this.#breaker.trip(error);
    }
    return everyMs;
  }

  async #open(): Promise<void> {
    await this.#abandon();
    const { open, clock, see, onOpened, onOtherCommits } = this.#parts;
    const isNew = this.#database === undefined;
    const database = this.#database ?? (await openUpToDate(open));
    try {
      await database.transaction(async (tx, standing) => {
        see(await standing);
        await probe(tx, Math.round(clock.now()));
      }, allStanding);
      await database.check?.();
    } catch (error) {
      if (isNew) void database.close().catch(() => {});
      throw error;
    }
    this.#database = database;
    if (!isNew) return;
    this.#stopListening = database.onOtherCommits?.(onOtherCommits);
    await onOpened(database);
  }

  /** Gives up a database that has to be opened anew. */
  async #abandon(): Promise<void> {
    const what = await this.#database?.abandon?.(this.problem);
    if (what === undefined) return;
    this.#stopListening?.();
    this.#database = undefined;
    this.#parts.log.error({ database: this.#parts.name }, what);
  }
}
