import { hourMs } from "../runtime/durations.ts";
import { who } from "../record/call-events.ts";
import { told } from "../record/changes.ts";
import { statement } from "../record/database.ts";
import type { Decision } from "../record/decision.ts";
import type { Notice } from "../record/notice.ts";
import type { Moment } from "../record/rules.ts";
import { noticed, noticeOf } from "../record/tables/notices.ts";
import { repsOnTheLine } from "../record/tables/reps.ts";

/** A caller who waits and is there for certain. */
interface Waiting {
  readonly customer: string;
  readonly queue: string;
  readonly arrivedMs: number;
}

/** ($1 arrived before) Who has waited so long, the longest first. */
const waitingSince = statement<Waiting>(
  "waiting_since",
  `SELECT customer, queue, arrived_ms AS "arrivedMs" FROM calls
   WHERE state = 'waiting' AND leaving IS NULL AND doubtful = 0 AND state <> 'over' AND arrived_ms <= $1
   ORDER BY +arrived_ms`,
);

/** ($1 since) The queues that a long wait has been told of. */
const longWaitsTold = statement<{ readonly queue: string }>(
  "long_waits_told",
  "SELECT subject AS queue FROM notices WHERE at_ms > $1 AND cause = 'long-wait'",
);

/** So long somebody waits beside no rep before people must know, in milliseconds: a rep may be ringing in anew. */
const aloneMs = 30_000;

/** What there is to know of the line now, of what is not known yet. */
export const lookForNotices: Decision<undefined, readonly Notice[], true> = {
  async load(tx, _about, moment) {
    const { nowMs, rules } = moment;
    const waiting = await tx.all(waitingSince, nowMs - Math.min(aloneMs, rules.longWaitMs));
    if (waiting.length === 0) return [];
    const told = await tx.all(longWaitsTold, nowMs - hourMs);
    const line = await tx.one(repsOnTheLine, nowMs);
    const long = longWaits(waiting, new Set(told.map(({ queue }) => queue)), moment);
    const nobody = line?.reps ? undefined : nobodyThere(waiting, nowMs);
    if (nobody === undefined || (await tx.one(noticeOf, nobody.id)) !== undefined) return long;
    return [nobody, ...long];
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

/** A long wait is told of once per queue and hour: the longest one, and how many others there are. */
function longWaits(waiting: readonly Waiting[], told: ReadonlySet<string>, { nowMs, rules }: Moment): Notice[] {
  const long = waiting.filter(({ queue, arrivedMs }) => nowMs - arrivedMs >= rules.longWaitMs && !told.has(queue));
  return [...new Set(long.map(({ queue }) => queue))].map((queue) => {
    const ofQueue = long.filter((one) => one.queue === queue);
    return {
      id: `long-wait-${queue}-${Math.floor(nowMs / hourMs)}`,
      cause: "long-wait",
      subject: queue,
      text: longWait(ofQueue, { nowMs, rules }),
      atMs: nowMs,
    };
  });
}

function longWait(waiting: readonly Waiting[], { nowMs, rules }: Pick<Moment, "nowMs" | "rules">): string {
  const [longest, ...others] = waiting;
  if (longest === undefined) return "";
  const seconds = Math.round((nowMs - longest.arrivedMs) / 1000);
  const long = seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
  const many = others.length === 1 ? "1 other" : `${others.length} others`;
  const rest = others.length === 0 ? "" : `, and ${many} for ${rules.longWaitMs / 1000} seconds or longer`;
  return `Somebody (${who(longest.customer)}) has been waiting in ${longest.queue} for ${long}${rest}.`;
}

function nobodyThere([longest]: readonly Waiting[], nowMs: number): Notice | undefined {
  if (longest === undefined || nowMs - longest.arrivedMs < aloneMs) return undefined;
  return {
    id: `nobody-on-the-line-${Math.floor(nowMs / hourMs)}`,
    cause: "nobody-on-the-line",
    subject: "",
    text: `Somebody waits in ${longest.queue}, and nobody is on the line to take calls.`,
    atMs: nowMs,
  };
}
