import { describe, expect, test } from "vitest";
import { ConfigError, type Environment, readConfig } from "../src/config.ts";
import { liveEnv } from "./helpers/start-app.ts";

function problemsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test("nothing set means offline, on loopback, with the seed's two queues", () => {
  expect(readConfig({})).toEqual({
    given: {},
    mode: "offline",
    host: "127.0.0.1",
    port: 3000,
    publicOrigin: "http://127.0.0.1:3000",
    signedOrigins: ["http://127.0.0.1:3000", "http://127.0.0.1"],
    basePath: "",
    accountSid: "AC00000000000000000000000000000000",
    authToken: "this0offline0token0is0not0secret",
    apiUrl: "http://127.0.0.1:4010",
    emulatorPort: 4010,
    queues: ["premium-customers", "customers"],
    ordering: { kind: "strict", queues: ["premium-customers", "customers"] },
    database: { kind: "sqlite", path: "queue-dispatch.offline.db" },
    premiumQueueSid: undefined,
    repNumbers: "anyone",
    requireStir: false,
    dialTimeout: 1,
    announceEvery: 45,
    holdMusicUrls: [],
    maxWait: 1800,
    maxWaitWithoutReps: 120,
    maxQueue: undefined,
    passwords: { act: undefined, look: undefined },
    serviceLevel: { seconds: 20, target: 0.8 },
    trustProxy: false,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    texting: undefined,
    notices: { receiver: undefined, alertNumbers: [], longWait: 300 },
    opsToken: undefined,
    logLevel: "info",
  });
});

describe("the pages", () => {
  const [act, look] = ["a password to act by", "a password to look by"];

  test("have two passwords, a service level, and whoever stands in front", () => {
    const env = { DASHBOARD_PASSWORD: act, DASHBOARD_VIEW_PASSWORD: look, SERVICE_LEVEL_TARGET: "90" };

    expect(readConfig({ ...env, TRUST_PROXY: "1" })).toMatchObject({
      passwords: { act, look },
      serviceLevel: { seconds: 20, target: 0.9 },
      trustProxy: 1,
    });
    expect(readConfig({ TRUST_PROXY: "loopback, 10.0.0.0/8" }).trustProxy).toEqual(["loopback", "10.0.0.0/8"]);
  });

  test.each([
    [{ DASHBOARD_PASSWORD: "short" }, "DASHBOARD_PASSWORD must have at least 10 characters"],
    [{ DASHBOARD_PASSWORD: act, DASHBOARD_VIEW_PASSWORD: act }, "DASHBOARD_VIEW_PASSWORD is DASHBOARD_PASSWORD"],
    [{ TRUST_PROXY: "everybody" }, "TRUST_PROXY must be how many proxies there are"],
    [{ SERVICE_LEVEL_TARGET: "0" }, "SERVICE_LEVEL_TARGET must be a whole number from 1 to 100"],
  ])("refuse %j", (env, problem) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining(problem)]);
  });
});

