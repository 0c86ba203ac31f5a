import { pino } from "pino";
import { expect, test } from "vitest";
import { readable } from "../../src/runtime/readable-log.ts";

/** What a terminal shows of one line of the log. */
function shown(write: (log: pino.Logger) => void, hasColors = false): string {
  const lines: string[] = [];
  write(pino({ base: null }, { write: (line: string) => void lines.push(readable(line, { hasColors })) }));
  return lines.join("");
}

const at = /^\d{2}:\d{2}:\d{2} {2}/;

test("an event is its sentence behind the time", () => {
  const line = shown((log) => {
    log.info({ event: "call.rings", callSid: "CA1", queue: "customers" }, "…11 calls the customers number");
  });

  expect(line).toMatch(at);
  expect(line.replace(at, "")).toBe("…11 calls the customers number\n");
});

test("a warning names its cause and its details", () => {
  const line = shown((log) => {
    log.warn({ problem: "no answer (code ECONNREFUSED)", retryInSeconds: 2, queues: {} }, "Twilio could not be asked");
  });

  expect(line.replace(at, "")).toBe(
    "warning  Twilio could not be asked: no answer (code ECONNREFUSED)  retryInSeconds=2\n",
  );
});

test("a fault of ours has its message and its stack", () => {
  const line = shown((log) => {
    log.error({ err: new Error("undefined is not a queue"), path: "/wait" }, "a webhook failed by our own fault");
  });

  const [first, second] = line.replace(at, "").split("\n");
  expect(first).toBe("error  a webhook failed by our own fault: undefined is not a queue  path=/wait");
  expect(second).toMatch(/^ +at .*readable-log\.test\.ts/);
});

test("what came from outside cannot steer the terminal", () => {
  const line = shown((log) => {
    log.warn({ path: "/\u001B[2J\u0007\n12:00:00  forged" }, "refused \u009B31m");
  });

  expect(line.trimEnd()).not.toMatch(/\p{C}/u);
});

test("colours stand only where the terminal has them", () => {
  const write = (log: pino.Logger) => log.warn({ path: "/wait" }, "refused");

  expect(shown(write, true)).toContain("\u001B[33mwarning  \u001B[39m");
  expect(shown(write, false)).not.toContain("\u001B");
});
