import type { Verb } from "./verb.ts";
import { dial } from "./verbs/dial.ts";
import { hangup, leave, pause, redirect, reject } from "./verbs/flow.ts";
import { enqueue } from "./verbs/enqueue.ts";
import { gather } from "./verbs/gather.ts";
import { play } from "./verbs/play.ts";
import { say } from "./verbs/say.ts";

/** What a document is for: the call itself, a caller's waiting, the words before a bridge, the question to a called party. */
export type DocumentKind = "main" | "wait" | "connect" | "screen";

const all: Readonly<Record<string, Verb>> = {
  Say: say,
  Play: play,
  Pause: pause,
  Gather: gather,
  Redirect: redirect,
  Hangup: hangup,
  Reject: reject,
  Enqueue: enqueue,
  Leave: leave,
  Dial: dial,
};

/** The verbs that Twilio allows in each kind of document, by its pages on Enqueue, Queue and Number. */
const allowed: Readonly<Record<DocumentKind, ReadonlySet<string>>> = {
  main: new Set(Object.keys(all)),
  wait: new Set(["Say", "Play", "Pause", "Hangup", "Redirect", "Leave", "Gather"]),
  connect: new Set(["Say", "Play", "Pause", "Redirect"]),
  screen: new Set(["Say", "Play", "Pause", "Gather", "Redirect", "Hangup", "Reject", "Leave"]),
};

/** The verb of that name, if we carry it out. */
export function verbFor(name: string): Verb | undefined {
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

/** Whether a verb may stand in a document of that kind; only of waiting and of the bridge Twilio names all that may. */
export function isAllowed(kind: DocumentKind, name: string): boolean {
  const isKnown = verbFor(name) !== undefined || kind === "wait" || kind === "connect";
  return !isKnown || allowed[kind].has(name);
}
