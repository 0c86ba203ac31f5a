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
  /** `warn` for what a person should look at; `info` without it. */
  readonly level?: "info" | "warn";
  readonly [detail: string]: string | number | undefined;
}

/** Logs what has happened on the line. */
export function logEvent(log: Log, { msg, level = "info", ...details }: LogEvent): void {
  log[level](details, msg);
}

/** So many bytes of log wait for whoever reads it. What comes after them is dropped, and counted. */
const mostWaitingBytes = 1_048_576;

/**
 * Where the log goes: on a terminal lines that people read, elsewhere JSON.
 *
 * Logging neither stops nor slows the line: where a line cannot be written, because the disk is full, the reader slow or
 * gone, it is lost, and the next one that can be written says how many were.
 */
export function logStream(out: NodeJS.WriteStream): DestinationStream {
  const hasColors = out.isTTY && out.hasColors();
  const toText = (line: string) => (out.isTTY ? readable(line, { hasColors }) : line);
  let lost = 0;
  const write = (line: string, lines: number) => {
    out.write(toText(line), (error) => {
      if (error) lost += lines;
    });
  };
  // Each write is told of its own error; what nobody listens to would end the process.
  if (!out.listeners("error").includes(ignore)) out.on("error", ignore);
  return {
    write(line) {
      if (out.writableLength > mostWaitingBytes) {
        lost += 1;
        return;
      }
      if (lost > 0) {
        const before = lost;
        lost = 0;
        write(linesLost(before), before);
      }
      write(line, 1);
    },
  };
}

function ignore(): void {}

function linesLost(lines: number): string {
  const entry = { level: 40, time: new Date().toISOString(), lines, msg: "lines of this log were lost" };
  return `${JSON.stringify(entry)}\n`;
}
