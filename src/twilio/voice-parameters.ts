import { offline } from "./offline.ts";

/** What the made-up call knows before anything is said about it. */
export interface MadeUpCall {
  readonly path: string;
  readonly accountSid: string;
  /** Who the rep is when the path is the reps'. */
  readonly repNumber: string;
  /** What the request says besides. It goes over the usual values. */
  readonly given: Readonly<Record<string, string>>;
}

/** The parameters that every voice webhook has (twilio.com/docs/voice/twiml), for one made-up caller or rep. */
export function voiceParameters({ path, accountSid, repNumber, given }: MadeUpCall): Record<string, string> {
  const rep = path.startsWith("/rep-call-complete") || path.endsWith("for=reps");
  const dialed = "DequeueResult" in given || "DialCallStatus" in given;
  return {
    AccountSid: accountSid,
    ApiVersion: "2010-04-01",
    CallSid: `CA${(rep ? "9" : "1").repeat(32)}`,
    CallStatus: dialed ? "in-progress" : "ringing",
    Direction: "inbound",
    From: rep ? repNumber : "+15005550011",
    To: rep ? offline.numbers.reps : customerNumber(path),
    ...given,
  };
}

function customerNumber(path: string): string {
  return path.includes("premium-customers") ? offline.numbers["premium-customers"] : offline.numbers.customers;
}
