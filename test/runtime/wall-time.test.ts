import { expect, test } from "vitest";
import { pino } from "pino";
import { WallTime } from "../../src/runtime/wall-time.ts";
import { ManualClock } from "../helpers/manual-clock.ts";
import { MovedClock } from "../helpers/moved-clock.ts";

const hourMs = 3_600_000;

function start() {
  const real = new ManualClock();
  const clock = new MovedClock(real);
  const logged: Record<string, unknown>[] = [];
  const log = pino(
    { base: null },
    { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const time = new WallTime({ clock, log });
  return { clock, time, logged, after: (seconds: number) => real.advance({ seconds }) };
}

test("tells how long ago something was, over jumps in both directions", async () => {
  const { clock, time, after } = start();
  const first = time.now();
  await after(60);
  clock.jump(7200);
  const second = time.now();
  await after(60);
  clock.jump(-86_400);
  const third = time.now();
  await after(60);
  time.now();

  expect([first, second, third].map((markMs) => time.since(markMs))).toEqual([180_000, 120_000, 60_000]);
  expect(time.since(first - hourMs)).toBe(180_000 + hourMs);
});

test("takes a time that lies ahead for one that lies ahead, and one that the clock has shown twice for the later one", async () => {
  const { clock, time, after } = start();
  const first = time.now();
  expect(time.since(first + hourMs)).toBe(-hourMs);

  await after(3600);
  clock.jump(-7200);
  time.now();
  await after(5400);
  time.now();

  expect(time.since(first)).toBe(1_800_000);
});

test("warns once of a jump, with its size, and never of a clock that is slewed", async () => {
  const { clock, time, logged, after } = start();
  for (let minute = 0; minute < 60; minute += 1) {
    await after(60);
    clock.jump(0.03);
    time.now();
  }
  expect(logged).toEqual([]);

  clock.jump(-7200);
  time.now();
  time.now();

  expect(logged).toEqual([expect.objectContaining({ level: 40, seconds: -7200 })]);
  expect(time.jumps).toBe(1);
});
