import { type Admission, admission } from "../dispatch/admission.ts";
import { stopwatch } from "../runtime/clock.ts";
import { logEvent } from "../runtime/log.ts";
import type { CallEvent } from "./call-events.ts";
import type { Database, Reader, Transaction } from "./database.ts";
import { Aftermath, type Decision, eventsOf, next, type Next, take } from "./decision.ts";
import { bringsTogether, bringTogether } from "./decisions/bring-together.ts";
import { callBacksKeepHours, freeLeftCallBacks } from "./decisions/call-backs-keep-hours.ts";
import { callBacksFromTheFuture } from "./decisions/move-times.ts";
import { rerank } from "./decisions/rerank.ts";
import { Keeper } from "./keeper.ts";
import { type MomentParts, Moments } from "./moments.ts";
import { measurePace, type Pace } from "./pace.ts";
import type { Moment } from "./rules.ts";
import { type SettingChange, type SettingChanged, settingIsChanged } from "./decisions/setting-is-changed.ts";
import { allStanding } from "./standing.ts";
import { closedBy, type SwitchName } from "./tables/switches.ts";
import { ToldOnce } from "./told-once.ts";
import { whatFailed } from "./what-failed.ts";

/** What the record is made of. */
export interface RecordParts extends MomentParts {
  /** Opens the database; throws when it cannot be had. */
  readonly open: () => Database;
  /** How messages call it. */
  readonly name?: string;
  /** Is called when the record answers again after it did not, and when it answers for the first time. */
  readonly onBack?: () => void;
  /** Mends times in the record that are yet to come: when it is opened, and when the clock has jumped. */
  readonly mendTimes?: Next<void>;
  /** Is told of every decision that was asked for while the record answered: how long it took, and whether it stands. */
  readonly onDecided?: (tookMs: number, result: "taken" | "failed") => void;
  /** Looks at the record at the end of every decision, inside it; for tests. */
  readonly audit?: (tx: Reader, moment: Moment, decision: unknown) => Promise<void>;
}

/** That something stands in the record that did not before. */
export interface Commit {
  /** What has happened; nothing where another process has decided, whose log has it. */
  readonly events: readonly CallEvent[];
  readonly isElsewhere: boolean;
}

/** How a decision is taken. */
export interface Taking {
  /**
   * What is decided on is told only once: where it cannot be recorded now it is kept, and recorded later by the time at
   * which it was told; then nobody waits for what was decided.
   */
  readonly again?: boolean;
  /** Is called when the record has it. */
  readonly onTaken?: () => void;
}

/** A decision that was taken. */
interface Taken<Answer> {
  readonly answer: Answer;
}

const needsItsTurn = "needs its turn";

/** Settings have changed while something was decided by those before: it is undone, and decided again by these. */
class SettingsHaveChanged extends Error {}

/** For how long the pace of the line is taken as known, in milliseconds. */
const paceLifeMs = 10_000;

/**
 * The durable record of a line: who waits, which reps listen, who is meant for whom.
 *
 * Every question is answered within the database's time limit, or with
 * undefined: then the rule that needs no record applies, and the caller
 * notices nothing.
 */
export class DurableRecord {
  readonly #parts: RecordParts;
  readonly #keeper: Keeper;
  readonly #moments: Moments;
  /** For how many jumps of the clock the record has been mended. */
  #mended = 0;
  /** For how many changes of the settings call-backs have their hours. */
  #hoursKept = 0;
  /** Whether another process has changed something that may be a switch or a setting. */
  #mayBeNews = false;
  #pace: { readonly pace: Pace; readonly until: number } | undefined;
  readonly #toldOnce: ToldOnce;
  readonly #listeners = new Set<(commit: Commit) => void>();

