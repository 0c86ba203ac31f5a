import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import type { Services } from "../../src/services.ts";
import type { VoiceDocuments } from "../../src/voice/documents.ts";
import { type LineSettings, startLine, type TestLine } from "../helpers/start-line.ts";
import { documentsOf, startTwimlServer } from "../helpers/twiml-server.ts";

/** The seed in one story: premium first, then regular, then round and round; and nobody is asked about all the time. */
async function seedStory(line: TestLine): Promise<void> {
  const regular = await line.customerRings();
  await line.clock.advance({ seconds: 30 });
  const premium = await line.premiumCustomerRings();
  expect(regular).toBeWaitingIn("customers", { position: 1 });
  expect(premium).toBeWaitingIn("premium-customers", { position: 1 });
  expect(regular).not.toGoInCircles();

  const rep = await line.repRings();
  await line.clock.advance({ seconds: 5 });
  expect(rep).toBeTalkingTo(premium);

  await premium.hangUp();
  await line.clock.advance({ seconds: 5 });
  expect(rep).toBeTalkingTo(regular);

  await regular.hangUp();
  await line.clock.advance({ seconds: 30 });
  expect(rep).not.toGoInCircles();
  const next = await line.premiumCustomerRings();
  await line.clock.advance({ seconds: 5 });
  expect(rep).toBeTalkingTo(next);
}

/** The line with other documents than the real ones. */
function withDocuments(change: (documents: VoiceDocuments) => Partial<VoiceDocuments>): LineSettings {
  return {
    change: (services: Services) => ({
      ...services,
      documents: { ...services.documents, ...change(services.documents) },
    }),
  };
}

/** The line behind something that answers every webhook in its place. */
function behind(answer: RequestListener): LineSettings {
  return { front: () => answer };
}

function page(status: number, type: string, body: string): LineSettings {
  return behind((_, response) => response.writeHead(status, { "Content-Type": type }).end(body));
}

const twiml = (verbs: string) => `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs}</Response>`;
const html = "<!DOCTYPE html><html><body><h1>It works!</h1></body></html>";

/** Servers that are broken, and what the message of the story has to say of it. */
const broken: readonly (readonly [string, LineSettings, readonly RegExp[]])[] = [
  [
    "puts every customer into one queue",
    withDocuments(({ enqueue }) => ({ enqueue: () => enqueue("customers") })),
    [/should be waiting in premium-customers, place 1, but waits in customers, place 2/],
  ],
  [
    "puts customers into a queue with another name",
    withDocuments(({ enqueue }) => ({ enqueue: (queue) => enqueue(queue.toUpperCase()) })),
    [/should be waiting in customers, place 1, but waits in CUSTOMERS, place 1/],
  ],
  [
    "sends reps to the regular queue first",
    withDocuments(({ takeFrom }) => ({ takeFrom: () => takeFrom("customers") })),
    [/should be talking to \+15005551002, but talks to \+15005551001/, /listens on customers/],
  ],
  [
    "misspells the queue that a rep dials",
    withDocuments(() => ({ takeFrom: () => twiml('<Dial action="/rep-call-complete"><Queue>premium</Queue></Dial>') })),
    [/should be talking to/, /cannot listen on "premium": there is no such queue/],
  ],
  [
    "forgets the action of a rep's Dial",
    withDocuments(({ takeFrom }) => ({ takeFrom: (queue) => takeFrom(queue).replace(/action="[^"]*"/, "") })),
    [/should be talking to .* but has ended \(completed\)/, /the document is at its end, and so is the call/],
  ],
  [
    "answers customers with empty TwiML",
    withDocuments(() => ({ enqueue: () => twiml("") })),
    [/should be waiting in customers, .* has ended \(no-answer\)/, /the document is at its end, and so is the call/],
  ],
  [
    "answers reps with empty TwiML",
    withDocuments(() => ({ takeFrom: () => twiml("") })),
    [/should be talking to .* but has ended/, /the document is at its end, and so is the call/],
  ],
  ["answers with an HTML page", page(200, "text/html", html), [/has ended/, /error 12100: .*\/customers/]],
  ["answers 502 with an HTML page", page(502, "text/html", html), [/has ended/, /error 11217: .*HTTP error/]],
  ["answers with JSON", page(200, "application/json", "{}"), [/has ended/, /error 12300: .*application\/json/]],
  ["answers with nothing at all", page(200, "text/xml", ""), [/has ended/, /error 12100/]],
  [
    "answers with a verb's name misspelt",
    page(200, "text/xml", twiml("<Enqeue>customers</Enqeue>")),
    [/has ended/, /12200/],
  ],
  ["hangs up the connection", behind((request) => request.socket.destroy()), [/has ended/, /error 11205/]],
  [
    "lets a rep's document redirect to itself",
    withDocuments(() => ({ takeFrom: () => twiml("<Redirect>/rep-call-complete</Redirect>") })),
    [/should be talking to/, /Twilio asks POST .*\/rep-call-complete/],
  ],
];

describe("the seed's story", () => {
  test("is told to its end by the real server", async () => {
    await seedStory(await startLine());
  });

  test.each(broken)("shows what is wrong with a server that %s", async (_, settings, causes) => {
    const line = await startLine(settings);

    const story = seedStory(line);

    await expect(story).rejects.toThrow();
    const message = await story.catch(String);
    for (const cause of causes) expect(message).toMatch(cause);
  });

  test("shows what is wrong with a server that is too slow", async () => {
    const line = await startLine();
    for (const path of ["/customers", "/voice-fallback"])
      line.twilio.fault({ kind: "delay", seconds: 16, path, times: 1000 });

    await expect(seedStory(line)).rejects.toThrow(/has ended[^]*error 11203: .*Twilio waits 15 seconds/);
  });

  test.each([
    ["empty", ""],
    ["over at once", "<Redirect>/wait</Redirect>"],
  ])("shows what is wrong with a wait document that is %s", async (_, verbs) => {
    const { url } = await startTwimlServer(documentsOf({ "/wait": verbs }));
    const line = await startLine(
      withDocuments(({ enqueue }) => ({
        enqueue: (queue) => enqueue(queue).replace("<Enqueue>", `<Enqueue waitUrl="${url}/wait">`),
      })),
    );

    await expect(seedStory(line)).rejects.toThrow(/Twilio asked \d+ times within ten seconds[^]*\/wait/);
  });
});
