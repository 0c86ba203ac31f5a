import { randomUUID } from "node:crypto";
import type { DurableRecord } from "../record/record.ts";
import type { Messages } from "../twilio/messages.ts";
import { restProblem } from "../twilio/rest-client.ts";
import { backoff } from "../runtime/backoff.ts";
import { type Clock, stopwatch } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import { Poller } from "../runtime/poller.ts";
import type { CapFigures } from "./cap-figures.ts";
import { longestSleepMs, nextStep, type NextStep, unsettledMs } from "./events/next-step.ts";
import { settleText, textIsNotTaken, textIsRefused, textIsTaken } from "./events/sending-ends.ts";
import type { TextRow } from "../record/tables/texts.ts";
import { masked } from "../twilio/telephones.ts";
import type { TextingRules } from "./texting.ts";
import { twilioSender } from "./senders.ts";
import { isAboutThem, classifyError } from "./classify-error.ts";
import { hourMs } from "../runtime/durations.ts";

/** What an outbox is made of. */
export interface OutboxParts {
  readonly record: Pick<DurableRecord, "decide">;
  readonly messages: Messages;
  readonly rules: TextingRules;
  /** Where Twilio reports what becomes of a text; the row's id goes behind it. */
  readonly statusUrl: string;
  /** Is told when there is time to look how far the caps are used. */
  readonly caps?: Pick<CapFigures, "refresh">;
  readonly clock: Clock;
  readonly log: Log;
  /** From 0 to 1; parts the repeats of several processes. */
  readonly random?: () => number;
}

/** A text is not sent any more when so much time has passed since that was written down: another process may look for it. */
const stalenessMs = 5000;
/**
 * How far Twilio's clock may be behind ours, in milliseconds: ours can be quite wrong. A text from before says the same and
 * is another only where it stands for another row of ours.
 */
const clockSkewMs = 26 * hourMs;
/** The pauses before a text is offered to Twilio again that it did not take: after the first try, two seconds. */
const pauses = { baseMs: 1000, longestMs: 300_000 };

/**
 * Sends what stands in `messages_out`, each text once: a row goes to `sending` before Twilio is asked, and one that is
 * left there by a crash or a silence is looked for at Twilio before anything is sent again.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #holder = randomUUID();
  readonly #poller: Poller;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#poller = new Poller({ clock: parts.clock, round: () => this.#round(), soonMs: 0 });
  }

  start(): void {
    this.#poller.start();
  }

  /** Something has been written that is due now. */
  soon(): void {
    this.#poller.soon();
  }

  close(): void {
    this.#poller.close();
  }

  async #round(): Promise<number> {
    try {
      return await this.#step();
    } catch (error) {
      this.#parts.log.error({ err: error }, "the outbox failed by our own fault; it goes on later");
      return longestSleepMs;
    }
  }

  /** Does one thing; gives how long to sleep before the next, in milliseconds. */
  async #step(): Promise<number> {
    const { record, rules } = this.#parts;
    const begun = stopwatch(this.#parts.clock);
    const step = await record.decide(nextStep, { holder: this.#holder, rules });
    if (step === undefined || this.#poller.isClosed) return longestSleepMs;
    if (step.kind === "send") await this.#send(step, begun);
    else if (step.kind === "settle") await this.#settle(step);
    else return this.#rest(step.ms);
    return 0;
  }

  async #send({ text, body, attempts }: NextStep & { kind: "send" }, begun: number): Promise<void> {
    const { record, messages, rules, statusUrl, clock } = this.#parts;
    if (stopwatch(clock) - begun > stalenessMs) return;
    const { serviceSid } = rules;
    const from = twilioSender(text.sender, rules);
    const statusCallback = `${statusUrl}?id=${encodeURIComponent(text.id)}`;
    try {
      const taken = await messages.send({ to: text.number, body, from, serviceSid, statusCallback });
      await record.decide(textIsTaken, { text, taken });
    } catch (error) {
      await this.#fail(text, attempts, error);
    }
  }

  async #fail(text: TextRow, attempts: number, error: unknown): Promise<void> {
    const { record, clock, log, random = Math.random } = this.#parts;
    const trouble = classifyError(error);
    const details = { problem: restProblem(error), id: text.id, to: masked(text.number) };
    if (trouble.kind === "refused") {
      const { code } = trouble;
      // What is about the number is told with the reason why no text goes out.
      if (!isAboutThem(code))
        log.error({ code, id: text.id, to: masked(text.number) }, "Twilio refuses a text of ours; it is not sent");
      await record.decide(textIsRefused, { text, code });
    } else if (trouble.kind === "not-taken") {
      log.warn(details, "Twilio does not take a text now; it is sent later");
      const dueMs = Math.round(clock.now() + backoff(attempts, { ...pauses, random }));
      await record.decide(textIsNotTaken, { text, attempts, dueMs });
    } else log.warn(details, "Twilio did not say whether it has a text; it is looked for");
  }

  async #settle({ text, body }: NextStep & { kind: "settle" }): Promise<void> {
    const { record, messages, log } = this.#parts;
    try {
      const found = await messages.find({ to: text.number, body }, (text.attemptedMs ?? 0) - clockSkewMs);
      const isThere = await record.decide(settleText, { text, found });
      if (isThere === true) log.info({ id: text.id }, "Twilio has the text");
    } catch (error) {
      log.warn({ problem: restProblem(error), id: text.id, againMs: unsettledMs }, "a text could not be looked for");
    }
  }

  async #rest(ms: number): Promise<number> {
    const { clock, caps } = this.#parts;
    await caps?.refresh(stopwatch(clock));
    return ms;
  }
}
