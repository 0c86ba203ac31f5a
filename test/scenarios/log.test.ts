import { expect, test } from "vitest";
import { startCallBacks } from "../helpers/start-call-backs.ts";
import { startFeedback } from "../helpers/start-feedback.ts";
import { startLine } from "../helpers/start-line.ts";

const ann = "+15005550111";
const bea = "+15005550122";

/** What the log says of the line, in order; what it says of anything else is left out. */
function readEvents() {
  const lines: string[] = [];
  const entries = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ event }) => event);
  return {
    log: { write: (line: string) => void lines.push(line) },
    entries,
    told: () => entries().map(({ msg }) => String(msg)),
    whole: () => lines.join(""),
  };
}

const recorded = { DATABASE_URL: "sqlite::memory:", DIAL_TIMEOUT: "10" };

test("a day on the line can be read in the log, a sentence for each event", async () => {
  const { log, told, whole, entries } = readEvents();
  const line = await startLine({ env: recorded, log });

  const regular = await line.customerRings(ann);
  const premium = await line.premiumCustomerRings(bea);
  await line.clock.advance({ seconds: 10 });
  const rep = await line.repRings("+15005550190");
  await line.clock.advance({ seconds: 42 });
  await premium.hangUp();
  await line.clock.advance({ seconds: 20 });
  await rep.hangUp();
  await regular.hangUp();

  expect(told()).toEqual([
    "…11 calls the customers number",
    "…11 waits in customers, 1st in line",
    "…22 calls the premium-customers number",
    "…22 waits in premium-customers, 1st in line",
    "rep …90 rings in",
    "rep …90 is sent to premium-customers for …22",
    "rep …90 talks to …22",
    expect.stringMatching(/^…22 was answered after 1\d s and talked for 4[12] s$/),
    "rep …90 is sent to customers for …11",
    "rep …90 talks to …11",
    expect.stringMatching(/^…11 was answered after \d+ s and talked for \d+ s$/),
    "rep …90 is off the line",
  ]);
  expect(entries()[7]).toMatchObject({ event: "call.over", queue: "premium-customers", outcome: "answered" });
  expect(whole()).not.toMatch(/5550111|5550122|5550190/);
});

test("a rep who listens on an empty queue is told of once, however many Dials that takes", async () => {
  const { log, told } = readEvents();
  const line = await startLine({ env: { ...recorded, DIAL_TIMEOUT: "1" }, log });

  await line.repRings("+15005550190");
  await line.clock.advance({ seconds: 60 });

  expect(told()).toEqual(["rep …90 rings in", "rep …90 listens on premium-customers"]);
});

test("a caller who gives up, one who finds the queue full and one with a withheld number are told of", async () => {
  const { log, told } = readEvents();
  const line = await startLine({ env: { ...recorded, MAX_QUEUE: "1" }, log });

  const caller = await line.customerRings("+266696687");
  await line.customerRings(ann);
  await line.clock.advance({ seconds: 30 });
  await caller.hangUp();

  expect(told()).toEqual([
    "a withheld number calls the customers number",
    "a withheld number waits in customers, 1st in line",
    "…11 calls the customers number",
    "…11 was turned away, for the queue was full",
    expect.stringMatching(/^a withheld number hung up after 3\d s$/),
  ]);
});

test("a line without a record tells what Twilio tells it", async () => {
  const { log, told } = readEvents();
  const line = await startLine({ log });

  const customer = await line.customerRings(ann);
  const rep = await line.repRings("+15005550190");
  await line.clock.advance({ seconds: 42 });
  await customer.hangUp();
  await line.clock.advance({ seconds: 5 });
  await rep.hangUp();

  expect(told().toSorted()).toEqual([
    "rep …90 rings in",
    expect.stringMatching(/^rep …90 talked for 4\d s$/),
    "…11 calls the customers number",
    "…11 is off the line",
    "…90 is off the line",
  ]);
});

test("what was decided and does not stand is not told", async () => {
  const { log, told } = readEvents();
  const audit = () => Promise.reject(new Error("no"));
  const line = await startLine({ env: recorded, log, audit });

  await line.customerRings(ann);

  // The one sentence of a line that does without its record.
  expect(told()).toEqual(["…11 calls the customers number"]);
});

