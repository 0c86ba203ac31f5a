import type { Pace } from "./clock.ts";
import type { TieSettings } from "./ties.ts";
import { smsDefaults, type SmsOptions } from "./messages/options.ts";

/**
 * What Twilio leaves open, or what nobody outside has measured: each with a
 * default, so that a server can be tried against every variant.
 */
export interface Unknowns {
  /** The least a Dial of a queue waits, in seconds. Twilio documents 5 for ringing a party; for a queue it is unknown. Default 0. */
  readonly dialMinimumSeconds: number;
  /** What is added to every Dial's timeout, in seconds. Twilio documents 5 for ringing a party. Default 0. */
  readonly dialBufferSeconds: number;
  /** How `DequeueResult` spells that there is no such queue. Sighted once as `queue-not_found`, the default. */
  readonly notFoundResult: string;
  /** How long Twilio takes to find out that there is no such queue, in seconds. Default 0. */
  readonly notFoundDelaySeconds: number;
  /** What `DialCallStatus` says of a queue that gave nobody in time. Default `no-answer`. */
  readonly emptyDialStatus: "no-answer" | "completed" | "failed";
  /** What it says of a queue that does not exist. Default `failed`. */
  readonly notFoundDialStatus: "failed" | "no-answer";
  /** Whether the action request after an empty queue has a QueueSid. Default true. */
  readonly queueSidOnEmpty: boolean;
  /** Whether the one after a queue that does not exist has an empty QueueSid rather than none. Default false. */
  readonly queueSidOnNotFound: boolean;
  /** Whether a Dial's action is requested when the rep has hung up. Default true. */
  readonly repHungUpAction: boolean;
  /** Which of the two action requests after a talk goes out first. Default the rep's. */
  readonly actionOrder: "rep-first" | "customer-first";
  /** What `QueueResult` says of a caller who hangs up while hearing the document before the bridge. Default `hangup`. */
  readonly connectHangUpResult: "hangup" | "bridged";
  /** What the rep's Dial does then: it listens on, or it ends as if nobody had come. Default it listens. */
  readonly connectHangUpDial: "listens" | "ends";
  /** What becomes of a caller whose rep hangs up during that document: back to the front, or over. Default back. */
  readonly connectRepHangUp: "requeue" | "end";
  /** What follows when that document cannot be had (14211): the bridge all the same, or back to the front. Default the bridge. */
  readonly connectFailure: "bridge" | "requeue";
  /** Whether the final status callback of a call goes out before or after its last action request. Default after. */
  readonly finalCallback: "first" | "last";
  /** How a call ends that was never answered, as by hanging up in a queue. Default `no-answer`, Twilio's rule since 2024-07-30. */
  readonly unansweredStatus: "no-answer" | "completed" | "canceled";
  /** Whether the action request after a talk has DialCallSid and DialCallDuration, as for a party that was rung. Default false. */
  readonly dialLegOnQueue: boolean;
  /** Whether a Dial creates the queue that it names. Documented is that only `<Enqueue>` and REST do. Default false. */
  readonly dialCreatesQueue: boolean;
  /** How long after the first of the two action requests after a talk the second goes out, in seconds. Default 0. */
  readonly actionGapSeconds: number;
  /** Which of several reps who listen to one queue gets the next caller. Default who dialled first. */
  readonly repOrder: "first-dialled" | "last-dialled";
  /** Whether `<Enqueue>` answers a call that still rings. Documented is that it does not (2024-03-11). Default false. */
  readonly enqueueAnswers: boolean;
  /** Whether `Customers` is another queue than `customers`. Default true. */
  readonly queueNamesMatchCase: boolean;
  /** The longest name of a queue. The page says 64 characters, the error less than 64. Default 64. */
  readonly longestQueueName: 64 | 63;
  /** Whether Enqueue's attribute `maxQueueSize`, which no page describes, limits the queue. Default false. */
  readonly maxQueueSizeCounts: boolean;
  /** Whether a webhook that is sent again has the idempotency token of the first time, or another. Default the same. */
  readonly retryToken: "same" | "new";
  /** Whether white space around a queue's name is dropped. Default true. */
  readonly trimQueueNames: boolean;
  /** Whether a redirect by 301 or 302 turns a POST into a GET, as in a browser. Default true. */
  readonly redirectTurnsPostToGet: boolean;
  /** Whether the action of a Gather in a waitUrl's document is told of the queue, as the waitUrl is. Default true. */
  readonly queueOnGather: boolean;
  /**
   * What becomes of a Dial whose called party REST moves elsewhere while they are asked by the noun's `url`: it is over at
   * once, or when the moved call is; or REST refuses (21220). Default it is over.
   */
  readonly movedWhileAsked: "dial-ends" | "dial-waits" | "refused";
  /** What becomes of `<Dial>415-123-4567</Dial>`: it rings in the country of the caller ID, or is no number (13223). Default it rings. */
  readonly nationalNumbers: "caller-id-country" | "refused";
  /** How many callers a queue takes that `<Enqueue>` creates. Documented as 1,000, formerly 100. Default 1,000. */
  readonly defaultMaxQueueSize: number;
}

