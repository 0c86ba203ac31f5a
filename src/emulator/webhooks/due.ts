/** Something that goes wrong a number of times: each time that it could, or one time in so many. */
export class Due<Fault extends { readonly times?: number; readonly every?: number }> {
  readonly fault: Fault;
  left: number;
  #seen = 0;

  constructor(fault: Fault) {
    this.fault = fault;
    this.left = fault.times ?? 1;
  }

  /** Whether it happens this time; it has happened once more then. */
  isDue(): boolean {
    if (this.left <= 0) return false;
    this.#seen += 1;
    if (this.#seen % (this.fault.every ?? 1) !== 0) return false;
    this.left -= 1;
    return true;
  }

  /** What is still to happen of it. */
  get rest(): Fault {
    return { ...this.fault, times: this.left };
  }
}
