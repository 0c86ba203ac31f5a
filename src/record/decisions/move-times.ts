import { callBackRank, serviceRank } from "../../dispatch/order-of-service.ts";
import { openCallBacks } from "../call-backs/statements.ts";
import { statement, type Transaction } from "../database.ts";
import { type CallRow, isGuessed } from "../rows.ts";
import { isDubious, type Moment, surelyMs } from "../rules.ts";
import { callOf } from "../statements.ts";

/** ($1 call, $2 by, $3 now, $4 rank major, $5 rank minor) */
const moveCallTimes = statement(
  "move_call_times",
  `UPDATE calls SET arrived_ms = arrived_ms + $2, entered_ms = entered_ms + $2, place_ms = place_ms + $2,
     connect_ms = connect_ms + $2, seen_ms = $3, rank_major = $4, rank_minor = $5 WHERE call_sid = $1`,
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
export async function trustQueueTime(
  tx: Transaction,
  known: CallRow,
  { queueSeconds }: Stay,
  moment: Moment,
): Promise<CallRow> {
  if (queueSeconds === undefined || isGuessed(known) || !isDubious(known.enteredMs, moment)) return known;
  const byMs = moment.nowMs - queueSeconds * 1000 - known.enteredMs;
  return Math.abs(byMs) < surelyMs ? known : moveTimes(tx, known, byMs, moment);
}

/** Moves all times of a call that came before now, and with them the caller's place in the order of service. */
export async function moveTimes(tx: Transaction, call: CallRow, byMs: number, moment: Moment): Promise<CallRow> {
  const placeMs = (call.placeMs ?? call.arrivedMs) + byMs;
  const { major, minor } = serviceRank(moment.rules.ordering, call.queue, placeMs);
  await tx.run(moveCallTimes, call.callSid, Math.round(byMs), moment.nowMs, major, Math.round(minor));
  return (await tx.one(callOf, call.callSid)) ?? call;
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
    await tx.run(moveCallBackTimes, id, byMs, major, minor);
  }
}
