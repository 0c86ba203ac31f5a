import { expect, test } from "vitest";
import { startTwilio } from "../../src/emulator/start-twilio.ts";
import { keptByTwilio } from "../../src/twilio/kept-by-twilio.ts";
import { offline } from "../../src/twilio/offline.ts";
import { createRestClient } from "../../src/twilio/rest-client.ts";
import { atEnd } from "../helpers/at-end.ts";

const ann = "+15005550011";
const ours = "+15005550001";
/** More than stand on twenty pages. */
const many = 4100;

test("all that Twilio keeps of a number is found, however much it is", { timeout: 120_000 }, async () => {
  const twilio = startTwilio({ optOut: "off" });
  atEnd(() => {
    twilio.stop();
  });
  twilio.setNumber(ours, {});
  const rest = createRestClient({ ...offline, apiUrl: await twilio.listen() });
  for (let i = 0; i < many; i += 1) await twilio.text({ from: ann, to: ours, body: `text ${i}` });

  const { texts, calls } = await keptByTwilio(rest, ann);

  expect(new Set(texts.map(({ body }) => body)).size).toBe(many);
  expect(calls).toEqual([]);
});
