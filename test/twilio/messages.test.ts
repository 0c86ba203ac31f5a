import { describe, expect, test } from "vitest";
import { createMessages } from "../../src/twilio/messages.ts";
import { ann, startTexts } from "../helpers/start-texts.ts";
import { lineNumber } from "../helpers/phone-line.ts";

async function startMessages() {
  const line = await startTexts();
  const messages = createMessages(line.client);
  const order = { to: ann, from: lineNumber, serviceSid: undefined, statusCallback: `${line.server.url}/sms-status` };
  return { ...line, messages, send: (body: string) => messages.send({ ...order, body }) };
}

describe("a text that is looked for", () => {
  test("is found while it is queued, and when it is delivered", async () => {
    const { messages, send, after, twilio } = await startMessages();
    const sinceMs = twilio.clock.now();
    const { sid, status } = await send("Hello");
    expect(status).toBe("queued");

    expect(await messages.find({ to: ann, body: "Hello" }, sinceMs)).toEqual([{ sid, status: "queued" }]);
    await after(10);

    expect(await messages.find({ to: ann, body: "Hello" }, sinceMs)).toEqual([{ sid, status: "delivered" }]);
  });

  test("is found behind the words of a trial account", async () => {
    const { messages, send, twilio } = await startMessages();
    const { sid } = await send("Sent from your Twilio trial account - Hello");

    expect(await messages.find({ to: ann, body: "Hello" }, twilio.clock.now())).toMatchObject([{ sid }]);
  });

  test("is none that says something else, went to somebody else, is older, or came in", async () => {
    const { messages, send, after, text, twilio } = await startMessages();
    await send("Hello");
    await after(60);
    const sinceMs = twilio.clock.now();
    await send("Hello there");
    await text("Hello");
    await after(10);

    expect(await messages.find({ to: ann, body: "Hello" }, sinceMs)).toEqual([]);
    expect(await messages.find({ to: lineNumber, body: "Hello" }, sinceMs)).toEqual([]);
    expect(await messages.find({ to: "+15005550999", body: "Hello" }, 0)).toEqual([]);
  });
});
