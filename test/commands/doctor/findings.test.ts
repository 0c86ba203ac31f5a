import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { lookAtSettings } from "../../../src/commands/doctor/checks/settings.ts";
import { verdictOf } from "../../../src/commands/doctor/report.ts";
import { readConfig } from "../../../src/config.ts";
import { openUpToDate, openDatabase } from "../../../src/record/open-database.ts";
import { Switchboard } from "../../../src/record/switchboard.ts";
import { atEnd } from "../../helpers/at-end.ts";
import { temporaryFolder } from "../../helpers/databases.ts";
import { freePort, root } from "../../helpers/process.ts";
import {
  type Ailment,
  customers,
  examined,
  type Front,
  numbers,
  type Patient,
  premium,
  reps,
} from "../../helpers/patient.ts";
import { smallDisk } from "../../helpers/small-disk.ts";
import { liveEnv } from "../../helpers/start-app.ts";

const service = `MG${"5".repeat(32)}`;
const textsFrom = "+15005550007";
const company = { TIME_ZONE: "UTC", COMPANY: "Acme" };
const texting = { SMS_FROM: customers, ...company };
const ownSender = { SMS_FROM: textsFrom, ...company };
const throughService = { MESSAGING_SERVICE_SID: service, ...company };
/** Texts need a record; this one goes with the server. */
const texts = { DATABASE_URL: "sqlite::memory:" };

const answering =
  (status: number, headers: Record<string, string> = {}): Front =>
  (_req, res) => {
    res.writeHead(status, headers).end("somebody else");
  };

/** What else than the server could stand there: it believes everybody. */
const believer: Front = (req, res) => {
  if (req.url === "/healthz") res.end('{"status":"ok"}');
  else if (req.url?.startsWith("/voice-fallback")) res.end("<Response/>");
  else res.writeHead(204).end();
};

const on =
  (path: RegExp, instead: Front, method?: string): Front =>
  (req, res, pass) => {
    if (path.test(req.url ?? "") && (method ?? req.method) === req.method) instead(req, res, pass);
    else pass();
  };

async function aRecord(): Promise<string> {
  const url = `sqlite:${join(temporaryFolder(), "line.db")}`;
  const { database } = readConfig({ DATABASE_URL: url });
  if (database.kind === "none") throw new Error("a record is needed");
  await (await openUpToDate(() => openDatabase(database))).close();
  return url;
}

function inAFile(content: string): string {
  const path = join(temporaryFolder(), "line.db");
  writeFileSync(path, content);
  return `sqlite:${path}`;
}

/** A record that a server keeps at this moment, in a folder in which nobody else may make anything. */
async function recordOfSomebodyElse(): Promise<Ailment> {
  const DATABASE_URL = await aRecord();
  const { database } = readConfig({ DATABASE_URL });
  if (database.kind !== "sqlite") throw new Error("a file is needed");
  const opened = await openUpToDate(() => openDatabase(database));
  atEnd(() => opened.close());
  const folder = dirname(database.path);
  for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o666);
  return { doctorEnv: { DATABASE_URL }, since: () => closeTo(folder) };
}

/** Nobody may make anything in a folder any more. Root may do everything: the doctor is somebody else then. */
function closeTo(folder: string): void {
  chmodSync(folder, 0o555);
  atEnd(() => {
    chmodSync(folder, 0o755);
  });
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(65_534);
  atEnd(() => process.seteuid?.(0));
}

