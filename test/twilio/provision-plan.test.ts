import { describe, expect, test } from "vitest";
import {
  type Account,
  type AccountNumber,
  numberSettings,
  planProvision,
  type Wanted,
} from "../../src/twilio/provision-plan.ts";

const publicUrl = "https://line.example.com/support";
const wanted: Wanted = {
  queues: ["premium-customers", "customers"],
  numbers: [{ phoneNumber: "+15005550001", line: "customers" }],
  publicUrl,
  apiUrl: undefined,
};
const queues = ["premium-customers", "customers"].map((friendlyName) => ({
  sid: `QU-${friendlyName}`,
  friendlyName,
  dateCreated: new Date(0),
  currentSize: 0,
  maxSize: 1000,
}));
const number: AccountNumber = {
  sid: "PN1",
  phoneNumber: "+15005550001",
  settings: numberSettings(publicUrl, "customers"),
  voiceApplicationSid: "",
  trunkSid: "",
};
const asWanted: Account = { queues, numbers: [number] };

function accountWith(changes: Partial<AccountNumber>): Account {
  return { queues, numbers: [{ ...number, ...changes }] };
}

test("an account that is as wanted needs nothing", () => {
  expect(planProvision(wanted, asWanted)).toEqual({ changes: [], problems: [] });
});

test("a missing queue is created, and before any number is switched over to it", () => {
  const account = { ...accountWith({ settings: { ...number.settings, voiceUrl: "" } }), queues: queues.slice(0, 1) };

  const { changes } = planProvision(wanted, account);

  expect(changes).toEqual([
    { kind: "create-queue", queue: "customers" },
    {
      kind: "update-number",
      sid: "PN1",
      number: wanted.numbers[0],
      settings: [{ name: "voiceUrl", before: "", after: `${publicUrl}/customers` }],
    },
  ]);
});

test("every queue of the line is created, also one that no number is given for", () => {
  const { changes } = planProvision({ ...wanted, numbers: [] }, { queues: [], numbers: [] });

  expect(changes).toEqual([
    { kind: "create-queue", queue: "premium-customers" },
    { kind: "create-queue", queue: "customers" },
  ]);
});

test.each([
  { name: "voiceUrl", before: "https://demo.twilio.com/welcome/voice/" },
  { name: "voiceMethod", before: "GET" },
  { name: "voiceFallbackUrl", before: "" },
  { name: "voiceFallbackMethod", before: "GET" },
  { name: "statusCallback", before: "https://line.example.com/call-status" },
  { name: "statusCallbackMethod", before: "GET" },
] as const)("of a number only $name is changed when nothing else differs", ({ name, before }) => {
  const account = accountWith({ settings: { ...number.settings, [name]: before } });

  const { changes } = planProvision(wanted, account);

  expect(changes).toMatchObject([{ settings: [{ name, before, after: number.settings[name] }] }]);
});

test.each([
  { line: "customers", voice: "/customers", fallback: "/voice-fallback?for=customers" },
  { line: "premium-customers", voice: "/premium-customers", fallback: "/voice-fallback?for=premium-customers" },
  { line: "reps", voice: "/rep-call-complete", fallback: "/voice-fallback?for=reps" },
])("a number for $line asks $voice, and $fallback in need", ({ line, voice, fallback }) => {
  expect(numberSettings(publicUrl, line)).toEqual({
    voiceUrl: publicUrl + voice,
    voiceMethod: "POST",
    voiceFallbackUrl: publicUrl + fallback,
    voiceFallbackMethod: "POST",
    statusCallback: `${publicUrl}/call-status`,
    statusCallbackMethod: "POST",
  });
});

describe("a problem is named", () => {
  test.each([
    {
      what: "when the account has not got the number",
      account: accountWith({ phoneNumber: "+150055500010" }),
      problem: "+15005550001 is not a number of this account: check its digits, or buy it in the Twilio Console",
    },
    {
      what: "when a TwiML app would override the URLs",
      account: accountWith({ voiceApplicationSid: "AP5" }),
      problem:
        "+15005550001 has the VoiceApplicationSid AP5, which overrides its URLs: take it off the number in the Twilio Console, or give another number",
    },
    {
      what: "when a trunk would override the URLs",
      account: accountWith({ trunkSid: "TK5" }),
      problem:
        "+15005550001 has the TrunkSid TK5, which overrides its URLs: take it off the number in the Twilio Console, or give another number",
    },
  ])("$what", ({ account, problem }) => {
    expect(planProvision(wanted, account).problems).toEqual([problem]);
  });

  test("for each number that has one", () => {
    const numbers = ["+15005550008", "+15005550009"].map((phoneNumber) => ({ phoneNumber, line: "reps" }));

    const { problems } = planProvision({ ...wanted, numbers }, accountWith({}));

    expect(problems).toHaveLength(2);
  });
});

test.each([
  { publicUrl: "http://127.0.0.1:3000", apiUrl: undefined, reached: false },
  { publicUrl: "http://localhost:3000", apiUrl: "https://api.example.com", reached: false },
  { publicUrl: "http://127.0.0.1:3000", apiUrl: "http://127.0.0.1:4010", reached: true },
  { publicUrl: "https://line.example.com", apiUrl: undefined, reached: true },
])("with REST at $apiUrl, $publicUrl can be called: $reached", ({ publicUrl, apiUrl, reached }) => {
  const { problems } = planProvision({ ...wanted, numbers: [], publicUrl, apiUrl }, asWanted);

  expect(problems).toEqual(
    reached
      ? []
      : [
          `PUBLIC_URL is ${publicUrl}, where Twilio cannot reach you: open a tunnel, and set PUBLIC_URL to its far side`,
        ],
  );
});

describe("with texts", () => {
  const texting = { ...wanted, sms: true };

  test("a number asks /sms as well", () => {
    expect(planProvision(texting, asWanted).changes).toMatchObject([
      {
        settings: [
          { name: "smsUrl", before: "", after: `${publicUrl}/sms` },
          { name: "smsMethod", before: "", after: "POST" },
        ],
      },
    ]);
  });

  test("and is left alone when it does", () => {
    const account = accountWith({ settings: numberSettings(publicUrl, "customers", true) });

    expect(planProvision(texting, account)).toEqual({ changes: [], problems: [] });
  });

  test("a TwiML app that overrides the SmsUrl is a problem", () => {
    expect(planProvision(texting, accountWith({ smsApplicationSid: "AP5" })).problems).toEqual([
      "+15005550001 has the SmsApplicationSid AP5, which overrides its SmsUrl: take it off the number in the Twilio Console, or give another number",
    ]);
  });

  test("switched off, what a number does with texts is left alone", () => {
    const settings = { ...number.settings, smsUrl: "https://elsewhere.example.com/sms", smsMethod: "GET" };

    expect(planProvision(wanted, accountWith({ settings, smsApplicationSid: "AP5" }))).toEqual({
      changes: [],
      problems: [],
    });
  });
});
