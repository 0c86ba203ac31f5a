import type { Generated } from "kysely";
import type { ActRow } from "./tables/acts.ts";
import type { CallBackRow } from "./tables/call-backs.ts";
import type { CallRow } from "./tables/calls.ts";
import type { ConsentRow } from "./tables/consents.ts";
import type { ForgottenRow } from "./tables/forgotten-numbers.ts";
import type { LeaseRow } from "./tables/leases.ts";
import type { NoticeRow } from "./tables/notices.ts";
import type { RepRow } from "./tables/reps.ts";
import type { SettingRow } from "./tables/settings.ts";
import type { SurveyRow } from "./tables/surveys.ts";
import type { SwitchRow } from "./tables/switches.ts";
import type { Columns } from "./tables/table.ts";
import type { HeardRow } from "./tables/texts-in.ts";
import type { TextRow } from "./tables/texts.ts";

/** A column that the database fills in where it is not said. */
type WithDefaults<Table, Defaults extends keyof Table> = Omit<Table, Defaults> & {
  readonly [Name in Defaults]: Generated<Table[Name]>;
};

/** The tables as kysely sees them, for migrations and reports. What each means is said where its rows are described. */
export interface Schema {
  readonly calls: WithDefaults<Columns<CallRow>, "doubtful" | "missed" | "said_bridged">;
  readonly reps: WithDefaults<
    Columns<RepRow> & {
      /** The leg is over, and a call or a call-back that is kept refers to it. */
      readonly kept: number;
    },
    "kept" | "round" | "listens_since_ms"
  >;
  readonly call_backs: WithDefaults<
    Columns<CallBackRow>,
    "closes_ms" | "failures" | "not_before_ms" | "opens_ms" | "stranger" | "tries"
  >;
  readonly switches: Columns<SwitchRow>;
  /** What people have done on the line by the pages. */
  readonly acts: Columns<ActRow>;
  readonly settings: Columns<SettingRow>;
  /** Keyed hashes of the SIDs of what is over, kept for good: Twilio's requests can be replayed for ever. */
  readonly used_sids: { readonly hash: string; readonly used_ms: number };
  readonly leases: Columns<LeaseRow>;
  readonly messages_out: WithDefaults<Columns<TextRow>, "attempts" | "status_rank">;
  readonly texts_in: Columns<HeardRow>;
  readonly consents: Columns<ConsentRow>;
  readonly forgotten_numbers: Columns<ForgottenRow>;
  readonly surveys: Columns<SurveyRow>;
  readonly notices: Columns<NoticeRow>;
  /** What the pages' cookies are signed with, and what opens the wall. */
  readonly dashboard_keys: {
    /**
     * `salt`: of the keys of cookies; `wall-token`: the digest of what stands in the wall's link; `out …`: what somebody has
     * logged out of, with `at_ms` until when it would have counted.
     */
    readonly name: "salt" | "wall-token" | `out ${string}`;
    readonly value: string;
    readonly who: string;
    readonly at_ms: number;
  };
}
