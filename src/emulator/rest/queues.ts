import { rfc2822 } from "../calls/lifecycle.ts";
import type { Exchange } from "../exchange.ts";
import type { Fields } from "../http/listen.ts";
import { type Route, route } from "../http/router.ts";
import type { Queue } from "../queues/queue.ts";
import { invalid, missing, notFound, RestError } from "./errors.ts";
import { page } from "./page.ts";

/** A queue as Twilio writes it (twilio.com/docs/voice/api/queue-resource). */
export function queueJson(exchange: Exchange, base: string, queue: Queue): object {
  return {
    account_sid: exchange.options.accountSid,
    average_wait_time: queue.averageWaitSeconds(exchange.clock.now()),
    current_size: queue.members.length,
    date_created: rfc2822(queue.createdMs),
    date_updated: rfc2822(queue.updatedMs),
    friendly_name: queue.name,
    max_size: queue.maxSize,
    sid: queue.sid,
    uri: `${base}/Queues/${queue.sid}.json`,
  };
}

/** The queue resource. */
export function queueRoutes(exchange: Exchange, base: string): Route[] {
  const { queues, clock } = exchange;
  const json = (queue: Queue) => queueJson(exchange, base, queue);
  return [
    route("GET", `${base}/Queues.json`, (request) =>
      page(request, { key: "queues", records: [...queues], toJson: json, sidOf: ({ sid }) => sid }),
    ),
    route("POST", `${base}/Queues.json`, ({ fields }) => {
      const name = readName(fields);
      if (name === undefined) throw missing("FriendlyName");
      const queue = queues.create(name, readMaxSize(fields));
      if (queue === undefined) throw nameTaken(name);
      return { status: 201, body: json(queue) };
    }),
    route("GET", `${base}/Queues/{sid}.json`, ({ params, path }) => ({
      status: 200,
      body: json(findQueue(exchange, params.sid, path)),
    })),
    route("POST", `${base}/Queues/{sid}.json`, ({ params, path, fields }) => {
      const queue = findQueue(exchange, params.sid, path);
      const name = readName(fields);
      if (name !== undefined && !queues.rename(queue, name)) throw nameTaken(name);
      queue.maxSize = readMaxSize(fields) ?? queue.maxSize;
      queue.updatedMs = clock.now();
      return { status: 200, body: json(queue) };
    }),
    route("DELETE", `${base}/Queues/{sid}.json`, ({ params, path }) => {
      // What code Twilio has for it is not published (fact sheet on REST, 1.2): only the status counts.
      if (!queues.delete(findQueue(exchange, params.sid, path)))
        throw new RestError(400, 20_001, "The queue is not empty");
      return { status: 204 };
    }),
  ];
}

/** The queue of a SID; Twilio knows it by nothing else here, its name gives a 404. */
export function findQueue({ queues }: Exchange, sid: string | undefined, path: string): Queue {
  const queue = queues.get(sid ?? "");
  if (queue === undefined) throw notFound(path);
  return queue;
}

function readName(fields: Fields): string | undefined {
  const name = fields.get("FriendlyName");
  if (name !== undefined && (name.length < 1 || name.length > 64))
    throw new RestError(400, 20_002, "Invalid FriendlyName");
  return name;
}

function readMaxSize(fields: Fields): number | undefined {
  const value = fields.get("MaxSize");
  if (value === undefined) return undefined;
  if (!/^\d{1,4}$/.test(value) || Number(value) < 1 || Number(value) > 5000) throw invalid("MaxSize", value);
  return Number(value);
}

function nameTaken(name: string): RestError {
  return new RestError(400, 20_001, `A queue named ${JSON.stringify(name)} exists already`);
}
