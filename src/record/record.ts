import { type Clock, stopwatch } from "../runtime/clock.ts";
import { WallTime } from "../runtime/wall-time.ts";
import { type Admission, admission } from "../dispatch/admission.ts";
import { type Log, logEvent } from "../runtime/log.ts";
import { Breaker } from "./breaker.ts";
import { Poller } from "../runtime/poller.ts";
import type { Bringing } from "./changes.ts";
import type { Database, ErrorClass, Reading, Transaction } from "./database.ts";
import { Aftermath, type Decision, eventsOf, next, type Next, take } from "./decision.ts";
import { bringsTogether, bringTogether } from "./decisions/bring-together.ts";
import { freeLeftCallBacks } from "./decisions/call-backs-lapse.ts";
import { callBacksFromTheFuture } from "./decisions/move-times.ts";
import { rerank } from "./decisions/rerank.ts";
import type { Bringer } from "./bringer.ts";
import type { CallEvent } from "./call-events.ts";
import { openUpToDate } from "./open-database.ts";
import { measurePace, type Pace } from "./pace.ts";
import { probe, probeLightly } from "./probe.ts";
import type { RecordRules, Moment, OnCallBackOver, OnSettled } from "./rules.ts";
import { Report } from "./report.ts";
import type { UsedSids } from "./used-sids.ts";
import { closedBy, SeenSwitches, type SwitchName, type TurnedOff } from "./tables/switches.ts";
import { ToldOnce } from "./told-once.ts";
import { type SettingChange, type SettingChanged, settingIsChanged } from "./decisions/setting-is-changed.ts";
import { allStanding, type SettingsBook, type Standing, standingOf, type StandingRow } from "./standing.ts";
import { stackOf, whatFailed } from "./what-failed.ts";

/** What the record is made of. */
export interface RecordParts {
  /** Opens the database; throws when it cannot be had. */
  readonly open: () => Database;
  /** How messages call it. */
  readonly name?: string;
  /** Asked for by each decision anew, for settings may change. */
  readonly rules: RecordRules;
  /** Is told of the settings that stand in the record, before anything is decided by them. */
  readonly settings?: SettingsBook;
  readonly usedSids: UsedSids;
  readonly clock: Clock;
  readonly log: Log;
  /** Is called when the record answers again after it did not, and when it answers for the first time. */
  readonly onBack?: () => void;
  /** Is called when the clock has jumped. */
  readonly onJump?: () => void;
  /** Mends times in the record that are yet to come: when it is opened, and when the clock has jumped. */
  readonly mendTimes?: Next<void>;
  readonly onSettled?: OnSettled;
  readonly onCallBackOver?: OnCallBackOver;
  /** Moves callers to where reps listen, when the decision stands that has put them there. */
  readonly bringer?: Bringer;
  /** Is told of every decision that was asked for while the record answered: how long it took, and whether it stands. */
  readonly onDecided?: (tookMs: number, result: "taken" | "failed") => void;
  /** Looks at the record at the end of every decision, inside it; for tests. */
  readonly audit?: (tx: Reading, moment: Moment, decision: unknown) => Promise<void>;
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

/** How often the record is looked at whether anybody asks it or not, in milliseconds. */
const everyMs = 10_000;
/** So many decisions in a row may come too late before the database counts as gone, … */
const mostTooLate = 3;
/** … if it has taken none for so long, in milliseconds of wall time: with too much to do it still takes some. */
const silenceMs = 500;

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
  readonly #breaker: Breaker;
  #database: Database | undefined;
  readonly #time: WallTime;
  /** For how many jumps of the clock the record has been mended. */
  #mended = 0;
  /** Since when the record has answered without a break, as the stopwatch shows it. */
  #wholeSince: number | undefined;
  /** The same, once it was away. */
  #backSince: number | undefined;
  /** How many decisions in a row had to be given up because the database took too long. */
  #tooLate = 0;
  /** When the last decision was taken, by the wall's stopwatch. */
  #tookMs = 0;
  #pace: { readonly pace: Pace; readonly until: number } | undefined;
  readonly #switches = new SeenSwitches();
  /** How often settings were seen to have changed. */
  #settingsChanged = 0;
  /** Whether another process has changed something that may be a switch or a setting. */
  #mayBeNews = false;
  readonly #toldOnce: ToldOnce;
  readonly #poller: Poller;
  readonly #listeners = new Set<(commit: Commit) => void>();
  #stopListening: (() => void) | undefined;

