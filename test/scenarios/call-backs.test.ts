import { describe, expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import { words } from "../../src/voice/words.ts";
import { callBackCancelled, callBackNoted, noCallBack, noCallBackHere, nothingToCancel } from "../../src/sms/words.ts";
import { transcript } from "../helpers/matchers.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";

const ann = "+15005550111";
const bea = "+15005550222";
const cleo = "+15005550333";
const unreached = "We could not reach you. Please ring us again when it suits you.";
const minutes = (n: number) => n * 60;

describe("who texts CALL after she has given up", () => {
  test("is rung by the next free rep, from the number that she rang, and talks to him when she presses the key", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    expect(line.inbox(ann).at(-1)).toBe(callBackNoted);

    const rep = await line.repRings();
    expect(rep).toHaveHeard("The number ends in 0 1 1 1.");
    const phone = await line.ringing(ann);
    expect(phone.call.identity).toMatchObject({ from: "+15005550001", to: ann });
    await phone.answer();
    await line.after(3);
    await phone.press("1");

    expect(rep).toBeTalkingTo(phone);
    await line.after(100);
    await phone.hangUp();
    expect(await line.outcomes()).toEqual(["answered"]);
    expect(rep.listensOn).toBe("premium-customers");
    await line.after(30);
    expect(line.inbox(ann).at(-1)).toMatch(/^Thanks for calling\. How did we do\?/);
    line.expectNoFindings();
  });

  test("gets the document that the design says", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const [{ id } = { id: "" }] = await line.callBacks();

    const rep = await line.repRings();

    const [{ answer = "" } = {}] = line.twilio.requests({ path: "/rep-call-complete", callSid: rep.sid });
    expect(answer).toContain(
      `<Dial timeout="25" callerId="+15005550001" timeLimit="3600" action="/rep-call-complete?callback=${id}&amp;round=1" method="GET" hangupOnStar="true"><Number url="/call-back?id=${id}">${ann}</Number></Dial>`,
    );
  });

  test("keeps the rep from nobody who waits before her, and is served before whoever came later", async () => {
    const line = await startCallBacks();
    const before = await line.customerRings(bea);
    await line.after(5);
    await line.asksByText(ann);
    const after = await line.customerRings(cleo);
    expect(after).toHaveHeard("You are number three in line.");

    const rep = await line.repRings();
    expect(rep).toBeTalkingTo(before);
    await line.after(30);
    await before.hangUp();
    await (await line.ringing(ann)).answer();
    await line.twilio.phone(ann)?.press("1");
    expect(rep.partner?.number).toBe(ann);
    expect(after.queue?.position).toBe(1);
    await line.twilio.phone(ann)?.hangUp();

    expect(rep).toBeTalkingTo(after);
    line.expectNoFindings();
  });

  test("is not rung while premium customers wait, and a premium one is rung first", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.asksByKey(bea, "premium-customers");
    const premium = await line.premiumCustomerRings(cleo);

    const rep = await line.repRings();
    await (await line.ringing(bea)).noAnswer();

    expect(rep).toBeTalkingTo(premium);
    expect(await line.outcomes()).toEqual(["waiting", "waiting"]);
    await premium.hangUp();
    expect((await line.ringing(ann)).status).toBe("ringing");
    line.expectNoFindings();
  });

  test("cancels by CANCEL-CALL, and can ask again", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);

    await line.text(ann, "cancel-call");
    expect(line.inbox(ann).at(-1)).toBe(callBackCancelled);
    const rep = await line.repRings();
    expect([rep.listensOn, await line.outcomes()]).toEqual(["premium-customers", ["cancelled"]]);
    await line.text(ann, "CANCEL CALL");
    expect(line.inbox(ann).at(-1)).toBe(nothingToCancel);
    await line.text(ann, "call");
    await line.after(10);

    expect((await line.ringing(ann)).status).toBe("ringing");
  });

  test("and STOP wants nothing more from us, no call either", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);

    await line.text(ann, "STOP");

    expect(await line.outcomes()).toEqual(["cancelled"]);
  });

  test("and who has said STOP before is not rung either, until she says START", async () => {
    const line = await startCallBacks();
    await line.giveUp(ann, 12);
    await line.text(ann, "STOP");

    await line.text(ann, "CALL");
    expect(await line.outcomes()).toEqual([]);
    await line.text(ann, "START");
    await line.text(ann, "CALL");

    expect(await line.outcomes()).toEqual(["waiting"]);
  });

  test("in words of her own is understood, and a comment of the same words stays one", async () => {
    const line = await startCallBacks();
    await line.giveUp(ann, 12);
    await line.after(20);
    await line.text(ann, "Call me back please");
    expect(line.inbox(ann).at(-1)).toBe(callBackNoted);
    await line.text(ann, "please cancel my call");
    expect(line.inbox(ann).at(-1)).toBe(callBackCancelled);

    await line.talk(bea);
    await line.after(30);
    await line.text(bea, "call me back");
    expect(line.inbox(bea).at(-1)).toMatch(/one number from 1/);
  });

  test("a second time, has it once", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);

    await line.text(ann, "CALL");

    expect(line.inbox(ann).slice(-2)).toEqual([callBackNoted, callBackNoted]);
    expect(await line.outcomes()).toEqual(["waiting"]);
  });

  test.each([
    ["after she has been answered", async (line) => line.talk(ann)],
    ["without ever having rung", async () => {}],
  ] satisfies [string, (line: CallBackLine) => Promise<void>][])(
    "%s is told that there is nothing to ring back for",
    async (_, happens) => {
      const line = await startCallBacks();
      await happens(line);
      await line.after(20);

      await line.text(ann, "CALL");

      expect(line.inbox(ann).at(-1)).toBe(noCallBack);
      expect(await line.outcomes()).toEqual([]);
    },
  );

  test("is told so where her number is not rung, and was not offered it", async () => {
    const line = await startCallBacks({ env: { CALLBACK_COUNTRIES: "DE" } });
    await line.giveUp(ann, 12);
    await line.after(20);
    expect(line.inbox(ann)[0]).toMatch(/Please ring us again/);

    await line.text(ann, "CALL");

    expect(line.inbox(ann).at(-1)).toBe(noCallBackHere);
    expect(await line.outcomes()).toEqual([]);
  });

  test("is rung three times a day at her wish, not more", async () => {
    const line = await startCallBacks();
    await line.giveUp(ann, 12);
    await line.after(20);
    for (let i = 0; i < 4; i += 1) {
      await line.text(ann, "CALL");
      if (i < 3) await line.text(ann, "CANCEL-CALL");
    }

    expect(line.inbox(ann).at(-1)).toBe(noCallBackHere);
    expect(await line.outcomes()).toEqual(["cancelled", "cancelled", "cancelled"]);
    await line.after(86_400);
    await line.text(ann, "CALL");
    expect(await line.outcomes()).toEqual(["cancelled", "cancelled", "cancelled", "waiting"]);
  });

  test("in a rep's name rings no rep", async () => {
    const line = await startCallBacks();
    const rep = await line.repRings(ann);
    await line.after(10);
    await rep.hangUp();
    await line.giveUp(ann, 12);
    await line.after(20);

    await line.text(ann, "CALL");

    expect(line.inbox(ann).at(-1)).toBe(noCallBackHere);
  });
});