/** Every finding, by its id, and a line on which it is the only one. */
const ailments: readonly (readonly [string, Ailment | (() => Ailment | Promise<Ailment>)])[] = [
  ["setting-bad", { doctorEnv: { DIAL_TIMEOUT: "soon" } }],
  ["setting-unknown", { doctorEnv: { SMS_FORM: textsFrom } }],
  ["credentials-refused", { env: { TWILIO_AUTH_TOKEN: "e".repeat(32) } }],
  ["twilio-silent", { since: ({ twilio }: Patient) => twilio.stop() }],
  ["account-trial", { twilio: { accountType: "Trial" } }],
  ["account-suspended", { twilio: { accountStatus: "suspended" } }],
  ["clock-wrong", { line: ({ now }) => ({ now: () => now() + 33_000 }) }],
  ["clock-wrong", { line: ({ now }) => ({ now: () => now() - 33_000 }) }],
  ["number-missing", { wanted: [...numbers, { phoneNumber: "+15005550009", line: "customers" }] }],
  ["number-without-voice", { twilio: { numbers: { [reps]: { capabilities: { voice: false, sms: true } } } } }],
  ["number-overridden", { since: ({ twilio }) => twilio.setNumber(reps, { voiceApplicationSid: "AP5" }) }],
  ["number-overridden", { since: ({ twilio }) => twilio.setNumber(reps, { trunkSid: "TK5" }) }],
  [
    "number-overridden",
    { env: texting, serverEnv: texts, since: ({ twilio }) => twilio.setNumber(reps, { smsApplicationSid: "AP5" }) },
  ],
  ["number-elsewhere", { since: ({ twilio }) => twilio.setNumber(reps, { voiceUrl: "https://old.example.com/reps" }) }],
  ["number-elsewhere", { since: ({ twilio }) => twilio.setNumber(reps, { voiceMethod: "GET" }) }],
  ["number-elsewhere", { since: ({ twilio }) => twilio.setNumber(reps, { voiceFallbackUrl: "" }) }],
  [
    "number-elsewhere",
    { env: texting, serverEnv: texts, since: ({ twilio }) => twilio.setNumber(reps, { smsUrl: "" }) },
  ],
  [
    "no-number",
    {
      wanted: [],
      since: ({ twilio }) => {
        for (const { phoneNumber } of numbers) twilio.setNumber(phoneNumber, { voiceUrl: "" });
      },
    },
  ],
  [
    "line-without-number",
    {
      wanted: numbers.filter(({ line }) => line !== "reps"),
      since: ({ twilio }) => twilio.setNumber(reps, { voiceUrl: "" }),
    },
  ],
  ["line-without-number", { wanted: [], since: ({ twilio }) => twilio.setNumber(customers, { voiceUrl: "" }) }],
  ["queue-missing", { since: ({ twilio }) => twilio.deleteQueue("fetch") }],
  [
    "queue-small",
    {
      since: async ({ rest, twilio }) =>
        rest.queues(twilio.queues.find(({ name }) => name === "customers")?.sid ?? "").update({ maxSize: 100 }),
    },
  ],
  ["premium-queue-sid", { doctorEnv: { PREMIUM_QUEUE_SID: `QU${"1".repeat(32)}` } }],
  ["public-url-private", { line: ({ config }) => ({ config: { ...config, apiUrl: undefined } }) }],
  [
    "public-url-private",
    {
      env: { PUBLIC_URL: "https://192.168.1.7" },
      line: ({ config }) => ({ config: { ...config, apiUrl: undefined } }),
    },
  ],
  [
    "public-url-private",
    {
      env: { PUBLIC_URL: "https://[fd00::7]" },
      line: ({ config }) => ({ config: { ...config, apiUrl: undefined } }),
    },
  ],
  [
    "public-url-inside",
    {
      env: { PUBLIC_URL: "https://line.invalid" },
      line: ({ config }) => ({
        config: { ...config, apiUrl: undefined },
        addressesOf: () => Promise.resolve(["192.168.1.7", "fd00::7"]),
      }),
    },
  ],
  ["public-url-redirects", { front: answering(301, { Location: "https://www.example.com/healthz" }) }],
  ["public-url-misled", { front: answering(502) }],
  ["public-url-stranger", { front: answering(404) }],
  ["public-url-stranger", { front: answering(200) }],
  ["public-url-no-host", { env: { PUBLIC_URL: "https://line.invalid" } }],
  ["public-url-silent", { front: (_req, _res, pass) => pass(), since: ({ stopFront }) => stopFront() }],
  ["server-down", { since: ({ stopServer }) => stopServer() }],
  ["server-down", { front: answering(502), since: ({ stopServer }) => stopServer() }],
  ["signature-refused", { serverEnv: { PUBLIC_URL: "https://old.example.com" } }],
  ["signature-refused", { serverEnv: { TWILIO_AUTH_TOKEN: "f".repeat(32) } }],
  ["signature-altered", { front: (_req, _res, pass) => pass({ body: (body) => body.replace("ringing", "queued") }) }],
  ["query-altered", { front: (req, _res, pass) => pass({ path: (req.url ?? "").replaceAll("%2B", "%2b") }) }],
  ["forgery-accepted", { front: believer }],
  ["webhook-odd", { front: on(/^\/call-status/, answering(500), "POST") }],
  ["fallback-broken", { front: on(/^\/voice-fallback/, answering(404)) }],
  ["record-unusable", () => ({ doctorEnv: { DATABASE_URL: inAFile("no database") } })],
  ["record-unusable", () => ({ doctorEnv: { DATABASE_URL: `sqlite:${join(temporaryFolder(), "there", "line.db")}` } })],
  [
    "record-unusable",
    async () => ({ doctorEnv: { DATABASE_URL: `postgres://app@127.0.0.1:${await freePort()}/line` } }),
  ],
  ["record-folder", recordOfSomebodyElse],
  [
    "record-folder",
    () => {
      const folder = temporaryFolder();
      return { doctorEnv: { DATABASE_URL: `sqlite:${folder}/line.db` }, since: () => closeTo(folder) };
    },
  ],
  ["record-not-migrated", () => ({ doctorEnv: { DATABASE_URL: inAFile("") } })],
  ["server-not-ready", { since: ({ services }) => services.stopping() }],
  [
    "switched-off",
    async () => {
      const url = await aRecord();
      const board = await Switchboard.of(readConfig({ DATABASE_URL: url }).database);
      await board.turn({ what: "line", value: "off", message: null, who: "Ann", atMs: 0 });
      return { serverEnv: { DATABASE_URL: url } };
    },
  ],
  ["sender-missing", { env: { ...texting, SMS_FROM: "+15005550008" }, serverEnv: texts }],
  [
    "sender-unable",
    {
      env: ownSender,
      serverEnv: texts,
      twilio: { numbers: { [textsFrom]: { capabilities: { voice: true, sms: false } } } },
    },
  ],
  [
    "sender-leads-elsewhere",
    { env: { ...texting, SMS_FROM: `premium-customers=${customers},${premium}` }, serverEnv: texts },
  ],
  ["text-costs", { env: { ...texting, COMPANY: "Łódź" }, serverEnv: texts }],
  [
    "answers-elsewhere",
    {
      env: ownSender,
      serverEnv: texts,
      twilio: { numbers: { [textsFrom]: { smsUrl: "https://old.example.com/sms" } } },
    },
  ],
  [
    "service-missing",
    { env: throughService, serverEnv: texts, twilio: { messagingServices: { [`MG${"6".repeat(32)}`]: [customers] } } },
  ],
  ["service-empty", { env: throughService, serverEnv: texts, twilio: { messagingServices: { [service]: [] } } }],
  ["answers-vanish", { env: throughService, serverEnv: texts, twilio: { serviceDefersToNumber: false } }],
  [
    "answers-elsewhere",
    {
      env: throughService,
      serverEnv: texts,
      twilio: { serviceDefersToNumber: false, serviceInboundUrl: "https://old.example.com/sms" },
    },
  ],
  [
    "answers-elsewhere",
    {
      env: throughService,
      serverEnv: texts,
      twilio: { numbers: { [textsFrom]: {} }, messagingServices: { [service]: [textsFrom] } },
    },
  ],
  [
    "cap-reached",
    {
      env: texting,
      serverEnv: texts,
      line: () => ({
        readiness: () =>
          Promise.resolve({ status: "ready", caps: { textsPerHour: "200 of 200", answersToStrangers: "0 of 0" } }),
      }),
    },
  ],
  ["no-password", { env: { DASHBOARD_PASSWORD: "" } }],
  ["no-password", { env: { DASHBOARD_PASSWORD: "", DASHBOARD_VIEW_PASSWORD: "another-password" } }],
  ["reps-anyone", { env: { REP_NUMBERS: "anyone" } }],
];

