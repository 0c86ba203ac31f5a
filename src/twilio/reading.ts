import type { SignedName } from "./signed-names.ts";

/** A place in the text where a name stands with a value that could be its own. */
interface Mark {
  /** Which name it is. */
  readonly index: number;
  readonly start: number;
  readonly valueStart: number;
  /** Where the value ends at the latest. */
  readonly end: number;
}

/** A known parameter of a reading: where its name begins and its value ends. */
interface Part {
  readonly index: number;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** The known parameters of the rest of the text, from left to right. */
type Rest = readonly Part[];

/** The most places with known names, for reading takes longer with each. A text may be nothing but names: its Body has 1,600 characters. */
const mostMarksOfTexts = 1000;
/** A call has some thirty, and what a stranger writes into SIP headers and add-ons. */
const mostMarksOfCalls = 200;

/**
 * Reads a signed text, in which no separators stand, the way that Twilio must have meant it; undefined when there is
 * none. Gives the known parameters by name. The README beside this file says why this reading and no other.
 */
export function readSignedText(text: string, known: readonly SignedName[]): ReadonlyMap<string, string> | undefined {
  const marks = marksIn(text, known);
  const rest = marks.length > mostMarks(known) ? undefined : new Reader(text, known, marks).readAll();
  if (rest === undefined) return undefined;
  return new Map(rest.map(({ index, valueStart, end }) => [known[index]?.name ?? "", text.slice(valueStart, end)]));
}

function mostMarks(known: readonly SignedName[]): number {
  return known.some(({ name }) => name === "Body") ? mostMarksOfTexts : mostMarksOfCalls;
}

function marksIn(text: string, known: readonly SignedName[]): Mark[] {
  const marks = known.flatMap((name, index) => placesOf(text, name).map((start) => markAt(text, name, index, start)));
  // Where DialCallSid stands, there is no CallSid in it.
  const longest = new Map<number, Mark>();
  for (const mark of marks) {
    const other = mark && longest.get(mark.valueStart);
    if (mark !== undefined && (other === undefined || mark.start < other.start)) longest.set(mark.valueStart, mark);
  }
  return [...longest.values()].toSorted((a, b) => a.start - b.start || a.index - b.index);
}

function placesOf(text: string, { name }: SignedName): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}

function markAt(text: string, { name, value, reach }: SignedName, index: number, start: number): Mark | undefined {
  const valueStart = start + name.length;
  value.lastIndex = valueStart;
  if (!value.test(text)) return undefined;
  const end = reach === "json" ? (endOfJson(text, valueStart) ?? text.length) : value.lastIndex;
  return { index, start, valueStart, end };
}

/** Where the object that begins at a place has its last brace; undefined when none begins there or it has none. */
function endOfJson(text: string, start: number): number | undefined {
  if (text[start] !== "{") return undefined;
  const tokens = /"(?:[^"\\]|\\[^])*"|[{}]/g;
  tokens.lastIndex = start;
  let depth = 0;
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    if (found[0] === "{") depth += 1;
    else if (found[0] === "}") depth -= 1;
    if (depth === 0) return tokens.lastIndex;
  }
  return undefined;
}

/** Finds the best rest of the text behind each mark, from the last mark to the first. */
class Reader {
  readonly #text: string;
  readonly #known: readonly SignedName[];
  readonly #marks: readonly Mark[];
  /** By mark: the best reading that begins with it. */
  readonly #from: (Rest | undefined)[];
  /** By mark and turn: the best reading whose first known name is that of this mark or a later one. */
  readonly #bestFrom: (Rest | undefined)[][];
  /** By turn: the first required name from there on, which no reading may go past. */
  readonly #limit: readonly number[];

