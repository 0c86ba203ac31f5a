import { Router } from "express";
import { onlyMethods } from "./errors.ts";
import type { Balancer } from "./balancer.ts";
import { isInsider } from "./insiders.ts";
import { paths } from "../urls.ts";

/** How well the line can work at this moment. */
export interface Readiness {
  readonly status: "ready" | "degraded" | "stopping";
  readonly [part: string]: unknown;
}

/** What operations are told by. */
export interface HealthParts {
  readonly readiness: () => Readiness;
  readonly balancer: Balancer;
  /** With it, details are told to other machines too. */
  readonly opsToken: string | undefined;
}

/**
 * The two URLs for operations: `/healthz` says that the process answers, `/readyz` how well.
 *
 * A line that has lost REST still works, so it answers 200 and `degraded`: a
 * load balancer must not take it out. 503 comes only after a stop signal.
 * What is wrong is nobody's business but ours: others are told the status alone.
 */
export function healthRoutes({ readiness, balancer, opsToken }: HealthParts): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const read = onlyMethods("GET", "HEAD");

  router.all(paths.health, read, (_req, res) => {
    res.json({ status: "ok" });
  });

  router.all(paths.readiness, read, (req, res) => {
    const state = readiness();
    balancer.asked();
    const told = isInsider(req, opsToken) ? state : { status: state.status };
    res.status(state.status === "stopping" ? 503 : 200).type("json");
    res.send(withoutAccounts(JSON.stringify(told)));
  });

  return router;
}

/** Twilio's own words of what is wrong name the account. */
function withoutAccounts(text: string): string {
  return text.replaceAll(/\bAC[0-9a-f]{32}\b/gi, "AC…");
}
