import { setImmediate } from "node:timers/promises";
import { goingCalls } from "../record/line-reading.ts";
import type { DurableRecord } from "../record/record.ts";
import type { Moment } from "../record/rules.ts";
import { beginningOfDay } from "../runtime/days.ts";
import { DayBook } from "./day-book.ts";
import { HourOfWaits } from "./hour-of-waits.ts";
import type { LineView, RepView } from "./line-view.ts";
import { readLine } from "./read-line.ts";
import { sinceWhen } from "./rep-views.ts";

/** What is read, and by what. */
export interface LineReaderParts {
  readonly record: Pick<DurableRecord, "read" | "pace">;
  /** By whose clock the day begins. */
  readonly timeZone: string;
  /** Within how many seconds a call is to be answered. */
  readonly targetSeconds: () => number;
}

/** Reads what can be seen of the line, and remembers what need not be read again. One for a process. */
export class LineReader {
  readonly #parts: LineReaderParts;
  readonly #day = new DayBook();
  readonly #hour = new HourOfWaits();
  /** The reps as they were seen last; undefined before the first reading. */
  #reps: readonly RepView[] | undefined;
  #next: Promise<LineView | undefined> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: LineReaderParts) {
    this.#parts = parts;
  }

  /** The line as it is now; undefined when the record does not answer. Whoever asks while it is read waits for the next reading, together. */
  read(): Promise<LineView | undefined> {
    this.#next ??= this.#last.then(() => {
      this.#next = undefined;
      const reading = this.#read();
      this.#last = reading.catch(() => {});
      return reading;
    });
    return this.#next;
  }

  async #read(): Promise<LineView | undefined> {
    const { record, targetSeconds } = this.#parts;
    if (this.#reps === undefined) await this.#prepare();
    const pace = await record.pace();
    const view = await record.read((reader, moment) =>
      readLine(reader, moment, {
        ...this.#dayOf(moment),
        targetSeconds: targetSeconds(),
        pace,
        day: this.#day,
        hour: this.#hour,
      }),
    );
    if (view === undefined) return undefined;
    this.#reps = sinceWhen(view.reps, this.#reps ?? []);
    return { ...view, reps: this.#reps };
  }

  /** Reads a long day bit by bit, so that decisions and others that read get their turn in between. */
  async #prepare(): Promise<void> {
    const some = () =>
      this.#parts.record.read(async (reader, moment) =>
        this.#day.prepare(reader, { ...this.#dayOf(moment), ...moment, going: await reader.all(goingCalls) }),
      );
    while ((await some()) === true) await setImmediate();
  }

  #dayOf({ nowMs }: Moment): { readonly dayStartMs: number } {
    return { dayStartMs: beginningOfDay(nowMs, this.#parts.timeZone) };
  }
}