describe("a customer who is rung back", () => {
  test.each([
    ["does not answer", (phone) => phone.noAnswer()],
    ["is busy", (phone) => phone.busy()],
    ["has a voicemail", (phone) => phone.machine()],
    ["answers and presses nothing", (phone) => phone.answer()],
    [
      "presses another key",
      async (phone) => {
        await phone.answer();
        await phone.press("2");
      },
    ],
    [
      "answers and hangs up",
      async (phone) => {
        await phone.answer();
        await phone.hangUp();
      },
    ],
  ] satisfies [string, (phone: Phone) => Promise<void>][])(
    "and %s is tried again after five minutes and after fifteen, then gets a text; no rep is put through",
    async (_, happens) => {
      const line = await startCallBacks();
      await line.asksByText(ann);
      const rep = await line.repRings();

      for (const pause of [5, 15]) {
        await happens(await line.ringing(ann));
        await line.after(40);
        expect(line.twilio.phone(ann)).toBeUndefined();
        await line.after(minutes(pause) - 60);
        expect(line.twilio.phone(ann)).toBeUndefined();
      }
      await happens(await line.ringing(ann));
      await line.after(60);

      expect([await line.outcomes(), line.inbox(ann).at(-1)]).toEqual([["unreached"], unreached]);
      expect(transcript(rep)).not.toContain("talks to");
      await line.after(minutes(60));
      expect(line.twilio.phone(ann)).toBeUndefined();
      expect(rep.status).toBe("in-progress");
      line.expectNoFindings();
    },
  );

  test("rings for 25 seconds and Twilio's own five", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();

    await line.after(40);

    expect(rep.listensOn).toBe("premium-customers");
    expect(await line.callBacks()).toMatchObject([{ state: "waiting", tries: 1 }]);
  });

  test("on a number that cannot be called is not tried again, and told so", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.repRings();
    const phone = await line.ringing(ann);

    line.twilio.exchange.lifecycle.end(phone.call, "failed");
    await line.after(60);

    expect([await line.outcomes(), line.inbox(ann).at(-1)]).toEqual([["uncallable"], unreached]);
  });

  test("whose rep leaves before the key keeps her place, and no try is counted", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    await (await line.ringing(ann)).answer();

    await rep.hangUp();
    await line.after(1);

    expect(await line.callBacks()).toMatchObject([{ state: "waiting", tries: 0 }]);
    await line.repRings();
    expect((await line.ringing(ann)).status).toBe("ringing");
  });

  test("is asked for the key, and hears nobody without it", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    const phone = await line.ringing(ann);

    await phone.answer();
    await line.after(5);
    expect(phone).toHaveHeard(words.callBackQuestion);
    expect(rep.partner).toBeUndefined();
    await line.after(25);

    expect(phone.status).toBe("completed");
  });

  test("who has cancelled while it rings is not asked any more", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.repRings();
    const phone = await line.ringing(ann);
    await line.text(ann, "CANCEL-CALL");

    await phone.answer();

    expect(phone.status).toBe("completed");
    expect(phone).not.toHaveHeard(words.callBackQuestion);
    expect(await line.outcomes()).toEqual(["cancelled"]);
  });

  test("gets her text though an end was taken back that had been told", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    await (await line.ringing(ann)).answer();
    await line.twilio.phone(ann)?.press("1");
    const [{ id } = { id: "" }] = await line.callBacks();
    // Twilio reports the end of the rep's leg, and then of a Dial whose two were never joined.
    await line.services.line?.callEnds(rep.sid);
    const attempt = { id, status: "completed", bridged: false };
    const leg = { repSid: rep.sid, number: "", lineNumber: "", dialed: true, round: 1, talk: undefined };
    await line.services.line?.repIsFree({ ...leg, isOver: true, attempt });
    expect(await line.outcomes()).toEqual(["waiting"]);
    await line.twilio.phone(ann)?.hangUp();
    await rep.hangUp();

    await line.repRings();
    for (const pause of [0, 5, 15]) {
      await line.after(minutes(pause));
      await (await line.ringing(ann)).noAnswer();
    }
    await line.after(60);

    expect([await line.outcomes(), line.inbox(ann).at(-1)]).toEqual([["unreached"], unreached]);
  });

  test("talks for an hour at most, and the rep goes on", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    await (await line.ringing(ann)).answer();
    await line.twilio.phone(ann)?.press("1");

    await line.after(minutes(59));
    expect(rep.partner?.number).toBe(ann);
    await line.after(minutes(2));

    expect([rep.partner, rep.listensOn]).toEqual([undefined, "premium-customers"]);
    expect(await line.outcomes()).toEqual(["answered"]);
  });

  test("and whose rep hangs up after the talk is not rung again", async () => {
    for (const repHungUpAction of [true, false]) {
      const line = await startCallBacks({ options: { repHungUpAction } });
      await line.asksByText(ann);
      const rep = await line.repRings();
      await (await line.ringing(ann)).answer();
      await line.twilio.phone(ann)?.press("1");
      await line.after(60);

      await rep.hangUp();
      await line.after(1);

      expect([repHungUpAction, await line.outcomes()]).toEqual([repHungUpAction, ["answered"]]);
    }
  });
});

