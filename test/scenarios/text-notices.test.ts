import { expect, test } from "vitest";
import { newestNotices } from "../../src/record/tables/notices.ts";
import { statement } from "../../src/record/database.ts";
import type { HeardRow } from "../../src/record/tables/texts-in.ts";
import { passedOn, thanks } from "../../src/sms/words.ts";
import { ask } from "../helpers/decide.ts";
import { type FeedbackLine, startFeedback } from "../helpers/start-feedback.ts";

const ours = "+15005550190";
const [ann, bea] = ["+15005550111", "+15005550222"] as const;
const readings = statement<Pick<HeardRow, "reading">>(
  "test_readings",
  "SELECT reading FROM texts_in ORDER BY heard_ms, message_sid",
);

async function start(env: Record<string, string> = {}) {
  const line = await startFeedback({ env: { ALERT_NUMBERS: ours, ...env } });
  const rows = async () => (await ask(line.services.record, (tx) => tx.all(newestNotices, 50))) ?? [];
  return {
    line,
    told: async () => (await rows()).map(({ cause, text }) => [cause, text]).toReversed(),
    causes: async () => (await rows()).map(({ cause }) => cause).toReversed(),
  };
}

async function hasTalked(line: FeedbackLine, number: string = ann) {
  await line.talk(number);
  await line.after(60);
}

test.each([
  ["4 but get your supervisor on this", "wants-manager", "speaks of a manager"],
  ["5, pero quiero hablar con el encargado", "call-not-promised", "asks for a call, and none could be promised"],
  ["4. Ihr Chef weiß Bescheid", "wants-manager", "speaks of a manager"],
  ["4, merci de le dire au responsable", "wants-manager", "speaks of a manager"],
  ["please ring me about the bill", "call-not-promised", "asks for a call, and none could be promised"],
  ["where is my router?", "question", "has asked something"],
  ["77", "unclear-text", "has texted what could not be understood"],
])("%j is a notice, and a text to ours", async (body, cause, what) => {
  const { line, told } = await start();
  await hasTalked(line);

  await line.text(ann, body);
  await line.after(20);

  const text = `A customer (…11) ${what}: "${body}"`;
  expect(await told()).toEqual([[cause, text]]);
  expect(line.inbox(ours)).toEqual([`Queue Dispatch: ${text}`]);
  expect(line.services.record?.problem).toBeUndefined();
});

test("a number alone that corrects a rating is one, and no notice", async () => {
  const { line, causes } = await start();
  await hasTalked(line);

  for (const body of ["5", "3"]) await line.text(ann, body);

  const kept = (await ask(line.services.record, (tx) => tx.all(readings))) ?? [];
  expect(kept.map(({ reading }) => reading)).toEqual(["rating 5", "rating 3"]);
  expect(await causes()).toEqual([]);
});

test("a call that is promised is no notice, and one that was asked for after a STOP is", async () => {
  const { line, causes } = await start();
  await line.giveUp(ann, 30);
  await line.after(20);
  await line.text(ann, "yes please");
  await line.text(ann, "when will you ring?");
  expect(await causes()).toEqual(["question"]);

  await line.giveUp(bea, 30);
  await line.after(20);
  await line.text(bea, "STOP");
  await line.text(bea, "call me");

  expect(await causes()).toEqual(["question", "call-not-promised"]);
});

test("one number is told of once an hour for each cause, by at most 80 clean characters", async () => {
  const { line, told } = await start();
  await hasTalked(line);
  await line.text(ann, `why\u0000 does\n it say ${"very ".repeat(40)}long?`);
  await line.text(ann, "why is that?");
  await line.text(ann, "and where is my manager");
  await line.after(3000);
  await line.text(ann, "hello? why?");
  expect((await told()).map(([cause]) => cause)).toEqual(["question", "wants-manager"]);
  const [, quote = ""] = /: "(.*)"$/.exec((await told())[0]?.[1] ?? "") ?? [];
  expect(quote).toMatch(/^why does it say very very .*\.\.\.$/);
  expect(Array.from(quote)).toHaveLength(80);

  await line.after(700);
  await line.text(ann, "where is it?");

  expect((await told()).map(([cause]) => cause)).toEqual(["question", "wants-manager", "question"]);
});

test.each(["where is my router?", "please ring me about the bill"])(
  "who texts %j is told that it was passed on, once, as people know of it",
  async (body) => {
    const { line, causes } = await start();
    await hasTalked(line);

    await line.text(ann, body);
    expect(line.inbox(ann).slice(1)).toEqual([passedOn]);
    expect(await causes()).toHaveLength(1);
    await line.text(ann, body);
    await line.text(ann, body);

    expect(line.inbox(ann).slice(1)).toEqual([passedOn, thanks]);
    expect(await causes()).toHaveLength(1);
  },
);

test.each(["0", "1", "40"])("of strangers people are told five an hour, whether %s are answered", async (answered) => {
  const { line, told } = await start({ ANSWERS_TO_STRANGERS: answered });
  const ofStrangers = async () => (await told()).filter(([cause]) => cause !== "cap-reached");
  for (let i = 10; i < 20; i += 1) await line.text(`+150055503${i}`, "call me");

  const notices = await ofStrangers();
  expect(notices).toHaveLength(5);
  expect(notices[0]).toEqual([
    "call-not-promised",
    'Somebody who never rang (…10) asks for a call, and none could be promised: "call me"',
  ]);
  await line.after(3600);
  await line.text("+15005550330", "who has ordered this pizza?");

  expect((await ofStrangers()).slice(5)).toEqual([
    ["question", 'Somebody who never rang (…30) has asked something: "who has ordered this pizza?"'],
  ]);
});

test("machines, reactions and thanks are no notice; machines are not answered, and the log says so", async () => {
  const { line, causes } = await start();
  await hasTalked(line);
  const texts = line.inbox(ann).length;
  await line.text(ann, "Automatic reply: I am out of the office. Who needs me? Ask my manager.");
  await line.text(ann, "Liked “How did we do? Ask our manager”");
  await line.after(60);

  expect(await causes()).toEqual([]);
  expect(line.inbox(ann)).toHaveLength(texts);
});

test("how a text was read is kept with its number", async () => {
  const { line } = await start();
  await hasTalked(line);
  await line.text(ann, "5 but have a manager call me");
  await line.text(ann, "???");

  const rows = (await ask(line.services.record, (tx) => tx.all(readings))) ?? [];

  expect(rows.map(({ reading }) => reading)).toEqual(["rating 5, call-me, comment", "unclear"]);
});
