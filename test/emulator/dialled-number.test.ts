import { expect, test } from "vitest";
import { dialledNumber } from "../../src/emulator/calls/dialled-number.ts";

const [american, british, german, italian, irish] = [
  "+15005550011",
  "+442079460000",
  "+4930901820",
  "+39066982",
  "+35315550123",
];

test.each([
  ["415-123-4567", american, "+14151234567"],
  ["(415) 123.4567", american, "+14151234567"],
  ["1 415 123 4567", american, "+14151234567"],
  ["+1 (415) 123-4567", american, "+14151234567"],
  ["+1-415-123-4567", german, "+14151234567"],
  ["+14151234567", undefined, "+14151234567"],
  ["011 44 20 7946 0123", american, "+442079460123"],
  ["020 7946 0123", british, "+442079460123"],
  ["0044 20 7946 0123", german, "+442079460123"],
  ["030/901820", german, undefined],
  ["030 901820", german, "+4930901820"],
  ["06 6982", italian, "+39066982"],
  ["01 555 0123", irish, "+35315550123"],
  ["client:ann", american, "client:ann"],
  ["5551234", american, undefined],
  ["911", american, undefined],
  ["112", german, undefined],
  ["415-123-4567", undefined, undefined],
  ["415-123-4567", "anonymous", undefined],
  ["0151234567", american, undefined],
  ["+1", american, undefined],
  ["+0151234567", german, undefined],
  ["sip:ann@b.example", american, undefined],
  ["", american, undefined],
  ["+1234567890123456", american, undefined],
] as const)("%j, with the caller ID %s, rings %s", (written, callerId, number) => {
  expect(dialledNumber(written, callerId)).toBe(number);
});
