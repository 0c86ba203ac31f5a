import type { CallBackRules } from "../record/call-backs/why-not-ring.ts";
import type { DurableRecord } from "../record/record.ts";
import { createMessages } from "../twilio/messages.ts";
import { createRestClient, type RestSettings } from "../twilio/rest-client.ts";
import type { Clock } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import { CapFigures } from "./cap-figures.ts";
import { Inbox } from "./inbox.ts";
import { makeReady } from "./reading/read-text.ts";
import { Outbox } from "./outbox.ts";
import type { TextingRules } from "./texting.ts";
import { paths } from "../urls.ts";

/** What texts need of the services. */
export interface TextingParts extends RestSettings {
  readonly record: DurableRecord;
  readonly rules: TextingRules;
  /** Undefined when nobody is rung back. */
  readonly callBacks: () => CallBackRules | undefined;
  /** Our URLs as Twilio calls them. */
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Everything about texts that lives as long as the server. */
export interface Texting {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly caps: CapFigures;
  close(): void;
}

/** Builds it; nothing is sent before the outbox is started. */
export function createTexting({ record, rules, callBacks, publicUrl, clock, log, ...account }: TextingParts): Texting {
  makeReady();
  const messages = createMessages(createRestClient(account, { autoRetry: false }));
  const caps = new CapFigures({ record, rules, callBacks });
  const outbox = new Outbox({ record, messages, rules, statusUrl: `${publicUrl}${paths.smsStatus}`, caps, clock, log });
  const onHeard = () => {
    outbox.soon();
  };
  const inbox = new Inbox({ record, rules, onHeard });
  return {
    inbox,
    outbox,
    caps,
    close() {
      outbox.close();
    },
  };
}
