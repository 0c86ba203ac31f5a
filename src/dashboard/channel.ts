import { randomBytes } from "node:crypto";
import type { Clock } from "../runtime/clock.ts";
import type { Seen } from "./seen.ts";

/** How fragments are made. */
export interface ChannelParts {
  readonly render: (key: string, seen: Seen) => string;
  readonly say: (seen: Seen) => string;
  readonly clock: Pick<Clock, "now">;
}

/** Charts are large, and nobody looks at them for what happens this second: they are drawn once in such a time, in milliseconds. */
export const chartsEveryMs = 10_000;

/** Tells frames of this process from those of others. */
const origin = randomBytes(6).toString("base64url");
let frames = 0;

/** The fragments that a page shows, for all who look at the same page. */
export class Channel {
  readonly name: string;
  readonly #keys: readonly string[];
  readonly #parts: ChannelParts;
  #seen: Seen | undefined;
  #shown = new Map<string, string>();
  #lastId = "";
  #news: Buffer | undefined;
  #chartsTurn = Number.NEGATIVE_INFINITY;
  #isBehind = false;

  constructor(keys: readonly string[], parts: ChannelParts) {
    this.name = keys.join(",");
    this.#keys = keys;
    this.#parts = parts;
  }

  /** The id of the newest frame. */
  get lastId(): string {
    return this.#lastId;
  }

  /** What the last update has changed, as it is sent; undefined when nothing. */
  get news(): Buffer | undefined {
    return this.#news;
  }

  /** Whether a chart was drawn before the last update, and is to be drawn again with the next turn of charts. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** Everything, as it is sent to who has nothing yet. */
  get whole(): Buffer {
    return this.#bytes(this.#shown);
  }

  /** Renders what has been read, if it has not been yet. */
  update(seen: Seen): void {
    if (seen === this.#seen) return;
    this.#seen = seen;
    const turn = Math.floor(seen.view.atMs / chartsEveryMs);
    const keepsCharts = turn === this.#chartsTurn;
    this.#chartsTurn = turn;
    this.#isBehind = keepsCharts && this.#keys.some(isChart);
    const show = (key: string) =>
      (keepsCharts && isChart(key) ? this.#shown.get(key) : undefined) ?? this.#parts.render(key, seen);
    const fresh = new Map(this.#keys.map((key) => [key, show(key)]));
    const changed = [...fresh].filter(([key, html]) => still(html) !== still(this.#shown.get(key) ?? ""));
    this.#shown = fresh;
    if (changed.length > 0) this.#lastId = `${origin}-${(frames += 1)}`;
    this.#news = changed.length > 0 ? this.#bytes(new Map(changed)) : undefined;
  }

  #bytes(fragments: ReadonlyMap<string, string>): Buffer {
    const seen = this.#seen;
    const said = seen === undefined ? "" : this.#parts.say(seen);
    const frame = { atMs: this.#parts.clock.now(), fragments: Object.fromEntries(fragments), said };
    return Buffer.from(`id: ${this.#lastId}\nevent: frame\ndata: ${JSON.stringify(frame)}\n\n`);
  }
}

/** A fragment without the clocks in it, which browsers move on by themselves. */
function still(html: string): string {
  return html.replaceAll(/(<time\b[^>]*\bdata-since="\d+"[^>]*>)[^<]*/g, "$1");
}

function isChart(key: string): boolean {
  return key.startsWith("chart-");
}
