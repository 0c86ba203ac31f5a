import type { EmulatorOptions } from "../../src/emulator/options.ts";
import { type PhoneLine, startPhoneLine } from "./phone-line.ts";
import { documentsOf } from "./twiml-server.ts";

/** One queue as most lines have it: with an action, and a document to wait by. */
export const help = {
  "/caller": '<Enqueue action="/exit" waitUrl="/wait">help</Enqueue>',
  "/wait": "<Pause length='10'/>",
  "/exit": "<Say>Goodbye.</Say>",
  "/rep": '<Dial timeout="30" action="/rep"><Queue>help</Queue></Dial>',
  "/rep-once": '<Dial timeout="30" action="/done"><Queue>help</Queue></Dial>',
  "/done": "<Pause length='60'/>",
};

/** The verbs of documents, by path. */
export type Verbs = Readonly<Record<string, string>>;

/** Starts a line with the queue `help`, which is there already, and with other documents as the test likes. */
export async function startHelp(verbs: Verbs = {}, options: Partial<EmulatorOptions> = {}): Promise<PhoneLine> {
  const line = await startPhoneLine(documentsOf({ ...help, ...verbs }), options);
  line.twilio.createQueue("help");
  return line;
}
