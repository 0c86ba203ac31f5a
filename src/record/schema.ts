import type { Generated } from "kysely";
import type { CallBackOutcome } from "../dispatch/after-attempt.ts";
import type { Leaving } from "../dispatch/after-queue.ts";
import type { Outcome } from "../dispatch/outcome.ts";

/** Where a customer's call stands. `connecting`: taken by a rep; `moved`: taken out of our queues by somebody else. */
export type CallState = "waiting" | "connecting" | "moved" | "over";

/** The tables, as kysely sees them. Times are milliseconds since 1970; 0 and 1 stand for no and yes. */
export interface Schema {
  /** Customers' calls, one row a call. */
  readonly calls: {
    readonly call_sid: string;
    /** The customer's number, or what Twilio says in its place. */
    readonly customer: string;
    /** The number that was rung. */
    readonly line_number: string;
    /** The queue whose number was rung, or where the caller had kept a place. */
    readonly queue: string;
    /** The Twilio queue in which the caller waits: their own, the one where a rep listened, or `fetch`. */
    readonly twilio_queue: string;
    readonly queue_sid: string | null;
    /** The caller's place in the order of service. */
    readonly rank_major: number;
    readonly rank_minor: number;
    readonly arrived_ms: number;
    /** The arrival by which that place goes, where it is that of an earlier call. */
    readonly place_ms: number | null;
    /** When the caller joined the Twilio queue, by which Twilio orders it. */
    readonly entered_ms: number;
    readonly state: CallState;
    /** A Dial that should have found the caller has not: they may be gone. */
    readonly doubtful: number;
    /** Why the caller has been told to leave the queue. */
    readonly leaving: Leaving | null;
    /** When we last had a sign of the caller. */
    readonly seen_ms: number;
    /** From how many of Twilio's listings the caller was missing, one after another. */
    readonly missed: number;
    readonly connect_ms: number | null;
    /** How long Twilio said the caller had waited when they were taken. */
    readonly connect_queue_seconds: number | null;
    readonly rep_sid: string | null;
    readonly said_bridged: number;
    readonly exit_result: string | null;
    readonly bridged_ms: number | null;
    readonly ended_ms: number | null;
    readonly outcome: Outcome | null;
  };
  /** Reps' legs, one row a leg. */
  readonly reps: {
    readonly call_sid: string;
    readonly number: string;
    /** The number that was rung, as far as we know. */
    readonly line_number: string | null;
    readonly arrived_ms: number;
    readonly seen_ms: number;
    /** The number of the leg's Dial, as its action's URL says. */
    readonly round: number;
    /** The Twilio queue that the Dial names; null while the rep talks. */
    readonly listens_on: string | null;
    readonly listens_since_ms: number;
    /** The customer with whom the rep was connected last. */
    readonly customer_sid: string | null;
    readonly over_ms: number | null;
    /** The leg is over, and a call or a call-back that is kept refers to it. */
    readonly kept: Generated<number>;
  };
  /** Entries of the line that keep the place of a call until the customer is rung back. */
  readonly call_backs: {
    /** Made of what asked for it, so that the same asking writes no second one. */
    readonly id: string;
    /** The call whose place it keeps. */
    readonly call_sid: string;
    readonly number: string;
    /** The number that the customer rang. */
    readonly line_number: string;
    readonly queue: string;
    readonly rank_major: number;
    readonly rank_minor: number;
    readonly place_ms: number;
    readonly asked_ms: number;
    /** The customer is not rung before. */
    readonly due_ms: number;
    /** `ringing`: for a rep, from the moment the rep is sent to the end of the talk. */
    readonly state: "waiting" | "ringing" | "over";
    /** How many attempts came to nothing. */
    readonly tries: number;
    readonly rep_sid: string | null;
    readonly rang_ms: number | null;
    /** When the customer pressed the key. */
    readonly accepted_ms: number | null;
    readonly ended_ms: number | null;
    readonly outcome: CallBackOutcome | null;
    /** The number had never had a talk with us when it asked. */
    readonly stranger: Generated<number>;
  };
  /** What people have turned off or on while the line runs. */
  readonly switches: {
    readonly what: "texts" | "call-backs" | "line";
    readonly value: "on" | "off";
    /** What callers hear or why it was done; the switch's own words without it. */
    readonly message: string | null;
    readonly who: string;
    readonly at_ms: number;
  };
  /** Keyed hashes of the SIDs of what is over, kept for good: Twilio's requests can be replayed for ever. */
  readonly used_sids: { readonly hash: string; readonly used_ms: number };
  /** Work that one process at a time does. */
  readonly leases: { readonly name: string; readonly holder: string; readonly until_ms: number };
  /** Texts that we send, from the fact that causes one to how it ended. */
  readonly messages_out: {
    /** Made of what has caused it, so that the same cause writes no second one. */
    readonly id: string;
    /** `follow-up` to a call, `call-back` to a call-back; `reply` to a text; `stranger`, a reply to a number that never rang; `farewell`, which alone may go to who wants no more texts. */
    readonly kind: string;
    readonly number: string;
    readonly call_sid: string | null;
    /** The number it comes from; null leaves it to the settings. */
    readonly sender: string | null;
    /** Null as long as it has not been decided what a follow-up says. */
    readonly body: string | null;
    /** `due`; `sending`, where Twilio may have it or not; `sent`, where Twilio has it; `dropped`, where we sent none. */
    readonly state: "due" | "sending" | "sent" | "dropped";
    /** Why it was dropped. */
    readonly reason: string | null;
    readonly written_ms: number;
    /** When something is to be done about it. */
    readonly due_ms: number;
    /** From then on it is not begun any more. */
    readonly expires_ms: number;
    readonly attempts: number;
    readonly attempted_ms: number | null;
    readonly message_sid: string | null;
    /** What Twilio said of it last, by rank. */
    readonly status: string | null;
    readonly status_rank: number;
    readonly error_code: number | null;
  };
  /** The texts that were heard, so that none is heard twice. */
  readonly texts_in: { readonly message_sid: string; readonly heard_ms: number };
  /** What we know of a number as far as texts go. */
  readonly consents: {
    readonly number: string;
    readonly opted_out_ms: number | null;
    /** Twilio's code that says that it gets no texts, as a landline. */
    readonly unreachable_code: number | null;
    /** When it was first told how to opt out. */
    readonly told_ms: number | null;
  };
  /** The question after a talk, and what came of it. */
  readonly surveys: {
    readonly call_sid: string;
    readonly customer: string;
    readonly stage: "asked" | "asked-again" | "rated" | "done" | "stopped";
    readonly asked_ms: number;
    readonly rating: number | null;
    readonly rated_ms: number | null;
    readonly comment: string | null;
  };
  /** What the pages' cookies are signed with, and what opens the wall. */
  readonly dashboard_keys: {
    /** `salt`: of the keys of cookies; `wall-token`: the digest of what stands in the wall's link. */
    readonly name: "salt" | "wall-token";
    readonly value: string;
    readonly who: string;
    readonly at_ms: number;
  };
}
