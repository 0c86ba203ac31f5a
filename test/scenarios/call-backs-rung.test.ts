import { describe, expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { callBackNoted, callBackPromised, notRungBack } from "../../src/sms/words.ts";
import { attemptWords, missedInWords, words } from "../../src/voice/words.ts";
import { transcript } from "../helpers/matchers.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";
import { callBacksKeepHours } from "../../src/record/decisions/call-backs-keep-hours.ts";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { repIsFree } from "../../src/record/decisions/rep-is-free.ts";

const ann = "+15005550111";
const bea = "+15005550222";
const cleo = "+15005550333";
const none = { company: "Queue Dispatch", saysOptOut: false };
const unreached = notRungBack("unreached", none);
const minutes = (n: number) => n * 60;

describe("a customer who is rung back", () => {
  test.for([
    ["does not answer", (phone) => phone.noAnswer()],
    ["is busy", (phone) => phone.busy()],
    ["has a voicemail", (phone) => phone.machine()],
    ["answers and presses nothing", (phone) => phone.answer()],
    [
      "presses another key",
      async (phone) => {
        await phone.answer();
        await phone.press("9");
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
    async ([what, happens], context) => {
      if (what !== "does not answer") onlyInFull(context);
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

  test("on a number of which Twilio says failed is tried once more, then told so", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.repRings();

    await (await line.ringing(ann)).unreachable();
    await line.after(minutes(4));
    expect(line.twilio.phone(ann)).toBeUndefined();
    expect(await line.outcomes()).toEqual(["waiting"]);
    await line.after(minutes(1));
    await (await line.ringing(ann)).unreachable();
    await line.after(60);

    expect([await line.outcomes(), line.inbox(ann).at(-1)]).toEqual([["uncallable"], notRungBack("uncallable", none)]);
  });

  test("and is reached where Twilio has said failed once talks all the same", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    await (await line.ringing(ann)).unreachable();
    await line.after(minutes(5));

    await (await line.ringing(ann)).answer();
    await line.twilio.phone(ann)?.press("1");

    expect(rep.partner?.number).toBe(ann);
  });

  test("for whom no rep was free in two days is told that, and not that we could not reach them", async () => {
    const line = await startCallBacks({ options: { startMs: Date.UTC(2026, 0, 5, 9) } });
    await line.asksByText(ann);
    await line.asksByText(bea);
    const rep = await line.repRings();
    await (await line.ringing(ann)).noAnswer();
    await line.services.record?.decide(callEnds, rep.sid, { again: true });
    await rep.hangUp();

    await line.quietly(minutes(60 * 48 + 5));
    await line.services.record?.decide(callBacksKeepHours, undefined);
    await line.after(60);

    expect(line.inbox(ann).at(-1)).toBe(unreached);
    expect(line.inbox(bea).at(-1)).toBe(notRungBack("lapsed", none));
    expect(await line.outcomes()).toEqual(["unreached", "lapsed"]);
  });

  test("for whom no rep was free, though they rang again, is noted anew when they ask for it, not for a thank-you", async () => {
    const line = await startCallBacks({ options: { startMs: Date.UTC(2026, 0, 5, 9) } });
    await line.asksByText(ann);
    await line.quietly(minutes(60 * 24));
    await line.giveUp(ann, 12);
    await line.quietly(minutes(60 * 24 + 5));
    await line.services.record?.decide(callBacksKeepHours, undefined);
    await line.after(60);
    expect(line.inbox(ann).at(-1)).toBe(notRungBack("lapsed", none));

    await line.text(ann, "ok thanks");
    expect(await line.outcomes()).toEqual(["lapsed"]);
    await line.text(ann, "I'm here now");

    expect(await line.outcomes()).toEqual(["lapsed", "waiting"]);
  });

  test("whose rep leaves before the key keeps their place, and no try is counted", async () => {
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

  test("is told nothing false where the server was gone each time they should have been rung", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const texts = line.inbox(ann).length;
    const rep = await line.repRings();
    const isSent = async (isListening: boolean) => {
      for (let seconds = 0; seconds < 60 && (rep.listensOn !== undefined) !== isListening; seconds += 1)
        await line.after(1);
      expect([rep.listensOn !== undefined, line.twilio.phone(ann)]).toEqual([isListening, undefined]);
    };
    for (let times = 0; times < 4; times += 1) {
      line.twilio.fault({ kind: "refuse", path: "/rep-call-complete" });
      await isSent(true);
      await isSent(false);
    }

    expect(await line.callBacks()).toMatchObject([{ tries: 0 }]);
    expect((await line.ringing(ann)).status).toBe("ringing");
    expect(line.inbox(ann)).toHaveLength(texts);
    line.expectNoFindings();
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
    await line.after(40);

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

  test("gets their text though an end that had been told was taken back", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    await (await line.ringing(ann)).answer();
    await line.twilio.phone(ann)?.press("1");
    const [{ id } = { id: "" }] = await line.callBacks();
    // Twilio reports the end of the rep's leg, and then of a Dial whose two were never joined.
    await line.services.record?.decide(callEnds, rep.sid, { again: true });
    const attempt = { id, status: "completed", bridged: false };
    const leg = { repSid: rep.sid, number: "", lineNumber: "", dialed: true, round: 1, talk: undefined };
    await line.services.record?.decide(repIsFree, { ...leg, isOver: true, attempt });
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

  test("talks for two hours at most, and the rep goes on", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    await (await line.ringing(ann)).answer();
    await line.twilio.phone(ann)?.press("1");

    await line.after(minutes(119));
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

/** How long after the telephone of a customer was answered the rep listens again, in seconds. */
async function secondsOfRep(line: CallBackLine, rep: Phone): Promise<number> {
  const fromMs = line.clock.now();
  while (rep.listensOn === undefined) await line.after(0.5);
  return (line.clock.now() - fromMs) / 1000;
}

describe("whoever answers and presses no key", () => {
  const company = "Acme Support and Customer Service Limited".slice(0, 31);

  test.each([
    ["dial-ends", true, 20],
    ["refused", false, 20],
    ["dial-waits", true, 32],
  ] as const)(
    "costs the rep little of their time (%s), and is told who rang",
    async (movedWhileAsked, isTold, most) => {
      const line = await startCallBacks({ env: { COMPANY: company }, options: { movedWhileAsked } });
      await line.asksByText(ann);
      const texts = line.inbox(ann).length;
      const rep = await line.repRings();
      const phone = await line.ringing(ann);

      await phone.machine();
      expect(await secondsOfRep(line, rep)).toBeLessThanOrEqual(most);
      expect(rep).toHaveHeard(attemptWords["no-key"]);
      await line.after(30);

      expect(phone.status).toBe("completed");
      const heard = phone.heard.map(({ text }) => text).join(" ");
      expect(heard.split(words.callBackQuestion)).toHaveLength(2);
      const message = `this is ${company}. ${missedInWords("+15005550001", ann)}`;
      expect(heard.includes(message)).toBe(isTold);
      const tried = callBackPromised("tried", { company, saysOptOut: false, lineNumber: "+15005550001" });
      expect(line.inbox(ann).slice(texts)).toEqual(isTold ? [] : [tried]);
      expect(await line.callBacks()).toMatchObject([{ state: "waiting", tries: 1 }]);
      line.expectNoFindings();
    },
  );

  test("where REST fails is hung up on; one text says so, and one how it ended", async () => {
    const line = await startCallBacks({ options: { movedWhileAsked: "refused" } });
    await line.asksByText(ann);
    const texts = line.inbox(ann).length;
    await line.repRings();
    for (const pause of [0, 5, 15]) {
      await line.after(Math.max(0, minutes(pause) - 60));
      await (await line.ringing(ann)).answer();
      await line.after(60);
    }

    const tried = callBackPromised("tried", { ...none, lineNumber: "+15005550001" });
    expect(line.inbox(ann).slice(texts)).toEqual([tried, unreached]);
  });
});

describe("whoever answers and presses", () => {
  test.each(["dial-ends", "refused", "dial-waits"] as const)(
    "2 is not rung any more, and told so (%s)",
    async (movedWhileAsked) => {
      const line = await startCallBacks({ options: { movedWhileAsked } });
      await line.asksByText(ann);
      const texts = line.inbox(ann).length;
      const rep = await line.repRings();
      const phone = await line.ringing(ann);
      await phone.answer();
      await line.after(2);

      await phone.press("2");
      await line.after(20);

      expect(phone).toHaveHeard(words.callBackDeclined);
      expect([phone.status, rep.partner, rep.listensOn]).toEqual(["completed", undefined, "premium-customers"]);
      expect(rep).toHaveHeard(attemptWords.declined);
      await line.after(minutes(90));
      expect([line.twilio.phone(ann), await line.outcomes()]).toEqual([undefined, ["cancelled"]]);
      expect(line.inbox(ann)).toHaveLength(texts);
    },
  );

  test.each(["dial-ends", "refused", "dial-waits"] as const)(
    "3 is rung in an hour, in their place, and that was no try (%s)",
    async (movedWhileAsked) => {
      const line = await startCallBacks({ options: { movedWhileAsked }, env: { MAX_WAIT: "14000" } });
      await line.hasTalked(ann);
      await line.asksByText(ann);
      const rep = await line.repRings();
      const phone = await line.ringing(ann);
      await phone.answer();
      await line.after(2);

      await phone.press("3");
      await line.after(20);

      expect(phone).toHaveHeard(words.callBackLater);
      expect(rep).toHaveHeard(attemptWords.later);
      expect(await line.callBacks()).toMatchObject([{ state: "waiting", tries: 0 }]);
      await line.after(minutes(59));
      expect(line.twilio.phone(ann)).toBeUndefined();
      const other = await line.customerRings(bea);
      expect(rep).toBeTalkingTo(other);
      await line.after(minutes(2));
      const later = await line.customerRings(cleo);
      await other.hangUp();
      expect((await line.ringing(ann)).status).toBe("ringing");
      expect(later.queue?.name).toBe("customers");
      line.expectNoFindings();
    },
  );
});

describe("whoever presses a key that the record cannot hear at once", () => {
  async function pressesUnheard(key: string) {
    let failing = 0;
    const audit = async () => {
      failing -= 1;
      if (failing >= 0) throw new Error("too late");
    };
    const line = await startCallBacks({ audit });
    await line.asksByText(ann);
    const rep = await line.repRings();
    const phone = await line.ringing(ann);
    await phone.answer();
    await line.after(2);
    // It is told twice in vain, and again after the rep has reported that nothing came of it.
    failing = 2;
    await phone.press(key);
    expect(await line.callBacks()).toMatchObject([{ state: "waiting", tries: 1 }]);
    await line.after(20);
    expect([phone.status, rep.listensOn]).toEqual(["completed", "premium-customers"]);
    return { line, said: phone.heard.map(({ text }) => text).at(-1) };
  }

  test("2 is promised nothing, and not rung any more", async () => {
    const { line, said } = await pressesUnheard("2");

    expect(said).toBe(words.callBackHeard);
    await line.after(minutes(30));
    expect([line.twilio.phone(ann), await line.outcomes()]).toEqual([undefined, ["cancelled"]]);
  });

  test("3 is promised nothing, and rung in an hour", async () => {
    const { line, said } = await pressesUnheard("3");

    expect(said).toBe(words.callBackHeard);
    await line.after(minutes(58));
    expect([line.twilio.phone(ann), await line.outcomes()]).toEqual([undefined, ["waiting"]]);
    await line.after(minutes(2));
    expect((await line.ringing(ann)).status).toBe("ringing");
  });
});

describe("the rep hears", () => {
  test("of which queue the customer is, and how long they have waited", async () => {
    const line = await startCallBacks();
    await line.asksByKey(ann, "premium-customers");
    await line.after(minutes(10));

    const rep = await line.repRings();

    expect(rep).toHaveHeard("a call-back from the queue premium customers. They have waited ten minutes.");
  });

  test.each([
    ["no-answer", (phone: Phone) => phone.noAnswer()],
    ["busy", (phone: Phone) => phone.busy()],
    ["failed", (phone: Phone) => phone.unreachable()],
  ] as const)("why an attempt came to nothing: %s; and then of the next customer", async (news, happens) => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.asksByText(bea);
    const rep = await line.repRings();

    await happens(await line.ringing(ann));
    await line.ringing(bea);

    expect(rep).toHaveHeard(attemptWords[news]);
    expect(rep).toHaveHeard("0 2 2 2");
    const texts = rep.heard.map(({ text }) => text);
    await line.after(10);
    expect(rep.heard.filter(({ text }) => text === attemptWords[news])).toHaveLength(1);
    expect(texts.indexOf(attemptWords[news])).toBeGreaterThan(0);
  });

  test("that the customer has rung us meanwhile", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    const rep = await line.repRings();
    const ringing = await line.ringing(ann);
    const again = await line.customerRings(ann);

    await ringing.answer();
    await line.after(5);

    expect(rep).toHaveHeard(attemptWords["rang-in"]);
    expect(rep).toBeTalkingTo(again);
  });
});

describePostgres("over Postgres", () => {
  test("a customer is rung back, talks, and is asked how it was; another one cannot be reached, and is told so", async (context) => {
    onlyInFull(context);
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
    expect(line.inbox(bea).at(-1)).toMatch(/^Thanks for calling Queue Dispatch\./);
    expect(line.inbox(ann).at(-1)).toBe(unreached);
    await line.text(bea, "STOP");
    await line.text(ann, "call me");
    expect(line.inbox(ann).at(-1)).toBe(callBackNoted);
    expect(line.services.record?.problem).toBeUndefined();
    line.expectNoFindings();
  }, 120_000);
});
