import {
  type AccountNumber,
  differences,
  numberSettings,
  overrideRemedy,
  overrides,
  type WantedNumber,
} from "../../../twilio/provision-plan.ts";
import { twilioName } from "../../../twilio/provision-apply.ts";
import { lineOfPath, pathOfLine, repsLine } from "../../../urls.ts";
import type { Check, Line } from "../check.ts";
import { doubtful, fine, type Finding, wrong } from "../finding.ts";
import { twilioCheck } from "./account.ts";

/** Whether the numbers are ours and lead here, and every line has one. */
export const numbersCheck: Check = {
  about: "the numbers",
  needs: [twilioCheck],
  async look(line) {
    const all = await line.numbers();
    const here = leadingHere(line, all);
    const wanted = line.wanted.length > 0 ? line.wanted : here;
    if (wanted.length === 0) return [noNumber(line)];
    return [
      ...wanted.flatMap((number) => lookAtNumber(line, number, all)),
      ...lackingLines(line, [...wanted, ...here]),
    ];
  },
};

/** The numbers that ring here by their VoiceUrl. */
export function leadingHere({ publicUrl, config }: Line, all: readonly AccountNumber[]): WantedNumber[] {
  const lines = [...config.queues, repsLine];
  return all.flatMap(({ phoneNumber, settings }) => {
    const path = settings.voiceUrl.startsWith(`${publicUrl}/`) ? settings.voiceUrl.slice(publicUrl.length) : "";
    const line = lines.find((name) => pathOfLine(name) === path);
    return line === undefined ? [] : [{ phoneNumber, line: lineOfPath(path) }];
  });
}

function noNumber({ config }: Line): Finding {
  const remedy = `Point some here: npm run provision -- ${optionFor(config.queues[0], "+1…")} ${optionFor(repsLine, "+1…")}.`;
  return wrong("no-number", "No number of the account leads here.", remedy);
}

function lookAtNumber(line: Line, wanted: WantedNumber, all: readonly AccountNumber[]): Finding[] {
  const number = all.find(({ phoneNumber }) => phoneNumber === wanted.phoneNumber);
  if (number === undefined) {
    const remedy = "Check its digits, or buy it in the Twilio Console.";
    return [wrong("number-missing", `${wanted.phoneNumber} is not a number of this account.`, remedy)];
  }
  if (number.capabilities?.voice === false) {
    const remedy = "Take another number: the Twilio Console shows what each can do.";
    return [wrong("number-without-voice", `${wanted.phoneNumber} takes no calls.`, remedy)];
  }
  const sms = line.config.texting !== undefined;
  const overridden = overrides(number, sms);
  if (overridden.length > 0)
    return overridden.map((means) => wrong("number-overridden", `${means}.`, `${capitalized(overrideRemedy)}.`));
  const different = differences(number.settings, numberSettings(line.publicUrl, wanted.line, sms));
  if (different.length === 0) return [fine("number", `${wanted.phoneNumber} leads here, to ${wanted.line}.`)];
  const settings = different.map(({ name, before }) => `${twilioName(name)} is ${before === "" ? "not set" : before}`);
  const remedy = `npm run doctor -- ${optionFor(wanted.line, wanted.phoneNumber)} --fix sets it.`;
  const means = `${wanted.phoneNumber} does not lead here, to ${wanted.line}, as it should: ${settings.join(", ")}.`;
  return [{ ...wrong("number-elsewhere", means, remedy), isFixable: true }];
}

/** Nobody can ring a line that has no number. */
function lackingLines({ config }: Line, wanted: readonly WantedNumber[]): Finding[] {
  const lines = [...config.queues, repsLine].filter((name) => !wanted.some(({ line }) => line === name));
  return lines.map((name) => {
    const means =
      name === repsLine ? "No number is known that reps ring." : `No number is known for the queue ${name}.`;
    return doubtful("line-without-number", means, `npm run provision -- ${optionFor(name, "+1…")} points one here.`);
  });
}

/** The option of provision for a number of a line. */
export function optionFor(line: string, number: string): string {
  if (line === "premium-customers") return `--premium ${number}`;
  return line === "customers" || line === repsLine ? `--${line} ${number}` : `--queue ${line}=${number}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
