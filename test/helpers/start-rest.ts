import { once } from "node:events";
import { createServer } from "node:http";
import { onTestFinished } from "vitest";
import { startTwilio, type TwilioSettings } from "../../src/emulator/start-twilio.ts";
import { createRestClient } from "../../src/twilio/rest-client.ts";

/** The account that an emulator has when it is not told another. */
export const accountSid = `AC${"0".repeat(32)}`;
export const authToken = "this0offline0token0is0not0secret";

/** An emulator with its REST API open, the real client for it, and a server whose every document lets callers wait. */
export async function startRest(options: TwilioSettings = {}) {
  const documents = createServer((req, res) => {
    const enqueue = "<Response><Enqueue>customers</Enqueue></Response>";
    const goodbye = "<Response><Say>We are closed.</Say></Response>";
    res.setHeader("Content-Type", "text/xml").end(req.url?.startsWith("/goodbye") ? goodbye : enqueue);
  }).listen(0, "127.0.0.1");
  await once(documents, "listening");
  const address = documents.address();
  const pages = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const twilio = startTwilio({ numbers: { "+15005550001": { voiceUrl: `${pages}/customers` } }, ...options });
  const url = await twilio.listen();
  onTestFinished(() => {
    twilio.stop();
    documents.closeAllConnections();
    documents.close();
  });
  return { twilio, url, pages, client: createRestClient({ accountSid, authToken, apiUrl: url }) };
}
