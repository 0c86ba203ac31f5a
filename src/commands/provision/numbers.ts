import type { QueueName, QueueOrder } from "../../dispatch/queue-order.ts";
import type { WantedNumber } from "../../twilio/provision-plan.ts";
import { repsLine } from "../../urls.ts";

/** The numbers as they stand on the command line. Each option may be given more than once. */
export interface NumberOptions {
  readonly premium?: readonly string[];
  readonly customers?: readonly string[];
  readonly reps?: readonly string[];
  /** `NAME=+1…` */
  readonly queue?: readonly string[];
}

/** The numbers that were understood, and what is wrong with the others. */
export interface ReadNumbers {
  readonly numbers: readonly WantedNumber[];
  readonly problems: readonly string[];
}

/** Reads the numbers of the command line, each with the line that is to answer it. */
export function readNumbers(
  options: NumberOptions,
  queues: QueueOrder,
  fromOf: ReadonlyMap<QueueName, string> = new Map(),
): ReadNumbers {
  const given = asGiven(options);
  const numbers = given.map(({ line, text }) => ({ line, phoneNumber: withoutOrnament(text) }));
  const problems = given.flatMap(({ option, line, text }) => [
    ...lineProblem(option, line, queues),
    ...numberProblem(option, text),
  ]);
  const none = "no number is given: say at least one of --premium, --customers, --reps and --queue NAME=+15005550001";
  return {
    numbers,
    problems:
      given.length === 0 ? [none] : [...new Set([...problems, ...twice(numbers), ...elsewhere(numbers, fromOf)])],
  };
}

interface Given {
  /** The option as it was written, for example `--premium`. */
  readonly option: string;
  readonly line: string;
  readonly text: string;
}

function asGiven({ premium = [], customers = [], reps = [], queue = [] }: NumberOptions): Given[] {
  return [
    ...premium.map((text) => ({ option: "--premium", line: "premium-customers", text })),
    ...customers.map((text) => ({ option: "--customers", line: "customers", text })),
    ...reps.map((text) => ({ option: "--reps", line: repsLine, text })),
    ...queue.map((pair) => {
      const equals = pair.indexOf("=");
      const [line, text] = equals < 0 ? [pair, ""] : [pair.slice(0, equals).trim(), pair.slice(equals + 1)];
      return { option: `--queue ${line}`, line, text };
    }),
  ];
}

function lineProblem(option: string, line: string, queues: QueueOrder): string[] {
  if (queues.includes(line) || option === "--reps") return [];
  const remedy = `say --queue NAME=+15005550001 for one of ${queues.join(", ")}, or add it to QUEUES`;
  return option.startsWith("--queue")
    ? [`${option}: QUEUES names no such queue; ${remedy}`]
    : [`${option} is short for --queue ${line}=…, and QUEUES names no such queue: ${remedy}`];
}

function numberProblem(option: string, text: string): string[] {
  if (/^\+[1-9]\d{1,14}$/.test(withoutOrnament(text))) return [];
  return [`${option}: ${JSON.stringify(text)} is not a phone number; write it with + and country code: +15005550001`];
}

/** Spaces, dashes, dots and brackets, and the invisible marks that come along when a number is copied from a page. */
function withoutOrnament(text: string): string {
  return text.replace(/[\s\p{Pd}\p{Cf}.()[\]]/gu, "");
}

/** Whoever taps the number that a text came from is to reach the queue that the text was about. */
function elsewhere(numbers: readonly WantedNumber[], fromOf: ReadonlyMap<QueueName, string>): string[] {
  return [...fromOf].flatMap(([queue, sender]) =>
    numbers
      .filter(({ phoneNumber, line }) => phoneNumber === sender && line !== queue)
      .map(({ line }) => `${sender} is what texts of ${queue} come from (SMS_FROM): it cannot lead to ${line}`),
  );
}

function twice(numbers: readonly WantedNumber[]): string[] {
  return numbers
    .filter(({ phoneNumber }, index) => numbers.findIndex((other) => other.phoneNumber === phoneNumber) < index)
    .filter(({ phoneNumber }) => phoneNumber !== "")
    .map(({ phoneNumber }) => `${phoneNumber} is given twice: a number belongs to one line`);
}
