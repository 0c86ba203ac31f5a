import { describe, expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import { dismissCaller } from "../../src/record/decisions/dismiss-caller.ts";
import { alreadyOnTheLine, callBackNoted, nothingToCancel, survey } from "../../src/sms/words.ts";
import { words } from "../../src/voice/words.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";

const ann = "+15005550111";
const annAtHome = "+15005550222";
/** Everybody of a company shows this number. */
const firm = "+15005550333";
const company = "Queue Dispatch";
const asked = survey({ company, waitedLong: false, saysOptOut: false });

/** A line that knows the company, and whose texts so far are not looked at any more. */
async function startWithFirm(): Promise<{ line: CallBackLine; texts: () => string[] }> {
  const line = await startCallBacks();
  await line.hasTalked(firm);
  await line.after(30);
  return { line, texts: () => line.inbox(firm) };
}

/** Whoever is rung answers, presses the key, talks for a minute and hangs up. */
async function talksBack(line: CallBackLine, number: string): Promise<void> {
  const phone = await line.ringing(number);
  await phone.answer();
  await phone.press("1");
  await line.after(60);
  expect(phone.partner).toBeDefined();
  await phone.hangUp();
  await line.after(30);
}

async function hangsUp(line: CallBackLine, phone: Phone): Promise<void> {
  await phone.hangUp();
  await line.after(1);
}

/** Presses the key for a call-back, and hears us out. */
async function pressesKey(line: CallBackLine, phone: Phone): Promise<void> {
  await phone.press("1");
  await line.after(20);
  expect(phone.isOver).toBe(true);
  expect(phone).toHaveHeard(words.callBackPromise);
}

describe("who asks from one telephone and rings in from another", () => {
  test("is somebody else there: both are served, each by their number", async () => {
    const line = await startCallBacks();
    await line.hasTalked(ann);
    await line.asksByText(ann);
    const atHome = await line.customerRings(annAtHome);
    expect(atHome).toHaveHeard("You are number two in line.");
    expect(atHome).not.toHaveHeard(words.callBackStays);

    const rep = await line.repRings();
    await (await line.ringing(ann)).noAnswer();
    await line.after(2);
    expect(rep).toBeTalkingTo(atHome);
    await line.after(60);
    await hangsUp(line, atHome);
    expect(await line.outcomes()).toEqual(["waiting"]);
    await line.after(200);
    await talksBack(line, ann);

    expect(await line.outcomes()).toEqual(["answered"]);
    expect([line.inbox(ann).at(-1), line.inbox(annAtHome)]).toEqual([
      asked,
      [expect.stringContaining("How did we do?")],
    ]);
    line.expectNoFindings();
  });

  test("cancels there what there is, and that is nothing", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.giveUp(annAtHome, 12);
    await line.after(20);

    await line.text(annAtHome, "NO CALL");

    expect(line.inbox(annAtHome).at(-1)).toBe(nothingToCancel);
    expect(await line.outcomes()).toEqual(["waiting"]);
    await line.repRings();
    expect((await line.ringing(ann)).status).toBe("ringing");
  });
});

