import { expect, test } from "vitest";
import { whyNotServed } from "../../src/record/served.ts";

const ours = "+15005550001";
const anywhere = { countries: undefined, deniedPrefixes: [] };
const german = { countries: new Set(["DE"]), deniedPrefixes: ["+49180"] };

test.each([
  ["its own country", "+14155550100", ours, anywhere, undefined],
  ["another country", "+493012345678", ours, anywhere, "country"],
  ["an island that shares +1", "+18762101234", ours, anywhere, "country"],
  ["a number that its plan does not know", "+11234567890", ours, anywhere, "country"],
  ["whoever texts a short code, which works in its own country alone", "+14155550100", "12345", anywhere, undefined],
  ["a number of ours that nobody knows", "+14155550100", "", anywhere, "country"],
  ["a country that is named", "+493012345678", ours, german, undefined],
  ["one that is not, though it is ours", "+14155550100", ours, german, "country"],
  ["one that is not, by a short code", "+14155550100", "12345", german, "country"],
  ["a prefix that is denied", "+4918012345678", ours, german, "denied"],
  [
    "nobody where no country is named",
    "+14155550100",
    ours,
    { countries: new Set<string>(), deniedPrefixes: [] },
    "country",
  ],
])("money is spent, or not, on %s", (_, number, line, served, why) => {
  expect(whyNotServed(number, line, served)).toBe(why);
});
