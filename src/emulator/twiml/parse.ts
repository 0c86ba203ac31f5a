import { SaxesParser } from "saxes";
import { type Alert, errorAlert } from "../alerts.ts";
import { checkReply, checkVerbs } from "./check.ts";

/** An element of a document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it, white space and all; of a Say the words in its SSML too. */
  readonly text: string;
}

/** A document that has been read: its verbs, and what Twilio would warn of; or the reason why it cannot be used. */
export type ParsedTwiml =
  | { readonly ok: true; readonly verbs: readonly Element[]; readonly alerts: readonly Alert[] }
  | { readonly ok: false; readonly alert: Alert };

const kept = new Map<string, ParsedTwiml>();
const keepDocuments = 2000;
const longestKept = 4096;

/** Reads a document. The same few documents come again and again, so what came of them is kept. */
export function parseTwiml(text: string): ParsedTwiml {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const parsed = parse(text, checkVerbs);
  if (text.length > longestKept) return parsed;
  if (kept.size >= keepDocuments) kept.clear();
  kept.set(text, parsed);
  return parsed;
}

/** Reads a document that answers a text. */
export function parseReply(text: string): ParsedTwiml {
  return parse(text, checkReply);
}

function parse(text: string, check: (root: Element) => Alert[]): ParsedTwiml {
  try {
    const root = parseXml(text);
    if (root === undefined) return { ok: false, alert: errorAlert(12100, "the document is empty") };
    if (root.name !== "Response") {
      return { ok: false, alert: errorAlert(12102, `the root element is <${root.name}>, not <Response>`) };
    }
    return { ok: true, verbs: root.children, alerts: check(root) };
  } catch (error) {
    return {
      ok: false,
      alert: errorAlert(12100, `the document is no XML: ${error instanceof Error ? error.message : ""}`),
    };
  }
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

function parseXml(text: string): Element | undefined {
  // The parser would skip it; Twilio does not.
  if (text.startsWith("\uFEFF")) throw new Error("there is a byte order mark before the document");
  const parser = new SaxesParser();
  const open: Open[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const addText = (words: string) => {
    const current = open.at(-1);
    const say = open.findLast(({ name }) => name === "Say");
    if (current !== undefined) current.text += words;
    if (say !== undefined && say !== current) say.text += words;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a DOCTYPE is not allowed");
  });
  parser.on("opentag", ({ name, attributes }) =>
    open.push({ name, attributes: { ...attributes }, children: [], text: "" }),
  );
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push(closed);
  });
  parser.write(text).close();
  return open[0]?.children[0];
}
