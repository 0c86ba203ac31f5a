import { describe, expect, test } from "vitest";
import twilio from "twilio";
import { startTwilio } from "../../src/emulator/start-twilio.ts";
import { offline } from "../../src/twilio/offline.ts";
import { ann, startTexts } from "../helpers/start-texts.ts";
import { lineNumber } from "../helpers/phone-line.ts";
import { lost, twiml } from "../helpers/twiml-server.ts";

describe("a text to a number", () => {
  test("is told to its SmsUrl, signed, with all that Twilio says", async () => {
    const { server, text } = await startTexts();

    const message = await text("Très bien 👍 & 5/5");

    const [request] = server.asked("/sms");
    expect(request?.params).toEqual({
      MessageSid: message.sid,
      SmsSid: message.sid,
      SmsMessageSid: message.sid,
      SmsStatus: "received",
      AccountSid: offline.accountSid,
      ApiVersion: "2010-04-01",
      From: ann,
      FromCity: "",
      FromState: "",
      FromZip: "",
      FromCountry: "",
      To: lineNumber,
      ToCity: "",
      ToState: "",
      ToZip: "",
      ToCountry: "",
      Body: "Très bien 👍 & 5/5",
      NumMedia: "0",
      NumSegments: "1",
    });
    expect(message.sid).toMatch(/^SM[0-9a-f]{32}$/);
    const signature = String(request?.headers["x-twilio-signature"]);
    expect(twilio.validateRequest(offline.authToken, signature, `${server.url}/sms`, { ...request?.form })).toBe(true);
  });

  test("may be asked for by GET", async () => {
    const { server, text } = await startTexts({}, { number: { smsMethod: "GET" } });

    await text("5");

    expect(server.asked("/sms")).toMatchObject([{ method: "GET", form: {}, params: { Body: "5" } }]);
  });

  test("is answered, and the answer arrives when it has travelled", async () => {
    const { text, after, inbox, twilio } = await startTexts({ "/sms": twiml("<Message>Thank you!</Message>") });

    await text("5");
    expect(inbox()).toEqual([]);
    await after(3);

    expect(inbox()).toEqual(["Thank you!"]);
    expect(twilio.messages).toMatchObject([
      { direction: "inbound", from: ann, to: lineNumber, body: "5", status: "received" },
      { direction: "outbound-reply", from: lineNumber, to: ann, body: "Thank you!", status: "delivered" },
    ]);
  });

  test("goes nowhere when the number has no SmsUrl, and none when a TwiML app overrides it", async () => {
    const { text, server, codes, twilio } = await startTexts({}, { number: { smsUrl: "" } });
    await text("5");

    twilio.setNumber(lineNumber, { smsUrl: `${server.url}/sms`, smsApplicationSid: "AP5" });
    await text("5");

    expect(server.requests).toEqual([]);
    expect(codes()).toEqual([]);
    expect(twilio.notEmulated).toMatchObject([{ what: "texts to AP5, which overrides the SmsUrl" }]);
  });

  test.each([
    ["<Message><Body>Look</Body><Media>https://a.example/b.png</Media></Message>", ["Look"]],
    ["<Message><Media>https://a.example/b.png</Media></Message>", []],
  ])("answered with a picture, %s, is answered with the words", async (reply, arrived) => {
    const { text, twilio, codes, after, inbox } = await startTexts({ "/sms": twiml(reply) });

    await text("5");
    await after(3);

    expect(codes()).toEqual([]);
    expect(twilio.notEmulated).toMatchObject([{ what: "<Message><Media>" }]);
    expect(inbox()).toEqual(arrived);
  });

  test("must be to a number of the account, and no longer than texts are", async () => {
    const line = startTwilio({ numbers: { [lineNumber]: {} } });

    await expect(line.text({ from: ann, to: "+15005559999", body: "5" })).rejects.toThrow(
      "+15005559999 is not a number of this account; it has +15005550001",
    );
    await expect(line.text({ from: ann, to: lineNumber, body: "x".repeat(1601) })).rejects.toThrow(
      "a text has 1600 characters at most",
    );
    line.stop();
  });

  test("may be empty, and may hold anything that a telephone can send", async () => {
    const { text, server } = await startTexts();
    const bodies = ["", "\u0000", "\u202Eevil", '=HYPERLINK("x")', "<b>&amp;", "a".repeat(1600)];

    for (const body of bodies) await text(body);

    expect(server.asked("/sms").map(({ params }) => params.Body)).toEqual(bodies);
  });

  test("comes from a person on the telephone as well", async () => {
    const line = await startTexts({
      "/voice": twiml("<Pause length='60'/>"),
      "/sms": twiml("<Message>Got it.</Message>"),
    });
    const phone = await line.ring();

    await phone.text("CALL");
    await line.after(5);

    expect(line.server.asked("/sms")).toMatchObject([{ params: { From: ann, To: lineNumber, Body: "CALL" } }]);
    expect(phone.inbox).toMatchObject([{ body: "Got it.", from: lineNumber }]);
  });
});

