import type { AttemptNews } from "../dispatch/after-attempt.ts";
import type { Leaving } from "../dispatch/after-queue.ts";
import type { WaitEstimate } from "../dispatch/estimate.ts";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import type { Twiml } from "../twilio/webhook.ts";
import {
  askForKey,
  callBackMissed,
  type CallBackSettings,
  oneKey,
  ringBack,
  type RungBack,
  tellOfCallBack,
  type ToldOf,
} from "./call-back-documents.ts";
import { document } from "./document.ts";
import { attemptWords, consentPrompt, estimateInWords, placeInWords, words } from "./words.ts";
import { paths } from "../urls.ts";

/** What the documents of one line are made of. */
export interface LineSettings extends CallBackSettings {
  readonly queues: QueueOrder;
  /** Whether the line keeps a record. Without one, the documents are those of the round-robin alone. */
  readonly keepsRecord: boolean;
}

/** What a waiting caller is told before the music. */
export interface News {
  /** The caller's place in line, from 1. */
  readonly place: number;
  readonly estimate: WaitEstimate | undefined;
  /** Whether the caller can ask by a key to be rung back. */
  readonly offersCallBack: boolean;
  /** Whether they are told so; by default they are. The key counts all the same. */
  readonly saysOffer?: boolean;
  /** Whether the call-back would have their place in line. */
  readonly keepsPlace?: boolean;
  /** Whether they have asked for it before, and can hang up. */
  readonly isPromised?: boolean;
  /** Whether the caller is told that we may text them and that a key declines it, or that they have declined. */
  readonly consent?: "asked" | "declined" | undefined;
}

/** What went wrong before a customer is put into their queue again. */
export interface Apology {
  /** For which time; 0 when they had not been in a queue. */
  readonly tries?: number;
  /** Whether it was a URL that says what waiting callers hear: then they have Twilio's own music. */
  readonly waitHasFailed?: boolean;
}

/** A rep's Dial that the record knows of. */
export interface RecordedDial {
  /** Which of the rep's Dials it is. */
  readonly round: number;
  /** How long it listens on an empty queue. */
  readonly seconds: number;
  /** What the rep hears first: why their last Dial came to nothing that rang a customer back. */
  readonly news?: AttemptNews | undefined;
}

/** Everything that a call can be told. */
export interface VoiceDocuments {
  /** Puts a customer of a queue into a Twilio queue: their own, unless it says another. */
  readonly enqueue: (queue: QueueName, into?: QueueName) => Twiml;
  /** Says sorry, then puts a customer into their queue. */
  readonly apologizeAndEnqueue: (queue: QueueName, apology?: Apology) => Twiml;
  /** Connects a rep to the caller at the head of a queue, or to the first who comes in time: within a second, unless the record says how long. */
  readonly takeFrom: (queue: QueueName, dial?: RecordedDial) => Twiml;
  /** The same after one second, so that a Dial that fails at once does not spin. */
  readonly pauseAndTakeFrom: (queue: QueueName, dial?: RecordedDial) => Twiml;
  /** What a waiting caller of a queue hears: news, if there are any, and a piece of music. */
  readonly hold: (queue: QueueName, musicUrl: string, news?: News) => Twiml;
  /** Tells a caller who would be rung back that it is their turn right now. */
  readonly aboutToBePutThrough: Twiml;
  /** Tells a rep whom they get, and asks us whether to ring that customer. */
  readonly tellOfCallBack: (told: ToldOf) => Twiml;
  /** Rings a customer for a rep. */
  readonly ringBack: (callBack: RungBack) => Twiml;
  /** Asks whoever answers for a key. */
  readonly askForKey: (callBackId: string) => Twiml;
  /** Tells whoever has pressed none who has rung, and which number to ring. */
  readonly callBackMissed: (lineNumber: string, customer: string) => Twiml;
  /** Tells a customer that they are not rung any more, or in an hour. */
  readonly callBackDeclined: Twiml;
  readonly callBackLater: Twiml;
  /** The same, where it is too late in the day by then. */
  readonly callBackOutOfHours: Twiml;
  /** Thanks them, and promises nothing. */
  readonly callBackHeard: Twiml;
  readonly hangUp: Twiml;
  /** Nothing, for some seconds. */
  readonly silence: (seconds: number) => Twiml;
  /** Takes a caller out of the queue. */
  readonly leave: Twiml;
  /** Says goodbye after the talk. */
  readonly goodbye: Twiml;
  /** Says that the line is closed, in the words of whoever has closed it, if they left some, and hangs up. */
  readonly closed: (message: string | undefined) => Twiml;
  /** Says why nobody could take the call, and goodbye. */
  readonly turnAway: (why: Exclude<Leaving, "dismissed"> | "queue-full" | "failed") => Twiml;
  /** Says good-bye to a caller whom somebody has taken off the line, in their words, if they left some, and hangs up. */
  readonly dismissed: (message: string | undefined) => Twiml;
  /** Asks a rep who has been on the line for very long to ring in again. */
  readonly ringInAgain: Twiml;
  /** Tells a stranger on the reps' line that it is for staff. */
  readonly staffOnly: Twiml;
  /** Says nothing more. */
  readonly nothing: Twiml;
}

