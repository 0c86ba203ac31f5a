import { join } from "node:path";
import type { Twilio } from "../../src/emulator/start-twilio.ts";
import { DatabaseSync } from "../../src/record/sqlite-module.ts";
import { offline } from "../../src/twilio/offline.ts";
import { atEnd } from "./at-end.ts";
import { temporaryFolder } from "./databases.ts";
import { freePort, until } from "./process.ts";
import { startRealTwilio } from "./real-line.ts";
import { WarmServer } from "./warm-server.ts";

/** What the file says of a call-back, of a text that we have sent or will send, and of who is on the line. */
export interface Books {
  readonly callBacks: readonly { readonly state: string; readonly outcome: string | null; readonly tries: number }[];
  readonly texts: readonly { readonly state: string; readonly sid: string | null }[];
  /** Calls and legs that are not over. */
  readonly open: readonly string[];
}

/** Nobody is asleep, everybody is asked, and nothing is spoilt by many texts. */
const settings = {
  SMS_FROM: offline.numbers.customers,
  TIME_ZONE: "UTC",
  SMS_HOURS: "00:00-24:00",
  CALLBACK_HOURS: "00:00-24:00",
  SURVEY_MIN_TALK: "0",
  SMS_PER_SECOND: "100",
  DIAL_TIMEOUT: "10",
};

/**
 * A line that rings customers back, whose server is a process of its own and is killed at a moment that a test chooses. People's
 * time only passes when a test lets it: so a moment lasts as long as it takes to start the next server.
 */
export class KilledLine {
  readonly twilio: Twilio;
  readonly #path = join(temporaryFolder(), "line.db");
  readonly #env: Readonly<Record<string, string>>;
  #server: WarmServer;
  #next: WarmServer;
  readonly #faults: string[] = [];

  constructor(twilio: Twilio, port: number, apiUrl: string) {
    this.twilio = twilio;
    const where = { PORT: String(port), TWILIO_API_URL: apiUrl, DATABASE_URL: `sqlite:${this.#path}` };
    this.#env = { ...settings, ...where };
    this.#server = new WarmServer(this.#env);
    this.#next = new WarmServer(this.#env);
    atEnd(async () => {
      await Promise.all([this.#server, this.#next].map((server) => server.kill()));
    });
  }

  /** What the servers have logged of faults of their own. */
  get faults(): readonly string[] {
    return [...this.#faults, ...this.#server.faults];
  }

  begin(): Promise<void> {
    return this.#server.begin();
  }

  /** Kills the server; some time later, in which something may happen, the next one begins on the same file. */
  async kill(meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    await this.#next.warm();
    await this.#server.kill();
    this.#faults.push(...this.#server.faults);
    await meanwhile();
    this.letTimePass();
    this.#server = this.#next;
    this.#next = new WarmServer(this.#env);
    await this.#server.begin();
  }

  /** Lets people's time pass, second by second, until something is so; the server's own time passes as well. */
  async passUntil(isSo: () => boolean, complaint: string): Promise<void> {
    await until(
      async () => {
        if (isSo()) return true;
        await this.twilio.clock.advance({ seconds: 1 });
        return isSo();
      },
      () => `${complaint}: ${JSON.stringify(this.books())}`,
      30_000,
    );
  }

  books(): Books {
    const file = new DatabaseSync(this.#path, { readOnly: true, timeout: 5000 });
    const all = (sql: string) => file.prepare(sql).all();
    const calls = "SELECT call_sid AS sid FROM calls WHERE state <> 'over'";
    const legs = "SELECT call_sid AS sid FROM reps WHERE over_ms IS NULL";
    const books = {
      callBacks: all("SELECT state, outcome, tries FROM call_backs") as unknown as Books["callBacks"],
      texts: all("SELECT state, message_sid AS sid FROM messages_out") as unknown as Books["texts"],
      open: (all(`${calls} UNION ALL ${legs}`) as unknown as { readonly sid: string }[]).map(({ sid }) => sid),
    };
    file.close();
    return books;
  }

  /**
   * Lets the time pass in which texts wait for who was killed, who may still be at it, or for the reports on a call, and in which
   * nobody is rung again.
   */
  letTimePass(): void {
    const file = new DatabaseSync(this.#path, { timeout: 5000 });
    file.exec("UPDATE leases SET until_ms = 0");
    file.exec("UPDATE messages_out SET due_ms = written_ms WHERE state IN ('due', 'sending')");
    file.exec("UPDATE call_backs SET due_ms = asked_ms WHERE state = 'waiting'");
    file.close();
  }
}

/** Starts the line. */
export async function startKilledLine(): Promise<KilledLine> {
  const port = await freePort();
  const virtual = { clock: "virtual", startMs: Date.now(), webhookSeconds: 0.15, wordsPerMinute: 150 } as const;
  const { twilio, apiUrl } = await startRealTwilio(`http://127.0.0.1:${port}`, virtual);
  const line = new KilledLine(twilio, port, apiUrl);
  await line.begin();
  return line;
}
