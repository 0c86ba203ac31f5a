import { setTimeout as pause } from "node:timers/promises";
import type { Config } from "../../config.ts";
import { goesBefore, type Ordering, serviceRank } from "../../dispatch/order-of-service.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import type { Phone } from "../../emulator/phone.ts";
import type { Twilio } from "../../emulator/start-twilio.ts";
import { someRep } from "../../record/rep-numbers.ts";
import { offlineNumbers } from "../../twilio/offline.ts";
import { repsLine } from "../../urls.ts";
import { systemClock } from "../../runtime/clock.ts";

/** How long the line may take for what takes it a second or two, in milliseconds. */
const patienceMs = 20_000;
const lookEveryMs = 50;

/** Whom they ring, and what ends it early. */
export interface Stage {
  readonly twilio: Twilio;
  readonly config: Config;
  readonly stop: AbortSignal;
}

/** A customer who waits in the queue whose number they rang. */
interface Caller {
  readonly phone: Phone;
  readonly queue: QueueName;
  readonly rangMs: number;
}

/**
 * Lets a customer of the last queue ring, then one of the first, then a rep: whoever goes first by the order of
 * service is put through first, and the other one after that talk.
 *
 * Tells of each step. Throws an error that says what did not happen.
 */
export async function ringOnce(stage: Stage, tell: (text: string) => void): Promise<void> {
  const { twilio, config, stop } = stage;
  const callers: Caller[] = [];
  for (const queue of new Set([config.queues.at(-1) ?? config.queues[0], config.queues[0]])) {
    callers.push(await ringIn(stage, queue, `+1500555001${callers.length + 1}`));
    tell(`${callers.at(-1)?.phone.number} rings ${queue} and waits.`);
  }
  const rep = await twilio.call({ from: someRep(config.repNumbers), to: numberOf(config, repsLine) });
  tell(`${rep.number} rings in to take calls.`);
  for (const { phone, queue } of inOrder(callers, config)) {
    await until(() => rep.partner !== undefined, stop, `${rep.number} was put through to nobody`);
    if (rep.partner !== phone) throw new Error(`${rep.partner?.number} was put through before ${phone.number}.`);
    tell(`${rep.number} talks to ${phone.number} of ${queue}.`);
    await phone.hangUp();
  }
  await rep.hangUp();
}

async function ringIn({ twilio, config, stop }: Stage, queue: QueueName, from: string): Promise<Caller> {
  const rangMs = systemClock.now();
  const phone = await twilio.call({ from, to: numberOf(config, queue) });
  await until(() => phone.queue !== undefined, stop, `${from} rang ${queue} and was not put into a queue`);
  return { phone, queue, rangMs };
}

function numberOf({ queues }: Config, line: QueueName): string {
  return offlineNumbers(queues).find((number) => number.line === line)?.phoneNumber ?? "";
}

/** The callers in the order of service; a line that keeps no record knows of no targets. */
function inOrder(callers: readonly Caller[], { database, ordering, queues }: Config): Caller[] {
  const served: Ordering = database.kind === "none" ? { kind: "strict", queues } : ordering;
  const rankOf = ({ queue, rangMs }: Caller) => serviceRank(served, queue, rangMs);
  return callers.toSorted((a, b) => (goesBefore(rankOf(a), rankOf(b)) ? -1 : 1));
}

async function until(isSo: () => boolean, stop: AbortSignal, complaint: string): Promise<void> {
  const giveUpMs = systemClock.now() + patienceMs;
  while (!isSo()) {
    if (systemClock.now() > giveUpMs) throw new Error(`${complaint} within ${patienceMs / 1000} s.`);
    await pause(lookEveryMs, undefined, { signal: stop });
  }
}
