import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextDial, type RepRound } from "../../src/dispatch/next-dial.ts";
import type { QueueOrder } from "../../src/dispatch/queue-order.ts";
import { cases } from "../helpers/cases.ts";

const silence: RepRound = {
  dequeueResult: undefined,
  dialCallStatus: undefined,
  queueSid: undefined,
  dialed: undefined,
};
const two: QueueOrder = ["premium-customers", "customers"];
const three: QueueOrder = ["gold", "silver", "bronze"];

describe("the next queue of a rep", () => {
  test.each<[name: string, order: QueueOrder, round: Partial<RepRound>, queue: string]>([
    ["rings in", two, {}, "premium-customers"],
    [
      "has talked to a premium customer",
      two,
      { dequeueResult: "bridged", dialed: "premium-customers" },
      "premium-customers",
    ],
    ["has talked to a regular customer", two, { dequeueResult: "bridged", dialed: "customers" }, "premium-customers"],
    ["found premium empty", two, { dequeueResult: "queue-empty", dialed: "premium-customers" }, "customers"],
    ["found the regular queue empty", two, { dequeueResult: "queue-empty", dialed: "customers" }, "premium-customers"],
    ["met a result nobody has heard of", two, { dequeueResult: "weird", dialed: "premium-customers" }, "customers"],
    ["comes back with an empty result", two, { dequeueResult: "", dialed: "premium-customers" }, "customers"],
    [
      "comes back with a DialCallStatus alone",
      two,
      { dialCallStatus: "no-answer", dialed: "premium-customers" },
      "customers",
    ],
    ["comes back, nobody knows from where", two, { dequeueResult: "queue-empty" }, "premium-customers"],
    ["comes back from a queue that is gone", two, { dequeueResult: "queue-empty", dialed: "old" }, "premium-customers"],
    ["brings a cookie but has said nothing", two, { dialed: "premium-customers" }, "premium-customers"],
    ["found the first of three empty", three, { dequeueResult: "queue-empty", dialed: "gold" }, "silver"],
    ["found the second of three empty", three, { dequeueResult: "queue-empty", dialed: "silver" }, "bronze"],
    ["found the last of three empty", three, { dequeueResult: "queue-empty", dialed: "bronze" }, "gold"],
    ["has one queue only", ["all"], { dequeueResult: "queue-empty", dialed: "all" }, "all"],
  ])("when the rep %s", (_name, order, round, queue) => {
    expect(nextDial(order, { ...silence, ...round })).toMatchObject({ queue });
  });
});

describe("a Dial that failed at once", () => {
  test.each<[name: string, round: Partial<RepRound>, failedAtOnce: boolean]>([
    ["an unknown result without a QueueSid", { dequeueResult: "queue-not_found" }, true],
    ["an unknown result with an empty QueueSid", { dequeueResult: "queue-not-found", queueSid: "" }, true],
    ["an empty result without a QueueSid", { dequeueResult: "" }, true],
    ["an unknown result with a QueueSid", { dequeueResult: "error", queueSid: "QU1" }, false],
    ["an empty queue without a QueueSid", { dequeueResult: "queue-empty" }, false],
    ["a talk without a QueueSid", { dequeueResult: "bridged" }, false],
    ["a rep who rings in", {}, false],
    ["a Dial without a result", { dialCallStatus: "failed" }, false],
  ])("%s: %o", (_name, round, failedAtOnce) => {
    expect(nextDial(two, { ...silence, ...round })).toMatchObject({ failedAtOnce });
  });
});

describe("over any sequence of results", () => {
  const orders = fc
    .uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/), { minLength: 1, maxLength: 10 })
    .map((names) => names as unknown as QueueOrder);
  const results = fc.array(fc.constantFrom("bridged", "queue-empty", "queue-not_found", "error", "", undefined), {
    maxLength: 60,
  });

  /** The queues that a rep is sent to, in turn; the first is where the call begins. */
  function walk(
    order: QueueOrder,
    outcomes: readonly (string | undefined)[],
    known: (round: number) => boolean,
  ): string[] {
    const visited = [order[0]];
    for (const [round, dequeueResult] of outcomes.entries()) {
      const dialed = known(round) ? visited.at(-1) : undefined;
      visited.push(nextDial(order, { ...silence, dequeueResult, dialCallStatus: "no-answer", dialed }).queue);
    }
    return visited;
  }

  test("a known failure is followed by a queue that has not failed yet, until all have", () => {
    fc.assert(
      fc.property(orders, results, (order, outcomes) => {
        const visited = walk(order, outcomes, () => true);

        let failed = new Set<string>();
        for (const [round, outcome] of outcomes.entries()) {
          failed = outcome === "bridged" ? new Set() : failed.add(visited[round] ?? "");
          if (failed.size === order.length) failed = new Set();
          else expect(failed).not.toContain(visited[round + 1]);
        }
      }),
      cases(2000),
    );
  });

  test("a talk is always followed by the first queue, whether or not the last queue is known", () => {
    fc.assert(
      fc.property(orders, results, fc.infiniteStream(fc.boolean()), (order, outcomes, knowledge) => {
        const visited = walk(order, outcomes, () => knowledge.next().value);

        const afterTalks = visited.slice(1).filter((_queue, round) => outcomes[round] === "bridged");
        expect(afterTalks.every((queue) => queue === order[0])).toBe(true);
      }),
      cases(2000),
    );
  });

  test("every answer names a queue of the line", () => {
    fc.assert(
      fc.property(
        orders,
        fc.option(fc.string(), { nil: undefined }),
        fc.option(fc.string(), { nil: undefined }),
        (order, result, dialed) => {
          expect(order).toContain(nextDial(order, { ...silence, dequeueResult: result, dialed }).queue);
        },
      ),
      cases(2000),
    );
  });
});
