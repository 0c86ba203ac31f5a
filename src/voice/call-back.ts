import { type RungLeg, customerAccepts, customerAnswers } from "../record/decisions/customer-is-rung-back.ts";
import type { DurableRecord } from "../record/record.ts";
import { cleanText } from "../twilio/fields.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import type { TwilioRequest, VoiceWebhook } from "../twilio/webhook.ts";
import type { VoiceDocuments } from "./documents.ts";

/** What the two URLs of call-backs need of the services. */
export interface CallBackParts {
  /** Undefined when the line keeps no record. */
  readonly record: DurableRecord | undefined;
  readonly documents: VoiceDocuments;
}

/** The key by which a caller asks to be rung back, and by which whoever answers then is put through. */
export const callBackKey = "1";

/**
 * Somebody answers the telephone of a customer who is rung back: who presses the key is put through, and any other
 * hears no rep. Where the record does not answer, the key decides all the same.
 */
export function callBackAnswered({ record, documents }: CallBackParts): VoiceWebhook<NamesOf<"calledBack">> {
  return {
    async answer(request) {
      const rung = rungLeg(request);
      const isWanted = await record?.decide(customerAnswers, rung);
      return { twiml: isWanted === false ? documents.hangUp : documents.askForKey(rung.callBackId) };
    },
    whenBroken: () => ({ twiml: documents.hangUp }),
  };
}

/** Somebody has pressed a key. An empty document puts the two through (twilio.com/docs/voice/twiml/number, "url"). */
export function callBackAccepted({ record, documents }: CallBackParts): VoiceWebhook<NamesOf<"calledBack">> {
  return {
    async answer(request) {
      if (request.get("Digits") !== callBackKey) return { twiml: documents.hangUp };
      const isWanted = await record?.decide(customerAccepts, rungLeg(request), { again: true });
      return { twiml: isWanted === false ? documents.hangUp : documents.nothing };
    },
    whenBroken: (request) => ({ twiml: request.get("Digits") === callBackKey ? documents.nothing : documents.hangUp }),
  };
}

function rungLeg(request: TwilioRequest<"ParentCallSid">): RungLeg {
  return { callBackId: cleanText(request.ours, "id") ?? "", repSid: cleanText(request, "ParentCallSid") || undefined };
}
