import { letBeOver, letWait, lineIn, lineOver } from "./control.ts";
import type { LineControl, RecordProcess } from "./process.ts";
import { busy, networkMs, type Sizes, usual, type Version } from "./sizes.ts";
import type { DatabaseKind, Stage } from "./stage.ts";
import type { Tally } from "./tally.ts";

/** The line on which something was measured. */
export interface Where {
  readonly database: DatabaseKind;
  readonly networkMs: number;
  readonly processes: number;
  readonly reps: number;
  readonly waiting: number;
  readonly oldCalls: number;
}

/** What was measured of one version on one line, round by round. */
export interface Measured {
  readonly version: Version["name"];
  readonly where: Where;
  /** With one request at a time. */
  readonly alone: Tally[];
  /** With as many as keep the record busy. */
  readonly busy: Tally[];
}

/** What a measurement needs. */
export interface Setting {
  readonly stage: Stage;
  readonly versions: readonly Version[];
  readonly sizes: Sizes;
  readonly onProgress: (text: string) => void;
}

interface Measurable {
  readonly version: Version;
  readonly where: Where;
  readonly line: LineControl;
}

const oneHere = { networkMs: 0, processes: 1, oldCalls: 0 } as const;

/** Decisions in one process, with more and more callers who wait. */
export async function measureSizes(setting: Setting, database: DatabaseKind): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const reps of setting.sizes.reps) {
    const lines = await inTurn(setting.versions, async (version) => {
      const opened = await startOne(setting.stage, version, database);
      await opened.line.ringIn(reps);
      return { ...opened, version };
    });
    for (const waiting of setting.sizes.waiting) {
      for (const { line, url } of lines) await letWait(line, url, waiting);
      const where = { ...oneHere, database, reps, waiting };
      measured.push(
        ...(await measure(
          setting,
          lines.map((line) => ({ ...line, where })),
        )),
      );
    }
    setting.stage.end(lines.flatMap(({ processes }) => processes));
  }
  return measured;
}

/** A line in one process, with an empty record. */
async function startOne(stage: Stage, { dist }: Version, database: DatabaseKind) {
  const url = await stage.database(database);
  const processes = stage.processes(1);
  const [process] = processes as [RecordProcess];
  await process.ask("open", { dist, url });
  return { url, processes, line: lineIn(process) };
}

/** The same over a network, with one process and with several. */
export async function measureDelay(setting: Setting): Promise<Measured[]> {
  const { stage, versions, sizes } = setting;
  const measured: Measured[] = [];
  for (const count of sizes.processes) {
    const where = { ...usual, database: "Postgres", networkMs, processes: count, oldCalls: 0 } as const;
    const lines = await inTurn(versions, async (version) => {
      const processes = stage.processes(count);
      return { version, where, processes, line: await shareLine(stage, processes, version, where) };
    });
    measured.push(...(await measure(setting, lines)));
    stage.end(lines.flatMap(({ processes }) => processes));
  }
  return measured;
}

/** A line on which so many wait, whose record on Postgres these processes share from now on. */
export async function shareLine(
  stage: Stage,
  processes: readonly RecordProcess[],
  { dist }: Version,
  where: Pick<Where, "networkMs" | "reps" | "waiting">,
): Promise<LineControl> {
  const url = await stage.database("Postgres");
  const open = async (from: string) => inTurn(processes, (process) => process.ask("open", { dist, url: from }));
  const line = lineOver(processes);
  await open(url);
  await line.ringIn(where.reps);
  await letWait(line, url, where.waiting);
  if (where.networkMs > 0) await open(await stage.over(where.networkMs, url));
  return line;
}

/** A record with many calls that are over for long, beside one without. */
export async function measureHistory(setting: Setting, database: DatabaseKind): Promise<Measured[]> {
  const { stage, versions, sizes, onProgress } = setting;
  const wanted = versions.flatMap((version) => [0, sizes.oldCalls].map((oldCalls) => ({ version, oldCalls })));
  const lines = await inTurn(wanted, async ({ version, oldCalls }) => {
    const { url, ...opened } = await startOne(stage, version, database);
    await opened.line.ringIn(usual.reps + 1);
    await letWait(opened.line, url, usual.waiting);
    await opened.line.closedLoop({ seconds: 0.2, inFlight: 1 });
    onProgress(`${database}: ${oldCalls.toLocaleString("en")} old calls are written`);
    if (oldCalls > 0) await letBeOver(opened.line, url, oldCalls);
    return { ...opened, version, where: { ...usual, ...oneHere, database, oldCalls } };
  });
  const measured = await measure(setting, lines);
  stage.end(lines.flatMap(({ processes }) => processes));
  return measured;
}

/**
 * Measures lines in turn, round after round and there and back, so that a slow minute of the machine falls on all of them.
 * Before that each has warmed up.
 */
async function measure({ sizes, onProgress }: Setting, lines: readonly Measurable[]): Promise<Measured[]> {
  const { seconds, rounds } = sizes;
  const measured = lines.map((line) => ({ ...line, alone: [] as Tally[], busy: [] as Tally[] }));
  for (const { line } of measured) await line.closedLoop({ seconds, inFlight: busy });
  for (let round = 1; round <= rounds; round += 1)
    for (const one of round % 2 === 1 ? measured : measured.toReversed()) {
      onProgress(`${inWords(one.where)}: ${one.version.name}, round ${round} of ${rounds}`);
      one.alone.push(await one.line.closedLoop({ seconds, inFlight: 1 }));
      one.busy.push(await one.line.closedLoop({ seconds, inFlight: busy }));
    }
  return measured.map(({ version, where, alone, busy: pressed }) => ({
    version: version.name,
    where,
    alone,
    busy: pressed,
  }));
}

function inWords({ database, networkMs: ms, processes, reps, waiting, oldCalls }: Where): string {
  const network = ms === 0 ? "" : ` at ${ms} ms, ${processes} ${processes === 1 ? "process" : "processes"}`;
  const old = oldCalls === 0 ? "" : `, ${oldCalls.toLocaleString("en")} old calls`;
  return `${database}${network}, ${reps} reps, ${waiting.toLocaleString("en")} waiting${old}`;
}

async function inTurn<A, B>(all: readonly A[], make: (one: A) => Promise<B>): Promise<B[]> {
  const made: B[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}
