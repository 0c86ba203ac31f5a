import { expect, test } from "vitest";
import { createVoiceDocuments, type LineSettings } from "../../src/voice/documents.ts";
import contract from "../fixtures/twiml-shape.json" with { type: "json" };
import { type Element, parseTwiml } from "../helpers/twiml.ts";

const shape: Shape = contract;

/** What Twilio's own library knows of TwiML: which element stands in which, with which attributes. */
interface Shape {
  readonly parents: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

test("every document of ours has the shape that Twilio's library knows", () => {
  const line = { queues: ["premium-customers", "customers"] as const, basePath: "/line" };
  const all = [true, false].flatMap((keepsRecord) => everyDocument({ ...line, keepsRecord }));

  const strange = all.flatMap((twiml) => strangeIn("VoiceResponse", parseTwiml(twiml), shape));

  expect(strange).toEqual([]);
});

function everyDocument(line: LineSettings): string[] {
  const documents = createVoiceDocuments(line);
  const { enqueue, apologizeAndEnqueue, takeFrom, pauseAndTakeFrom, hold, silence, turnAway } = documents;
  const {
    tellOfCallBack,
    ringBack,
    askForKey,
    callBackMissed,
    callBackDeclined,
    callBackLater,
    callBackHeard,
    aboutToBePutThrough,
    hangUp,
  } = documents;
  const { leave, goodbye, ringInAgain, staffOnly, nothing } = documents;
  const estimate = { meanSeconds: 200, fromMinutes: 3, toMinutes: 5 };
  return [
    ...line.queues.flatMap((queue) => [
      enqueue(queue),
      enqueue(queue, "fetch"),
      apologizeAndEnqueue(queue),
      apologizeAndEnqueue(queue, { tries: 1, waitHasFailed: true }),
    ]),
    ...line.queues.flatMap((queue) => [
      takeFrom(queue),
      takeFrom(queue, { round: 7, seconds: 30 }),
      takeFrom(queue, { round: 7, seconds: 30, news: "no-answer" }),
      pauseAndTakeFrom(queue),
    ]),
    hold("customers", "/hold-music.wav"),
    hold("customers", "https://music.example/a.mp3", { place: 2, estimate, offersCallBack: false }),
    hold("customers", "/hold-music.wav", { place: 2, estimate, offersCallBack: true }),
    tellOfCallBack({ id: "SM1", number: "+15005550111", queue: "customers", waitedMs: 90_000, round: 4, news: "busy" }),
    ringBack({ id: "SM1", number: "+15005550111", lineNumber: "+15005550001", round: 4 }),
    callBackMissed("+15005550001", "+15005550111"),
    callBackDeclined,
    callBackLater,
    callBackHeard,
    askForKey("SM1"),
    aboutToBePutThrough,
    hangUp,
    silence(3),
    ...(["wait-limit", "closed", "call-back", "queue-full", "failed"] as const).map(turnAway),
    leave,
    goodbye,
    ringInAgain,
    staffOnly,
    nothing,
  ];
}

test("with no record kept, the documents are the seed's, letter for letter", () => {
  const line = { queues: ["customers"] as const, basePath: "", keepsRecord: false };
  const { enqueue, takeFrom } = createVoiceDocuments(line);
  const head = '<?xml version="1.0" encoding="UTF-8"?>';

  expect(enqueue("customers")).toBe(`${head}<Response><Enqueue>customers</Enqueue></Response>`);
  expect(takeFrom("customers")).toBe(
    `${head}<Response><Dial timeout="1" action="/rep-call-complete" method="GET"><Queue>customers</Queue></Dial></Response>`,
  );
});

test("with a record, every Dial of it bears its number and length, and the rep can end a talk by *", () => {
  const line = { queues: ["customers"] as const, basePath: "/line", keepsRecord: true };
  const { takeFrom } = createVoiceDocuments(line);
  const dial = (timeout: string, action: string) => [
    "Dial",
    { timeout, action, method: "GET", hangupOnStar: "true" },
    ["Queue", { url: "/line/connect" }, "fetch"],
  ];

  for (const seconds of [10, 30])
    expect(parseTwiml(takeFrom("fetch", { round: 12, seconds }))).toEqual([
      dial(String(seconds), "/line/rep-call-complete?round=12"),
    ]);
  expect(parseTwiml(takeFrom("fetch"))).toEqual([dial("1", "/line/rep-call-complete")]);
});

test("the comparison finds what does not belong", () => {
  const twiml = "<Response><Say><Dial/></Say><Dial waitUrl='/x'><Queue>a</Queue></Dial><Message/></Response>";

  expect(strangeIn("VoiceResponse", parseTwiml(twiml), shape)).toEqual([
    "Dial in Say",
    "Dial waitUrl",
    "Message in VoiceResponse",
  ]);
});

function strangeIn(parent: string, content: readonly (Element | string)[], shape: Shape): string[] {
  const elements = content.filter((part): part is Element => typeof part !== "string");
  return elements.flatMap(([name, attributes, ...inside]) => {
    if (shape.parents[parent]?.[name] === undefined) return [`${name} in ${parent}`];
    const unknown = Object.keys(attributes).filter((attribute) => shape.attributes[name]?.[attribute] === undefined);
    return [...unknown.map((attribute) => `${name} ${attribute}`), ...strangeIn(name, inside, shape)];
  });
}
