import type { QueueOrder } from "../dispatch/queue-order.ts";
import { lineOfPath, repsLine } from "../urls.ts";
import { offlineNumbers } from "./offline.ts";

/** What the made-up call knows before anything is said about it. */
export interface MadeUpCall {
  readonly path: string;
  readonly accountSid: string;
  readonly queues: QueueOrder;
  /** Who the rep is when the path is the reps'. */
  readonly repNumber: string;
  /** What the request says besides. It goes over the usual values. */
  readonly given: Readonly<Record<string, string>>;
}

/** The parameters that every voice webhook has (twilio.com/docs/voice/twiml), for one made-up caller or rep. */
export function voiceParameters({ path, accountSid, queues, repNumber, given }: MadeUpCall): Record<string, string> {
  const line = lineOf(path);
  const rep = line === repsLine;
  const dialed = "DequeueResult" in given || "DialCallStatus" in given;
  return {
    AccountSid: accountSid,
    ApiVersion: "2010-04-01",
    CallSid: `CA${(rep ? "9" : "1").repeat(32)}`,
    CallStatus: dialed ? "in-progress" : "ringing",
    Direction: "inbound",
    From: rep ? repNumber : "+15005550011",
    To: numberOf(line, queues),
    ...given,
  };
}

/** Whose number was rung for this path: a queue's, or the reps'. */
function lineOf(path: string): string {
  const [, itself = "", named] = /^([^?]*)(?:\?for=([^&]*))?/.exec(path) ?? [];
  return named ?? lineOfPath(itself);
}

function numberOf(line: string, queues: QueueOrder): string {
  const numbers = offlineNumbers(queues);
  return (numbers.find((number) => number.line === line) ?? numbers[0])?.phoneNumber ?? "";
}
