import { expect, test } from "vitest";
import { couldBeTwilios } from "../../src/twilio/request-shape.ts";

test.each([
  ["GET", "/a", {}, true],
  ["GET", "/a?CallSid=CA1&From=%2B1&SipHeader_X-Tag=1", {}, true],
  ["GET", "/a?callback=12&CallSid=CA1", {}, true],
  ["GET", "/a?for=reps", {}, true],
  ["GET", "/a?", {}, false],
  ["GET", "/a?for=repsAccountSidAC1CallSidCA1", {}, false],
  ["GET", "/a?CallSid=CA1&Fr", {}, false],
  ["POST", "/a", { CallSid: "CA1", "MessagingBinding.Address": ["1", "2"], "A[b]": "1" }, true],
  ["POST", "/a?for=reps", { CallSid: "CA1" }, true],
  ["POST", "/a?CallSid=CA1&Call", { Status: "=completed" }, false],
  ["POST", "/a?CallSid=CA1&", { CallStatus: "=completed" }, false],
  ["POST", "/a", { "?CallSid": "CA1" }, false],
  ["POST", "/a", { eps: "&CallSid=CA1" }, true],
  ["POST", "/a", { "&eps": "CallSid=CA1" }, false],
  ["POST", "/a", { msg: "hello", CallSid: "CA1" }, true],
  ["POST", "/a", { 2: "", CallSid: "CA1" }, false],
] as const)("%s %s with %j could be Twilio's: %s", (method, path, form, isPossible) => {
  expect(couldBeTwilios(method, { path, form })).toBe(isPossible);
});
