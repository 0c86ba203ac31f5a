import type { QueueName } from "../../dispatch/queue-order.ts";
import { type Reader, statement, type Write, write } from "../database.ts";
import type { CallRow } from "./calls.ts";
import type { CallBackRow } from "./call-backs.ts";
import type { SwitchRow } from "./switches.ts";
import { table } from "./table.ts";

/** What people can do on the line by its pages. */
export const actNames = ["dismiss", "move", "first", "cancel-call-back", "switch"] as const;
export type ActName = (typeof actNames)[number];

/** What can be undone again. */
export type UndoableName = Exclude<ActName, "dismiss">;

/** Why an act that was begun came to nothing: Twilio did not have the caller in the queue, or did not say that it is done. */
export type Failure = "not-there" | "rest";

/** What an act was, beside its name: what is to be shown of it, and what its undoing needs. */
export interface ActDetails {
  /** What a caller hears, or callers do while the line is closed. */
  readonly message?: string | undefined;
  /** Of a move: where they waited, and where they wait now. */
  readonly from?: Pick<CallRow, "queue" | "twilioQueue" | "queueSid" | "enteredMs">;
  readonly to?: QueueName;
  /** Of a caller who goes first: the arrival by which their place went before. */
  readonly placeMs?: number | null;
  /** Of a switch: how it stands now, and how it stood before. */
  readonly value?: SwitchRow["value"];
  readonly before?: Pick<SwitchRow, "value" | "message">;
  /** The act that this one has undone. */
  readonly undoes?: string;
  readonly failed?: Failure;
}

/** Something that somebody has done on the line. */
export interface ActRow {
  /** Made for the form by which it was asked for: the same form does nothing twice. */
  readonly id: string;
  readonly what: ActName | `undo-${UndoableName}`;
  /** The call's SID, the call-back's id or the switch's name. */
  readonly subject: string;
  /** What they called themselves. */
  readonly who: string;
  readonly atMs: number;
  /** {@link ActDetails} as JSON. */
  readonly details: string;
  /** When it was undone, or came to nothing. */
  readonly undoneMs: number | null;
}

/** One row an act. */
export const acts = table<ActRow, "id">("acts", "id", {
  id: "row",
  what: "row",
  subject: "row",
  who: "row",
  atMs: "row",
  details: "row",
  undoneMs: "row",
});

/** What an act was. */
export function detailsOf({ details }: Pick<ActRow, "details">): ActDetails {
  const written: ActDetails = JSON.parse(details);
  return written;
}

export const actOf = statement<ActRow>("act_of", `SELECT ${acts.columns} FROM acts WHERE id = $1`);

/** An act as it is listed, with whom it was about, as far as the record still knows. */
export interface ListedAct extends ActRow {
  readonly number: string | null;
  readonly callState: CallRow["state"] | null;
  readonly callBackOutcome: CallBackRow["outcome"];
}

const listed = `SELECT acts.id, acts.what, acts.subject, acts.who, acts.at_ms AS "atMs", acts.details,
    acts.undone_ms AS "undoneMs", COALESCE(calls.customer, call_backs.number) AS number, calls.state AS "callState",
    call_backs.outcome AS "callBackOutcome"
  FROM acts LEFT JOIN calls ON calls.call_sid = acts.subject LEFT JOIN call_backs ON call_backs.id = acts.subject`;

/** So many acts stand on a page. */
export const actsPerPage = 50;

/** ($1 time, $2 id) Those before an act, the newest first. */
export const actsBefore = statement<ListedAct>(
  "acts_before",
  `${listed} WHERE acts.at_ms <= $1 AND (acts.at_ms < $1 OR acts.id < $2)
   ORDER BY acts.at_ms DESC, acts.id DESC LIMIT ${actsPerPage + 1}`,
);

/** ($1 id) */
export const listedAct = statement<ListedAct>("listed_act", `${listed} WHERE acts.id = $1`);

/** ($1 subject) What was done about one call, one call-back or one switch, the oldest first. */
export const actsOn = statement<ActRow>(
  "acts_on",
  `SELECT ${acts.columns} FROM acts WHERE subject = $1 ORDER BY at_ms, id`,
);

const lastDismissal = statement<Pick<ActRow, "details">>(
  "last_dismissal",
  "SELECT details FROM acts WHERE subject = $1 AND what = 'dismiss' ORDER BY at_ms DESC, id DESC LIMIT 1",
);

/** What a caller is to hear whom somebody has taken off the line; undefined where they left no words. */
export async function dismissalOf(tx: Reader, callSid: string): Promise<string | undefined> {
  const act = await tx.one(lastDismissal, callSid);
  return act && detailsOf(act).message;
}

/** ($1 long ago) */
export const oldestAct = statement<Pick<ActRow, "id">>("oldest_act", "SELECT id FROM acts WHERE at_ms < $1 LIMIT 1");
export const forgetActs = statement("forget_acts", "DELETE FROM acts WHERE at_ms < $1");

const undo = statement("undo_act", "UPDATE acts SET undone_ms = $2 WHERE id = $1");

/** An act is undone; or is not after all, where there is no time. */
export function markUndone(id: string, undoneMs: number | null): Write {
  return write(undo, id, undoneMs);
}
