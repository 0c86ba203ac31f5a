import type { DurableRecord } from "../record/record.ts";
import type { Clock } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import type { Receiver } from "./deliver.ts";
import { Notifier } from "./notifier.ts";
import { NoticeWatch, type WatchParts } from "./watch.ts";

/** What telling people is made of. */
export interface NoticesParts extends Pick<WatchParts, "restProblem" | "alerts"> {
  readonly record: DurableRecord;
  /** Undefined where notices are only kept. */
  readonly receiver: Receiver | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** Looks for what people must know, and tells them. */
export interface Notices {
  start(): void;
  close(): void;
}

/** Builds it; nothing is looked for or sent before it is started. */
export function createNotices({ receiver, restProblem, alerts, ...basics }: NoticesParts): Notices {
  const watch = new NoticeWatch({ ...basics, receiver, restProblem, alerts });
  const notifier = receiver && new Notifier({ ...basics, receiver });
  return {
    start() {
      watch.start();
      notifier?.start();
    },
    close() {
      watch.close();
      notifier?.close();
    },
  };
}
