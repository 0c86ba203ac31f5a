import { describe, expect, test } from "vitest";
import { applyProvision, BrokenOffError } from "../../src/twilio/provision-apply.ts";
import type { Wanted } from "../../src/twilio/provision-plan.ts";
import { planChanges, provisionAccount, ProvisionProblems, readAccount } from "../../src/twilio/provisioning.ts";
import { createRestClient, restProblem } from "../../src/twilio/rest-client.ts";
import { brokenWrite, startTwilio, tooManyRequests, type TwilioStandIn } from "../helpers/twilio-stand-in.ts";
import { refusal } from "../helpers/twilio-records.ts";

async function startAccount() {
  const twilio = await startTwilio();
  for (const digit of [1, 2, 3]) twilio.records.addNumber(`+1500555000${digit}`);
  return { twilio, rest: restFor(twilio), wanted: wantedAt(twilio) };
}

function restFor({ accountSid, authToken, url }: TwilioStandIn, token = authToken) {
  return createRestClient({ accountSid, authToken: token, apiUrl: url });
}

function wantedAt({ url }: TwilioStandIn): Wanted {
  return {
    queues: ["premium-customers", "customers"],
    numbers: [
      { phoneNumber: "+15005550002", line: "premium-customers" },
      { phoneNumber: "+15005550001", line: "customers" },
      { phoneNumber: "+15005550003", line: "reps" },
    ],
    publicUrl: "https://line.example.com",
    apiUrl: url,
  };
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail("it should have failed"),
    (error: unknown) => error,
  );
}

test("a new account gets its queues, and its numbers point at the server", async () => {
  const { twilio, rest, wanted } = await startAccount();

  await provisionAccount(rest, wanted);

  expect(twilio.records.queues).toMatchObject([
    { friendly_name: "premium-customers", max_size: 1000 },
    { friendly_name: "customers", max_size: 1000 },
  ]);
  expect(twilio.records.numbers).toMatchObject([
    { voice_url: "https://line.example.com/customers" },
    {
      voice_url: "https://line.example.com/premium-customers",
      voice_method: "POST",
      voice_fallback_url: "https://line.example.com/voice-fallback?for=premium-customers",
      voice_fallback_method: "POST",
      status_callback: "https://line.example.com/call-status",
      status_callback_method: "POST",
      sms_url: "https://example.com/sms",
    },
    { voice_url: "https://line.example.com/rep-call-complete" },
  ]);
});

test("only what differs is sent", async () => {
  const { twilio, rest, wanted } = await startAccount();

  await provisionAccount(rest, wanted);

  const updates = twilio.requests.filter(({ method, path }) => method === "POST" && path.startsWith("/Incoming"));
  expect(updates[1]?.form).toEqual({
    VoiceUrl: "https://line.example.com/customers",
    VoiceFallbackUrl: "https://line.example.com/voice-fallback?for=customers",
    StatusCallback: "https://line.example.com/call-status",
  });
});

test("the second run finds nothing to do", async () => {
  const { twilio, rest, wanted } = await startAccount();
  await provisionAccount(rest, wanted);
  const writes = twilio.writes.length;

  const changes = await provisionAccount(rest, wanted);

  expect(changes).toEqual([]);
  expect(twilio.writes).toHaveLength(writes);
});

test("a number is found by all of its digits, though Twilio's filter finds longer ones as well", async () => {
  const { twilio, rest } = await startAccount();
  twilio.records.addNumber("+150055500019");

  const { numbers } = await readAccount(rest, ["+15005550001"]);

  expect(numbers.map(({ phoneNumber }) => phoneNumber)).toEqual(["+15005550001"]);
});

test.each([
  { numbers: ["+15005550009"], overrides: {}, named: ["+15005550009 is not a number of this account"] },
  { numbers: ["+15005550007"], overrides: { voice_application_sid: "AP1" }, named: ["VoiceApplicationSid AP1"] },
  { numbers: ["+15005550007"], overrides: { trunk_sid: "TK1" }, named: ["TrunkSid TK1"] },
  {
    numbers: ["+15005550009", "+15005550007"],
    overrides: { voice_application_sid: "AP1", trunk_sid: "TK1" },
    named: ["+15005550009", "AP1", "TK1"],
  },
])("$named: all that is in the way is named, and nothing is changed", async ({ numbers, overrides, named }) => {
  const { twilio, rest, wanted } = await startAccount();
  twilio.records.addNumber("+15005550007", overrides);
  const more = numbers.map((phoneNumber) => ({ phoneNumber, line: "customers" }));

  const error = await failureOf(provisionAccount(rest, { ...wanted, numbers: [...wanted.numbers, ...more] }));

  expect(error).toBeInstanceOf(ProvisionProblems);
  for (const part of named) expect(String(error)).toContain(part);
  expect(twilio.writes).toEqual([]);
});

