import { type Config, readConfig } from "./config.ts";
import { LiveSettings } from "./config/live-settings.ts";
import type { SettingsDesk } from "./record/settings-desk.ts";
import { DurableRecord, type RecordParts } from "./record/record.ts";
import { Bringer } from "./record/bringer.ts";
import { next } from "./record/decision.ts";
import { bringingHasFailed } from "./record/decisions/bring-together.ts";
import { databaseName } from "./record/database-settings.ts";
import { openDatabase } from "./record/open-database.ts";
import { Reconciler } from "./record/reconciler.ts";
import { recordRules, neededQueues, stoppingDialSeconds } from "./record/rules.ts";
import { UsedSids } from "./record/used-sids.ts";
import { warnOfWideRights } from "./record/sqlite-file.ts";
import { createNotices, type Notices } from "./notices/notices.ts";
import { createTexting, type Texting } from "./sms/create-texting.ts";
import { textCosts } from "./sms/text-costs.ts";
import { named } from "./sms/words.ts";
import { textsFromTheFuture } from "./sms/events/texts-from-the-future.ts";
import { callBackIsOver, callBackIsPromised, callBackIsTakenBack, callIsOver } from "./sms/events/call-is-over.ts";
import { warnOfObstacle } from "./twilio/account.ts";
import { createTakeOut } from "./twilio/take-out.ts";
import { createFetchCaller, type FetchCaller } from "./twilio/fetch-caller.ts";
import { createPartWith, type PartWith } from "./twilio/part-with.ts";
import { offlineQueueSid } from "./twilio/offline.ts";
import { Acts } from "./dashboard/acts/acts.ts";
import { createDashboard, type Dashboard } from "./dashboard/dashboard.ts";
import { LineMetrics } from "./dashboard/line-metrics.ts";
import { Phones } from "./dashboard/phones/phones.ts";
import { LineReader } from "./dashboard/line-reader.ts";
import { createMessages } from "./twilio/messages.ts";
import { Refusals } from "./twilio/refusals.ts";
import { QueueDirectory } from "./twilio/queue-directory.ts";
import { createRestClient, type RestClient } from "./twilio/rest-client.ts";
import { createVoiceDocuments, type VoiceDocuments } from "./voice/documents.ts";
import { type Clock, systemClock } from "./runtime/clock.ts";
import { Balancer } from "./http/balancer.ts";
import type { Readiness } from "./http/health.ts";
import { live } from "./runtime/live.ts";
import { createLog, type Log, type LogEvent, logEvent, logStream } from "./runtime/log.ts";
import { paths } from "./urls.ts";
import { withTimeout } from "./runtime/with-timeout.ts";

/** Every long-lived object of the server. */
export interface Services {
  /** What was set when the process began. */
  readonly config: Config;
  /** The same, where people may change it while the line runs: as it is when it is asked for. */
  readonly current: Config;
  /** Where settings are looked at and changed. */
  readonly desk: SettingsDesk;
  readonly clock: Clock;
  readonly log: Log;
  readonly rest: RestClient;
  readonly queues: QueueDirectory;
  /** What has been refused because Twilio has not signed it. */
  readonly refusals: Refusals;
  /** The line and its record; undefined when it keeps none. */
  readonly record: DurableRecord | undefined;
  readonly reconciler: Reconciler | undefined;
  readonly documents: VoiceDocuments;
  /** Undefined when no texts are sent or taken. */
  readonly texting: Texting | undefined;
  /** How many seconds a Dial of the record listens on an empty queue: for longer from the stop signal on. */
  readonly dialSeconds: () => number;
  readonly fetchCaller: FetchCaller;
  readonly partWith: PartWith;
  /** What can be seen of the line; undefined when the pages are off. */
  readonly dashboard: Dashboard | undefined;
  /** What this process counts. */
  readonly metrics: LineMetrics;
  /** Reads what can be seen of the line; undefined when it keeps no record. */
  readonly lineReader: LineReader | undefined;
  /** The telephones in the browser; undefined when the line is live. */
  readonly phones: Phones | undefined;
  /** How well the line can work at this moment. */
  readiness(): Readiness;
  readonly balancer: Balancer;
  /** Begins all background work: opens the record, asks Twilio for the queues. Resolves when the record has been tried. */
  start(): Promise<void>;
  /** Says that a stop has been asked for; from then on `/readyz` answers 503. */
  stopping(): void;
  /** Ends all background work, and closes the record. */
  close(): Promise<void>;
}

/** What a test may put in place of the real thing. */
export interface ServiceOverrides {
  readonly clock?: Clock;
  readonly log?: Log;
  readonly audit?: RecordParts["audit"] | undefined;
  /** Whether the people on the line are made up, and every page says so. */
  readonly isDemo?: boolean;
}

/** How long we wait for the record before we say that the line is there, in milliseconds of wall time. */
const startLimitMs = 2000;

