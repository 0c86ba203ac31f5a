import { estimateWait } from "../dispatch/estimate.ts";
import { inOrderOfService, type ListeningLeg, type Pairing } from "../dispatch/pairs.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import type { GoingCall, GoingCallBack, GoingLeg } from "../record/line-reading.ts";
import type { Pace } from "../record/pace.ts";
import type { WaitingView } from "./line-view.ts";

/** Who waits, and what is known of when their turn comes. */
export interface WaitingLine {
  readonly callers: readonly GoingCall[];
  /** Those whose turn may come. */
  readonly dueCallBacks: readonly GoingCallBack[];
  readonly pairing: Pairing<GoingCall, GoingLeg & ListeningLeg>;
  readonly pace: Pace | undefined;
}

/**
 * Everybody who waits, in the order in which they are served: over all queues by their places, call-backs among the
 * callers as if their customers had stayed on the line, and last those who are perhaps gone. So a place is the one that the
 * caller hears.
 */
export function waitingLine({ callers, dueCallBacks, pairing, pace }: WaitingLine): WaitingView[] {
  const reps = new Map(pairing.pairs.map(({ caller, leg }) => [caller.callSid, leg]));
  const estimate = estimator(pace);
  const inOrder: (GoingCall | GoingCallBack)[] = [...callers, ...dueCallBacks].toSorted(inOrderOfService);
  return inOrder.map((one, ahead) => {
    const next = { queue: one.queue, place: ahead + 1, estimateSeconds: estimate(one.queue, ahead) };
    if ("id" in one) {
      const { id, number, placeMs: sinceMs } = one;
      return { kind: "call-back", id, number, sinceMs, ...next, rep: undefined, isDoubtful: false };
    }
    const { callSid: id, customer: number, arrivedMs: sinceMs, doubtful } = one;
    const leg = reps.get(id);
    const rep = leg && { repSid: leg.callSid, number: leg.number };
    return { kind: "caller", id, number, sinceMs, ...next, rep, isDoubtful: doubtful === 1 };
  });
}

/**
 * How long somebody will wait, in seconds, asked for in the order of service.
 *
 * The more are ahead, the narrower is the spread: once an estimate is given to somebody of a queue, it is to everybody behind
 * them, and its mean grows with their place. So it is reckoned for the first few alone.
 */
function estimator(pace: Pace | undefined): (queue: QueueName, ahead: number) => number | undefined {
  const perCaller = new Map<QueueName, number>();
  return (queue, ahead) => {
    if (pace === undefined) return undefined;
    const known = perCaller.get(queue);
    if (known !== undefined) return Math.round((ahead + 1) * known);
    const estimate = estimateWait({ ...pace, ahead, higherShare: pace.higherShare(queue) });
    // Up to two minutes the range is always said: that is no sign for those behind.
    if (estimate !== undefined && estimate.toMinutes > 2) perCaller.set(queue, estimate.meanSeconds / (ahead + 1));
    return estimate && Math.round(estimate.meanSeconds);
  };
}