  constructor(parts: RecordParts) {
    this.#parts = parts;
    this.#moments = new Moments(
      parts,
      () => this.#keeper.marks,
      () => {
        this.#tellCommitted({ events: [], isElsewhere: true });
      },
    );
    const { clock, log, open, name } = parts;
    this.#toldOnce = new ToldOnce({ clock, log, isAway: () => this.#keeper.problem !== undefined });
    this.#keeper = new Keeper({
      clock,
      log,
      open,
      name,
      see: (rows) => this.#moments.see(rows),
      onOpened: (database) => this.#rerank(database),
      onBack: () => {
        this.#toldOnce.soon();
        parts.onBack?.();
      },
      onOtherCommits: () => {
        this.#mayBeNews = true;
        this.#tellCommitted({ events: [], isElsewhere: true });
      },
    });
  }

  /** Opens the record, or goes on trying in the background. Never rejects. */
  open(): Promise<void> {
    return this.#keeper.open();
  }

  /** What keeps the record from answering; undefined when nothing does. */
  get problem(): string | undefined {
    return this.#keeper.problem?.message;
  }

  /** The switches that are off, as they were seen last; undefined when everything is on. */
  get switchedOff(): readonly SwitchName[] | undefined {
    return this.#moments.switches.namesOff;
  }

  /** Whether a caller may come in while the record does not answer: only the last known switch can tell. */
  get admission(): Admission {
    return admission({ closed: closedBy(this.#moments.switches.off) });
  }

  /** What there is to say of the record beside whether it answers; empty when all is well. */
  get health(): { readonly recordProblem?: string; readonly unrecorded?: number } {
    const [recordProblem, unrecorded] = [this.problem, this.#toldOnce.size];
    return { ...(recordProblem !== undefined && { recordProblem }), ...(unrecorded > 0 && { unrecorded }) };
  }

  /** Takes a decision within the time limit, or gives undefined when the record does not answer. */
  async decide<About, Loaded, Answer>(
    decision: Decision<About, Loaded, Answer>,
    about: About,
    { again = false, onTaken }: Taking = {},
  ): Promise<Answer | undefined> {
    const toldMs = Math.round(this.#parts.clock.now());
    let taken: Taken<Answer> | undefined;
    const attempt = async (isLate: boolean) => {
      const told = isLate ? { nowMs: toldMs, isLate } : {};
      const step = next(decision, about);
      const glanced = decision.isMostlySign === true ? await this.#glance(step) : needsItsTurn;
      taken = glanced === needsItsTurn ? await this.#take(step, told) : glanced;
      if (taken !== undefined) onTaken?.();
      return taken !== undefined;
    };
    await (again ? this.#toldOnce.tell(attempt) : attempt(false));
    return taken?.answer;
  }

  /**
   * Calls the listener after each commit that has changed something, in this process or another; gives what ends it. What is
   * told is that there is something to see, and never twice too much: where a process could not listen for a while, it is
   * called once when it can. A mere sign of life is nothing to see.
   */
  onCommitted(listener: (commit: Commit) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Changes a setting; from then on it is in force, here and wherever something is decided. Undefined when the record does not answer. */
  async changeSetting(change: SettingChange): Promise<SettingChanged | undefined> {
    const changed = await this.decide(settingIsChanged, change);
    await this.look();
    return changed;
  }

  /** Sees how switches and settings stand, though there is nothing to decide. */
  async look(): Promise<void> {
    await this.#keeper.look();
  }

  /**
   * Reads what stands in the record at one moment; undefined when it does not answer. On Postgres no decision waits for it;
   * on SQLite it takes its turn among them.
   */
  async read<T>(ask: (reader: Reader, moment: Moment) => Promise<T>): Promise<T | undefined> {
    const { database } = this.#keeper;
    try {
      await this.#lookForNews();
      return await database?.read((reader) =>
        ask(reader, { ...this.#moments.now(), turnedOff: this.#moments.switches.off }),
      );
    } catch (error) {
      this.#parts.log.warn(whatFailed(error), "the record could not be read");
      return undefined;
    }
  }

  /** How fast the line moves, as of at most ten seconds ago. */
  async pace(): Promise<Pace | undefined> {
    const now = stopwatch(this.#parts.clock);
    if (this.#pace !== undefined && now < this.#pace.until) return this.#pace.pace;
    const pace = await this.decide(measurePace, undefined);
    if (pace !== undefined) this.#pace = { pace, until: now + paceLifeMs };
    return pace;
  }

  /** Takes a decision in its turn, and with it whatever follows from it. */
  async #take<Answer>(step: Next<Answer>, told: Partial<Moment>): Promise<Taken<Answer> | undefined> {
    const { database } = this.#keeper;
    if (database === undefined) return undefined;
    const { audit } = this.#parts;
    const aftermath = new Aftermath();
    const { jumps, settingsChanged } = this.#moments;
    const startedMs = performance.now();
    let answer: Answer;
    try {
      answer = await database.transaction(async (tx, standing) => {
        const moment = this.#moments.during(standing, told);
        if (this.#mended < jumps) await this.#mend(tx, moment, aftermath);
        if (this.#hoursKept < settingsChanged) await take(tx, next(callBacksKeepHours, undefined), moment, aftermath);
        const decided = await take(tx, step, moment, aftermath);
        if (bringsTogether(moment) && !aftermath.leavesNobody)
          await take(tx, next(bringTogether, undefined), moment, aftermath);
        if (this.#moments.settingsChanged !== settingsChanged) throw new SettingsHaveChanged();
        await audit?.(tx, moment, decided);
        return decided;
      }, allStanding);
    } catch (error) {
      if (error instanceof SettingsHaveChanged) return this.#take(step, told);
      this.#keeper.hasFailed(database, error);
      this.#tellDecided(startedMs, "failed");
      return undefined;
    }
    this.#mended = Math.max(this.#mended, jumps);
    this.#hoursKept = Math.max(this.#hoursKept, settingsChanged);
    this.#keeper.hasAnswered();
    this.#tellDecided(startedMs, "taken");
    await this.#carryOut(aftermath);
    return { answer };
  }

  /** Does what a decision that stands has left to be done. */
  async #carryOut(aftermath: Aftermath): Promise<void> {
    const events = await aftermath.events();
    this.#logEvents(events);
    for (const bringing of aftermath.bringings) this.#afterwards(() => this.#parts.bringer?.bring(bringing));
    if (aftermath.hasChanged) this.#tellCommitted({ events, isElsewhere: false });
  }

  /**
   * Takes a decision as of a moment ago, without a turn, where it changes nothing but that somebody was seen: that is right
   * whatever is decided meanwhile. Any other has to be taken in its turn.
   */
  async #glance<Answer>(step: Next<Answer>): Promise<Taken<Answer> | typeof needsItsTurn | undefined> {
    const { database } = this.#keeper;
    if (database === undefined) return undefined;
    if (this.#mended < this.#moments.jumps) return needsItsTurn;
    const { audit } = this.#parts;
    const startedMs = performance.now();
    let sign: (Taken<Answer> & Parameters<typeof eventsOf>[0]) | undefined;
    try {
      const { result, changed } = await database.glance(async (tx, standing) => {
        const moment = this.#moments.during(standing, {}, false);
        const bring = bringsTogether(moment) ? next(bringTogether, undefined)(tx, moment) : undefined;
        const [decided, brought] = await Promise.all([step(tx, moment), bring]);
        const isSign = "answer" in decided && eventsOf(decided) !== undefined && (brought?.changes ?? []).length === 0;
        if (!isSign || this.#moments.isNews(await standing)) return { result: undefined, write: undefined };
        await audit?.(tx, moment, decided.answer);
        return { result: decided, write: decided.sign };
      }, allStanding);
      if (result?.sign === undefined || changed > 0) sign = result;
    } catch (error) {
      this.#keeper.hasFailed(database, error);
      this.#tellDecided(startedMs, "failed");
      return undefined;
    }
    this.#keeper.hasAnswered();
    if (sign === undefined) return needsItsTurn;
    this.#tellDecided(startedMs, "taken");
    this.#logEvents(eventsOf(sign) ?? []);
    return { answer: sign.answer };
  }

  /** Sees what people have changed through another process, for those who look at the line and decide nothing. */
  async #lookForNews(): Promise<void> {
    if (!this.#mayBeNews) return;
    this.#mayBeNews = false;
    const rows = await this.#keeper.database?.read((reader) => reader.all(allStanding));
    if (rows !== undefined && this.#moments.isNews(rows)) await this.look();
  }

  #tellDecided(startedMs: number, result: "taken" | "failed"): void {
    this.#afterwards(() => this.#parts.onDecided?.(performance.now() - startedMs, result));
  }

  #tellCommitted(commit: Commit): void {
    for (const listener of this.#listeners)
      this.#afterwards(() => {
        listener(commit);
      });
  }

  #logEvents(events: readonly CallEvent[]): void {
    this.#afterwards(() => {
      for (const event of events) logEvent(this.#parts.log, event);
    });
  }

  /** Does what follows a decision; where that throws, the decision stands all the same and is answered. */
  #afterwards(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#parts.log.error({ err: error }, "what follows a decision failed by our own fault; the decision stands");
    }
  }

  /** Ends all work on the record. */
  async close(): Promise<void> {
    this.#keeper.stop();
    await this.#toldOnce.close();
    await this.#keeper.close();
  }

  async #mend(tx: Transaction, moment: Moment, aftermath: Aftermath): Promise<void> {
    await take(tx, next(callBacksFromTheFuture, undefined), moment, aftermath);
    const { mendTimes } = this.#parts;
    if (mendTimes !== undefined) await take(tx, mendTimes, moment, aftermath);
  }

  async #rerank(database: Database): Promise<void> {
    await database
      .transaction(async (tx) => {
        const [moment, aftermath] = [this.#moments.now(), new Aftermath()];
        await this.#mend(tx, moment, aftermath);
        await take(tx, next(rerank, undefined), moment, aftermath);
        await take(tx, next(freeLeftCallBacks, undefined), moment, aftermath);
      })
      .catch((error: unknown) => {
        this.#parts.log.warn(whatFailed(error), "waiting callers could not be ranked anew; they keep their places");
      });
  }
}
