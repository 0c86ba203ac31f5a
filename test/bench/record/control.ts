import type { Decide } from "./decisions.ts";
import { Line } from "./line.ts";
import { closedLoop, openLoop } from "./loops.ts";
import type { LineControl, RecordProcess } from "./process.ts";
import { Tables } from "./tables.ts";

/** So many ring after all reps have begun to talk, so that somebody of every queue waits. */
const firstToWait = 10;

/** What can be done with a line, in this process or in another. */
export function controlOf(line: Line): LineControl {
  return {
    ringIn: (reps) => line.ringIn(reps),
    occupy: () => line.occupy(),
    step: (step) => line.step(step),
    hangUp: () => line.hangUp(),
    setWaiting: async (callers) => {
      line.setWaiting(callers);
    },
    closedLoop: (settings) => closedLoop(line, settings),
    openLoop: (settings) => openLoop(line, settings),
  };
}

/** A line in the process that keeps its record: nothing is on the way between them. */
export function lineIn(process: RecordProcess): LineControl {
  return {
    ringIn: (reps) => process.ask("ringIn", reps),
    occupy: () => process.ask("occupy", null),
    step: (step) => process.ask("step", step),
    hangUp: () => process.ask("hangUp", null),
    setWaiting: (callers) => process.ask("setWaiting", callers),
    closedLoop: (settings) => process.ask("closedLoop", settings),
    openLoop: (settings) => process.ask("openLoop", settings),
  };
}

/** A line here, whose webhooks go in turn to several processes with one record, as a balancer sends them. */
export function lineOver(processes: readonly RecordProcess[]): LineControl {
  let turn = 0;
  const decide = (kind: never, about: never) => {
    turn += 1;
    return processes[turn % processes.length]?.ask("decide", { kind, about });
  };
  return controlOf(new Line(decide as Decide));
}

/** Lets so many wait, and all reps talk; where nobody is to wait, the reps listen. */
export async function letWait(line: LineControl, url: string, waiting: number): Promise<void> {
  if (waiting === 0) return;
  await line.occupy(null);
  for (let i = 0; i < firstToWait; i += 1) await line.step("arrives");
  await using(new Tables(url), async (tables) => line.setWaiting(await tables.fill(waiting)));
}

/** Lets so many calls be over for long. */
export async function letBeOver(line: LineControl, url: string, calls: number): Promise<void> {
  await line.hangUp(null);
  await using(new Tables(url), (tables) => tables.addOld(calls));
}

async function using(tables: Tables, use: (tables: Tables) => Promise<void>): Promise<void> {
  try {
    await use(tables);
  } finally {
    await tables.close();
  }
}
