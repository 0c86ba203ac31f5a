import { createServer } from "node:http";
import express from "express";
import { describe, expect, test } from "vitest";
import { Feed, type FeedParts } from "../../src/dashboard/feed.ts";
import { readSeen } from "../../src/dashboard/read-seen.ts";
import type { Seen } from "../../src/dashboard/seen.ts";
import { onThisMachine, type Session } from "../../src/dashboard/session.ts";
import { errorHandler } from "../../src/http/errors.ts";
import { pino } from "pino";
import { atEnd } from "../helpers/at-end.ts";
import { type EventStream, openEventStream } from "../helpers/event-stream.ts";
import { listen } from "../helpers/listen.ts";
import { ManualClock } from "../helpers/manual-clock.ts";
import { until } from "../helpers/process.ts";
import { startLine } from "../helpers/start-line.ts";

const sqlite = { DATABASE_URL: "sqlite::memory:" };
const watched = "/dashboard/live?of=state,numbers,waiting.all.1,reps";

describe("a line that is looked at", () => {
  test("sends everything first, and then what has changed", async () => {
    const line = await startLine({ env: sqlite });
    const stream = await openEventStream(line.url + watched);
    await stream.received(1);

    const customer = await line.customerRings();
    await line.clock.advance({ seconds: 1 });
    await stream.received(2);
    await line.repRings();
    await line.clock.advance({ seconds: 3 });
    await until(
      () => stream.changed().some((ids) => ids.includes("reps")),
      () => "the rep is not seen",
    );

    expect(stream.changed()[0]).toEqual(["state", "numbers", "waiting.all.1", "reps"]);
    expect(stream.changed()[1]).toEqual(["numbers", "waiting.all.1"]);
    expect(stream.events[1]?.data).toContain(customer.from);
    expect(stream.events.every(({ event, id }) => event !== "frame" || /^[\w-]{8}-\d+$/.test(id ?? ""))).toBe(true);
  });

  test("sends at most four frames a second, however much happens, and the last of it too", async () => {
    const line = await startLine({ env: sqlite });
    const stream = await openEventStream(line.url + watched);
    await stream.received(1);

    const startedMs = line.clock.now();
    await Promise.all(Array.from({ length: 30 }, () => line.customerRings()));
    for (let step = 0; step < 20; step += 1) await line.clock.advance({ seconds: 0.1 });
    const seconds = (line.clock.now() - startedMs) / 1000;
    await until(
      () => stream.events.at(-1)?.data?.includes("30 waiting") === true,
      () => "the last is not seen",
    );

    expect(stream.changed().length).toBeGreaterThan(2);
    expect(stream.changed().length).toBeLessThanOrEqual(2 + 4 * seconds);
  });

  test("sends fifty of a queue on a page, in the order of service", async () => {
    const line = await startLine({ env: sqlite });
    for (let caller = 0; caller < 53; caller += 1) await line.customerRings();
    await line.premiumCustomerRings("+15005552000");
    await line.clock.advance({ seconds: 2 });

    const [first, second, premium] = await Promise.all(
      ["?queue=customers", "?queue=customers&page=2", ""].map(async (query) =>
        (await fetch(`${line.url}/dashboard${query}`)).text(),
      ),
    );

    expect(rowsOf(first)).toHaveLength(50);
    expect(rowsOf(second)).toHaveLength(3);
    expect(rowsOf(premium)[0]).toContain("+15005552000");
    expect(first).toContain('href="/dashboard?queue=customers&amp;page=2"');
  });
});

