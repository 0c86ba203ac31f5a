import type { WorldEvent } from "../events.ts";
import type { Exchange } from "../exchange.ts";
import { BadRequest } from "../http/listen.ts";
import { type Route, route } from "../http/router.ts";
import { callState, iso, soundView } from "./call-view.ts";
import { messageView } from "./messages.ts";

/** How long a request for events waits at most, in seconds; without a wish it waits for nothing. */
const longestWaitSeconds = 60;
/** Whoever waits gets what happens within that time in one answer, in milliseconds. */
const gatherMs = 20;

/** The part of the control door that tells what happens, as it happens. */
export function eventRoutes(exchange: Exchange): Route[] {
  const { events } = exchange;
  return [
    route("GET", "/emulator/events", async ({ query }) => {
      const after = readWhole(query, "after");
      const seconds = Math.min(readWhole(query, "seconds") ?? 0, longestWaitSeconds);
      if (after !== undefined && events.after(after).events.length === 0) {
        await events.wait(after, seconds);
        await new Promise((resolve) => setTimeout(resolve, seconds === 0 ? 0 : gatherMs));
      }
      const page = events.after(after);
      return {
        status: 200,
        body: { next: page.next, gap: page.isGap, events: views(exchange, page.events) },
      };
    }),
  ];
}

/** What is shown of events: of a call or a text that has changed several times, how it stands now, once. */
function views(exchange: Exchange, events: readonly WorldEvent[]): object[] {
  const shown = new Set<object>();
  const isNews = (one: object) => {
    if (shown.has(one)) return false;
    shown.add(one);
    return true;
  };
  return events.flatMap((event) => {
    if (event.type === "call") return isNews(event.call) ? [{ type: "call", ...callState(exchange, event.call) }] : [];
    if (event.type === "message")
      return isNews(event.message) ? [{ type: "message", ...messageView(event.message) }] : [];
    const callSid = event.call.sid;
    if (event.type === "sound") return [{ type: "sound", callSid, ...soundView(event.entry) }];
    return [{ type: "note", callSid, at: iso(event.atMs), text: event.text }];
  });
}

function readWhole(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new BadRequest(400, `${name} is a whole number`);
  return Number(text);
}
