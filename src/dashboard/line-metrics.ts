import type { RequestHandler } from "express";
import { Counter, Histogram, Registry } from "prom-client";
import type { CallEvent } from "../record/call-events.ts";
import type { Commit } from "../record/record.ts";

/** So many calls are remembered as counted: a later report may correct what became of one, and tells of its end again. */
const mostCounted = 1000;

const waitBuckets = [5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600];
const talkBuckets = [15, 30, 60, 120, 300, 600, 1200, 1800, 3600];
const webhookBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
const decisionBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

/**
 * What this process has counted since it began, for Prometheus. Whoever has several processes adds them up.
 *
 * To count costs a webhook some millionths of a second: what the numbers look like is made when somebody asks.
 */
export class LineMetrics {
  readonly registry = new Registry();
  readonly #webhooks = new Histogram({
    name: "queue_dispatch_webhook_seconds",
    help: "From a request of Twilio's to the end of its answer, by path and status; aborted: who asked has gone.",
    labelNames: ["route", "status"] as const,
    buckets: webhookBuckets,
    registers: [this.registry],
  });
  readonly #decisions = new Histogram({
    name: "queue_dispatch_decision_seconds",
    help: "How long decisions on the record took; failed: the line worked on without the record.",
    labelNames: ["result"] as const,
    buckets: decisionBuckets,
    registers: [this.registry],
  });
  readonly #calls = new Counter({
    name: "queue_dispatch_calls_total",
    help: "Customers' calls that have ended, by queue and outcome.",
    labelNames: ["queue", "outcome"] as const,
    registers: [this.registry],
  });
  readonly #waits = new Histogram({
    name: "queue_dispatch_wait_seconds",
    help: "How long customers waited whose calls have ended: until they were put through, or to the end.",
    labelNames: ["queue", "outcome"] as const,
    buckets: waitBuckets,
    registers: [this.registry],
  });
  readonly #talks = new Histogram({
    name: "queue_dispatch_talk_seconds",
    help: "How long the talks took that have ended.",
    labelNames: ["queue"] as const,
    buckets: talkBuckets,
    registers: [this.registry],
  });
  readonly #counted = new Set<string>();

  /** Takes the time of the requests to one path. */
  timed(route: string): RequestHandler {
    return (_req, res, next) => {
      const startedMs = performance.now();
      res.once("close", () => {
        const status = res.writableFinished ? String(res.statusCode) : "aborted";
        this.#webhooks.observe({ route, status }, (performance.now() - startedMs) / 1000);
      });
      next();
    };
  }

  /** A decision has been taken, or could not be. */
  decided(tookMs: number, result: "taken" | "failed"): void {
    this.#decisions.observe({ result }, tookMs / 1000);
  }

  /** Counts what has been committed; what another process has decided, that one counts. */
  committed({ events }: Commit): void {
    for (const event of events) if (event.event === "call.over") this.#callIsOver(event);
  }

  #callIsOver({ callSid, queue, outcome, waitedSeconds, talkedSeconds }: CallEvent): void {
    if (!this.#isNew(String(callSid))) return;
    const labels = { queue: String(queue), outcome: String(outcome) };
    this.#calls.inc(labels);
    if (typeof waitedSeconds === "number") this.#waits.observe(labels, waitedSeconds);
    if (typeof talkedSeconds === "number") this.#talks.observe({ queue: labels.queue }, talkedSeconds);
  }

  #isNew(callSid: string): boolean {
    if (this.#counted.has(callSid)) return false;
    this.#counted.add(callSid);
    const [oldest] = this.#counted;
    if (this.#counted.size > mostCounted && oldest !== undefined) this.#counted.delete(oldest);
    return true;
  }
}
