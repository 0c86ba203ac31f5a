import { createServer } from "node:http";
import { pino } from "pino";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createDashboard } from "../../src/dashboard/dashboard.ts";
import type { LineView } from "../../src/dashboard/line-view.ts";
import { createServices } from "../../src/services.ts";
import { atEnd } from "./at-end.ts";
import { noonMs } from "./line-view.ts";
import { listen } from "./listen.ts";
import { ManualClock } from "./manual-clock.ts";

/** The pages of a line that is whatever a test says it is. */
export interface ShownLine {
  readonly url: string;
  /** Says that the line is something else now, and sends it to everybody who looks. */
  show(view: LineView): Promise<void>;
  /** How many pages it sends to. */
  viewers(): number;
}

/** Starts a server for them at noon; it ends with the test. */
export async function startShownLine(first: LineView): Promise<ShownLine> {
  const config = readConfig({ DATABASE_URL: "none" });
  const clock = new ManualClock(noonMs);
  const services = createServices(config, { log: pino({ level: "silent" }), clock });
  let shown = first;
  const { desk, log } = services;
  const reader = { read: () => Promise.resolve({ ...shown, atMs: clock.now() }) };
  const dashboard = createDashboard({ ...config, order: config.queues, record: undefined, reader, desk, clock, log });
  const server = createServer(createApp({ ...services, dashboard }));
  atEnd(() => {
    dashboard?.feed.close();
    return services.close();
  });
  return {
    url: `http://127.0.0.1:${await listen(server)}`,
    async show(view) {
      shown = view;
      // A line on which nothing happens is looked at once a minute.
      await clock.advance({ seconds: 60 });
    },
    viewers: () => dashboard?.feed.viewers ?? 0,
  };
}
