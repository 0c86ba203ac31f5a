import type { Server } from "node:http";
import type { RaisedAlert } from "./alerts.ts";
import type { Call } from "./calls/call.ts";
import type { Habit } from "./calls/handsets.ts";
import type { NumberSettings } from "./calls/numbers.ts";
import type { EmulatorClock } from "./clock.ts";
import { Exchange } from "./exchange.ts";
import type { EmulatorOptions } from "./options.ts";
import { openPort } from "./open-port.ts";
import { Phone } from "./phone.ts";
import type { Queue } from "./queues/queue.ts";
import type { Fault, ForcedResult } from "./webhooks/faults.ts";
import type { WebhookRecord } from "./webhooks/webhooks.ts";

/** What an emulated Twilio is started with: any option, and the numbers of the account. */
export type TwilioSettings = Partial<EmulatorOptions> & {
  readonly numbers?: Readonly<Record<string, NumberSettings>>;
  /** Is told of every alert when it is raised. */
  readonly onAlert?: (alert: RaisedAlert) => void;
};

/** A Twilio that lives in this process. */
export interface Twilio {
  readonly exchange: Exchange;
  readonly clock: EmulatorClock;
  /** Somebody rings a number of the account. */
  call(parties: { readonly from: string; readonly to: string }): Promise<Phone>;
  /** The person on the call of that SID, whoever rang whom. */
  phoneOf(callSid: string): Phone | undefined;
  /** Opens the REST API and the control door on a port of loopback (0: any that is free), and gives their URL. */
  listen(port?: number): Promise<string>;
  /** The telephone at a number while it is rung by Twilio; undefined when it is not. */
  phone(number: string): Phone | undefined;
  /** Says what the telephone at a number does when it rings. */
  habit(number: string, habit: Habit): void;
  /** The webhooks so far, oldest first; of one path, or of one call. */
  requests(filter?: { readonly path?: string; readonly callSid?: string }): readonly WebhookRecord[];
  readonly alerts: readonly RaisedAlert[];
  readonly queues: readonly Queue[];
  /** Lets something go wrong. */
  fault(fault: Fault): void;
  /** Lets Twilio report a result for which it names no cause. */
  force(result: ForcedResult): void;
  stop(): void;
}

/** Starts a Twilio in this process; by default in virtual time. */
export function startTwilio({ numbers = {}, onAlert, ...options }: TwilioSettings = {}): Twilio {
  const exchange = new Exchange(options, onAlert);
  for (const [number, settings] of Object.entries(numbers)) exchange.numbers.set(number, settings);
  const servers: Server[] = [];
  const phones = new WeakMap<Call, Phone>();
  const phoneOf = (call: Call): Phone => {
    const phone = phones.get(call) ?? new Phone(exchange, call, phoneOf);
    phones.set(call, phone);
    return phone;
  };
  return {
    exchange,
    clock: exchange.clock,
    call: (parties) => ring(exchange, parties, phoneOf),
    phoneOf(callSid) {
      const call = exchange.calls.get(callSid);
      return call === undefined ? undefined : phoneOf(call);
    },
    async listen(port = 0) {
      const opened = await openPort(this, port);
      servers.push(opened.server);
      return opened.url;
    },
    phone(number) {
      const leg = exchange.handsets.legAt(number);
      return leg === undefined ? undefined : phoneOf(leg);
    },
    habit: (number, habit) => {
      exchange.handsets.setHabit(number, habit);
    },
    requests: ({ path, callSid } = {}) =>
      exchange.webhooks.log
        .toArray()
        .filter(
          (one) => (path === undefined || one.path === path) && (callSid === undefined || one.callSid === callSid),
        ),
    get alerts() {
      return exchange.alerts.toArray();
    },
    get queues() {
      return [...exchange.queues];
    },
    fault: (fault) => {
      exchange.faults.add(fault);
    },
    force: (result) => {
      exchange.faults.force(result);
    },
    stop: () => {
      exchange.close();
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function ring(
  exchange: Exchange,
  { from, to }: { readonly from: string; readonly to: string },
  phoneOf: (call: Call) => Phone,
): Promise<Phone> {
  const number = exchange.numbers.named(to);
  if (number === undefined) {
    const known = [...exchange.numbers].map(({ phoneNumber }) => phoneNumber).join(", ");
    throw new Error(`${to} is no number of this account; it has ${known === "" ? "none" : known}`);
  }
  let call: Call | undefined;
  await exchange.clock.act(() => {
    call = exchange.lifecycle.ring(from, number);
  });
  if (call === undefined) throw new Error("the call did not come about");
  return phoneOf(call);
}
