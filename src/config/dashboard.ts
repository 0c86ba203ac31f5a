import { z } from "zod";
import { changeable, type Environment, list, wholeNumber } from "./kinds.ts";

const shortestPassword = 10;

const password = z
  .string()
  .trim()
  .min(shortestPassword, `must have at least ${shortestPassword} characters: openssl rand -base64 12 makes a good one`)
  .max(200, "must have at most 200 characters");

const proxy = z.string().regex(/^(?:\d{1,2}|[\da-f.:]+(?:\/\d{1,3})?|loopback|linklocal|uniquelocal)$/i, {
  error: "must be how many proxies there are, such as 1, or their addresses, such as 10.0.0.0/8,loopback",
});

/** The pages on which the line can be seen. */
export const dashboard = z
  .object({
    DASHBOARD_PASSWORD: password
      .optional()
      .describe(
        `Opens /dashboard to whoever may also act: at least ${shortestPassword} characters. With an account and without a ` +
          "password, the pages are off; offline none is needed, on this machine only.",
      ),
    DASHBOARD_VIEW_PASSWORD: password
      .optional()
      .describe("Opens /dashboard to whoever may only look. It must differ from DASHBOARD_PASSWORD."),
    SERVICE_LEVEL_SECONDS: wholeNumber(1, 3600)
      .prefault("20")
      .describe("Within how many seconds a call is to be answered, for the service level on /dashboard.")
      .meta(changeable),
    SERVICE_LEVEL_TARGET: wholeNumber(1, 100)
      .prefault("80")
      .describe("How many calls in a hundred are to be answered within that time.")
      .meta(changeable),
    TRUST_PROXY: list(proxy)
      .optional()
      .describe(
        "Who stands in front of this server and says in X-Forwarded-For who asks: how many proxies, such as 1, or their " +
          "addresses. Without it, the address of the connection counts when log-ins are throttled.",
      ),
  })
  .describe("The pages on which the line can be seen");

/** Who may see the line, and what counts as good. */
export function dashboardConfig(read: z.infer<typeof dashboard>) {
  const [first = "", ...others] = read.TRUST_PROXY ?? [];
  const hops = others.length === 0 && /^\d+$/.test(first) ? Number(first) : undefined;
  return {
    /** What opens the pages: `act` to whoever may also act, `look` to whoever may not. */
    passwords: { act: read.DASHBOARD_PASSWORD, look: read.DASHBOARD_VIEW_PASSWORD },
    /** So large a share is to be answered within so many seconds. */
    serviceLevel: { seconds: read.SERVICE_LEVEL_SECONDS, target: read.SERVICE_LEVEL_TARGET / 100 },
    /** As Express has it: so many proxies, their addresses, or none. */
    trustProxy: hops ?? read.TRUST_PROXY ?? false,
  };
}

/** What is wrong with the passwords. */
export function dashboardProblems({ DASHBOARD_PASSWORD: act, DASHBOARD_VIEW_PASSWORD: look }: Environment): string[] {
  if (act === undefined || act.trim() !== look?.trim()) return [];
  return ["DASHBOARD_VIEW_PASSWORD is DASHBOARD_PASSWORD: whoever may only look must have another one"];
}
