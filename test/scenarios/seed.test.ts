import { describe, expect, test } from "vitest";
import { startLine } from "../helpers/start-line.ts";

describe("the workshop's text, sentence by sentence", () => {
  test("a premium customer is answered before a regular one who has waited longer", async () => {
    const line = await startLine();
    const regular = await line.customerRings();
    await line.clock.advance({ seconds: 60 });
    const premium = await line.premiumCustomerRings();

    const rep = await line.repRings();

    expect(rep).toBeTalkingTo(premium);
    expect(regular).toBeWaitingIn("customers", { position: 1 });
  });

  test("a rep who finds the premium queue empty gets the regular customer, after the Dial's one second", async () => {
    const line = await startLine();
    const regular = await line.customerRings();

    const rep = await line.repRings();
    expect(rep).not.toBeTalkingTo(regular);
    await line.clock.advance({ seconds: 1.5 });

    expect(rep).toBeTalkingTo(regular);
    expect(line.dialed(rep)).toEqual(["premium-customers", "customers"]);
  });

  test("a rep who finds both queues empty goes round and round, until somebody comes", async () => {
    const line = await startLine();

    const rep = await line.repRings();
    await line.clock.advance({ seconds: 10 });
    const premium = await line.premiumCustomerRings();
    await line.clock.advance({ seconds: 3 });

    expect(rep).toBeTalkingTo(premium);
    expect(line.dialed(rep).slice(0, 4)).toEqual(["premium-customers", "customers", "premium-customers", "customers"]);
  });

  test("after a talk with a regular customer the rep is back at the premium queue", async () => {
    const line = await startLine();
    const regular = await line.customerRings();
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 3 });
    const waiting = await line.customerRings();
    const premium = await line.premiumCustomerRings();

    await regular.hangUp();

    expect(rep).toBeTalkingTo(premium);
    expect(waiting).toBeWaitingIn("customers", { position: 1 });
    expect(line.told(rep).at(-1)).toMatchObject({ DequeueResult: "bridged", DialCallStatus: "completed" });
  });

  test("the reps' number is answered by the same URL: nothing has been said, so premium is first", async () => {
    const line = await startLine();

    const rep = await line.repRings();

    expect(line.dialed(rep)).toEqual(["premium-customers"]);
    expect(line.told(rep)[0]).not.toHaveProperty("DequeueResult");
  });

  test("a rep serves one customer after another without hanging up", async () => {
    const line = await startLine();
    const customers = [await line.customerRings(), await line.customerRings(), await line.premiumCustomerRings()];
    const rep = await line.repRings();

    const served = [];
    for (const _ of customers) {
      await line.clock.advance({ seconds: 5 });
      served.push(rep.partner);
      await rep.partner?.hangUp();
    }

    expect(served).toEqual([customers[2], customers[0], customers[1]]);
    expect(rep.status).toBe("in-progress");
  });
});