describe("an answer", () => {
  test("may be several messages, to others too, with or without Body", async () => {
    const { text, after, inbox } = await startTexts({
      "/sms": twiml(
        "<Message> One </Message>",
        "<Message><Body>Two</Body></Message>",
        '<Message to="+15005550777">Three</Message>',
      ),
    });

    await text("hello");
    await after(10);

    expect(inbox()).toEqual(["One", "Two"]);
    expect(inbox("+15005550777")).toEqual(["Three"]);
  });

  test("may be in another document, and nothing after the Redirect counts", async () => {
    const { text, after, inbox, server } = await startTexts({
      "/sms": twiml('<Redirect method="GET">/more?x=1</Redirect>', "<Message>never</Message>"),
      "/more": twiml("<Message>More</Message>"),
    });

    await text("hello");
    await after(5);

    expect(inbox()).toEqual(["More"]);
    expect(server.asked("/more")).toMatchObject([{ method: "GET", params: { Body: "hello", x: "1" } }]);
  });

  test("that redirects for ever ends", async () => {
    const { text, server, codes } = await startTexts({ "/sms": twiml("<Redirect/>") });

    await text("hello");

    expect(server.asked("/sms")).toHaveLength(10);
    expect(codes()).toEqual([14_106]);
  });

  test("goes on at the action of a Message, which hears what became of it", async () => {
    const { text, after, inbox, server, twilio } = await startTexts({
      "/sms": twiml('<Message action="/next">One</Message>', "<Message>never</Message>"),
      "/next": twiml("<Message>Two</Message>"),
    });

    await text("hello");
    await after(10);

    const [, reply] = twilio.messages;
    expect(server.asked("/next")).toMatchObject([
      { params: { MessageSid: reply?.sid, MessageStatus: "queued", Body: "hello" } },
    ]);
    expect(inbox()).toEqual(["One", "Two"]);
  });

  test("reports to the statusCallback of its Message", async () => {
    const { text, after, statuses, server, twilio } = await startTexts({
      "/sms": twiml('<Message statusCallback="/sms-status">One</Message>'),
    });

    await text("hello");
    await after(5);

    expect(statuses()).toEqual(["sent", "delivered"]);
    expect(server.asked("/sms-status")[0]?.params.MessageSid).toBe(twilio.messages[1]?.sid);
  });

  test("of plain text goes out as it is, and an empty one means silence", async () => {
    const { text, after, inbox, server, codes } = await startTexts({
      "/sms": { headers: { "Content-Type": "text/plain" }, body: "<Response/>" },
    });

    await text("hello");
    server.answer("/sms", { status: 204 });
    await text("hello");
    server.answer("/sms", { headers: { "Content-Type": "" }, body: "" });
    await text("hello");
    await after(10);

    expect(inbox()).toEqual(["<Response/>"]);
    expect(codes()).toEqual([]);
  });

  test.each([
    ["no XML", { body: "ok" }, [12_100]],
    ["another root", { body: "<Message>x</Message>" }, [12_102]],
    ["JSON", { body: "{}", headers: { "Content-Type": "application/json" } }, [12_300]],
    ["an HTTP error", { status: 500 }, [11_217]],
    ["a lost connection", lost, [11_205]],
    ["a verb for calls", twiml("<Say>x</Say>"), [14_110]],
    ["no text", twiml("<Message> </Message>"), [14_103]],
    ["a bad to", twiml('<Message to="Ann">x</Message>'), [14_101]],
    ["a bad from", twiml('<Message from="us">x</Message>'), [14_102]],
    ["a from that is not ours", twiml('<Message from="+15005558888">x</Message>'), [14_108]],
    ["a to that cannot be", twiml('<Message to="+15005550009">x</Message>'), [21_614]],
    ["too long a text", twiml(`<Message>${"x".repeat(1601)}</Message>`), [21_617]],
  ] as const)("that is %s is not sent, and the debugger says why", async (_what, answer, alerts) => {
    const { text, after, codes, twilio } = await startTexts({ "/sms": answer });

    await text("hello");
    await after(5);

    expect(codes()).toEqual(alerts);
    expect(twilio.messages).toHaveLength(1);
  });

  test("with a bad statusCallback or method is sent all the same", async () => {
    const { text, after, codes, inbox } = await startTexts({
      "/sms": twiml('<Message statusCallback="mailto:me" method="PUT">x</Message>'),
    });

    await text("hello");
    await after(5);

    expect(codes()).toEqual([14_104, 14_105]);
    expect(inbox()).toEqual(["x"]);
  });

  test("of more than ten messages is cut off", async () => {
    const { text, after, codes, inbox } = await startTexts({ "/sms": twiml("<Message>x</Message>".repeat(11)) });

    await text("hello");
    await after(30);

    expect(codes()).toEqual([14_109]);
    expect(inbox()).toHaveLength(10);
  });

  test("that cannot be had is looked for at the fallback, once", async () => {
    const { text, after, inbox, server, codes } = await startTexts(
      { "/sms": { status: 500 }, "/fallback": twiml("<Message>Later.</Message>") },
      { number: { smsFallbackUrl: "/fallback" } },
    );

    await text("hello");
    server.answer("/fallback", { status: 503 });
    await text("again");
    await after(5);

    expect(inbox()).toEqual(["Later."]);
    expect(server.asked("/fallback")[0]?.params).toMatchObject({
      ErrorCode: "11217",
      ErrorUrl: `${server.url}/sms`,
      Body: "hello",
    });
    expect(codes()).toEqual([11_217, 11_217, 11_217]);
  });

  test("sets cookies, which two numbers keep for four silent hours", async () => {
    const { text, after, server } = await startTexts({
      "/sms": { headers: { "Set-Cookie": "seen=1" }, body: "<Response/>" },
    });

    await text("one");
    await after(4 * 3600 - 1);
    await text("two");
    await text("three", "+15005550777");
    await after(4 * 3600 + 1);
    await text("four");

    expect(server.asked("/sms").map(({ headers }) => headers.cookie)).toEqual([
      undefined,
      "seen=1",
      undefined,
      undefined,
    ]);
  });

  test("to a machine that answers too ends after twenty in a short time", async () => {
    const { text, codes, after, twilio } = await startTexts(
      { "/sms": twiml("<Message>You said something.</Message>") },
      { segmentsPerSecond: 100 },
    );

    for (let i = 0; i < 25; i += 1) await text("I am out of office");
    expect(codes()).toEqual([14_107, 14_107, 14_107, 14_107, 14_107]);
    await after(30);
    await text("I am back");

    expect(twilio.messages.filter(({ direction }) => direction === "outbound-reply")).toHaveLength(21);
  });
});

