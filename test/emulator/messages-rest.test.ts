import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import contract from "../fixtures/twilio-message-schemas.json" with { type: "json" };
import { ann, startTexts } from "../helpers/start-texts.ts";
import { lineNumber } from "../helpers/phone-line.ts";

const service = `MG${"5".repeat(32)}`;
const order = { to: ann, from: lineNumber, body: "How did we do?" };

describe("a message by REST", () => {
  test("is taken, sent and delivered", async () => {
    const { client, after, inbox } = await startTexts();

    const created = await client.messages.create(order);
    const states = [await client.messages(created.sid).fetch()];
    for (let second = 0; second < 3; second += 1) {
      await after(1);
      states.push(await client.messages(created.sid).fetch());
    }

    expect(created).toMatchObject({
      sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      status: "queued",
      direction: "outbound-api",
      numSegments: "1",
      numMedia: "0",
      dateSent: null,
      price: null,
      errorCode: null,
      ...order,
    });
    expect(states.map(({ status }) => status)).toEqual(["queued", "sent", "sent", "delivered"]);
    expect(states[3]?.dateSent).toEqual(new Date("2026-01-05T09:00:01Z"));
    expect(states[3]?.dateUpdated).toEqual(new Date("2026-01-05T09:00:03Z"));
    expect(inbox()).toEqual([order.body]);
  });

  test.each([
    ["no To", { To: "" }, 21_604],
    ["no text", { Body: "" }, 21_602],
    ["no sender", { From: "" }, 21_603],
    ["a To that is no number", { To: "5551234" }, 21_211],
    ["a From that is no number", { From: "us" }, 21_212],
    ["a From of somebody else", { From: "+15005558888" }, 21_606],
    ["itself as To", { To: lineNumber }, 21_266],
    ["too long a text", { Body: "x".repeat(1601) }, 21_617],
    ["a callback that is no URL", { StatusCallback: "/sms-status" }, 21_609],
    ["a service that is none", { From: "", MessagingServiceSid: "MG1" }, 21_701],
    ["the magic number for an invalid To", { To: "+15005550009" }, 21_614],
    ["the magic number for an opt-out", { To: "+15005550004" }, 21_610],
    ["the magic number for a region that is closed", { To: "+15005550003" }, 21_408],
    ["the magic number for no way there", { To: "+15005550002" }, 21_612],
  ])("is refused with %s", async (_what, change, code) => {
    const { rest, twilio } = await startTexts();

    const response = await rest("/Messages.json", { To: ann, From: lineNumber, Body: "x", ...change });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code, status: 400 });
    expect(twilio.messages).toEqual([]);
  });

  test("is refused in the library's own way", async () => {
    const { client } = await startTexts();

    await expect(client.messages.create({ ...order, to: "+15005550009" })).rejects.toMatchObject({
      status: 400,
      code: 21_614,
      message: "The 'To' number +15005550009 is not a valid mobile number.",
      moreInfo: "https://www.twilio.com/docs/errors/21614",
    });
  });

  test("can be emptied and deleted when it is over, and not be cancelled", async () => {
    const { client, after } = await startTexts();
    const { sid } = await client.messages.create(order);

    await expect(client.messages(sid).remove()).rejects.toMatchObject({ status: 400, code: 20_009 });
    await expect(client.messages(sid).update({ body: "" })).rejects.toMatchObject({ status: 400, code: 20_009 });
    await expect(client.messages(sid).update({ status: "canceled" })).rejects.toMatchObject({ code: 30_409 });
    await after(3);
    await expect(client.messages(sid).update({ body: "other" })).rejects.toMatchObject({ code: 20_001 });
    const emptied = await client.messages(sid).update({ body: "" });
    await client.messages(sid).remove();

    expect(emptied).toMatchObject({ sid, body: "", status: "delivered" });
    await expect(client.messages(sid).fetch()).rejects.toMatchObject({ status: 404, code: 20_404 });
  });

  test.each([
    ["a", 160, "1"],
    ["a", 161, "2"],
    ["€", 80, "1"],
    ["€", 81, "2"],
    ["a", 306, "2"],
    ["a", 307, "3"],
    ["я", 70, "1"],
    ["я", 71, "2"],
    ["я", 134, "2"],
    ["👍", 35, "1"],
    ["👍", 36, "2"],
    ["’", 71, "2"],
  ])("of %s times %i has as many segments as carriers count", async (character, times, segments) => {
    const { client } = await startTexts();

    const created = await client.messages.create({ ...order, body: character.repeat(times) });

    expect(created.numSegments).toBe(segments);
  });
});

