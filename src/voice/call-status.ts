import { isFinal } from "../dispatch/next-dial.ts";
import { isOffTheLine } from "../record/line-events.ts";
import type { Line } from "../record/line.ts";
import { cleanText } from "../twilio/fields.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import type { TwilioRequest } from "../twilio/webhook.ts";
import type { Clock } from "../runtime/clock.ts";
import { logEvent, type Log } from "../runtime/log.ts";

/** What reports of calls' ends need of the services. */
export interface ReportedLine {
  readonly line: Line | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** Twilio reports how a call stands. When it is over, so it is in the record, a customer's or a rep's. */
export function callOver({ line, clock, log }: ReportedLine): (report: TwilioRequest<NamesOf<"call">>) => void {
  return (report) => {
    const callSid = cleanText(report, "CallSid");
    const callStatus = report.get("CallStatus");
    log.debug({ callSid, callStatus }, "call status");
    if (callSid === undefined || !isFinal(callStatus)) return;
    if (line === undefined) logEvent(log, isOffTheLine(callSid, cleanText(report, "From") ?? ""));
    else void clock.run(() => line.callEnds(callSid));
  };
}