describe("the feed", () => {
  test("reads nothing while nobody looks, and once for all who do", async () => {
    const { feed, clock, open, change, reads } = await startFeed();

    change();
    await clock.advance({ seconds: 3600 });
    expect(reads()).toBe(0);

    const streams = await Promise.all(Array.from({ length: 20 }, () => open()));
    for (const stream of streams) await stream.received(1);
    expect(reads()).toBeLessThanOrEqual(2);
    const before = reads();
    change();
    await clock.advance({ seconds: 1 });
    for (const stream of streams) await stream.received(2);
    expect(reads() - before).toBeLessThanOrEqual(2);
    expect(feed.viewers).toBe(20);
  });

  test("reads a line on which nothing happens once a minute, and sends a sign of life every five seconds", async () => {
    const { clock, open, reads } = await startFeed();
    const stream = await open();
    await stream.received(1);
    const before = reads();

    await clock.advance({ seconds: 600 });
    await stream.received(100);

    expect(reads() - before).toBeLessThanOrEqual(10);
    expect(stream.events.filter(({ event }) => event === "beat")).toHaveLength(120);
    expect(stream.changed()).toHaveLength(1);
  });

  test("draws a chart at most once in ten seconds, and again by then when something has happened since", async () => {
    const { clock, open, change, reads } = await startFeed({}, ["state", "chart-waits"]);
    const stream = await open();
    await stream.received(1);
    const changed = () => stream.changed().slice(1);
    await clock.advance({ seconds: 61 - ((clock.now() / 1000) % 60) });
    for (let changes = 0; changes < 3; changes += 1) {
      change();
      await clock.advance({ seconds: 1 });
    }
    const before = reads();

    await clock.advance({ seconds: 10 });
    await until(
      () => changed().length === 4,
      () => `sent: ${JSON.stringify(changed())}`,
    );

    expect(changed()).toEqual([["state"], ["state"], ["state"], ["chart-waits"]]);
    await clock.advance({ seconds: 40 });
    expect(reads() - before).toBeLessThanOrEqual(2);
  });

  test("sends nothing again to a browser that has the newest frame, and everything to one that has another", async () => {
    const { open } = await startFeed();
    const first = await open();
    await first.received(1);
    const id = first.events[0]?.id ?? "";

    const [same, other] = [await open(id), await open(`${id}0`)];
    await same.received(1);
    await other.received(1);

    expect(same.events[0]?.event).toBe("beat");
    expect(other.events[0]?.event).toBe("frame");
  });

  test("tells those who look already what it has read for a newcomer", async () => {
    const feed = await startFeed();
    const first = await feed.open();
    await first.received(1);

    feed.change();
    await (await feed.open()).received(1);

    await first.received(2);
    expect(first.events[1]?.data).toContain("answers 1");
  });

  test("takes 256, and the next one when one has gone", async () => {
    const { open, feed } = await startFeed();
    const streams = await Promise.all(Array.from({ length: 256 }, () => open()));

    expect((await open()).status).toBe(503);
    streams[0]?.close();
    await until(
      () => feed.viewers === 255,
      () => `there are ${feed.viewers}`,
    );
    expect((await open()).status).toBe(200);
  });

  test("drops who does not read, and nobody else; and lets them come back", async () => {
    const { clock, open, change, feed } = await startFeed({
      render: (_key, seen) => String(seen.view.atMs).padEnd(400_000),
    });
    const [slow, quick] = [await open(), await open()];
    await slow.received(1);
    slow.pause();

    for (let frame = 0; frame < 40 && feed.viewers === 2; frame += 1) {
      change();
      await clock.advance({ seconds: 1 });
      await quick.received(frame + 2);
    }

    expect(feed.viewers).toBe(1);
    expect(quick.isOver).toBe(false);
    expect((await open()).status).toBe(200);
  });

  test("ends with the time for which somebody was let in, and with the link of the wall", async () => {
    let isLetIn = true;
    const { clock, open } = await startFeed({ isLetIn: () => Promise.resolve(isLetIn) });
    const stream = await open();
    await stream.received(1);

    await clock.advance({ seconds: 6 });
    expect(stream.isOver).toBe(false);
    isLetIn = false;
    await clock.advance({ seconds: 6 });
    await until(
      () => stream.isOver,
      () => "the stream goes on",
    );
  });

  test("ends every connection when the server does, and takes no new one", async () => {
    const { feed, open } = await startFeed();
    const stream = await open();
    await stream.received(1);

    feed.close();

    await until(
      () => stream.isOver,
      () => "the stream goes on",
    );
    expect((await open()).status).toBe(503);
  });

  test("says that the record is away, with what was known last, and that it is back", async () => {
    const { clock, open, line } = await startFeed();
    const stream = await open();
    await stream.received(1);
    const before = stream.events[0]?.data ?? "";

    line.isAway = true;
    await clock.advance({ seconds: 6 });
    await stream.received(2);
    expect(stream.events.at(-1)?.data).toContain("away");
    line.isAway = false;
    await clock.advance({ seconds: 6 });
    await until(
      () => stream.events.at(-1)?.data?.includes("answers") === true,
      () => "it does not come back",
    );
    expect(before).toContain("answers");
  });
});

interface FeedTest {
  readonly feed: Feed;
  readonly clock: ManualClock;
  readonly line: { isAway: boolean };
  readonly open: (lastId?: string) => Promise<EventStream>;
  readonly change: () => void;
  readonly reads: () => number;
}

/** A feed behind a server of its own, of a line that only counts. */
async function startFeed(parts: Partial<FeedParts> = {}, keys: readonly string[] = ["state"]): Promise<FeedTest> {
  const clock = new ManualClock();
  const line = { isAway: false };
  const session: Session = onThisMachine;
  let [reads, count] = [0, 0];
  let change = () => {};
  const empty = await readSeen({ reader: undefined, clock, order: ["customers"], record: undefined })();
  const seenNow = (): Seen => ({
    ...empty,
    view: { ...empty.view, atMs: line.isAway ? 0 : clock.now() },
    record: line.isAway ? "away" : "answers",
  });
  const feed = new Feed({
    clock,
    read: () => Promise.resolve(((reads += 1), seenNow())),
    onChange: (listener) => {
      change = () => ((count += 1), listener());
      return () => {};
    },
    isAway: () => line.isAway,
    render: (key, { record }) => `<p id="${key}">${record} ${count}</p>`,
    say: () => "",
    isLetIn: () => Promise.resolve(true),
    ...parts,
  });
  const app = express().get("/live", (req, res) => feed.follow(res, keys, session, req.get("Last-Event-ID")));
  const server = createServer(app.use(errorHandler(pino({ level: "silent" }))));
  const url = `http://127.0.0.1:${await listen(server)}/live`;
  atEnd(() => {
    feed.close();
    server.closeAllConnections();
  });
  const open = (id?: string) => openEventStream(url, id === undefined ? {} : { "Last-Event-ID": id });
  return { feed, clock, line, open, change: () => change(), reads: () => reads };
}

/** The rows of those who wait. */
function rowsOf(html = ""): string[] {
  return [...html.matchAll(/<tr id="waits-.*?<\/tr>/gs)].map(([row]) => row);
}
