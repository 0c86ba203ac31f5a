import { get, type IncomingMessage } from "node:http";
import { atEnd } from "./at-end.ts";
import { until } from "./process.ts";

/** What was sent on a connection that stays open. */
export interface EventStream {
  readonly status: number;
  /** Whole events so far, by the names of their fields. */
  readonly events: readonly Readonly<Record<string, string>>[];
  readonly isOver: boolean;
  /** What the frames so far have changed, in turn: the ids of the fragments. */
  changed(): string[][];
  /** Waits for so many events. */
  received(count: number): Promise<void>;
  /** Reads no further for now. */
  pause(): void;
  close(): void;
}

/** Asks for server-sent events as a browser does; the connection ends with the test. */
export async function openEventStream(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<EventStream> {
  const request = get(url, { headers: { Accept: "text/event-stream", ...headers }, agent: false });
  atEnd(() => request.destroy());
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once("response", resolve).once("error", reject);
  });
  let text = "";
  let isOver = false;
  response.setEncoding("utf8").on("data", (part: string) => (text += part));
  response.on("error", () => {});
  request.on("error", () => {});
  response.once("close", () => (isOver = true));
  const stream = {
    status: response.statusCode ?? 0,
    get events() {
      return text.split("\n\n").slice(0, -1).map(eventOf);
    },
    get isOver() {
      return isOver;
    },
    changed: () => stream.events.flatMap(({ event, data = "{}" }) => (event === "frame" ? [fragmentsOf(data)] : [])),
    received: (count: number) =>
      until(
        () => stream.events.length >= count,
        () => `there are ${stream.events.length} events and not ${count}: ${text.slice(-300)}`,
      ),
    pause: () => void response.pause(),
    close: () => void request.destroy(),
  };
  return stream;
}

function eventOf(text: string): Readonly<Record<string, string>> {
  const fields = text.split("\n").map((line): [string, string] => {
    const colon = line.indexOf(": ");
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
  return Object.fromEntries(fields);
}

function fragmentsOf(data: string): string[] {
  const { fragments } = JSON.parse(data) as { readonly fragments: object };
  return Object.keys(fragments);
}
