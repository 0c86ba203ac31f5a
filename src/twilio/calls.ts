import type { RestClient } from "./rest-client.ts";

/** How a call has ended, in Twilio's words (twilio.com/docs/voice/twiml, "CallStatus values"). */
const finalCallStatuses: ReadonlySet<string> = new Set(["completed", "busy", "failed", "no-answer", "canceled"]);

/** Whether a CallStatus says that the call is over. */
export function isFinal(callStatus: string | undefined): boolean {
  return callStatus !== undefined && finalCallStatuses.has(callStatus);
}

/** What Twilio says of a call. One that it does not know, or no more, is over. */
export interface CallInTwilio {
  readonly isOver: boolean;
  readonly customer: string;
  readonly lineNumber: string;
}

/** Asks Twilio how a call stands (twilio.com/docs/voice/api/call-resource). */
export async function callState(rest: RestClient, callSid: string): Promise<CallInTwilio> {
  try {
    const { status, from, to } = await rest.calls(callSid).fetch();
    return { isOver: isFinal(status), customer: from, lineNumber: to };
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, "status") === 404)
      return { isOver: true, customer: "", lineNumber: "" };
    throw error;
  }
}
