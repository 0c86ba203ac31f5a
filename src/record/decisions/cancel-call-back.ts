import {
  type Acted,
  type Asking,
  type Before,
  canBeUndone,
  doneBefore,
  loadActs,
  notDone,
  type WhyNot,
  written,
} from "../acting.ts";
import { withHours } from "../call-backs/hours.ts";
import type { Decision } from "../decision.ts";
import { attemptOf, type AttemptRow, callBacks } from "../tables/call-backs.ts";
import { callBackEnds } from "./attempt-ends.ts";

/** A call-back is to be cancelled, or restored. */
export interface Cancelling extends Asking {
  readonly callBack: string;
}

interface BeforeCancelling extends Before {
  readonly one: AttemptRow | undefined;
}

async function load(tx: Parameters<typeof loadActs>[0], asked: Cancelling): Promise<BeforeCancelling> {
  const [before, one] = await Promise.all([loadActs(tx, asked), tx.one(attemptOf, asked.callBack)]);
  return { ...before, one };
}

/** Who cancels by a slip can restore it for so long before its customer is told, in milliseconds. */
export const undoneWithinMs = 60_000;

/** Somebody cancels a call-back that waits; its customer is told a minute later. One that rings goes on. */
export const cancelCallBack: Decision<Cancelling, BeforeCancelling, Acted> = {
  load,
  decide({ done, one }, asked, moment) {
    if (done !== undefined) return doneBefore;
    const why = one?.state === "ringing" ? "ringing" : one?.state === "waiting" ? undefined : "called-back";
    if (one === undefined || why !== undefined) return notDone(why ?? "called-back");
    const act = { what: "cancel-call-back", subject: one.id, number: one.number, details: {} } as const;
    return {
      answer: { kind: "done" },
      changes: [
        ...callBackEnds(one, "cancelled", moment),
        ...(moment.onCallBackTakenBack?.(one, moment) ?? []),
        ...written(asked, act, moment),
      ],
    };
  },
};

/**
 * A call-back that somebody has cancelled is kept after all, in its place: unless its customer is on the line or has asked
 * again. Who may have been told that we do not call is told that we do.
 */
export const restoreCallBack: Decision<Cancelling, BeforeCancelling, Acted> = {
  load,
  decide({ done, undone, one }, asked, moment) {
    if (done !== undefined) return doneBefore;
    if (!canBeUndone(undone, "cancel-call-back", asked.callBack)) return notDone("undone");
    const why = whyNotRestored(one);
    if (one === undefined || why !== undefined) return notDone(why ?? "called-back");
    const act = { what: "undo-cancel-call-back", subject: one.id, number: one.number, details: {} } as const;
    const again = withHours({ ...one, state: "waiting", outcome: null, endedMs: null } as const, moment);
    const isTold = moment.since(one.endedMs ?? 0) >= undoneWithinMs;
    const promised = isTold ? (moment.onCallBackPromised?.(one, "kept", moment) ?? []) : [];
    return {
      answer: { kind: "done" },
      changes: [...callBacks.save(again, one), ...promised, ...written(asked, act, moment)],
    };
  },
};

function whyNotRestored(one: AttemptRow | undefined): WhyNot | undefined {
  if (one?.outcome !== "cancelled") return "called-back";
  return one.openId === null && one.waitingSid === null ? undefined : "asked-again";
}
