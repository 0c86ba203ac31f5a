import { describe, expect, test } from "vitest";
import { startCallBacks } from "../helpers/start-call-backs.ts";

const ann = "+15005550111";
const bea = "+15005550222";

describe("who rings in before being rung back", () => {
  test("has their old place, and is not rung any more", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const other = await line.customerRings(bea);
    await line.after(5);

    const again = await line.customerRings(ann);

    expect(again).toHaveHeard("You are next in line.");
    expect(again.queue?.position).toBe(2);
    const rep = await line.repRings();
    await line.after(5);
    expect(rep).toBeTalkingTo(again);
    expect(other.queue?.position).toBe(1);
    expect(await line.outcomes()).toEqual(["rang-in"]);
    line.expectNoFindings();
  });

  test("and is not told that we have missed them where the line is full", async () => {
    const line = await startCallBacks({ env: { MAX_QUEUE: "1" } });
    await line.asksByText(ann);
    await line.customerRings(bea);
    const texts = line.inbox(ann).length;

    await line.customerRings(ann);
    await line.after(60);

    expect(line.inbox(ann)).toHaveLength(texts);
    expect(await line.outcomes()).toEqual(["waiting"]);
  });

  test("waits from now on as far as the limit goes", async () => {
    const line = await startCallBacks({ env: { MAX_WAIT: "60" } });
    await line.asksByText(ann);
    await line.after(300);

    const again = await line.customerRings(ann);
    await line.after(30);

    expect(again.queue?.name).toBe("customers");
  });

  test("by the premium number has the better of both places", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const premium = await line.premiumCustomerRings(bea);
    await line.after(5);

    const again = await line.premiumCustomerRings(ann);

    expect(again).toHaveHeard("You are number two in line.");
    expect([premium.queue?.position, again.queue?.position]).toEqual([1, 2]);
  });

  test("while it rings talks on the line that they have rung", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.repRings();
    const ringing = await line.ringing(ann);

    const again = await line.customerRings(ann);
    await ringing.busy();
    await line.after(1);

    expect(again.partner).toBeDefined();
    expect(await line.outcomes()).toEqual(["rang-in"]);
  });
});
