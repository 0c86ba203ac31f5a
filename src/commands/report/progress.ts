/** Where a bar can be drawn. */
export interface Terminal {
  write(text: string): unknown;
}

const width = 30;
/** How often the bar is drawn at most, in milliseconds. */
const everyMs = 100;
const eraseLine = "\r\u001B[K";

/** A bar in the last line of a terminal that shows how much is done. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #called: string;
  readonly #nowMs: () => number;
  #drawnMs = -Infinity;

  constructor(terminal: Terminal, total: number, called: string, nowMs: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#total = total;
    this.#called = called;
    this.#nowMs = nowMs;
  }

  /** Draws the bar, unless it has just been drawn. */
  show(done: number): void {
    if (this.#nowMs() - this.#drawnMs < everyMs) return;
    this.#drawnMs = this.#nowMs();
    this.#terminal.write(eraseLine + this.#bar(done));
  }

  /** Takes the bar away, so that something else can be written; it is drawn again with the next `show`. */
  clear(): void {
    this.#drawnMs = -Infinity;
    this.#terminal.write(eraseLine);
  }

  /** Leaves the bar as it is now, and begins a new line. */
  end(done: number): void {
    this.#terminal.write(`${eraseLine}${this.#bar(done)}\n`);
  }

  #bar(done: number): string {
    // More may have come since they were counted.
    const total = Math.max(this.#total, done);
    const part = total === 0 ? 1 : done / total;
    const filled = Math.floor(part * width);
    const bar = "#".repeat(filled) + "-".repeat(width - filled);
    return `[${bar}] ${Math.floor(part * 100)} % (${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${this.#called})`;
  }
}
