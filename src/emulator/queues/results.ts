import type { Parameters } from "../webhooks/signature.ts";
import { type Stay, waitedSeconds } from "./queue.ts";

/** What a wait document is told (twilio.com/docs/voice/twiml/enqueue, "Request parameters to the waitUrl"). */
export function waitParameters(stay: Stay, nowMs: number): Parameters {
  const { queue, call } = stay;
  return [
    ["QueueSid", queue.sid],
    ["QueuePosition", String(queue.positionOf(call))],
    ["QueueTime", String(waitedSeconds(stay, nowMs))],
    ["AvgQueueTime", String(queue.averageWaitSeconds(nowMs))],
    ["CurrentQueueSize", String(queue.members.length)],
    ["MaxQueueSize", String(queue.maxSize)],
  ];
}

/** What the document before the bridge is told (twilio.com/docs/voice/twiml/queue). */
export function connectParameters(stay: Stay, repSid: string, nowMs: number): Parameters {
  return [
    ["QueueSid", stay.queue.sid],
    ["QueueTime", String(waitedSeconds(stay, nowMs))],
    ["DequeingCallSid", repSid],
  ];
}

/** What Enqueue's action is told of a caller who was in the queue. */
export function exitParameters(stay: Stay, result: string, nowMs: number): Parameters {
  return [
    ["QueueResult", result],
    ["QueueSid", stay.queue.sid],
    ["QueueTime", String(waitedSeconds(stay, nowMs))],
  ];
}

/** What the action of a Dial of a queue is told; nobody outside knows whether all of it is sent in every case (fact sheet 3.3). */
export function dialParameters(result: string, status: string, queueSid: string | undefined): Parameters {
  const sid: Parameters = queueSid === undefined ? [] : [["QueueSid", queueSid]];
  return [["DialCallStatus", status], ["DialBridged", String(result === "bridged")], ["DequeueResult", result], ...sid];
}

/** The same after a talk. */
export function talkParameters(stay: Stay, talkedSeconds: number, nowMs: number, withLeg: boolean): Parameters {
  const leg: Parameters = [
    ["DialCallSid", stay.call.sid],
    ["DialCallDuration", String(talkedSeconds)],
  ];
  return [
    ...(withLeg ? leg : []),
    ...dialParameters("bridged", "completed", stay.queue.sid),
    ["DequeuedCallSid", stay.call.sid],
    ["DequeuedCallQueueTime", String(waitedSeconds(stay, nowMs))],
    ["DequeuedCallDuration", String(talkedSeconds)],
  ];
}