describe("texting", () => {
  const on = { SMS_FROM: "+15005550001" };

  test("remembers for longer than SURVEY_EVERY_DAYS whom it has asked", () => {
    expect(problemsOf({ ...on, RETENTION_DAYS: "7" })).toEqual([
      "RETENTION_DAYS must be more than SURVEY_EVERY_DAYS: the line would forget whom it has asked",
    ]);
    expect(readConfig({ ...on, RETENTION_DAYS: "8" }).retentionDays).toBe(8);
    expect(readConfig({ RETENTION_DAYS: "7" }).retentionDays).toBe(7);
  });

  test("is turned on by a number, with hours, limits and keywords of its own", () => {
    expect(readConfig(on).texting).toEqual({
      from: "+15005550001",
      fromOf: new Map(),
      serviceSid: undefined,
      company: "Queue Dispatch",
      contact: undefined,
      asksConsent: false,
      surveyMinTalk: 30,
      surveyEveryDays: 7,
      apologyAfter: 300,
      hours: { from: 480, until: 1200 },
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      keywords: "twilio",
      perSecond: 1,
      served: { countries: undefined, deniedPrefixes: [] },
      perHour: 200,
      perDay: 1000,
      toStrangersPerHour: 0,
    });
  });

  test("is turned on by a Messaging Service too", () => {
    const MESSAGING_SERVICE_SID = `MG${"1".repeat(32)}`;

    expect(readConfig({ MESSAGING_SERVICE_SID, TIME_ZONE: "Asia/Tokyo" }).texting).toMatchObject({
      from: undefined,
      serviceSid: MESSAGING_SERVICE_SID,
      timeZone: "Asia/Tokyo",
    });
  });

  test("lets customers be rung back, in the countries that are named", () => {
    const { callBacks } = readConfig({ ...on, CALLBACK_COUNTRIES: "us, CA", REP_NUMBERS: "+15005550090" });
    expect(callBacks).toEqual({
      countries: new Set(["US", "CA"]),
      deniedPrefixes: [],
      hours: { from: 480, until: 1260 },
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      repNumbers: new Set(["+15005550090"]),
      ownNumbers: new Set([on.SMS_FROM]),
      perHour: 60,
      mostOpen: 100,
    });
    expect(readConfig(on).callBacks?.countries).toBeUndefined();
    expect(readConfig({ ...on, CALLBACK_COUNTRIES: "none" }).callBacks).toBeUndefined();
    expect(readConfig({ CALLBACK_COUNTRIES: "US" }).callBacks).toBeUndefined();
  });

  test("needs the record", () => {
    expect(problemsOf({ ...on, DATABASE_URL: "none" })).toEqual([
      "DATABASE_URL is none, but texts (SMS_FROM) need the record: leave it away, or leave SMS_FROM away",
    ]);
  });

  test("needs to be told the time zone and the company when the line is live", () => {
    expect(problemsOf({ ...liveEnv, ...on })).toEqual([
      "TIME_ZONE is missing: say by whose clock texts (SMS_FROM) keep SMS_HOURS, for example Europe/Berlin",
      "COMPANY is missing: texts (SMS_FROM) must say whom they are from, for example COMPANY=Acme",
    ]);
    expect(problemsOf({ ...liveEnv, ...on, TIME_ZONE: "UTC", COMPANY: " " })).toEqual([
      expect.stringMatching(/^COMPANY is missing/),
    ]);
    const env = { ...liveEnv, ...on, TIME_ZONE: "Europe/Berlin", COMPANY: "Acme" };
    expect(readConfig(env).texting).toMatchObject({ timeZone: "Europe/Berlin", company: "Acme" });
  });

  test.each([
    ["+15005550001", "+15005550001", {}],
    [
      "customers=+15005550001, premium-customers=+15005550002",
      "+15005550001",
      { customers: "+15005550001", "premium-customers": "+15005550002" },
    ],
    ["+15005550009,premium-customers=+15005550002", "+15005550009", { "premium-customers": "+15005550002" }],
    ["premium-customers=12345,+15005550009", "+15005550009", { "premium-customers": "12345" }],
  ])("comes from %s: a number for all, or one of each queue", (SMS_FROM, from, fromOf) => {
    expect(readConfig({ SMS_FROM }).texting).toMatchObject({ from, fromOf: new Map(Object.entries(fromOf)) });
    expect(readConfig({ SMS_FROM }).callBacks?.ownNumbers).toEqual(new Set([from, ...Object.values(fromOf)]));
  });

  test("leaves queues that have no number to the Messaging Service, where there is one", () => {
    const env = { SMS_FROM: "premium-customers=+15005550002", MESSAGING_SERVICE_SID: `MG${"1".repeat(32)}` };

    expect(readConfig(env).texting).toMatchObject({
      from: undefined,
      fromOf: new Map([["premium-customers", "+15005550002"]]),
    });
  });

  test.each([
    [
      "premium-customers=+15005550002",
      "SMS_FROM has no number for customers: add customers=+1…, or one without a name, which is for all others",
    ],
    [
      "+15005550001,gold=+15005550002",
      'SMS_FROM names "gold", which is no queue of QUEUES (premium-customers,customers)',
    ],
    [
      "+15005550001,+15005550002",
      "SMS_FROM says twice where the texts of a queue come from, or of all others: say it once",
    ],
    ["+15005550001,customers=+15005550001", "SMS_FROM names a number twice: whoever taps a number reaches one queue"],
    [
      "customers=Acme,+15005550001",
      'SMS_FROM "customers=Acme" is not a number to text from: write one of yours such as +15005550001, or a queue\'s own such as customers=+15005550001',
    ],
  ])("refuses SMS_FROM=%s", (SMS_FROM, problem) => {
    expect(problemsOf({ SMS_FROM })).toEqual([problem]);
  });

  test("tells waiting callers of texts where it is wanted, and there are any", () => {
    expect(readConfig({ ...on, CONSENT_PROMPT: "on" }).texting?.asksConsent).toBe(true);
    expect(problemsOf({ CONSENT_PROMPT: "on" })).toEqual([
      "CONSENT_PROMPT is on, but no texts are sent: set SMS_FROM or MESSAGING_SERVICE_SID, or leave it off",
    ]);
  });

  test.each([
    ["CONSENT_PROMPT", "always", /must be on or off/],
    ["CONTACT", "x".repeat(61), /is longer than 60 characters/],
    ["SMS_FROM", "Acme", /not a number to text from/],
    ["MESSAGING_SERVICE_SID", "MG1", /must be MG and 32/],
    ["SMS_HOURS", "8-20", /must be hours of the day/],
    ["TIME_ZONE", "Berlin/Europe", /is not a time zone/],
    ["SMS_KEYWORDS", "both", /must be twilio or own/],
    ["CALLBACK_COUNTRIES", "US,Germany", /"GERMANY" is not a country/],
    ["CALLBACK_COUNTRIES", "US,none", /says none and more/],
    ["TEXT_COUNTRIES", "Germany", /"GERMANY" is not a country/],
    ["DENIED_PREFIXES", "+1900, 809", /"809" is not what a number begins with/],
    ["TEXTS_PER_HOUR", "0", /must be a whole number from 1 to 10000/],
    ["ANSWERS_TO_STRANGERS", "many", /must be a whole number from 0 to 1000/],
    ["SMS_PER_SECOND", "0", /must be a whole number from 1 to 100/],
    ["COMPANY", "A\u202Ecme", /characters in it that nobody can see/],
  ])("refuses %s=%s", (name, value, complaint) => {
    expect(problemsOf({ ...on, [name]: value })).toEqual([expect.stringMatching(complaint)]);
  });
});

