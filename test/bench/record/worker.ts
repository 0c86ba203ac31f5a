import { controlOf } from "./control.ts";
import type { Decide } from "./decisions.ts";
import { Line } from "./line.ts";
import type { Answer, Call, Offers } from "./process.ts";
import { openRecord, type Recorder } from "./recorder.ts";

/** A process with a record of its own, which does what the one that has started it says. */
let recorder: Recorder | undefined;

const decide = ((kind, about) => {
  if (recorder === undefined) throw new Error("no record is open");
  return recorder.decide(kind, about);
}) as Decide;

let line = controlOf(new Line(decide));
const offers: Pick<Offers, "open" | "decide"> = {
  async open({ dist, url }) {
    await recorder?.close();
    recorder = await openRecord(dist, url);
    line = controlOf(new Line(decide));
  },
  decide: ({ kind, about }) => decide(kind, about),
};

process.on("message", ({ id, name, about }: Call) => {
  const does = { ...line, ...offers }[name] as (given: unknown) => Promise<unknown>;
  void answer(id, () => does(about));
});
process.once("disconnect", () => process.exit());
// Ctrl-C reaches every process of the terminal; the one that started us ends us.
process.on("SIGINT", () => {});

async function answer(id: number, give: () => Promise<unknown>): Promise<void> {
  try {
    tell({ id, result: await give() });
  } catch (error) {
    tell({ id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function tell(message: Answer): void {
  process.send?.(message);
}