describe("who rings in before she is rung back", () => {
  test("has her old place, and is not rung any more", async () => {
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

  test("and is not told that we have missed her where the line is full", async () => {
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

  test("while it rings talks on the line that she has rung", async () => {
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

describe("who presses the key while she waits", () => {
  test("hears that we ring her, leaves the line, and keeps her place", async () => {
    const line = await startCallBacks();

    const phone = await line.asksByKey(ann);
    const other = await line.customerRings(bea);

    expect(phone).toHaveHeard(words.callBackOffer);
    expect(phone).toHaveHeard(words.callBackPromise);
    expect(other).toHaveHeard("You are number two in line.");
    expect(await outcomeOf(line, phone.sid)).toBe("call-back");
    await line.repRings();
    expect((await line.ringing(ann)).status).toBe("ringing");
    await line.after(60);
    expect(line.inbox(ann)).toEqual([]);
    line.expectNoFindings();
  });

  test.each([true, false])("is understood whether or not Twilio tells of the queue: %s", async (queueOnGather) => {
    const line = await startCallBacks({ options: { queueOnGather } });

    await line.asksByKey(ann, "premium-customers");

    expect(await line.callBacks()).toMatchObject([{ queue: "premium-customers", state: "waiting" }]);
  });

  test("is not rung before she has put down the telephone", async () => {
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

  test("when a rep is on the way to her is put through", async () => {
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

describePostgres("over Postgres", () => {
  test("a customer is rung back, talks, and is asked how it was; another one cannot be reached, and is told so", async () => {
    const line = await startCallBacks({ env: { DATABASE_URL: await freshDatabase() } });
    await line.asksByKey(bea, "premium-customers");
    await line.asksByText(ann);
    const rep = await line.repRings();
    await (await line.ringing(bea)).answer();
    await line.twilio.phone(bea)?.press("1");
    await line.after(60);
    await line.twilio.phone(bea)?.hangUp();
    for (const pause of [0, 5, 15]) {
      await line.after(minutes(pause));
      await (await line.ringing(ann)).busy();
    }
    await line.after(60);
    await rep.hangUp();

    expect(await line.outcomes()).toEqual(["answered", "unreached"]);
    expect(line.inbox(bea)[0]).toMatch(/^Thanks for calling\./);
    expect(line.inbox(ann).at(-1)).toBe(unreached);
    await line.text(bea, "STOP");
    await line.text(ann, "call me");
    expect(line.inbox(ann).at(-1)).toBe(callBackNoted);
    expect(line.services.line?.problem).toBeUndefined();
    line.expectNoFindings();
  }, 120_000);
});

async function outcomeOf(line: CallBackLine, callSid: string) {
  const statement = { name: "test_outcome", sql: "SELECT outcome FROM calls WHERE call_sid = $1" };
  const row = await line.services.line?.ask((tx) => tx.one<{ outcome: string | null }>(statement, callSid));
  return row?.outcome;
}
