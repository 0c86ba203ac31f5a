import { describe, expect, test } from "vitest";
import { NotEmulatedError } from "../../src/emulator/not-emulated.ts";
import { knownParameters } from "../../src/emulator/rest/lacking.ts";
import { type PhoneLineOptions, startPhoneLine, callersWait } from "../helpers/phone-line.ts";
import { libraryRequests } from "../helpers/twilio-library.ts";

const requests = libraryRequests();

/** The emulator with a way to ask for what the client does not ask for. */
async function startApi(options: PhoneLineOptions = {}) {
  const line = await startPhoneLine(callersWait, options);
  const ask = async (method: string, path: string, fields?: Readonly<Record<string, string>>) => {
    const response = await line.rest(path, fields, method);
    const text = await response.text();
    return { status: response.status, body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>) };
  };
  return { ...line, ask, found: () => line.twilio.notEmulated.map(({ what }) => what) };
}

/** What we answer ourselves, however it is refused. */
const carriedOut = Object.entries({
  "": "GET",
  "/Calls": "GET POST",
  "/Calls/*": "GET POST DELETE",
  "/Messages": "GET POST",
  "/Messages/*": "GET POST DELETE",
  "/Queues": "GET POST",
  "/Queues/*": "GET POST DELETE",
  "/Queues/*/Members": "GET",
  "/Queues/*/Members/*": "GET POST",
  "/IncomingPhoneNumbers": "GET",
  "/IncomingPhoneNumbers/*": "GET POST",
}).flatMap(([path, methods]) => methods.split(" ").map((method) => `${method} ${path}`));

describe("a request that Twilio answers and the emulator does not", () => {
  test("is answered with 501, whichever the library makes; all others are carried out", async () => {
    const { ask } = await startApi();
    const statuses = new Map<string, number>();
    for (const { method, path } of requests) {
      statuses.set(`${method} ${path}`, (await ask(method, `${path.replaceAll("*", "XX1")}.json`)).status);
    }

    const answered = [...statuses].filter(([, status]) => status !== 501).map(([request]) => request);

    expect(requests.length).toBeGreaterThan(190);
    expect(answered.toSorted()).toEqual(carriedOut.toSorted());
    expect([...statuses.values()]).not.toContain(405);
  });

  test("has a sentence and no code of Twilio's, as the client shows it too", async () => {
    const { ask, client, found } = await startApi();

    const answer = await ask("GET", "/Conferences.json");

    const message = "the emulator does not carry out GET /Conferences.json; Twilio does";
    expect(answer).toEqual({ status: 501, body: { code: null, message, more_info: null, status: 501 } });
    await expect(client.conferences.list()).rejects.toMatchObject({ status: 501, message });
    expect(found()).toEqual(["GET /Conferences.json"]);
  });

  test.each([
    ["GET", "/Recordings/RE1", "GET /Recordings/*.json"],
    ["GET", "/Calls", "XML (put .json behind the path)"],
    ["GET", "/Queues.csv", "XML (put .json behind the path)"],
    ["POST", "/../../../v1/Services/MG" + "0".repeat(32), "POST /v1/Services/*"],
    ["POST", ".json", "POST /Accounts/*.json"],
    ["GET", "/../../Accounts.json", "GET /Accounts.json"],
    ["DELETE", "/IncomingPhoneNumbers/PN1.json", "DELETE /IncomingPhoneNumbers/*.json"],
    ["GET", "/IncomingPhoneNumbers/Local.json", "GET /IncomingPhoneNumbers/Local.json"],
  ])("such as %s %s", async (method, path, what) => {
    const { ask, found } = await startApi();

    expect((await ask(method, path)).status).toBe(501);

    expect(found()).toEqual([what]);
  });

  test.each([
    ["GET", "/Conferences/CF1/Participant.json", 404],
    ["GET", "/Confrences.json", 404],
    ["DELETE", "/Queues.json", 405],
    ["GET", "/Queues/QU1.json", 404],
    ["DELETE", "/Conferences.json", 404],
  ])("is not one that Twilio does not answer, either: %s %s, %d", async (method, path, status) => {
    const { ask, found } = await startApi();

    const answer = await ask(method, path);

    expect(answer.status).toBe(status);
    expect(answer.body.code).toBe(status === 404 ? 20_404 : 20_004);
    expect(found()).toEqual([]);
  });

  test("is asked for by nobody who has no account", async () => {
    const { restUrl, twilio } = await startApi();

    expect((await fetch(`${restUrl}/2010-04-01/Accounts/${twilio.accountSid}/Conferences.json`)).status).toBe(401);
  });
});

