import { callBackRank, serviceRank } from "../../dispatch/order-of-service.ts";
import { openCallBacks } from "../call-backs/statements.ts";
import { statement, type Transaction } from "../database.ts";
import { type CallRow, isGuessed } from "../rows.ts";
import { isDubious, type Moment, surelyMs } from "../rules.ts";
import { callOf } from "../statements.ts";

const byMs = "CAST(moved.value ->> 0 AS BIGINT)";
/** ($1 of each call: by, rank major, rank minor; $2 now) */
const moveCallTimes = statement(
  "move_call_times",
  `UPDATE calls SET arrived_ms = arrived_ms + ${byMs}, entered_ms = entered_ms + ${byMs}, place_ms = place_ms + ${byMs},
     connect_ms = connect_ms + ${byMs}, seen_ms = $2, rank_major = CAST(moved.value ->> 1 AS BIGINT),
     rank_minor = CAST(moved.value ->> 2 AS BIGINT) FROM json_each($1) AS moved WHERE calls.call_sid = moved.key`,
);

/** ($1 call-back, $2 by, $3 rank major, $4 rank minor) */
const moveCallBackTimes = statement(
  "move_call_back_times",
  `UPDATE call_backs SET place_ms = place_ms + $2, asked_ms = asked_ms + $2, due_ms = due_ms + $2,
     rank_major = $3, rank_minor = $4 WHERE id = $1`,
);

/** How long a caller has been in their Twilio queue, as Twilio says. */
interface Stay {
  readonly queueSeconds: number | undefined;
}

/**
 * Where our clock has jumped since a caller joined their queue, their times are put right by what Twilio says: so their
 * wait stays true, and their place is that of their arrival, also among those who have rung after the jump.
 */
export async function trustQueueTime(tx: Transaction, known: CallRow, stay: Stay, moment: Moment): Promise<CallRow> {
  const byMs = jumpSince(known, stay, moment);
  return byMs === 0 ? known : moveTimes(tx, known, byMs, moment);
}

/** By how much our clock has jumped since a caller joined their queue; 0 where it is right. */
export function jumpSince(known: CallRow, { queueSeconds }: Stay, moment: Moment): number {
  if (queueSeconds === undefined || isGuessed(known) || !isDubious(known.enteredMs, moment)) return 0;
  const byMs = moment.nowMs - queueSeconds * 1000 - known.enteredMs;
  return Math.abs(byMs) < surelyMs ? 0 : byMs;
}

/** Moves all times of a call that came before now, and with them the caller's place in the order of service. */
export async function moveTimes(tx: Transaction, call: CallRow, byMs: number, moment: Moment): Promise<CallRow> {
  await moveAllTimes(tx, [{ call, byMs }], moment);
  return (await tx.one(callOf, call.callSid)) ?? call;
}

/** The same for many calls, in one statement. */
export async function moveAllTimes(
  tx: Transaction,
  moves: readonly { readonly call: CallRow; readonly byMs: number }[],
  { nowMs, rules }: Moment,
): Promise<void> {
  const moved = moves.map(({ call, byMs }) => {
    const { major, minor } = serviceRank(rules.ordering, call.queue, (call.placeMs ?? call.arrivedMs) + byMs);
    return [call.callSid, [Math.round(byMs), major, Math.round(minor)]] as const;
  });
  if (moved.length > 0) tx.save(moveCallTimes, JSON.stringify(Object.fromEntries(moved)), nowMs);
}

/**
 * Call-backs that were asked for at a time that is yet to come, by a clock that was wrong, were asked for lately: they keep
 * their order, and go before whoever rings from now on.
 */
export async function callBacksFromTheFuture(tx: Transaction, moment: Moment): Promise<void> {
  const open = await tx.all(openCallBacks);
  const early = open.filter(({ askedMs }) => askedMs > moment.nowMs + surelyMs);
  const byMs = moment.nowMs - Math.max(...early.map(({ askedMs }) => askedMs));
  for (const { id, queue, placeMs, stranger } of early) {
    const place = { queue, placeMs: placeMs + byMs, isStranger: stranger === 1 };
    const { major, minor } = callBackRank(moment.rules.ordering, place);
    tx.save(moveCallBackTimes, id, byMs, major, minor);
  }
}
