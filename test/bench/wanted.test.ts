import { expect, test } from "vitest";
import { toWantedList } from "./dispatch/report.ts";
import type { Row } from "./dispatch/rows.ts";

const busy: Row = {
  policy: "ours",
  reps: 10,
  load: 0.95,
  timeoutSeconds: 1,
  queue: "customers",
  calls: 20_000,
  seeds: 3,
  meanWaitSeconds: 480,
  idealSeconds: 450,
  idealWithWebhooksSeconds: 475,
  ratioToIdeal: 1.07,
  ratioToIdealWithWebhooks: 1.01,
  standardError: 0.002,
  ratiosToIdeal: [1.07],
  meanRingSeconds: 0.15,
  meanConnectSeconds: 0.15,
  inversionsPercent: 0,
  webhooksPerRepHour: 400,
};
const quiet: Row = { ...busy, load: 0.1, idealSeconds: 20, meanWaitSeconds: 20.4 };

test.each<{ row: Row; isMissed: boolean; why: string }>([
  { row: busy, isMissed: false, why: "a busy line is as near the ideal as is wanted" },
  { row: { ...busy, ratioToIdealWithWebhooks: 1.016 }, isMissed: true, why: "a busy line is further off" },
  { row: { ...busy, ratioToIdealWithWebhooks: Number.NaN }, isMissed: true, why: "nothing was measured" },
  { row: quiet, isMissed: false, why: "a rep takes callers of a quiet line at once" },
  { row: { ...quiet, meanWaitSeconds: 20.5 }, isMissed: true, why: "callers of a quiet line wait for a rep" },
  { row: { ...quiet, meanWaitSeconds: 30, policy: "seed" }, isMissed: false, why: "of the seed nothing is wanted" },
])("a figure that is missed is marked: $why", ({ row, isMissed }) => {
  expect(toWantedList([row]).includes("MISSED")).toBe(isMissed);
});
