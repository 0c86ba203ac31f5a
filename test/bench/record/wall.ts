import { type Setting, shareLine } from "./measure.ts";
import { busy, networkMs, usual, type Version } from "./sizes.ts";
import { answeredPerSecond, ratePerSecond, type Tally } from "./tally.ts";

/** What became of requests that came at some multiple of what the record can do. */
export interface Pressed {
  readonly version: Version["name"];
  readonly networkMs: number;
  readonly processes: number;
  readonly load: number;
  /** With as many requests at a time as keep the record busy: what the record can do. */
  readonly wall: Tally;
  readonly pressed: Tally;
}

/** Presses a record on Postgres: in one process without a network, and over the network. */
export async function measureWall(setting: Setting): Promise<Pressed[]> {
  const { versions, sizes } = setting;
  const lines = [{ networkMs: 0, processes: 1 }, ...sizes.processes.map((processes) => ({ networkMs, processes }))];
  const measured: Pressed[] = [];
  for (const line of lines)
    for (const version of versions) measured.push(...(await pressLine(setting, version, { ...usual, ...line })));
  return measured;
}

type PressedLine = typeof usual & Pick<Pressed, "networkMs" | "processes">;

async function pressLine(setting: Setting, version: Version, where: PressedLine): Promise<Pressed[]> {
  const { stage, sizes, onProgress } = setting;
  const inWords = `Postgres at ${where.networkMs} ms, processes ${where.processes}: ${version.name}`;
  const processes = stage.processes(where.processes);
  // Each begins anew, so that nothing is left of the one before.
  const newLine = () => shareLine(stage, processes, version, where);
  onProgress(`${inWords}, the wall`);
  const wall = await (await newLine()).closedLoop({ seconds: sizes.loadSeconds / 2, inFlight: busy });
  const measured: Pressed[] = [];
  for (const load of sizes.loads) {
    const line = await newLine();
    onProgress(`${inWords}, ${load} times the wall`);
    const pressed = await line.openLoop({ seconds: sizes.loadSeconds, perSecond: load * ratePerSecond(wall) });
    measured.push({ ...where, version: version.name, load, wall, pressed });
  }
  stage.end(processes);
  return measured;
}

/** Of the requests that wait for what the record says, the share that was answered without it. */
export function withoutRecord({ pressed: { asked, unanswered } }: Pressed): number {
  return unanswered / asked;
}

/** What the record still did, as a share of what it can do. */
export function keptUp({ wall, pressed }: Pressed): number {
  return answeredPerSecond(pressed) / answeredPerSecond(wall);
}