test.each<[string, object, (line: Awaited<ReturnType<typeof startFeedback>>) => Promise<void>, string]>([
  [
    "a talk that was too short",
    {},
    (line) => line.talk(ann, { talked: 5 }),
    "no text goes to …11: the talk was shorter than SURVEY_MIN_TALK",
  ],
  [
    "the night",
    { SMS_HOURS: "20:00-21:00" },
    (line) => line.talk(ann),
    "the text to …11 waits until Mon 20:00: it is outside SMS_HOURS",
  ],
  [
    "a survey of late",
    {},
    async (line) => {
      await line.talk(ann);
      await line.after(60);
      await line.talk(ann);
    },
    "no text goes to …11: they were asked less than SURVEY_EVERY_DAYS ago",
  ],
  [
    "STOP",
    {},
    async (line) => {
      await line.text(ann, "STOP");
      await line.talk(ann);
    },
    "no text goes to …11: they have asked for no texts",
  ],
  [
    "STOP before the text has gone",
    {},
    async (line) => {
      await line.giveUp(ann, 12);
      await line.text(ann, "STOP");
      await line.after(60);
    },
    "no text goes to …11: they have asked for no texts",
  ],
  [
    "a call-back in place of it",
    {},
    async (line) => {
      const phone = await line.customerRings(ann);
      await line.after(1);
      await phone.press("1");
      await line.after(60);
    },
    "no text goes to …11: they are rung back instead",
  ],
  [
    "a withheld number",
    {},
    (line) => line.talk("+266696687"),
    "no text goes to a withheld number: that number cannot be texted",
  ],
  [
    "a machine",
    {},
    async (line) => {
      await line.talk(ann);
      await line.after(60);
      await line.text(ann, "Automatic reply: I am out of the office");
    },
    "no text goes to …11: a machine has texted, and is not answered",
  ],
  [
    "a stranger among many",
    { ANSWERS_TO_STRANGERS: "1" },
    async (line) => {
      await line.text("+15005550222", "CALL");
      await line.text(ann, "CALL");
    },
    "no text goes to …11: as many who never rang were answered as ANSWERS_TO_STRANGERS allows",
  ],
  [
    "a stranger's farewell",
    {},
    (line) => line.text(ann, "leave me alone"),
    "no text goes to …11: they have never rung us, and have no text to take leave of",
  ],
  [
    "a STOP after a STOP",
    {},
    async (line) => {
      await line.giveUp(ann, 30);
      await line.after(60);
      await line.text(ann, "leave me alone");
      await line.text(ann, "please leave me alone");
    },
    "no text goes to …11: they have asked for no texts",
  ],
  ["a short wait", {}, (line) => line.giveUp(ann, 3), "no text goes to …11: they hung up within ten seconds"],
])("that no text goes out has its reason in the log: %s", async (_what, env, happens, sentence) => {
  const { log, told } = readEvents();
  const line = await startFeedback({ env: { ...env }, log });

  await happens(line);
  await line.after(30);

  expect(told()).toContain(sentence);
  expect(told().filter((msg) => msg.startsWith("no text") || msg.includes("waits until"))).toHaveLength(1);
});

test("a text that goes out is told of, and a call-back from its beginning to its end", async () => {
  const { log, told } = readEvents();
  const line = await startCallBacks({ log });

  await line.asksByKey(ann);
  const rep = await line.repRings("+15005550190");
  const phone = await line.ringing(ann);
  await phone.answer();
  await line.after(5);
  await phone.press("1");
  await line.after(60);
  await phone.hangUp();
  await line.after(30);
  await rep.hangUp();

  const lines = told();
  for (const sentence of [
    "…11 asks to be rung back",
    "…11 is rung back for rep …90",
    "…11 is rung back and pressed the key",
    "the call-back to …11 is over: they have talked",
    "a text goes to …11",
  ])
    expect(lines).toContain(sentence);
  expect(lines).toContainEqual(expect.stringMatching(/^…11 left to be rung back after \d+ s$/));
});