  constructor(parts: RecordParts) {
    this.#parts = parts;
    this.#time = new WallTime(parts);
    const notYet = new Error("the record is not open yet");
    this.#breaker = new Breaker(
      {
        clock: parts.clock,
        probe: () => this.#open(),
        onLost: (error) => {
          const lost = { ...whatFailed(error), database: parts.name };
          parts.log.error(lost, "the line's record does not answer; the line works on without it");
        },
        onBack: () => {
          if (this.#wholeSince !== undefined) this.#backSince = stopwatch(parts.clock);
          this.#wholeSince = stopwatch(parts.clock);
          this.#tooLate = 0;
          parts.log.info("the database is ready");
          this.#toldOnce.soon();
          parts.onBack?.();
        },
      },
      notYet,
    );
    const { clock, log } = parts;
    this.#toldOnce = new ToldOnce({ clock, log, isAway: () => this.#breaker.problem !== undefined });
    this.#poller = new Poller({ clock, round: () => this.look(), soonMs: everyMs });
  }

  /** Opens the record, or goes on trying in the background. Never rejects. */
  async open(): Promise<void> {
    await this.#breaker.try();
    this.#poller.soon();
  }

  /** What keeps the record from answering; undefined when nothing does. */
  get problem(): string | undefined {
    return this.#breaker.problem?.message;
  }

  /** The switches that are off, as they were seen last; undefined when everything is on. */
  get switchedOff(): readonly SwitchName[] | undefined {
    return this.#switches.namesOff;
  }

