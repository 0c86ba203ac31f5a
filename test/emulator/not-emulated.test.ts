import { describe, expect, test } from "vitest";
import { NotEmulatedError } from "../../src/emulator/not-emulated.ts";
import { startTwilio } from "../../src/emulator/start-twilio.ts";
import { parseTwiml } from "../../src/emulator/twiml/parse.ts";
import { hasAttribute, kindIn } from "../../src/emulator/twiml/twilio-shape.ts";
import shape from "../fixtures/twiml-shape.json" with { type: "json" };
import "../helpers/matchers.ts";
import { callerNumber, lineNumber, startPhoneLine } from "../helpers/phone-line.ts";
import { startTwimlServer, stay, twiml } from "../helpers/twiml-server.ts";

const parents: Readonly<Record<string, Readonly<Record<string, string>>>> = shape.parents;
const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = shape.attributes;

/** How to come from the root to an element of each kind, as tags that are open there. */
function pathsToKinds(): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>([["VoiceResponse", []]]);
  for (const [kind, path] of paths) {
    for (const [name, noun] of Object.entries(parents[kind] ?? {})) {
      if (!paths.has(noun)) paths.set(noun, [...path, name]);
    }
  }
  return paths;
}

/** A document with an element at the end of a path; `attribute` stands on it. */
function documentOf(path: readonly string[], attribute = ""): string {
  const open = path.map((name, i) => `<${name}${i === path.length - 1 ? attribute : ""}>`);
  const close = path.map((name) => `</${name}>`).toReversed();
  return twiml(`${open.join("")}+15005550099${close.join("")}`, "<Say>and then</Say>");
}

/** An attribute with a value that Twilio would take. */
function attributeOf(name: string, type: string): string {
  if (/method$/i.test(name)) return ` ${name}="GET"`;
  if (name === "reason") return ` ${name}="busy"`;
  return ` ${name}="${type === "number" ? "1" : "true"}"`;
}

/** Every verb and noun in every place that Twilio has it in, and every attribute of it. */
const everything = [...pathsToKinds()].flatMap(([kind, path]) => [
  ...Object.keys(parents[kind] ?? {}).map((name) => documentOf([...path, name])),
  ...Object.entries(attributes[kind] ?? {}).map(([name, type]) => documentOf(path, attributeOf(name, type))),
]);

/** The same without what is inside a Say, at which nobody looks. */
const paths = [...pathsToKinds().values()].filter(
  (path) => path.length > 0 && [-1, path.length - 1].includes(path.indexOf("Say")),
);

function codesOf(text: string): number[] {
  const parsed = parseTwiml(text);
  return (parsed.ok ? parsed.alerts : [parsed.alert]).map(({ code }) => code);
}

test("the emulator knows every verb, noun and attribute of Twilio's library, and nothing else", () => {
  const nouns = Object.entries(parents).flatMap(([kind, names]) =>
    Object.entries(names).map(([name, noun]) => ({ known: kindIn(kind, name), noun })),
  );
  const missing = Object.entries(attributes).flatMap(([kind, names]) =>
    Object.keys(names).filter((name) => !hasAttribute(kind, name)),
  );

  expect(nouns.length).toBeGreaterThan(100);
  expect(nouns.filter(({ known, noun }) => known !== noun)).toEqual([]);
  expect(missing).toEqual([]);
  expect(kindIn("VoiceResponse", "Conference")).toBeUndefined();
  expect(hasAttribute("Dial", "waitUrl")).toBe(false);
});

describe("whatever Twilio has", () => {
  test("gets none of Twilio's codes in a document", () => {
    expect(everything.length).toBeGreaterThan(350);
    expect(everything.filter((document) => codesOf(document).length > 0)).toEqual([]);
  });

  test("gets none of them in a call that carries it out, either", async () => {
    // What is asked for next is not there.
    const server = await startTwimlServer();
    const codes = new Map<string, readonly number[]>();
    for (const document of everything) {
      server.answer("/voice", document);
      const twilio = startTwilio({ numbers: { [lineNumber]: { voiceUrl: `${server.url}/voice` } } });
      await twilio.call({ from: callerNumber, to: lineNumber });
      await twilio.clock.advance({ seconds: 10 });
      codes.set(
        document,
        twilio.alerts.map(({ code }) => code).filter((code) => code !== 11_217),
      );
      twilio.stop();
    }

    expect([...codes].filter(([, raised]) => raised.length > 0)).toEqual([]);
  });

  test("gets the code that Twilio has for it when there is a typo in its name", () => {
    const typos = paths.map((path) => documentOf([...path.slice(0, -1), `${path.at(-1) ?? ""}x`]));

    expect(typos.filter((document) => codesOf(document).length !== 1)).toEqual([]);
    expect(codesOf(twiml("<Recrod/>"))).toEqual([12_200]);
    expect(codesOf(twiml("<Dial><Confrence>a</Confrence></Dial>"))).toEqual([13_215]);
    expect(codesOf(twiml("<Pay><Promt/></Pay>"))).toEqual([12_200]);
  });

  test("gets it when there is a typo in an attribute", () => {
    const typos = paths.map((path) => documentOf(path, ' lenght="1"'));

    expect(typos.filter((document) => codesOf(document).join() !== "12200")).toEqual([]);
  });
});

