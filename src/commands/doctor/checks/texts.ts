import { readMessagingService } from "../../../twilio/messaging-service.ts";
import type { AccountNumber } from "../../../twilio/provision-plan.ts";
import { paths } from "../../../urls.ts";
import type { Check, Line } from "../check.ts";
import { fine, type Finding, look, wrong } from "../finding.ts";
import { twilioCheck } from "./account.ts";
import { leadingHere } from "./numbers.ts";

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
      ...(texting.from === undefined ? [] : lookAtSender(line, texting.from, all)),
      ...(texting.serviceSid === undefined ? [] : await lookAtService(line, texting.serviceSid, all)),
    ];
    return [
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
