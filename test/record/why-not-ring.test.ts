import { describe, expect, test } from "vitest";
import { type CallBackRules, whyNotRing } from "../../src/record/call-backs/why-not-ring.ts";

const rung = "+15005550001";
const nobody = { asked: 0, ours: 0, reps: 0, uncallable: 0, lately: 0, open: 0 };
const rules: CallBackRules = {
  countries: undefined,
  deniedPrefixes: [],
  hours: { from: 0, until: 1440 },
  timeZone: "UTC",
  repNumbers: "anyone",
  ownNumbers: new Set(),
  perHour: 60,
  mostOpen: 100,
};

describe("rung back", () => {
  test.each([
    ["+15005550111", rung],
    ["+14155550100", rung],
    ["+493012345678", "+493087654321"],
  ])("is %s, which rang %s", (number, lineNumber) => {
    expect(whyNotRing(number, lineNumber, nobody, rules)).toBeUndefined();
  });

  test.each([
    ["a withheld number", "+266696687", "no telephone"],
    ["a withheld number in words", "anonymous", "no telephone"],
    ["a browser", "client:ann", "no telephone"],
    ["nothing", "", "no telephone"],
    ["the number that was rung", rung, "ours"],
    ["an island that shares +1", "+12423000000", "country"],
    ["Canada, when the United States were rung", "+14165550100", "country"],
    ["a satellite telephone", "+881651234567", "country"],
    ["a number of no plan", "+15555", "no telephone"],
    ["one that its plan does not know", "+11234567890", "country"],
    ["a premium rate of the same country", "+19005550100", "kind of number"],
  ])("is not %s", (_, number, why) => {
    expect(whyNotRing(number, rung, nobody, rules)).toBe(why);
  });

  test.each([
    ["+447012345678", "a British number that follows a person"],
    ["+4918012345678", "a German shared cost"],
    ["+41840123456", "a Swiss shared cost"],
    ["+445512345678", "a British company's number"],
    ["+15006550111", "an American number that follows a person"],
  ])("is not %s, %s", (number) => {
    const countries = new Set(["GB", "DE", "CH", "US"]);
    expect(whyNotRing(number, rung, nobody, { ...rules, countries })).toBe("kind of number");
  });

  test("is no number that Twilio could not call", () => {
    expect(whyNotRing("+15005550111", rung, { ...nobody, uncallable: 1 }, rules)).toBe("uncallable");
  });

  test("is nobody in another country than the line serves, and everybody in one of them", () => {
    const countries = new Set(["DE", "CA"]);
    expect(whyNotRing("+14165550100", rung, nobody, { ...rules, countries })).toBeUndefined();
    expect(whyNotRing("+493012345678", rung, nobody, { ...rules, countries })).toBeUndefined();
    expect(whyNotRing("+15005550111", rung, nobody, { ...rules, countries })).toBe("country");
  });

  test("is no number of ours, and no rep's", () => {
    const ann = "+15005550111";
    expect(whyNotRing(ann, rung, nobody, { ...rules, ownNumbers: new Set([ann]) })).toBe("ours");
    expect(whyNotRing(ann, rung, { ...nobody, ours: 1 }, rules)).toBe("ours");
    expect(whyNotRing(ann, rung, nobody, { ...rules, repNumbers: new Set([ann]) })).toBe("a rep's");
    expect(whyNotRing(ann, rung, { ...nobody, reps: 1 }, rules)).toBe("a rep's");
  });

  test("is nobody who has asked for it three times in a day", () => {
    expect(whyNotRing("+15005550111", rung, { ...nobody, asked: 2 }, rules)).toBeUndefined();
    expect(whyNotRing("+15005550111", rung, { ...nobody, asked: 3 }, rules)).toBe("too often");
  });

  test("is nobody whose number begins as those do that get nothing", () => {
    const denied = { ...rules, deniedPrefixes: ["+1900", "+1415"] };
    expect(whyNotRing("+14155550100", rung, nobody, denied)).toBe("denied");
    expect(whyNotRing("+15005550111", rung, nobody, denied)).toBeUndefined();
  });

  test("is nobody more when so many have asked within the hour, or are waiting for it", () => {
    expect(whyNotRing("+15005550111", rung, { ...nobody, lately: 59, open: 99 }, rules)).toBeUndefined();
    expect(whyNotRing("+15005550111", rung, { ...nobody, lately: 60 }, rules)).toBe("too many lately");
    expect(whyNotRing("+15005550111", rung, { ...nobody, open: 100 }, rules)).toBe("too many open");
  });

  test("is nobody whose call came by no number that can be shown to them", () => {
    expect(whyNotRing("+15005550111", "", nobody, rules)).toBe("no telephone");
  });
});
