import { type DestinationStream, type Logger, pino } from "pino";
import { readable } from "./readable-log.ts";

export type Log = Logger;

/** A log of one JSON object a line, on standard output unless another stream is given. */
export function createLog(level: string, stream?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return stream === undefined ? pino(options) : pino(options, stream);
}

/** Something to be logged: a name that stays the same, a sentence, and what it is about. */
export interface LogEvent {
  readonly event: string;
  readonly msg: string;
  readonly [detail: string]: string | number | undefined;
}

/** Logs what has happened on the line. */
export function logEvent(log: Log, { msg, ...details }: LogEvent): void {
  log.info(details, msg);
}

/** Where the log goes: on a terminal lines that people read, elsewhere (undefined) JSON. */
export function logStream(out: NodeJS.WriteStream): DestinationStream | undefined {
  if (!out.isTTY) return undefined;
  const hasColors = out.hasColors();
  return { write: (line) => void out.write(readable(line, { hasColors })) };
}
