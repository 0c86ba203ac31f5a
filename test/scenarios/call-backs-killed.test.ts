import { beforeEach, expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import { callBackNoted, survey } from "../../src/sms/words.ts";
import { offline } from "../../src/twilio/offline.ts";
import { onlyInFull } from "../helpers/cases.ts";
import { type KilledLine, startKilledLine } from "../helpers/killed-line.ts";
import { transcript } from "../helpers/matchers.ts";

beforeEach(onlyInFull);

const ann = "+15005550111";
const company = "Queue Dispatch";
const texts = [
  `${company}: ${callBackNoted} STOP to opt out.`,
  survey({ company, waitedLong: false, saysOptOut: false }),
];

/** How far a call-back has come when the server is killed. */
type Step = "texted" | "told" | "dialled" | "ringing" | "answered" | "talking";

/** A server's end, and what comes of it. */
interface Kill {
  readonly step: Step;
  /** What happens before the next one begins. */
  readonly meanwhile?: (story: Story) => Promise<void>;
  /** How often the customer is rung in all, and how many of these times count as a try; by default once, and none. */
  readonly rings?: number;
  readonly tries?: number;
}

test.for([
  ["their text was answered", { step: "texted" }],
  ["their rep has heard whom they get", { step: "told" }],
  [
    "their rep has heard whom they get, and is cut off because nobody answers then",
    { step: "told", meanwhile: (story) => story.pass(30) },
  ],
  ["their rep was given the document that rings them", { step: "dialled" }],
  ["their telephone has begun to ring", { step: "ringing" }],
  [
    "their telephone has begun to ring, and they answer in vain",
    { step: "ringing", meanwhile: (story) => story.phone.answer(), rings: 2, tries: 1 },
  ],
  [
    "their telephone has begun to ring, and their rep leaves",
    { step: "ringing", meanwhile: (story) => story.rep.hangUp(), rings: 2 },
  ],
  ["they have answered", { step: "answered" }],
  [
    "they have answered, and they press the key in vain",
    { step: "answered", meanwhile: (story) => story.phone.press("1"), rings: 2, tries: 1 },
  ],
  ["they have pressed the key", { step: "talking" }],
  [
    "they have pressed the key, and hang up when they have talked",
    { step: "talking", meanwhile: (story) => story.phone.hangUp() },
  ],
  [
    "they have pressed the key, and their rep hangs up when they have talked",
    { step: "talking", meanwhile: (story) => story.rep.hangUp() },
  ],
] satisfies [string, Kill][])(
  "a server that is killed after %s is followed by one that keeps the promise, once",
  async ([, { step, meanwhile, rings = 1, tries = 0 }]: readonly [string, Kill]) => {
    const line = await startKilledLine();
    const story = new Story(line, step, meanwhile);

    await story.happen();

    const { callBacks, open, texts: rows } = line.books();
    const told = [...story.reps, ...story.rung].map(transcript).join("\n\n");
    expect(callBacks, told).toEqual([{ state: "over", outcome: "answered", tries }]);
    expect([story.rung.length, story.talks], told).toEqual([rings, 1]);
    expect(line.twilio.inbox(ann).map(({ body }) => body)).toEqual(texts);
    expect(rows.flatMap(({ sid }) => sid ?? []).sort()).toEqual(sidsOfTexts(line));
    expect([open, line.faults]).toEqual([[], []]);
  },
);

function sidsOfTexts({ twilio }: KilledLine): string[] {
  return twilio.messages.flatMap(({ direction, sid }) => (direction === "inbound" ? [] : [sid])).sort();
}

/** Ann gives up and texts CALL, a rep rings in, Ann is rung back, and they talk; at one step the server is killed. */
class Story {
  readonly reps: Phone[] = [];
  readonly #line: KilledLine;
  readonly #step: Step;
  readonly #meanwhile: Kill["meanwhile"];
  #isKilled = false;

  constructor(line: KilledLine, step: Step, meanwhile: Kill["meanwhile"]) {
    this.#line = line;
    this.#step = step;
    this.#meanwhile = meanwhile;
  }

  /** The legs on which Ann was rung, oldest first. */
  get rung(): readonly Phone[] {
    return this.#line.twilio.calls.filter(({ to }) => to === ann).toReversed();
  }

  get talks(): number {
    return this.rung.filter((phone) => transcript(phone).includes("talks to")).length;
  }

  /** Ann's telephone, and the rep who has rung in last. */
  get phone(): Phone {
    return this.#last(this.rung);
  }

  get rep(): Phone {
    return this.#last(this.reps);
  }

  pass(seconds: number): Promise<void> {
    return this.#line.twilio.clock.advance({ seconds });
  }

  async happen(): Promise<void> {
    await this.#asks();
    await this.#reaches("texted");
    for (let times = 0; times < 3 && this.talks === 0; times += 1) await this.#isRungBack();
    await this.pass(60);
    for (const phone of [...this.rung, ...this.reps]) await phone.hangUp();
    const line = this.#line;
    await line.passUntil(() => line.books().open.length === 0, "somebody is still on the line");
    // By now it is time to ask how it was.
    await line.kill();
    await line.passUntil(() => line.books().texts.every(({ state }) => !isOnItsWay(state)), "not all texts are out");
    await this.pass(600);
  }

  async #asks(): Promise<void> {
    const { twilio } = this.#line;
    const phone = await twilio.call({ from: ann, to: offline.numbers.customers });
    await this.pass(3);
    await phone.hangUp();
    await twilio.text({ from: ann, to: offline.numbers.customers, body: "CALL" });
  }

  async #isRungBack(): Promise<void> {
    const before = this.rung.length;
    if (this.reps.length === 0 || this.rep.isOver)
      this.reps.push(await this.#line.twilio.call({ from: "+15005550090", to: offline.numbers.reps }));
    await this.#reaches("told");
    await this.#line.passUntil(() => this.rep.isOver || this.rung.length > before, "nobody is rung");
    if (this.rep.isOver) return;
    await this.#reaches("dialled");
    await this.pass(5);
    await this.#reaches("ringing");
    await this.phone.answer();
    await this.#reaches("answered");
    await this.pass(2);
    await this.phone.press("1");
    await this.#reaches("talking");
    if (this.talks === 0) await this.#waitsAgain();
  }

  /** Nothing has come of the ring: after a while Ann can be rung again. */
  async #waitsAgain(): Promise<void> {
    const line = this.#line;
    await line.passUntil(() => line.books().callBacks[0]?.state === "waiting", "the call-back is not free again");
    line.letTimePass();
  }

  async #reaches(step: Step): Promise<void> {
    if (step !== this.#step || this.#isKilled) return;
    this.#isKilled = true;
    await this.#line.kill(() => this.#meanwhile?.(this) ?? Promise.resolve());
  }

  #last(phones: readonly Phone[]): Phone {
    const phone = phones.at(-1);
    if (phone === undefined) throw new Error("nobody has rung");
    return phone;
  }
}

function isOnItsWay(state: string): boolean {
  return state === "due" || state === "sending";
}