describe("a Messaging Service", () => {
  test("takes a text first, and chooses the number then", async () => {
    const { client, after, statuses, server } = await startTexts();
    const statusCallback = `${server.url}/sms-status`;

    const created = await client.messages.create({
      to: ann,
      messagingServiceSid: service,
      body: order.body,
      statusCallback,
    });
    await after(3);
    const delivered = await client.messages(created.sid).fetch();

    expect(created).toMatchObject({ status: "accepted", from: null, messagingServiceSid: service, numSegments: "0" });
    expect(statuses()).toEqual(["queued", "sent", "delivered"]);
    expect(server.asked("/sms-status")[0]?.params).toMatchObject({ MessagingServiceSid: service, From: lineNumber });
    expect(delivered).toMatchObject({ status: "delivered", from: lineNumber, numSegments: "1" });
  });

  test("keeps to the number that a person knows, and sends from its own numbers only", async () => {
    const [first, second] = ["+15005551001", "+15005551002"];
    const line = await startTexts({}, { messagingServices: { [service]: [first, second] } });
    for (const number of [first, second]) line.twilio.setNumber(number);
    const send = (from?: string) =>
      line.client.messages.create({ to: ann, messagingServiceSid: service, body: "x", ...(from && { from }) });

    await send(second);
    await line.after(0);
    await send();
    await line.after(0);

    expect(line.twilio.messages.map(({ from }) => from)).toEqual([second, second]);
    await expect(send(lineNumber)).rejects.toMatchObject({ code: 21_606 });
    await expect(
      line.client.messages.create({ to: ann, messagingServiceSid: `MG${"6".repeat(32)}`, body: "x" }),
    ).rejects.toMatchObject({ code: 21_701 });
  });

  test("without numbers sends nothing", async () => {
    const line = await startTexts({}, { messagingServices: { [service]: [] } });

    await expect(
      line.client.messages.create({ to: ann, messagingServiceSid: service, body: "x" }),
    ).rejects.toMatchObject({ code: 21_703 });
  });

  test("is named in what comes in to its numbers", async () => {
    const { text, server } = await startTexts({}, { messagingServices: { [service]: [lineNumber] } });

    await text("5");

    expect(server.asked("/sms")[0]?.params).toMatchObject({ MessagingServiceSid: service });
  });
});

