/**
 * Phrases as the files of words have them:
 *
 *     stop           this word
 *     (a|b c)        one of these
 *     (very)?        with or without it
 *     <texts>        a word or phrase of that set
 *     ..   ...       up to two, or five, words of any kind
 *     #              a number
 *     ^   $          the beginning, or the end, of the sentence
 */
type Node =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "all"; readonly nodes: readonly Node[] }
  | Choice
  | { readonly kind: "maybe"; readonly node: Node }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "number" | "start" | "end" };

interface Choice {
  readonly kind: "any";
  readonly nodes: readonly Node[];
  /** Those that begin with a word, by that word: only they are followed where it stands. */
  readonly byFirst: ReadonlyMap<string, readonly Node[]>;
  readonly others: readonly Node[];
}

/** Named sets of words and phrases. */
export type Sets = Readonly<Record<string, readonly string[]>>;

/** Where a phrase was found. */
export interface Found {
  readonly from: number;
  /** The word after it. */
  readonly to: number;
}

const pieces = /[()|?^$#]|<\w+>|\.{2,3}|[^\s()|?^$#<>.]+/g;
const longGap = 5;
const shortGap = 2;

/** A phrase has no more words: each place that it may have come to is a bit of one number. */
const longest = 30;

/** Phrases of one meaning, to be looked for all at once. */
export class Phrases {
  readonly #byFirst = new Map<string, Node[]>();
  /** All words that they are made of. */
  readonly words = new Set<string>();

  constructor(languages: readonly { readonly phrases: readonly string[]; readonly sets: Sets }[]) {
    for (const { phrases, sets } of languages) for (const phrase of phrases) this.#add(parse(phrase, sets));
  }

  #add(node: Node): void {
    collect(node, this.words);
    const { words, isEmpty } = firstOf(node);
    if (isEmpty) throw new Error("A phrase has to have a word or a number in it.");
    if (lengthOf(node) > longest) throw new Error(`A phrase may not have more than ${longest} words.`);
    for (const word of words) note(this.#byFirst, word, node);
  }

  /**
   * Where one of them stands. Each word is compared with the phrases that begin with it, and never more words with a
   * phrase than it has: so the time it takes grows as the text does.
   */
  find(words: readonly string[]): Found[] {
    return [...this.#each(words)];
  }

  *#each(words: readonly string[]): Generator<Found> {
    for (const [from, word] of words.entries()) {
      for (const node of this.#beginningWith(word)) {
        const ends = follow(node, { words, from }, 1);
        if (ends !== 0) yield { from, to: from + highest(ends) };
      }
    }
  }

  #beginningWith(word: string): readonly Node[] {
    const nodes = this.#byFirst.get(word) ?? [];
    return isNumber(word) ? [...nodes, ...(this.#byFirst.get(anyNumber) ?? [])] : nodes;
  }

  isIn(words: readonly string[]): boolean {
    return this.#each(words).next().done !== true;
  }

  /** Whether there is nothing but them, one after another. */
  isAll(words: readonly string[]): boolean {
    let done = 0;
    for (const { from, to } of this.#each(words)) {
      if (from > done) return false;
      done = Math.max(done, to);
    }
    return words.length > 0 && done === words.length;
  }
}

/** What is found of some phrases where none of the others are. */
export function findUnless(words: readonly string[], phrases: Phrases, others: Phrases): Found[] {
  const found = phrases.find(words);
  if (found.length === 0) return found;
  const excused = new Set(others.find(words).flatMap(({ from, to }) => range(from, to)));
  return found.filter(({ from, to }) => !range(from, to).some((place) => excused.has(place)));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, more) => from + more);
}

/** What a phrase is compared with: a sentence, from one of its words on. */
interface Rest {
  readonly words: readonly string[];
  readonly from: number;
}

/** The places that come after a node which begins at one of some places. Bit n of places stands for n words further. */
function follow(node: Node, rest: Rest, places: number): number {
  switch (node.kind) {
    case "word":
      return after(places, rest, (word) => word === node.word);
    case "number":
      return after(places, rest, isNumber);
    case "start":
      return rest.from === 0 ? places & 1 : 0;
    case "end":
      return places & endOf(rest);
    case "gap":
      return upTo(node.most, places) & (2 * endOf(rest) - 1);
    case "maybe":
      return places | follow(node.node, rest, places);
    case "any":
      return choose(node, rest, places);
    case "all":
    default:
      return node.nodes.reduce((left, one) => (left === 0 ? 0 : follow(one, rest, left)), places);
  }
}

function after(places: number, { words, from }: Rest, isRight: (word: string) => boolean): number {
  let ends = 0;
  for (let left = places; left !== 0; left &= left - 1) {
    const place = lowest(left);
    if (isRight(words[from + place] ?? "")) ends |= 2 << place;
  }
  return ends;
}

function choose({ byFirst, others }: Choice, rest: Rest, places: number): number {
  let ends = 0;
  for (const one of others) ends |= follow(one, rest, places);
  for (let left = places; left !== 0; left &= left - 1) {
    const place = lowest(left);
    const fitting = byFirst.get(rest.words[rest.from + place] ?? "") ?? [];
    for (const one of fitting) ends |= follow(one, rest, 1 << place);
  }
  return ends;
}

