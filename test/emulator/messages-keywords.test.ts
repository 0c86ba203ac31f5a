import { describe, expect, test } from "vitest";
import { keywordReplies, tollFreeReplies } from "../../src/emulator/messages/keywords.ts";
import { ann, startTexts, type TextLine } from "../helpers/start-texts.ts";
import { lineNumber } from "../helpers/phone-line.ts";
import { twiml } from "../helpers/twiml-server.ts";

const { STOP, START, HELP } = keywordReplies;
const service = `MG${"5".repeat(32)}`;
const tollFree = "+18885550100";

function send({ client }: TextLine, from = lineNumber) {
  return client.messages.create({ to: ann, from, body: "How did we do?" });
}

const optedOut = { status: 400, code: 21_610, message: "Attempt to send to unsubscribed recipient" };

describe("by default Twilio itself answers", () => {
  test.each([
    ...["STOP", "stop", " Stop\n", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "Quit", "REVOKE", "OPTOUT"].map(
      (body) => [body, STOP] as const,
    ),
    ...["START", "yes", "UNSTOP"].map((body) => [body, START] as const),
    ...["HELP", "Info"].map((body) => [body, HELP] as const),
  ])("%j, and tells the server all the same", async (body, reply) => {
    const line = await startTexts();

    await line.text(body);
    await line.after(5);

    expect(line.inbox()).toEqual([reply]);
    expect(line.server.asked("/sms")).toMatchObject([{ params: { Body: body } }]);
    expect(line.server.asked("/sms")[0]?.params).not.toHaveProperty("OptOutType");
  });

  test.each(["STOP PLEASE", "STOP.", "please stop", "S TOP", "ST0P", "opt out", "nonstop", "helpful", ""])(
    "nothing to %j",
    async (body) => {
      const line = await startTexts();

      await line.text(body);
      await line.after(5);

      expect(line.inbox()).toEqual([]);
      expect(await send(line)).toMatchObject({ status: "queued" });
    },
  );

  test("and nothing more goes out until START", async () => {
    const line = await startTexts();
    await line.text("STOP");
    await expect(send(line)).rejects.toMatchObject(optedOut);
    await line.text("hello");
    await line.text("HELP");
    await expect(send(line)).rejects.toMatchObject(optedOut);

    await line.text("START");
    await send(line);
    await line.after(10);

    expect(line.inbox()).toEqual([STOP, HELP, START, "How did we do?"]);
  });

  test("and a document that answers STOP is not carried out", async () => {
    const line = await startTexts({ "/sms": twiml("<Message>Sorry to see you go.</Message>") });

    await line.text("STOP");
    await line.after(5);

    expect(line.inbox()).toEqual([STOP]);
    expect(line.codes()).toEqual([21_610]);
  });

  test("for this one number and this one person", async () => {
    const line = await startTexts();
    line.twilio.setNumber("+15005551001");
    await line.text("STOP");

    await expect(send(line, "+15005551001")).resolves.toMatchObject({ status: "queued" });
    await expect(
      line.client.messages.create({ to: "+15005550777", from: lineNumber, body: "x" }),
    ).resolves.toMatchObject({ status: "queued" });
    await expect(
      line.client.messages.create({ to: ann, messagingServiceSid: service, from: lineNumber, body: "x" }),
    ).rejects.toMatchObject(optedOut);
  });

  test("for all numbers of a service", async () => {
    const line = await startTexts({}, { messagingServices: { [service]: [lineNumber, "+15005551001"] } });
    line.twilio.setNumber("+15005551001");
    await line.text("STOP");

    await expect(send(line, "+15005551001")).rejects.toMatchObject(optedOut);
  });

  test("and its answers are in the list", async () => {
    const line = await startTexts();
    await line.text("HELP");

    const listed = await line.client.messages.list({ to: ann });

    expect(listed).toMatchObject([{ body: HELP, direction: "outbound-reply" }]);
  });
});

describe("what Twilio leaves open about keywords", () => {
  test("STOP with punctuation counts, if that is said", async () => {
    const line = await startTexts({}, { keywordPunctuation: true });

    await line.text("Stop!");

    await expect(send(line)).rejects.toMatchObject(optedOut);
  });

  test("START without a STOP may get no answer, and after one it does", async () => {
    const line = await startTexts({}, { startWithoutStop: "silence" });
    await line.text("YES");
    await line.text("STOP");
    await line.text("YES");
    await line.after(10);

    expect(line.inbox()).toEqual([STOP, START]);
  });

  test("Twilio's own answers may be missing in the list", async () => {
    const line = await startTexts({}, { keywordRepliesListed: false });
    await line.text("HELP");

    expect(await line.client.messages.list({ to: ann })).toEqual([]);
  });
});

describe("a toll-free number", () => {
  test("is kept by the network, with its own words, and YES undoes nothing", async () => {
    const line = await startTexts();
    line.twilio.setNumber(tollFree, { smsUrl: `${line.server.url}/sms` });
    const text = (body: string) => line.twilio.text({ from: ann, to: tollFree, body });

    await text("HELP");
    await text("STOP");
    await text("HELP");
    await text("YES");
    await expect(send(line, tollFree)).rejects.toMatchObject(optedOut);
    await text("UNSTOP");
    await send(line, tollFree);
    await line.after(10);

    expect(line.inbox()).toEqual([HELP, tollFreeReplies.STOP, tollFreeReplies.START, "How did we do?"]);
    expect(line.server.asked("/sms")).toHaveLength(5);
    expect((await line.client.messages.list({ to: ann })).map(({ body }) => body)).toEqual(["How did we do?"]);
  });
});

describe("with Advanced Opt-Out", () => {
  test("the webhook of a service's number is told the kind of keyword", async () => {
    const line = await startTexts({}, { optOut: "advanced", messagingServices: { [service]: [lineNumber] } });

    for (const body of ["stop", "UNSTOP", "info", "5"]) await line.text(body);
    await line.after(10);

    expect(line.server.asked("/sms").map(({ params }) => params.OptOutType)).toEqual([
      "STOP",
      "START",
      "HELP",
      undefined,
    ]);
    expect(line.inbox()).toEqual([STOP, START, HELP]);
  });

  test("other numbers go on as by default", async () => {
    const line = await startTexts({}, { optOut: "advanced" });

    await line.text("STOP");

    expect(line.server.asked("/sms")[0]?.params).not.toHaveProperty("OptOutType");
    await expect(send(line)).rejects.toMatchObject(optedOut);
  });
});

test("with opt-outs switched off, keywords are words like any other", async () => {
  const line = await startTexts({ "/sms": twiml("<Message>You are out.</Message>") }, { optOut: "off" });

  await line.text("STOP");
  await send(line);
  await line.after(5);

  expect(line.inbox()).toEqual(["You are out.", "How did we do?"]);
});
