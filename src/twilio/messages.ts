import { readFirstPages } from "./pages.ts";
import type { RestClient } from "./rest-client.ts";
import { dayMs } from "../runtime/durations.ts";

/** A text that Twilio is to send. */
export interface TextOrder {
  readonly to: string;
  readonly body: string;
  /** Undefined lets the Messaging Service choose. */
  readonly from: string | undefined;
  readonly serviceSid: string | undefined;
  /** Where Twilio reports what becomes of it. */
  readonly statusCallback: string;
}

/** A text that Twilio has taken. */
export interface TakenText {
  readonly sid: string;
  readonly status: string;
}

/** Twilio's messages, as far as sending safely needs them (twilio.com/docs/messaging/api/message-resource). */
export interface Messages {
  /** Rejects when Twilio does not take the text, and when it does not say whether it does. */
  send(order: TextOrder): Promise<TakenText>;
  /** Texts of ours to a number that say the same, and came about since then; the newest first. */
  find(text: { readonly to: string; readonly body: string }, sinceMs: number): Promise<readonly TakenText[]>;
}

/** How many texts stand on a page: the longest ones of so many fit into an answer. */
const pageSize = 200;
/** So many pages of texts to one number are looked through at most. */
const mostPages = 5;

/** Twilio's messages, by a client that repeats nothing of itself: after a silence the next step is to look, not to send. */
export function createMessages(rest: RestClient): Messages {
  return {
    async send({ to, body, from, serviceSid, statusCallback }) {
      const sender = {
        ...(from === undefined ? {} : { from }),
        ...(serviceSid === undefined ? {} : { messagingServiceSid: serviceSid }),
      };
      const { sid, status } = await rest.messages.create({ to, body, statusCallback, ...sender });
      return { sid, status };
    },
    async find({ to, body }, sinceMs) {
      // Twilio's clock is not ours. A text that has not left Twilio yet has no DateSent, which that filter would miss.
      const dateSentAfter = new Date(sinceMs - dayMs);
      const sent = await readFirstPages(rest.messages.page({ to, dateSentAfter, pageSize }), mostPages);
      const found = sent.filter((one) => isSame(one, body, sinceMs));
      if (found.length > 0) return found.map(taken);
      const any = await readFirstPages(rest.messages.page({ to, pageSize }), mostPages);
      return any.filter((one) => isSame(one, body, sinceMs)).map(taken);
    },
  };
}

type ListedMessage = Awaited<ReturnType<RestClient["messages"]["page"]>>["instances"][number];

/** Trial accounts put words of Twilio's before ours. */
function isSame({ direction, body, dateCreated }: ListedMessage, ours: string, sinceMs: number): boolean {
  return direction !== "inbound" && body.endsWith(ours) && dateCreated.getTime() >= sinceMs;
}

function taken({ sid, status }: ListedMessage): TakenText {
  return { sid, status };
}
