import { describe, expect, test } from "vitest";
import { type Account, type Change, numberSettings, type SettingChange } from "../../src/twilio/provision-plan.ts";
import { changesIn, keep, type Kept, nothingKept, planUndo } from "../../src/twilio/provision-undo.ts";

const number = { phoneNumber: "+15005550001", line: "customers" };
const [bought, mine, other] = ["https://demo.twilio.com/", "https://line.example.com/customers", "https://x.example/"];

function change(before: string, after: string, name: SettingChange["name"] = "voiceUrl", sid = "PN1"): Change {
  return { kind: "update-number", sid, number, settings: [{ name, before, after }] };
}

function account(voiceUrl: string, more: Partial<Account["numbers"][number]> = {}): Account {
  const settings = { ...numberSettings("https://line.example.com", "customers"), voiceUrl };
  const found = {
    sid: "PN1",
    phoneNumber: number.phoneNumber,
    voiceApplicationSid: "",
    trunkSid: "",
    settings,
    ...more,
  };
  return { queues: [], numbers: [found] };
}

function queue(friendlyName: string, currentSize = 0) {
  return { sid: `QU-${friendlyName}`, friendlyName, dateCreated: new Date(0), currentSize, maxSize: 1000 };
}

const once = keep(nothingKept, [change(bought, mine)]);

test.each<[string, Change[], string]>([
  ["what was there before the first change", [change(bought, mine)], bought],
  ["the same when it is changed once more", [change(bought, mine), change(mine, other)], bought],
  [
    "what somebody else has put there in between",
    [change(bought, mine), change("https://a.example/", other)],
    "https://a.example/",
  ],
  ["nothing of a number that was given back", [change(bought, mine), change("", other, "voiceUrl", "PN2")], ""],
])("kept is %s", (_what, changes, before) => {
  const kept = keep(nothingKept, changes);

  expect(kept.numbers[number.phoneNumber]?.settings.map((setting) => setting.before)).toEqual([before]);
});

test("settings that are changed at different times are kept side by side, and queues once each", () => {
  const kept = keep(once, [change("GET", "POST", "voiceMethod"), { kind: "create-queue", queue: "gold" }]);

  expect(keep(kept, [{ kind: "create-queue", queue: "gold" }])).toEqual({
    numbers: {
      [number.phoneNumber]: {
        sid: "PN1",
        line: "customers",
        settings: [
          { name: "voiceUrl", before: bought, after: mine },
          { name: "voiceMethod", before: "GET", after: "POST" },
        ],
      },
    },
    queues: ["gold"],
  });
});

test("what is kept can be kept once more in another place", () => {
  const kept = keep(once, [{ kind: "create-queue", queue: "gold" }]);

  expect(keep(nothingKept, changesIn(kept))).toEqual(kept);
});

describe("to undo it", () => {
  test("the number is set to what was there before", () => {
    expect(planUndo(once, account(mine))).toEqual({ changes: [change(mine, bought)], left: [] });
  });

  test.each<[string, Kept, Account, RegExp[]]>([
    ["is there again already", once, account(bought), []],
    [
      "somebody else has changed since",
      once,
      account(other),
      [/VoiceUrl has been changed since, to https:\/\/x\.example\/; it stays so/],
    ],
    [
      "belongs to a number that is gone",
      once,
      { queues: [], numbers: [] },
      [/\+15005550001 is no number of this account any more/],
    ],
    ["belongs to a number that was bought again", once, account(mine, { sid: "PN2" }), [/no number of this account/]],
    ["is a method of nothing", keep(nothingKept, [change("", "POST", "voiceMethod")]), account(mine), []],
    [
      "is the method of a URL that somebody else has changed since",
      keep(nothingKept, [change(bought, mine), change("GET", "POST", "voiceMethod")]),
      account(other),
      [/VoiceUrl has been changed since/],
    ],
    ["is a queue that is gone", { numbers: {}, queues: ["gold"] }, account(mine), []],
    [
      "is a queue with callers",
      { numbers: {}, queues: ["gold"] },
      { queues: [queue("gold", 1)], numbers: [] },
      [/gold has callers in it/],
    ],
  ])("nothing is done about what %s", (_what, kept, found, left) => {
    const plan = planUndo(kept, found);

    expect(plan.changes).toEqual([]);
    expect(plan.left).toEqual(left.map((sentence) => expect.stringMatching(sentence)));
  });

  test("an empty queue that was made goes", () => {
    const plan = planUndo({ numbers: {}, queues: ["gold"] }, { queues: [queue("gold"), queue("silver")], numbers: [] });

    expect(plan).toEqual({ changes: [{ kind: "delete-queue", queue: "gold", sid: "QU-gold" }], left: [] });
  });
});
