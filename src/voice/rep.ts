import { isFinal, nextDial } from "../dispatch/next-dial.ts";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import type { QueueDirectory } from "../twilio/queue-directory.ts";
import type { TwilioAnswer, TwilioRequest, VoiceWebhook } from "../twilio/webhook.ts";
import type { VoiceDocuments } from "./documents.ts";
import { isRep, type RepNumbers } from "./rep-numbers.ts";

/** What the reps' line needs of the services. */
export interface RepLine {
  readonly order: QueueOrder;
  readonly repNumbers: RepNumbers;
  readonly basePath: string;
  readonly queues: Pick<QueueDirectory, "nameOf" | "makeSure">;
  readonly documents: VoiceDocuments;
}

/**
 * A rep rings in, or a rep's Dial has ended: either way the next Dial is due.
 *
 * Every Dial leaves the name of its queue in the cookie `dialed`, because
 * Twilio may send no QueueSid for a queue that gave nobody.
 */
export function repCallComplete(line: RepLine): VoiceWebhook {
  return {
    answer(request) {
      const callStatus = request.get("CallStatus");
      if (isFinal(callStatus)) return { twiml: line.documents.nothing };
      if (!isRep(line.repNumbers, request.get("From"))) return { twiml: line.documents.staffOnly };
      return nextDocument(line, request);
    },
    whenBroken: (request) => firstDial(line, request),
  };
}

/** What a rep gets when we cannot say more: a second's pause and the first Dial. Strangers get no further here either. */
export function firstDial(line: RepLine, request: TwilioRequest): TwilioAnswer {
  if (isFinal(request.get("CallStatus"))) return { twiml: line.documents.nothing };
  if (!isRep(line.repNumbers, request.get("From"))) return { twiml: line.documents.staffOnly };
  return dial(line, line.order[0], line.documents.pauseAndTakeFrom);
}

function nextDocument(line: RepLine, request: TwilioRequest): TwilioAnswer {
  const queueSid = request.get("QueueSid");
  const next = nextDial(line.order, {
    callStatus: request.get("CallStatus"),
    dequeueResult: request.get("DequeueResult"),
    dialCallStatus: request.get("DialCallStatus"),
    queueSid,
    dialed: line.queues.nameOf(queueSid) ?? dialedBefore(line.order, request),
  });
  if (next.kind === "over") return { twiml: line.documents.nothing };
  if (!next.failedAtOnce) return dial(line, next.queue, line.documents.takeFrom);
  line.queues.makeSure();
  return dial(line, next.queue, line.documents.pauseAndTakeFrom);
}

function dialedBefore(order: QueueOrder, request: TwilioRequest): QueueName | undefined {
  const name = request.cookie("dialed");
  return name !== undefined && order.includes(name) ? name : undefined;
}

function dial(line: RepLine, queue: QueueName, document: (queue: QueueName) => string): TwilioAnswer {
  return { twiml: document(queue), cookie: `dialed=${queue}; Path=${line.basePath}/; HttpOnly` };
}
