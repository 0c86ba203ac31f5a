import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { RestRecord } from "../../src/emulator/rest/faulty.ts";
import { startTwilio, type Twilio } from "../../src/emulator/start-twilio.ts";
import { DatabaseSync } from "../../src/record/sqlite-module.ts";
import { temporaryFolder } from "./databases.ts";
import { WarmServer } from "./warm-server.ts";

const ours = "+15005550001";

/** When a server dies that asks Twilio about a text: before Twilio has done what it is asked, after that, or any time later. */
export const moments = ["asked", "done", "later"] as const;

/** A server's end: at which of its requests about texts, and when exactly. */
export interface Death {
  readonly request: number;
  readonly moment: (typeof moments)[number];
  readonly laterMs: number;
}

/** A row of the outbox. */
export interface Row {
  readonly number: string;
  readonly state: string;
  readonly messageSid: string | null;
}

/** A line that texts, with one server after the other on the same file. */
export class TextingLine {
  readonly twilio: Twilio;
  readonly #path = join(temporaryFolder(), "line.db");
  readonly #env: Readonly<Record<string, string>>;
  #server: WarmServer;
  #next: WarmServer;
  #people = 0;
  /** Is told of every request about texts when it comes in. */
  onRequest = () => {};

  constructor(twilio: Twilio, port: number, apiUrl: string) {
    this.twilio = twilio;
    const caps = { ANSWERS_TO_STRANGERS: "1000", TEXTS_PER_HOUR: "10000", TEXTS_PER_DAY: "100000" };
    const texting = { SMS_FROM: ours, TIME_ZONE: "UTC", SMS_KEYWORDS: "own", SMS_PER_SECOND: "100", ...caps };
    const record = { DATABASE_URL: `sqlite:${this.#path}` };
    this.#env = { PORT: String(port), TWILIO_API_URL: apiUrl, ...record, ...texting };
    this.#server = new WarmServer(this.#env);
    this.#next = new WarmServer(this.#env);
    onTestFinished(async () => {
      await Promise.all([this.#server, this.#next].map((server) => server.kill()));
    });
  }

  begin(): Promise<void> {
    return this.#server.begin();
  }

  /** Lets people text while the server begins and works, until it is killed; another one is in its place then. */
  async liveUntil(death: Death, random: () => number): Promise<void> {
    await this.#server.warm();
    const killed = this.#killed(death);
    const begun = this.#server.begin();
    while (!this.#server.isKilled) {
      this.#text(random() < 0.5 ? 1 : 2);
      await Promise.race([killed, sleep(random() * 40)]);
    }
    await Promise.all([killed, begun]);
    // What it has asked for last is still carried out.
    await sleep(50);
    this.#server = this.#next;
    this.#next = new WarmServer(this.#env);
  }

  /** Somebody new asks so many times what our texts are. */
  #text(times: number): void {
    this.#people += 1;
    const text = { from: `+1500557${1000 + this.#people}`, to: ours, body: "HELP" };
    for (let time = 0; time < times; time += 1) void this.twilio.text(text);
  }

  #killed({ request, moment, laterMs }: Death): Promise<void> {
    const server = this.#server;
    let left = request;
    return new Promise((resolve) => {
      const kill = () => {
        void server.kill().then(resolve);
      };
      this.onRequest = () => {
        left -= 1;
        if (left !== 0) return;
        if (moment === "later") setTimeout(kill, laterMs);
        else kill();
        // Twilio does nothing of what a request asks for that is cut off.
        if (moment === "asked") this.twilio.fault({ rest: "/Messages", kind: "reset" });
      };
    });
  }

  /**
   * Lets the time pass in which nobody sends, because the one who was killed may still be at it, nor looks for what was
   * begun: half a minute. Gives how many texts that concerns.
   */
  letTimePass(): number {
    const file = new DatabaseSync(this.#path, { timeout: 5000 });
    file.exec("UPDATE leases SET until_ms = 0");
    const { changes } = file.prepare("UPDATE messages_out SET due_ms = written_ms WHERE state = 'sending'").run();
    file.close();
    return changes;
  }

  /** The outbox as it stands in the file. */
  rows(): Row[] {
    const file = new DatabaseSync(this.#path, { readOnly: true, timeout: 5000 });
    const rows = file.prepare(`SELECT number, state, message_sid AS "messageSid" FROM messages_out`).all() as Row[];
    file.close();
    return rows;
  }
}

/** Starts the line on a Twilio at real pace, where texts are fast and people look after keywords by themselves. */
export async function startTextingLine(port: number): Promise<TextingLine> {
  const keep = { keepMessages: 1_000_000, keepRequests: 1_000_000 };
  const fast = { webhookSeconds: 0.001, sentSeconds: 0.02, deliveredSeconds: 0.02, segmentsPerSecond: 1000 };
  const numbers = { [ours]: { smsUrl: `http://127.0.0.1:${port}/sms` } };
  const onRestRequest = ({ path }: RestRecord) => {
    if (path.startsWith("/Messages")) line.onRequest();
  };
  const order = { clock: "real", seed: randomUUID(), optOut: "off", numbers, onRestRequest } as const;
  const twilio = startTwilio({ ...order, ...fast, ...keep });
  onTestFinished(() => {
    twilio.stop();
  });
  const line = new TextingLine(twilio, port, await twilio.listen());
  return line;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