/** Times between which a seed draws each way of each webhook, in virtual seconds. */
export interface WebhookTimes {
  readonly seed: number;
  readonly least: number;
  readonly most: number;
}

/** Everything that can be said about an emulated Twilio. */
export interface EmulatorOptions extends Unknowns, SmsOptions, TieSettings {
  /** Time passes by `advance` only, or by itself. Default virtual. */
  readonly clock: Pace;
  /** When virtual time begins, in milliseconds since 1970. Default a Monday morning. */
  readonly startMs: number;
  /** What SIDs are made from. Default 1. */
  readonly seed: number | string;
  readonly accountSid: string;
  /** What REST says that the account is; calls and texts go as on a full one. Default `Full`. */
  readonly accountType: "Full" | "Trial";
  /** What REST says of its state; calls and texts go as on an active one. Default `active`. */
  readonly accountStatus: "active" | "suspended" | "closed";
  /** Signs the webhooks and opens REST. */
  readonly authToken: string;
  /** What a webhook and its answer cost, in virtual seconds; never 0, so that time cannot stand still. Default 0.15. */
  readonly webhookSeconds: number;
  /** Each webhook's own times in place of `webhookSeconds`: to the server, and back from it. Default undefined. */
  readonly webhookTimes: WebhookTimes | undefined;
  /**
   * Whether webhooks that are due at the same virtual time are with the server at the same time, as in life; otherwise
   * each is answered before the next goes out, and a story repeats to the last detail. Default false.
   */
  readonly webhooksAtOnce: boolean;
  /** How fast `<Say>` speaks, in words a minute. Default 150. */
  readonly wordsPerMinute: number;
  /** How long media are, in seconds, by URL; for any other URL, `mediaSeconds`. */
  readonly mediaLengths: Readonly<Record<string, number>>;
  /** How long other media are, in seconds. Default 20. */
  readonly mediaSeconds: number;
  /** After how many seconds Twilio ends any call (twilio.com/docs/voice/twiml/dial). Default 14,400. */
  readonly maxCallSeconds: number;
  /** How many webhooks and alerts are remembered. Default 10,000. */
  readonly keepRequests: number;
  /** How many calls are remembered after their end. Default 1,000. */
  readonly keepCalls: number;
}

const defaults: EmulatorOptions = {
  ...smsDefaults,
  clock: "virtual",
  startMs: Date.UTC(2026, 0, 5, 9),
  seed: 1,
  tieSeed: undefined,
  tieJitterMs: 0,
  accountSid: `AC${"0".repeat(32)}`,
  accountType: "Full",
  accountStatus: "active",
  authToken: "this0offline0token0is0not0secret",
  webhookSeconds: 0.15,
  webhookTimes: undefined,
  webhooksAtOnce: false,
  wordsPerMinute: 150,
  mediaLengths: {},
  mediaSeconds: 20,
  maxCallSeconds: 14_400,
  keepRequests: 10_000,
  keepCalls: 1000,
  dialMinimumSeconds: 0,
  dialBufferSeconds: 0,
  notFoundResult: "queue-not_found",
  notFoundDelaySeconds: 0,
  queueSidOnEmpty: true,
  queueSidOnNotFound: false,
  repHungUpAction: true,
  actionOrder: "rep-first",
  connectHangUpResult: "hangup",
  connectHangUpDial: "listens",
  connectRepHangUp: "requeue",
  connectFailure: "bridge",
  finalCallback: "last",
  unansweredStatus: "no-answer",
  emptyDialStatus: "no-answer",
  notFoundDialStatus: "failed",
  dialLegOnQueue: false,
  dialCreatesQueue: false,
  actionGapSeconds: 0,
  repOrder: "first-dialled",
  enqueueAnswers: false,
  queueNamesMatchCase: true,
  longestQueueName: 64,
  maxQueueSizeCounts: false,
  retryToken: "same",
  trimQueueNames: true,
  redirectTurnsPostToGet: true,
  queueOnGather: true,
  movedWhileAsked: "dial-ends",
  nationalNumbers: "caller-id-country",
  defaultMaxQueueSize: 1000,
};

/** The options with the defaults filled in. Throws when a webhook should cost no time. */
export function readOptions(given: Partial<EmulatorOptions>): EmulatorOptions {
  const options = { ...defaults, ...given };
  if (!(options.webhookSeconds > 0))
    throw new Error("webhookSeconds must be more than 0: otherwise time could stand still");
  if (options.webhookTimes !== undefined && !(options.webhookTimes.least > 0))
    throw new Error("webhookTimes.least must be more than 0: otherwise time could stand still");
  return options;
}
