import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { DatabaseSync } from "../../src/line/sqlite-module.ts";
import { createRandom } from "../bench/random.ts";
import { Crowd } from "../helpers/crowd.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { transcript } from "../helpers/matchers.ts";
import { freePort, until } from "../helpers/process.ts";
import { type RealTwilio, startRealTwilio, touchedCalls } from "../helpers/real-line.ts";
import { seeds, onlyInFull } from "../helpers/cases.ts";
import { WarmServer } from "../helpers/warm-server.ts";

beforeEach(onlyInFull);

/** How many crashes there are; `npm run test:crash` says 1,000. */
const crashes = Number(process.env.CRASHES ?? seeds(100, 2));
/** After so many crashes the books are compared. */
const batch = 10;

interface Entry {
  readonly state: string;
  readonly outcome: string | null;
}

/** A line whose server is killed again and again, and begins again on the same file. */
class CrashingLine {
  readonly real: RealTwilio;
  readonly #path: string;
  readonly #env: Readonly<Record<string, string>>;
  #server: WarmServer;
  /** Those that are ready to begin, or will be. */
  readonly #next: WarmServer[];
  readonly faults: string[] = [];

  constructor(real: RealTwilio, port: number, path: string) {
    this.real = real;
    this.#path = path;
    const { apiUrl } = real;
    this.#env = { PORT: String(port), TWILIO_API_URL: apiUrl, DATABASE_URL: `sqlite:${path}` };
    this.#server = new WarmServer(this.#env);
    this.#next = [new WarmServer(this.#env)];
    onTestFinished(async () => {
      await Promise.all([this.#server, ...this.#next].map((server) => server.kill()));
    });
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
    this.faults.push(...this.#server.faults);
    await sleep(pauseMs);
    this.#server = next;
    await this.#server.begin();
  }

  /** What the file says of customers' calls. */
  books(): ReadonlyMap<string, Entry> {
    const file = new DatabaseSync(this.#path, { readOnly: true });
    const rows = file.prepare("SELECT call_sid AS sid, state, outcome FROM calls").all();
    file.close();
    return new Map(
      (rows as (Entry & { readonly sid: string })[]).map(({ sid, state, outcome }) => [sid, { state, outcome }]),
    );
  }
}

test(
  `a server that is killed ${crashes} times loses no call but those whose webhooks met nobody, and its books balance`,
  async () => {
    const port = await freePort();
    const real = await startRealTwilio(`http://127.0.0.1:${port}`);
    const line = new CrashingLine(real, port, join(temporaryFolder(), "line.db"));
    await line.begin();

    for (let first = 1; first <= crashes; first += batch) {
      const last = Math.min(crashes, first + batch - 1);
      const startedMs = performance.now();
      const crowd = await crashAgainAndAgain(line, first, last);
      const touched = touchedCalls(real.twilio);
      check(line, crowd, touched, `seeds ${first} to ${last}`);
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
      const hit = crowd.customers.filter(({ sid }) => touched.has(sid)).length;
      console.log(`crashes ${first} to ${last}: ${crowd.customers.length} calls, ${hit} hit, ${seconds} s`);
    }
  },
  60_000 + crashes * 5000,
);

/** A crash for every seed while people ring; then all are served, and a last start settles what is open. */
async function crashAgainAndAgain(line: CrashingLine, first: number, last: number): Promise<Crowd> {
  const crowd = new Crowd({ reps: 3, load: 0.8, meanTalkSeconds: 0.25, patienceSeconds: 0.4, seed: first });
  line.real.onTalk = crowd.onTalk;
  crowd.begin(line.real.twilio);
  for (let seed = first; seed <= last; seed += 1) {
    const random = createRandom(seed);
    await someWebhooks(line, 5 + random() * 60);
    await sleep(random() * 20);
    await line.crash(random() * 60);
  }
  crowd.end();
  await until(
    () => crowd.unserved.length === 0,
    () => `seeds ${first} to ${last}: not everybody is served:\n${crowd.unserved.map(transcript).join("\n\n")}`,
    60_000,
  );
  crowd.goHome();
  await line.crash(0);
  await until(
    () => [...line.books().values()].every(({ state }) => state === "over"),
    () => `seeds ${first} to ${last}: the books are not closed:\n${stillOpen(line, crowd)}`,
    100_000,
  );
  return crowd;
}

/** Waits for so many webhooks more: on a slow machine a crash is as far from the one before as on a fast one. */
async function someWebhooks({ real }: CrashingLine, count: number): Promise<void> {
  const { log } = real.twilio.exchange.webhooks;
  const wanted = log.total + count;
  await until(
    () => log.total >= wanted,
    () => "nobody rings",
    60_000,
  );
}

function stillOpen(line: CrashingLine, { customers }: Crowd): string {
  const open = [...line.books()].filter(([, { state }]) => state !== "over");
  const phones = customers.filter(({ sid }) => open.some(([other]) => other === sid));
  return [JSON.stringify(open), ...phones.map(transcript)].join("\n\n");
}

function check(line: CrashingLine, crowd: Crowd, touched: ReadonlySet<string>, when: string): void {
  const books = line.books();
  expect([when, line.faults]).toEqual([when, []]);
  for (const phone of crowd.customers) {
    const { sid } = phone;
    const talks = crowd.talks.get(sid)?.length ?? 0;
    const entry = books.get(sid);
    const story = `${when}: ${transcript(phone)}\nin the books: ${JSON.stringify(entry)}`;
    expect(talks, story).toBeLessThanOrEqual(1);
    if (touched.has(sid)) continue;
    expect(crowd.hungUp.has(sid), `cut off: ${story}`).toBe(true);
    expect(entry?.outcome, story).toBe(talks === 1 ? "answered" : "abandoned");
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
