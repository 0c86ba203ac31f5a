import { z } from "zod";

/** A PageKite of your own. */
export const tunnel = z
  .object({
    PAGEKITE_FRONTEND: z
      .string()
      .trim()
      .regex(/^[\w.-]+:\d{1,5}$/, "must be HOST:PORT, where your PageKite front-end takes tunnels")
      .optional()
      .describe(
        "Where a PageKite front-end of your own takes tunnels: HOST:PORT. Without it, npm run tunnel -- --with pagekite goes by " +
          "~/.pagekite.rc, which pagekite writes when you sign up.",
      ),
    PAGEKITE_SECRET: z
      .string()
      .trim()
      .regex(/^[^\s:]+$/, "must be without spaces and colons")
      .optional()
      .describe("The secret of your kite at that front-end."),
  })
  .describe("A tunnel to this machine, by a PageKite of your own");

/** Where a PageKite front-end of ours is; undefined when there is none. */
export function tunnelConfig({ PAGEKITE_FRONTEND: frontend, PAGEKITE_SECRET: secret = "" }: z.infer<typeof tunnel>) {
  return { pagekite: frontend === undefined ? undefined : { frontend, secret } };
}