describe("who asks by key while a colleague with the same number waits", () => {
  test("is rung when the colleague has talked, and not before; both are told what is true", async () => {
    const { line, texts } = await startWithFirm();
    const first = await line.customerRings(firm);
    const colleague = await line.customerRings(firm);
    await line.after(5);
    await pressesKey(line, first);
    await line.after(60);
    expect(colleague).not.toHaveHeard(words.callBackStays);

    const rep = await line.repRings();
    await line.after(20);
    expect(rep).toBeTalkingTo(colleague);
    const next = await line.repRings();
    await line.after(60);
    expect([line.twilio.phone(firm), next.listensOn]).toEqual([undefined, "premium-customers"]);
    await hangsUp(line, colleague);
    await talksBack(line, firm);

    expect(await line.outcomes()).toEqual(["answered"]);
    expect(texts()).toEqual([`${company}: ${callBackNoted} STOP to opt out.`, asked]);
    line.expectNoFindings();
  });

  test("is rung when the colleague has given up, to whom nothing is offered as long as that is open", async () => {
    const { line, texts } = await startWithFirm();
    const colleague = await line.customerRings(firm);
    const first = await line.customerRings(firm);
    await line.after(5);
    await pressesKey(line, first);
    await hangsUp(line, colleague);
    await line.after(30);

    await line.repRings();
    await talksBack(line, firm);

    expect(await line.outcomes()).toEqual(["answered"]);
    expect(texts()).toEqual([`${company}: ${callBackNoted} STOP to opt out.`, asked]);
    line.expectNoFindings();
  });

  test("is rung once where the colleague asks by key as well", async () => {
    const { line, texts } = await startWithFirm();
    const both = [await line.customerRings(firm), await line.customerRings(firm)];
    await line.after(5);
    for (const phone of both) await pressesKey(line, phone);

    const rep = await line.repRings();
    await talksBack(line, firm);
    await line.after(600);

    expect([await line.outcomes(), rep.listensOn]).toEqual([["answered"], "premium-customers"]);
    expect(texts()).toEqual([`${company}: ${callBackNoted} STOP to opt out.`, asked]);
    line.expectNoFindings();
  });

  test("is rung though somebody takes the colleague off the line", async () => {
    const { line } = await startWithFirm();
    const first = await line.customerRings(firm);
    const colleague = await line.customerRings(firm);
    await line.after(5);
    await pressesKey(line, first);

    await line.services.record?.decide(dismissCaller, { id: "1", who: "dora", callSid: colleague.sid });
    await line.after(60);

    expect(colleague.isOver).toBe(true);
    expect(await line.outcomes()).toEqual(["waiting"]);
  });
});

test("who asks by key while a colleague with the same number talks is rung when that talk is over", async () => {
  const { line } = await startWithFirm();
  const colleague = await line.customerRings(firm);
  const rep = await line.repRings();
  expect(rep).toBeTalkingTo(colleague);
  const first = await line.customerRings(firm);
  await line.after(5);
  await pressesKey(line, first);
  const next = await line.repRings();
  await line.after(60);
  expect([line.twilio.phone(firm), next.listensOn]).toEqual([undefined, "premium-customers"]);

  await hangsUp(line, colleague);
  await talksBack(line, firm);

  expect(await line.outcomes()).toEqual(["answered"]);
  line.expectNoFindings();
});

test("a colleague who rings while the other is talking on a call-back waits for themselves, and takes nothing from them", async () => {
  const { line } = await startWithFirm();
  await line.asksByText(firm);
  const rep = await line.repRings();
  const first = await line.ringing(firm);
  await first.answer();
  await first.press("1");

  const colleague = await line.customerRings(firm);
  await line.after(30);
  expect(colleague).not.toHaveHeard(words.callBackStays);
  const next = await line.repRings();
  expect(next).toBeTalkingTo(colleague);
  expect(rep).toBeTalkingTo(first);
  await line.after(60);
  await hangsUp(line, colleague);
  expect(rep).toBeTalkingTo(first);
  await hangsUp(line, first);

  expect(await line.outcomes()).toEqual(["answered"]);
  line.expectNoFindings();
});

describe("who gives up and texts CALL", () => {
  test("while a colleague waits who had rung before is called back when the colleague has talked", async () => {
    const { line, texts } = await startWithFirm();
    const colleague = await line.customerRings(firm);
    await line.giveUp(firm, 12);
    await line.after(20);
    expect(texts().at(-1)).toMatch(/Reply CALL and we will call you back/);

    await line.text(firm, "CALL");
    expect(texts().at(-1)).toBe(callBackNoted);
    const rep = await line.repRings();
    expect(rep).toBeTalkingTo(colleague);
    await line.after(60);
    expect(line.twilio.phone(firm)).toBeUndefined();
    await hangsUp(line, colleague);
    await talksBack(line, firm);

    expect(await line.outcomes()).toEqual(["answered"]);
    line.expectNoFindings();
  });

  test("while a colleague waits who has rung since is offered and promised nothing, and told what is true of both", async () => {
    const { line, texts } = await startWithFirm();
    const first = await line.customerRings(firm);
    await line.after(5);
    await line.customerRings(firm);
    await line.after(12);
    await hangsUp(line, first);
    await line.after(30);
    expect(texts()).toEqual([]);

    await line.text(firm, "CALL");

    expect(texts()).toEqual([`${company}: ${alreadyOnTheLine} STOP to opt out.`]);
    expect(alreadyOnTheLine).toMatch(/^Your number is /);
    expect(await line.outcomes()).toEqual([]);
  });
});
