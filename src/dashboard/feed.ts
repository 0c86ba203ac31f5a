import type { Response } from "express";
import type { Clock } from "../runtime/clock.ts";
import { stopwatch } from "../runtime/clock.ts";
import { RequestError } from "../http/errors.ts";
import { Channel, chartsEveryMs } from "./channel.ts";
import type { Seen } from "./seen.ts";
import type { Session } from "./session.ts";

/** What the feed is made of. */
export interface FeedParts {
  readonly clock: Clock;
  /** Reads what is to be seen; never rejects, and keeps what it read last. */
  readonly read: () => Promise<Seen>;
  /** Calls its listener whenever there may be something new. */
  readonly onChange: (listener: () => void) => () => void;
  /** Whether the record answers, which costs nothing to ask. */
  readonly isAway: () => boolean;
  /** A fragment as HTML, by its key, which is the id of its element too. */
  readonly render: (key: string, seen: Seen) => string;
  /** What there is to hear of it, in a sentence. */
  readonly say: (seen: Seen) => string;
  /** Whether somebody who was let in still is. */
  readonly isLetIn: (session: Session) => Promise<boolean>;
}

/** Somebody who looks at a page. */
interface Viewer {
  readonly res: Response;
  readonly channel: Channel;
  readonly session: Session;
}

/** A frame is not sooner after the one before, in milliseconds, … */
const frameEveryMs = 250;
/** … and reading takes at most such a part of the time. */
const readingShare = 1 / 4;
const beatEveryMs = 5000;
/** So often it is looked at what ages: while somebody waits or a chart is kept back, and while nothing of the sort. */
const agesEveryMs = { soon: chartsEveryMs, idle: 60_000 } as const;
const mostViewers = 256;
/** So much may wait for a reader before they are dropped; their browser comes back by itself. */
const mostBufferedBytes = 1_048_576;
/** What was read is as good as new for so long, where nothing has changed. */
const freshMs = 5000;

/**
 * What changes on the pages, sent to everybody who looks at one: read and rendered once for all of them, at most four times a
 * second, when something has been committed, and now and then for what ages. Where nobody looks, nothing is done.
 */
export class Feed {
  readonly #parts: FeedParts;
  readonly #viewers = new Set<Viewer>();
  readonly #channels = new Map<string, Channel>();
  readonly #stopListening: () => void;
  #seen: Seen | undefined;
  #isStale = true;
  #reading: Promise<Seen> | undefined;
  #readMs = 0;
  #nextFrameMs = 0;
  #isFrameDue = false;
  #cancelFrame = () => {};
  #cancelBeat: (() => void) | undefined;
  #cancelAgeing: (() => void) | undefined;
  #isClosed = false;

