import { expect, test } from "vitest";
import { planTable } from "../../../src/commands/provision/table.ts";

test("the plan is a table of what is and what will be", () => {
  const table = planTable([
    { kind: "create-queue", queue: "customers" },
    {
      kind: "update-number",
      sid: "PN1",
      number: { phoneNumber: "+15005550001", line: "customers" },
      settings: [
        { name: "voiceUrl", before: "https://old.example.com", after: "https://line.example.com/customers" },
        { name: "statusCallback", before: "", after: "https://line.example.com/call-status" },
      ],
    },
  ]);

  expect(table).toBe(
    [
      "queue or number           setting         now                      after",
      "------------------------  --------------  -----------------------  ------------------------------------",
      "customers                 queue           (none)                   created",
      "+15005550001 (customers)  VoiceUrl        https://old.example.com  https://line.example.com/customers",
      "                          StatusCallback  (none)                   https://line.example.com/call-status",
      "",
    ].join("\n"),
  );
});
