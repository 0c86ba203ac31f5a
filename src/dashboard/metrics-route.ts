import { type RequestHandler, Router } from "express";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { onlyMethods, RequestError } from "../http/errors.ts";
import { isInsider } from "../http/insiders.ts";
import type { DurableRecord } from "../record/record.ts";
import { paths } from "../urls.ts";
import type { LineMetrics } from "./line-metrics.ts";
import type { LineReader } from "./line-reader.ts";
import type { LineView } from "./line-view.ts";

/** What `/metrics` is made of. */
export interface MetricsParts {
  readonly metrics: LineMetrics;
  /** Undefined where the line keeps no record. */
  readonly reader: Pick<LineReader, "read"> | undefined;
  readonly record: Pick<DurableRecord, "problem" | "health" | "switchedOff"> | undefined;
  /** What keeps REST from answering. */
  readonly queues: { readonly problem: string | undefined };
  /** With it, other machines may ask, too. */
  readonly token: string | undefined;
}

/** `/metrics`: the line in numbers, as Prometheus reads them; for this machine, or with the token. */
export function metricsRoute(parts: MetricsParts): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.all(paths.metrics, onlyMethods("GET", "HEAD"), scrape(parts));
  return router;
}

function scrape(parts: MetricsParts): RequestHandler {
  const ofNode = new Registry();
  let isCollecting = false;
  return async (req, res) => {
    if (!isInsider(req, parts.token))
      throw new RequestError(403, "The metrics are for this machine, and for whoever shows METRICS_TOKEN.");
    // What Node tells of itself is measured from the first time on that somebody asks.
    if (!isCollecting) collectDefaultMetrics({ register: ofNode });
    isCollecting = true;
    const all = Registry.merge([await gauges(parts), parts.metrics.registry, ofNode]);
    res.setHeader("Content-Type", all.contentType);
    res.send(await all.metrics());
  };
}

/** What there is at this moment; without an answer of the record, only how the line itself does. */
async function gauges({ reader, record, queues }: MetricsParts): Promise<Registry> {
  const registry = new Registry();
  const gauge = gaugesIn(registry);
  gauge("rest_up", "Whether Twilio's REST answers.")({}, queues.problem === undefined ? 1 : 0);
  if (record === undefined) return registry;
  gauge("record_up", "Whether the record answers.")({}, record.problem === undefined ? 1 : 0);
  gauge("record_unrecorded", "Reports that are kept until the record takes them.")({}, record.health.unrecorded ?? 0);
  const off = gauge("switched_off", "What people have turned off.", ["switch"]);
  for (const name of record.switchedOff ?? []) off({ switch: name }, 1);
  const view = await reader?.read();
  if (view !== undefined) lineGauges(gauge, view);
  return registry;
}

function lineGauges(gauge: ReturnType<typeof gaugesIn>, { numbers, queues, callBacks, atMs }: LineView): void {
  const waiting = gauge("waiting", "Customers who wait on the line.", ["queue"]);
  const longest = gauge("longest_wait_seconds", "How long the one has waited who has waited longest.", ["queue"]);
  const today = gauge("today_calls", "Today's calls by what became of them; going_on: nothing yet.", ["queue", "what"]);
  const level = gauge("today_service_level", "The share of today's calls answered in time.", ["queue"]);
  const ratings = gauge("today_ratings", "How many of today's calls were rated.", ["queue"]);
  const rating = gauge("today_rating_mean", "The mean rating of today's calls, from 1 to 5.", ["queue"]);
  for (const { queue, numbers: one } of queues) {
    waiting({ queue }, one.waiting);
    longest({ queue }, one.longestWaitSeconds ?? 0);
    for (const what of ["answered", "abandoned", "left", "refused", "failed"] as const)
      today({ queue, what }, one[what]);
    today({ queue, what: "going_on" }, one.goingOn);
    ratings({ queue }, one.rating.count);
    if (one.serviceLevel !== undefined) level({ queue }, one.serviceLevel);
    if (one.rating.mean !== undefined) rating({ queue }, one.rating.mean);
  }
  const reps = gauge("reps", "Reps on the line by what they are doing.", ["state"]);
  for (const [state, many] of Object.entries(numbers.reps)) reps({ state }, many);
  const back = gauge("call_backs", "Customers who are to be rung back.", ["state"]);
  const count = (state: string, isIt: (one: LineView["callBacks"][number]) => boolean) => {
    back({ state }, callBacks.filter(isIt).length);
  };
  count("ringing", ({ state }) => state === "ringing");
  count("due", ({ state, dueMs }) => state === "waiting" && dueMs <= atMs);
  count("later", ({ state, dueMs }) => state === "waiting" && dueMs > atMs);
}

/** Makes gauges in a registry; each gives what sets it. */
function gaugesIn(registry: Registry) {
  return (name: string, help: string, labelNames: readonly string[] = []) => {
    const gauge = new Gauge({ name: `queue_dispatch_${name}`, help, labelNames, registers: [registry] });
    return (labels: Readonly<Record<string, string>>, value: number) => {
      gauge.set(labels, value);
    };
  };
}
