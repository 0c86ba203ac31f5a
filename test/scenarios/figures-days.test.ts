import { describe } from "vitest";
import { DayBook } from "../../src/dashboard/day-book.ts";
import { HourOfWaits } from "../../src/dashboard/hour-of-waits.ts";
import type { Numbers } from "../../src/dashboard/line-view.ts";
import { readLine } from "../../src/dashboard/read-line.ts";
import { type Account, accounts, type Outcome } from "../../src/dispatch/outcome.ts";
import { type Reader, statement } from "../../src/record/database.ts";
import type { Moment } from "../../src/record/rules.ts";
import { expectNoFindings, type Findings } from "../helpers/audit.ts";
import { property } from "../helpers/property.ts";
import { anyTroubledRecordDay, liveOn } from "../helpers/random-day.ts";
import { startLine } from "../helpers/start-line.ts";

interface Books {
  readonly queue: string;
  readonly outcome: Outcome | null;
  readonly calls: number;
}

/** ($1 since) The books as they are, whatever was read before. */
const books = statement<Books>(
  "test_books",
  "SELECT queue, outcome, COUNT(*) AS calls FROM calls WHERE arrived_ms >= $1 GROUP BY queue, outcome",
);

/** What is wrong with the numbers of all queues, or of one, compared with the books. */
function differences(numbers: Numbers, rows: readonly Books[], what: string): string[] {
  const count = (account: Account | null) =>
    rows
      .filter(({ outcome }) => (outcome === null ? null : accounts[outcome]) === account)
      .reduce((sum, { calls }) => sum + calls, 0);
  const expected = {
    answered: count("answered"),
    abandoned: count("abandoned"),
    left: count("left"),
    refused: count("refused"),
    failed: count("failed"),
    goingOn: count(null),
    offered: rows.reduce((sum, { calls }) => sum + calls, 0),
  };
  return Object.entries(expected).flatMap(([name, calls]) =>
    numbers[name as keyof typeof expected] === calls
      ? []
      : [`${what}: ${name} is ${numbers[name as keyof typeof expected]}, and the books say ${calls}`],
  );
}

/** Reads the line at the end of every decision, as a page would, and notes where its numbers are not the record's. */
function figuresAudit(findings: Findings) {
  const [day, hour] = [new DayBook(), new HourOfWaits()];
  return async (tx: Reader, moment: Moment): Promise<void> => {
    const dayStartMs = Math.floor(moment.nowMs / 86_400_000) * 86_400_000;
    const view = await readLine(tx, moment, { dayStartMs, targetSeconds: 20, pace: undefined, day, hour });
    const rows = await tx.all(books, dayStartMs);
    findings.push(
      ...differences(view.numbers, rows, "all"),
      ...view.queues.flatMap(({ queue, numbers }) =>
        differences(
          numbers,
          rows.filter((row) => row.queue === queue),
          queue,
        ),
      ),
    );
  };
}

describe("in every state of any day", () => {
  property(
    "offered is the sum of all outcomes and of those who still wait or talk, as the record has them",
    { suite: "figures", full: 20, short: 3, of: anyTroubledRecordDay },
    async (planned) => {
      const findings: Findings = [];
      const { options, tieSeed, webhooksAtOnce, webhookTimes } = planned;
      const line = await startLine({
        env: { DATABASE_URL: "sqlite::memory:", DIAL_TIMEOUT: String(planned.dialTimeout) },
        options: { ...options, tieSeed, webhooksAtOnce, webhookTimes },
        audit: figuresAudit(findings),
      });

      await liveOn(line, planned);
      await line.clock.advance({ seconds: 300 });

      expectNoFindings(findings);
    },
  );
});
