import { dayMs } from "../../runtime/durations.ts";
import { keys, statement, write } from "../database.ts";
import type { Decision } from "../decision.ts";
import { type ActRow, forgetActs, oldestAct } from "../tables/acts.ts";
import { forgetNotices, oldestNotice } from "../tables/notices.ts";
import type { CallBackRow } from "../tables/call-backs.ts";
import type { CallRow } from "../tables/calls.ts";
import { forgetConsents } from "../tables/consents.ts";
import { forgetReps, keepNoLonger, keepReps, oldReps } from "../tables/reps.ts";
import { longAgo } from "./forget-old-texts.ts";

/** ($1 long ago, $2 at most) The oldest calls; one whose call-back is not over yet stays. */
const oldCalls = statement<Pick<CallRow, "callSid" | "customer" | "repSid">>(
  "old_calls",
  `SELECT call_sid AS "callSid", customer, rep_sid AS "repSid" FROM calls
   WHERE arrived_ms < $1 AND state = 'over' AND NOT EXISTS
     (SELECT 1 FROM call_backs WHERE call_backs.call_sid = calls.call_sid AND call_backs.state <> 'over')
   ORDER BY arrived_ms LIMIT $2`,
);

/** ($1 calls) The legs that have rung their customers back. */
const legsOfCallBacks = statement<Pick<CallBackRow, "repSid">>(
  "legs_of_call_backs",
  `SELECT rep_sid AS "repSid" FROM call_backs WHERE call_sid IN (SELECT key FROM json_each($1))`,
);

/** ($1 calls) */
const forgetCalls = statement("forget_calls", "DELETE FROM calls WHERE call_sid IN (SELECT key FROM json_each($1))");
const forgetSurveys = statement(
  "forget_surveys",
  "DELETE FROM surveys WHERE call_sid IN (SELECT key FROM json_each($1))",
);
const forgetCallBacks = statement(
  "forget_call_backs",
  `DELETE FROM call_backs WHERE call_sid IN (SELECT key FROM json_each($1))`,
);

/** So many calls, and so many legs, are looked at and forgotten at once. */
const mostAtOnce = 200;

interface Old {
  readonly calls: readonly Pick<CallRow, "callSid" | "customer" | "repSid">[];
  /** The legs that have rung back their customers. */
  readonly ringing: readonly Pick<CallBackRow, "repSid">[];
  /** One of the old acts, if there are any. */
  readonly act: Pick<ActRow, "id"> | undefined;
  /** The same of notices. */
  readonly notice: { readonly id: string } | undefined;
}

/**
 * Forgets the oldest calls that are over, and all that belongs to them, where they are older than a line keeps them; and what
 * was done on the pages, and the notices, from before that. Their hashes stay, so that none of them begins again; legs are forgotten
 * once nothing refers to them. What is known of a number for texts goes with the last that is left of it, but not that it has
 * opted out. Gives whether there is more to forget.
 */
export const forgetHistory: Decision<{ readonly keptMs: number }, Old, boolean> = {
  async load(tx, { keptMs }, moment) {
    const longAgoMs = longAgo(keptMs, moment);
    const [calls, act, notice] = await Promise.all([
      tx.all(oldCalls, longAgoMs, mostAtOnce),
      tx.one(oldestAct, longAgoMs),
      tx.one(oldestNotice, longAgoMs),
    ]);
    return { calls, act, notice, ringing: await tx.all(legsOfCallBacks, keys(calls.map(({ callSid }) => callSid))) };
  },
  decide({ calls, ringing, act, notice }, { keptMs }, moment) {
    const sids = calls.map(({ callSid }) => callSid);
    const legs = [...calls, ...ringing].flatMap(({ repSid }) => repSid ?? []);
    const numbers = calls.map(({ customer }) => customer);
    const ofCalls = [forgetCallBacks, forgetSurveys, forgetCalls].map((forget) => write(forget, keys(sids)));
    return {
      answer: calls.length === mostAtOnce,
      changes: [
        ...moment.usedSids.addAll(sids, moment.nowMs),
        ...(calls.length > 0 ? [...ofCalls, write(forgetConsents, keys(numbers))] : []),
        ...(legs.length > 0 ? [write(keepNoLonger, keys(legs))] : []),
        ...(act === undefined ? [] : [write(forgetActs, longAgo(keptMs, moment))]),
        ...(notice === undefined ? [] : [write(forgetNotices, longAgo(keptMs, moment))]),
      ],
    };
  },
};

type OldLegs = readonly { readonly callSid: string; readonly isReferredTo: number }[];

/**
 * Finished legs are kept for a day: so long a report may be late. Those that have talked are kept as long as their talks,
 * for the reports. A hash stays of each: an older version has written none.
 */
export const forgetOldReps: Decision<undefined, OldLegs, void> = {
  load: (tx, _, { nowMs }) => tx.all(oldReps, nowMs - dayMs, mostAtOnce),
  decide(old, _, { nowMs, usedSids }) {
    const sids = (isKept: number) => old.filter((rep) => rep.isReferredTo === isKept).map(({ callSid }) => callSid);
    const [forgotten, kept] = [sids(0), sids(1)];
    return {
      answer: undefined,
      changes: [
        ...usedSids.addAll(forgotten, nowMs),
        ...(forgotten.length > 0 ? [write(forgetReps, keys(forgotten))] : []),
        ...(kept.length > 0 ? [write(keepReps, keys(kept))] : []),
      ],
    };
  },
};
