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
  | { readonly kind: "words"; readonly words: ReadonlySet<string> }
  | { readonly kind: "all" | "any"; readonly nodes: readonly Node[] }
  | { readonly kind: "maybe"; readonly node: Node }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "number" | "start" | "end" };

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
    for (const word of new Set(words)) this.#byFirst.set(word, [...(this.#byFirst.get(word) ?? []), node]);
  }

  /**
   * Where one of them stands. Each word is compared with the phrases that begin with it, and never more words with a
   * phrase than it has: so the time it takes grows as the text does.
   */
  find(words: readonly string[]): Found[] {
    return words.flatMap((word, from) =>
      this.#beginningWith(word).flatMap((node) => {
        const ends = follow(node, words, new Set([from]));
        return ends.size === 0 ? [] : [{ from, to: Math.max(...ends) }];
      }),
    );
  }

  #beginningWith(word: string): readonly Node[] {
    const nodes = this.#byFirst.get(word) ?? [];
    return /^\d/.test(word) ? [...nodes, ...(this.#byFirst.get(anyNumber) ?? [])] : nodes;
  }

  isIn(words: readonly string[]): boolean {
    return this.find(words).length > 0;
  }

  /** Whether there is nothing but them, one after another. */
  isAll(words: readonly string[]): boolean {
    let done = 0;
    for (const { from, to } of this.find(words)) if (from <= done) done = Math.max(done, to);
    return words.length > 0 && done === words.length;
  }
}

/** What is found of some phrases where none of the others are. */
export function findUnless(words: readonly string[], phrases: Phrases, others: Phrases): Found[] {
  const found = phrases.find(words);
  if (found.length === 0) return found;
  const excused = others.find(words);
  return found.filter(({ from, to }) => !excused.some((other) => other.from < to && from < other.to));
}

function follow(node: Node, words: readonly string[], at: ReadonlySet<number>): ReadonlySet<number> {
  switch (node.kind) {
    case "words":
      return new Set([...at].filter((place) => node.words.has(words[place] ?? "")).map((place) => place + 1));
    case "number":
      return new Set([...at].filter((place) => /^\d/.test(words[place] ?? "")).map((place) => place + 1));
    case "start":
      return at.has(0) ? new Set([0]) : new Set();
    case "end":
      return at.has(words.length) ? new Set([words.length]) : new Set();
    case "gap":
      return new Set([...at].flatMap((place) => placesAfter(place, node.most, words.length)));
    case "maybe":
      return new Set([...at, ...follow(node.node, words, at)]);
    case "any":
      return new Set(node.nodes.flatMap((one) => [...follow(one, words, at)]));
    case "all":
    default:
      return node.nodes.reduce((places, one) => (places.size === 0 ? places : follow(one, words, places)), at);
  }
}

function placesAfter(place: number, most: number, length: number): number[] {
  const last = Math.min(place + most, length);
  return Array.from({ length: Math.max(0, last - place + 1) }, (_, more) => place + more);
}

/** What stands for all numbers where phrases are kept by what they begin with. */
const anyNumber = "#";

/** The words that something can begin with, and whether there may be nothing of it. */
interface First {
  readonly words: readonly string[];
  readonly isEmpty: boolean;
}

function firstOf(node: Node): First {
  switch (node.kind) {
    case "words":
      return { words: [...node.words], isEmpty: false };
    case "number":
      return { words: [anyNumber], isEmpty: false };
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
      return { words: [], isEmpty: true };
  }
}

function both(firsts: readonly First[]): First {
  return { words: firsts.flatMap(({ words }) => words), isEmpty: firsts.some(({ isEmpty }) => isEmpty) };
}

function collect(node: Node, words: Set<string>): void {
  if (node.kind === "words") for (const word of node.words) words.add(word);
  if (node.kind === "maybe") collect(node.node, words);
  if (node.kind === "all" || node.kind === "any") for (const one of node.nodes) collect(one, words);
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

/** Words alone are compared all at once. */
function anyOf(nodes: readonly Node[]): Node {
  const [words, others] = [new Set<string>(), [] as Node[]];
  for (const node of nodes) {
    if (node.kind === "words") for (const word of node.words) words.add(word);
    else others.push(node);
  }
  const all: Node[] = words.size === 0 ? others : [{ kind: "words", words }, ...others];
  return all.length === 1 && all[0] !== undefined ? all[0] : { kind: "any", nodes: all };
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
  return { kind: "words", words: new Set([piece]) };
}

function setOf(name: string, sets: Sets): Node {
  const set = sets[name];
  if (set === undefined) throw new Error(`There is no set of words named "${name}".`);
  return anyOf(set.map((phrase) => parse(phrase, sets)));
}
