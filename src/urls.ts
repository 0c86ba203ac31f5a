/** Every path that we answer, and write into what we hand to Twilio. A queue's own path is its name. */
export const paths = {
  repCallComplete: "/rep-call-complete",
  wait: "/wait",
  connect: "/connect",
  fetch: "/fetch",
  queueExit: "/queue-exit",
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
} as const;

export type Path = (typeof paths)[keyof typeof paths];

/** Words with a meaning of their own, and paths that are promised to what is yet to come. */
const otherNames = ["reps", "metrics", "dashboard", "api", "phones"];

/** What no queue may be called. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...Object.values(paths).map((path) => path.slice(1).replace(/\..*/, "")),
  ...otherNames,
]);
