import type { EmulatorOptions } from "../../src/emulator/options.ts";
import { type DocumentLine, type Documents, startDocuments } from "./start-documents.ts";

/** One queue as most lines have it: with an action, and a document to wait by. */
export const help: Documents = {
  "/caller": '<Enqueue action="/exit" waitUrl="/wait">help</Enqueue>',
  "/wait": "<Pause length='10'/>",
  "/exit": "<Say>Goodbye.</Say>",
  "/rep": '<Dial timeout="30" action="/rep"><Queue>help</Queue></Dial>',
  "/rep-once": '<Dial timeout="30" action="/done"><Queue>help</Queue></Dial>',
  "/done": "<Pause length='60'/>",
};

/** Starts the line of `help`, with its queue there already, and with other documents as the test likes. */
export async function startHelp(
  documents: Documents = {},
  options: Partial<EmulatorOptions> = {},
): Promise<DocumentLine> {
  const line = await startDocuments({ ...help, ...documents }, options);
  line.twilio.exchange.queues.create("help");
  return line;
}
