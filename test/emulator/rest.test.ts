import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { createRestClient } from "../../src/twilio/rest-client.ts";
import contract from "../fixtures/twilio-rest-schemas.json" with { type: "json" };
import { startPhoneLine, callersWait } from "../helpers/phone-line.ts";

describe("queues", () => {
  test("are created, listed, changed and deleted through the real client", async () => {
    const { client } = await startPhoneLine(callersWait);

    const created = await client.queues.create({ friendlyName: "customers", maxSize: 1000 });
    const changed = await client.queues(created.sid).update({ friendlyName: "all", maxSize: 7 });
    const listed = await client.queues.list();
    const removed = await client.queues(created.sid).remove();

    expect(created.sid).toMatch(/^QU[0-9a-f]{32}$/);
    expect(changed).toMatchObject({ friendlyName: "all", maxSize: 7, currentSize: 0, averageWaitTime: 0 });
    expect(listed.map(({ sid }) => sid)).toEqual([created.sid]);
    expect(removed).toBe(true);
    expect(await client.queues.list()).toEqual([]);
  });

  test("are listed over as many pages as it takes", async () => {
    const { client, twilio } = await startPhoneLine(callersWait);
    for (let i = 0; i < 7; i += 1) twilio.createQueue(`queue-${i}`);

    const listed = await client.queues.list({ pageSize: 3 });

    expect(listed.map(({ friendlyName }) => friendlyName)).toEqual([0, 1, 2, 3, 4, 5, 6].map((i) => `queue-${i}`));
  });

  test.each([
    ["a name that is taken", { friendlyName: "customers" }, { status: 400 }],
    ["no name at all", { friendlyName: "" }, { status: 400, code: 20002 }],
    ["a name that is too long", { friendlyName: "x".repeat(65) }, { status: 400, code: 20002 }],
    ["a size that cannot be", { friendlyName: "new", maxSize: 5001 }, { status: 400, code: 20001 }],
  ])("refuse %s", async (_what, order, error) => {
    const { client, twilio } = await startPhoneLine(callersWait);
    twilio.createQueue("customers");

    await expect(client.queues.create(order)).rejects.toMatchObject(error);
  });

  test("with somebody in them are not deleted, and a name is no SID", async () => {
    const { client, twilio } = await startPhoneLine(callersWait);
    await twilio.call({ from: "+15005550011", to: "+15005550001" });
    const [queue] = await client.queues.list();

    await expect(client.queues(queue?.sid ?? "").remove()).rejects.toMatchObject({ status: 400 });
    await expect(client.queues("customers").fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  });
});

describe("members", () => {
  test("are the callers in their order, with their waits", async () => {
    const { client, twilio } = await startPhoneLine(callersWait);
    const ann = await twilio.call({ from: "+15005550011", to: "+15005550001" });
    await twilio.clock.advance({ seconds: 60 });
    const bob = await twilio.call({ from: "+15005550012", to: "+15005550001" });
    const [queue] = await client.queues.list();

    const members = await client.queues(queue?.sid ?? "").members.list();
    const front = await client
      .queues(queue?.sid ?? "")
      .members("Front")
      .fetch();

    expect(members.map(({ callSid, position, waitTime }) => [callSid, position, waitTime])).toEqual([
      [ann.sid, 1, 60],
      [bob.sid, 2, 0],
    ]);
    expect(front.callSid).toBe(ann.sid);
    expect(queue).toMatchObject({ currentSize: 2, averageWaitTime: 30 });
  });

  test("are taken out by a URL, and what is there follows on their call", async () => {
    const { client, twilio, server } = await startPhoneLine(callersWait);
    const ann = await twilio.call({ from: "+15005550011", to: "+15005550001" });
    const [queue] = await client.queues.list();

    const before = await client
      .queues(queue?.sid ?? "")
      .members(ann.sid)
      .update({ url: `${server.url}/goodbye` });
    await twilio.clock.advance({ seconds: 10 });

    expect(before.position).toBe(1);
    expect(ann.heard.map(({ text }) => text)).toEqual(["We are closed."]);
    expect(ann.status).toBe("completed");
    await expect(
      client
        .queues(queue?.sid ?? "")
        .members(ann.sid)
        .update({ url: `${server.url}/goodbye` }),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe("calls", () => {
  test("are placed: the telephone rings, is answered, and hears what the URL says", async () => {
    const { client, twilio, server } = await startPhoneLine(callersWait);

    const placed = await client.calls.create({
      to: "+15005550077",
      from: "+15005550001",
      url: `${server.url}/goodbye`,
      machineDetection: "Enable",
    });
    await twilio.clock.advance({ seconds: 3 });
    const phone = twilio.phone("+15005550077");
    const ringing = await client.calls(placed.sid).fetch();
    await phone?.answer();
    await twilio.clock.advance({ seconds: 10 });
    const over = await client.calls(placed.sid).fetch();

    expect([placed.status, ringing.status, over.status]).toEqual(["queued", "ringing", "completed"]);
    expect(phone?.heard.map(({ text }) => text)).toEqual(["We are closed."]);
    expect(over).toMatchObject({ direction: "outbound-api", duration: "1", answeredBy: "human" });
  });

  test.each([
    ["busy", "busy"],
    ["noAnswer", "no-answer"],
    ["hangUp", "no-answer"],
  ] as const)("that nobody takes (%s) end as Twilio says", async (deed, status) => {
    const { client, twilio, server } = await startPhoneLine(callersWait);
    const { sid } = await client.calls.create({
      to: "+15005550077",
      from: "+15005550001",
      url: `${server.url}/goodbye`,
    });
    await twilio.clock.advance({ seconds: 3 });

    await twilio.phone("+15005550077")?.[deed]();

    expect((await client.calls(sid).fetch()).status).toBe(status);
  });

  test("ring out after their timeout, report every event, and know a machine", async () => {
    const { client, twilio, server } = await startPhoneLine(callersWait);
    twilio.habit("+15005550078", { kind: "is-machine", afterSeconds: 4 });
    const callback = {
      statusCallback: `${server.url}/status`,
      statusCallbackEvent: ["initiated", "ringing", "answered", "completed"],
    };

    const out = await client.calls.create({
      to: "+15005550077",
      from: "+15005550001",
      twiml: "<Response/>",
      timeout: 20,
      ...callback,
    });
    const machine = await client.calls.create({
      to: "+15005550078",
      from: "+15005550001",
      twiml: "<Response><Pause/></Response>",
      machineDetection: "Enable",
      ...callback,
    });
    await twilio.clock.advance({ seconds: 30 });

    expect((await client.calls(out.sid).fetch()).status).toBe("no-answer");
    expect((await client.calls(machine.sid).fetch()).answeredBy).toBe("machine_start");
    const statuses = twilio
      .requests({ path: "/status", callSid: machine.sid })
      .map(({ parameters }) => parameters.CallStatus);
    expect(statuses).toEqual(["initiated", "ringing", "in-progress", "completed"]);
  });

  test("are moved by Twiml or Url, ended by Status, and refused (21220) when they are over", async () => {
    const { client, twilio, server } = await startPhoneLine(callersWait);
    const ann = await twilio.call({ from: "+15005550011", to: "+15005550001" });
    const bob = await twilio.call({ from: "+15005550012", to: "+15005550001" });

    await client.calls(ann.sid).update({ twiml: "<Response><Say>One moment.</Say><Pause length='60'/></Response>" });
    await client.calls(bob.sid).update({ url: `${server.url}/goodbye` });
    await twilio.clock.advance({ seconds: 2 });
    expect(ann.heard.map(({ text }) => text)).toEqual(["One moment."]);
    expect(bob.heard.map(({ text }) => text)).toEqual(["We are closed."]);
    await client.calls(ann.sid).update({ status: "completed" });

    expect(ann.status).toBe("completed");
    await expect(client.calls(ann.sid).update({ status: "completed" })).rejects.toMatchObject({
      status: 400,
      code: 21220,
    });
    await expect(client.calls(`CA${"f".repeat(32)}`).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  test("are listed newest first, by party and by status", async () => {
    const { client, twilio } = await startPhoneLine(callersWait);
    const ann = await twilio.call({ from: "+15005550011", to: "+15005550001" });
    await twilio.clock.advance({ seconds: 5 });
    const bob = await twilio.call({ from: "+15005550012", to: "+15005550001" });
    await ann.hangUp();

    const sids = async (filter: object) => (await client.calls.list(filter)).map(({ sid }) => sid);

    expect(await sids({})).toEqual([bob.sid, ann.sid]);
    expect(await sids({ from: "+15005550011" })).toEqual([ann.sid]);
    expect(await sids({ status: "ringing" })).toEqual([bob.sid]);
    expect(await sids({ startTimeAfter: new Date(0) })).toEqual([]);
  });

  test.each([
    [{ to: "5550077", from: "+15005550001", url: "http://127.0.0.1/" }, 21211],
    [{ to: "+15005550077", from: "+15005559999", url: "http://127.0.0.1/" }, 21210],
    [{ to: "+15005550077", from: "+15005550001", url: "/relative" }, 21205],
    [{ to: "+15005550077", from: "+15005550001" }, 21205],
  ])("%j are refused with %i", async (order, code) => {
    const { client } = await startPhoneLine(callersWait);

    await expect(client.calls.create(order)).rejects.toMatchObject({ status: 400, code });
  });
});

describe("numbers", () => {
  test("are found by their number and pointed elsewhere, and a call goes there at once", async () => {
    const { client, twilio, server } = await startPhoneLine(callersWait);

    const [number] = await client.incomingPhoneNumbers.list({ phoneNumber: "+15005550001" });
    await client
      .incomingPhoneNumbers(number?.sid ?? "")
      .update({ voiceUrl: `${server.url}/goodbye`, voiceMethod: "GET" });
    const ann = await twilio.call({ from: "+15005550011", to: "+15005550001" });

    expect(ann.heard.map(({ text }) => text)).toEqual(["We are closed."]);
    expect(twilio.requests()).toMatchObject([{ method: "GET", path: "/goodbye" }]);
    await expect(client.incomingPhoneNumbers(number?.sid ?? "").update({ voiceUrl: "ftp://x" })).rejects.toMatchObject({
      status: 400,
      code: 21402,
    });
  });
});

describe("the door to it", () => {
  test("opens to the account's token only", async () => {
    const { restUrl, twilio } = await startPhoneLine(callersWait);
    const stranger = createRestClient({ accountSid: twilio.accountSid, authToken: "wrong", apiUrl: restUrl });

    await expect(stranger.queues.list()).rejects.toMatchObject({ status: 401, code: 20003 });
  });

  test("the account can be asked for", async () => {
    const {
      client,
      twilio: { accountSid },
    } = await startPhoneLine(callersWait);

    expect(await client.api.v2010.accounts(accountSid).fetch()).toMatchObject({
      sid: accountSid,
      status: "active",
      type: "Full",
    });
  });

  test("the account is a trial where that is wanted", async () => {
    const { client, twilio } = await startPhoneLine(callersWait, { accountType: "Trial" });

    expect(await client.api.v2010.accounts(twilio.accountSid).fetch()).toMatchObject({
      status: "active",
      type: "Trial",
    });
  });

  test("takes a form of either kind", async () => {
    const { rest } = await startPhoneLine(callersWait);
    const form = new FormData();
    form.set("FriendlyName", "multi");

    const response = await rest("/Queues.json", form);

    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ friendly_name: "multi", max_size: 1000 });
  });
});

test("every answer has the shape of Twilio's own description", async () => {
  const schemas: Readonly<Record<string, object>> = contract.schemas;
  const { rest, twilio, server } = await startPhoneLine(callersWait);
  const ann = await twilio.call({ from: "+15005550011", to: "+15005550001" });
  const bob = await twilio.call({ from: "+15005550012", to: "+15005550001" });
  const ajv = new Ajv({ strict: false });

  const ask = async (schema: string, path: string, form?: Record<string, string>) => {
    const response = await rest(path, form);
    const body = (await response.json()) as Record<string, unknown>;
    const isGood = ajv.validate(schemas[schema] ?? {}, body);
    expect(isGood, `${schema}: ${ajv.errorsText()}`).toBe(true);
    expect(schemas).toHaveProperty(schema);
    expect(response.status).toBe(Number(schema.slice(-3)));
    return body;
  };

  const queue = await ask("CreateQueue_201", "/Queues.json", { FriendlyName: "new", MaxSize: "5" });
  const list = await ask("ListQueue_200", "/Queues.json?PageSize=1");
  await ask("ListQueue_200", "/Queues.json?PageSize=1&Page=1");
  await ask("FetchQueue_200", `/Queues/${String(queue.sid)}.json`);
  await ask("UpdateQueue_200", `/Queues/${String(queue.sid)}.json`, { MaxSize: "6" });
  const [customers] = list.queues as { sid: string }[];
  await ask("ListMember_200", `/Queues/${customers?.sid}/Members.json`);
  await ask("ListMember_200", `/Queues/${String(queue.sid)}/Members.json`);
  await ask("FetchMember_200", `/Queues/${customers?.sid}/Members/Front.json`);
  await ask("UpdateMember_200", `/Queues/${customers?.sid}/Members/${ann.sid}.json`, { Url: `${server.url}/goodbye` });
  await ask("ListCall_200", "/Calls.json?PageSize=1");
  await ask("FetchCall_200", `/Calls/${bob.sid}.json`);
  await ask("UpdateCall_200", `/Calls/${bob.sid}.json`, { Status: "completed" });
  await ask("FetchCall_200", `/Calls/${bob.sid}.json`);
  await ask("CreateCall_201", "/Calls.json", {
    To: "+15005550077",
    From: "+15005550001",
    Url: `${server.url}/goodbye`,
  });
});