/** Builds the services in the order in which they need each other. None of them has begun to work. */
export function createServices(config: Config, overrides: ServiceOverrides = {}): Services {
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLog(config.logLevel, logStream(process.stdout));
  const settings = createSettings(config, log);
  const { current } = settings;
  const rest = createRestClient(config);
  const queues = createDirectory(config, { rest, clock, log });
  const refusals = new Refusals({ ...config, clock, log });
  const publicUrl = config.publicOrigin + config.basePath;
  const moving = createMoving({ rest, queues, publicUrl, log });
  const metrics = new LineMetrics();
  const onCompare = () => reconciler?.soon();
  const record = createRecord(settings, { ...overrides, clock, log, metrics, ...moving, onCompare });
  const { queues: order, retentionDays } = config;
  const reconciler = record && new Reconciler({ record, order, rest, publicUrl, queues, clock, log, retentionDays });
  const documents = createDocuments(current, record);
  const texting = createTexts(settings, { record, clock, log });
  const notices = createNoticing(current, { record, reconciler, rest, queues, clock, log });
  const acts = record && new Acts({ record, takeOut: createTakeOut({ rest, queues, log }), publicUrl });
  const pages = { record, acts, clock, log, desk: settings, isDemo: overrides.isDemo ?? false };
  const seen = createPages(current, pages);
  const balancer = new Balancer(clock);
  const basics = { config, current, desk: settings, clock, log, rest, queues };
  let stopped = false;
  return {
    ...basics,
    refusals,
    record,
    reconciler,
    documents,
    texting,
    balancer,
    readiness: () => readinessOf({ refusals, queues, record, texting }, stopped),
    dialSeconds: () => (stopped ? Math.max(stoppingDialSeconds, config.dialTimeout) : config.dialTimeout),
    ...moving,
    ...seen,
    metrics,
    async start() {
      queues.makeSure();
      if (config.mode === "live") void clock.run(() => warnOfObstacle(rest, config.accountSid, log));
      await tryRecord(record, clock);
      reconciler?.start();
      texting?.outbox.start();
      notices?.start();
    },
    stopping() {
      stopped = true;
      seen.phones?.close();
    },
    async close() {
      seen.phones?.close();
      seen.dashboard?.feed.close();
      queues.close();
      reconciler?.close();
      texting?.close();
      notices?.close();
      await record?.close();
    },
  };
}

/** What moves calls by REST. */
function createMoving(parts: Parameters<typeof createFetchCaller>[0]): Pick<Services, "fetchCaller" | "partWith"> {
  return { fetchCaller: createFetchCaller(parts), partWith: createPartWith(parts) };
}

/** Opens the record; it is tried on in the background, for a stop signal need not wait for a database that hangs. */
async function tryRecord(record: DurableRecord | undefined, clock: Clock): Promise<void> {
  const opened = clock.run(async () => record?.open());
  await withTimeout(startLimitMs, opened).catch(() => {});
}

type Basics = Pick<Services, "clock" | "log" | "fetchCaller" | "metrics"> &
  Pick<ServiceOverrides, "audit"> & {
    /** Is called when there is a reason to compare the record with Twilio. */
    readonly onCompare: () => void;
  };

type Settings = LiveSettings<Config>;

function createSettings(config: Config, log: Log): Settings {
  const tell = (event: LogEvent) => {
    logEvent(log, event);
    if (event["setting"] === "COMPANY" || event["setting"] === "CONTACT") warnOfTextCosts(settings.current, log);
  };
  const settings = new LiveSettings<Config>({ config, read: readConfig, tell });
  warnOfTextCosts(config, log);
  return settings;
}

function createRecord(
  settings: Settings,
  { clock, log, audit, metrics, fetchCaller, onCompare }: Basics,
): DurableRecord | undefined {
  const { database, texting, authToken } = settings.current;
  if (database.kind === "none") return undefined;
  if (database.kind === "sqlite") warnOfWideRights(database.path, log);
  const texts = texting && {
    onSettled: callIsOver,
    onCallBackOver: callBackIsOver,
    onCallBackTakenBack: callBackIsTakenBack,
    onCallBackPromised: callBackIsPromised,
    mendTimes: next(textsFromTheFuture, undefined),
  };
  const hooks = { onBack: onCompare, onJump: onCompare, ...(audit && { audit }), ...texts };
  const bringer = new Bringer({
    clock,
    move: ({ caller, into }) => fetchCaller(caller, caller.twilioQueue, into),
    onFailed: (bringing) => record.decide(bringingHasFailed, bringing, { again: true }),
  });
  const rules = settings.derived(recordRules);
  const record: DurableRecord = new DurableRecord({
    open: () => openDatabase(database),
    name: databaseName(database),
    get rules() {
      return rules();
    },
    settings,
    usedSids: new UsedSids(authToken),
    clock,
    log,
    bringer,
    onDecided: (tookMs, result) => {
      metrics.decided(tookMs, result);
    },
    ...hooks,
  });
  record.onCommitted((commit) => {
    metrics.committed(commit);
  });
  return record;
}

