import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, the longest first. */
const longest = [
  "scenarios/crash",
  "scenarios/call-backs-killed",
  "readme",
  "scenarios/database-outage",
  "scenarios/call-backs-rung",
  "scenarios/estimates",
  "commands/report",
  "commands/rehearse",
  "emulator/any-document",
  "scenarios/random-days",
  "scenarios/record-days",
  "commands/serve",
  "scenarios/call-backs-by-text",
  "scenarios/call-backs-order",
  "scenarios/call-backs-days",
  "sms/outbox-kills",
  "record/events",
  "record/call-backs",
  "commands/provision",
  "commands/curl",
  "bench/day",
  "emulator/package",
  "scenarios/two-processes",
  "commands/report/refusals",
  "scenarios/unknowns",
  "scenarios/outbox-crash",
  "commands/offline",
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