const isAmiss = ({ verdict }: { readonly verdict: string }) => verdict === "wrong" || verdict === "doubtful";

test("every finding there is has such a line", () => {
  const folder = `${root}src/commands/doctor/`;
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const text = sources.map((file) => readFileSync(folder + file, "utf8")).join("\n");
  const ids = [...text.matchAll(/\b(?:wrong|doubtful)\(\s*"(?<id>[a-z-]+)"/g)].map(({ groups }) => groups?.id);
  const elsewhere = [
    "disk-full",
    "disk-low",
    "node-too-old",
    "no-account",
    "certificate-ends",
    "public-url-certificate",
    "look-failed",
  ];

  const rows = new Set([...ailments.map(([id]) => id), ...elsewhere]);
  expect(ids.length).toBeGreaterThan(40);
  expect([...new Set(ids)].filter((id) => !rows.has(String(id)))).toEqual([]);
});

test("on a line on which all is well there is nothing but ✓", async () => {
  for (const env of [{}, texting, throughService]) {
    const findings = await examined({ env, serverEnv: env === texting || env === throughService ? texts : {} });

    expect(findings.filter(isAmiss)).toEqual([]);
    expect(verdictOf(findings)).toBe("fine");
    expect(findings.length).toBeGreaterThan(15);
  }
});

test.each(ailments)("%s is all that is found", async (id, ailment) => {
  const findings = (await examined(typeof ailment === "function" ? await ailment() : ailment)).filter(isAmiss);

  expect(findings).toMatchObject([{ id }]);
  for (const { means, remedy } of findings) {
    expect(means).toMatch(/^[^\n]{15,}[.?]$/);
    expect(remedy).toMatch(/^[^\n]{10,}[^.][.?]$/);
  }
});

test.for([
  ["disk-full", 20],
  ["disk-low", 500],
] as const)("%s is found where there are %i MB", async ([id, megabytes], { skip }) => {
  const disk = smallDisk(megabytes * 1024);
  skip(disk === undefined, "only root can make a small disk");

  const findings = await examined({ doctorEnv: { DATABASE_URL: `sqlite:${disk?.folder}/line.db` } });

  expect(findings.filter(isAmiss)).toMatchObject([{ id }]);
});

test("a Node that is too old is named, and a line without an account", () => {
  const env = { ...liveEnv };

  expect(lookAtSettings(env, [], "18.20.0").findings.filter(isAmiss)).toMatchObject([{ id: "node-too-old" }]);
  expect(lookAtSettings({}, []).findings.filter(isAmiss)).toMatchObject([{ id: "no-account" }]);
});

test("a look that fails is a finding, and the others go on", async () => {
  const findings = await examined({ line: () => ({ numbers: () => Promise.reject(new Error("a bad day")) }) });

  expect(findings.filter(isAmiss)).toMatchObject([
    { id: "look-failed", means: "Looking at the numbers failed: a bad day." },
  ]);
});

test("a short code, and what only the Console shows, weighs nothing", async () => {
  const findings = await examined({ env: { SMS_FROM: "12345", ...company }, serverEnv: texts });

  const looks = findings.filter(({ verdict }) => verdict === "look").map(({ id }) => id);
  expect(looks).toEqual(["short-code", "registration", "opt-out"]);
  expect(verdictOf(findings)).toBe("fine");
});
