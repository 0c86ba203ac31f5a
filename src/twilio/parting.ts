import { readSignedText } from "./reading.ts";
import { type SignedName, type SignedNames, signedNames } from "./signed-names.ts";

/** A form as it was sent: by name, a repeated parameter as a list. */
export type Form = Readonly<Record<string, unknown>>;

/** The names and values of a form as a signature covers them: sorted by name, without separators. */
export function signedText(form: Form): string {
  let text = "";
  for (const name of Object.keys(form).toSorted()) {
    const value = form[name];
    if (Array.isArray(value)) for (const one of [...new Set(value.map(String))].toSorted()) text += name + one;
    else text += name + String(value);
  }
  return text;
}

/** How many readings are kept, so that who sends one hostile form again and again has it read once. */
const mostKept = 500;

/**
 * Tells whether the forms of one URL are parted as Twilio must have parted them.
 *
 * A signature does not tell where a name or value ends. So the signed text is read anew, and every parameter that
 * decides something must be what was sent.
 */
export class PartingCheck {
  readonly #names: SignedNames;
  readonly #accountSid: string;
  readonly #readings = new Map<string, Reader>();

  constructor(names: SignedNames, accountSid: string) {
    this.#names = names;
    this.#accountSid = accountSid.toLowerCase();
  }

  /** Whether a form may act. Its signature has been checked before: only what Twilio has once sent is read. */
  isTwilios(form: Form, text: string, signature: string): boolean {
    const { AccountSid: account } = form;
    if (typeof account !== "string" || account.toLowerCase() !== this.#accountSid) return false;
    // Twilio repeats no parameter.
    if (Object.values(form).some((value) => typeof value !== "string")) return false;
    const known = knownIn(form, this.#names);
    if (hasNothingHidden(form, text, known)) return true;
    const reading = this.#read(text, known, signature);
    return reading !== undefined && this.#names.deciding.every((name) => reading.get(name) === form[name]);
  }

  #read(text: string, known: readonly SignedName[], signature: string): Reader {
    const key = `${known === this.#names.known ? "" : "channel "}${signature}`;
    if (this.#readings.has(key)) return this.#readings.get(key);
    const [oldest = ""] = this.#readings.keys();
    if (this.#readings.size >= mostKept) this.#readings.delete(oldest);
    const reading = readSignedText(text, known);
    this.#readings.set(key, reading);
    return reading;
  }
}

type Reader = ReturnType<typeof readSignedText>;

/** A text that came by WhatsApp or the like has parameters of its own beside it. */
function knownIn({ From: from }: Form, { known }: SignedNames): readonly SignedName[] {
  const isText = known === signedNames.text.known;
  return isText && typeof from === "string" && /^[a-z]+:/.test(from) ? signedNames.channelText.known : known;
}

/**
 * Whether nothing that decides could be read from the text but what was sent, wherever it is cut. So it is nearly
 * always, and then the reading need not be looked for.
 */
function hasNothingHidden(form: Form, text: string, known: readonly SignedName[]): boolean {
  return known.every(
    (one) =>
      !one.decides || (isInShape(form[one.name], one) && isAlone(form, text, one) && endsForCertain(form, one, known)),
  );
}

function isInShape(value: unknown, { wholeValue, isRequired }: SignedName): boolean {
  return value === undefined ? !isRequired : typeof value === "string" && wholeValue.test(value);
}

/** Whether the name, wherever it stands in the text, has the value that was sent. */
function isAlone(form: Form, text: string, { name, value, reach }: SignedName): boolean {
  let places = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (isPartOfLonger(text, name, at, end)) continue;
    places += 1;
    value.lastIndex = end;
    if (reach !== "anywhere" && (!value.test(text) || text.slice(end, value.lastIndex) !== form[name])) return false;
  }
  return places === 0 ? form[name] === undefined : reach !== "anywhere" || places === 1;
}

/** Names of Twilio's that end or begin with another: DialCallSid, AvgQueueTime, ForwardedFrom, FromCity, CallToken. */
const before = /(?:Avg|Deque(?:d|ing|u(?:ed|ing))|Dial|Forwarded|Parent|Sms)$/;
const behind = /City|Country|State|Zip/y;

function isPartOfLonger(text: string, name: string, at: number, end: number): boolean {
  if (name === "To" && text.startsWith("Token", at)) return true;
  behind.lastIndex = end;
  return ((name === "From" || name === "To") && behind.test(text)) || before.test(text.slice(Math.max(0, at - 9), at));
}

/** Whether a value that may be longer or shorter than it was sent ends where a known name begins. */
function endsForCertain(form: Form, { name, reach }: SignedName, known: readonly SignedName[]): boolean {
  const value = form[name];
  if (reach === "pattern" || typeof value !== "string" || (reach === "within" && /^\+?\d*$/.test(value))) return true;
  const next = Object.keys(form)
    .filter((other) => other > name)
    .toSorted()[0];
  if (next === undefined) return true;
  const following = known.find((one) => one.name === next);
  return following !== undefined && (reach === "within" || following.isRequired);
}
