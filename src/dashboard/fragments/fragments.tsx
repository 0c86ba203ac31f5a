import type { VNode } from "preact";
import { html } from "../page.tsx";
import type { Seen } from "../seen.ts";
import { CallBacksFragment } from "./call-backs.tsx";
import { QuartersChart, WaitingChart, WaitsChart } from "./charts.tsx";
import type { Look } from "./look.ts";
import { NumbersFragment } from "./numbers.tsx";
import { QueuesFragment } from "./queues.tsx";
import { RepsFragment } from "./reps.tsx";
import { StateFragment } from "./state.tsx";
import { allQueues, WaitingFragment } from "./waiting.tsx";
import { WallFragment } from "./wall.tsx";

/** What can change on a page while it is looked at. The key of a fragment is the id of its element. */
const fragments: Readonly<Record<string, (seen: Seen, look: Look) => VNode>> = {
  state: (seen, look) => <StateFragment seen={seen} look={look} />,
  numbers: (seen, look) => <NumbersFragment seen={seen} look={look} />,
  reps: (seen, look) => <RepsFragment seen={seen} look={look} />,
  "call-backs": (seen, look) => <CallBacksFragment seen={seen} look={look} />,
  queues: (seen, look) => <QueuesFragment seen={seen} look={look} />,
  "chart-waiting": (seen, look) => <WaitingChart seen={seen} look={look} />,
  "chart-quarters": (seen, look) => <QuartersChart seen={seen} look={look} />,
  "chart-waits": (seen, look) => <WaitsChart seen={seen} look={look} />,
  wall: (seen, look) => <WallFragment seen={seen} look={look} />,
};

/** Who waits, by queue and page: `waiting.all.1`, `waiting.customers.2`. */
const waitingKey = /^waiting\.(?<queue>[a-z0-9-]+)\.(?<page>[1-9]\d{0,2})$/;

/** A fragment by its key; undefined where there is none of that key. */
export function fragment(key: string, seen: Seen, look: Look): VNode | undefined {
  const { queue, page } = waitingKey.exec(key)?.groups ?? {};
  if (queue !== undefined && (queue === allQueues || look.order.includes(queue)))
    return <WaitingFragment seen={seen} look={look} of={{ queue, page: Number(page) }} />;
  if (look.more !== undefined && Object.hasOwn(look.more, key)) return look.more[key]?.();
  return Object.hasOwn(fragments, key) ? fragments[key]?.(seen, look) : undefined;
}

const made = new WeakMap<Seen, Map<string, string>>();

/** A fragment as HTML, made once of what was read at one moment, however many pages show it. */
export function fragmentHtml(key: string, seen: Seen, look: Look): string {
  const known = made.get(seen) ?? new Map<string, string>();
  made.set(seen, known);
  const node = known.has(key) ? undefined : fragment(key, seen, look);
  if (node !== undefined) known.set(key, html(node));
  return known.get(key) ?? "";
}

/** Which fragments a page asks for; undefined where one of them is none of ours. */
export function fragmentKeys(text: string, { order, more = {} }: Look): readonly string[] | undefined {
  const keys = text.split(",");
  const isKey = (key: string) => {
    const queue = waitingKey.exec(key)?.groups?.queue;
    return queue === undefined
      ? Object.hasOwn(fragments, key) || Object.hasOwn(more, key)
      : queue === allQueues || order.includes(queue);
  };
  const isGood = keys.length <= 12 && new Set(keys).size === keys.length && keys.every(isKey);
  return isGood ? keys : undefined;
}
