import { BadRequest, type Fields } from "../http/listen.ts";
import { type Route, route } from "../http/router.ts";
import type { Message } from "../messages/message.ts";
import type { Reception } from "../messages/receptions.ts";
import { longestBody } from "../messages/sending.ts";
import type { Twilio } from "../twilio.ts";
import { iso } from "./call-view.ts";
import { readNumber, readParty, requireNumber, withPlus } from "./read-fields.ts";

/** The part of the control door that is about texts. */
export function messageRoutes(twilio: Twilio): Route[] {
  return [
    route("POST", "/emulator/messages", async ({ fields }) => ({
      status: 201,
      body: messageView(await text(twilio, fields)),
    })),
    route("GET", "/emulator/messages", ({ query }) => {
      const [to, from] = [withPlus(query.get("to")), withPlus(query.get("from"))];
      const isMeant = (one: Message) =>
        (to === undefined || one.to === to) && (from === undefined || one.from === from);
      return { status: 200, body: { messages: twilio.messages.filter(isMeant).map(messageView) } };
    }),
    route("POST", "/emulator/receptions", ({ fields }) => {
      const number = readParty(fields, "number");
      if (number === undefined) throw new BadRequest(400, "number is missing: whose texts are meant?");
      setReception(twilio, number, readReception(fields));
      return { status: 204 };
    }),
  ];
}

/** A text as the control door shows it. */
export function messageView(message: Message): object {
  const { sid, direction, from, to, body, status, errorCode, segments, createdMs, arrivedMs } = message;
  return {
    sid,
    direction,
    from: from ?? null,
    to,
    body,
    status,
    errorCode: errorCode ?? null,
    segments,
    at: iso(createdMs),
    arrivedAt: arrivedMs === undefined ? null : iso(arrivedMs),
  };
}

function text(twilio: Twilio, fields: Fields): Promise<Message> {
  const [from, to, body] = [readParty(fields, "from"), readParty(fields, "to"), fields.get("body")];
  if (from === undefined || to === undefined || body === undefined)
    throw new BadRequest(400, "say who texts whom, and what: from, to and body");
  requireNumber(twilio, to);
  if (body.length > longestBody) throw new BadRequest(400, `a text has ${longestBody} characters at most`);
  return twilio.text({ from, to, body });
}

function readReception(fields: Fields): Reception {
  const kind = fields.get("kind") ?? "";
  switch (kind) {
    case "delivered":
    case "no-receipt":
      return { kind };
    case "refused":
    case "failed":
    case "undelivered":
      return { kind, errorCode: readNumber(fields, "errorCode") };
    default:
      throw new BadRequest(400, "kind is one of delivered, no-receipt, refused, failed, undelivered (errorCode)");
  }
}

function setReception(twilio: Twilio, number: string, reception: Reception): void {
  try {
    twilio.reception(number, reception);
  } catch (error) {
    throw new BadRequest(400, error instanceof Error ? error.message : "this cannot be");
  }
}
