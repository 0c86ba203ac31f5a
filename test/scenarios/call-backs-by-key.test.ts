import { describe, expect, test } from "vitest";
import { turnSwitch } from "../../src/record/tables/switches.ts";
import { callBackCancelled, callBackNotedFrom } from "../../src/sms/words.ts";
import { words } from "../../src/voice/words.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";
import { ask } from "../helpers/decide.ts";

const ann = "+15005550111";
const bea = "+15005550222";

describe("who presses the key while waiting", () => {
  test("hears that we call back, leaves the line, and keeps their place", async () => {
    const line = await startCallBacks();
    await line.hasTalked(ann);

    const phone = await line.asksByKey(ann);
    const other = await line.customerRings(bea);

    expect(phone).toHaveHeard(words.callBackOffer);
    expect(other).toHaveHeard(words.callBackOfferToStrangers);
    expect(phone).toHaveHeard(words.callBackPromise);
    expect(other).toHaveHeard("You are number two in line.");
    expect(await outcomeOf(line, phone.sid)).toBe("call-back");
    await line.repRings();
    expect((await line.ringing(ann)).status).toBe("ringing");
    await line.after(60);
    line.expectNoFindings();
  });

  test("is told so by text, at any hour, and how to undo it; once", async () => {
    const line = await startCallBacks({ options: { startMs: Date.UTC(2026, 0, 5, 23) } });
    await line.asksByKey(ann);
    await line.after(60);

    expect(line.inbox(ann)).toEqual([`Queue Dispatch: ${callBackNotedFrom("Tue 08:00")} STOP to opt out.`]);
    await line.text(ann, "NO CALL");

    expect(line.inbox(ann).at(-1)).toBe(callBackCancelled);
    expect(await line.outcomes()).toEqual(["cancelled"]);
  });

  test("is not told so by text who has asked for no texts, nor once they are rung", async () => {
    const line = await startCallBacks();
    await line.text(ann, "STOP");
    await line.asksByKey(ann);
    await pauseTexts(line, "off");
    await line.asksByKey(bea);
    await line.repRings();
    for (const customer of [ann, bea]) {
      await (await line.ringing(customer)).answer();
      await line.twilio.phone(customer)?.press("1");
      await line.twilio.phone(customer)?.hangUp();
    }
    await pauseTexts(line, "on");
    await line.after(20);

    const promises = (await line.outbox()).filter(({ kind }) => kind === "promise");
    expect(promises.map(({ reason }) => reason)).toEqual(["opted out", "call-back over"]);
    expect([...line.inbox(ann), ...line.inbox(bea)].join()).not.toContain("NO CALL");
  });

  test("hears the offer when it is news, and not again while they stay where they are", async () => {
    const line = await startCallBacks();
    await line.hasTalked(ann);
    const before = await line.customerRings();
    const phone = await line.customerRings(ann);
    const offers = () => phone.heard.filter(({ text }) => text.includes(words.callBackOffer)).length;
    await line.after(150);
    expect(offers()).toBe(1);

    await before.hangUp();
    await line.after(150);
    expect(phone).toHaveHeard("You are next in line.");
    expect(offers()).toBe(1);
    await phone.press("1");
    await line.after(20);

    expect(phone).toHaveHeard(words.callBackPromise);
  });

  test("hears the offer anew at another place", async () => {
    const line = await startCallBacks();
    const others = [await line.customerRings(), await line.customerRings()];
    const phone = await line.customerRings(ann);
    await line.after(40);

    await others[0]?.hangUp();
    await line.after(40);

    const offers = phone.heard.filter(({ text }) => text.includes(words.callBackOfferToStrangers));
    expect(offers.map(({ text }) => text.slice(0, 25))).toEqual([
      "You are number three in l",
      "You are number two in lin",
    ]);
  });

  test.each([true, false])("is understood whether or not Twilio tells of the queue: %s", async (queueOnGather) => {
    const line = await startCallBacks({ options: { queueOnGather } });

    await line.asksByKey(ann, "premium-customers");

    expect(await line.callBacks()).toMatchObject([{ queue: "premium-customers", state: "waiting" }]);
  });

  test("is not rung before they have hung up", async () => {
    const line = await startCallBacks();
    const phone = await line.customerRings(ann);
    await line.after(1);
    await phone.press("1");

    const rep = await line.repRings();

    expect([phone.status, rep.listensOn]).toEqual(["in-progress", "premium-customers"]);
    await line.after(30);
    expect((await line.ringing(ann)).status).toBe("ringing");
  });

  test("and hangs up at once has it all the same", async () => {
    const line = await startCallBacks();
    const phone = await line.customerRings(ann);
    await line.after(1);
    await Promise.all([phone.press("1"), phone.hangUp()]);
    await line.after(30);

    const [callBack] = await line.outcomes();
    expect(await outcomeOf(line, phone.sid)).toBe(callBack === "waiting" ? "call-back" : "abandoned");
  });

  test("when a rep is on the way to them is put through", async () => {
    const line = await startCallBacks({ options: { webhookSeconds: 2 } });
    const phone = await line.customerRings(ann);
    await line.after(5);
    const ringing = line.repRings();
    await line.after(1);
    await phone.press("1");
    const rep = await ringing;
    await line.after(10);

    expect(rep).toBeTalkingTo(phone);
    expect(await line.outcomes()).toEqual([]);
  });

  test("another key changes nothing", async () => {
    const line = await startCallBacks();
    const phone = await line.customerRings(ann);
    await line.after(1);

    await phone.press("5");
    await line.after(1);

    expect([phone.queue?.name, await line.outcomes()]).toEqual(["customers", []]);
  });

  test.each([
    ["a withheld number", "anonymous", {}],
    ["a number of another country", "+493012345678", {}],
    ["anybody where nobody is rung back", ann, { CALLBACK_COUNTRIES: "none" }],
    ["anybody where no texts are sent", ann, { SMS_FROM: "" }],
  ])("from %s is neither offered it nor heard", async (_, from, env) => {
    const line = await startCallBacks({ env });
    const phone = await line.customerRings(from);
    await line.after(1);

    await phone.press("1");
    await line.after(5);

    expect(phone).not.toHaveHeard(words.callBackOffer);
    expect(phone.queue?.name).toBe("customers");
  });
});

async function pauseTexts(line: CallBackLine, value: "on" | "off"): Promise<void> {
  await ask(line.services.record, (tx) => tx.run(turnSwitch, "texts", value, null, "dora", line.clock.now()));
}

async function outcomeOf(line: CallBackLine, callSid: string) {
  const statement = { name: "test_outcome", sql: "SELECT outcome FROM calls WHERE call_sid = $1" };
  const row = await ask(line.services.record, (tx) => tx.one<{ outcome: string | null }>(statement, callSid));
  return row?.outcome;
}