describe("a parameter", () => {
  const call = { To: "+15005550099", From: "+15005550001", Twiml: "<Response/>" };
  const text = { To: "+15005550099", From: "+15005550001", Body: "x" };

  test.each([
    ["/Calls.json", { ...call, Record: "true" }, 201, ["Record of POST /Calls.json"]],
    ["/Calls.json", { ...call, Record: "false", Timeout: "5", TimeLimit: "60", MachineDetection: "Enable" }, 201, []],
    ["/Calls.json", { ...call, Recrod: "true" }, 201, []],
    ["/Calls.json", { ...call, Url: "http://127.0.0.1:1/", Method: "GET" }, 201, []],
    ["/Messages.json", { ...text, ValidityPeriod: "60" }, 201, ["ValidityPeriod of POST /Messages.json"]],
    ["/Queues.json", { FriendlyName: "a", MaxSize: "5" }, 201, []],
  ])("of %s that has no effect is found: %j, %d, %j", async (path, fields, status, what) => {
    const { ask, found } = await startApi();

    expect((await ask("POST", path, fields)).status).toBe(status);

    expect(found()).toEqual(what);
  });

  test.each([
    ["/Calls.json", { To: call.To, From: call.From, ApplicationSid: "AP1" }, "ApplicationSid of POST /Calls.json"],
    ["/Messages.json", { ...text, MediaUrl: "https://a.example/b.png" }, "MediaUrl of POST /Messages.json"],
    [
      "/Messages.json",
      { To: text.To, From: text.From, MediaUrl: "https://a.example/b.png" },
      "MediaUrl of POST /Messages.json",
    ],
    ["/Messages.json", { ...text, SendAt: "2026-01-05T10:00:00Z" }, "SendAt of POST /Messages.json"],
  ])("of %s that means all is answered with 501: %j", async (path, fields, what) => {
    const { ask, found, twilio } = await startApi();

    expect((await ask("POST", path, fields)).status).toBe(501);

    expect(found()).toEqual([what]);
    expect([...twilio.messages, ...twilio.calls]).toEqual([]);
  });

  test("of a call that is moved is found, though one that is placed has it", async () => {
    const { ask, found, twilio } = await startApi();
    const ann = await twilio.call({ from: "+15005550011", to: "+15005550001" });

    await ask("POST", `/Calls/${ann.sid}.json`, { Twiml: "<Response><Pause/></Response>", TimeLimit: "60" });

    expect(found()).toEqual(["TimeLimit of POST /Calls/*.json"]);
  });

  test("of a number that has no effect is found, and a filter of a list", async () => {
    const { ask, found, twilio } = await startApi();
    const sid = twilio.numbers[0]?.sid ?? "";

    await ask("POST", `/IncomingPhoneNumbers/${sid}.json`, {
      VoiceUrl: "http://127.0.0.1:1/",
      VoiceCallerIdLookup: "true",
    });
    await ask("GET", "/IncomingPhoneNumbers.json?Origin=hosted&PhoneNumber=500");

    expect(found()).toEqual([
      "VoiceCallerIdLookup of POST /IncomingPhoneNumbers/*.json",
      "Origin of GET /IncomingPhoneNumbers.json",
    ]);
  });

  test.each(requests.filter(({ method, path }) => carriedOut.includes(`${method} ${path}`) && method === "POST"))(
    "of $method $path is one that the emulator knows, whichever the library sends",
    ({ method, path, parameters }) => {
      expect(knownParameters(`${method} ${path}`).toSorted()).toEqual(parameters.toSorted());
    },
  );
});

test("a test fails that asks for one", async () => {
  const { ask, twilio } = await startApi({ onNotEmulated: "fail" });

  await ask("GET", "/Recordings.json");

  await expect(twilio.call({ from: "+15005550011", to: "+15005550001" })).rejects.toThrow(NotEmulatedError);
});
