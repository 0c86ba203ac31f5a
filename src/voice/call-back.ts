import type { Line } from "../line/line.ts";
import { cleanText } from "../twilio/fields.ts";
import type { VoiceWebhook } from "../twilio/webhook.ts";
import type { VoiceDocuments } from "./documents.ts";

/** What the two URLs of call-backs need of the services. */
export interface CallBackLine {
  /** Undefined when the line keeps no record. */
  readonly line: Line | undefined;
  readonly documents: VoiceDocuments;
}

/** The key by which a customer asks to be rung back, and by which she who answers is put through. */
export const callBackKey = "1";

/**
 * Somebody answers the telephone of a customer who is rung back: who presses the key is put through, and any other
 * hears no rep. Where the record does not answer, the key decides all the same.
 */
export function callBackAnswered({ line, documents }: CallBackLine): VoiceWebhook {
  return {
    async answer(request) {
      const id = cleanText(request, "id") ?? "";
      const isWanted = await line?.customerAnswers(id);
      return { twiml: isWanted === false ? documents.hangUp : documents.askForKey(id) };
    },
    whenBroken: () => ({ twiml: documents.hangUp }),
  };
}

/** Somebody has pressed a key. An empty document puts the two through (twilio.com/docs/voice/twiml/number, "url"). */
export function callBackAccepted({ line, documents }: CallBackLine): VoiceWebhook {
  return {
    async answer(request) {
      if (request.get("Digits") !== callBackKey) return { twiml: documents.hangUp };
      const isWanted = await line?.customerAccepts(cleanText(request, "id") ?? "");
      return { twiml: isWanted === false ? documents.hangUp : documents.nothing };
    },
    whenBroken: (request) => ({ twiml: request.get("Digits") === callBackKey ? documents.nothing : documents.hangUp }),
  };
}
