import { expect, test } from "vitest";
import "../helpers/matchers.ts";
import { lineNumber, startPhoneLine } from "../helpers/phone-line.ts";
import { stay, twiml } from "../helpers/twiml-server.ts";

const ann = "+15005550201";

test("at real pace a deed is over when what it has caused has come back", async () => {
  const line = await startPhoneLine(
    { "/voice": twiml('<Gather action="/keys" numDigits="1"/>'), "/keys": twiml("<Say>Thank you</Say>", "<Pause/>") },
    { clock: "real" },
  );
  const caller = await line.ring();

  await caller.press("1");

  expect(caller).toHaveHeard("Thank you");
});

test("at real pace two people are joined, and part again", async () => {
  const line = await startPhoneLine(
    { "/voice": twiml(`<Dial action="/done">${ann}</Dial>`), "/done": stay },
    { clock: "real" },
  );
  const caller = await line.ring();
  const callee = line.twilio.phone(ann);

  await callee?.answer();
  expect(caller.partner).toBe(callee);
  await callee?.hangUp();

  expect(line.server.asked("/done")[0]?.params.DialBridged).toBe("true");
  expect(caller.status).toBe("in-progress");
});

test("at real pace a fault delays an answer by real time", async () => {
  const line = await startPhoneLine({ "/voice": twiml("<Say>Hello</Say>") }, { clock: "real" });
  line.twilio.fault({ kind: "delay", path: "/voice", seconds: 0.05 });
  const beforeMs = Date.now();

  const caller = await line.ring();

  expect(caller).toHaveHeard("Hello");
  expect((caller.heard[0]?.atMs ?? 0) - beforeMs).toBeGreaterThanOrEqual(49);
});

test("a number that is not on the account cannot be rung", async () => {
  const line = await startPhoneLine({});

  await expect(line.twilio.call({ from: ann, to: ann })).rejects.toThrow(
    `${ann} is not a number of this account; it has ${lineNumber}`,
  );
});