function upTo(most: number, places: number): number {
  return most === 0 ? places : places | upTo(most - 1, places << 1);
}

/** The place after the last word; none where no phrase reaches it. */
function endOf({ words, from }: Rest): number {
  return words.length - from > longest ? 0 : 1 << (words.length - from);
}

function lowest(places: number): number {
  return highest(places & -places);
}

function highest(places: number): number {
  return 31 - Math.clz32(places);
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** What stands for all numbers where phrases are kept by what they begin with. */
const anyNumber = "#";

/** The words that something can begin with, and whether there may be nothing of it. */
interface First {
  readonly words: ReadonlySet<string>;
  readonly isEmpty: boolean;
}

function firstOf(node: Node): First {
  switch (node.kind) {
    case "word":
      return { words: new Set([node.word]), isEmpty: false };
    case "number":
      return { words: new Set([anyNumber]), isEmpty: false };
    case "maybe":
      return { words: firstOf(node.node).words, isEmpty: true };
    case "any":
      return both(node.nodes.map(firstOf));
    case "all": {
      const firsts = node.nodes.map(firstOf);
      const until = firsts.findIndex(({ isEmpty }) => !isEmpty);
      return { words: both(until < 0 ? firsts : firsts.slice(0, until + 1)).words, isEmpty: until < 0 };
    }
    case "start":
    case "end":
    case "gap":
    default:
      return { words: new Set(), isEmpty: true };
  }
}

function both(firsts: readonly First[]): First {
  const words = new Set(firsts.flatMap(({ words }) => [...words]));
  return { words, isEmpty: firsts.some(({ isEmpty }) => isEmpty) };
}

/** How many words something has at most. */
function lengthOf(node: Node): number {
  if (node.kind === "all") return node.nodes.reduce((sum, one) => sum + lengthOf(one), 0);
  if (node.kind === "any") return Math.max(...node.nodes.map(lengthOf));
  if (node.kind === "maybe") return lengthOf(node.node);
  if (node.kind === "gap") return node.most;
  return node.kind === "word" || node.kind === "number" ? 1 : 0;
}

function collect(node: Node, words: Set<string>): void {
  if (node.kind === "word") words.add(node.word);
  if (node.kind === "maybe") collect(node.node, words);
  if (node.kind === "all" || node.kind === "any") for (const one of node.nodes) collect(one, words);
}

function note(byFirst: Map<string, Node[]>, word: string, node: Node): void {
  const nodes = byFirst.get(word) ?? [];
  byFirst.set(word, nodes);
  nodes.push(node);
}

function parse(phrase: string, sets: Sets): Node {
  const rest = [...(phrase.match(pieces) ?? [])].toReversed();
  const node = parseAny(rest, sets);
  if (rest.length > 0) throw new Error(`The phrase "${phrase}" has a bracket too many.`);
  return node;
}

function parseAny(rest: string[], sets: Sets): Node {
  const nodes = [parseAll(rest, sets)];
  while (rest.at(-1) === "|") {
    rest.pop();
    nodes.push(parseAll(rest, sets));
  }
  return anyOf(nodes);
}

function anyOf(choices: readonly Node[]): Node {
  const nodes = choices.flatMap((node) => (node.kind === "any" ? node.nodes : [node]));
  const [only, ...more] = nodes;
  if (only !== undefined && more.length === 0) return only;
  const [byFirst, others] = [new Map<string, Node[]>(), [] as Node[]];
  for (const node of nodes) {
    const { words, isEmpty } = firstOf(node);
    if (isEmpty || words.has(anyNumber)) others.push(node);
    else for (const word of words) note(byFirst, word, node);
  }
  return { kind: "any", nodes, byFirst, others };
}

function parseAll(rest: string[], sets: Sets): Node {
  const nodes: Node[] = [];
  for (let next = rest.at(-1); next !== undefined && next !== "|" && next !== ")"; next = rest.at(-1)) {
    const node = parseOne(rest, sets);
    const isOptional = rest.at(-1) === "?";
    if (isOptional) rest.pop();
    nodes.push(isOptional ? { kind: "maybe", node } : node);
  }
  return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: "all", nodes };
}

function parseOne(rest: string[], sets: Sets): Node {
  const piece = rest.pop() ?? "";
  if (piece === "(") {
    const node = parseAny(rest, sets);
    if (rest.pop() !== ")") throw new Error("A bracket of a phrase is not closed.");
    return node;
  }
  if (piece === "#") return { kind: "number" };
  if (piece === "^") return { kind: "start" };
  if (piece === "$") return { kind: "end" };
  if (piece.startsWith("..")) return { kind: "gap", most: piece === ".." ? shortGap : longGap };
  if (piece.startsWith("<")) return setOf(piece.slice(1, -1), sets);
  return { kind: "word", word: piece };
}

function setOf(name: string, sets: Sets): Node {
  const set = sets[name];
  if (set === undefined) throw new Error(`There is no set of words named "${name}".`);
  return anyOf(set.map((phrase) => parse(phrase, sets)));
}
