import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { backoff } from "../runtime/backoff.ts";
import type { Statement } from "./database.ts";

/** On it all processes that share a record hear that something has changed. */
const channel = "queue_dispatch_changed";

/** ($1 who says so) Goes with the commit: nobody is told of what was rolled back. */
export const notifyOthers: Statement<never> = { name: "notify_others", sql: `SELECT pg_notify('${channel}', $1)` };

/** How many servers listen so, as far as this user may see it: https://www.postgresql.org/docs/current/monitoring-stats.html */
export const countServers: Statement<{ readonly servers: number }> = {
  name: "count_servers",
  sql: `SELECT count(*)::integer AS servers FROM pg_stat_activity
    WHERE datname = current_database() AND query = 'LISTEN ${channel}'`,
};

const growth = { baseMs: 500, longestMs: 30_000, random: Math.random };

/**
 * Calls the listener when anybody but us has changed something: https://www.postgresql.org/docs/current/sql-listen.html
 * Gives what ends it.
 *
 * It has a connection of its own, opened again when it breaks; what was missed meanwhile is one more call.
 */
export function listenToOthers(url: string, us: string, listener: () => void): () => void {
  const hear = (who: string | undefined) => {
    if (who !== us) listener();
  };
  const stop = new AbortController();
  void (async () => {
    for (let failures = 0; !stop.signal.aborted; failures += 1) {
      try {
        await listenOnce(url, stop.signal, { onReady: () => (failures = 0), hear });
      } catch {
        // What keeps us from listening keeps decisions from being taken, too, and is in the log from there.
      }
      await pause(backoff(failures, growth), undefined, { ref: false, signal: stop.signal }).catch(() => {});
      if (!stop.signal.aborted) listener();
    }
  })();
  return () => {
    stop.abort();
  };
}

/** Listens until the connection ends. */
async function listenOnce(
  url: string,
  signal: AbortSignal,
  { onReady, hear }: { readonly onReady: () => void; readonly hear: (who: string | undefined) => void },
): Promise<void> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5000 });
  // The end follows, and is what we wait for.
  client.on("error", () => {});
  client.on("notification", ({ payload }) => {
    hear(payload);
  });
  try {
    await client.connect();
    const ended = once(client, "end", { signal }).catch(() => {});
    await client.query(`LISTEN ${channel}`);
    onReady();
    await ended;
  } finally {
    await client.end().catch(() => {});
  }
}