/**
 * The documents of a line.
 *
 * Those that depend on nothing but a queue are built once: building one costs
 * more than checking a signature.
 */
export function createVoiceDocuments(line: LineSettings): VoiceDocuments {
  const dials = keptDials(line);
  const lateDials = keptDials(line, { pauseSeconds: 1 });
  const enqueues = kept((queue: QueueName) => kept((into: QueueName) => enqueue(queue, into, line)));
  return {
    enqueue: (queue, into = queue) => enqueues(queue)(into),
    apologizeAndEnqueue: (queue, apology = {}) => apologizeAndEnqueue(queue, apology, line),
    takeFrom: dials,
    pauseAndTakeFrom: lateDials,
    hold: (queue, musicUrl, news) => hold(queue, musicUrl, news, line),
    aboutToBePutThrough: document((response) => {
      response.say(words.aboutToBePutThrough);
      response.pause({ length: 3 });
    }),
    tellOfCallBack: (told) => tellOfCallBack(told, line),
    ringBack: (callBack) => ringBack(callBack, line),
    askForKey: (id) => askForKey(id, line),
    callBackMissed: (lineNumber, customer) => callBackMissed(lineNumber, customer, line),
    callBackDeclined: farewell(words.callBackDeclined),
    callBackLater: farewell(words.callBackLater),
    callBackOutOfHours: farewell(words.callBackOutOfHours),
    callBackHeard: farewell(words.callBackHeard),
    hangUp: document((response) => response.hangup()),
    silence: kept((seconds: number) => document((response) => response.pause({ length: seconds }))),
    leave: document((response) => response.leave()),
    goodbye: farewell(words.thankYouGoodbye),
    turnAway: kept((why: keyof typeof reasons) => farewell(reasons[why])),
    closed: (message = words.closed) => farewell(message),
    dismissed: (message = words.dismissed) => farewell(message),
    ringInAgain: farewell(words.ringInAgain),
    staffOnly: farewell(words.staffOnly),
    nothing: document(() => {}),
  };
}

const reasons = {
  "wait-limit": words.waitLimitReached,
  closed: words.closed,
  "call-back": words.callBackPromise,
  "queue-full": words.queueFull,
  failed: words.sorryGoodbye,
} as const;

/** Builds what belongs to a key when it is asked for first, and keeps it. There are few keys. */
function kept<K, T>(build: (key: K) => T): (key: K) => T {
  const built = new Map<K, T>();
  return (key) => {
    const known = built.get(key);
    if (known !== undefined) return known;
    const made = build(key);
    built.set(key, made);
    return made;
  };
}

function farewell(text: string): Twiml {
  return document((response) => {
    response.say(text);
    response.hangup();
  });
}

