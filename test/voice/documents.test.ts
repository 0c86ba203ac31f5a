import { expect, test } from "vitest";
import { createVoiceDocuments } from "../../src/voice/documents.ts";
import contract from "../fixtures/twiml-shape.json" with { type: "json" };
import { type Element, parseTwiml } from "../helpers/twiml.ts";

const shape: Shape = contract;

/** What Twilio's own library knows of TwiML: which element stands in which, with which attributes. */
interface Shape {
  readonly parents: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

test("every document of ours has the shape that Twilio's library knows", () => {
  const line = { queues: ["premium-customers", "customers"] as const, basePath: "/line", dialTimeout: 1 };
  const { enqueue, apologizeAndEnqueue, takeFrom, pauseAndTakeFrom, staffOnly, nothing } = createVoiceDocuments(line);
  const perQueue = [enqueue, apologizeAndEnqueue, takeFrom, pauseAndTakeFrom].flatMap((build) =>
    line.queues.map(build),
  );

  const strange = [...perQueue, staffOnly, nothing].flatMap((twiml) =>
    strangeIn("VoiceResponse", parseTwiml(twiml), shape),
  );

  expect(strange).toEqual([]);
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
