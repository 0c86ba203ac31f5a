import {
  type Acted,
  type Asking,
  type BeforeCaller,
  type BeforeFailed,
  callInQueue,
  doneBefore,
  failed,
  type Failed,
  loadCaller,
  loadFailed,
  notDone,
  written,
} from "../acting.ts";
import type { Decision } from "../decision.ts";
import { calls } from "../tables/calls.ts";

/** A caller is to be taken off the line. */
export interface Dismissal extends Asking {
  readonly callSid: string;
  /** What they hear; the line's own words without it. */
  readonly message?: string | undefined;
}

/**
 * Somebody takes a caller off the line who waits: no rep is sent to them any more, and REST takes them to where they hear
 * the message once this stands. Where REST does not, the next thing they hear is the message, too.
 */
export const dismissCaller: Decision<Dismissal, BeforeCaller, Acted> = {
  load: loadCaller,
  decide(before, asked, moment) {
    if (before.done !== undefined) return doneBefore;
    const call = callInQueue(before);
    if (typeof call === "string") return notDone(call);
    const { callSid, twilioQueue: from, queue, customer: number } = call;
    const { message } = asked;
    return {
      answer: { kind: "done", todo: { callSid, from, queue } },
      changes: [
        ...calls.save({ ...call, leaving: "dismissed" }, call),
        ...written(asked, { what: "dismiss", subject: callSid, number, details: { message } }, moment),
      ],
    };
  },
};

/** They could not be taken out: they wait on. */
export const dismissalHasFailed: Decision<Failed, BeforeFailed, void> = {
  load: loadFailed,
  decide({ act, call }, why, moment) {
    if (act === undefined || act.undoneMs !== null) return { answer: undefined };
    const isThere = call?.state === "waiting" && call.leaving === "dismissed";
    return {
      answer: undefined,
      changes: [...(isThere ? calls.save({ ...call, leaving: null }, call) : []), ...failed(act, why, moment)],
    };
  },
};
