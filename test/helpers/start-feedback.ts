import type { Environment } from "../../src/config.ts";
import { statement } from "../../src/record/database.ts";
import type { TextRow } from "../../src/record/tables/texts.ts";
import { offline } from "../../src/twilio/offline.ts";
import { type LineSettings, startLine, type TestLine } from "./start-line.ts";
import { ask } from "./decide.ts";

/** A line that asks customers by text how it was, with a record in memory. */
export interface FeedbackLine extends TestLine {
  /** A customer rings, a rep rings in so much later, they talk so long, and hang up. */
  talk(customer: string, seconds?: { readonly waited?: number; readonly talked?: number }): Promise<void>;
  /** A customer rings, and hangs up after so long. */
  giveUp(customer: string, seconds: number): Promise<void>;
  text(customer: string, body: string): Promise<void>;
  /** What has arrived on a telephone, oldest first, from us rather than from Twilio itself. */
  inbox(customer: string): string[];
  after(seconds: number): Promise<void>;
  /** The same, for hours: nothing is compared with Twilio from then on, so that they pass fast. */
  quietly(seconds: number): Promise<void>;
  /** The outbox as the record has it. */
  outbox(): Promise<readonly TextRow[]>;
}

export const smsFrom = offline.numbers.customers;
export const feedbackEnv = {
  DATABASE_URL: "sqlite::memory:",
  SMS_FROM: smsFrom,
  TIME_ZONE: "UTC",
  DIAL_TIMEOUT: "10",
  MAX_WAIT_WITHOUT_REPS: "14000",
} satisfies Environment;

const allOut = statement<TextRow>(
  "test_all_out",
  `SELECT id, kind, number, call_sid AS "callSid", sender, body, state, reason, due_ms AS "dueMs",
     expires_ms AS "expiresMs", attempts, attempted_ms AS "attemptedMs", message_sid AS "messageSid", status,
     status_rank AS "statusRank", error_code AS "errorCode" FROM messages_out ORDER BY written_ms, id`,
);

/** Starts it; a rep is on the line only for a talk. It is closed when the test ends. */
export async function startFeedback({ env = {}, ...settings }: LineSettings = {}): Promise<FeedbackLine> {
  const line = await startLine({ ...settings, env: { ...feedbackEnv, ...env } });
  const after = (seconds: number) => line.clock.advance({ seconds });
  return {
    ...line,
    after,
    quietly(seconds) {
      line.services.reconciler?.close();
      return after(seconds);
    },
    async talk(customer, { waited = 0, talked = 60 } = {}) {
      const ann = await line.customerRings(customer);
      await after(waited);
      const rep = await line.repRings();
      if (ann.partner !== rep) throw new Error("the customer was not put through");
      await after(talked);
      await ann.hangUp();
      await rep.hangUp();
    },
    async giveUp(customer, seconds) {
      const ann = await line.customerRings(customer);
      await after(seconds);
      await ann.hangUp();
    },
    async text(customer, body) {
      await line.twilio.text({ from: customer, to: smsFrom, body });
      await after(10);
    },
    inbox: (customer) => line.twilio.inbox(customer).flatMap(({ body, byTwilio }) => (byTwilio ? [] : [body])),
    outbox: async () => (await ask(line.services.record, (tx) => tx.all(allOut))) ?? [],
  };
}
