import { SaxesParser } from "saxes";

/** An element of a document, as a literal that a test can compare: name, attributes, then children and text. */
export type Element = readonly [name: string, attributes: Readonly<Record<string, string>>, ...content: Content[]];
type Content = Element | string;
type Open = [string, Record<string, string>, ...Content[]];

/** The verbs of a TwiML document, parsed. Throws on what is no XML or has another root than Response. */
export function parseTwiml(text: string): readonly Content[] {
  const parser = new SaxesParser();
  const open: Open[] = [["", {}]];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => open.push([name, { ...attributes }]));
  parser.on("text", (words) => {
    if (words !== "") open.at(-1)?.push(words);
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.push(closed);
  });
  parser.write(text).close();
  const [, , root] = open[0] ?? [];
  if (!Array.isArray(root) || root[0] !== "Response") throw new Error(`no <Response>: ${text}`);
  return root.slice(2) as Content[];
}

/** The seed's Dial of one queue. */
export function dial(queue: string, { base = "" } = {}): Element {
  return ["Dial", { timeout: "1", action: `${base}/rep-call-complete`, method: "GET" }, ["Queue", {}, queue]];
}

export function enqueue(queue: string): Element {
  return ["Enqueue", {}, queue];
}

export const pause: Element = ["Pause", { length: "1" }];
export const apology: Element = ["Say", {}, "We are sorry, something went wrong on our side. Please stay on the line."];
export const staffOnly: readonly Element[] = [
  ["Say", {}, "This line is for our staff. Goodbye."],
  ["Hangup", {}],
];
