import fc from "fast-check";
import { expect } from "vitest";
import { statement } from "../../src/record/database.ts";
import { ask } from "../helpers/decide.ts";
import { property } from "../helpers/property.ts";
import {
  answers,
  customers,
  type Entry,
  LivedTexting,
  type Step,
  type TextingDay,
  ways,
} from "../helpers/texting-day.ts";

/** What people text, and what each means to anybody who reads it. */
const meanings = {
  STOP: "stop",
  "please stop texting me": "stop",
  START: "start",
  YES: "yes",
  CALL: "call",
  "NO CALL": "no call",
  "2": "rating",
  "5": "rating",
  "sorry, I meant 3": "rating",
  "The music was far too loud": "words",
  "When do you open on Saturdays?": "words",
  HELP: "words",
  thanks: "words",
  "Liked “Sorry we missed you.”": "machine",
  "Automatic reply: I am out of the office until Monday.": "machine",
} as const;
type Meaning = (typeof meanings)[keyof typeof meanings];
const meaningOf = (body: string): Meaning => meanings[body as keyof typeof meanings];
const who = fc.nat(2);
const way = fc.constantFrom(...ways);
const body = fc.constantFrom(...Object.keys(meanings));
const likely = fc.constantFrom("CALL", "NO CALL", "5", "2", "STOP", "START");
const texts = (bodies: fc.Arbitrary<string>) => fc.record({ do: fc.constant("texts"), who, body: bodies, way });
const passes = fc.record({ do: fc.constant("time passes"), seconds: fc.constantFrom(1, 15, 20, 60, 400, 4000) });
const rings = fc.record({ do: fc.constantFrom("gives up", "talks", "asks by key"), who });

/** Somebody rings, and texts what fits. */
const scene = fc
  .tuple(rings, fc.constantFrom(1, 20), fc.array(texts(fc.oneof(body, likely)), { maxLength: 4 }))
  .map(([ring, seconds, said]) => [
    ring,
    { do: "time passes", seconds },
    ...said.map((text) => ({ ...text, who: ring.who })),
  ]);
const alone = fc.oneof(
  { weight: 6, arbitrary: texts(body) },
  { weight: 6, arbitrary: passes },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("rep comes", "rep goes", "record comes back") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("record goes", "night passes") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("is cancelled by us"), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("answer is lost"), carriedOut: fc.boolean() }) },
);
const steps = fc
  .array(fc.oneof({ weight: 1, arbitrary: scene }, { weight: 2, arbitrary: alone.map((one) => [one]) }), {
    minLength: 6,
    maxLength: 20,
  })
  .map((all) => all.flat()) as fc.Arbitrary<Step[]>;

const day: fc.Arbitrary<TextingDay> = fc.record({
  steps,
  answered: fc.array(fc.constantFrom(...answers), { maxLength: 5 }),
  keywords: fc.constantFrom("twilio", "own"),
  hour: fc.constantFrom(9, 13, 19),
});

property(
  "however texts come in, nobody is texted or called against their will, and what we promise is kept or taken back",
  { suite: "texting", full: 12, short: 2, of: day },
  async (lived) => {
    const texting = await LivedTexting.begin(lived);
    await texting.live(async () => (await rowsOf(texting, open)).length === 0);
    const told = () =>
      texting
        .entries()
        .map((entry) => JSON.stringify(entry))
        .join("\n");
    try {
      for (const number of customers) await holds(texting, number);
    } catch (error) {
      throw new Error(`${told()}\n\n${String(error)}`, { cause: error });
    }
  },
);

const open = statement<{ readonly id: string }>(
  "test_open",
  `SELECT id FROM call_backs WHERE state <> 'over' UNION SELECT id FROM messages_out WHERE state IN ('due', 'sending')`,
);
const heardRows = statement<{ readonly sid: string; readonly customer: string; readonly reading: string }>(
  "test_heard",
  `SELECT message_sid AS sid, customer, reading FROM texts_in`,
);
const ratings = statement<{ readonly customer: string; readonly rating: number | null }>(
  "test_ratings",
  "SELECT customer, rating FROM surveys",
);

async function rowsOf<Row>({ line }: LivedTexting, rows: ReturnType<typeof statement<Row>>): Promise<readonly Row[]> {
  return (await ask(line.services.record, (tx) => tx.all(rows))) ?? [];
}

/** What is true of a customer, as far as anybody could tell who reads along. */
interface Truth {
  isOut: boolean;
  farewells: number;
  /** They want to be called, for all we know; and we have said that they will be. */
  isWanted: boolean;
  isPromised: boolean;
  rings: number;
  askedMs: number | undefined;
  ratedMs: number | undefined;
  rating: number | null;
  /** They have given it before the question was out, as far as Twilio tells: it may have been, and then it counts. */
  early: number | undefined;
}

