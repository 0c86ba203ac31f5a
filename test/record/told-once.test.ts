import { pino } from "pino";
import { expect, test } from "vitest";
import { ToldOnce } from "../../src/record/told-once.ts";
import { createGate } from "../helpers/gate.ts";
import { ManualClock } from "../helpers/manual-clock.ts";

test("a stop while what was kept is being told tells each of it once, and loses nothing", async () => {
  const clock = new ManualClock();
  let isAway = true;
  const toldOnce = new ToldOnce({ clock, log: pino({ level: "silent" }), isAway: () => isAway });
  const gate = createGate();
  const told: string[] = [];
  const tell = (what: string) =>
    toldOnce.tell(async () => {
      await gate.opened;
      told.push(what);
      return true;
    });
  await tell("a STOP");
  await tell("another");

  isAway = false;
  toldOnce.soon();
  const round = clock.advance({ seconds: 1 });
  const closed = toldOnce.close();
  gate.open();
  await Promise.all([round, closed]);

  expect([told, toldOnce.size]).toEqual([["a STOP", "another"], 0]);
});
