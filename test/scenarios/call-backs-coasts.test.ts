import { describe, expect, test } from "vitest";
import { callBackNoted, callBackNotedFrom } from "../../src/sms/words.ts";
import { onlyInFull } from "../helpers/cases.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";

/** Where customers are, by the beginning of their numbers; the line is in Chicago. */
const places = {
  "New York": "+1212555",
  Chicago: "+1312555",
  "Los Angeles": "+1310555",
  Honolulu: "+1808555",
  /** It has no daylight saving time. */
  Phoenix: "+1602555",
  /** Area codes in which it may be as late as in Chicago, or an hour later or earlier. */
  "the west of Florida": "+1850555",
  "South Dakota": "+1605555",
} as const;
type Place = keyof typeof places;

const everywhere = Object.keys(places) as Place[];
const asking = (place: Place) => `${places[place]}0101`;
/** Somebody there who has given up, and asks for nothing. */
const silent = (place: Place) => `${places[place]}0102`;

/** A line in Chicago from a moment on, with the hours that it has by default. */
function startAt(start: string, env = {}) {
  const settings = { TIME_ZONE: "America/Chicago", DIAL_TIMEOUT: "30", ...env };
  return startCallBacks({ env: settings, options: { startMs: Date.parse(start) } });
}

/** What the clock on the wall of the line shows, to the ten minutes that have begun. */
function shown(line: CallBackLine): string {
  const tenMinutesMs = 600_000;
  const wall = { timeZone: "America/Chicago", weekday: "short", hour: "2-digit", minute: "2-digit" } as const;
  const ms = Math.floor(line.clock.now() / tenMinutesMs) * tenMinutesMs;
  return new Intl.DateTimeFormat("en-GB", wall).format(ms);
}

/** When each number was rung and texted first, by the line's clock. */
interface Night {
  readonly rung: ReadonlyMap<string, string>;
  readonly texted: ReadonlyMap<string, string>;
}

/** Lets time pass until then, while a rep is there all the time; whoever is rung does not need it any more. */
async function live(line: CallBackLine, numbers: readonly string[], end: string): Promise<Night> {
  const rung = new Map<string, string>();
  const texted = new Map<string, string>();
  const before = new Map(numbers.map((number) => [number, line.inbox(number).length]));
  let rep = await line.repRings();
  await line.quietly(0);
  while (line.clock.now() < Date.parse(end)) {
    // After three and a half hours reps are asked to ring in again.
    if (rep.isOver) rep = await line.repRings();
    for (const number of numbers) {
      const isNews = line.inbox(number).length > (before.get(number) ?? 0);
      if (isNews && !texted.has(number)) texted.set(number, shown(line));
      const phone = line.twilio.phone(number);
      if (phone?.status !== "ringing") continue;
      rung.set(number, [rung.get(number), shown(line)].filter((one) => one !== undefined).join(" and "));
      await phone.answer();
      await phone.press("2");
    }
    await line.after(15);
  }
  return { rung, texted };
}

