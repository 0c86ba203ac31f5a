import type { Exchange } from "../exchange.ts";
import type { Fields } from "../http/listen.ts";
import { type Route, route, type RoutedRequest } from "../http/router.ts";
import { isTollFree } from "../messages/keywords.ts";
import { isSettled, type Message } from "../messages/message.ts";
import { Refusal } from "../messages/refusal.ts";
import type { AbsoluteTarget } from "../webhooks/target.ts";
import { invalid, notFound, RestError } from "./errors.ts";
import { inTime, page } from "./page.ts";
import { NotEmulatedRequest } from "./lacking.ts";
import { dateSentMs, messageJson } from "./message-json.ts";

/** The message resource. */
export function messageRoutes(exchange: Exchange, base: string): Route[] {
  const { book } = exchange.messaging;
  const json = (message: Message) => messageJson(exchange, base, message);
  const find = ({ params, path }: RoutedRequest): Message => {
    const message = book.get(params.sid ?? "");
    if (message === undefined) throw notFound(path);
    return message;
  };
  return [
    route("GET", `${base}/Messages.json`, (request) =>
      page(request, {
        key: "messages",
        records: filtered(exchange, request.query),
        toJson: json,
        sidOf: ({ sid }) => sid,
      }),
    ),
    route("POST", `${base}/Messages.json`, ({ fields }) => ({ status: 201, body: json(create(exchange, fields)) })),
    route("GET", `${base}/Messages/{sid}.json`, (request) => ({ status: 200, body: json(find(request)) })),
    route("POST", `${base}/Messages/{sid}.json`, (request) => {
      const message = find(request);
      update(exchange, message, request.fields);
      return { status: 200, body: json(message) };
    }),
    route("DELETE", `${base}/Messages/{sid}.json`, (request) => {
      const message = find(request);
      if (!isSettled(message)) throw new RestError(400, 20_009, "The message is still on its way");
      book.delete(message.sid);
      return { status: 204 };
    }),
  ];
}

function create({ messaging }: Exchange, fields: Fields): Message {
  const [to, body, from, service] = ["To", "Body", "From", "MessagingServiceSid"].map((name) => text(fields, name));
  const left = ["MediaUrl", "ContentSid", "SendAt", "ScheduleType"].find((name) => fields.has(name));
  if (left !== undefined) throw new NotEmulatedRequest(`${left} of POST /Messages.json`);
  if (to === undefined) throw new RestError(400, 21_604, "A 'To' phone number is required.");
  if (body === undefined) throw new RestError(400, 21_602, "Message body is required.");
  if (from === undefined && service === undefined)
    throw new RestError(400, 21_603, "A 'From' phone number is required.");
  const statusCallback = readCallback(fields);
  try {
    return messaging.sending.send({ to, from, service, body, statusCallback, direction: "outbound-api" });
  } catch (error) {
    if (error instanceof Refusal) throw new RestError(400, error.code, error.message);
    throw error;
  }
}

/** The text of a message can be taken out; only a scheduled one could be cancelled. */
function update({ clock }: Exchange, message: Message, fields: Fields): void {
  const [body, status] = [fields.get("Body"), fields.get("Status")];
  if (status !== undefined) throw new RestError(400, 30_409, "Message cannot be canceled: it is not scheduled");
  if (body === undefined) return;
  if (body !== "") throw invalid("Body", body);
  if (!isSettled(message)) throw new RestError(400, 20_009, "The message is still on its way");
  message.body = "";
  message.updatedMs = clock.now();
}

function readCallback(fields: Fields): AbsoluteTarget | undefined {
  const url = text(fields, "StatusCallback");
  if (url === undefined) return undefined;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || url.length > 4000)
    throw new RestError(400, 21_609, `The 'StatusCallback' URL ${url} is not a valid URL.`);
  return { url, method: "POST" };
}

function text(fields: Fields, name: string): string | undefined {
  const value = fields.get(name);
  return value === "" ? undefined : value;
}

/** The messages that a list asks for: by number, and by the time they were sent. */
function filtered({ messaging, options }: Exchange, query: URLSearchParams): readonly Message[] {
  const same = (name: string, value: string | undefined) => query.get(name) === null || query.get(name) === value;
  return messaging.book.newestFirst.filter(
    (message) =>
      same("To", message.to) &&
      same("From", message.from) &&
      inTime(query, "DateSent", dateSentMs(options, message)) &&
      (!message.byTwilio || isListed(message, options)),
  );
}

/** The network's own answers for a toll-free number are none of Twilio's. */
function isListed({ from = "" }: Message, { keywordRepliesListed }: Exchange["options"]): boolean {
  return keywordRepliesListed && !isTollFree(from);
}