function enqueue(queue: QueueName, into: QueueName, { basePath, keepsRecord }: LineSettings): Twiml {
  const urls = {
    waitUrl: `${basePath}${paths.wait}?for=${queue}`,
    action: `${basePath}${paths.queueExit}?for=${queue}`,
  };
  return document((response) => response.enqueue(keepsRecord ? urls : {}, into));
}

function apologizeAndEnqueue(
  queue: QueueName,
  { tries = 0, waitHasFailed = false }: Apology,
  { basePath, keepsRecord }: LineSettings,
): Twiml {
  const action = `${basePath}${paths.queueExit}?for=${queue}&try=${tries}`;
  const wait = waitHasFailed ? {} : { waitUrl: `${basePath}${paths.wait}?for=${queue}&plain=1` };
  return document((response) => {
    response.say(words.sorryStayOnTheLine);
    response.enqueue(keepsRecord ? { ...wait, action } : {}, queue);
  });
}

/** What stands before and after the number of the Dial. */
type DialParts = readonly [before: Twiml, after: Twiml];

/** Stands where the number of the Dial is to stand. */
const roundMark = "?round=";

/** How long the round-robin's Dials listen, in seconds: whoever waits in another queue waits for them to end. */
const roundRobinSeconds = 1;

function keptDials(line: LineSettings, { pauseSeconds = 0 } = {}): VoiceDocuments["takeFrom"] {
  const parts = kept((queue: QueueName) =>
    kept((timeout: number) =>
      kept((news: AttemptNews | undefined) => dialParts(queue, line, { pauseSeconds, timeout, news })),
    ),
  );
  return (queue, { round, seconds = roundRobinSeconds, news }: Partial<RecordedDial> = {}) =>
    dial(parts(queue)(seconds)(news), round);
}

interface BeforeDial extends Pick<RecordedDial, "news"> {
  readonly pauseSeconds: number;
  readonly timeout: number;
}

function dialParts(
  queue: QueueName,
  { basePath, keepsRecord }: LineSettings,
  { pauseSeconds, timeout, news }: BeforeDial,
): DialParts {
  const twiml = document((response) => {
    if (news !== undefined) response.say(attemptWords[news]);
    if (pauseSeconds > 0) response.pause({ length: pauseSeconds });
    const action = `${basePath}${paths.repCallComplete}${keepsRecord ? roundMark : ""}`;
    const attributes = { timeout, action, method: "GET", ...(keepsRecord ? { hangupOnStar: true } : {}) };
    response.dial(attributes).queue(keepsRecord ? { url: `${basePath}${paths.connect}` } : {}, queue);
  });
  const [before = "", after = ""] = twiml.split(roundMark);
  return [before, after];
}

/** A Dial with its number; without one, the record will not know which of the rep's Dials it was. */
function dial([before, after]: DialParts, round: number | undefined): Twiml {
  return round === undefined || after === "" ? before + after : before + roundMark + String(round) + after;
}

/** What ends the document keeps a piece that cannot be played from being asked for again and again. */
function hold(queue: QueueName, musicUrl: string, news: News | undefined, { basePath, company }: LineSettings): Twiml {
  return document((response) => {
    if (news !== undefined && (news.offersCallBack || news.consent === "asked")) {
      const key = response.gather({ action: `${basePath}${paths.wait}?for=${queue}`, ...oneKey, timeout: 1 });
      key.say(inWords(news, company));
      key.play(musicUrl);
      return;
    }
    if (news !== undefined) response.say(inWords(news, company));
    response.play(musicUrl);
    response.pause({ length: 1 });
  });
}

function inWords(
  { place, estimate, offersCallBack, saysOffer = true, keepsPlace = false, isPromised = false, consent }: News,
  company?: string,
): string {
  const newOffer = keepsPlace ? words.callBackOffer : words.callBackOfferToStrangers;
  const offer = isPromised ? words.callBackStays : newOffer;
  return [
    consent === "declined" && words.noTexts,
    placeInWords(place),
    estimate && estimateInWords(estimate),
    offersCallBack && saysOffer && offer,
    consent === "asked" && consentPrompt(company),
  ]
    .filter((sentence) => typeof sentence === "string")
    .join(" ");
}
