import { describe, expect, test } from "vitest";
import { ann, startTexts } from "../helpers/start-texts.ts";
import { lineNumber } from "../helpers/phone-line.ts";
import { startTwimlServer } from "../helpers/twiml-server.ts";

const service = `MG${"5".repeat(32)}`;

describe("a Messaging Service", () => {
  test("can be looked at by the library, with its numbers", async () => {
    const { client } = await startTexts({}, { messagingServices: { [service]: [lineNumber] } });
    client.messaging.baseUrl = client.api.baseUrl;

    const found = await client.messaging.v1.services(service).fetch();
    const numbers = await client.messaging.v1.services(service).phoneNumbers.list();

    expect(found).toMatchObject({ sid: service, inboundRequestUrl: null, useInboundWebhookOnNumber: true });
    expect(numbers).toMatchObject([{ phoneNumber: lineNumber, serviceSid: service }]);
    await expect(client.messaging.v1.services(`MG${"6".repeat(32)}`).fetch()).rejects.toMatchObject({ status: 404 });
  });

  test("that neither defers to the number nor has a URL lets texts vanish", async () => {
    const options = { messagingServices: { [service]: [lineNumber] }, serviceDefersToNumber: false };
    const { text, server } = await startTexts({}, options);

    await text("5");

    expect(server.requests).toEqual([]);
  });

  test("with a URL of its own has texts go there", async () => {
    const own = await startTwimlServer({ "/of-the-service": "<Response/>" });
    const { text, server } = await startTexts(
      {},
      {
        messagingServices: { [service]: [lineNumber] },
        serviceDefersToNumber: false,
        serviceInboundUrl: `${own.url}/of-the-service`,
      },
    );

    await text("5");

    expect(own.requests).toMatchObject([{ path: "/of-the-service" }]);
    expect(server.requests).toEqual([]);
  });
});

test("a number that cannot send texts sends none (21606)", async () => {
  const { client, twilio } = await startTexts();
  twilio.setNumber(lineNumber, { capabilities: { voice: true, sms: false } });

  const sent = client.messages.create({ to: ann, from: lineNumber, body: "How did we do?" });

  await expect(sent).rejects.toMatchObject({ code: 21_606 });
});
