import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createRandom } from "../bench/random.ts";
import { CrashingLine } from "../helpers/crashing-line.ts";
import { Crowd } from "../helpers/crowd.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { transcript } from "../helpers/matchers.ts";
import { freePort, until } from "../helpers/process.ts";
import { startRealTwilio, touchedCalls } from "../helpers/real-line.ts";
import { seeds, onlyInFull } from "../helpers/cases.ts";

beforeEach(onlyInFull);

/** How many crashes there are; `npm run test:crash` says 1,000. */
const crashes = Number(process.env.CRASHES ?? seeds(10, 2));
/** After so many crashes the books are compared. */
const batch = 10;

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
  const wanted = real.twilio.requestCount + count;
  await until(
    () => real.twilio.requestCount >= wanted,
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
