import { expect, test } from "vitest";
import { offline } from "../../src/twilio/offline.ts";
import { startLine } from "../helpers/start-line.ts";

const repNumber = "+15005550190";
const recorded = { DATABASE_URL: "sqlite::memory:", DIAL_TIMEOUT: "10" };

/** A line whose warnings can be read. */
async function start(env: Readonly<Record<string, string>>) {
  const lines: string[] = [];
  const log = { write: (text: string) => void lines.push(text) };
  const line = await startLine({ env: { REP_NUMBERS: `${repNumber},client:cleo`, ...env }, log });
  const entries = () => lines.map((text) => JSON.parse(text) as Record<string, unknown>);
  const warnings = () => entries().filter(({ event, level }) => event !== undefined && level === 40);
  const ringIn = (stirVerstat?: string, from = repNumber) =>
    line.twilio.call({ from, to: offline.numbers.reps, stirVerstat });
  return { ...line, warnings, whole: () => lines.join(""), ringIn };
}

test.each([repNumber, "client:cleo"])("who rings in as %s while they are on the line is warned of", async (from) => {
  const line = await start(recorded);
  const first = await line.ringIn(undefined, from);
  await line.clock.advance({ seconds: 25 });
  expect(line.warnings()).toEqual([]);

  const second = await line.ringIn(undefined, from);
  await line.clock.advance({ seconds: 25 });

  expect(line.warnings()).toMatchObject([{ event: "rep.two-legs", repSid: second.sid }]);
  expect(line.warnings()[0]?.msg).toMatch(/^rep …(?:90|eo) rings in while the same number is on the line already/);
  expect(line.whole()).not.toMatch(/5550190|cleo/);
  expect([first, second].map(({ status }) => status)).toEqual(["in-progress", "in-progress"]);
});

test("two reps, one who rings in again, and two who withhold their numbers are nothing to warn of", async () => {
  const line = await start({ ...recorded, REP_NUMBERS: "anyone" });

  const first = await line.ringIn();
  await line.ringIn(undefined, "client:cleo");
  await line.ringIn(undefined, "anonymous");
  await line.ringIn(undefined, "anonymous");
  await first.hangUp();
  await line.clock.advance({ seconds: 1 });
  await line.ringIn();
  await line.clock.advance({ seconds: 25 });

  expect(line.warnings()).toEqual([]);
});

const failed = [
  "TN-Validation-Failed",
  "TN-Validation-Failed-A",
  "TN-Validation-Failed-B-Diverted",
  "TN-Validation-Failed-C-Passthrough",
  "tn_validation_failed",
];
const others = [undefined, "", "NULL", "No-TN-Validation", "TN-Validation-Passed-A", "TN-Validation-Passed-C-Diverted"];

test.each(["none", recorded.DATABASE_URL])(
  "a rep whose number fails its signature is warned of once (%s)",
  async (db) => {
    const line = await start({ DATABASE_URL: db });
    const customer = await line.customerRings();

    const rep = await line.ringIn("TN-Validation-Failed-C");
    await line.clock.advance({ seconds: 25 });

    expect(rep.partner).toBe(customer);
    expect(line.warnings()).toMatchObject([{ event: "rep.failed-stir", verdict: "TN-Validation-Failed-C" }]);
    expect(line.warnings()[0]?.msg).toMatch(/^rep …90 rings in with a number that .* they are let in/);
    expect(line.whole()).not.toContain("5550190");
  },
);

test.each(failed)("with REQUIRE_STIR=yes a rep with %s hears that the line is for staff", async (verdict) => {
  const line = await start({ ...recorded, REQUIRE_STIR: "yes" });
  await line.customerRings();

  const rep = await line.ringIn(verdict);
  await line.clock.advance({ seconds: 25 });

  expect(rep.heard.map(({ text }) => text)).toEqual([expect.stringContaining("staff")]);
  expect([rep.partner, rep.status, line.dialed(rep)]).toEqual([undefined, "completed", []]);
  expect(line.warnings()).toMatchObject([{ event: "rep.failed-stir", verdict }]);
});

test.each(others)("with REQUIRE_STIR=yes a rep with %j is let in, and goes on", async (verdict) => {
  const line = await start({ ...recorded, REQUIRE_STIR: "yes" });
  const customer = await line.customerRings();

  const rep = await line.ringIn(verdict);
  await line.clock.advance({ seconds: 10 });
  expect(rep.partner).toBe(customer);
  await customer.hangUp();
  await line.clock.advance({ seconds: 10 });

  expect(line.dialed(rep).length).toBeGreaterThan(1);
  expect(line.warnings()).toEqual([]);
});

test("the fallback lets nobody in either whose number fails its signature", async () => {
  const line = await start({ ...recorded, REQUIRE_STIR: "yes" });
  await line.customerRings();
  line.twilio.fault({ path: "/rep-call-complete", kind: "status", status: 500, times: 3 });

  const rep = await line.ringIn("TN-Validation-Failed-A");
  await line.clock.advance({ seconds: 10 });

  expect(line.twilio.requests({ path: "/voice-fallback", callSid: rep.sid })).toHaveLength(1);
  expect([rep.partner, rep.status]).toEqual([undefined, "completed"]);
});