  constructor(parts: FeedParts) {
    this.#parts = parts;
    this.#stopListening = parts.onChange(() => {
      this.#isStale = true;
      if (this.#viewers.size > 0) this.#frameSoon();
    });
  }

  /** How many look at a page that changes. */
  get viewers(): number {
    return this.#viewers.size;
  }

  /** What there is to see now. */
  async seen(): Promise<Seen> {
    const isOld = this.#isStale || this.#parts.clock.now() - this.#readMs >= freshMs;
    return this.#seen !== undefined && !isOld ? this.#seen : this.#read();
  }

  /** Sends a page's fragments once, and ends. */
  async once(res: Response, keys: readonly string[]): Promise<void> {
    const channel = new Channel(keys, this.#parts);
    channel.update(await this.seen());
    begin(res);
    res.end(channel.whole);
  }

  /**
   * Sends a page's fragments, and from then on those of them that change, until either side ends it.
   *
   * @param lastId the last frame that this browser has, from an earlier connection
   */
  async follow(res: Response, keys: readonly string[], session: Session, lastId: string | undefined): Promise<void> {
    if (this.#isClosed || this.#viewers.size >= mostViewers) {
      res.setHeader("Retry-After", "10");
      throw new RequestError(503, "Too many pages are open at once; this one tries again by itself.");
    }
    // Whoever has gone while they were let in will not close again.
    if (res.closed || res.destroyed) return;
    const viewer = { res, channel: this.#channelOf(keys), session };
    this.#viewers.add(viewer);
    res.once("close", () => {
      this.#leave(viewer);
    });
    await this.seen();
    // There may be something newer by now.
    const before = viewer.channel.lastId;
    if (this.#seen !== undefined) this.#update([viewer.channel], this.#seen);
    // What is new by that is new to all others who look at the same page.
    if (viewer.channel.lastId !== before)
      for (const other of this.#viewers)
        if (other !== viewer && other.channel === viewer.channel) this.#send(other, viewer.channel.news);
    if (res.closed) return;
    begin(res);
    res.write(lastId === viewer.channel.lastId ? this.#beat() : viewer.channel.whole);
    this.#keepTime();
  }

  /** Ends every connection, so that the server can end; browsers look for another by themselves. */
  close(): void {
    this.#isClosed = true;
    this.#stopListening();
    for (const { res } of this.#viewers) res.end();
    this.#viewers.clear();
    this.#rest();
  }

  #channelOf(keys: readonly string[]): Channel {
    const name = keys.join(",");
    const channel = this.#channels.get(name) ?? new Channel(keys, this.#parts);
    this.#channels.set(name, channel);
    return channel;
  }

  #leave(viewer: Viewer): void {
    this.#viewers.delete(viewer);
    const { channel } = viewer;
    if (![...this.#viewers].some((other) => other.channel === channel)) this.#channels.delete(channel.name);
    if (this.#viewers.size === 0) this.#rest();
  }

  #rest(): void {
    this.#cancelFrame();
    this.#cancelBeat?.();
    this.#cancelAgeing?.();
    this.#isFrameDue = false;
    this.#cancelBeat = this.#cancelAgeing = undefined;
  }

  /** One reading at a time; who comes meanwhile gets the next, which has what has just been committed. */
  async #read(): Promise<Seen> {
    await this.#reading;
    this.#reading ??= this.#readOnce();
    return this.#reading;
  }

  async #readOnce(): Promise<Seen> {
    const { clock, read } = this.#parts;
    const startedMs = performance.now();
    this.#isStale = false;
    try {
      this.#seen = await read();
      return this.#seen;
    } finally {
      this.#readMs = clock.now();
      const tookMs = performance.now() - startedMs;
      this.#nextFrameMs = stopwatch(clock) + Math.max(frameEveryMs, tookMs / readingShare);
      this.#reading = undefined;
    }
  }

  #frameSoon(): void {
    if (this.#isFrameDue || this.#isClosed) return;
    const { clock } = this.#parts;
    this.#isFrameDue = true;
    this.#cancelFrame = clock.after(Math.max(0, this.#nextFrameMs - stopwatch(clock)), () => {
      void clock.run(() => this.#frame());
    });
  }

  async #frame(): Promise<void> {
    this.#isFrameDue = false;
    const seen = await this.#read();
    this.#update([...this.#channels.values()], seen);
    for (const viewer of this.#viewers) this.#send(viewer, viewer.channel.news);
    if (this.#isStale && this.#viewers.size > 0 && seen.record === "answers") this.#frameSoon();
  }

  /** A chart that is kept back is not kept until the line is looked at for its age alone. */
  #update(channels: readonly Channel[], seen: Seen): void {
    for (const channel of channels) channel.update(seen);
    if (!channels.some(({ isBehind }) => isBehind)) return;
    this.#cancelAgeing?.();
    this.#cancelAgeing = undefined;
    this.#keepTime();
  }

  #send({ res }: Viewer, bytes: Buffer | undefined): void {
    if (bytes === undefined || !res.headersSent) return;
    if (res.writableLength > mostBufferedBytes) res.destroy();
    else res.write(bytes);
  }

  #keepTime(): void {
    const { clock } = this.#parts;
    this.#cancelBeat ??= clock.after(beatEveryMs, () => {
      this.#cancelBeat = undefined;
      void clock.run(() => this.#beatAll());
    });
    const isSoon = this.#seen?.view.waiting.length || [...this.#channels.values()].some(({ isBehind }) => isBehind);
    const everyMs = agesEveryMs[isSoon ? "soon" : "idle"];
    this.#cancelAgeing ??= clock.after(everyMs - (clock.now() % everyMs), () => {
      this.#cancelAgeing = undefined;
      this.#frameSoon();
      this.#keepTime();
    });
  }

  /** A sign of life for everybody who is still let in; and where the record has gone or come back, the news of it. */
  async #beatAll(): Promise<void> {
    const beat = this.#beat();
    for (const viewer of this.#viewers) {
      if (await this.#parts.isLetIn(viewer.session)) this.#send(viewer, beat);
      else viewer.res.end();
    }
    if (this.#parts.isAway() !== (this.#seen?.record === "away")) this.#frameSoon();
    if (this.#viewers.size > 0) this.#keepTime();
  }

  #beat(): Buffer {
    return Buffer.from(`event: beat\ndata: ${this.#parts.clock.now()}\n\n`);
  }
}

/** The connection is answered before anything is said on it: what stands between passes it on at once. */
function begin(res: Response): void {
  res.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Accel-Buffering": "no",
  });
}
