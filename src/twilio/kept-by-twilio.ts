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
    texts.push(...messages.map(textAtTwilio));
    for (const { sid, direction, from, to, status, dateCreated: created, duration } of ended)
      calls.push({ sid, direction, from, to, status, created, seconds: duration });
  }
  return { texts, calls };
}

/** Asks Twilio for single texts; what is not there any more is left out. */
export async function textsAtTwilio(rest: RestClient, sids: readonly string[]): Promise<TextAtTwilio[]> {
  const texts: TextAtTwilio[] = [];
  for (const sid of sids) {
    const text = await rest.messages(sid).fetch().catch(undefinedIfGone);
    if (text !== undefined) texts.push(textAtTwilio(text));
  }
  return texts;
}

type Message = Awaited<ReturnType<ReturnType<RestClient["messages"]>["fetch"]>>;

function textAtTwilio({ sid, direction, from, to, body, status, dateCreated: created }: Message): TextAtTwilio {
  return { sid, direction, from, to, body, status, created };
}

function undefinedIfGone(error: unknown): undefined {
  if (!isGone(error)) throw error;
}

function isGone(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, "status") === 404;
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
  const done = nothingErased();
  // A list may be behind.
  const tried = new Set<string>();
  while (!stop.aborted) {
    const kept = await keptByTwilio(rest, number);
    const todo = [
      ...kept.texts.map(({ sid }) => ({ what: "text" as const, sid })),
      ...kept.calls.map(({ sid }) => ({ what: "call" as const, sid })),
    ].filter(({ sid }) => !tried.has(sid));
    if (todo.length === 0) break;
    for (const one of todo) tried.add(one.sid);
    await eraseEach(rest, todo, stop, done);
  }
  return done;
}

/** Erases single texts in the same way. */
export async function eraseTexts(
  rest: RestClient,
  sids: readonly string[],
  stop: AbortSignal,
): Promise<ErasedAtTwilio> {
  const done = nothingErased();
  const todo = sids.map((sid) => ({ what: "text" as const, sid }));
  await eraseEach(rest, todo, stop, done);
  return done;
}

function nothingErased(): { texts: number; calls: number; left: LeftAtTwilio[] } {
  return { texts: 0, calls: 0, left: [] };
}

async function eraseEach(
  rest: RestClient,
  todo: readonly Pick<LeftAtTwilio, "what" | "sid">[],
  stop: AbortSignal,
  done: ReturnType<typeof nothingErased>,
): Promise<void> {
  for (const { what, sid } of todo) {
    if (stop.aborted) return;
    const problem = await whyLeft(what === "text" ? rest.messages(sid) : rest.calls(sid));
    if (problem === undefined) done[`${what}s`] += 1;
    else done.left.push({ what, sid, problem });
  }
}

/** What is not there any more is erased. */
async function whyLeft(kept: { readonly remove: () => Promise<boolean> }): Promise<string | undefined> {
  try {
    await kept.remove();
    return undefined;
  } catch (error) {
    return isGone(error) ? undefined : restProblem(error);
  }
}
