import { type Environment, readConfig } from "../config.ts";
import type { DatabaseSettings } from "../record/database-settings.ts";
import { readRecord, readTexts } from "../record/read-record.ts";
import type { Listing, Period } from "../record/report.ts";
import { systemClock } from "../runtime/clock.ts";
import { type Format, type Formats, formats, formatsOfTexts } from "../record/report-formats.ts";
import { readPeriod, readTimeZone } from "./report/period.ts";
import { Progress } from "./report/progress.ts";
import { exitCodeOf, interruption } from "./interruption.ts";

/** How the command line was used. */
export interface ReportOptions {
  readonly from?: string;
  readonly to?: string;
  readonly format: string;
  /** The texts that came in instead of the calls. */
  readonly texts?: boolean;
}

/** What can be reported. */
interface Subject<Told> {
  readonly called: "calls" | "texts";
  readonly formats: Formats<Told>;
  readonly read: (settings: DatabaseSettings) => Promise<Listing<Told>>;
}

/**
 * Writes the calls of a period, or the texts, to standard output.
 *
 * It reads and writes some at a time, and reads on when those have been
 * taken, so it needs the same memory for a day as for years. Ctrl-C ends it
 * between two: what has been written is whole.
 */
export async function report(env: Environment, options: ReportOptions): Promise<void> {
  if (options.texts === true)
    await reportOn({ called: "texts", formats: formatsOfTexts, read: readTexts }, env, options);
  else await reportOn({ called: "calls", formats, read: readRecord }, env, options);
}

async function reportOn<Told>(
  { called, formats, read }: Subject<Told>,
  env: Environment,
  options: ReportOptions,
): Promise<void> {
  const { database } = readConfig(env);
  const { format, period } = readOptions(env, options, formats);
  const record = await read(database);
  const stop = interruption();
  try {
    const { done, isWhole } = await write(record, { called, format, period, stop });
    if (isWhole) return;
    process.stderr.write(`Interrupted: ${done.toLocaleString("en")} ${called} were written, and not all of them.\n`);
    process.exitCode = exitCodeOf(stop);
  } catch (error) {
    // Whoever reads, for example head, has seen enough.
    if (!isCode(error, "EPIPE")) throw error;
    if (stop.aborted) process.exitCode = exitCodeOf(stop);
  } finally {
    await record.close();
  }
}

/** Reads the options, or throws one error that names all that is wrong with them. */
function readOptions<Told>(env: Environment, { from, to, format: name }: ReportOptions, formats: Formats<Told>) {
  // A bad one has been refused with the rest of the configuration.
  const timeZone = readTimeZone(env.TIME_ZONE?.trim() || undefined);
  const format = name === "csv" || name === "json" ? formats[name] : undefined;
  const read = readPeriod(from, to, { nowMs: systemClock.now(), timeZone: timeZone ?? "UTC" });
  const problems = [
    ...("problems" in read ? read.problems : []),
    ...(format === undefined ? [`--format ${JSON.stringify(name)}: say csv or json`] : []),
  ];
  if (format === undefined || "problems" in read || problems.length > 0)
    throw new Error(["This cannot be done as it was asked for:", ...problems].join("\n  "));
  return { format, period: read.period };
}

interface Task<Told> {
  readonly called: string;
  readonly format: Format<Told>;
  readonly period: Period;
  readonly stop: AbortSignal;
}

/** Writes them until there are no more or it is told to stop; gives their number, and whether these are all. */
async function write<Told>(
  record: Listing<Told>,
  { called, format, period, stop }: Task<Told>,
): Promise<{ done: number; isWhole: boolean }> {
  const progress = process.stderr.isTTY ? new Progress(process.stderr, await record.count(period), called) : undefined;
  let done = 0;
  let isWhole = true;
  await print(format.before);
  for await (const page of record.pages(period)) {
    isWhole = !stop.aborted;
    if (!isWhole) break;
    const text = page.map((one) => format.write(one)).join(format.between);
    if (process.stdout.isTTY) progress?.clear();
    await print(done === 0 ? text : format.between + text);
    done += page.length;
    progress?.show(done);
  }
  if (process.stdout.isTTY) progress?.clear();
  await print(format.after);
  progress?.end(done);
  return { done, isWhole };
}

/** Resolves when the text has been taken. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once("error", reject);
    process.stdout.write(text, (error) => {
      if (error) {
        reject(
          isCode(error, "EPIPE")
            ? error
            : new Error(`the report cannot be written: ${error.message}`, { cause: error }),
        );
        return;
      }
      process.stdout.off("error", reject);
      resolve();
    });
  });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && Reflect.get(error, "code") === code;
}