  /** Whether a caller may come in while the record does not answer: only the last known switch can tell. */
  get admission(): Admission {
    return admission({ closed: closedBy(this.#switches.off) });
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
   * called once when it can.
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

  /** Reads what stands in the record at one moment, without holding up decisions; undefined when it does not answer. */
  async read<T>(ask: (reader: Reading, moment: Moment) => Promise<T>): Promise<T | undefined> {
    const database = this.#database;
    if (database === undefined || this.#breaker.problem !== undefined) return undefined;
    try {
      await this.#lookForNews(database);
      return await database.read((reader) => ask(reader, { ...this.#moment(), turnedOff: this.#switches.off }));
    } catch (error) {
      this.#parts.log.warn(whatFailed(error), "the record could not be read");
      return undefined;
    }
  }

  /** What reports on the calls; undefined while the record does not answer. It is the record's own: nobody closes it. */
  report(): Pick<Report, "pages"> | undefined {
    if (this.#database === undefined || this.#breaker.problem !== undefined) return undefined;
    return new Report(this.#database.kysely, { surveys: true, callBacks: true });
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
    const database = this.#database;
    if (database === undefined || this.#breaker.problem !== undefined) return undefined;
    const { log, audit, bringer } = this.#parts;
    const aftermath = new Aftermath();
    const { jumps } = this.#time;
    const settings = this.#settingsChanged;
    const startedMs = performance.now();
    try {
      const answer = await database.transaction(async (tx, standing) => {
        const moment = this.#momentWith(this.#seeSoon(standing), told);
        if (this.#mended < jumps) await this.#mend(tx, moment, aftermath);
        const decided = await take(tx, step, moment, aftermath);
        if (bringsTogether(moment)) await take(tx, next(bringTogether, undefined), moment, aftermath);
        if (this.#settingsChanged !== settings) throw new SettingsHaveChanged();
        await audit?.(tx, moment, decided);
        return decided;
      }, allStanding);
      this.#mended = Math.max(this.#mended, jumps);
      this.#hasAnswered(startedMs);
      const events = await aftermath.events();
      for (const event of events) logEvent(log, event);
      for (const bringing of aftermath.bringings) bringer?.bring(bringing);
      if (aftermath.hasChanged) this.#tellCommitted({ events, isElsewhere: false });
      return { answer };
    } catch (error) {
      if (error instanceof SettingsHaveChanged) return this.#take(step, told);
      this.#failed(database.classifyError(error), error, startedMs);
      return undefined;
    }
  }

  /**
   * Takes a decision as of a moment ago, without a turn, where it changes nothing but that somebody was seen: that is right
   * whatever is decided meanwhile. Any other has to be taken in its turn.
   */
  async #glance<Answer>(step: Next<Answer>): Promise<Taken<Answer> | typeof needsItsTurn | undefined> {
    const database = this.#database;
    if (database === undefined || this.#breaker.problem !== undefined) return undefined;
    if (this.#mended < this.#time.jumps) return needsItsTurn;
    const { log, audit } = this.#parts;
    const startedMs = performance.now();
    try {
      const { result, changed } = await database.glance(async (tx, standing) => {
        const seen = this.#seeSoon(standing, "switches");
        const moment = this.#momentWith(seen);
        const bring = bringsTogether(moment) ? next(bringTogether, undefined)(tx, moment) : undefined;
        const [decided, brought] = await Promise.all([step(tx, moment), bring]);
        const isSign = "answer" in decided && eventsOf(decided) !== undefined && (brought?.changes ?? []).length === 0;
        if (!isSign || seen.hasNews) return { result: undefined, write: undefined };
        await audit?.(tx, moment, decided.answer);
        return { result: decided, write: decided.sign };
      }, allStanding);
      this.#hasAnswered(startedMs);
      if (result === undefined || (result.sign !== undefined && changed === 0)) return needsItsTurn;
      for (const event of eventsOf(result) ?? []) logEvent(log, event);
      return { answer: result.answer };
    } catch (error) {
      this.#failed(database.classifyError(error), error, startedMs);
      return undefined;
    }
  }

  #tellCommitted(commit: Commit): void {
    for (const listener of this.#listeners) listener(commit);
  }

  #hasAnswered(startedMs: number): void {
    this.#tooLate = 0;
    this.#tookMs = performance.now();
    this.#parts.onDecided?.(this.#tookMs - startedMs, "taken");
  }

  /** One decision that came too late is that request's misfortune; several in a row are a database that does not answer. */
  #failed(trouble: ErrorClass, error: unknown, startedMs: number): void {
    const { log, onDecided } = this.#parts;
    onDecided?.(performance.now() - startedMs, "failed");
    if (trouble === "busy") this.#tooLate += 1;
    const isSilent = this.#tooLate >= mostTooLate && performance.now() - this.#tookMs >= silenceMs;
    if (trouble === "gone" || isSilent) this.#breaker.trip(error);
    else if (trouble === "busy")
      log.warn(whatFailed(error), "a decision came too late; the request was answered without the record");
    else
      log.error(
        { ...whatFailed(error), ...stackOf(error) },
        "a decision failed by our own fault; the line works on without it",
      );
  }

  /** Ends all work on the record. */
  async close(): Promise<void> {
    this.#poller.close();
    await this.#toldOnce.close();
    this.#breaker.close();
    this.#stopListening?.();
    await this.#database?.close();
    this.#database = undefined;
  }

  /** What stands in the record has been done, whatever comes of the decision that reads it. */
  #see({ switches, settings }: Standing): TurnedOff {
    const book = this.#parts.settings;
    if (book?.isNews(settings) === true) {
      book.see(settings);
      this.#settingsChanged += 1;
      this.#tellCommitted({ events: [], isElsewhere: true });
    }
    return this.#seeSwitches({ switches });
  }

  #seeSwitches({ switches }: Pick<Standing, "switches">): TurnedOff {
    return this.#switches.see(switches, (event) => {
      logEvent(this.#parts.log, event);
    });
  }

  /**
   * The same for a decision that does not wait for it: it is there before the answer to anything that the decision asks. Who
   * has no turn may see settings that others have changed since: those are left to who has one.
   */
  #seeSoon(
    rows: Promise<readonly StandingRow[]>,
    what?: "switches",
  ): { readonly off: TurnedOff; readonly hasNews: boolean } {
    let seen: { readonly off: TurnedOff; readonly hasNews: boolean } | undefined;
    const see = async () => {
      const standing = standingOf(await rows);
      const hasNews = this.#parts.settings?.isNews(standing.settings) === true;
      seen = { off: what === undefined ? this.#see(standing) : this.#seeSwitches(standing), hasNews };
    };
    // Where they cannot be read, nothing else can, and the decision fails of that.
    see().catch(() => {});
    const known = () => {
      if (seen === undefined) throw new Error("a decision has looked at the switches before it asked anything");
      return seen;
    };
    return {
      get off() {
        return known().off;
      },
      get hasNews() {
        return known().hasNews;
      },
    };
  }

  /** The moment of a decision that is given the switches as it loads what it needs. */
  #momentWith(seen: { readonly off: TurnedOff }, told: Partial<Moment> = {}): Moment {
    const moment = { ...this.#moment(), ...told };
    return Object.defineProperty(moment, "turnedOff", { get: () => seen.off, enumerable: true });
  }

  #moment(): Moment {
    const { rules, usedSids, clock, bringer, onSettled, onCallBackOver } = this.#parts;
    const nowMs = this.#time.now();
    const wallTimeOf = (mark: number | undefined) =>
      mark === undefined ? 0 : nowMs - Math.round(stopwatch(clock) - mark);
    const [wholeSinceMs, marksSinceMs] = [wallTimeOf(this.#wholeSince), wallTimeOf(this.#backSince)];
    const since = (markMs: number) => this.#time.since(markMs);
    const mayBring = bringer && ((bringing: Bringing) => bringer.mayBring(bringing));
    return { nowMs, wholeSinceMs, marksSinceMs, since, rules, usedSids, onSettled, onCallBackOver, mayBring };
  }

  async #mend(tx: Transaction, moment: Moment, aftermath: Aftermath): Promise<void> {
    await take(tx, next(callBacksFromTheFuture, undefined), moment, aftermath);
    const { mendTimes } = this.#parts;
    if (mendTimes !== undefined) await take(tx, mendTimes, moment, aftermath);
  }

  /** Looks whether the record is still there, and how switches and settings stand, when nobody asks it: nobody may for hours. */
  async look(): Promise<number> {
    const database = this.#database;
    if (database === undefined || this.#breaker.problem !== undefined) return everyMs;
    try {
      await database.transaction(async (tx, standing) => {
        this.#see(standingOf(await standing));
        await probeLightly(tx);
      }, allStanding);
      await database.check?.();
    } catch (error) {
      // A record that does not stand this does not answer, whosever fault it is.
      if (database.classifyError(error) !== "busy") this.#breaker.trip(error);
    }
    return everyMs;
  }

  /** Sees what people have changed through another process, for those who look at the line and decide nothing. */
  async #lookForNews(database: Database): Promise<void> {
    if (!this.#mayBeNews) return;
    this.#mayBeNews = false;
    const { switches, settings } = standingOf(await database.read((reader) => reader.all(allStanding)));
    if (this.#switches.isNews(switches) || this.#parts.settings?.isNews(settings) === true) await this.look();
  }

  async #open(): Promise<void> {
    await this.#abandon();
    const isNew = this.#database === undefined;
    const database = this.#database ?? (await openUpToDate(this.#parts.open));
    try {
      await database.transaction(async (tx, standing) => {
        this.#see(standingOf(await standing));
        await probe(tx, this.#time.now());
      }, allStanding);
      await database.check?.();
    } catch (error) {
      if (isNew) void database.close().catch(() => {});
      throw error;
    }
    this.#database = database;
    if (!isNew) return;
    this.#stopListening = database.onOtherCommits?.(() => {
      this.#mayBeNews = true;
      this.#tellCommitted({ events: [], isElsewhere: true });
    });
    await this.#rerank(database);
  }

  /** Gives up a database that has to be opened anew. */
  async #abandon(): Promise<void> {
    const what = await this.#database?.abandon?.(this.#breaker.problem);
    if (what === undefined) return;
    this.#stopListening?.();
    this.#database = undefined;
    this.#parts.log.error({ database: this.#parts.name }, what);
  }

  async #rerank(database: Database): Promise<void> {
    await database
      .transaction(async (tx) => {
        const [moment, aftermath] = [this.#moment(), new Aftermath()];
        await this.#mend(tx, moment, aftermath);
        await take(tx, next(rerank, undefined), moment, aftermath);
        await take(tx, next(freeLeftCallBacks, undefined), moment, aftermath);
      })
      .catch((error: unknown) => {
        this.#parts.log.warn(whatFailed(error), "waiting callers could not be ranked anew; they keep their places");
      });
  }
}
