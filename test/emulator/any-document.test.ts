import fc from "fast-check";
import { expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import { startTwilio, type Twilio } from "../../src/emulator/start-twilio.ts";
import { cases } from "../helpers/cases.ts";
import { lineNumber } from "../helpers/phone-line.ts";
import { startTwimlServer, twiml } from "../helpers/twiml-server.ts";

const [ann, bob] = ["+15005550201", "+15005550202"];
const repNumber = "+15005550002";
const paths = ["/voice", "/a", "/b", "/c"] as const;
const path = fc.constantFrom(...paths, "", "/missing", "http://[bad/");
const seconds = fc.constantFrom("1", "2", "30", "0", "x");

/** One element with some of these attributes. */
function element(
  name: string,
  attributes: Readonly<Record<string, fc.Arbitrary<string>>>,
  content: fc.Arbitrary<string>,
) {
  return fc.record({ attributes: fc.record(attributes, { requiredKeys: [] }), content }).map((made) => {
    const written = Object.entries(made.attributes).map(([key, value]) => ` ${key}="${String(value)}"`);
    return `<${name}${written.join("")}>${made.content}</${name}>`;
  });
}

const nothing = fc.constant("");
const queueName = fc.constantFrom("q", "r", " q ", "");
const prompt = fc.oneof(
  element("Say", { loop: seconds }, fc.constantFrom("Hello", "")),
  element("Play", { digits: fc.constantFrom("w1", "") }, fc.constantFrom("https://m.example/a.mp3", "")),
  element("Pause", { length: seconds }, nothing),
);
const noun = fc.oneof(
  element("Number", { url: path, statusCallback: path }, fc.constantFrom(ann, bob, "nobody")),
  element("Queue", { url: path }, queueName),
);
const dialing = { action: path, timeout: seconds, timeLimit: seconds, hangupOnStar: fc.constantFrom("true", "false") };
const verb = fc.oneof(
  { arbitrary: prompt, weight: 3 },
  element(
    "Gather",
    { action: path, numDigits: seconds, timeout: seconds, actionOnEmptyResult: fc.constant("true") },
    prompt,
  ),
  element("Redirect", { method: fc.constantFrom("GET", "POST") }, path),
  element("Enqueue", { action: path, waitUrl: path }, queueName),
  element("Dial", dialing, fc.oneof(noun, fc.constantFrom(ann, ""))),
  element(
    "Dial",
    dialing,
    fc.array(noun, { maxLength: 3 }).map((nouns) => nouns.join("")),
  ),
  fc.constantFrom("<Hangup/>", "<Reject/>", "<Leave/>", "<Sing/>", "words"),
);
const document = fc.array(verb, { maxLength: 4 }).map((verbs) => twiml(...verbs));

interface Step {
  readonly deed: "ring" | "press" | "hang up" | "answer" | "busy" | "wait";
  readonly which: number;
}
interface Story {
  readonly documents: readonly string[];
  readonly steps: readonly Step[];
}
const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom("ring", "press", "hang up", "answer", "busy", "wait"),
  which: fc.nat(5),
});
const story: fc.Arbitrary<Story> = fc.record({
  documents: fc.tuple(document, document, document, document),
  steps: fc.array(step, { minLength: 3, maxLength: 12 }),
});

/** Lets one thing happen to one of the people, or to one of those whom Twilio rings. */
async function carryOut({ deed, which }: Step, twilio: Twilio, people: Phone[]): Promise<void> {
  const callees = [ann, bob].flatMap((number) => twilio.phone(number) ?? []);
  const person = [...people, ...callees][which % (people.length + callees.length)];
  const from = `+1500555040${people.length % 10}`;
  if (deed === "ring") people.push(await twilio.call({ from, to: which % 2 === 0 ? lineNumber : repNumber }));
  else if (deed === "wait") await twilio.clock.advance({ seconds: [0.1, 1, 5, 30, 31, 60][which] ?? 1 });
  else if (deed === "press") await person?.press(["1", "#", "*", "12#"][which % 4] ?? "1");
  else if (deed === "hang up") await person?.hangUp();
  else if (deed === "answer") await person?.answer();
  else await person?.busy();
}

test("whatever documents say and people do, nobody is left in a queue or a talk when all have hung up", async () => {
  const server = await startTwimlServer();
  const tell = async ({ documents, steps }: Story) => {
    for (const [index, name] of paths.entries()) server.answer(name, documents[index] ?? twiml());
    const [customers, reps] = paths.map((path) => ({ voiceUrl: server.url + path }));
    // Documents that redirect for ever ask as often as time allows: with slower webhooks that is not often.
    const numbers = { [lineNumber]: customers ?? {}, [repNumber]: reps ?? {} };
    const twilio = startTwilio({ webhookSeconds: 0.6, numbers });
    twilio.createQueue("q");
    const people: Phone[] = [];

    for (const step of [{ deed: "ring", which: 0 } as const, ...steps]) await carryOut(step, twilio, people);
    for (const person of people) await person.hangUp();
    await twilio.clock.advance({ seconds: 60 });

    expect(twilio.activeCalls).toEqual([]);
    expect(twilio.queues.flatMap(({ members, listeners }) => [...members, ...listeners])).toEqual([]);
    twilio.stop();
  };

  await fc.assert(fc.asyncProperty(story, tell), cases(150, 20));
}, 600_000);
