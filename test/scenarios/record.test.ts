import { describe, expect, test } from "vitest";
import { startLine } from "../helpers/start-line.ts";

const record = { DATABASE_URL: "sqlite::memory:" };

describe("with the line's record", () => {
  test("a rep who rings in is sent straight to the queue where somebody waits", async () => {
    const line = await startLine({ env: record });
    const ann = await line.customerRings();

    const rep = await line.repRings();

    expect(line.dialed(rep)).toEqual(["customers"]);
    expect(rep.partner).toBe(ann);
  });

  test("a premium customer goes first, whoever came first", async () => {
    const line = await startLine({ env: record });
    const ann = await line.customerRings();
    const bea = await line.premiumCustomerRings();

    const rep = await line.repRings();

    expect(rep.partner).toBe(bea);
    await bea.hangUp();
    expect(rep.partner).toBe(ann);
  });

  test("a regular customer meets the rep who listens on the premium queue, at once", async () => {
    const line = await startLine({ env: { ...record, DIAL_TIMEOUT: "10" } });
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 3 });

    const ann = await line.customerRings();

    expect(rep.partner).toBe(ann);
    expect(line.dialed(rep)).toEqual(["premium-customers"]);
    await ann.hangUp();
    expect(line.dialed(rep)).toEqual(["premium-customers", "premium-customers"]);
  });

  test("a caller hears her place", async () => {
    const line = await startLine({ env: record });
    await line.premiumCustomerRings();
    const ann = await line.customerRings();

    expect(ann.heard.map(({ text }) => text)).toContain("You are number two in line.");
    await line.clock.advance({ seconds: 60 });
    expect(ann.heard.length).toBeGreaterThan(3);
    expect(line.twilio.alerts).toEqual([]);
  });
});
