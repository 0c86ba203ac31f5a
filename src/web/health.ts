import { Router } from "express";
import { onlyMethods } from "./errors.ts";

/** How well the line can work at this moment. */
export interface Readiness {
  readonly status: "ready" | "degraded" | "stopping";
  readonly [part: string]: unknown;
}

/**
 * The two URLs for operations: `/healthz` says that the process answers, `/readyz` how well.
 *
 * A line that has lost REST still works, so it answers 200 and `degraded`: a
 * load balancer must not take it out. 503 comes only after a stop signal.
 */
export function healthRoutes(readiness: () => Readiness): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const read = onlyMethods("GET", "HEAD");

  router.all("/healthz", read, (_req, res) => {
    res.json({ status: "ok" });
  });

  router.all("/readyz", read, (_req, res) => {
    const state = readiness();
    res.status(state.status === "stopping" ? 503 : 200).json(state);
  });

  return router;
}
