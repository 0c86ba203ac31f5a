/** A line of a server's log. */
export interface LogLine {
  readonly [detail: string]: unknown;
  readonly msg: string;
  readonly atMs: number;
}

/** From when until when something was so. */
export interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** What is on its way while the record goes or comes may meet it or not. */
const slackMs = 2000;

/** When a server had to work without its record, as its log tells. */
export function timesWithoutRecord(log: readonly LogLine[]): Span[] {
  const spans: Span[] = [];
  let fromMs: number | undefined;
  for (const { msg, atMs } of log) {
    if (msg.includes("record does not answer")) fromMs ??= atMs - slackMs;
    else if (msg === "the database is ready" && fromMs !== undefined) {
      spans.push({ fromMs, untilMs: atMs + slackMs });
      fromMs = undefined;
    }
  }
  return fromMs === undefined ? spans : [...spans, { fromMs, untilMs: Number.POSITIVE_INFINITY }];
}

/** When decisions came too late, as on a busy machine: whatever was told then, the record may have missed. */
export function timesOfLateDecisions(log: readonly LogLine[]): Span[] {
  return log
    .filter(({ msg }) => msg.includes("came too late"))
    .map(({ atMs }) => ({ fromMs: atMs - slackMs, untilMs: atMs + slackMs }));
}

/** Whether something lies wholly within one of the times. */
export function isWithin(spans: readonly Span[], what: Span): boolean {
  return spans.some(({ fromMs, untilMs }) => what.fromMs >= fromMs && what.untilMs <= untilMs);
}

/** Whether something falls into one of the times at all. */
export function touches(spans: readonly Span[], what: Span): boolean {
  return spans.some(({ fromMs, untilMs }) => what.untilMs >= fromMs && what.fromMs <= untilMs);
}

/** The lines of a log that a process has printed. */
export function readLog(output: string): LogLine[] {
  return output.split("\n").flatMap((line) => {
    if (!line.startsWith("{")) return [];
    const entry = JSON.parse(line) as { readonly msg?: string; readonly time: string };
    return [{ ...entry, msg: entry.msg ?? "", atMs: Date.parse(entry.time) }];
  });
}