test("refused credentials are said in one sentence", async () => {
  const { twilio, wanted } = await startAccount();

  const error = await failureOf(provisionAccount(restFor(twilio, "wrong"), wanted));

  expect(restProblem(error)).toBe("Twilio refuses the credentials: check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN");
});

test("too many requests are repeated until Twilio takes them", async () => {
  const { twilio, rest, wanted } = await startAccount();
  twilio.fault = tooManyRequests(3);

  await provisionAccount(rest, wanted);

  expect(twilio.requests.filter(({ status }) => status === 429)).toHaveLength(3);
  expect(await planChanges(rest, wanted)).toEqual([]);
});

test("a queue that a starting server has made meanwhile is no failure", async () => {
  const { twilio, rest, wanted } = await startAccount();
  const changes = await planChanges(rest, wanted);
  twilio.records.addQueue("customers");

  await applyProvision(rest, changes);

  expect(twilio.records.queues.map((queue) => queue.friendly_name)).toEqual(["customers", "premium-customers"]);
});

describe("a run that breaks off half-way", () => {
  test("says what was done, what failed and what was not begun", async () => {
    const { twilio, rest, wanted } = await startAccount();
    twilio.fault = brokenWrite(4);

    const error = await failureOf(provisionAccount(rest, wanted));

    const settings = "VoiceUrl, VoiceFallbackUrl, StatusCallback";
    expect(String(error)).toBe(
      [
        "BrokenOffError: The work broke off half-way: Internal Server Error (HTTP 500, code 20500).",
        "Done:",
        "  queue premium-customers",
        "  queue customers",
        `  +15005550002 for premium-customers: ${settings}`,
        "Failed, or done without an answer:",
        `  +15005550001 for customers: ${settings}`,
        "Not done:",
        `  +15005550003 for reps: ${settings}`,
        "Run it again: it goes on from here.",
      ].join("\n"),
    );
  });

  test("is finished by the next run", async () => {
    const { twilio, rest, wanted } = await startAccount();
    twilio.fault = brokenWrite(4);
    await failureOf(provisionAccount(rest, wanted));

    const changes = await provisionAccount(rest, wanted);

    expect(changes).toMatchObject([{ number: { line: "customers" } }, { number: { line: "reps" } }]);
  });

  test.each([
    { answer: refusal(400, 21402, "VoiceUrl is not valid"), title: "Refused:\n  queue premium-customers" },
    { answer: { status: 502, body: "bad gateway" }, title: "Failed, or done without an answer:\n  queue premium" },
    { answer: "hang-up", title: "Failed, or done without an answer:\n  queue premium" },
  ] as const)("tells a refusal from an answer that got lost: $title", async ({ answer, title }) => {
    const { twilio, rest, wanted } = await startAccount();
    twilio.fault = ({ method }) => (method === "POST" ? answer : undefined);

    const error = await failureOf(provisionAccount(rest, wanted));

    expect(String(error)).toContain(title);
    expect(String(error)).not.toContain("undefined");
  });

  test("by an interruption has finished the change it was at", async () => {
    const { twilio, rest, wanted } = await startAccount();
    const changes = await planChanges(rest, wanted);
    const stop = new AbortController();
    twilio.hold = async ({ path }) => {
      if (path.startsWith("/Incoming")) stop.abort();
      return Promise.resolve();
    };

    const error = await failureOf(applyProvision(rest, changes, { signal: stop.signal }));

    expect(error).toBeInstanceOf(BrokenOffError);
    expect((error as BrokenOffError).done).toEqual(changes.slice(0, 3));
    expect((error as BrokenOffError).remaining).toEqual(changes.slice(3));
    expect(String(error)).toContain("it was interrupted");
  });
});

test("with texts the numbers ask /sms as well, and a second run has nothing to do", async () => {
  const { twilio, rest, wanted } = await startAccount();
  const texting = { ...wanted, sms: true };

  await provisionAccount(rest, texting);
  const again = await provisionAccount(rest, texting);

  expect(twilio.records.numbers.map((number) => number.sms_url)).toEqual(
    Array.from({ length: 3 }, () => "https://line.example.com/sms"),
  );
  expect(again).toEqual([]);
});

test("every change is reported as soon as it is made", async () => {
  const { twilio, rest, wanted } = await startAccount();
  const writesAtReport: number[] = [];

  await provisionAccount(rest, wanted, () => writesAtReport.push(twilio.writes.length));

  expect(writesAtReport).toEqual([1, 2, 3, 4, 5]);
});