test("an account makes the line live", () => {
  expect(readConfig({ ...liveEnv, TWILIO_API_URL: "", PUBLIC_URL: "https://Example.com/a/line" })).toMatchObject({
    mode: "live",
    host: "0.0.0.0",
    publicOrigin: "https://example.com",
    basePath: "/a/line",
    apiUrl: undefined,
    emulatorPort: undefined,
    database: { kind: "sqlite", path: "queue-dispatch.db" },
    repNumbers: new Set(["+15005550090", "client:ann"]),
  });
});

test("offline, an emulator that runs elsewhere takes the place of our own", () => {
  const TWILIO_API_URL = "http://127.0.0.1:4020";

  expect(readConfig({ TWILIO_API_URL })).toMatchObject({ apiUrl: TWILIO_API_URL, emulatorPort: undefined });
});

test("the order of service may go by target waits", () => {
  const { queues, ordering } = readConfig({ ORDER: "target", QUEUES: "gold:30, silver : 300,bronze:0" });

  expect(queues).toEqual(["gold", "silver", "bronze"]);
  expect(ordering).toEqual({
    kind: "target",
    targetSeconds: new Map([
      ["gold", 30],
      ["silver", 300],
      ["bronze", 0],
    ]),
  });
});

test.each<[url: string, database: object]>([
  ["none", { kind: "none" }],
  ["sqlite:line.db", { kind: "sqlite", path: "line.db" }],
  ["sqlite:/var/lib/queue dispatch/line.db", { kind: "sqlite", path: "/var/lib/queue dispatch/line.db" }],
  ["postgres://app:secret@db/line", { kind: "postgres", url: "postgres://app:secret@db/line" }],
  ["postgresql://db/line?sslmode=require", { kind: "postgres", url: "postgresql://db/line?sslmode=require" }],
])("the record may be kept in %s", (url, database) => {
  expect(readConfig({ DATABASE_URL: url })).toMatchObject({ database });
});

test("a database that cannot be understood is refused without its password", () => {
  const [problem = ""] = problemsOf({ DATABASE_URL: "mysql://app:secret@db/line" });

  expect(problem).toMatch(/^DATABASE_URL must be sqlite:FILE, postgres:/);
  expect(problem).not.toContain("secret");
});

