import { describe, expect, test } from "vitest";
import { migrate } from "../../src/record/migrations.ts";
import { allSwitches, SeenSwitches, spoken, type SwitchRow, turnSwitch } from "../../src/record/tables/switches.ts";
import { createVoiceDocuments } from "../../src/voice/documents.ts";
import { describeDatabases, patiently } from "../helpers/databases.ts";
import { parseTwiml } from "../helpers/twiml.ts";

const closed: SwitchRow = { what: "line", value: "off", message: null, who: "ann", atMs: 1 };

describe("an announcement", () => {
  test.each([
    ["is said as it was written", "Back on Monday.", "Back on Monday."],
    ["is none where there is none", null, undefined],
    ["is none where only what cannot be said is left", "\u0000 \ud800\uffff\n", undefined],
    ["loses control characters, halves of characters and line ends", " A\u0000B\udfff\r\nC\ufffe ", "A B C"],
    ["keeps what reads like a tag", "<Say>1 & 2</Say>", "<Say>1 & 2</Say>"],
    ["ends after 500 characters", "x".repeat(600), "x".repeat(500)],
    ["is not cut through a character", `${"x".repeat(499)}😀`, "x".repeat(499)],
  ])("%s", (_, message, expected) => {
    expect(spoken(message)).toBe(expected);
  });

  test("is a document, whatever it says", () => {
    const settings = { queues: ["customers"] as const, dialTimeout: 1, basePath: "", keepsRecord: true };
    const documents = createVoiceDocuments(settings);

    expect(parseTwiml(documents.closed("<Dial>+1</Dial> & more"))).toEqual([
      ["Say", {}, "<Dial>+1</Dial> & more"],
      ["Hangup", {}],
    ]);
  });
});

describe("what a process has seen of the switches", () => {
  test("is told to the log when it changes, and only then", () => {
    const said: string[] = [];
    const seen = new SeenSwitches();
    const see = (...rows: SwitchRow[]) => seen.see(rows, ({ msg }) => said.push(msg));

    see();
    see({ ...closed, what: "texts", value: "on" });
    see(closed);
    see(closed);
    see({ ...closed, message: "Back on Monday.", who: "bea" });
    see({ ...closed, value: "on", who: "bea" });

    expect(said).toEqual([
      "the line is closed to new callers, by ann",
      "the line is closed to new callers, by bea",
      "the line is open again, by bea",
    ]);
  });

  test("names what is off, and nothing once everything is on, or the rows are gone", () => {
    const seen = new SeenSwitches();
    const namesAfter = (...rows: SwitchRow[]) => {
      seen.see(rows, () => {});
      return seen.namesOff;
    };

    expect(namesAfter(closed, { ...closed, what: "call-backs" })).toEqual(["call-backs", "line"]);
    expect(namesAfter(closed, { ...closed, what: "call-backs", value: "on" })).toEqual(["line"]);
    expect(namesAfter()).toBeUndefined();
  });
});

describeDatabases("what is read at the beginning of a decision", (kind) => {
  test("is what the decision has left that goes on when this one is asked for", async () => {
    const database = (await kind.create())();
    await migrate(database.kysely);
    let read: Promise<readonly SwitchRow[]> | undefined;

    await patiently(database, async (tx) => {
      read = patiently(database, async (_tx, rows) => rows, allSwitches);
      await tx.run(turnSwitch, "line", "off", null, "ann", 1);
    });

    expect(await read).toEqual([closed]);
  });

  test("is nothing where nothing is to be read", async () => {
    const database = (await kind.create())();

    expect(await patiently(database, async (_tx, rows) => rows)).toEqual([]);
  });
});
