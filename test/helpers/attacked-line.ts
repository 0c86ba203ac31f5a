import { expect } from "vitest";
import { statement } from "../../src/record/database.ts";
import { type FeedbackLine, startFeedback } from "./start-feedback.ts";
import type { LineSettings } from "./start-line.ts";
import { type CaughtRequest, caughtOf } from "./signed-request.ts";
import { ask } from "./decide.ts";

/** A line in the middle of its day, everything that Twilio has sent it so far, and what must not happen to it. */
export interface AttackedLine extends FeedbackLine {
  readonly caught: readonly CaughtRequest[];
  /** The record, whole. */
  record(): Promise<Readonly<Record<string, readonly unknown[]>>>;
  /** What the log says of faults of our own. */
  faults(): string[];
}

/** Everything but the leases, which come and go; signs of life, of which a request that is sent again is one; and what forgetting notes down. */
const tables = ["calls", "reps", "call_backs", "messages_out", "texts_in", "consents", "surveys", "switches"];

/**
 * Starts it: talks are over and rated, somebody wants no more texts, two customers wait, one of them premium, a third
 * talks to a rep, and a fourth is to be rung back.
 */
export async function startAttackedLine({ env = {}, ...settings }: LineSettings = {}): Promise<AttackedLine> {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  const line = await startFeedback({ ...settings, log, env: { DIAL_TIMEOUT: "1", ...env } });
  await line.talk("+15005550111", { waited: 5, talked: 60 });
  await line.after(120);
  await line.text("+15005550111", "5");
  await line.text("+15005550111", "They were quick.");
  await line.talk("+15005550112");
  await line.text("+15005550112", "STOP");
  await line.giveUp("+15005550113", 30);
  await line.after(120);
  await line.text("+15005550113", "CALL");
  await line.customerRings("+15005550115");
  await line.repRings("+15005550190");
  await line.after(20);
  await line.customerRings("+15005550116");
  await line.premiumCustomerRings("+15005550117");
  await line.after(20);
  return {
    ...line,
    caught: caughtOf(line.twilio),
    async record() {
      const rows = await ask(line.services.record, async (tx) => {
        const all: Record<string, readonly unknown[]> = {};
        for (const table of tables) {
          const rows = await tx.all(statement<object>(`test_${table}`, `SELECT * FROM ${table}`));
          all[table] = rows.map((row) => ({ ...row, seen_ms: undefined, kept: undefined }));
        }
        return all;
      });
      expect(rows, "the record does not answer").toBeDefined();
      return rows ?? {};
    },
    faults: () => lines.filter((text) => text.includes("fault")),
  };
}
