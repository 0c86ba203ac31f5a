import { type Config, type Environment, readConfig } from "../../config.ts";
import { type RecordBeside, refuseOthers } from "../../record/beside.ts";
import { findPerson, type Person, settingsThatName } from "../../record/privacy/find-person.ts";
import { quotesAtTwilio } from "../../record/privacy/forget-person.ts";
import { keptRecord, type KeptRecord, openToRead } from "../../record/read-record.ts";
import { forgottenAs } from "../../record/tables/forgotten-numbers.ts";
import { type KeptByTwilio, keptByTwilio, textsAtTwilio } from "../../twilio/kept-by-twilio.ts";
import { createRestClient, type RestClient, restProblem } from "../../twilio/rest-client.ts";
import { readNumber } from "./read-number.ts";

/** A number, and where something is known of it. */
export interface Asked {
  readonly number: string;
  readonly config: Config;
  readonly settings: KeptRecord;
  readonly rest: RestClient;
}

/** Reads how the command line was used; throws what is wrong with it, or with the record. */
export async function readAsked(env: Environment, text: string): Promise<Asked> {
  const number = readNumber(text);
  const config = readConfig(env);
  const settings = keptRecord(config.database, "to look in");
  await refuseOthers(settings, "forgotten_numbers");
  return { number, config, settings, rest: createRestClient(config) };
}

/** What the record holds of a number. */
export interface KnownHere extends Person {
  /** Since when it wants no texts, where it was forgotten and only that is left. */
  readonly forgottenMs: number | undefined;
  /** The SIDs of texts to our own people that quote theirs. */
  readonly quotedIn: readonly string[];
  /** Settings in which it stands. */
  readonly settingsThatName: readonly string[];
}

export async function lookHere({ number, settings }: Asked, beside: RecordBeside): Promise<KnownHere> {
  const [forgotten] = await beside.change((tx) => forgottenAs(tx, number));
  const quotes = await beside.change((tx) => tx.all(quotesAtTwilio, number));
  const kysely = openToRead(settings);
  try {
    const naming = await settingsThatName(kysely, number);
    const person = await findPerson(kysely, number);
    return {
      ...person,
      forgottenMs: forgotten?.optedOutMs,
      quotedIn: quotes.map(({ messageSid }) => messageSid),
      settingsThatName: naming.map(({ key }) => key),
    };
  } finally {
    await kysely.destroy();
  }
}

/** What Twilio keeps of a number, and of the texts that quote theirs; undefined offline where no emulator runs, for what it kept has gone with it. */
export async function lookAtTwilio(
  { number, config, rest }: Asked,
  { quotedIn }: KnownHere,
): Promise<KeptByTwilio | undefined> {
  try {
    const { texts, calls } = await keptByTwilio(rest, number);
    return { texts: [...texts, ...(await textsAtTwilio(rest, quotedIn))], calls };
  } catch (error) {
    const isNobodyThere = error instanceof Error && Reflect.get(error, "code") === "ECONNREFUSED";
    if (config.mode === "offline" && isNobodyThere) return undefined;
    throw new Error(`Twilio could not be asked what it keeps: ${restProblem(error)}`, { cause: error });
  }
}
