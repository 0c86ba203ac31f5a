import { howManyListen } from "../../record/tables/reps.ts";
import type { Services } from "../../services.ts";

/** A Dial may take so much longer than it was told: Twilio may add five seconds, and its report has to come in. */
const lateMs = 6000;
/** Whoever stops us hardly waits for longer. A shorter time than a Dial's would only postpone whom the restart cuts off. */
const longestMs = 16_000;
const lookEveryMs = 200;

type Draining = Pick<Services, "config" | "record" | "clock" | "log">;

/**
 * Goes on answering until every rep who listens has been given a Dial that outlasts the restart: one that ends while
 * nobody answers ends the rep's call. At once where nobody listens, or where it would take too long.
 */
export async function drain({ config, record, clock, log }: Draining): Promise<void> {
  const dialMs = config.dialTimeout * 1000 + lateMs;
  if (record === undefined || dialMs > longestMs) return;
  const stoppedMs = Math.round(clock.now());
  for (let passedMs = 0; passedMs < dialMs; passedMs += lookEveryMs) {
    const sent = { fromMs: stoppedMs + passedMs - dialMs, toMs: stoppedMs };
    const reps = await clock.run(() => record.decide(howManyListen, sent));
    // While the record is away no Dial is for long, and there is nothing to wait for.
    if (reps === 0 || record.problem !== undefined) return;
    if (passedMs === 0) log.info({ reps }, "going on until the reps who listen have a Dial that outlasts a restart");
    await new Promise<void>((resolve) => clock.after(lookEveryMs, resolve));
  }
}