describe("the list of messages", () => {
  test("is newest first, over as many pages as it takes", async () => {
    const { client, text } = await startTexts();
    for (let i = 0; i < 3; i += 1) await client.messages.create({ ...order, body: `out ${i}` });
    await text("in");

    const listed = await client.messages.list({ pageSize: 2 });
    const some = await client.messages.list({ limit: 1 });

    expect(listed.map(({ body }) => body)).toEqual(["in", "out 2", "out 1", "out 0"]);
    expect(some).toMatchObject([{ body: "in", direction: "inbound", status: "received", from: ann, to: lineNumber }]);
  });

  test("is filtered by number and by the time of sending", async () => {
    const { client, after } = await startTexts();
    const bob = "+15005550777";
    await client.messages.create({ ...order, body: "1" });
    await after(60);
    await client.messages.create({ ...order, to: bob, body: "2" });
    await after(86_400);
    await client.messages.create({ ...order, body: "3" });
    await after(60);
    const bodies = async (filter: Parameters<typeof client.messages.list>[0]) =>
      (await client.messages.list(filter)).map(({ body }) => body);
    const at = (text: string) => new Date(text);

    expect(await bodies({ to: ann })).toEqual(["3", "1"]);
    expect(await bodies({ from: lineNumber })).toEqual(["3", "2", "1"]);
    expect(await bodies({ from: ann })).toEqual([]);
    expect(await bodies({ dateSentAfter: at("2026-01-05T09:00:30Z") })).toEqual(["3", "2"]);
    expect(await bodies({ dateSentBefore: at("2026-01-05T09:00:30Z") })).toEqual(["1"]);
    expect(await bodies({ dateSent: at("2026-01-06T00:00:00Z") })).toEqual(["3"]);
    expect(await bodies({ to: ann, dateSentAfter: at("2026-01-05T09:00:00Z") })).toEqual(["3", "1"]);
  });

  test.each([
    ["sent", [0, 1]],
    ["created", [1, 1]],
  ] as const)("knows of a text when it is %s", async (dateSent, counts) => {
    const { client, after } = await startTexts({}, { dateSent });
    await client.messages.create(order);
    const count = async () => (await client.messages.list({ dateSentAfter: new Date(0) })).length;

    const before = await count();
    await after(1);

    expect([before, await count()]).toEqual(counts);
  });
});

test("every answer has the shape of Twilio's own description", async () => {
  const schemas: Readonly<Record<string, object>> = contract.schemas;
  const line = await startTexts();
  const ajv = new Ajv({ strict: false });
  const ask = async (schema: string, path: string, form?: Record<string, string>) => {
    const response = await line.rest(path, form);
    const body = (await response.json()) as Record<string, unknown>;
    expect(ajv.validate(schemas[schema] ?? {}, body), `${schema}: ${ajv.errorsText()}`).toBe(true);
    expect(schemas).toHaveProperty(schema);
    expect(response.status).toBe(Number(schema.slice(-3)));
    return body;
  };

  await ask("ListMessage_200", "/Messages.json");
  const sent = await ask("CreateMessage_201", "/Messages.json", { To: ann, From: lineNumber, Body: "x" });
  await ask("CreateMessage_201", "/Messages.json", { To: "+15005553006", MessagingServiceSid: service, Body: "x" });
  await line.text("5");
  await ask("ListMessage_200", "/Messages.json?PageSize=1");
  await line.after(10);
  await ask("FetchMessage_200", `/Messages/${String(sent.sid)}.json`);
  await ask("UpdateMessage_200", `/Messages/${String(sent.sid)}.json`, { Body: "" });
  await ask("ListMessage_200", "/Messages.json?PageSize=1&Page=1");
  const list = await ask("ListMessage_200", "/Messages.json");
  const failed = (list.messages as { error_code: unknown; error_message: unknown }[])[1];

  expect(failed).toMatchObject({ error_code: 30_006, error_message: "Landline or unreachable carrier" });
});

test("the settings for texts of a number are read and written by REST", async () => {
  const { client, twilio } = await startTexts();
  const [number] = twilio.numbers;

  const updated = await client.incomingPhoneNumbers(number?.sid ?? "").update({
    smsUrl: "https://line.example.com/sms",
    smsMethod: "GET",
    smsFallbackUrl: "https://line.example.com/fallback",
    smsFallbackMethod: "GET",
    smsApplicationSid: "",
  });

  expect(updated).toMatchObject({
    smsUrl: "https://line.example.com/sms",
    smsMethod: "GET",
    smsFallbackUrl: "https://line.example.com/fallback",
    smsFallbackMethod: "GET",
  });
  expect(number).toMatchObject({ smsFallbackUrl: "https://line.example.com/fallback", smsFallbackMethod: "GET" });
});

test("of many messages the oldest are forgotten", async () => {
  const { client, text } = await startTexts({}, { keepMessages: 2 });
  for (const body of ["1", "2", "3"]) await text(body);

  expect((await client.messages.list()).map(({ body }) => body)).toEqual(["3", "2"]);
});
