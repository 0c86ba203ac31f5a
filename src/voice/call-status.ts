import { isOffTheLine } from "../record/call-events.ts";
import type { DurableRecord } from "../record/record.ts";
import { isFinal } from "../twilio/calls.ts";
import { cleanText } from "../twilio/fields.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import type { TwilioRequest } from "../twilio/webhook.ts";
import type { Clock } from "../runtime/clock.ts";
import { logEvent, type Log } from "../runtime/log.ts";
import { callEnds } from "../record/decisions/call-ends.ts";

/** What reports of calls' ends need of the services. */
export interface ReportParts {
  readonly record: DurableRecord | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** Twilio reports how a call stands. When it is over, so it is in the record, a customer's or a rep's. */
export function callOver({ record, clock, log }: ReportParts): (report: TwilioRequest<NamesOf<"call">>) => void {
  return (report) => {
    const callSid = cleanText(report, "CallSid");
    const callStatus = report.get("CallStatus");
    log.debug({ callSid, callStatus }, "call status");
    if (callSid === undefined || !isFinal(callStatus)) return;
    if (record === undefined) logEvent(log, isOffTheLine(callSid, cleanText(report, "From") ?? ""));
    else void clock.run(() => record.decide(callEnds, callSid, { again: true }));
  };
}
