import { leavesNobody } from "../../dispatch/pairs.ts";
import { talks } from "../call-events.ts";
import { told } from "../changes.ts";
import { type Decision, next } from "../decision.ts";
import { type PairingNow, pairingNow } from "../pairing.ts";
import { callOf, type CallRow, calls } from "../tables/calls.ts";
import { repOf, type RepRow, reps, unknownLeg } from "../tables/reps.ts";
import { seen } from "../tables/signs-of-life.ts";
import { addCall, type Beginning, type CustomerCall, loadBeginning } from "./add-call.ts";
import { bringsTogether } from "./bring-together.ts";
import { putTimesRight } from "./move-times.ts";

/** A rep's Dial has taken a caller. */
export interface Connection extends CustomerCall {
  readonly repSid: string;
  readonly queueSid: string | undefined;
  readonly queueSeconds: number | undefined;
}

interface Loaded {
  readonly rep: RepRow | undefined;
  readonly known: CallRow | undefined;
  /** Of a call that is new to the record. */
  readonly beginning: Beginning | undefined;
  /** Who is meant for whom besides, where somebody may be moved to a rep. */
  readonly others: PairingNow | undefined;
}

/**
 * Twilio has chosen: this rep gets this caller, whomever the record had meant for the rep. A report that comes late or
 * twice changes nothing.
 */
export const customerConnects: Decision<Connection, Loaded, void> = {
  async load(tx, connection, moment) {
    const { callSid, repSid } = connection;
    const [rep, known, others] = await Promise.all([
      tx.one(repOf, repSid),
      tx.one(callOf, callSid),
      bringsTogether(moment) ? pairingNow(tx, moment, repSid) : undefined,
    ]);
    const beginning = known === undefined ? await loadBeginning(tx, connection, moment) : undefined;
    return { rep, known, beginning, others };
  },
  decide({ rep, known, beginning, others }, connection, moment) {
    const { repSid, callSid, queueSid, queueSeconds } = connection;
    if (known === undefined) {
      const entry = { queueSid, waitedMs: (queueSeconds ?? 0) * 1000 };
      const changes = beginning === undefined ? [] : addCall(connection, { ...beginning, ...entry }, moment);
      return changes.length === 0 ? nothing : { changes, followedBy: next(customerConnects, connection) };
    }
    if (isOld(known, connection)) return nothing;
    const right = known.state === "waiting" ? putTimesRight(known, connection, moment) : [];
    if (right.length > 0) return { changes: right, followedBy: next(customerConnects, connection) };
    if (rep !== undefined && isPast(rep, known, connection)) return nothing;
    const { nowMs } = moment;
    const taken = { repSid, connectMs: nowMs, connectQueueSeconds: queueSeconds ?? null, queueSid: queueSid ?? null };
    const leg = { ...(rep ?? unknownLeg(repSid, nowMs)), seenMs: nowMs, listensOn: null, customerSid: callSid };
    return {
      answer: undefined,
      changes: [
        ...calls.save({ ...known, state: "connecting", leaving: null, ...taken }, known),
        seen(known, nowMs),
        ...(rep === undefined ? [reps.insert(leg)] : reps.save(leg, rep)),
        told(talks({ repSid, number: rep?.number ?? "" }, known)),
      ],
      leavesNobody: others !== undefined && leavesNobody(others, callSid),
    };
  },
};

const nothing = { answer: undefined };

/** Twilio counts whole seconds, and its clock need not be ours: so much earlier is surely earlier, in milliseconds. */
const surelyEarlierMs = 5000;
/** No report is so late, in milliseconds: then one of the two times was of a clock that was wrong. */
const neverMs = 600_000;

/** Whether the rep's leg is over, or their Dial began only after the caller was taken: then it was an earlier Dial. */
function isPast(rep: RepRow, { enteredMs }: CallRow, { queueSeconds }: Connection): boolean {
  if (rep.overMs !== null) return true;
  if (queueSeconds === undefined) return false;
  const lateMs = rep.listensSinceMs - (enteredMs + queueSeconds * 1000);
  return lateMs > surelyEarlierMs && lateMs < neverMs;
}

function isOld(known: CallRow, { repSid, queueSid, queueSeconds }: Connection): boolean {
  // Who has been moved elsewhere was taken before that.
  if (known.state === "over" || known.state === "moved") return true;
  if (known.state === "connecting" && known.repSid === repSid) return true;
  const sameQueue = known.queueSid !== null && known.queueSid === (queueSid ?? null);
  return sameQueue && queueSeconds !== undefined && queueSeconds < (known.connectQueueSeconds ?? 0);
}