test("an empty variable counts as absent", () => {
  const empty = { PORT: "", QUEUES: " ", TWILIO_ACCOUNT_SID: "", TWILIO_AUTH_TOKEN: "", DIAL_TIMEOUT: "" };

  expect(readConfig(empty)).toEqual(readConfig({}));
});

test("everything that is wrong is said at once, each with its remedy", () => {
  const env = {
    TWILIO_AUTH_TOKEN: "x",
    PORT: "http",
    QUEUES: "a,a",
    DIAL_TIMEOUT: "0",
    LOG_LEVEL: "loud",
    PREMIUM_QUEUE_SID: "QU1",
  };

  const variables = problemsOf(env).map((problem) => problem.split(" ")[0]);

  expect(variables.toSorted()).toEqual([
    "DIAL_TIMEOUT",
    "LOG_LEVEL",
    "PORT",
    "PREMIUM_QUEUE_SID",
    "PUBLIC_URL",
    "QUEUES",
    "REP_NUMBERS",
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKEN",
  ]);
});

describe("is refused:", () => {
  const live = liveEnv;
  test.each<[name: string, env: Environment, problem: RegExp]>([
    [
      "half of the credentials",
      { TWILIO_ACCOUNT_SID: live.TWILIO_ACCOUNT_SID, PUBLIC_URL: "https://a.example", REP_NUMBERS: "anyone" },
      /^TWILIO_AUTH_TOKEN is missing/,
    ],
    ["the other half", { ...live, TWILIO_ACCOUNT_SID: "" }, /^TWILIO_ACCOUNT_SID is missing/],
    ["production without an account", { NODE_ENV: "production" }, /^TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN are missing/],
    [
      "the offline account, live",
      { ...live, TWILIO_ACCOUNT_SID: `AC${"0".repeat(32)}` },
      /^TWILIO_ACCOUNT_SID is the one for running offline/,
    ],
    [
      "the offline token, live",
      { ...live, TWILIO_AUTH_TOKEN: "this0offline0token0is0not0secret" },
      /^TWILIO_AUTH_TOKEN is the one for running offline/,
    ],
    [
      "the former offline token, live",
      { ...live, TWILIO_AUTH_TOKEN: "offline-not-a-secret" },
      /^TWILIO_AUTH_TOKEN is the one for running offline/,
    ],
    ["an account SID that is none", { ...live, TWILIO_ACCOUNT_SID: "SK123" }, /^TWILIO_ACCOUNT_SID must be AC/],
    ["live without a public URL", { ...live, PUBLIC_URL: "" }, /^PUBLIC_URL is missing/],
    ["live without a word on reps", { ...live, REP_NUMBERS: "" }, /^REP_NUMBERS is missing/],
    ["offline on every interface", { HOST: "0.0.0.0" }, /^HOST must be on loopback/],
    ["offline behind a tunnel", { PUBLIC_URL: "https://abc.example" }, /^PUBLIC_URL must be on loopback/],
    [
      "offline against somebody's REST",
      { TWILIO_API_URL: "https://api.example" },
      /^TWILIO_API_URL must be on loopback/,
    ],
    ["webhooks in the clear", { ...live, PUBLIC_URL: "http://line.example.com" }, /^PUBLIC_URL is neither https nor/],
    ["a token that is too short", { ...live, TWILIO_AUTH_TOKEN: "0123" }, /^TWILIO_AUTH_TOKEN must be 32 hexadecimal/],
    [
      "an API key's secret",
      { ...live, TWILIO_AUTH_TOKEN: "Zx".repeat(16) },
      /^TWILIO_AUTH_TOKEN must be 32 hexadecimal/,
    ],
    ["REST in the clear", { ...live, TWILIO_API_URL: "http://api.example" }, /^TWILIO_API_URL is neither https/],
    [
      "a public URL with a slash at its end",
      { ...live, PUBLIC_URL: "https://a.example/" },
      /^PUBLIC_URL must be a URL/,
    ],
    ["a public URL with a query", { ...live, PUBLIC_URL: "https://a.example?x=1" }, /^PUBLIC_URL must be a URL/],
    ["a public URL with a user", { ...live, PUBLIC_URL: "https://u:p@a.example" }, /^PUBLIC_URL must be a URL/],
    ["a public URL of another kind", { ...live, PUBLIC_URL: "ftp://a.example" }, /^PUBLIC_URL must be a URL/],
    ["a public URL that is a pattern", { ...live, PUBLIC_URL: "https://a.example/:all" }, /^PUBLIC_URL must be a URL/],
    ["no port", { PORT: "0" }, /^PORT must be a whole number from 1 to 65535/],
    ["a port too many", { PORT: "65536" }, /^PORT must be/],
    ["a timeout with a unit", { DIAL_TIMEOUT: "1s" }, /^DIAL_TIMEOUT must be a whole number from 1 to 600/],
    ["a number that is not E.164", { REP_NUMBERS: "5005550090" }, /^REP_NUMBERS "5005550090" is neither/],
    ["a list that ends in a comma", { REP_NUMBERS: "+15005550090," }, /^REP_NUMBERS "" is neither/],
    ["anyone and somebody", { REP_NUMBERS: "anyone,+15005550090" }, /^REP_NUMBERS says anyone and more/],
    ["eleven queues", { QUEUES: "a,b,c,d,e,f,g,h,i,j,k" }, /^QUEUES may name ten queues at most/],
    ["a queue twice", { QUEUES: "a,b,a" }, /^QUEUES names a queue twice/],
    [
      "a target with a unit",
      { QUEUES: "a:30s,b" },
      /^QUEUES says "30s" behind a name: a target is a number of seconds/,
    ],
    ["no target where the order goes by them", { ORDER: "target", QUEUES: "a:5,b" }, /^QUEUES must .* a:5,b:300$/],
    ["an order nobody knows", { ORDER: "fair" }, /^ORDER must be strict or target/],
    [
      "music that is no URL",
      { HOLD_MUSIC_URL: "music.mp3" },
      /^HOLD_MUSIC_URL "music.mp3" is not the URL of a piece of music/,
    ],
    ["a token for operations of fifteen letters", { OPS_TOKEN: "123456789012345" }, /^OPS_TOKEN must be at least 16/],
    ["a token for operations in two words", { OPS_TOKEN: "12345678 12345678" }, /^OPS_TOKEN must be at least 16/],
    ["another answer about STIR", { REQUIRE_STIR: "true" }, /^REQUIRE_STIR must be yes or no/],
    ["a wait limit below a minute", { MAX_WAIT: "5" }, /^MAX_WAIT must be a whole number from 60 to 14000/],
  ])("%s", (_name, env, problem) => {
    expect(problemsOf(env)).toContainEqual(expect.stringMatching(problem));
  });

  test.each([{ PORT: "4010" }, { EMULATOR_PORT: "3000" }])("one port for both listeners: %j", (env) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(/^EMULATOR_PORT must be another port than PORT/)]);
  });

  test.each([
    "Premium",
    "été",
    "a b",
    "-a",
    "a/b",
    "../a",
    "a&b",
    "<Hangup/>",
    "a".repeat(64),
    "",
    "a,,b",
    "a%2fb",
    ":30",
    "__proto__",
  ])("the queue name %j", (name) => {
    expect(problemsOf({ QUEUES: `ok,${name}` })).toContainEqual(
      expect.stringMatching(/^QUEUES .* is not a name for a queue/),
    );
  });

  test.each(
    ["rep-call-complete", "wait", "connect", "queue-exit", "voice-fallback", "call-status", "sms", "sms-status"].concat(
      ["healthz", "readyz", "metrics", "dashboard", "fetch", "reps"],
    ),
  )("the queue name %s, which means something else", (name) => {
    expect(problemsOf({ QUEUES: `ok,${name}` })).toEqual([
      `QUEUES "${name}" has a meaning of its own here: give that queue another name`,
    ]);
  });
});

test.each(["localhost", "127.0.0.1", "127.1.2.3", "::1"])("offline may listen on %s", (HOST) => {
  const origin = `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:3000`;

  expect(readConfig({ HOST })).toMatchObject({ host: HOST, publicOrigin: origin });
});

test("no secret is repeated in an error", () => {
  const env = { ...liveEnv, TWILIO_AUTH_TOKEN: "se cret", PORT: "x" };

  expect(problemsOf(env).join("\n")).not.toContain("cret");
});
