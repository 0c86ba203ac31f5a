import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, the longest first. */
const longest = [
  "scenarios/crash",
  "commands/report",
  "scenarios/random-days",
  "scenarios/record-days",
  "scenarios/estimates",
  "emulator/any-document",
  "scenarios/outbox-crash",
  "scenarios/database-outage",
  "sms/outbox-kills",
  "scenarios/call-backs-days",
  "line/events",
  "scenarios/two-processes",
  "commands/serve",
  "commands/provision",
  "readme",
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
