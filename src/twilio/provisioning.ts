import { applyProvision, type OnProgress } from "./provision-apply.ts";
import { type Account, type AccountNumber, type Change, planProvision, type Wanted } from "./provision-plan.ts";
import { readPages } from "./pages.ts";
import { listQueues } from "./queues.ts";
import type { RestClient } from "./rest-client.ts";

/** The account cannot be made as wanted. The message names every reason; nothing was changed. */
export class ProvisionProblems extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(["Nothing was changed, because of this:", ...problems.map((problem) => `  ${problem}`)].join("\n"));
    this.name = "ProvisionProblems";
    this.problems = problems;
  }
}

/**
 * Makes an account as wanted: its queues exist and its numbers point at the server.
 *
 * Gives the changes that were made; run twice, the second list is empty.
 */
export async function provisionAccount(
  rest: RestClient,
  wanted: Wanted,
  onProgress: OnProgress = () => {},
): Promise<readonly Change[]> {
  const changes = await planChanges(rest, wanted);
  await applyProvision(rest, changes, { onProgress });
  return changes;
}

/** Looks at the account and lists what must change, or throws {@link ProvisionProblems}. */
export async function planChanges(rest: RestClient, wanted: Wanted): Promise<readonly Change[]> {
  const account = await readAccount(
    rest,
    wanted.numbers.map(({ phoneNumber }) => phoneNumber),
  );
  const { changes, problems } = planProvision(wanted, account);
  if (problems.length > 0) throw new ProvisionProblems(problems);
  return changes;
}

/** Reads the queues of an account, and those of the given numbers that it has. */
export async function readAccount(rest: RestClient, phoneNumbers: readonly string[]): Promise<Account> {
  const queues = await listQueues(rest);
  const numbers: AccountNumber[] = [];
  for (const phoneNumber of phoneNumbers) numbers.push(...(await lookUp(rest, phoneNumber)));
  return { queues, numbers };
}

/** Every number of the account. */
export async function listNumbers(rest: RestClient): Promise<AccountNumber[]> {
  return (await readPages(rest.incomingPhoneNumbers.page({ pageSize: 1000 }))).map(accountNumber);
}

async function lookUp(rest: RestClient, phoneNumber: string): Promise<AccountNumber[]> {
  const listed = await rest.incomingPhoneNumbers.list({ phoneNumber });
  // Twilio's filter finds parts of numbers as well.
  return listed.filter((number) => number.phoneNumber === phoneNumber).map(accountNumber);
}

type ListedNumber = Awaited<ReturnType<RestClient["incomingPhoneNumbers"]["list"]>>[number];

function accountNumber(listed: ListedNumber): AccountNumber {
  return {
    sid: listed.sid,
    phoneNumber: listed.phoneNumber,
    settings: {
      voiceUrl: text(listed.voiceUrl),
      voiceMethod: text(listed.voiceMethod),
      voiceFallbackUrl: text(listed.voiceFallbackUrl),
      voiceFallbackMethod: text(listed.voiceFallbackMethod),
      statusCallback: text(listed.statusCallback),
      statusCallbackMethod: text(listed.statusCallbackMethod),
      smsUrl: text(listed.smsUrl),
      smsMethod: text(listed.smsMethod),
    },
    voiceApplicationSid: text(listed.voiceApplicationSid),
    trunkSid: text(listed.trunkSid),
    smsApplicationSid: text(listed.smsApplicationSid),
    capabilities: { voice: listed.capabilities.voice, sms: listed.capabilities.sms },
  };
}

/** Twilio says both null and "" for what is not set; the library's types know neither. */
function text(value: string | null | undefined): string {
  return value ?? "";
}