async function holds(texting: LivedTexting, number: string): Promise<void> {
  const truth: Truth = {
    isOut: false,
    farewells: 0,
    isWanted: false,
    isPromised: false,
    rings: 0,
    askedMs: undefined,
    ratedMs: undefined,
    rating: null,
    early: undefined,
  };
  const heard = new Set<string>();
  const sent = new Set<string>();
  for (const entry of texting.entries().filter((one) => one.number === number)) {
    const wrong = (what: string) => new Error(`${what}: ${JSON.stringify(entry)}`);
    if (entry.kind === "heard" && !heard.has(entry.sid)) hears(truth, entry);
    if (entry.kind === "heard") heard.add(entry.sid);
    if (entry.kind !== "heard" && entry.kind !== "ours") lives(truth, entry, wrong);
    if (entry.kind !== "ours") continue;
    if (sent.has(entry.id)) throw wrong("sent twice");
    sent.add(entry.id);
    says(truth, entry, wrong);
  }
  const rows = (await rowsOf(texting, heardRows)).filter(({ customer }) => customer === number);
  expect(rows.map(({ sid }) => sid).toSorted()).toEqual([...heard].toSorted());
  expect(rows.filter(({ reading }) => reading === null || reading === "")).toEqual([]);
  if (truth.isPromised && !truth.isOut) throw new Error(`a call-back was promised to ${number} and never taken back`);
  const kept = (await rowsOf(texting, ratings)).filter(({ customer }) => customer === number);
  const wanted = kept.length === 1 && kept[0]?.rating === truth.early ? truth.early : truth.rating;
  expect(kept.map(({ rating }) => rating)).toEqual(truth.askedMs === undefined && kept.length === 0 ? [] : [wanted]);
}

const hourMs = 3_600_000;

/** What a text of theirs makes true. */
function hears(truth: Truth, { body, atMs }: Entry & { readonly kind: "heard" }): void {
  const meaning = meaningOf(body);
  if (meaning === "stop") Object.assign(truth, { isOut: true, askedMs: undefined });
  else if (meaning === "start" || (meaning === "yes" && truth.isOut))
    Object.assign(truth, { isOut: false, farewells: 0 });
  else if (meaning === "call" || meaning === "yes") truth.isWanted ||= !truth.isOut;
  else if (meaning === "no call") Object.assign(truth, { isWanted: false, isPromised: false });
  else if (meaning === "rating") rates(truth, Number(/\d/.exec(body)?.[0]), atMs);
}

function rates(truth: Truth, rating: number, atMs: number): void {
  const { askedMs, ratedMs } = truth;
  if (askedMs === undefined && !truth.isOut) truth.early = rating;
  if (askedMs === undefined || truth.isOut || atMs - askedMs > 72 * hourMs) return;
  if (ratedMs !== undefined && atMs - ratedMs > hourMs) return;
  Object.assign(truth, { rating, ratedMs: ratedMs ?? atMs });
}

/** What they do or have done to them by telephone. */
function lives(truth: Truth, { kind, atMs }: Entry, wrong: (what: string) => Error): void {
  const hour = new Date(atMs).getUTCHours();
  if (kind === "asked by key") Object.assign(truth, { isWanted: true, isPromised: true, rings: 0 });
  if (kind === "rung" && !truth.isWanted) throw wrong("called against their will");
  if (kind === "rung" && (hour < 8 || hour >= 21)) throw wrong("called by night");
  if (kind === "rung") truth.rings += 1;
  if (kind === "cancelled by us") truth.isWanted = false;
  if (kind === "talks" || kind === "declines") Object.assign(truth, { isWanted: false, isPromised: false });
}

/** Whether what we text is true, and what it makes so. */
function says(
  truth: Truth,
  { id, body, atMs }: Entry & { readonly kind: "ours" },
  wrong: (what: string) => Error,
): void {
  const hour = new Date(atMs).getUTCHours();
  const isFarewell = id.startsWith("farewell-");
  // HELP is answered to everybody, as carriers ask.
  if (truth.isOut && !isFarewell && !id.startsWith("help-")) throw wrong("texted against their will");
  if (isFarewell && (truth.farewells += 1) > 1) throw wrong("told twice that they are out");
  if (/^(follow-up|call-back)-/.test(id) && (hour < 8 || hour >= 20)) throw wrong("texted by night");
  if (body.includes("How did we do?")) Object.assign(truth, { askedMs: atMs, ratedMs: undefined, rating: null });
  // Who rings again after we have cancelled it is told what is news.
  if (body.includes("Sorry we missed you") && truth.isPromised && truth.isWanted)
    throw wrong("offered what is promised");
  // Who has rung again since we cancelled it is told what is news.
  if (body.includes("Sorry we missed you")) truth.isPromised = false;
  if (body.includes("There is no call-back to cancel") && truth.isPromised) throw wrong("untrue");
  if (body.includes("could not reach you") && truth.rings === 0) throw wrong("untrue");
  if (/We will (still )?call you back|keep your place/.test(body))
    Object.assign(truth, { isWanted: true, isPromised: true });
  if (/could not reach you|nobody was free|could not be put through|back after all\./.test(body))
    Object.assign(truth, { isWanted: false, isPromised: false, rings: 0 });
}
