import { describe, expect, test } from "vitest";
import { admission, type Door } from "../../src/dispatch/admission.ts";

const usual = { message: undefined };
const own = { message: "We are back on Monday." };

describe("one more caller", () => {
  test.each<[string, Door, ReturnType<typeof admission>]>([
    ["comes in where nothing is said", {}, { kind: "open" }],
    ["comes in where nobody limits the queue", { waiting: 1000 }, { kind: "open" }],
    ["comes in where one place is left", { waiting: 1, mostWaiting: 2 }, { kind: "open" }],
    ["is turned away from a full queue", { waiting: 2, mostWaiting: 2 }, { kind: "queue-full" }],
    ["is turned away from one that is more than full", { waiting: 3, mostWaiting: 2 }, { kind: "queue-full" }],
    ["is turned away from a closed line", { closed: usual }, { kind: "closed", message: undefined }],
    ["hears what whoever closed it wants them to hear", { closed: own }, { kind: "closed", message: own.message }],
    [
      "hears that it is closed, not that it is full",
      { closed: usual, waiting: 2, mostWaiting: 2 },
      { kind: "closed", message: undefined },
    ],
  ])("%s", (_, door, expected) => {
    expect(admission(door)).toEqual(expected);
  });
});
