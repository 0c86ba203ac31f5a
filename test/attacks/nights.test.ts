import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect } from "vitest";
import type { RestTrouble } from "../../src/emulator/rest/rest-faults.ts";
import { tried } from "../helpers/cases.ts";
import { CrashingLine } from "../helpers/crashing-line.ts";
import { Crowd } from "../helpers/crowd.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { transcript } from "../helpers/matchers.ts";
import { freePort, until } from "../helpers/process.ts";
import { property } from "../helpers/property.ts";
import { startRealTwilio, touchedCalls } from "../helpers/real-line.ts";
import { smallDisk } from "../helpers/small-disk.ts";

/** What goes wrong, one after the other, while people ring. */
interface Mishap {
  readonly afterMs: number;
  readonly what: "kill" | "full disk" | "room again" | RestTrouble["kind"];
  readonly forMs: number;
}

interface Night {
  readonly seed: number;
  readonly mishaps: readonly Mishap[];
}

const nights: fc.Arbitrary<Night> = fc.record({
  seed: fc.nat({ max: 100_000 }),
  mishaps: fc.array(
    fc.record({
      afterMs: fc.nat({ max: 400 }),
      what: fc.constantFrom("kill", "kill", "full disk", "room again", "status", "delay", "reset", "timeout"),
      forMs: fc.nat({ max: 100 }),
    }),
    { minLength: 4, maxLength: 8 },
  ),
});

property(
  "through a night of kills, full disks and a failing REST, everybody is served and the books are closed",
  { suite: "nights", full: 2, short: 1, of: nights },
  async ({ seed, mishaps }) => {
    const port = await freePort();
    const real = await startRealTwilio(`http://127.0.0.1:${port}`);
    const disk = smallDisk(16_384);
    if (disk === undefined) console.log("only root may make a small disk: none is filled");
    const line = new CrashingLine(real, port, join(disk?.folder ?? temporaryFolder(), "line.db"));
    await line.begin();
    const crowd = new Crowd({ reps: 3, load: 0.8, meanTalkSeconds: 0.25, patienceSeconds: 0.4, seed });
    real.onTalk = crowd.onTalk;
    crowd.begin(real.twilio);
    for (const { afterMs, what, forMs } of mishaps) {
      await sleep(afterMs);
      tried({ [`nights: ${what}`]: 1 });
      if (what === "kill") await line.crash(forMs);
      else if (what === "full disk") disk?.fill();
      else if (what === "room again") disk?.clear();
      else real.twilio.fault({ rest: "/Queues", times: 3, ...troubles(forMs)[what] });
    }
    disk?.clear();
    real.twilio.clearFaults();
    crowd.end();
    await until(
      () => crowd.unserved.length === 0,
      () => `not everybody is served:\n${crowd.unserved.map(transcript).join("\n\n")}`,
      60_000,
    );
    crowd.goHome();
    await line.crash(0);
    await until(
      () => [...line.books().values()].every(({ state }) => state === "over"),
      () =>
        `the books are not closed: ${JSON.stringify([...line.books()].filter(([, { state }]) => state !== "over"))}`,
      100_000,
    );

    tried({ "nights: calls": crowd.customers.length });
    expect(line.faults).toEqual([]);
    const touched = touchedCalls(real.twilio);
    for (const phone of crowd.customers) {
      expect((crowd.talks.get(phone.sid) ?? []).length, transcript(phone)).toBeLessThanOrEqual(1);
      if (!touched.has(phone.sid)) expect(crowd.hungUp.has(phone.sid), `cut off: ${transcript(phone)}`).toBe(true);
    }
  },
);

function troubles(ms: number): Readonly<Record<RestTrouble["kind"], RestTrouble>> {
  return {
    status: { kind: "status", status: 500 },
    delay: { kind: "delay", seconds: ms / 100 },
    reset: { kind: "reset" },
    timeout: { kind: "timeout" },
  };
}
