import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

/** A log of one JSON object a line, on standard output unless another stream is given. */
export function createLog(level: string, stream?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return stream === undefined ? pino(options) : pino(options, stream);
}
