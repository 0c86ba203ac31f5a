/** Every path that we answer, and write into what we hand to Twilio. A queue's own path is its name. */
export const paths = {
  repCallComplete: "/rep-call-complete",
  wait: "/wait",
  connect: "/connect",
  queueExit: "/queue-exit",
  fetch: "/fetch",
  voiceFallback: "/voice-fallback",
  callStatus: "/call-status",
  callBack: "/call-back",
  callBackAccepted: "/call-back-accepted",
  sms: "/sms",
  smsStatus: "/sms-status",
  holdMusic: "/hold-music.wav",
  front: "/",
  health: "/healthz",
  readiness: "/readyz",
  dashboard: "/dashboard",
  wall: "/dashboard/wall",
  live: "/dashboard/live",
  calls: "/dashboard/calls",
  callsCsv: "/dashboard/calls.csv",
  notices: "/dashboard/notices",
  call: "/dashboard/calls/",
  acts: "/dashboard/acts",
  act: "/dashboard/act",
  logIn: "/dashboard/log-in",
  logOut: "/dashboard/log-out",
  wallLink: "/dashboard/wall-link",
  settings: "/dashboard/settings",
  assets: "/dashboard/assets/",
  metrics: "/metrics",
  apiLine: "/api/line",
  apiCalls: "/api/calls",
  openApi: "/api/openapi.json",
  phones: "/phones",
  phonesAct: "/phones/act",
} as const;

/** What a URL is there for. */
export interface Purpose {
  /** What we write behind the path ourselves. */
  readonly query?: string;
  readonly askedBy: string;
  readonly answers: string;
}

/** The same for each queue. */
export const queuePurpose: Purpose = {
  askedBy: "VoiceUrl of a customers' number (one for each queue)",
  answers: "`<Enqueue>`",
};

/** What each is there for: the table in the README is written from this. */
export const purposes: Readonly<Record<keyof typeof paths, Purpose>> = {
  repCallComplete: {
    askedBy: "VoiceUrl of the reps' number, and the Dial's action",
    answers: "`<Dial><Queue>`",
  },
  wait: { askedBy: "Enqueue's waitUrl", answers: "place, estimate, music; or `<Leave>`" },
  connect: { askedBy: "Queue's url", answers: "nothing more before the bridge" },
  queueExit: { askedBy: "Enqueue's action", answers: "goodbye, or where the caller goes on waiting" },
  fetch: {
    askedBy: "REST, for a caller who is moved out of a queue",
    answers: "`<Enqueue>` of `fetch`, or of the queue that `?into=` names",
  },
  voiceFallback: {
    query: "?for=NAME",
    askedBy: "VoiceFallbackUrl (NAME is a queue, or `reps`)",
    answers: "an apology, then the queue or the first Dial",
  },
  callStatus: { askedBy: "StatusCallback of every number", answers: "204" },
  callBack: {
    query: "?id=…",
    askedBy: "the telephone of a customer who is called back",
    answers: "1 to talk now, 2 not any more, 3 in an hour",
  },
  callBackAccepted: {
    query: "?id=…",
    askedBy: "the key, or that there was none",
    answers: "nothing more before the bridge; else the end",
  },
  sms: {
    askedBy: "SmsUrl of every number, where texts are on",
    answers: "an empty document; answers are sent by REST",
  },
  smsStatus: { query: "?id=…", askedBy: "StatusCallback of the texts we send", answers: "204" },
  holdMusic: { askedBy: "Twilio's players; not signed", answers: "a short piece of music of our own" },
  front: { askedBy: "you; not signed", answers: "what this is, and where to go on" },
  health: { askedBy: "your monitoring; not signed", answers: "JSON: alive" },
  readiness: { askedBy: "your monitoring; not signed", answers: "JSON: `ready`, `degraded` or `stopping`" },
  dashboard: { askedBy: "you, logged in", answers: "the line as it is now" },
  wall: {
    query: "?key=…",
    askedBy: "a screen on the wall; with the key of its link once",
    answers: "five numbers a queue",
  },
  live: { query: "?of=…", askedBy: "the pages' script", answers: "what changes on a page, as server-sent events" },
  calls: {
    query: "?day=…",
    askedBy: "you, logged in",
    answers: "the calls of a day, of a number, …",
  },
  callsCsv: { query: "?day=…", askedBy: "you, logged in", answers: "the same as `npm run report` writes" },
  call: { query: "CA…", askedBy: "you, logged in", answers: "what is known of one call" },
  notices: { askedBy: "you, logged in", answers: "what people had to know" },
  acts: {
    askedBy: "you, logged in",
    answers: "the switches, and the log of what was done on the line",
  },
  act: {
    query: "?call=…",
    askedBy: "you, if you may act",
    answers: "what can be done with a caller or a call-back; by POST, it is done",
  },
  logIn: { askedBy: "you", answers: "the way in" },
  logOut: { askedBy: "you, logged in", answers: "the way out" },
  wallLink: { askedBy: "you, if you may act", answers: "a link for a screen on the wall, and its end" },
  settings: { askedBy: "you, logged in; changed by you, if you may act", answers: "the settings that can be changed" },
  metrics: { askedBy: "Prometheus, on this machine or with `METRICS_TOKEN`", answers: "the line in numbers" },
  apiLine: { askedBy: "you, logged in, or with `OPS_TOKEN`", answers: "JSON: the line as it is now" },
  apiCalls: {
    query: "?day=…",
    askedBy: "you, logged in, or with `OPS_TOKEN`",
    answers: "JSON: the calls of a day, of a number, …",
  },
  openApi: { askedBy: "whoever asks the two", answers: "JSON: what they take and answer (OpenAPI 3.1)" },
  assets: { query: "NAME", askedBy: "the pages", answers: "style and script" },
  phones: { askedBy: "you, without an account", answers: "telephones in the browser" },
  phonesAct: { askedBy: "their buttons", answers: "what was done" },
};

/** The line that reps ring. */
export const repsLine = "reps";

/** The path that answers who rings a number of that line: a queue's, or the reps'. */
export function pathOfLine(line: string): string {
  return line === repsLine ? paths.repCallComplete : `/${line}`;
}

/** The line whose numbers lead to a path. */
export function lineOfPath(path: string): string {
  return path === paths.repCallComplete ? repsLine : path.slice(1);
}

/** Words with a meaning of their own, and paths that are promised to what is yet to come. */
const otherNames = [repsLine, "api"];

/** What no queue may be called. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...Object.values(paths).map((path) => path.slice(1).replace(/\..*/, "")),
  ...otherNames,
]);
