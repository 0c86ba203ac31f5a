import { describe, expect, test } from "vitest";
import { callBackNoted, callBackPromised } from "../../src/sms/words.ts";
import { attemptWords, words } from "../../src/voice/words.ts";
import { startCallBacks } from "../helpers/start-call-backs.ts";

const ann = "+15005550111";
const bea = "+15005550222";
const stillOpen = callBackPromised("kept", { company: "Queue Dispatch", saysOptOut: false, lineNumber: "" });

describe("who rings in before being rung back", () => {
  test("has their old place, and is not rung any more once they are answered", async () => {
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
    await again.hangUp();
    expect(await line.outcomes()).toEqual(["rang-in"]);
    line.expectNoFindings();
  });

  test("is one person in one place, is not rung while on the line, and hangs up to be rung in that place", async () => {
    const line = await startCallBacks();
    await line.hasTalked(ann);
    await line.asksByText(ann);
    const again = await line.customerRings(ann);
    const other = await line.customerRings(bea);
    expect(again).toHaveHeard(`You are next in line. ${words.callBackStays}`);
    expect(other).toHaveHeard("You are number two in line.");
    expect(await line.outcomes()).toEqual(["waiting"]);

    await line.after(3);
    await again.hangUp();
    const rep = await line.repRings();

    expect(rep).toHaveHeard("0 1 1 1");
    expect((await line.ringing(ann)).status).toBe("ringing");
    expect(other.queue?.position).toBe(1);
    line.expectNoFindings();
  });

  test("is not rung while nobody can take them on the line either", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    await (await line.ringing(ann)).noAnswer();
    await rep.hangUp();
    const again = await line.customerRings(ann);
    await line.after(600);
    expect(again.queue?.name).toBe("customers");

    const next = await line.repRings();

    expect(next).toBeTalkingTo(again);
    expect(line.twilio.activeCalls.filter(({ to }) => to === ann)).toEqual([]);
  });

  test("is told once by text that the call-back stays open when they hang up again", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const texts = line.inbox(ann).length;
    for (let time = 0; time < 2; time += 1) {
      await line.giveUp(ann, time === 0 ? 3 : 30);
      await line.after(60);
    }

    expect(line.inbox(ann).slice(texts)).toEqual([stillOpen]);
    expect(await line.outcomes()).toEqual(["waiting"]);
    await line.text(ann, "NO CALL");
    expect(await line.outcomes()).toEqual(["cancelled"]);
  });

  test("leaves by the key as they would by hanging up, and is rung when they have heard us out", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const again = await line.customerRings(ann);
    await line.after(5);

    await again.press("1");
    await line.after(1);
    const rep = await line.repRings();
    expect([again.status, rep.listensOn]).toEqual(["in-progress", "premium-customers"]);
    await line.after(20);

    expect(again).toHaveHeard(words.callBackPromise);
    expect((await line.ringing(ann)).status).toBe("ringing");
    expect(await line.callBacks()).toHaveLength(1);
  });

  test("and waited as long as anybody may is told why before they are rung", async () => {
    const line = await startCallBacks({ env: { MAX_WAIT: "60" } });
    await line.asksByText(ann);
    const again = await line.customerRings(ann);
    for (let seconds = 0; seconds < 120 && again.queue !== undefined; seconds += 1) await line.after(1);

    const rep = await line.repRings();
    expect([again.status, rep.listensOn]).toEqual(["in-progress", "premium-customers"]);
    await line.after(20);

    expect(again).toHaveHeard(words.waitLimitReached);
    expect((await line.ringing(ann)).status).toBe("ringing");
  });

  test("is told that we will still call them where the line is full, and not that we have missed them", async () => {
    const line = await startCallBacks({ env: { MAX_QUEUE: "1" } });
    await line.asksByText(ann);
    await line.customerRings(bea);
    const texts = line.inbox(ann).length;

    await line.customerRings(ann);
    await line.after(60);

    expect(line.inbox(ann).slice(texts)).toEqual([stillOpen]);
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
    await again.hangUp();
    expect(await line.callBacks()).toMatchObject([{ queue: "premium-customers", state: "waiting" }]);
    await line.repRings();
    await premium.hangUp();
    expect((await line.ringing(ann)).from).toBe("+15005550002");
  });

  test("while the rep hears of them is not rung at all", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    await line.after(2);

    const again = await line.customerRings(ann);
    await line.after(20);

    expect(rep).toHaveHeard(attemptWords["rang-in"]);
    expect(rep).toBeTalkingTo(again);
    expect(line.twilio.activeCalls.filter(({ to }) => to === ann)).toEqual([]);
    expect(await line.callBacks()).toMatchObject([{ tries: 0 }]);
    line.expectNoFindings();
  });

  test("while it rings talks on the line that they have rung", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.repRings();
    const ringing = await line.ringing(ann);

    const again = await line.customerRings(ann);
    await ringing.busy();
    await line.after(5);

    expect(again.partner).toBeDefined();
    expect(await line.callBacks()).toMatchObject([{ state: "waiting", tries: 0 }]);
    await again.hangUp();
    expect(await line.outcomes()).toEqual(["rang-in"]);
  });

  test("may have been a colleague: CALL asks again, in the same place", async () => {
    const line = await startCallBacks();
    await line.hasTalked(ann);
    await line.asksByText(ann);
    const [first] = await line.callBacks();
    await line.talk(ann);
    await line.after(30);
    expect(await line.outcomes()).toEqual(["rang-in"]);

    await line.text(ann, "CALL");

    expect(line.inbox(ann).at(-1)).toBe(callBackNoted);
    const [, again] = await line.callBacks();
    expect(again).toMatchObject({ state: "waiting", callSid: first?.callSid });
    await line.repRings();
    const leg = await line.ringing(ann);
    await leg.answer();
    await leg.press("1");
    await line.after(5);
    await leg.hangUp();
    await line.after(20);
    await line.text(ann, "CALL");
    expect(line.inbox(ann).at(-1)).toContain("We have no missed call of yours to return.");
    expect(await line.outcomes()).toEqual(["rang-in", "answered"]);
    line.expectNoFindings();
  });
});