describe("after closing time in Chicago, at a quarter past nine", () => {
  test.for([
    [
      "of winter",
      {
        evening: "2026-01-05T21:13:00-06:00",
        noon: "2026-01-06T12:30:00-06:00",
        rung:
          "New York Tue 08:00, Chicago Tue 08:00, Los Angeles Tue 10:00, Honolulu Tue 12:00, Phoenix Tue 09:00, " +
          "the west of Florida Tue 08:00, South Dakota Tue 09:00",
        told: "Tue 09:00, Tue 08:00, Tue 08:00, Tue 08:00, Tue 08:00, Tue 08:00, Tue 09:00",
      },
    ],
    [
      "in which the clocks go forward, but not in Phoenix and Honolulu",
      {
        evening: "2026-03-07T21:13:00-06:00",
        noon: "2026-03-08T13:30:00-05:00",
        rung:
          "New York Sun 08:00, Chicago Sun 08:00, Los Angeles Sun 10:00, Honolulu Sun 13:00, Phoenix Sun 10:00, " +
          "the west of Florida Sun 08:00, South Dakota Sun 09:00",
        told: "Sun 09:00, Sun 08:00, Sun 08:00, Sun 08:00, Sun 08:00, Sun 08:00, Sun 09:00",
      },
    ],
    [
      "in which the clocks go back, but not in Phoenix and Honolulu",
      {
        evening: "2026-10-31T21:13:00-05:00",
        noon: "2026-11-01T12:30:00-06:00",
        rung:
          "New York Sun 08:00, Chicago Sun 08:00, Los Angeles Sun 10:00, Honolulu Sun 12:00, Phoenix Sun 09:00, " +
          "the west of Florida Sun 08:00, South Dakota Sun 09:00",
        told: "Sun 09:00, Sun 08:00, Sun 08:00, Sun 08:00, Sun 08:00, Sun 08:00, Sun 09:00",
      },
    ],
  ] as const)(
    "in a night %s, nobody is rung or texted before it is morning for them and for the line",
    async ([night, { evening, noon, rung, told }], context) => {
      if (night !== "of winter") onlyInFull(context);
      const line = await startAt(evening);
      for (const place of everywhere) await line.giveUp(silent(place), 12);
      for (const place of everywhere) await line.asksByText(asking(place));
      const answers = everywhere.map((place) => line.inbox(asking(place)).at(-1));
      const expected = told.split(", ").map((from) => `Queue Dispatch: ${callBackNotedFrom(from)} STOP to opt out.`);
      expect(answers).toEqual(expected);

      const lived = await live(line, [...everywhere.map(silent), ...everywhere.map(asking)], noon);

      const written = (seen: ReadonlyMap<string, string>, whose: (place: Place) => string) =>
        everywhere.map((place) => `${place} ${seen.get(whose(place)) ?? "never"}`).join(", ");
      expect(written(lived.rung, asking)).toBe(rung);
      // Texts have the same mornings.
      expect(written(lived.texted, silent)).toBe(rung);
      expect(lived.rung.size + lived.texted.size).toBe(2 * everywhere.length);
      expect(new Set(await line.outcomes())).toEqual(new Set(["cancelled"]));
      line.expectNoFindings();
    },
  );
});

test("in the evening the east coast is left alone first; the west coast and the islands are still rung and texted", async () => {
  const line = await startAt("2026-01-05T20:05:00-06:00");
  const open: Place[] = ["Chicago", "Los Angeles", "Honolulu", "Phoenix", "South Dakota"];
  for (const place of everywhere) await line.asksByText(asking(place));
  for (const place of everywhere) {
    const noted = open.includes(place)
      ? callBackNoted
      : place === "New York"
        ? callBackNotedFrom("Tue 09:00")
        : callBackNotedFrom("Tue 08:00");
    expect([place, line.inbox(asking(place)).at(-1)]).toEqual([place, `Queue Dispatch: ${noted} STOP to opt out.`]);
  }

  const { rung } = await live(line, everywhere.map(asking), "2026-01-05T21:30:00-06:00");

  expect(everywhere.filter((place) => rung.has(asking(place)))).toEqual(open);
  line.expectNoFindings();
});

describe("a number of another country", () => {
  const london = "+442079460123";
  const madrid = "+34910123456";

  test("is neither texted nor rung nor promised anything unless settings name that country", async () => {
    const line = await startAt("2026-01-05T10:00:00-06:00");
    for (const number of [london, madrid]) await line.asksByText(number);
    await line.repRings();
    await line.after(600);

    expect([line.inbox(london), line.inbox(madrid), await line.outcomes()]).toEqual([[], [], []]);
  });

  test("is rung and told of it within the hours of its own country and of the line, where settings name that", async () => {
    const countries = { CALLBACK_COUNTRIES: "US,GB,ES", TEXT_COUNTRIES: "US,GB,ES" };
    const line = await startAt("2026-01-05T15:30:00-06:00", countries);
    for (const number of [london, madrid]) await line.asksByText(number);
    const last = [london, madrid].map((number) => line.inbox(number).at(-1));
    // Of the two clocks of Spain, that of the islands is behind.
    expect(last).toEqual(
      ["Tue 14:00", "Tue 14:00"].map((from) => `Queue Dispatch: ${callBackNotedFrom(from)} STOP to opt out.`),
    );

    const { rung } = await live(line, [london, madrid], "2026-01-06T08:30:00-06:00");

    expect([...rung]).toEqual([
      [london, "Tue 08:00"],
      [madrid, "Tue 08:00"],
    ]);
    line.expectNoFindings();
  });
});
