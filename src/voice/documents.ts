import twilio from "twilio";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import type { Twiml } from "../twilio/webhook.ts";

const { VoiceResponse } = twilio.twiml;

/** What the documents of one line are made of. */
export interface LineSettings {
  readonly queues: QueueOrder;
  /** The path before every URL of ours, for example `/line`; empty when there is none. */
  readonly basePath: string;
  /** How many seconds a rep's Dial listens on an empty queue. */
  readonly dialTimeout: number;
}

/** Everything that a call can be told. */
export interface VoiceDocuments {
  /** Puts a customer into a queue. */
  readonly enqueue: (queue: QueueName) => Twiml;
  /** Says sorry, then puts a customer into a queue. */
  readonly apologizeAndEnqueue: (queue: QueueName) => Twiml;
  /** Connects a rep to the caller at the head of a queue, or to the first who comes in time. */
  readonly takeFrom: (queue: QueueName) => Twiml;
  /** The same after one second, so that a Dial that fails at once does not spin. */
  readonly pauseAndTakeFrom: (queue: QueueName) => Twiml;
  /** Tells a stranger on the reps' line that it is for staff. */
  readonly staffOnly: Twiml;
  /** Says nothing more to a call that is over. */
  readonly nothing: Twiml;
}

/**
 * The documents of a line.
 *
 * Those of the configured queues are built once: they depend on nothing but
 * the queue, and building one costs more than checking a signature.
 */
export function createVoiceDocuments(line: LineSettings): VoiceDocuments {
  return {
    enqueue: oncePerQueue(line.queues, enqueue),
    apologizeAndEnqueue: oncePerQueue(line.queues, apologizeAndEnqueue),
    takeFrom: oncePerQueue(line.queues, (queue) => takeFrom(queue, line)),
    pauseAndTakeFrom: oncePerQueue(line.queues, (queue) => takeFrom(queue, line, { pauseSeconds: 1 })),
    staffOnly: staffOnly(),
    nothing: new VoiceResponse().toString(),
  };
}

function oncePerQueue(queues: QueueOrder, build: (queue: QueueName) => Twiml): (queue: QueueName) => Twiml {
  const built = new Map(queues.map((queue) => [queue, build(queue)]));
  return (queue) => built.get(queue) ?? build(queue);
}

function enqueue(queue: QueueName): Twiml {
  const response = new VoiceResponse();
  response.enqueue(queue);
  return response.toString();
}

function apologizeAndEnqueue(queue: QueueName): Twiml {
  const response = new VoiceResponse();
  response.say("We are sorry, something went wrong on our side. Please stay on the line.");
  response.enqueue(queue);
  return response.toString();
}

function takeFrom(queue: QueueName, line: LineSettings, { pauseSeconds = 0 } = {}): Twiml {
  const response = new VoiceResponse();
  if (pauseSeconds > 0) response.pause({ length: pauseSeconds });
  const action = `${line.basePath}/rep-call-complete`;
  response.dial({ timeout: line.dialTimeout, action, method: "GET" }).queue(queue);
  return response.toString();
}

function staffOnly(): Twiml {
  const response = new VoiceResponse();
  response.say("This line is for our staff. Goodbye.");
  response.hangup();
  return response.toString();
}
