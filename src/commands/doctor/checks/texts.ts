import { readMessagingService } from "../../../twilio/messaging-service.ts";
import type { AccountNumber } from "../../../twilio/provision-plan.ts";
import type { QueueName } from "../../../dispatch/queue-order.ts";
import { allSenders } from "../../../sms/senders.ts";
import { textCosts } from "../../../sms/text-costs.ts";
import { paths } from "../../../urls.ts";
import type { Check, Line } from "../check.ts";
import { doubtful, fine, type Finding, look, wrong } from "../finding.ts";
import { twilioCheck } from "./account.ts";
import { leadingHere, optionFor } from "./numbers.ts";

/** Whether the sender of texts is ours and able, and whether answers come back. */
export const textsCheck: Check = {
  about: "texts",
  needs: [twilioCheck],
  async look(line) {
    const { texting } = line.config;
    if (texting === undefined)
      return [fine("texts", "No texts are sent: neither SMS_FROM nor MESSAGING_SERVICE_SID is set.")];
    const all = await line.numbers();
    const found = [
      ...allSenders(texting).flatMap((number) => lookAtSender(line, number, all)),
      ...[...texting.fromOf].flatMap(([queue, number]) => lookWhereItLeads(line, queue, { number, all })),
      ...(texting.serviceSid === undefined ? [] : await lookAtService(line, texting.serviceSid, all)),
    ];
    return [
      ...textCosts(texting).map(({ means, remedy }) => doubtful("text-costs", means, remedy)),
      ...(found.length > 0 ? found : [fine("texts", "The sender of texts is ours, and answers come here.")]),
      ...consoleOnly(line),
    ];
  },
};

function lookAtSender(line: Line, from: string, all: readonly AccountNumber[]): Finding[] {
  // A short code is no number of this resource.
  if (!from.startsWith("+"))
    return [
      look(
        "short-code",
        `${from} is a short code, which is not looked at here.`,
        `Its SmsUrl should be ${line.publicUrl}${paths.sms}.`,
      ),
    ];
  const number = all.find(({ phoneNumber }) => phoneNumber === from);
  if (number === undefined) {
    const means = `SMS_FROM, ${from}, is not a number of this account.`;
    return [wrong("sender-missing", means, "Set it to one of the account's numbers.")];
  }
  if (number.capabilities?.sms === false) {
    const means = `SMS_FROM, ${from}, cannot send texts.`;
    return [wrong("sender-unable", means, "Take a number that can: the Twilio Console shows what each can do.")];
  }
  return answers(line, number, all);
}

/** Whoever taps the number that a text came from is to reach the queue that the text was about. */
function lookWhereItLeads(
  line: Line,
  queue: QueueName,
  { number, all }: { readonly number: string; readonly all: readonly AccountNumber[] },
): Finding[] {
  const here = leadingHere(line, all);
  const known = [...line.wanted, ...here].find(({ phoneNumber }) => phoneNumber === number);
  if (known?.line === queue || all.every(({ phoneNumber }) => phoneNumber !== number)) return [];
  const where = known === undefined ? "does not lead here" : `leads to ${known.line}`;
  const means = `Texts of ${queue} come from ${number}, but whoever calls that number does not reach ${queue}: it ${where}.`;
  return [
    doubtful("sender-leads-elsewhere", means, `npm run provision -- ${optionFor(queue, number)} leads it there.`),
  ];
}

/** The check of numbers looks at those that ring here. */
function answers(line: Line, { phoneNumber, settings }: AccountNumber, all: readonly AccountNumber[]): Finding[] {
  const wanted = line.wanted.length > 0 ? line.wanted : leadingHere(line, all);
  const url = `${line.publicUrl}${paths.sms}`;
  if (wanted.some((number) => number.phoneNumber === phoneNumber) || settings.smsUrl === url) return [];
  const means = `Answers to ${phoneNumber} do not come here: its SmsUrl is ${settings.smsUrl === "" ? "not set" : settings.smsUrl}.`;
  return [
    wrong("answers-elsewhere", means, `Set “A message comes in” of that number to ${url} in the Twilio Console.`),
  ];
}

async function lookAtService(line: Line, sid: string, all: readonly AccountNumber[]): Promise<Finding[]> {
  const service = await readMessagingService(line.rest, sid, line.config.apiUrl);
  if (service === undefined)
    return [
      wrong(
        "service-missing",
        `MESSAGING_SERVICE_SID, ${sid}, is no service of this account.`,
        "Copy it from the Twilio Console, Messaging, Services.",
      ),
    ];
  if (service.numbers.length === 0)
    return [
      wrong(
        "service-empty",
        `The Messaging Service ${sid} has no number to send from.`,
        "Add one to its sender pool in the Twilio Console.",
      ),
    ];
  const url = `${line.publicUrl}${paths.sms}`;
  if (service.isLeftToNumber)
    return service.numbers.flatMap((number) => {
      const mine = all.find(({ phoneNumber }) => phoneNumber === number);
      return mine === undefined ? [] : answers(line, mine, all);
    });
  if (service.inboundUrl === url) return [];
  if (service.inboundUrl === "") {
    const means = `The Messaging Service ${sid} drops incoming texts: answers vanish, and Twilio does not even log them.`;
    return [wrong("answers-vanish", means, "Set “Incoming Messages” of the service to “Defer to sender's webhook”.")];
  }
  const means = `Answers do not come here: the Messaging Service ${sid} sends them to ${service.inboundUrl}.`;
  return [
    wrong(
      "answers-elsewhere",
      means,
      `Set “Incoming Messages” of the service to “Defer to sender's webhook”, or to ${url}.`,
    ),
  ];
}

/** What REST does not tell. */
function consoleOnly({ config: { texting } }: Line): Finding[] {
  const isOwn = texting?.keywords === "own";
  return [
    look(
      "registration",
      "Carriers block texts from numbers in the USA that are not registered.",
      "Twilio Console, Messaging, Regulatory Compliance: a campaign (A2P 10DLC), or a verified toll-free number.",
    ),
    look(
      "opt-out",
      `SMS_KEYWORDS says that ${isOwn ? "we answer" : "Twilio answers"} STOP, START and HELP.`,
      `Twilio Console, Messaging, Services, Opt-Out Management: it should be ${isOwn ? "off" : "on"}.`,
    ),
  ];
}
