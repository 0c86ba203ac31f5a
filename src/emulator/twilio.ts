import type { RaisedAlert } from "./alerts.ts";
import type { Call } from "./calls/call.ts";
import type { Habit } from "./calls/handsets.ts";
import type { NumberSettings, PhoneNumber } from "./calls/numbers.ts";
import type { EmulatorClock } from "./clock.ts";
import { Exchange, type Hooks } from "./exchange.ts";
import type { Message } from "./messages/message.ts";
import type { IncomingText } from "./messages/receiving.ts";
import type { Reception } from "./messages/receptions.ts";
import type { NotEmulated } from "./not-emulated.ts";
import type { EmulatorOptions } from "./options.ts";
import { Phone } from "./phone.ts";
import type { Queue } from "./queues/queue.ts";
import type { RestFault } from "./rest/rest-faults.ts";
import type { RestRecord } from "./rest/faulty.ts";
import type { Fault, ForcedResult } from "./webhooks/faults.ts";
import type { WebhookSender } from "./webhooks/http-sender.ts";
import type { WebhookRecord } from "./webhooks/record.ts";

/** What an emulated Twilio is started with: any option, the numbers of the account, and who is told of what happens. */
export type TwilioSettings = Partial<EmulatorOptions> & {
  readonly numbers?: Readonly<Record<string, NumberSettings>>;
  /** Is told of every alert when it is raised. */
  readonly onAlert?: (alert: RaisedAlert) => void;
  /**
   * What becomes of something that Twilio does and the emulator does not: it is in `notEmulated` and in the call's
   * timeline, which is all by default (`report`); or somebody is told as well; or (`fail`) the next method of a phone,
   * `clock.advance` or `stop` throws a {@link NotEmulatedError}, so that the test fails which relies on it.
   */
  readonly onNotEmulated?: "report" | "fail" | ((finding: NotEmulated) => void);
  /** Is told of every REST request when it comes in, before it is carried out. */
  readonly onRestRequest?: (request: RestRecord) => void;
  /** Is told of every talk when it begins: who dialled, and whom. */
  readonly onTalk?: (dialer: Phone, other: Phone) => void;
  /**
   * How webhooks reach the server; over HTTP unless something else is given.
   *
   * @internal
   */
  readonly sender?: WebhookSender | undefined;
};

/** Who rings whom. */
export interface Parties {
  readonly from: string;
  /** A number of the account. */
  readonly to: string;
  /** What Twilio found of the caller's number, for example `TN-Validation-Failed-C`; without it webhooks say nothing of it. */
  readonly stirVerstat?: string | undefined;
}

/** A Twilio that lives in this process: its people, its time, its faults. */
export class Twilio {
  /** @internal */
  readonly exchange: Exchange;
  readonly #phones = new WeakMap<Call, Phone>();

  readonly #throwNews: () => void;

  constructor(settings: TwilioSettings) {
    const { numbers = {}, onAlert, onRestRequest, onTalk, onNotEmulated = "report", sender, ...options } = settings;
    this.#throwNews = () => {
      if (onNotEmulated === "fail") this.exchange.notEmulated.throwNews();
    };
    const hooks: Hooks = {
      onAlert: (alert) => onAlert?.(alert),
      onNotEmulated: (finding) => {
        if (typeof onNotEmulated === "function") onNotEmulated(finding);
      },
      onRestRequest: (request) => onRestRequest?.(request),
      onSettled: this.#throwNews,
      onTalk: (dialer, other) => onTalk?.(this.#phoneOf(dialer), this.#phoneOf(other)),
    };
    this.exchange = new Exchange(options, hooks, sender);
    for (const [number, settings] of Object.entries(numbers)) this.exchange.numbers.set(number, settings);
  }

  get clock(): EmulatorClock {
    return this.exchange.clock;
  }

