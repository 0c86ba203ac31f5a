import type { Services } from "./services.ts";

/** Who wants no texts from which number; a number of a Messaging Service stands for the whole service. */
export class OptOuts {
  readonly #pairs = new Set<string>();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  has(number: string, person: string): boolean {
    return this.#pairs.has(this.#pair(number, person));
  }

  add(number: string, person: string): void {
    this.#pairs.add(this.#pair(number, person));
  }

  delete(number: string, person: string): void {
    this.#pairs.delete(this.#pair(number, person));
  }

  clear(): void {
    this.#pairs.clear();
  }

  #pair(number: string, person: string): string {
    return `${this.#services.serviceOf(number) ?? number} ${person}`;
  }
}
