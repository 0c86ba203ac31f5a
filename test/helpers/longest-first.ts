import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, the longest first. */
const longest = [
  "scenarios/crash",
  "scenarios/call-backs-killed",
  "readme",
  "commands/privacy",
  "commands/rehearse",
  "record/events",
  "commands/line",
  "commands/backup",
  "scenarios/call-backs-days",
  "bench/day",
  "scenarios/record-days",
  "scenarios/database-outage",
  "commands/report",
  "scenarios/outbox-crash",
  "commands/serve",
  "scenarios/call-backs-rung",
  "commands/tunnel/tunnel",
  "scenarios/caps",
  "scenarios/feedback",
  "scenarios/estimates",
  "scenarios/switches-two-processes",
  "bench/record",
  "record/call-backs",
  "commands/offline",
  "dashboard/phones-page",
  "attacks/texts",
  "scenarios/call-backs-by-text",
  "dashboard/every-page",
  "dashboard/in-browser",
  "scenarios/call-backs-order",
  "scenarios/random-days",
  "deploy/dockerfile",
].map((name) => `/test/${name}.test.ts`);

/** Lets the longest files begin first, so that at the end no core waits for the other; a clean clone knows no durations. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.endsWith(name));
  return place < 0 ? longest.length : place;
}