  constructor(text: string, known: readonly SignedName[], marks: readonly Mark[]) {
    this.#text = text;
    this.#known = known;
    this.#marks = marks;
    this.#limit = [...known.keys(), known.length].map((turn) => {
      const next = known.findIndex(({ isRequired }, index) => isRequired && index >= turn);
      return next < 0 ? known.length : next;
    });
    const nothing = this.#limit.map((limit) => (limit === known.length ? [] : undefined));
    this.#from = [];
    this.#bestFrom = [];
    this.#bestFrom[marks.length] = nothing;
  }

  /** A turn is the index of the first name that may still come: names ascend. */
  readAll(): Rest | undefined {
    for (let i = this.#marks.length - 1; i >= 0; i -= 1) this.#lookAt(i);
    return this.#at(0, 0);
  }

  #lookAt(i: number): void {
    const mark = this.#marks[i];
    const before = this.#bestFrom[i + 1] ?? [];
    const rest = mark && this.#continue(mark);
    this.#from[i] = rest;
    this.#bestFrom[i] = before.map((best, turn) =>
      mark !== undefined && this.#isInTurn(mark.index, turn) ? better(rest, best) : best,
    );
  }

  #isInTurn(index: number, turn: number): boolean {
    return index >= turn && index <= (this.#limit[turn] ?? -1);
  }

  #continue(mark: Mark): Rest | undefined {
    const turn = mark.index + 1;
    const ending = (end: number, rest: Rest | undefined) => rest && [{ ...mark, end }, ...rest];
    const reach = this.#known[mark.index]?.reach;
    if (reach === "pattern" || (reach === "json" && this.#text[mark.valueStart] === "{"))
      return ending(mark.end, this.#at(mark.end, turn));
    if (reach === "within") return this.#within(mark, ending);
    const rest = reach === "next-name" ? this.#soonest(mark.valueStart, turn) : this.#anywhere(mark.valueStart, turn);
    return ending(rest?.[0]?.start ?? this.#text.length, rest);
  }

  /** Behind a value that may end within its pattern: where nothing else tells, where its twin ends; else the longest. */
  #within(mark: Mark, ending: (end: number, rest: Rest | undefined) => Rest | undefined): Rest | undefined {
    let best: Rest | undefined;
    const ends = Array.from({ length: mark.end - mark.valueStart + 1 }, (_, i) => mark.end - i);
    for (const end of [this.#twinsEnd(mark), ...ends]) {
      const isValue = this.#known[mark.index]?.wholeValue.test(this.#text.slice(mark.valueStart, end)) ?? false;
      if (isValue) best = better(best, ending(end, this.#at(end, mark.index + 1)));
    }
    return best;
  }

  /** Twilio sends From as Caller too, and To as Called: where the two begin to differ, both have ended. */
  #twinsEnd(mark: Mark): number {
    const twin = { From: "Caller", To: "Called" }[this.#known[mark.index]?.name ?? ""];
    const twins = this.#marks.filter(({ index }) => this.#known[index]?.name === twin);
    if (twins.length === 0) return mark.end;
    // Other values may have that name in them: the twin is where the two are alike for longest.
    return Math.max(...twins.map(({ valueStart }) => this.#alikeUntil(mark, valueStart)));
  }

  #alikeUntil({ valueStart, end: most }: Mark, place: number): number {
    let end = valueStart;
    while (end < most && this.#text[end] === this.#text[place + end - valueStart]) end += 1;
    return end;
  }

  /** Where a parameter begins for certain: a known name that stands there is one; else it is a name we do not know. */
  #at(start: number, turn: number): Rest | undefined {
    if (start === this.#text.length) return this.#bestFrom[this.#marks.length]?.[turn];
    let best: Rest | undefined;
    let isKnown = false;
    for (let i = this.#firstMark(start); this.#marks[i]?.start === start; i += 1) {
      if (!this.#isInTurn(this.#marks[i]?.index ?? -1, turn)) continue;
      isKnown = true;
      best = better(this.#from[i], best);
    }
    return isKnown ? best : this.#behindUnknown(start, turn);
  }

  /** Our URLs have small letters, digits and signs where they end; a name that begins with what sorts before A is their end. */
  #behindUnknown(start: number, turn: number): Rest | undefined {
    if ((this.#text[start] ?? "") < "A") return undefined;
    const last = this.#known[turn - 1]?.name ?? "";
    let end = start + 1;
    while (end < this.#text.length && this.#text.slice(start, end) <= last && end - start <= last.length) end += 1;
    const name = this.#text.slice(start, end);
    if (name <= last) return undefined;
    const next = this.#known.findIndex((known) => known.name > name);
    const turnAfter = next < 0 ? this.#known.length : next;
    return turnAfter <= (this.#limit[turn] ?? -1) ? this.#anywhere(end, turnAfter) : undefined;
  }

  #anywhere(start: number, turn: number): Rest | undefined {
    return this.#bestFrom[this.#firstMark(start)]?.[turn];
  }

  /** The reading that goes on with the next known name; one without a value counts only where no other does. */
  #soonest(start: number, turn: number): Rest | undefined {
    for (const wantsValue of [true, false]) {
      for (let i = this.#firstMark(start); i < this.#marks.length; i += 1) {
        const mark = this.#marks[i];
        if (mark === undefined || !this.#isInTurn(mark.index, turn)) continue;
        const hasValue = mark.end > mark.valueStart || this.#known[mark.index]?.reach === "next-name";
        if (hasValue === wantsValue && this.#from[i] !== undefined) return this.#from[i];
      }
    }
    return this.#bestFrom[this.#marks.length]?.[turn];
  }

  #firstMark(start: number): number {
    let [low, high] = [0, this.#marks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#marks[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Of two readings the one whose known names begin further to the right, looked at from the right; else the first. */
function better(a: Rest | undefined, b: Rest | undefined): Rest | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  for (let i = 1; i <= a.length && i <= b.length; i += 1) {
    const [inA, inB] = [a.at(-i), b.at(-i)];
    if (inA === undefined || inB === undefined) break;
    if (inA.start !== inB.start) return inA.start > inB.start ? a : b;
    if (inA.index !== inB.index) return inA.valueStart > inB.valueStart ? a : b;
  }
  return b.length > a.length ? b : a;
}
