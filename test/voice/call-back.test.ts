import { describe, expect, test } from "vitest";
import type { TwilioRequest } from "../../src/twilio/webhook.ts";
import { callBackAccepted, callBackAnswered } from "../../src/voice/call-back.ts";
import { createVoiceDocuments } from "../../src/voice/documents.ts";

const documents = createVoiceDocuments({ queues: ["customers"], basePath: "/line", keepsRecord: true });
const withoutRecord = { record: undefined, documents, partWith: () => Promise.resolve(false) };

function request(fields: Readonly<Record<string, string>>): TwilioRequest {
  return { get: (name) => fields[name], ours: { get: (name) => fields[name] }, cookie: () => undefined };
}

describe("while the record does not answer, who is rung back", () => {
  test("is asked for the key", async () => {
    const { twiml } = await callBackAnswered(withoutRecord).answer(request({ id: "SM1&<" }));

    expect(twiml).toContain('<Gather action="/line/call-back-accepted?id=SM1%26%3C" numDigits="1" finishOnKey=""');
    // At its end, the two would be put through.
    expect(twiml).toMatch(/<\/Gather><Redirect method="POST">[^<]+<\/Redirect><\/Response>$/);
  });

  test.each([
    ["1", documents.nothing],
    ["2", documents.callBackHeard],
    ["3", documents.callBackHeard],
    ["4", documents.hangUp],
    ["", documents.hangUp],
    ["11", documents.hangUp],
  ])("who presses %j is put through by the right key alone", async (Digits, twiml) => {
    const webhook = callBackAccepted(withoutRecord);

    expect(await webhook.answer(request({ id: "SM1", Digits }))).toEqual({ twiml });
    const broken = Digits === "1" ? documents.nothing : documents.hangUp;
    expect(webhook.whenBroken(request({ id: "SM1", Digits }))).toEqual({ twiml: broken });
  });
});
