import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseSync } from "../../src/record/sqlite-module.ts";
import { atEnd } from "./at-end.ts";
import type { RealTwilio } from "./real-line.ts";
import { WarmServer } from "./warm-server.ts";

/** What a record says of a call. */
export interface Entry {
  readonly state: string;
  readonly outcome: string | null;
}

/** A line whose server is killed again and again, and begins again on the same file. */
export class CrashingLine {
  readonly real: RealTwilio;
  readonly #path: string;
  readonly #env: Readonly<Record<string, string>>;
  #server: WarmServer;
  /** Those that are ready to begin, or will be. */
  readonly #next: WarmServer[];
  readonly #faults: string[] = [];

  constructor(real: RealTwilio, port: number, path: string) {
    this.real = real;
    this.#path = path;
    const { apiUrl } = real;
    this.#env = { PORT: String(port), TWILIO_API_URL: apiUrl, DATABASE_URL: `sqlite:${path}` };
    this.#server = new WarmServer(this.#env);
    this.#next = [new WarmServer(this.#env)];
    atEnd(async () => {
      await Promise.all([this.#server, ...this.#next].map((server) => server.kill()));
    });
  }

  /** What the servers have logged of faults of their own. */
  get faults(): string[] {
    return [...this.#faults, ...this.#server.faults];
  }

  begin(): Promise<void> {
    return this.#server.begin();
  }

  /** Kills the server, and begins again after a pause with the one that is ready. */
  async crash(pauseMs: number): Promise<void> {
    this.#next.push(new WarmServer(this.#env));
    const [next = this.#server] = this.#next.splice(0, 1);
    await next.warm();
    await this.#server.kill();
    this.#faults.push(...this.#server.faults);
    await sleep(pauseMs);
    this.#server = next;
    await this.#server.begin();
  }

  /** What the file says of customers' calls. */
  books(): ReadonlyMap<string, Entry> {
    const file = new DatabaseSync(this.#path, { readOnly: true, timeout: 5000 });
    const rows = file.prepare("SELECT call_sid AS sid, state, outcome FROM calls").all();
    file.close();
    return new Map(
      (rows as (Entry & { readonly sid: string })[]).map(({ sid, state, outcome }) => [sid, { state, outcome }]),
    );
  }
}
