import { describe, expect, test } from "vitest";
import { ann, startTexts } from "../helpers/start-texts.ts";
import { lineNumber } from "../helpers/phone-line.ts";
import { twiml } from "../helpers/twiml-server.ts";

/** A line for texts, and a way to use its control door as curl would. */
async function startDoor() {
  const line = await startTexts({ "/sms": twiml("<Message>Thank you!</Message>") });
  const ask = async (path: string, body?: object | string) => {
    const type = typeof body === "string" ? "application/x-www-form-urlencoded" : "application/json";
    const response = await fetch(`${line.restUrl}/emulator${path}`, {
      ...(body === undefined ? {} : { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) }),
      headers: { "Content-Type": type },
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
  };
  return { ...line, ask };
}

const five = { from: ann, to: lineNumber, body: "5" };

describe("texts over HTTP", () => {
  test("come in, and are shown with what was answered", async () => {
    const { ask, server, after } = await startDoor();

    const texted = await ask("/messages", five);
    await after(5);
    const all = await ask("/messages");

    expect(texted).toMatchObject({
      status: 201,
      body: { sid: expect.stringMatching(/^SM/), ...five, direction: "inbound", status: "received", segments: 1 },
    });
    expect(server.asked("/sms")).toHaveLength(1);
    expect(all.body).toEqual({
      messages: [
        expect.objectContaining({ ...five, errorCode: null }),
        expect.objectContaining({
          direction: "outbound-reply",
          from: lineNumber,
          to: ann,
          body: "Thank you!",
          status: "delivered",
          at: "2026-01-05T09:00:00.150Z",
          arrivedAt: "2026-01-05T09:00:03.150Z",
        }),
      ],
    });
  });

  test("are shown by number, with a + as people type it", async () => {
    const { ask } = await startDoor();
    await ask("/messages", "from=+15005550011&to=+15005550001&body=5");
    await ask("/messages", { ...five, body: "" });

    expect(await ask("/messages?from=+15005550011")).toMatchObject({ body: { messages: [{ body: "5" }] } });
    expect(await ask("/messages?to=%2B15005550011")).toMatchObject({ body: { messages: [{ body: "Thank you!" }] } });
    expect(await ask("/messages?from=+15005559999")).toMatchObject({ body: { messages: [] } });
  });

  test.each([
    [{ from: ann, to: lineNumber }, 400, "say who texts whom, and what: from, to and body"],
    [{ ...five, to: "+15005559999" }, 404, "+15005559999 is not a number of this account; it has +15005550001"],
    [{ ...five, body: "x".repeat(1601) }, 400, "a text has 1600 characters at most"],
  ])("are refused when they make no sense", async (body, status, message) => {
    const { ask } = await startDoor();

    expect(await ask("/messages", body)).toEqual({ status, body: { status, message } });
  });
});

describe("what becomes of texts to a number", () => {
  test.each([
    ["delivered", undefined, "delivered"],
    ["no-receipt", undefined, "sent"],
    ["failed", 30_007, "failed"],
    ["undelivered", 30_006, "undelivered"],
  ])("can be said: %s", async (kind, errorCode, status) => {
    const { ask, after, text, twilio } = await startDoor();

    const said = await ask("/receptions", { number: ann, kind, errorCode });
    await text("5");
    await after(5);

    expect(said.status).toBe(204);
    expect(twilio.messages[1]).toMatchObject({ status, errorCode });
  });

  test.each([
    [{ kind: "delivered" }, "number is missing: whose texts are meant?"],
    [{ number: ann, kind: "lost" }, "kind is one of delivered, no-receipt, refused, failed, undelivered (errorCode)"],
    [{ number: ann, kind: "failed" }, "errorCode is missing, or not a number from 0 on"],
    [{ number: ann, kind: "refused", errorCode: 5 }, "5 is not a code with which Twilio refuses a text"],
  ])("has to be said well", async (body, message) => {
    const { ask } = await startDoor();

    expect(await ask("/receptions", body)).toEqual({ status: 400, body: { status: 400, message } });
  });
});