describe("what Twilio does and the emulator does not is found, not refused:", () => {
  test.each([
    ["<Pay/>", ["<Pay>"]],
    ['<Record maxLength="30" action="/recorded"/>', ["<Record>"]],
    ["<Connect><Stream url='wss://a.example'/></Connect>", ["<Connect>"]],
    ["<Dial action='/done'><Conference>a</Conference></Dial>", ["<Dial><Conference>"]],
    ["<Dial><Client>ann</Client><Sip>sip:a@b.example</Sip></Dial>", ["<Dial><Client>", "<Dial><Sip>"]],
    ['<Enqueue workflowSid="WW1"><Task>{}</Task></Enqueue>', ["<Enqueue workflowSid>", "<Enqueue><Task>"]],
    ['<Dial><Queue reservationSid="WR1"/></Dial>', ["<Dial><Queue reservationSid>"]],
  ])("%s is skipped", async (verb, found) => {
    const line = await startPhoneLine({ "/voice": twiml(verb, "<Say>and then</Say>") });

    const caller = await line.ring();

    expect(line.codes()).toEqual([]);
    expect(line.twilio.notEmulated.map(({ what }) => what)).toEqual(found);
    expect(caller).toHaveHeard("and then");
    expect(caller.timeline.map(({ text }) => text)).toContain(
      `the emulator does not carry out ${found[0] ?? ""}; Twilio does`,
    );
  });

  test.each([
    [
      '<Dial record="record-from-answer" trim="trim-silence">+15005550099</Dial>',
      ['<Dial record="record-from-answer">'],
    ],
    ['<Dial record="do-not-record" answerOnBridge="false">+15005550099</Dial>', []],
    ['<Dial events="call-progress-event">+15005550099</Dial>', ["<Dial events>"]],
    ['<Dial><Number sendDigits="1">+15005550099</Number></Dial>', ["<Dial><Number sendDigits>"]],
    ['<Dial><Number byoc="BY1">+15005550099</Number><Sim>DE1</Sim></Dial>', ["<Dial><Number byoc>", "<Dial><Sim>"]],
    ['<Gather input="dtmf speech" hints="yes"/>', ['<Gather input="dtmf speech">']],
    ['<Gather input="dtmf" bargeIn="true" language="de-DE"/>', []],
    ["<Hangup><Parameter name='a' value='b'/></Hangup>", ["<Hangup><Parameter>"]],
    ['<Say voice="Polly.Amy" language="en-GB">a <break time="1s"/> <emphasis level="strong">b</emphasis></Say>', []],
  ])("%s is carried out without it", async (verb, found) => {
    const line = await startPhoneLine({ "/voice": twiml(verb, "<Say>and then</Say>") });

    const caller = await line.ring();

    expect(line.codes()).toEqual([]);
    expect(line.twilio.notEmulated.map(({ what }) => what)).toEqual(found);
    expect(caller).not.toHaveHeard("and then");
  });

  test("what a document does not come to is not asked for", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Say>Hello</Say>", "<Hangup/>", "<Record/>") });

    await line.ring();
    await line.after(10);

    expect(line.twilio.notEmulated).toEqual([]);
  });

  test("a verb that may not stand in a waiting document is refused as Twilio does it", async () => {
    const wait = twiml("<Record/>", "<Pause/>");
    const line = await startPhoneLine({ "/voice": twiml('<Enqueue waitUrl="/wait">q</Enqueue>'), "/wait": wait });

    await line.ring();

    expect(line.codes()).toEqual([12_200]);
    expect(line.twilio.notEmulated).toEqual([]);
  });

  test("each thing once, however many calls ask for it, and on the timeline of each call", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Record/>", "<Pause/>", "<Redirect/>") });

    const callers = [await line.ring(), await line.ring()];
    await line.after(60);

    expect(line.twilio.notEmulated).toHaveLength(1);
    expect(line.twilio.notEmulated[0]?.times).toBeGreaterThan(50);
    expect(line.twilio.notEmulated[0]).toMatchObject({ callSid: callers[0]?.sid, url: `${line.server.url}/voice` });
    for (const { timeline } of callers)
      expect(timeline.filter(({ text }) => text.includes("<Record>"))).toHaveLength(1);
  });
});

describe("whoever wants to know", () => {
  test("is told once", async () => {
    const told: string[] = [];
    const line = await startPhoneLine(
      { "/voice": twiml("<Record/>", "<Pause/>", "<Redirect/>") },
      { onNotEmulated: ({ message }) => told.push(message) },
    );

    await line.ring();
    await line.after(10);

    expect(told).toEqual(["the emulator does not carry out <Record>; Twilio does"]);
  });

  test("may have the method of a phone fail that led to it", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Record/>", "<Pause/>") }, { onNotEmulated: "fail" });

    await expect(line.ring()).rejects.toThrow("the emulator does not carry out <Record>; Twilio does");
    await line.after(10);
  });

  test("may have the passing of time fail", async () => {
    const line = await startPhoneLine(
      { "/voice": twiml('<Pause length="5"/>', "<Record/>", "<Pay/>", "<Pause/>") },
      { onNotEmulated: "fail" },
    );
    await line.ring();

    await expect(line.after(6)).rejects.toThrow(/<Record>.*\n.*<Pay>/);
  });

  test("may have the end of a test fail, where nothing has settled since", async () => {
    const { twilio, client } = await startPhoneLine({ "/voice": stay }, { onNotEmulated: "fail" });
    await expect(client.conferences.list()).rejects.toMatchObject({ status: 501 });

    expect(() => {
      twilio.stop();
    }).toThrow(NotEmulatedError);
  });
});
