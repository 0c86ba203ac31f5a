import { describe, expect, test } from "vitest";
import { afterAttempt, type Attempt } from "../../src/dispatch/after-attempt.ts";

const unanswered: Attempt = {
  rang: true,
  accepted: false,
  bridged: false,
  status: "no-answer",
  repLeft: false,
  tries: 0,
  failures: 0,
};
const over = (outcome: string) => ({ kind: "over", outcome });

describe("an attempt to ring a customer back", () => {
  test.each([
    [
      "the customer pressed the key and the two were joined",
      { accepted: true, bridged: true, status: "completed" },
      over("answered"),
    ],
    [
      "the customer did, and Twilio does not say whether they were",
      { accepted: true, bridged: undefined },
      over("answered"),
    ],
    ["they talked, and the rep hung up", { accepted: true, bridged: true, repLeft: true }, over("answered")],
    ["the customer pressed the key, but the two were not joined", { accepted: true, status: "completed" }, "again"],
    ["a voicemail answered", { status: "completed" }, "again"],
    ["Twilio says joined, but nobody pressed the key", { bridged: true, status: "completed" }, "again"],
    ["the line was busy", { status: "busy" }, "again"],
    ["nothing is known of it", { bridged: undefined, status: undefined }, "again"],
    ["Twilio says failed", { status: "failed" }, "again"],
    ["Twilio says failed after others came to nothing", { status: "failed", tries: 2 }, "again"],
    ["Twilio says failed once more", { status: "failed", tries: 1, failures: 1 }, over("uncallable")],
    ["the rep left before the key", { repLeft: true }, { kind: "free", afterMs: 0 }],
    [
      "the rep left, whatever Twilio says of the call",
      { repLeft: true, status: "failed" },
      { kind: "free", afterMs: 0 },
    ],
    ["nobody was rung", { rang: false, bridged: undefined, status: undefined }, { kind: "free", afterMs: 0 }],
    ["it was broken off", { status: "canceled" }, { kind: "free", afterMs: 60_000 }],
  ] as const)("where %s", (_, known, next) => {
    const again = { kind: "again", afterMs: 300_000 };
    expect(afterAttempt({ ...unanswered, ...known })).toEqual(next === "again" ? again : next);
  });

  test("is followed by another after five minutes, then after fifteen, and then by none", () => {
    const next = [0, 1, 2].map((tries) => afterAttempt({ ...unanswered, tries }));
    expect(next).toEqual([{ kind: "again", afterMs: 300_000 }, { kind: "again", afterMs: 900_000 }, over("unreached")]);
  });
});