function createDocuments(current: Config, record: DurableRecord | undefined): VoiceDocuments {
  const { basePath, queues } = current;
  return createVoiceDocuments({
    basePath,
    queues,
    get company() {
      return current.texting?.company;
    },
    keepsRecord: record !== undefined,
  });
}

function createTexts(settings: Settings, parts: Pick<Services, "record" | "clock" | "log">): Texting | undefined {
  const { current } = settings;
  const { texting, accountSid, authToken, apiUrl } = current;
  const { record: line, ...basics } = parts;
  if (texting === undefined || line === undefined) return undefined;
  const publicUrl = current.publicOrigin + current.basePath;
  const rules = live(
    settings.derived((config) => ({ ...(config.texting ?? texting), offersCallBack: config.callBacks !== undefined })),
  );
  const callBacks = () => current.callBacks;
  return createTexting({ record: line, rules, callBacks, publicUrl, accountSid, authToken, apiUrl, ...basics });
}

/** Says what makes texts cost more than they need. */
function warnOfTextCosts({ texting }: Config, log: Log): void {
  for (const { means, remedy } of texting === undefined ? [] : textCosts(texting))
    log.warn({ event: "texts.cost" }, `${means} ${remedy}`);
}

/** Looks for what people must know, and tells them; undefined where no record is kept. */
function createNoticing(
  current: Config,
  {
    record,
    reconciler,
    rest,
    queues,
    clock,
    log,
  }: Pick<Services, "record" | "reconciler" | "rest" | "queues" | "clock" | "log">,
): Notices | undefined {
  if (record === undefined) return undefined;
  const { publicOrigin, basePath } = current;
  const { receiver, alertNumbers } = current.notices;
  const messages = createMessages(rest);
  const statusCallback = `${publicOrigin}${basePath}${paths.smsStatus}?id=alert`;
  const alerts = alertNumbers.map((to) => async (text: string) => {
    const { from, serviceSid, company } = current.texting ?? {};
    const body = company === undefined ? text : named(company, text);
    await messages.send({ to, body, from, serviceSid, statusCallback });
  });
  return createNotices({
    record,
    receiver,
    alerts,
    restProblem: () => queues.problem ?? reconciler?.problem,
    clock,
    log,
  });
}

/** What people look at: the pages, what they read the line by, and the telephones in the browser. */
function createPages(
  current: Config,
  {
    isDemo,
    ...basics
  }: Pick<Services, "record" | "clock" | "log" | "desk"> & {
    readonly acts: Acts | undefined;
    readonly isDemo: boolean;
  },
): Pick<Services, "lineReader" | "phones" | "dashboard"> {
  const { queues: order, timeZone } = current;
  const { record, clock, log } = basics;
  const serviceLevel = live(() => current.serviceLevel);
  const lineReader = record && new LineReader({ record, timeZone, targetSeconds: () => serviceLevel.seconds });
  const phones = createPhones(current, { clock, log });
  const hasTexts = current.texting !== undefined;
  const parts = { order, reader: lineReader, ...basics, phones, isDemo, hasTexts, serviceLevel };
  return { lineReader, phones, dashboard: createDashboard({ ...current, ...parts }) };
}

/** A line with an account has no emulator, and no telephones in the browser. */
function createPhones(config: Config, basics: Pick<Services, "clock" | "log">): Phones | undefined {
  const { mode, apiUrl, queues, repNumbers } = config;
  if (mode === "live" || apiUrl === undefined) return undefined;
  return new Phones({ apiUrl, queues, repNumbers, ...basics });
}

function createDirectory(config: Config, parts: Pick<Services, "rest" | "clock" | "log">): QueueDirectory {
  const order = neededQueues(config.queues, config.database);
  const directory = new QueueDirectory({ order, premiumQueueSid: config.premiumQueueSid, ...parts });
  if (config.mode === "offline") for (const queue of order) directory.know(offlineQueueSid(queue), queue);
  return directory;
}

function readinessOf(
  { refusals, queues, record, texting }: Pick<Services, "refusals" | "queues" | "record" | "texting">,
  isStopping: boolean,
): Readiness {
  const isWhole = !refusals.isShutOut && queues.problem === undefined && record?.problem === undefined;
  return {
    status: isStopping ? "stopping" : isWhole ? "ready" : "degraded",
    webhooks: refusals.webhooks,
    queues: queues.problem ?? "known",
    switchedOff: record?.switchedOff,
    record: record === undefined ? "none" : record.problem === undefined ? "answers" : "does not answer",
    caps: texting?.caps.read(),
    ...record?.health,
  };
}
