import { RequestError } from "../../http/errors.ts";
import type { RepNumbers } from "../../record/rep-numbers.ts";
import { repsLine } from "../../urls.ts";
import { Handset } from "./handset.ts";
import type { Listener } from "./follower.ts";
import { allowedTelephones, handsetNumber, spaced } from "./numbers.ts";
import { personOf, type WholeCall, type WorldEvent, type WorldMessage } from "./world.ts";

/** A line that can be rung, with its number. */
export interface LineNumber {
  readonly line: string;
  readonly phoneNumber: string;
}

/** So many handsets one can still keep an eye on. */
const mostHandsets = 12;

/** The handsets in the browser, for everybody who looks at them; they live as long as the server. */
export class HandsetBook implements Listener {
  readonly #lines: readonly LineNumber[];
  readonly #repNumbers: RepNumbers;
  #handsets: readonly Handset[] = [];
  #last = 0;

  constructor(lines: readonly LineNumber[], repNumbers: RepNumbers) {
    this.#lines = lines;
    this.#repNumbers = repNumbers;
  }

  /** The line whose callers are served first. */
  get firstLine(): string {
    return this.#lines[0]?.line ?? "";
  }

  get all(): readonly Handset[] {
    return this.#handsets;
  }

  /** Another telephone, which is to ring a line. Throws when there is no such line, or no room for more. */
  add(line: string): Handset {
    const rings = this.#lines.find((one) => one.line === line)?.phoneNumber;
    if (rings === undefined) throw new RequestError(400, "There is no such line to ring.");
    if (this.#handsets.length >= mostHandsets)
      throw new RequestError(409, `There is room for ${mostHandsets} handsets: put one away first.`);
    this.#last += 1;
    const handset = new Handset({ id: this.#last, number: this.#numberFor(line), line, rings });
    this.#handsets = [...this.#handsets, handset];
    return handset;
  }

  /** The handset with that number. Throws when it has been put away. */
  get(id: number): Handset {
    const handset = this.#handsets.find((one) => one.id === id);
    if (handset === undefined) throw new RequestError(404, "This handset has been put away.");
    return handset;
  }

  putAway(id: number): void {
    this.#handsets = this.#handsets.filter((one) => one.id !== id);
  }

  /** A rep's telephone has one of the few numbers that may take calls, if only few may. */
  #numberFor(line: string): string {
    const allowed = line === repsLine ? allowedTelephones(this.#repNumbers) : [];
    return allowed.find((number) => !this.has(number)) ?? handsetNumber(this.#last);
  }

  /** Whether a number is that of a handset. */
  has(number: string): boolean {
    return this.#handsets.some((one) => one.number === number);
  }

  /** Who has that number, in words. */
  nameOf(number: string): string {
    const handset = this.#handsets.find((one) => one.number === number);
    return handset === undefined ? spaced(number) : `${roleOf(handset.line)} ${handset.id}`.toLowerCase();
  }

  readonly happened = (event: WorldEvent): void => {
    for (const handset of this.#handsets) handset.happened(event);
  };

  readonly begin = (calls: readonly WholeCall[], messages: readonly WorldMessage[]): void => {
    for (const handset of this.#handsets) {
      handset.begin();
      const call = calls.find((one) => personOf(one) === handset.number);
      if (call !== undefined) for (const event of eventsOf(call)) handset.happened(event);
      for (const message of messages) handset.happened({ type: "message", ...message });
    }
  };
}

/** What somebody is who rings a line. */
export function roleOf(line: string): string {
  if (line === repsLine) return "Rep";
  if (line === "premium-customers") return "Premium customer";
  return line === "customers" ? "Customer" : `Customer of ${line}`;
}

function eventsOf(call: WholeCall): WorldEvent[] {
  const callSid = call.sid;
  return [
    { type: "call", ...call },
    ...call.sounds.map((one) => ({ type: "sound" as const, callSid, ...one })),
    ...call.timeline.map((one) => ({ type: "note" as const, callSid, ...one })),
  ];
}
