import type { QueueOrder } from "../dispatch/queue-order.ts";
import type { DurableRecord } from "../record/record.ts";
import type { SettingsDesk } from "../record/settings-desk.ts";
import type { Clock } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import { Access, type Passwords } from "./access/access.ts";
import type { Acts } from "./acts/acts.ts";
import { DashboardKeys } from "./access/keys.ts";
import { Feed } from "./feed.ts";
import { DayClock } from "./format.ts";
import { fragmentHtml } from "./fragments/fragments.tsx";
import type { Look } from "./fragments/look.ts";
import { said } from "./fragments/numbers.tsx";
import type { LineReader } from "./line-reader.ts";
import type { Site } from "./page.tsx";
import { phonesFragments } from "./phones/fragments.tsx";
import type { HandsetLook } from "./phones/handset-card.tsx";
import type { Phones } from "./phones/phones.ts";
import { readSeen } from "./read-seen.ts";
import type { Session } from "./session.ts";

/** What the pages are made of. */
export interface DashboardParts {
  readonly mode: "offline" | "live";
  readonly basePath: string;
  readonly publicOrigin: string;
  readonly passwords: Passwords;
  readonly order: QueueOrder;
  readonly serviceLevel: Look["serviceLevel"];
  readonly timeZone: string;
  readonly record: DurableRecord | undefined;
  readonly reader: Pick<LineReader, "read"> | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** What people do on the line; undefined where it keeps no record. */
  readonly acts?: Acts | undefined;
  /** Where settings are looked at and changed. */
  readonly desk: SettingsDesk;
  /** The telephones in the browser; undefined when the line is live. */
  readonly phones?: Phones | undefined;
  /** Whether the line takes and sends texts. */
  readonly hasTexts?: boolean;
  /** Whether the people on the line are made up, and every page says so. */
  readonly isDemo?: boolean;
}

/** What all pages share, for as long as the process lives. */
export interface Dashboard {
  readonly site: Site;
  readonly publicOrigin: string;
  readonly access: Access;
  readonly keys: DashboardKeys;
  readonly look: Look;
  readonly handsets: HandsetLook;
  readonly feed: Feed;
  readonly log: Log;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly record: DurableRecord | undefined;
  readonly acts: Acts | undefined;
  readonly desk: SettingsDesk;
}

/** Builds it; undefined where the pages are off: a live line is shown to nobody without a password. */
export function createDashboard(parts: DashboardParts): Dashboard | undefined {
  const { mode, basePath, publicOrigin, passwords, order, serviceLevel, timeZone, record, clock, log } = parts;
  const { phones, acts, desk, hasTexts = false, isDemo = false } = parts;
  const keys = new DashboardKeys({ record });
  const access = new Access({ passwords, keys, clock, basePath, publicOrigin });
  if (mode === "live" && !access.isGuarded) return undefined;
  const handsets = { basePath, hasTexts };
  const more = phones === undefined ? {} : phonesFragments(phones, handsets);
  const look = { order, serviceLevel, basePath, dayClock: new DayClock(timeZone), more };
  const feed = new Feed({
    clock,
    read: readSeen(parts),
    onChange(listener) {
      const ends = [record?.onCommitted(listener), phones?.onChange(listener)];
      return () => {
        for (const end of ends) end?.();
      };
    },
    isAway: () => record?.problem !== undefined,
    render: (key, seen) => fragmentHtml(key, seen, look),
    say: said,
    isLetIn: (session) => isLetIn(session, { keys, clock }),
  });
  const site = { basePath, mode, isDemo };
  return { site, publicOrigin, access, keys, look, handsets, feed, log, clock, timeZone, record, acts, desk };
}

interface LettingIn {
  readonly keys: DashboardKeys;
  readonly clock: Pick<Clock, "now">;
}

/** Whoever looks at a page is let in until their time is over or they log out, and at the wall as long as its link is the one they came by. */
async function isLetIn({ id, untilMs, link }: Session, { keys, clock }: LettingIn): Promise<boolean> {
  if (untilMs !== undefined && untilMs <= clock.now()) return false;
  if (id !== undefined && (await keys.isEnded(id))) return false;
  return link === undefined || link === (await keys.wallToken());
}
