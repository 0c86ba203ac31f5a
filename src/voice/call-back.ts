import {
  type RungLeg,
  customerAccepts,
  customerAnswers,
  customerDeclines,
  customerIsMissed,
  customerPutsOff,
} from "../record/decisions/customer-is-rung-back.ts";
import type { DurableRecord } from "../record/record.ts";
import { cleanText } from "../twilio/fields.ts";
import type { PartWith } from "../twilio/part-with.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import type { TwilioAnswer, TwilioRequest, VoiceWebhook } from "../twilio/webhook.ts";
import type { VoiceDocuments } from "./documents.ts";

/** What the two URLs of call-backs need of the services. */
export interface CallBackParts {
  /** Undefined when the line keeps no record. */
  readonly record: DurableRecord | undefined;
  readonly documents: VoiceDocuments;
  readonly partWith: PartWith;
}

type Asked = TwilioRequest<NamesOf<"calledBack">>;

/** The key by which a caller asks to be rung back, and by which whoever answers then is put through. */
export const callBackKey = "1";
/** By which they no longer want it, and by which they want it in an hour. */
const [declineKey, laterKey] = ["2", "3"];

/**
 * Somebody answers the telephone of a customer who is rung back: who presses the key is put through, and any other
 * hears no rep. Where the record does not answer, the key decides all the same, and nothing is promised.
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

/**
 * Somebody has pressed a key, or none. An empty document puts the two through
 * (twilio.com/docs/voice/twiml/number, "url"); anybody else is taken away from the rep before they are told more.
 */
export function callBackAccepted(parts: CallBackParts): VoiceWebhook<NamesOf<"calledBack">> {
  const { record, documents } = parts;
  return {
    async answer(request) {
      const key = request.get("Digits");
      const rung = rungLeg(request);
      const again = { again: true };
      if (key === callBackKey) {
        const isWanted = await record?.decide(customerAccepts, rung, again);
        return { twiml: isWanted === false ? documents.hangUp : documents.nothing };
      }
      if (key === declineKey) {
        const isDone = await record?.decide(customerDeclines, rung, again);
        if (isDone === false) return { twiml: documents.hangUp };
        return tell(parts, request, isDone === undefined ? documents.callBackHeard : documents.callBackDeclined);
      }
      if (key === laterKey) {
        const when = await record?.decide(customerPutsOff, rung, again);
        if (when === "no") return { twiml: documents.hangUp };
        return tell(parts, request, afterPuttingOff(when, documents));
      }
      return leaveWord(parts, request);
    },
    whenBroken: (request) => ({
      twiml: request.get("Digits") === callBackKey ? documents.nothing : documents.hangUp,
    }),
  };
}

function afterPuttingOff(when: "in-an-hour" | "out-of-hours" | undefined, documents: VoiceDocuments): string {
  if (when === undefined) return documents.callBackHeard;
  return when === "in-an-hour" ? documents.callBackLater : documents.callBackOutOfHours;
}

/** Says something short; the rep need not wait for it, unless REST fails. */
async function tell({ documents, partWith }: CallBackParts, request: Asked, twiml: string): Promise<TwilioAnswer> {
  const isMoved = await partWith(cleanText(request, "CallSid") ?? "", twiml);
  return { twiml: isMoved ? documents.hangUp : twiml };
}

/**
 * Nobody has pressed a key: a voicemail, mostly. It hears who has rung and which number to ring; where it cannot be moved, a text
 * says so. What this answers to a call that has been moved counts no more.
 */
async function leaveWord(parts: CallBackParts, request: Asked): Promise<TwilioAnswer> {
  const { record, documents, partWith } = parts;
  const rung = rungLeg(request);
  const isWanted = await record?.decide(customerAnswers, rung);
  if (isWanted === false) return { twiml: documents.hangUp };
  // The leg comes from the number that the customer rang.
  const word = documents.callBackMissed(cleanText(request, "From") ?? "", cleanText(request, "To") ?? "");
  if (!(await partWith(cleanText(request, "CallSid") ?? "", word)))
    await record?.decide(customerIsMissed, rung, { again: true });
  return { twiml: documents.hangUp };
}

function rungLeg(request: TwilioRequest<"ParentCallSid">): RungLeg {
  return { callBackId: cleanText(request.ours, "id") ?? "", repSid: cleanText(request, "ParentCallSid") || undefined };
}
