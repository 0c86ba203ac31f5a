import { outcomeNames } from "../history/filter.ts";

/** The answers of the API as JSON Schema (2020-12). Nothing is answered that does not stand here. */

const time = { type: "integer", description: "Milliseconds since 1970" } as const;
const seconds = { type: "number", minimum: 0 } as const;
const count = { type: "integer", minimum: 0 } as const;
const share = { type: "number", minimum: 0, maximum: 1 } as const;
const text = { type: "string" } as const;
const yesOrNo = { type: "boolean" } as const;

/** An object of exactly these properties, of which some may be left out. */
function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false } as const;
}

function listOf(items: object) {
  return { type: "array", items } as const;
}

function oneOf(...names: readonly string[]) {
  return { type: "string", enum: names } as const;
}

const numbers = object(
  {
    waiting: count,
    longestWaitSeconds: seconds,
    reps: object({ listening: count, sent: count, talking: count, silent: count }),
    serviceLevel: share,
    strictServiceLevel: share,
    waitMeanSeconds: seconds,
    waitP50Seconds: seconds,
    waitP90Seconds: seconds,
    abandoned: count,
    abandonedShare: share,
    shortAbandoned: count,
    offered: count,
    answered: count,
    left: count,
    refused: count,
    failed: count,
    goingOn: count,
    talkSeconds: object({ mean: seconds, sum: seconds }, ["mean"]),
    rating: object({ mean: { type: "number", minimum: 1, maximum: 5 }, count }, ["mean"]),
  },
  [
    "longestWaitSeconds",
    "serviceLevel",
    "strictServiceLevel",
    "waitMeanSeconds",
    "waitP50Seconds",
    "waitP90Seconds",
    "abandonedShare",
  ],
);

const waiting = object(
  {
    kind: oneOf("caller", "call-back"),
    id: text,
    place: { type: "integer", minimum: 1 },
    queue: text,
    number: text,
    sinceMs: time,
    estimateSeconds: seconds,
    rep: object({ repSid: text, number: text }),
    isDoubtful: yesOrNo,
  },
  ["estimateSeconds", "rep"],
);

const rep = object(
  {
    repSid: text,
    number: text,
    state: oneOf("listening", "sent", "talking", "ringing-back", "silent"),
    sinceMs: time,
    queue: text,
    customer: object({ id: text, number: text, queue: text }),
  },
  ["queue", "customer"],
);

const callBack = object({
  id: text,
  number: text,
  queue: text,
  askedMs: time,
  dueMs: time,
  state: oneOf("waiting", "ringing"),
  tries: count,
});

const charts = object({
  waiting: object({ atMs: listOf(time), queues: listOf(object({ queue: text, waiting: listOf(count) })) }),
  quarters: listOf(
    object({
      fromMs: time,
      answered: count,
      abandoned: count,
      left: count,
      refused: count,
      failed: count,
      goingOn: count,
    }),
  ),
  waits: listOf(object({ fromSeconds: count, toSeconds: count, answered: count, abandoned: count }, ["toSeconds"])),
});

/** What `/api/line` answers. */
export const lineNow = object({
  record: {
    ...oneOf("answers", "away", "none"),
    description: "away: the record does not answer, and the rest is what was known last; none: the line keeps none.",
  },
  atMs: time,
  numbers,
  queues: listOf(object({ queue: text, numbers })),
  waiting: listOf(waiting),
  reps: listOf(rep),
  callBacks: listOf(callBack),
  charts,
});

/** A call as `/api/calls` tells it. */
export const callOfHistory = object(
  {
    callSid: text,
    customer: text,
    queue: text,
    arrivedMs: time,
    bridgedMs: time,
    endedMs: time,
    outcome: {
      ...oneOf(...outcomeNames.filter((name) => name !== "going-on")),
      description: "Left out while it goes on.",
    },
    rep: text,
    rating: { type: "integer", minimum: 1, maximum: 5 },
    comment: text,
    callBack: oneOf("waiting", "ringing", "answered", "unreached", "lapsed", "uncallable", "cancelled", "rang-in"),
    waitSeconds: seconds,
    talkSeconds: seconds,
  },
  ["bridgedMs", "endedMs", "outcome", "rep", "rating", "comment", "callBack", "waitSeconds", "talkSeconds"],
);
