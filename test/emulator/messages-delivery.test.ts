import { describe, expect, test } from "vitest";
import { offline } from "../../src/twilio/offline.ts";
import { ann, startTexts, type TextLine } from "../helpers/start-texts.ts";
import { lineNumber, type PhoneLineOptions } from "../helpers/phone-line.ts";

const service = `MG${"5".repeat(32)}`;

/** Sends a text by REST, with its status callback, and lets it travel. */
async function send(line: TextLine, to = ann, body = "How did we do?") {
  const statusCallback = `${line.server.url}/sms-status`;
  return line.client.messages.create({ to, from: lineNumber, body, statusCallback });
}

async function sent(options: PhoneLineOptions = {}, to = ann) {
  const line = await startTexts({}, options);
  const created = await send(line, to);
  await line.after(10);
  return { ...line, message: await line.client.messages(created.sid).fetch() };
}

describe("status callbacks", () => {
  test("say what became of a text, in order", async () => {
    const { server, message } = await sent();

    const common = {
      MessageSid: message.sid,
      SmsSid: message.sid,
      AccountSid: offline.accountSid,
      ApiVersion: "2010-04-01",
      From: lineNumber,
      To: ann,
    };
    expect(server.asked("/sms-status").map(({ params }) => params)).toEqual([
      { ...common, MessageStatus: "sent", SmsStatus: "sent" },
      { ...common, MessageStatus: "delivered", SmsStatus: "delivered", RawDlrDoneDate: "2601050900" },
    ]);
  });

  test("come in another order, if that is wanted", async () => {
    const { statuses, message } = await sent({ statusOrder: "reversed" });

    expect(statuses()).toEqual(["delivered", "sent"]);
    expect(message.status).toBe("delivered");
  });

  test("may also tell of sending", async () => {
    const { statuses } = await sent({ sendingCallback: true });

    expect(statuses()).toEqual(["sending", "sent", "delivered"]);
  });

  test("may come twice, and need no other answer than 204", async () => {
    const line = await startTexts();
    line.twilio.fault({ kind: "duplicate", path: "/sms-status" });
    line.server.answer("/sms-status", { headers: { "Content-Type": "application/json" }, body: "{}" });

    await send(line);
    await line.after(10);

    expect(line.statuses()).toEqual(["sent", "sent", "delivered"]);
    expect(line.codes()).toEqual([15_003, 15_003]);
  });
});

describe("a text that does not arrive", () => {
  test.each([
    ["+15005553003", "undelivered", 30_003, ["sent", "undelivered"]],
    ["+15005553005", "undelivered", 30_005, ["sent", "undelivered"]],
    ["+15005553006", "undelivered", 30_006, ["sent", "undelivered"]],
    ["+15005553007", "failed", 30_007, ["failed"]],
    ["+15005553034", "failed", 30_034, ["failed"]],
  ])("to %s is %s with %i", async (to, status, errorCode, told) => {
    const { message, statuses, server, codes, inbox } = await sent({}, to);

    expect(message).toMatchObject({ status, errorCode });
    expect(statuses()).toEqual(told);
    const last = server.asked("/sms-status").at(-1)?.params;
    expect(last).toMatchObject({ MessageStatus: status, ErrorCode: String(errorCode) });
    expect(last).not.toHaveProperty("ErrorMessage");
    expect(codes()).toEqual([errorCode]);
    expect(inbox(to)).toEqual([]);
  });

  test("may come with the message of its error", async () => {
    const { server } = await sent({ errorMessageInCallback: true }, "+15005553006");

    expect(server.asked("/sms-status")[1]?.params).toMatchObject({
      ErrorMessage: "Landline or unreachable carrier",
    });
  });

  test("is not meant by digits that only look like a code", async () => {
    expect((await sent({}, "+15005553099")).message.status).toBe("delivered");
  });

  test("can be had for any number, and be over again", async () => {
    const line = await startTexts();
    const outcome = async () => {
      const { sid } = await send(line);
      await line.after(10);
      const { status, errorCode } = await line.client.messages(sid).fetch();
      return [status, errorCode];
    };

    line.twilio.reception(ann, { kind: "undelivered", errorCode: 30_008 });
    const first = await outcome();
    line.twilio.reception(ann, { kind: "no-receipt" });
    const second = await outcome();
    line.twilio.reception(ann, { kind: "refused", errorCode: 21_614 });
    await expect(outcome()).rejects.toMatchObject({ code: 21_614 });
    line.twilio.reception(ann, { kind: "delivered" });

    expect([first, second, await outcome()]).toEqual([
      ["undelivered", 30_008],
      ["sent", null],
      ["delivered", null],
    ]);
    expect(line.inbox()).toHaveLength(2);
  });

  test("fails with a code that there is", async () => {
    const { twilio } = await startTexts();

    expect(() => {
      twilio.reception(ann, { kind: "refused", errorCode: 30_006 });
    }).toThrow("30006 is not a code with which Twilio refuses a text");
    expect(() => {
      twilio.reception(ann, { kind: "undelivered", errorCode: 21_614 });
    }).toThrow("21614 is not a code with which Twilio says that a text has not arrived");
  });
});

describe("a number sends one segment a second", () => {
  test("and further texts wait for their turn", async () => {
    const line = await startTexts();
    for (const body of ["1", "x".repeat(200), "3"]) await send(line, ann, body);

    await line.after(3);
    const early = line.inbox().length;
    await line.after(1);
    const later = line.inbox().length;
    await line.after(2);

    expect([early, later, line.inbox().length]).toEqual([1, 2, 3]);
  });

  test("or as many as is said", async () => {
    const line = await startTexts({}, { segmentsPerSecond: 100 });
    for (const body of ["1", "2", "3"]) await send(line, ann, body);

    await line.after(3.1);

    expect(line.inbox()).toHaveLength(3);
  });

  test("and takes no more than it can send in ten hours", async () => {
    const line = await startTexts({}, { segmentsPerSecond: 0.0001 });
    await send(line);
    await send(line);
    await send(line);
    await send(line);
    await expect(send(line)).rejects.toMatchObject({ code: 21_611 });

    const { sid } = await line.client.messages.create({ to: ann, messagingServiceSid: service, body: "x" });
    await line.after(0);

    expect(await line.client.messages(sid).fetch()).toMatchObject({ status: "failed", errorCode: 30_001 });
  });
});

test("texts travel at real pace too", async () => {
  const fast = { sentSeconds: 0.02, deliveredSeconds: 0.02, segmentsPerSecond: 1000 };
  const line = await startTexts(
    { "/sms": "<Response><Message>Thank you</Message></Response>" },
    { clock: "real", ...fast },
  );

  await line.text("5");

  await expect.poll(() => line.inbox(), { timeout: 3000 }).toEqual(["Thank you"]);
});
