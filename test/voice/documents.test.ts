import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createVoiceDocuments } from "../../src/voice/documents.ts";
import { type Element, parseTwiml } from "../helpers/twiml.ts";

/** What Twilio's own library knows of TwiML: which element stands in which, with which attributes. */
interface Shape {
  readonly parents: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const contract = new URL("../../../shared/reference/twiml-shape.json", import.meta.url);

test.skipIf(!existsSync(contract))(
  "every document of ours has the shape that Twilio's library knows (skipped where its description is not beside the project)",
  () => {
    const shape = JSON.parse(readFileSync(contract, "utf8")) as Shape;
    const line = { queues: ["premium-customers", "customers"] as const, basePath: "/line", dialTimeout: 1 };
    const { enqueue, apologizeAndEnqueue, takeFrom, pauseAndTakeFrom, staffOnly, nothing } = createVoiceDocuments(line);
    const perQueue = [enqueue, apologizeAndEnqueue, takeFrom, pauseAndTakeFrom].flatMap((build) =>
      line.queues.map(build),
    );

    const strange = [...perQueue, staffOnly, nothing].flatMap((twiml) =>
      strangeIn("VoiceResponse", parseTwiml(twiml), shape),
    );

    expect(strange).toEqual([]);
  },
);

test.skipIf(!existsSync(contract))("the comparison finds what does not belong (skipped as above)", () => {
  const shape = JSON.parse(readFileSync(contract, "utf8")) as Shape;
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
