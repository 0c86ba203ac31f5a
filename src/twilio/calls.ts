import { isFinal } from "../dispatch/next-dial.ts";
import type { RestClient } from "./rest-client.ts";

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
