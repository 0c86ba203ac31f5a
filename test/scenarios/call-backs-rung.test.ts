import { describe, expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { callBackNoted } from "../../src/sms/words.ts";
import { words } from "../../src/voice/words.ts";
import { transcript } from "../helpers/matchers.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { startCallBacks } from "../helpers/start-call-backs.ts";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { repIsFree } from "../../src/record/decisions/rep-is-free.ts";

const ann = "+15005550111";
const bea = "+15005550222";
const unreached = "We could not reach you. Please call us again when it suits you.";
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

  test("on a number that cannot be called is not tried again, and told so", async () => {
    const line = await startCallBacks();
    await line.asksByText(ann);
    await line.repRings();
    const phone = await line.ringing(ann);

    await phone.unreachable();
    await line.after(60);

    expect([await line.outcomes(), line.inbox(ann).at(-1)]).toEqual([["uncallable"], unreached]);
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
    expect(line.inbox(bea)[0]).toMatch(/^Thanks for calling Queue Dispatch\./);
    expect(line.inbox(ann).at(-1)).toBe(unreached);
    await line.text(bea, "STOP");
    await line.text(ann, "call me");
    expect(line.inbox(ann).at(-1)).toBe(callBackNoted);
    expect(line.services.record?.problem).toBeUndefined();
    line.expectNoFindings();
  }, 120_000);
});
