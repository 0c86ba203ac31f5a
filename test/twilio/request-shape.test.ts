import { expect, test } from "vitest";
import { couldBeTwilios } from "../../src/twilio/request-shape.ts";

test.each([
  ["GET", "https://h/a", {}, true],
  ["GET", "https://h/a?CallSid=CA1&From=%2B1&SipHeader_X-Tag=1", {}, true],
  ["GET", "https://h/a?callback=12&CallSid=CA1", {}, true],
  ["GET", "https://h/a?for=reps", {}, true],
  ["GET", "https://h/a?", {}, false],
  ["GET", "https://h/a?for=repsAccountSidAC1CallSidCA1", {}, false],
  ["GET", "https://h/a?CallSid=CA1&Fr", {}, false],
  ["POST", "https://h/a", { CallSid: "CA1", "MessagingBinding.Address": ["1", "2"], "A[b]": "1" }, true],
  ["POST", "https://h/a?for=reps", { CallSid: "CA1" }, true],
  ["POST", "https://h/a?CallSid=CA1&Call", { Status: "=completed" }, false],
  ["POST", "https://h/a?CallSid=CA1&", { CallStatus: "=completed" }, false],
  ["POST", "https://h/a", { "?CallSid": "CA1" }, false],
  ["POST", "https://h/a", { eps: "&CallSid=CA1" }, false],
  ["POST", "https://h/a", { 2: "", CallSid: "CA1" }, false],
] as const)("%s %s with %j could be Twilio's: %s", (method, url, form, isPossible) => {
  expect(couldBeTwilios(method, { url, form })).toBe(isPossible);
});
