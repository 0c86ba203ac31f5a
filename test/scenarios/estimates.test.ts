import { beforeEach, expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import { offline } from "../../src/twilio/offline.ts";
import { createRandom, exponential } from "../bench/random.ts";
import { onlyInFull } from "../helpers/cases.ts";
import { startLine, type TestLine } from "../helpers/start-line.ts";

beforeEach(onlyInFull);

const reps = 10;
const talkSeconds = 180;
const load = 0.95;

/** What a caller was told on joining, and how long they waited. */
interface Told {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly waitedSeconds: number;
}

const numbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

test("75 to 90 % of waits lie inside the range that was announced", { timeout: 600_000 }, async () => {
  const told = await live(800);

  const ranges = told.filter(({ fromSeconds }) => fromSeconds > 0);
  const inside = ranges.filter(
    ({ fromSeconds, toSeconds, waitedSeconds }) => waitedSeconds >= fromSeconds && waitedSeconds <= toSeconds,
  );
  expect(ranges.length).toBeGreaterThan(told.length / 10);
  const share = inside.length / ranges.length;
  console.log(`${ranges.length} ranges, ${share.toFixed(3)} of the waits inside`);
  expect(share).toBeGreaterThanOrEqual(0.75);
  expect(share).toBeLessThanOrEqual(0.9);
});

/** Lets customers ring a busy line, and gives what each of them was told first and how it turned out. */
async function live(calls: number): Promise<Told[]> {
  const waits = new Map<Phone, number>();
  const random = createRandom(7);
  const line = await startLine({
    env: { DATABASE_URL: "sqlite::memory:", DIAL_TIMEOUT: "10", MAX_WAIT: "14000" },
    options: {
      mediaSeconds: 45,
      maxCallSeconds: 1e7,
      keepCalls: 1e6,
      keepRequests: 100,
      onTalk: (_rep, customer) => {
        waits.set(customer, (line.clock.now() - customer.createdMs) / 1000);
        line.clock.after(exponential(random, talkSeconds) * 1000, () => {
          customer.drop();
        });
      },
    },
  });
  const customers = letPeopleRing(line, calls, random);
  for (let hours = 0; waits.size < calls && hours < 1000; hours += 1) await line.clock.advance({ seconds: 3600 });
  return customers.flatMap((customer) => {
    const said = customer.heard.find(({ verb }) => verb === "Say")?.text ?? "";
    const waitedSeconds = waits.get(customer);
    const range = /wait is about (\S+) (?:to (\S+) )?minute/.exec(said);
    if (waitedSeconds === undefined || range === null) return [];
    const [, from = "", to = from] = range;
    return [{ fromSeconds: number(from) * 60, toSeconds: number(to) * 60, waitedSeconds }];
  });
}

function number(word: string): number {
  const place = numbers.indexOf(word);
  return place < 0 ? Number(word) : place;
}

/** A rep rings in, and again whenever the line has asked for it. */
function keepRepOnTheLine(line: TestLine, rep: number): void {
  const phone = line.twilio.ring({ from: `+150055520${10 + rep}`, to: offline.numbers.reps });
  const look = () => {
    if (phone.isOver) keepRepOnTheLine(line, rep);
    else line.clock.after(30_000, look);
  };
  line.clock.after(30_000, look);
}

function letPeopleRing(line: TestLine, calls: number, random: () => number): Phone[] {
  const customers: Phone[] = [];
  for (let rep = 0; rep < reps; rep += 1) line.clock.after(rep * 1000, () => keepRepOnTheLine(line, rep));
  const next = () => {
    if (customers.length === calls) return;
    line.clock.after(exponential(random, talkSeconds / (reps * load)) * 1000, () => {
      const to = offline.numbers[random() < 0.3 ? "premium-customers" : "customers"];
      customers.push(line.twilio.ring({ from: `+1500557${1000 + (customers.length % 9000)}`, to }));
      next();
    });
  };
  line.clock.after(20_000, next);
  return customers;
}
