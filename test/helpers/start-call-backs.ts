import type { Phone } from "../../src/emulator/phone.ts";
import { statement } from "../../src/record/database.ts";
import type { CallBackRow } from "../../src/record/tables/call-backs.ts";
import { offline } from "../../src/twilio/offline.ts";
import { createAudit, expectNoFindings, type Findings } from "./audit.ts";
import { type FeedbackLine, startFeedback } from "./start-feedback.ts";
import type { LineSettings } from "./start-line.ts";
import { ask } from "./decide.ts";

const allCallBacks = statement<CallBackRow>(
  "test_call_backs",
  `SELECT id, call_sid AS "callSid", number, queue, state, tries, due_ms AS "dueMs", rep_sid AS "repSid",
     accepted_ms AS "acceptedMs", outcome, stranger FROM call_backs ORDER BY asked_ms, id`,
);

/** A line that rings customers back, with every decision audited. */
export interface CallBackLine extends FeedbackLine {
  /** A customer had a talk before, too short to be asked about: they are no stranger. */
  hasTalked(customer: string): Promise<void>;
  /** A customer rings, hears the offer, presses the key, and hears us out. */
  asksByKey(customer: string, rung?: "customers" | "premium-customers"): Promise<Phone>;
  /** A customer rings, gives up, and texts CALL. */
  asksByText(customer: string): Promise<void>;
  /** The telephone of a customer, rung as soon as the rep has heard whom they get; throws where it does not ring. */
  ringing(customer: string): Promise<Phone>;
  /** The call-backs as the record has them, in the order in which they were asked for. */
  callBacks(): Promise<readonly CallBackRow[]>;
  /** What became of them; where they stand, if they are not over. */
  outcomes(): Promise<string[]>;
  expectNoFindings(): void;
}

/** Starts it; it is closed when the test ends. */
export async function startCallBacks(settings: LineSettings = {}): Promise<CallBackLine> {
  const findings: Findings = [];
  const audit = createAudit(findings);
  const line = await startFeedback({
    ...settings,
    async audit(...decision) {
      await audit(...decision);
      await settings.audit?.(...decision);
    },
  });
  const callBacks = async () => (await ask(line.services.record, (tx) => tx.all(allCallBacks))) ?? [];
  return {
    ...line,
    callBacks,
    async hasTalked(customer) {
      await line.talk(customer, { talked: 5 });
      await line.after(20);
    },
    async asksByKey(customer, rung = "customers") {
      const phone = await line.twilio.call({ from: customer, to: offline.numbers[rung] });
      await line.after(1);
      await phone.press("1");
      await line.after(20);
      if (!isOver(phone)) throw new Error("the customer is still on the line");
      return phone;
    },
    async asksByText(customer) {
      await line.giveUp(customer, 12);
      await line.after(20);
      await line.text(customer, "CALL");
    },
    async ringing(customer) {
      for (let seconds = 0; seconds < 120; seconds += 1) {
        const phone = line.twilio.phone(customer);
        if (phone?.status === "ringing") return phone;
        await line.after(1);
      }
      throw new Error(`${customer} does not ring`);
    },
    outcomes: async () => (await callBacks()).map(({ state, outcome }) => outcome ?? state),
    expectNoFindings: () => {
      expectNoFindings(findings);
    },
  };
}

function isOver({ status }: Phone): boolean {
  return !["queued", "ringing", "in-progress"].includes(status);
}
