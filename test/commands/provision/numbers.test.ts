import { expect, test } from "vitest";
import { readNumbers } from "../../../src/commands/provision/numbers.ts";

const queues = ["premium-customers", "customers"] as const;

test("each option says which line its numbers belong to", () => {
  const options = {
    premium: ["+15005550002"],
    customers: ["+15005550001"],
    reps: ["+15005550003", "+15005550004"],
    queue: ["customers=+15005550005"],
  };

  expect(readNumbers(options, queues)).toEqual({
    problems: [],
    numbers: [
      { line: "premium-customers", phoneNumber: "+15005550002" },
      { line: "customers", phoneNumber: "+15005550001" },
      { line: "reps", phoneNumber: "+15005550003" },
      { line: "reps", phoneNumber: "+15005550004" },
      { line: "customers", phoneNumber: "+15005550005" },
    ],
  });
});

test.each([
  "+1 (500) 555-0001",
  "+1.500.555.0001",
  "+1\u00A0500\u2013555\u20110001",
  "\u202A+15005550001\u202C",
  "[+1]5005550001",
])("%j is read as +15005550001", (text) => {
  const { numbers, problems } = readNumbers({ reps: [text] }, queues);

  expect(problems).toEqual([]);
  expect(numbers).toEqual([{ line: "reps", phoneNumber: "+15005550001" }]);
});

test.each(["", "5005550001", "+05005550001", "+1500555000155555", "+1500555CALL", "client:ann"])(
  "%j is refused as a number",
  (text) => {
    const { problems } = readNumbers({ reps: [text] }, queues);

    expect(problems).toEqual([
      `--reps: ${JSON.stringify(text)} is not a phone number; write it with + and country code: +15005550001`,
    ]);
  },
);

test("a short option whose queue is not configured names the remedy", () => {
  const { problems } = readNumbers({ premium: ["+15005550002"] }, ["gold", "silver"]);

  expect(problems).toEqual([
    "--premium is short for --queue premium-customers=…, and QUEUES names no such queue: say --queue NAME=+15005550001 for one of gold, silver, or add it to QUEUES",
  ]);
});

test("a number belongs to one line, however it is written", () => {
  const { problems } = readNumbers({ premium: ["+15005550002"], reps: ["+1 500 555 0002"] }, queues);

  expect(problems).toEqual(["+15005550002 is given twice: a number belongs to one line"]);
});

test("a number that the texts of a queue come from leads to that queue", () => {
  const fromOf = new Map([["premium-customers", "+15005550002"]]);

  expect(readNumbers({ customers: ["+15005550002"] }, queues, fromOf).problems).toEqual([
    "+15005550002 is what texts of premium-customers come from (SMS_FROM): it cannot lead to customers",
  ]);
  expect(readNumbers({ premium: ["+15005550002"] }, queues, fromOf).problems).toEqual([]);
});

test("without any number there is nothing to provision", () => {
  expect(readNumbers({}, queues).problems).toEqual([
    "no number is given: say at least one of --premium, --customers, --reps and --queue NAME=+15005550001",
  ]);
});

test("a queue without a number is refused", () => {
  expect(readNumbers({ queue: ["customers"] }, queues).problems).toEqual([
    '--queue customers: "" is not a phone number; write it with + and country code: +15005550001',
  ]);
});