  /** Somebody rings a number of the account. Resolves when the world has settled, as every method of a phone does. */
  async call(parties: Parties): Promise<Phone> {
    const number = this.#find(parties.to);
    const ringing: Phone[] = [];
    await this.clock.act(() => {
      ringing.push(this.#ring(parties, number));
    });
    const [phone] = ringing;
    if (phone === undefined) throw new Error("the call did not come about");
    return phone;
  }

  /** The same without waiting for anything: for what is to happen while time passes. */
  ring(parties: Parties): Phone {
    return this.#ring(parties, this.#find(parties.to));
  }

  /** Somebody texts a number of the account. Resolves when the world has settled; answers travel as time passes. */
  async text(text: IncomingText): Promise<Message> {
    this.#find(text.to);
    const received: Message[] = [];
    await this.clock.act(() => {
      received.push(this.exchange.messaging.receiving.receive(text));
    });
    const [message] = received;
    if (message === undefined) throw new Error("the text did not come in");
    return message;
  }

  /** The texts that have arrived on the telephone at a number, oldest first. */
  inbox(number: string): readonly Message[] {
    return this.exchange.messaging.inbox(number);
  }

  /** The texts that are remembered, in and out, oldest first. */
  get messages(): readonly Message[] {
    return this.exchange.messaging.book.oldestFirst;
  }

  /** Says what becomes of the texts to a number, for example `{ kind: "undelivered", errorCode: 30006 }` for a landline. */
  reception(number: string, reception: Reception): void {
    this.exchange.messaging.receptions.set(number, reception);
  }

  /** The person on the call of that SID, whoever rang whom. */
  phoneOf(callSid: string): Phone | undefined {
    const call = this.exchange.calls.get(callSid);
    return call === undefined ? undefined : this.#phoneOf(call);
  }

  /** The telephone at a number while it is rung by Twilio; undefined when it is not. */
  phone(number: string): Phone | undefined {
    const leg = this.exchange.handsets.legAt(number);
    return leg === undefined ? undefined : this.#phoneOf(leg);
  }

  /** Says what the telephone at a number does when it rings. */
  habit(number: string, habit: Habit): void {
    this.exchange.handsets.setHabit(number, habit);
  }

  /** The webhooks so far, oldest first; of one path, or of one call. */
  requests({ path, callSid }: { readonly path?: string; readonly callSid?: string } = {}): readonly WebhookRecord[] {
    const isMeant = (one: WebhookRecord) =>
      (path === undefined || one.path === path) && (callSid === undefined || one.callSid === callSid);
    return this.exchange.webhooks.log.toArray().filter(isMeant);
  }

  /** How many webhooks there have been, those that are no longer remembered among them. */
  get requestCount(): number {
    return this.exchange.webhooks.log.total;
  }

  /** The calls that are going on, oldest first. */
  get activeCalls(): readonly Phone[] {
    return this.exchange.calls.active.map((call) => this.#phoneOf(call));
  }

  /** The calls that are remembered, newest first. */
  get calls(): readonly Phone[] {
    return this.exchange.calls.newestFirst.map((call) => this.#phoneOf(call));
  }

  /** The account, for the application and for REST clients. */
  get accountSid(): string {
    return this.exchange.options.accountSid;
  }

  get authToken(): string {
    return this.exchange.options.authToken;
  }

  /** Adds a number to the account, or changes the one that is there. */
  setNumber(phoneNumber: string, settings: NumberSettings = {}): PhoneNumber {
    return this.exchange.numbers.set(phoneNumber, settings);
  }

  /** Creates a queue, which `<Enqueue>` does by itself and `<Dial>` does not. Throws when there is one of that name. */
  createQueue(name: string, maxSize?: number): Queue {
    const queue = this.exchange.queues.create(name, maxSize);
    if (queue === undefined) throw new Error(`there is a queue ${name} already`);
    return queue;
  }

  /** Deletes a queue, as REST does; false when somebody is in it, or when there is none of that name. */
  deleteQueue(name: string): boolean {
    const queue = this.exchange.queues.named(name);
    return queue !== undefined && this.exchange.queues.delete(queue);
  }

  get numbers(): readonly PhoneNumber[] {
    return [...this.exchange.numbers];
  }

  get alerts(): readonly RaisedAlert[] {
    return this.exchange.alerts.toArray();
  }

  /** What Twilio does and the emulator does not, of all that has been asked for: each thing once, oldest first. */
  get notEmulated(): readonly NotEmulated[] {
    return this.exchange.notEmulated.toArray();
  }

  get queues(): readonly Queue[] {
    return [...this.exchange.queues];
  }

  /** The REST requests so far, oldest first; those whose path has `path` in it. */
  restRequests({ path = "" }: { readonly path?: string } = {}): readonly RestRecord[] {
    return this.exchange.restLog.toArray().filter((one) => one.path.includes(path));
  }

  /** Lets something go wrong, with webhooks to a `path` or with `rest` requests. */
  fault(fault: Fault | RestFault): void {
    if ("rest" in fault) this.exchange.restFaults.add(fault);
    else this.exchange.faults.add(fault);
  }

  /** What is still to go wrong, oldest first. */
  get faults(): readonly (Fault | RestFault)[] {
    return [...this.exchange.faults.left, ...this.exchange.restFaults.left];
  }

  /** Lets nothing go wrong any more; REST requests that wait in vain for an answer lose their connection. */
  clearFaults(): void {
    this.exchange.clearFaults();
  }

  /** Lets Twilio report a result for which it names no cause. */
  force(result: ForcedResult): void {
    this.exchange.faults.force(result);
  }

  /** Ends all calls and forgets what has been; numbers and queues stay. */
  reset(): void {
    this.exchange.reset();
  }

  /** Ends everything: nothing is sent and nothing happens any more. */
  stop(): void {
    this.exchange.close();
    this.#throwNews();
  }

  #ring(parties: Parties, number: PhoneNumber): Phone {
    return this.#phoneOf(this.exchange.lifecycle.ring(parties, number));
  }

  #find(phoneNumber: string): PhoneNumber {
    const { numbers } = this.exchange;
    const number = numbers.named(phoneNumber);
    if (number !== undefined) return number;
    const known = [...numbers].map((one) => one.phoneNumber).join(", ");
    throw new Error(`${phoneNumber} is not a number of this account; it has ${known === "" ? "none" : known}`);
  }

  #phoneOf(call: Call): Phone {
    const phone = this.#phones.get(call) ?? new Phone(this.exchange, call, (other) => this.#phoneOf(other));
    this.#phones.set(call, phone);
    return phone;
  }
}