test("numbers of the account may text each other, and Twilio ends what goes in circles", async () => {
  const other = "+15005550002";
  const fast = { sentSeconds: 0, deliveredSeconds: 0, segmentsPerSecond: 1000 };
  const line = await startTexts({ "/sms": twiml("<Message>And you?</Message>") }, fast);
  line.twilio.setNumber(other, { smsUrl: `${line.server.url}/sms` });

  await line.client.messages.create({ to: other, from: lineNumber, body: "How are you?" });
  await line.after(60);

  const [first] = line.server.asked("/sms");
  expect(first?.params).toMatchObject({ From: lineNumber, To: other, Body: "How are you?" });
  expect(line.server.asked("/sms")).toHaveLength(41);
  expect(line.codes()).toEqual([14_107]);
});

test("after a reset nothing is known of any text, and nothing comes of those on their way", async () => {
  const { text, after, inbox, twilio, statuses } = await startTexts({
    "/sms": twiml('<Message statusCallback="/sms-status">x</Message>'),
  });
  await text("STOP");
  await text("hello", "+15005550777");
  twilio.reception(ann, { kind: "undelivered", errorCode: 30_006 });

  twilio.reset();
  await after(10);
  expect(twilio.messages).toEqual([]);
  expect(statuses()).toEqual([]);
  await text("hello");
  await after(5);

  expect(inbox()).toEqual(["x"]);
});

test("a text that is told twice is told with the same MessageSid", async () => {
  const { text, server, twilio } = await startTexts();
  twilio.fault({ kind: "duplicate", path: "/sms" });

  const { sid } = await text("5");

  expect(server.asked("/sms").map(({ params }) => params.MessageSid)).toEqual([sid, sid]);
});
