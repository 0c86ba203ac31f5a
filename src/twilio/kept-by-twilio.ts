import { readPages } from "./pages.ts";
import { type RestClient, restProblem } from "./rest-client.ts";

/** A text as Twilio keeps it (twilio.com/docs/messaging/api/message-resource). */
export interface TextAtTwilio {
  readonly sid: string;
  readonly direction: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly status: string;
  readonly created: Date;
}

/** A call as Twilio keeps it (twilio.com/docs/voice/api/call-resource). */
export interface CallAtTwilio {
  readonly sid: string;
  readonly direction: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly created: Date;
  readonly seconds: string | null;
}

/** What Twilio keeps of a number. */
export interface KeptByTwilio {
  readonly texts: readonly TextAtTwilio[];
  readonly calls: readonly CallAtTwilio[];
}

/** So many records stand on a page: an answer has to be short enough. */
const pageSize = 200;
/** A list with more pages has no end. */
const mostPages = 1000;

/** Asks Twilio for the texts and the calls from and to a number: all of them, however many there are. */
export async function keptByTwilio(rest: RestClient, number: string): Promise<KeptByTwilio> {
  const texts: TextAtTwilio[] = [];
  const calls: CallAtTwilio[] = [];
  for (const side of [{ from: number }, { to: number }]) {
    const [messages, ended] = await Promise.all([
      readPages(rest.messages.page({ ...side, pageSize }), mostPages),
      readPages(rest.calls.page({ ...side, pageSize }), mostPages),
    ]);
    for (const { sid, direction, from, to, body, status, dateCreated: created } of messages)
      texts.push({ sid, direction, from, to, body, status, created });
    for (const { sid, direction, from, to, status, dateCreated: created, duration } of ended)
      calls.push({ sid, direction, from, to, status, created, seconds: duration });
  }
  return { texts, calls };
}

/** Something that Twilio has not erased, and why. */
export interface LeftAtTwilio {
  readonly what: "text" | "call";
  readonly sid: string;
  readonly problem: string;
}

/** How erasing has gone. */
export interface ErasedAtTwilio {
  readonly texts: number;
  readonly calls: number;
  readonly left: readonly LeftAtTwilio[];
}

/**
 * Erases all that Twilio keeps of a number, one after the other, until its lists have nothing more or the signal says so.
 * What it refuses is left, and what is left can be tried again.
 */
export async function eraseAtTwilio(rest: RestClient, number: string, stop: AbortSignal): Promise<ErasedAtTwilio> {
  const done = { texts: 0, calls: 0 };
  const left: LeftAtTwilio[] = [];
  // A list may be behind.
  const tried = new Set<string>();
  while (!stop.aborted) {
    const kept = await keptByTwilio(rest, number);
    const todo = [
      ...kept.texts.map(({ sid }) => ({ what: "text" as const, sid, erase: () => rest.messages(sid).remove() })),
      ...kept.calls.map(({ sid }) => ({ what: "call" as const, sid, erase: () => rest.calls(sid).remove() })),
    ].filter(({ sid }) => !tried.has(sid));
    if (todo.length === 0) break;
    for (const { what, sid, erase } of todo) {
      if (stop.aborted) break;
      tried.add(sid);
      const problem = await whyLeft(erase);
      if (problem === undefined) done[`${what}s`] += 1;
      else left.push({ what, sid, problem });
    }
  }
  return { ...done, left };
}

/** What is not there any more is erased. */
async function whyLeft(erase: () => Promise<boolean>): Promise<string | undefined> {
  try {
    await erase();
    return undefined;
  } catch (error) {
    return error instanceof Error && Reflect.get(error, "status") === 404 ? undefined : restProblem(error);
  }
}
