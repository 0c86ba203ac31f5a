import fc from "fast-check";
import { expect } from "vitest";
import { forgetOldReps } from "../../src/record/decisions/forget-history.ts";
import { dayMs } from "../../src/runtime/durations.ts";
import { forgetOldTexts } from "../../src/record/decisions/forget-old-texts.ts";
import { startAttackedLine } from "../helpers/attacked-line.ts";
import { tried } from "../helpers/cases.ts";
import { MovedClock } from "../helpers/moved-clock.ts";
import { property } from "../helpers/property.ts";
import { caughtOf, send } from "../helpers/signed-request.ts";

/** A caught request that is sent once more, so many hours after the one before. */
interface Replay {
  readonly which: number;
  readonly hoursLater: number;
}

const replays: fc.Arbitrary<readonly Replay[]> = fc.array(
  fc.record({ which: fc.nat(), hoursLater: fc.constantFrom(0, 0, 0, 0, 0, 0.01, 1, 25, 24 * 40) }),
  { minLength: 150, maxLength: 150 },
);

property(
  "what Twilio has sent once begins nothing when it is sent again",
  { suite: "replayed", full: 5, short: 1, of: replays },
  async (some) => {
    let server: MovedClock | undefined;
    const line = await startAttackedLine({ clock: (clock) => (server = new MovedClock(clock)) });
    for (const phone of line.twilio.activeCalls) await phone.hangUp();
    await line.after(300);
    const caught = caughtOf(line.twilio);
    line.services.reconciler?.close();
    line.services.texting?.outbox.close();
    const before = await line.record();
    for (const { which, hoursLater } of some) {
      server?.sleep(hoursLater * 3600);
      // What is kept for a while only is forgotten.
      if (hoursLater > 24) {
        await line.services.record?.decide(forgetOldReps, undefined);
        await line.services.record?.decide(forgetOldTexts, { keptMs: 90 * dayMs });
      }
      const request = caught[which % caught.length];
      if (request === undefined) throw new Error("Twilio has sent nothing yet");
      const { status } = await send(line.url, request);
      tried({ "sent again": 1, [`sent again, hours later: ${hoursLater}`]: 1 });
      expect(status, JSON.stringify(request)).toBeLessThan(500);
    }
    const known = new Set(rowsOf(before));
    expect(rowsOf(await line.record()).filter((row) => !known.has(row))).toEqual([]);
    expect(line.faults()).toEqual([]);
  },
);

function rowsOf(record: Readonly<Record<string, readonly unknown[]>>): string[] {
  return Object.entries(record).flatMap(([table, rows]) => rows.map((row) => `${table} ${JSON.stringify(row)}`));
}
