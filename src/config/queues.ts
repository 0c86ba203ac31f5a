import { z } from "zod";
import type { Ordering } from "../dispatch/order-of-service.ts";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import { reservedNames } from "../urls.ts";
import { list, quoted, sid } from "./kinds.ts";

const queueName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, {
    error: ({ input }) =>
      `${quoted(input)} is not a name for a queue: use a-z, 0-9 and -, at most 63 of them, no - in front`,
  })
  .refine((name) => !reservedNames.has(name), {
    error: ({ input }) => `${quoted(input)} has a meaning of its own here: give that queue another name`,
  });

const queueAndTarget = z.object({
  name: queueName,
  targetSeconds: z
    .string()
    .regex(/^\d{1,5}$/, {
      error: ({ input }) => `says ${quoted(input)} behind a name: a target is a number of seconds`,
    })
    .transform(Number)
    .optional(),
});

/** The queues, highest priority first, and the target waits that stand behind their names. */
interface Queues {
  readonly order: QueueOrder;
  readonly targetSeconds: ReadonlyMap<QueueName, number>;
}

const namesAndTargets = list(z.string())
  .transform((parts) =>
    parts.map((part): z.input<typeof queueAndTarget> => {
      const [name = "", ...targets] = part.split(":").map((text) => text.trim());
      return { name, ...(targets.length === 0 ? {} : { targetSeconds: targets.join(":") }) };
    }),
  )
  .pipe(z.array(queueAndTarget))
  .refine((entries) => entries.length <= 10, "may name ten queues at most")
  .refine(
    (entries) => new Set(entries.map(({ name }) => name)).size === entries.length,
    "names a queue twice: each may stand once",
  )
  .transform((entries, context): Queues => {
    const [first, ...rest] = entries.map(({ name }) => name);
    const targets = entries.flatMap(({ name, targetSeconds }) =>
      targetSeconds === undefined ? [] : [[name, targetSeconds] as const],
    );
    if (first !== undefined) return { order: [first, ...rest], targetSeconds: new Map(targets) };
    context.addIssue("is an empty list: name the queues, highest priority first, with commas between");
    return z.NEVER;
  });

/** The queues, and who is served next. */
export const queues = z
  .object({
    QUEUES: namesAndTargets
      .prefault("premium-customers,customers")
      .describe(
        "The queues, highest priority first; one to ten, separated by commas. A name is up to 63 characters of a-z, 0-9 and " +
          "-, and also the path of the number that leads to the queue: /premium-customers, /customers.",
      ),
    ORDER: z
      .enum(["strict", "target"], "must be strict or target")
      .prefault("strict")
      .describe(
        "Who is served next. strict: the highest queue first, then whoever came first. target: every queue has a target wait " +
          "in seconds behind its name (QUEUES=premium-customers:30,customers:300), and the caller goes first whose arrival " +
          "plus target is earliest.",
      ),
    PREMIUM_QUEUE_SID: sid("QU", "")
      .optional()
      .describe(
        "The SID of the first queue (QU and 32 hexadecimal digits), if it should be known before Twilio has been asked.",
      ),
  })
  .describe("The queues");

type QueueSettings = z.infer<typeof queues>;

/** The queues, and how their callers are ordered. */
export function queuesConfig({ QUEUES: { order, targetSeconds }, ORDER, PREMIUM_QUEUE_SID }: QueueSettings) {
  const ordering: Ordering = ORDER === "strict" ? { kind: "strict", queues: order } : { kind: "target", targetSeconds };
  return { queues: order, ordering, premiumQueueSid: PREMIUM_QUEUE_SID };
}

/** Which queues lack the target that their order of service needs. */
export function targetProblems({ ORDER, QUEUES: { order, targetSeconds } }: QueueSettings): string[] {
  const lacking = ORDER === "target" ? order.filter((queue) => !targetSeconds.has(queue)) : [];
  if (lacking.length === 0) return [];
  const example = order
    .map((queue, i) => `${queue}:${targetSeconds.get(queue) ?? 30 * 10 ** Math.min(i, 2)}`)
    .join(",");
  return [`QUEUES must say a target in seconds behind every name, since ORDER is target: for example ${example}`];
}
