import { hourMs } from "../runtime/durations.ts";
import { who } from "../record/call-events.ts";
import { told } from "../record/changes.ts";
import { statement } from "../record/database.ts";
import type { Decision } from "../record/decision.ts";
import type { Notice } from "../record/notice.ts";
import type { Moment } from "../record/rules.ts";
import { noticed, noticeOf } from "../record/tables/notices.ts";
import { repsOnTheLine } from "../record/tables/reps.ts";

/** The caller who has waited longest, of those who are there for certain. */
interface Longest {
  readonly callSid: string;
  readonly customer: string;
  readonly queue: string;
  readonly arrivedMs: number;
}

const waitsLongest = statement<Longest>(
  "waits_longest",
  `SELECT call_sid AS "callSid", customer, queue, arrived_ms AS "arrivedMs" FROM calls
   WHERE state = 'waiting' AND leaving IS NULL AND doubtful = 0 AND state <> 'over' ORDER BY +arrived_ms LIMIT 1`,
);

/** So long somebody waits beside no rep before people must know, in milliseconds: a rep may be ringing in anew. */
const aloneMs = 30_000;

/** What there is to know of the line now, of what is not known yet. */
export const lookForNotices: Decision<undefined, readonly Notice[], true> = {
  async load(tx, _about, moment) {
    const [longest, line] = await Promise.all([tx.one(waitsLongest), tx.one(repsOnTheLine, moment.nowMs)]);
    const found = longest === undefined ? [] : noticesOf(longest, line?.reps ?? 0, moment);
    const known = await Promise.all(found.map(({ id }) => tx.one(noticeOf, id)));
    return found.filter((_notice, i) => known[i] === undefined);
  },
  decide: (found, _about, moment) => noteAll(found, moment),
};

/** What a process has found out by itself is written down. */
export const noteNotices: Decision<readonly Notice[], undefined, true> = {
  load: async () => undefined,
  decide: (_loaded, found, moment) => noteAll(found, moment),
};

function noteAll(found: readonly Notice[], { rules }: Moment) {
  const changes = found.flatMap((notice) => [
    told({ event: "notice", level: "warn", cause: notice.cause, msg: notice.text }),
    ...noticed(notice, rules.alertNumbers),
  ]);
  return { answer: true as const, changes };
}

function noticesOf({ callSid, customer, queue, arrivedMs }: Longest, reps: number, { nowMs, rules }: Moment): Notice[] {
  const waitedMs = nowMs - arrivedMs;
  const minutes = Math.round(waitedMs / 60_000);
  const long: Notice = {
    id: `long-wait-${callSid}`,
    cause: "long-wait",
    subject: callSid,
    text: `Somebody (${who(customer)}) has been waiting in ${queue} for ${minutes} minutes.`,
    atMs: nowMs,
  };
  const nobody: Notice = {
    id: `nobody-on-the-line-${Math.floor(nowMs / hourMs)}`,
    cause: "nobody-on-the-line",
    subject: "",
    text: `Somebody waits in ${queue}, and nobody is on the line to take calls.`,
    atMs: nowMs,
  };
  return [...(waitedMs >= rules.longWaitMs ? [long] : []), ...(reps === 0 && waitedMs >= aloneMs ? [nobody] : [])];
}
