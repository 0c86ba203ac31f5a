import type { Config } from "../config.ts";
import { allSenders } from "../sms/senders.ts";
import { offlineNumbers } from "../twilio/offline.ts";
import type { WantedNumber } from "../twilio/provision-plan.ts";
import { paths } from "../urls.ts";

/** The number of every line where there is no account, and what texts of a queue come from besides: whoever taps it reaches that queue. */
export function lineNumbers({ queues, texting }: Pick<Config, "queues" | "texting">): readonly WantedNumber[] {
  const lines = offlineNumbers(queues);
  const others = [...(texting?.fromOf ?? [])].filter(
    ([, number]) => number.startsWith("+") && lines.every(({ phoneNumber }) => phoneNumber !== number),
  );
  return [...lines, ...others.map(([line, phoneNumber]) => ({ phoneNumber, line }))];
}

/** The numbers that texts come from, as an emulated account has them: one that belongs to no line is set by nobody else. */
export function senderNumbers({ texting, publicOrigin, basePath }: Config) {
  const senders = texting === undefined ? [] : allSenders(texting);
  return Object.fromEntries(senders.map((number) => [number, { smsUrl: publicOrigin + basePath + paths.sms }]));
}
