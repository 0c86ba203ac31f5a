import type { Exchange } from "../exchange.ts";

/** The Messaging Services of the account, and the numbers that they send from. */
export class Services {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** The numbers of a service; undefined when there is no such service. */
  numbersOf(service: string): readonly string[] | undefined {
    const { messagingServices } = this.#exchange.options;
    if (Object.hasOwn(messagingServices, service)) return messagingServices[service];
    const isOpen = Object.keys(messagingServices).length === 0 && /^MG[0-9a-f]{32}$/i.test(service);
    return isOpen ? [...this.#exchange.numbers].map(({ phoneNumber }) => phoneNumber) : undefined;
  }

  /** The service that a number is named in. */
  serviceOf(number: string): string | undefined {
    const named = Object.entries(this.#exchange.options.messagingServices);
    return named.find(([, numbers]) => numbers.includes(number))?.[0];
  }
}
