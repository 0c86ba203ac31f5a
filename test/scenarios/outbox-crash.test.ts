import { beforeEach, expect, test } from "vitest";
import type { Twilio } from "../../src/emulator/start-twilio.ts";
import { createRandom } from "../bench/random.ts";
import { freePort, until } from "../helpers/process.ts";
import { seeds, onlyInFull } from "../helpers/cases.ts";
import { moments, startTextingLine } from "../helpers/texting-line.ts";

beforeEach(onlyInFull);

/** How many servers are killed; `npm run test:crash` says 300. */
const kills = Number(process.env.KILLS ?? seeds(6, 2));

test(
  `with ${kills} servers killed while they text, no answer is lost and none is sent twice`,
  async () => {
    const line = await startTextingLine(await freePort());
    const { twilio } = line;

    let begun = 0;
    for (let seed = 1; seed <= kills; seed += 1) {
      const random = createRandom(seed);
      const moment = moments[seed % moments.length] ?? "later";
      await line.liveUntil({ request: 1 + Math.floor(random() * 8), moment, laterMs: random() * 15 }, random);
      begun += line.letTimePass();
    }
    await line.begin();
    await until(
      () => line.rows().every(({ state }) => state === "sent"),
      () => `not everything is sent: ${JSON.stringify(line.rows().filter(({ state }) => state !== "sent"))}`,
      60_000,
    );

    const rows = line.rows();
    const sent = twilio.messages.filter(({ direction }) => direction === "outbound-api");
    console.log(`${kills} kills left ${begun} texts in doubt; ${sent.length} were sent`);
    expect(begun).toBeGreaterThanOrEqual(kills / 3);
    expect(rows.map(({ messageSid }) => messageSid).sort()).toEqual(sent.map(({ sid }) => sid).sort());
    for (const [number, { texts, heard, answers }] of peopleOf(twilio)) {
      expect(answers, `${number} has an answer lost`).toBeGreaterThanOrEqual(heard);
      expect(answers, `${number} has an answer too many`).toBeLessThanOrEqual(texts);
    }
  },
  60_000 + kills * 5000,
);

/** What became of somebody's texts. */
interface Person {
  texts: number;
  /** How many of them the server has acknowledged; the others may have met nobody. */
  heard: number;
  answers: number;
}

function peopleOf(twilio: Twilio): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  const count = (number: string | undefined, what: keyof Person) => {
    const person = people.get(number ?? "") ?? { texts: 0, heard: 0, answers: 0 };
    person[what] += 1;
    people.set(number ?? "", person);
  };
  for (const { direction, from, to } of twilio.messages) {
    if (direction === "inbound") count(from, "texts");
    else count(to, "answers");
  }
  for (const { status, parameters } of twilio.requests({ path: "/sms" }))
    if (status === 200) count(parameters.From, "heard");
  return people;
}
