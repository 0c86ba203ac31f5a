import { rfc2822 } from "../calls/lifecycle.ts";
import type { Exchange } from "../exchange.ts";
import { route, type Route } from "../http/router.ts";
import { type Stay, waitedSeconds } from "../queues/queue.ts";
import { missing, notFound } from "./errors.ts";
import { page } from "./page.ts";
import { findQueue } from "./queues.ts";
import { readTarget } from "./calls.ts";

/** The members of a queue (twilio.com/docs/voice/api/member-resource). */
export function memberRoutes(exchange: Exchange, base: string): Route[] {
  const json = (stay: Stay) => memberJson(exchange, base, stay);
  return [
    route("GET", `${base}/Queues/{queue}/Members.json`, (request) => {
      const { members } = findQueue(exchange, request.params.queue, request.path);
      return page(request, { key: "queue_members", records: members, toJson: json, sidOf: ({ call }) => call.sid });
    }),
    route("GET", `${base}/Queues/{queue}/Members/{call}.json`, ({ params, path }) => ({
      status: 200,
      body: json(findMember(exchange, params, path)),
    })),
    route("POST", `${base}/Queues/{queue}/Members/{call}.json`, ({ params, path, fields }) => {
      const stay = findMember(exchange, params, path);
      const target = readTarget(fields, "Url", "Method");
      if (target === undefined) throw missing("Url");
      const before = json(stay);
      exchange.transfer.move(stay.call, { target });
      return { status: 200, body: before };
    }),
  ];
}

function memberJson({ clock }: Exchange, base: string, stay: Stay): object {
  const { queue, call } = stay;
  return {
    call_sid: call.sid,
    date_enqueued: rfc2822(stay.enqueuedMs),
    position: queue.positionOf(call),
    queue_sid: queue.sid,
    uri: `${base}/Queues/${queue.sid}/Members/${call.sid}.json`,
    wait_time: waitedSeconds(stay, clock.now()),
  };
}

/** A member by the SID of the call, or the one at the `Front`. */
function findMember(exchange: Exchange, params: Readonly<Record<string, string>>, path: string): Stay {
  const { members } = findQueue(exchange, params.queue, path);
  const member = params.call === "Front" ? members[0] : members.find(({ call }) => call.sid === params.call);
  if (member === undefined) throw notFound(path);
  return member;
}
