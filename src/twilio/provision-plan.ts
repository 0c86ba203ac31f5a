import { isLoopbackUrl } from "../http/loopback.ts";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import { type ListedQueue, planQueues } from "./queues.ts";
import { pathOfLine, paths } from "../urls.ts";

/** A number of the account, and the line that is to answer it. */
export interface WantedNumber {
  /** In E.164, for example `+15005550001`. */
  readonly phoneNumber: string;
  /** A queue, or `reps`, which no queue may be named. */
  readonly line: QueueName;
}

/** How the account should be. */
export interface Wanted {
  readonly queues: QueueOrder;
  readonly numbers: readonly WantedNumber[];
  /** Where Twilio reaches the server: scheme, host and path, without a slash at its end. */
  readonly publicUrl: string;
  /** Where REST goes instead of Twilio; undefined means Twilio itself. */
  readonly apiUrl: string | undefined;
  /** Whether the server takes texts too; otherwise what the numbers do with texts is left alone. Default false. */
  readonly sms?: boolean;
}

/** What a number does with calls. */
const voiceSettings = [
  "voiceUrl",
  "voiceMethod",
  "voiceFallbackUrl",
  "voiceFallbackMethod",
  "statusCallback",
  "statusCallbackMethod",
] as const;
const smsSettings = ["smsUrl", "smsMethod"] as const;
/** All that provision sets on a number. */
export const settingNames = [...voiceSettings, ...smsSettings] as const;

/** A setting of a number, by its name in Twilio's IncomingPhoneNumber resource. */
export type SettingName = (typeof settingNames)[number];

/** What a number does with a call, and perhaps with a text; empty is what is not set. */
export type NumberSettings = Readonly<
  Record<(typeof voiceSettings)[number], string> & Partial<Record<(typeof smsSettings)[number], string>>
>;

/** A number as the account has it. */
export interface AccountNumber {
  readonly sid: string;
  readonly phoneNumber: string;
  readonly settings: NumberSettings;
  /** Empty when there is none. */
  readonly voiceApplicationSid: string;
  /** Empty when there is none. */
  readonly trunkSid: string;
  /** Empty or missing when there is none. */
  readonly smsApplicationSid?: string;
  /** Missing where nobody has asked. */
  readonly capabilities?: Capabilities;
}

/** What a number can do. */
export interface Capabilities {
  readonly voice: boolean;
  readonly sms: boolean;
}

/** How the account is, as far as the plan depends on it. */
export interface Account {
  readonly queues: readonly ListedQueue[];
  readonly numbers: readonly AccountNumber[];
}

/** One setting of a number that is not as it should be. */
export interface SettingChange {
  readonly name: SettingName;
  readonly before: string;
  readonly after: string;
}

/** One request that changes the account. */
export type Change =
  | { readonly kind: "create-queue"; readonly queue: QueueName }
  | { readonly kind: "delete-queue"; readonly queue: QueueName; readonly sid: string }
  | {
      readonly kind: "update-number";
      readonly sid: string;
      readonly number: WantedNumber;
      readonly settings: readonly SettingChange[];
    };

/** What there is to change, and what stands in the way: with any problem, nothing may be changed. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly problems: readonly string[];
}

/** Lists what must change for the account to be as wanted. For an account that is so already, the list is empty. */
export function planProvision(wanted: Wanted, account: Account): Plan {
  const planned = wanted.numbers.map((number) => planNumber(wanted, number, account));
  const queues = planQueues(wanted.queues, account.queues);
  return {
    changes: [
      // Queues come first: a number that is switched over must find its queue.
      ...queues.map((queue): Change => ({ kind: "create-queue", queue })),
      ...planned.flatMap(({ changes }) => changes),
    ],
    problems: [...unreachable(wanted), ...planned.flatMap(({ problems }) => problems)],
  };
}

/** What a number of a line should be set to. Every URL in it is one that the server has. */
export function numberSettings(publicUrl: string, line: QueueName, sms = false): NumberSettings {
  return {
    voiceUrl: publicUrl + pathOfLine(line),
    voiceMethod: "POST",
    voiceFallbackUrl: `${publicUrl}${paths.voiceFallback}?for=${line}`,
    voiceFallbackMethod: "POST",
    statusCallback: `${publicUrl}${paths.callStatus}`,
    statusCallbackMethod: "POST",
    ...(sms ? { smsUrl: `${publicUrl}${paths.sms}`, smsMethod: "POST" } : {}),
  };
}

function planNumber({ publicUrl, sms = false }: Wanted, number: WantedNumber, account: Account): Plan {
  const found = account.numbers.find(({ phoneNumber }) => phoneNumber === number.phoneNumber);
  if (found === undefined) {
    const missing = `${number.phoneNumber} is not a number of this account: check its digits, or buy it in the Twilio Console`;
    return { changes: [], problems: [missing] };
  }
  const settings = differences(found.settings, numberSettings(publicUrl, number.line, sms));
  return {
    changes: settings.length === 0 ? [] : [{ kind: "update-number", sid: found.sid, number, settings }],
    problems: overrides(found, sms).map((override) => `${override}: ${overrideRemedy}`),
  };
}

/** What is not set on a number as it should be. */
export function differences(before: NumberSettings, after: NumberSettings): SettingChange[] {
  return settingNames
    .map((name) => ({ name, before: before[name] ?? "", after: after[name] }))
    .flatMap(({ name, before, after }) => (after === undefined || before === after ? [] : [{ name, before, after }]));
}

/** What to do about it. */
export const overrideRemedy = "take it off the number in the Twilio Console, or give another number";

/** What makes Twilio ignore the number's own URLs (twilio.com/docs/phone-numbers/api), in a sentence for each. */
export function overrides(
  { phoneNumber, voiceApplicationSid, trunkSid, smsApplicationSid = "" }: AccountNumber,
  sms: boolean,
): string[] {
  const set = [
    { name: "VoiceApplicationSid", sid: voiceApplicationSid, urls: "URLs" },
    { name: "TrunkSid", sid: trunkSid, urls: "URLs" },
    { name: "SmsApplicationSid", sid: sms ? smsApplicationSid : "", urls: "SmsUrl" },
  ].filter(({ sid }) => sid !== "");
  return set.map(({ name, sid, urls }) => `${phoneNumber} has the ${name} ${sid}, which overrides its ${urls}`);
}

function unreachable({ publicUrl, apiUrl }: Wanted): string[] {
  const sameMachine = apiUrl !== undefined && isLoopbackUrl(apiUrl);
  return sameMachine || !isLoopbackUrl(publicUrl)
    ? []
    : [`PUBLIC_URL is ${publicUrl}, where Twilio cannot reach you: open a tunnel, and set PUBLIC_URL to its far side`];
}
