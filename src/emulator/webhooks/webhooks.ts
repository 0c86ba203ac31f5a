import type { EmulatorClock, Link } from "../clock.ts";
import type { EmulatorOptions } from "../options.ts";
import type { Recent } from "../recent.ts";
import type { Sids } from "../sids.ts";
import { randomFrom } from "../ties.ts";
import { delayOf, limitOf, virtualCostMs } from "./answers.ts";
import { Courier } from "./courier.ts";
import { type Faults, type LateFault, lateFault } from "./faults.ts";
import { HeldBack } from "./held-back.ts";
import type { WebhookSender } from "./http-sender.ts";
import type { Letter, WebhookOrder } from "./letter.ts";
import type { WebhookRecord, WebhookResult } from "./record.ts";
import { parseTarget } from "./target.ts";

interface Parts {
  readonly options: EmulatorOptions;
  readonly clock: EmulatorClock;
  readonly sids: Sids;
  readonly sender: WebhookSender;
  readonly faults: Faults;
  /** Cuts a call off. */
  drop(callSid: string): void;
}

/** What is done with what came of a webhook. */
type Then = (result: WebhookResult) => void;

/**
 * Sends webhooks, and says when their answers take effect.
 *
 * In virtual time they go out one after another (unless `webhooksAtOnce`), in the
 * order in which they became due, and the answer takes effect `webhookSeconds` later. With a
 * `tieSeed`, those that become due at the same time go out in its order.
 */
export class Webhooks {
  readonly #parts: Parts;
  readonly #courier: Courier;
  readonly #heldBack: HeldBack;
  /** How long the next way of a webhook takes, in milliseconds; undefined where all take the same. */
  readonly #nextWayMs: (() => number) | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#courier = new Courier(parts);
    this.#heldBack = new HeldBack(parts.clock);
    this.#nextWayMs = waysOf(parts.options);
  }

  /** The webhooks so far. */
  get log(): Recent<WebhookRecord> {
    return this.#courier.log;
  }

  /** Sends a webhook, and calls back with what came of it when its time has come. */
  deliver(order: WebhookOrder, then: Then): void {
    if (this.#closed) return;
    const { clock, faults } = this.#parts;
    const due = faults.take(parseTarget(order.target.url)?.pathname ?? "");
    const letter: Letter = { order, due, sentMs: clock.now(), spentMs: 0, cookies: undefined, token: undefined };
    const late = lateFault(due);
    if (late === undefined) this.#sendInTurn(letter, then);
    else if (order.isAwaited) this.#sendLate(letter, late, then);
    else this.#reportLate(letter, late, then);
    if (order.callSid !== undefined && due.some((fault) => fault.kind === "drop")) this.#parts.drop(order.callSid);
  }

  /** Forgets the webhooks so far, and loses those that are held back. */
  reset(): void {
    this.log.clear();
    this.#heldBack.clear();
  }

  /** Sends nothing any more; what is still on its way comes to nothing. */
  close(): void {
    this.#closed = true;
    this.#courier.close();
  }

  #sendInTurn(letter: Letter, then: Then): void {
    const { clock, options } = this.#parts;
    const isLostReport = !letter.order.isAwaited && letter.due.some((fault) => fault.kind === "lose");
    const link = isLostReport ? unlinked : clock.link();
    const thereMs = this.#nextWayMs?.();
    const cookies = letter.order.cookies?.copy();
    const send = () => {
      this.#send(thereMs === undefined ? letter : { ...letter, cookies, spentMs: thereMs }, link, then);
    };
    if (thereMs !== undefined) clock.after(thereMs, send);
    else if (options.tieSeed === undefined || clock.pace === "real") send();
    else clock.after(0, send);
  }

  /** A report that is late: Twilio goes on meanwhile. */
  #reportLate(letter: Letter, late: LateFault, then: Then): void {
    const cookies = letter.order.cookies?.copy();
    this.#holdBack(letter, late, () => {
      this.#send({ ...letter, cookies }, this.#parts.clock.link(), then);
    });
  }

  /** A request that is late while Twilio waits for its answer, and at last waits no longer. */
  #sendLate(letter: Letter, late: LateFault, then: Then): void {
    const { clock } = this.#parts;
    const link = resumedOnce(clock.link());
    const cookies = letter.order.cookies?.copy();
    this.#holdBack(letter, late, () => {
      this.#send({ ...letter, cookies, spentMs: clock.now() - letter.sentMs }, link, then);
    });
    clock.after(limitOf(letter.order), () => {
      link.resume(() => {
        then({ ok: false, url: letter.order.target.url, code: 11_203 });
      });
    });
  }

  #holdBack({ order: { callSid } }: Letter, late: LateFault, go: () => void): void {
    const behind = late.kind === "reorder" ? (late.behind ?? "call") : undefined;
    this.#heldBack.add({ callSid, behind, lateMs: (late.seconds ?? 15) * 1000, go });
  }

  /** Lets a webhook reach the server now. */
  #send(letter: Letter, link: Link, then: Then): void {
    const { clock, options } = this.#parts;
    const release = clock.hold();
    this.#repeatLater(letter);
    const carry = () => this.#courier.carry(letter);
    const oneByOne = clock.pace === "virtual" && !options.webhooksAtOnce;
    const sent = oneByOne ? this.#last.then(carry) : carry();
    this.#last = sent;
    void sent.then((result) => {
      this.#heldBack.overtakenBy(letter.order.callSid);
      release();
      clock.after(this.#costMs(letter, result), () => {
        link.resume(() => {
          if (!this.#closed) then(result);
        });
      });
      return result;
    });
  }

  /** Sends the same once more when nobody waits for an answer, if a fault says so. */
  #repeatLater(letter: Letter): void {
    const { clock } = this.#parts;
    for (const fault of letter.due) {
      if (fault.kind !== "duplicate" || fault.afterSeconds === undefined) continue;
      const { order } = letter;
      const again = { ...order, isAwaited: false, cookies: (letter.cookies ?? order.cookies)?.copy() };
      const go = () => {
        const token = letter.token && this.#courier.tokenAfter(letter.token);
        const copy = { ...letter, order: again, due: [], cookies: undefined, token };
        this.#send(copy, clock.link(), () => {});
      };
      this.#heldBack.add({ callSid: order.callSid, behind: undefined, lateMs: fault.afterSeconds * 1000, go });
    }
  }

  /** How long after the request its answer takes effect, in milliseconds. */
  #costMs({ order, due, spentMs }: Letter, result: WebhookResult): number {
    const { clock, options } = this.#parts;
    const limitMs = Math.max(0, limitOf(order) - spentMs);
    const isLost = due.some((fault) => fault.kind === "lose");
    if (clock.pace === "real") return isLost ? limitMs : Math.min(delayOf(due), limitMs);
    const backMs = this.#nextWayMs?.() ?? options.webhookSeconds * 1000;
    return Math.min(virtualCostMs(result, backMs + delayOf(due)), limitMs);
  }
}

function waysOf({ webhookTimes }: EmulatorOptions): (() => number) | undefined {
  if (webhookTimes === undefined) return undefined;
  const { seed, least, most } = webhookTimes;
  const random = randomFrom(seed);
  return () => Math.round((least + random() * (most - least)) * 1000);
}

/** For what belongs to nobody who waits. */
const unlinked: Link = {
  resume(task) {
    task();
  },
};

/** A link that goes on once only, with whatever comes first. */
function resumedOnce(link: Link): Link {
  let isOver = false;
  return {
    resume(task) {
      if (isOver) return;
      isOver = true;
      link.resume(task);
    },
  };
}
