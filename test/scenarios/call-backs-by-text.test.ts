import { describe, expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import {
  askedTooOften,
  askForComment,
  callBackCancelled,
  callBackCancelledForNow,
  callBackNoted,
  callBackStands,
  noCallBack,
  noCallBackHere,
  nothingToCancel,
  passedOn,
} from "../../src/sms/words.ts";
import { newestSurvey } from "../../src/record/tables/surveys.ts";
import { ask } from "../helpers/decide.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";

const ann = "+15005550111";
const bea = "+15005550222";
const cleo = "+15005550333";

describe("who texts CALL after giving up", () => {
  test("is rung by the next free rep, from the number that they rang, and talks to that rep on pressing the key", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    expect(line.inbox(ann).at(-1)).toBe(callBackNoted);

    const rep = await line.repRings();
    expect(rep).toHaveHeard("The number ends in 0 1 1 1.");
    const phone = await line.ringing(ann);
    expect(phone).toMatchObject({ from: "+15005550001", to: ann });
    await phone.answer();
    await line.after(3);
    await phone.press("1");

    expect(rep).toBeTalkingTo(phone);
    await line.after(100);
    await phone.hangUp();
    expect(await line.outcomes()).toEqual(["answered"]);
    expect(rep.listensOn).toBe("premium-customers");
    await line.after(30);
    expect(line.inbox(ann).at(-1)).toMatch(/^Thanks for calling Queue Dispatch\. How did we do\?/);
    line.expectNoFindings();
  });

  test.each([
    ["the line was full", { MAX_QUEUE: "1" }, 10],
    ["they had waited as long as anybody may", { MAX_WAIT: "60" }, 150],
    ["nobody was there to take the call", { MAX_WAIT_WITHOUT_REPS: "60" }, 150],
  ])("is rung too where %s", async (_, env, seconds) => {
    const line = await startCallBacks({ env });
    const other = await line.customerRings(bea);
    await line.customerRings(ann);
    await line.after(seconds);
    await other.hangUp();
    await line.after(30);
    expect(line.inbox(ann)[0]).toMatch(/Reply CALL/);

    await line.text(ann, "CALL");
    await line.repRings();

    expect((await line.ringing(ann)).from).toBe("+15005550001");
    line.expectNoFindings();
  });

  test("gets the document that the design says", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const [{ id } = { id: "" }] = await line.callBacks();

    const rep = await line.repRings();

    await line.ringing(ann);
    const [told, rung] = line.twilio.requests({ path: "/rep-call-complete", callSid: rep.sid });
    expect(told?.answer).toContain(
      `<Redirect method="GET">/rep-call-complete?callback=${id}&amp;round=1&amp;ring=1</Redirect>`,
    );
    expect(rung?.answer).toContain(
      `<Dial timeout="25" callerId="+15005550001" timeLimit="7200" action="/rep-call-complete?callback=${id}&amp;round=1" method="GET" hangupOnStar="true"><Number url="/call-back?id=${id}">${ann}</Number></Dial>`,
    );
  });

  test("keeps the rep from nobody who waits before them, and is served before whoever came later", async () => {
    const line = await startCallBacks();
    await line.hasTalked(ann);
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
    await line.hasTalked(bea);
    await line.asksByText(ann);
    await line.asksByKey(bea, "premium-customers");
    const premium = await line.premiumCustomerRings(cleo);

    const rep = await line.repRings();
    await (await line.ringing(bea)).noAnswer();
    await line.after(2);

    expect(rep).toBeTalkingTo(premium);
    expect(await line.outcomes()).toEqual(["waiting", "waiting"]);
    await premium.hangUp();
    expect((await line.ringing(ann)).status).toBe("ringing");
    line.expectNoFindings();
  });

  test("cancels by NO CALL, and can ask again", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);

    await line.text(ann, "no call");
    expect(line.inbox(ann).at(-1)).toBe(callBackCancelled);
    const rep = await line.repRings();
    expect([rep.listensOn, await line.outcomes()]).toEqual(["premium-customers", ["cancelled"]]);
    await line.text(ann, "CANCEL CALL");
    expect(line.inbox(ann).at(-1)).toBe(nothingToCancel);
    await line.text(ann, "call");
    await line.after(10);

    expect((await line.ringing(ann)).status).toBe("ringing");
  });

  test.each(["ok", "ok thanks", "👍", "great"])("cancels by NO CALL, and %j asks for no other", async (thanks) => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.text(ann, "NO CALL");

    await line.text(ann, thanks);
    expect(await line.outcomes()).toEqual(["cancelled"]);
    await line.giveUp(ann, 12);
    await line.after(20);
    await line.text(ann, thanks);

    expect(await line.outcomes()).toEqual(["cancelled", "waiting"]);
  });

  test("and cannot be reached is rung again when they ask for it, not for a thank-you", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.repRings();
    for (let tries = 0; tries < 3; tries += 1) {
      for (let i = 0; i < 10 && line.twilio.phone(ann)?.status !== "ringing"; i += 1) await line.after(100);
      await line.twilio.phone(ann)?.noAnswer();
      await line.after(30);
    }
    expect(line.inbox(ann).at(-1)).toMatch(/could not reach you/);

    await line.text(ann, "ok thanks");
    expect(await line.outcomes()).toEqual(["unreached"]);
    await line.text(ann, "I'm here now");

    expect(line.inbox(ann).at(-1)).toBe(callBackNoted);
    expect((await line.outcomes()).at(-1)).toMatch(/waiting|ringing/);
  });

  test("and then STOP gets no text any more, but the call that they were promised", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);

    await line.text(ann, "STOP");
    const texts = line.inbox(ann).length;
    await line.repRings();
    await (await line.ringing(ann)).busy();
    await line.text(ann, "no call please");

    expect(await line.outcomes()).toEqual(["cancelled"]);
    await line.after(60);
    expect(line.inbox(ann)).toHaveLength(texts);
    line.expectNoFindings();
  });

  test.each(["CANCEL", "stop calling and texting me", "Leave me alone!"])(
    "and then %j wants neither",
    async (words) => {
      const line = await startCallBacks();
      await line.asksByText(ann);

      await line.text(ann, words);

      expect(await line.outcomes()).toEqual(["cancelled"]);
      expect(line.services.record?.problem).toBeUndefined();
    },
  );

  test("and no texts is rung, and not texted", async () => {
    const line = await startCallBacks();
    await line.giveUp(ann, 12);
    await line.after(20);

    await line.text(ann, "Don't text me, call me");

    expect(await line.outcomes()).toEqual(["waiting"]);
    expect(line.inbox(ann).at(-1)).not.toBe(callBackNoted);
    await line.repRings();
    expect((await line.ringing(ann)).status).toBe("ringing");
  });

  test("and who has said STOP before is not rung either, until they say START", async () => {
    const line = await startCallBacks();
    await line.giveUp(ann, 12);
    await line.text(ann, "STOP");

    await line.text(ann, "CALL");
    await line.text(ann, "Don't text me, call me");
    expect(await line.outcomes()).toEqual([]);
    await line.text(ann, "START");
    await line.text(ann, "CALL");

    expect(await line.outcomes()).toEqual(["waiting"]);
  });

  test("in words of their own is understood, and passed on by who was asked how it was", async () => {
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
    expect(line.inbox(bea).at(-1)).toBe(passedOn);
  });

  test("before we have said that we missed them is told once that they will be called", async () => {
    const line = await startCallBacks();
    await line.giveUp(ann, 12);

    await line.text(ann, "CALL");
    await line.after(120);

    expect(line.inbox(ann)).toEqual([`Queue Dispatch: ${callBackNoted} STOP to opt out.`]);
    expect(await line.outcomes()).toEqual(["waiting"]);
  });

  test.each(["ok", "👍", "Great", "yes great service, thanks"])(
    "%j to the question how it was asks for no call, though a short call came after it",
    async (body) => {
      const line = await startCallBacks();
      await line.talk(ann);
      await line.after(30);
      await line.giveUp(ann, 4);
      await line.after(30);

      await line.text(ann, body);

      expect(await line.outcomes()).toEqual([]);
    },
  );

  test("where no call was offered is not rung for a thank-you, nor refused a call, but for CALL", async () => {
    const line = await startCallBacks({ env: { MAX_CALLBACKS_OPEN: "1" } });
    await line.giveUp(ann, 4);
    await line.after(30);
    await line.text(ann, "ok");
    expect([line.inbox(ann), await line.outcomes()]).toEqual([[], []]);

    await line.asksByText(bea);
    await line.giveUp(ann, 12);
    await line.after(30);
    expect(line.inbox(ann)).toEqual([expect.stringContaining("Please call us again")]);
    await line.text(ann, "ok thanks");
    expect(line.inbox(ann)).toHaveLength(1);

    await line.text(bea, "NO CALL");
    await line.text(ann, "CALL");
    expect(await line.outcomes()).toEqual(["cancelled", "waiting"]);
  });

  test.each([
    ["call me back please", callBackNoted, { stage: "asked", rating: null, comment: null }, ["waiting"]],
    ["4", askForComment, { stage: "rated", rating: 4, comment: null }, []],
  ])(
    "where a talk was asked about before: %j is the answer to one question only",
    async (body, said, kept, outcomes) => {
      const line = await startCallBacks();
      await line.talk(ann);
      await line.after(30);
      await line.giveUp(ann, 12);
      await line.after(30);

      await line.text(ann, body);

      expect(line.inbox(ann).at(-1)).toBe(said);
      expect(await ask(line.services.record, (tx) => tx.one(newestSurvey, ann))).toMatchObject(kept);
      expect(await line.outcomes()).toEqual(outcomes);
    },
  );

  test("a second time, has it once, and is told that it stands, not the same once more", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);

    await line.text(ann, "CALL");

    expect(line.inbox(ann).slice(-2)).toEqual([callBackNoted, callBackStands(undefined)]);
    expect(await line.outcomes()).toEqual(["waiting"]);
  });

  test.each([
    ["after being answered", async (line) => line.talk(ann), noCallBack],
    ["without ever having rung", async () => {}, `Queue Dispatch: ${noCallBack} STOP to opt out.`],
  ] satisfies [string, (line: CallBackLine) => Promise<void>, string][])(
    "%s is told that there is nothing to ring back for",
    async (_, happens, said) => {
      const line = await startCallBacks({ env: { ANSWERS_TO_STRANGERS: "1" } });
      await happens(line);
      await line.after(20);

      await line.text(ann, "CALL");

      expect(line.inbox(ann).at(-1)).toBe(said);
      expect(await line.outcomes()).toEqual([]);
    },
  );

  test("is told so where their number is not rung, and was not offered it", async () => {
    const line = await startCallBacks({ env: { CALLBACK_COUNTRIES: "DE" } });
    await line.giveUp(ann, 12);
    await line.after(20);
    expect(line.inbox(ann)[0]).toMatch(/Please call us again/);

    await line.text(ann, "CALL");

    expect(line.inbox(ann).at(-1)).toBe(noCallBackHere);
    expect(await line.outcomes()).toEqual([]);
  });

  test("and cancels it is offered another one as long as they can have one", async () => {
    const line = await startCallBacks();
    await line.giveUp(ann, 12);
    await line.after(20);
    const said: (string | undefined)[] = [];
    for (const text of ["CALL", "NO CALL", "CALL", "NO CALL", "CALL", "NO CALL", "CALL"]) {
      await line.text(ann, text);
      said.push(line.inbox(ann).at(-1));
    }

    const again = [callBackNoted, callBackCancelled];
    expect(said).toEqual([...again, ...again, callBackNoted, callBackCancelledForNow, askedTooOften]);
    expect(await line.outcomes()).toEqual(["cancelled", "cancelled", "cancelled"]);
  });

  test("two days after their call, and cancels it, is offered no other", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.text(ann, "call me on Thursday at 9");
    await line.quietly(2.2 * 86_400);

    await line.text(ann, "NO CALL");
    expect(line.inbox(ann).at(-1)).toBe(callBackCancelledForNow);
    await line.text(ann, "CALL");

    expect(line.inbox(ann).at(-1)).toBe(noCallBack);
  });

  test("is rung three times a day as they wish, not more", async (context) => {
    onlyInFull(context);
    const line = await startCallBacks();
    await line.giveUp(ann, 12);
    await line.after(20);
    for (let i = 0; i < 4; i += 1) {
      await line.text(ann, "CALL");
      if (i < 3) await line.text(ann, "CANCEL-CALL");
    }

    expect(line.inbox(ann).at(-1)).toBe(askedTooOften);
    expect(await line.outcomes()).toEqual(["cancelled", "cancelled", "cancelled"]);
    await line.quietly(86_400);
    await line.text(ann, "CALL");
    expect(await line.outcomes()).toEqual(["cancelled", "cancelled", "cancelled", "waiting"]);
  });

  test("is not told that they are called back once they have talked", async () => {
    const line = await startCallBacks();
    await line.giveUp(ann, 12);
    await line.after(20);
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "status", status: 429, times: 7 });
    await line.text(ann, "CALL");

    await line.talk(ann);
    await line.after(600);

    expect(await line.outcomes()).toEqual(["rang-in"]);
    expect((await line.outbox()).filter(({ kind }) => kind === "reply")).toMatchObject([{ reason: "call-back over" }]);
    expect(line.inbox(ann).join()).not.toContain(callBackNoted);
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
