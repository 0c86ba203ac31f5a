import { describe, expect, test } from "vitest";
import { callBackNoted, callBackNotedFrom, callBackStands } from "../../src/sms/words.ts";
import { words } from "../../src/voice/words.ts";
import { startCallBacks } from "../helpers/start-call-backs.ts";
import { feedbackEnv } from "../helpers/start-feedback.ts";
import type { LineSettings } from "../helpers/start-line.ts";

const boston = "+16175550142";
const losAngeles = "+13105550143";

/** A line in New York, from a moment on. */
function startAt(start: string, settings: LineSettings = {}) {
  const env = { ...feedbackEnv, TIME_ZONE: "America/New_York", MAX_WAIT_WITHOUT_REPS: "600", ...settings.env };
  return startCallBacks({ ...settings, env, options: { startMs: Date.parse(start) } });
}

type Line = Awaited<ReturnType<typeof startAt>>;

/** What the clock on the wall of the line shows. */
function shown(line: Line): string {
  const day = { timeZone: "America/New_York", weekday: "short", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat("en-GB", day).format(line.clock.now());
}

/** Lets time pass until then; a night passes faster when nothing is compared with Twilio any more. */
async function until(line: Line, start: string): Promise<void> {
  const seconds = (Date.parse(start) - line.clock.now()) / 1000;
  await (seconds > 3600 ? line.quietly(seconds) : line.after(seconds));
}

/** When a telephone is rung, if it is within so many minutes. */
async function rungWithin(line: Line, customer: string, minutes: number): Promise<string | undefined> {
  for (let minute = 0; minute < minutes * 4; minute += 1) {
    if (line.twilio.phone(customer)?.status === "ringing") return shown(line);
    await line.after(15);
  }
  return undefined;
}

describe("a call-back that is asked for at 20:58 in New York", () => {
  test("is not rung after nine, and is rung at eight in the morning", async () => {
    const line = await startAt("2026-01-05T20:57:00-05:00");
    await line.asksByText(boston);
    expect([shown(line), await line.outcomes()]).toEqual(["Mon 20:57", ["waiting"]]);

    await until(line, "2026-01-05T21:00:00-05:00");
    const late = await line.repRings();
    expect(await rungWithin(line, boston, 10)).toBeUndefined();
    await late.hangUp();
    await until(line, "2026-01-06T07:58:00-05:00");
    await line.repRings();

    expect(await rungWithin(line, boston, 5)).toBe("Tue 08:00");
    await line.twilio.phone(boston)?.answer();
    await line.twilio.phone(boston)?.press("1");
    await line.after(60);
    expect(line.twilio.phone(boston)?.partner).toBeDefined();
    line.expectNoFindings();
  });

  test("is rung before nine by a rep who is there, and again only in the morning when nobody answers", async () => {
    const line = await startAt("2026-01-05T20:57:00-05:00");
    await line.asksByText(boston);
    const rep = await line.repRings();

    await (await line.ringing(boston)).noAnswer();
    expect(await rungWithin(line, boston, 15)).toBeUndefined();
    expect(await line.callBacks()).toMatchObject([{ state: "waiting", tries: 1 }]);
    await rep.hangUp();
    await until(line, "2026-01-06T07:59:30-05:00");
    await line.repRings();

    expect(await rungWithin(line, boston, 5)).toBe("Tue 08:00");
    line.expectNoFindings();
  });
});

test("a rep who is told of it seconds before nine rings nobody after nine, and goes on taking calls", async () => {
  const line = await startAt("2026-01-05T20:57:00-05:00");
  await line.asksByText(boston);
  await until(line, "2026-01-05T20:59:55-05:00");

  const rep = await line.repRings();
  expect(rep).toHaveHeard("The number ends in 0 1 4 2.");
  expect(await rungWithin(line, boston, 5)).toBeUndefined();

  expect(await line.callBacks()).toMatchObject([{ state: "waiting", tries: 0 }]);
  const caller = await line.customerRings(losAngeles);
  await line.after(1);
  expect(rep).toBeTalkingTo(caller);
  line.expectNoFindings();
});

test("two who ask by night are rung each in their own morning, and the line says when", async () => {
  const said: string[] = [];
  const log = {
    write(entry: string) {
      const { event, msg } = JSON.parse(entry) as { event?: string; msg: string };
      if (event === "call-back.waits") said.push(msg);
    },
  };
  const line = await startAt("2026-01-06T05:00:00-05:00", { log });
  await line.asksByText(losAngeles);
  await line.asksByText(boston);
  expect(said).toEqual([
    "…43 is not rung back before Tue 11:00: it is outside CALLBACK_HOURS",
    "…42 is not rung back before Tue 08:00: it is outside CALLBACK_HOURS",
  ]);

  await until(line, "2026-01-06T07:59:00-05:00");
  const rep = await line.repRings();
  expect(await rungWithin(line, boston, 5)).toBe("Tue 08:00");
  await line.twilio.phone(boston)?.noAnswer();
  expect(await rungWithin(line, losAngeles, 4)).toBeUndefined();
  await rep.hangUp();

  await until(line, "2026-01-06T10:59:00-05:00");
  await line.repRings();
  // Boston is tried again first: that is due since eight.
  expect(await rungWithin(line, boston, 1)).toBe("Tue 10:59");
  await line.twilio.phone(boston)?.noAnswer();
  expect(await rungWithin(line, losAngeles, 5)).toBe("Tue 11:00");
  line.expectNoFindings();
});

test("who asks by night is told by text from when on, by their own clock", async () => {
  const line = await startAt("2026-01-06T05:00:00-05:00");
  await line.asksByText(losAngeles);
  await line.asksByText(boston);

  const last = [losAngeles, boston].map((customer) => line.inbox(customer).at(-1));
  const noted = `Queue Dispatch: ${callBackNotedFrom("Tue 08:00")} STOP to opt out.`;
  expect(last).toEqual([noted, noted]);
});

describe("who says when they want to be called", () => {
  test.each([
    ["call me at 5", boston, "Tue 17:00", "2026-01-06T17:00:00-05:00"],
    ["call me at 5", losAngeles, "Tue 17:00", "2026-01-06T20:00:00-05:00"],
    ["call me in half an hour", boston, "Tue 14:30", "2026-01-06T14:30:00-05:00"],
    ["call me tomorrow at 9", boston, "Wed 09:00", "2026-01-07T09:00:00-05:00"],
  ])("%s: %s is called from %s on", async (text, customer, told, instant) => {
    const line = await startAt("2026-01-06T13:59:30-05:00");
    await line.giveUp(customer, 12);
    await line.after(18);
    await line.text(customer, text);
    expect(line.inbox(customer).at(-1)).toBe(callBackNotedFrom(told));

    await until(line, new Date(Date.parse(instant) - 120_000).toISOString());
    await line.repRings();
    expect(await rungWithin(line, customer, 1)).toBeUndefined();
    expect(await rungWithin(line, customer, 3)).toBeDefined();
    expect(line.clock.now() - Date.parse(instant)).toBeLessThan(60_000);
    expect(line.clock.now()).toBeGreaterThanOrEqual(Date.parse(instant));
    line.expectNoFindings();
  });

  test("may say it of a call-back that is open, and is not rung meanwhile", async () => {
    const line = await startAt("2026-01-06T14:00:00-05:00");
    await line.asksByText(boston);
    expect(line.inbox(boston).at(-1)).toBe(callBackNoted);

    await line.text(boston, "call me at 3");
    expect(line.inbox(boston).at(-1)).toBe(callBackNotedFrom("Tue 15:00"));
    await line.repRings();

    expect(await rungWithin(line, boston, 55)).toBeUndefined();
    expect(await rungWithin(line, boston, 10)).toBe("Tue 15:00");
    line.expectNoFindings();
  });

  test.each(["CALL", "call me now"])(
    "and then texts %j without a time is rung as soon as anybody can",
    async (text) => {
      const line = await startAt("2026-01-06T14:00:00-05:00");
      await line.asksByText(boston);
      await line.text(boston, "call me on Friday at 9");
      expect(line.inbox(boston).at(-1)).toBe(callBackNotedFrom("Fri 09:00"));
      // For more than two days, after which who is not called is told that nobody was free.
      await until(line, "2026-01-08T20:00:00-05:00");

      await line.text(boston, text);

      expect(line.inbox(boston).at(-1)).toBe(callBackStands(undefined));
      await line.after(90);
      await line.repRings();
      expect(await rungWithin(line, boston, 2)).toBe("Thu 20:01");
      line.expectNoFindings();
    },
  );

  test("and then rings in, and presses the key, is rung when it is their turn, as they hear", async () => {
    const line = await startAt("2026-01-06T14:00:00-05:00");
    await line.asksByText(boston);
    await line.text(boston, "call me tomorrow at 9");

    const phone = await line.asksByKey(boston);

    expect(phone).toHaveHeard(words.callBackPromise);
    await line.repRings();
    expect(await rungWithin(line, boston, 2)).toBe("Tue 14:01");
    line.expectNoFindings();
  });

  test("and then thanks us is not rung before", async () => {
    const line = await startAt("2026-01-06T14:00:00-05:00");
    await line.asksByText(boston);
    await line.text(boston, "call me at 3");

    for (const thanks of ["ok", "Great, thanks", "👍"]) await line.text(boston, thanks);

    await line.repRings();
    expect(await rungWithin(line, boston, 20)).toBeUndefined();
  });

  test("by the key for in an hour hears when that is out of hours, and is rung in the morning", async () => {
    const line = await startAt("2026-01-05T20:29:00-05:00");
    await line.asksByText(boston);
    const rep = await line.repRings();
    const phone = await line.ringing(boston);
    await phone.answer();
    await line.after(2);
    await phone.press("3");
    await line.after(20);

    expect(phone).toHaveHeard(words.callBackOutOfHours);
    await rep.hangUp();
    await until(line, "2026-01-06T07:59:00-05:00");
    await line.repRings();
    expect(await rungWithin(line, boston, 5)).toBe("Tue 08:00");
    line.expectNoFindings();
  });
});

test("texts about calls wait for the customer's morning, too", async () => {
  const line = await startAt("2026-01-06T06:00:00-05:00");
  await line.giveUp(losAngeles, 12);
  await line.giveUp(boston, 12);
  const told = () => [boston, losAngeles].map((customer) => line.inbox(customer).length);

  await until(line, "2026-01-06T07:59:00-05:00");
  expect(told()).toEqual([0, 0]);
  await until(line, "2026-01-06T08:01:00-05:00");
  expect(told()).toEqual([1, 0]);
  await until(line, "2026-01-06T10:59:00-05:00");
  expect(told()).toEqual([1, 0]);
  await until(line, "2026-01-06T11:01:00-05:00");
  expect(told()).toEqual([1, 1]);
});

test("hours that are changed while the line runs hold at once, for those who wait", async () => {
  const line = await startAt("2026-01-05T21:10:00-05:00");
  await line.asksByText(boston);
  await line.repRings();
  expect(await rungWithin(line, boston, 2)).toBeUndefined();
  const set = (value: string) =>
    line.services.record?.changeSetting({ key: "CALLBACK_HOURS", value, by: "ann", whyNot: () => undefined });

  await set("08:00-23:00");
  expect(await rungWithin(line, boston, 1)).toBe("Mon 21:12");
  await line.twilio.phone(boston)?.noAnswer();
  await set("08:00-21:00");

  expect(await rungWithin(line, boston, 30)).toBeUndefined();
  line.expectNoFindings();
});
