import { all, any, end, gap, maybe, number, oneOf, type Phrase, start } from "./phrase.ts";

/** Named sets of words and phrases. */
export type Sets = Readonly<Record<string, readonly string[]>>;

const pieces = /[()|?^$#]|<\w+>|\.{2,3}|[^\s()|?^$#<>.]+/g;
const longGap = 5;
const shortGap = 2;

/** Reads a phrase as the files of words have it. */
export function parsePhrase(phrase: string, sets: Sets): Phrase {
  const rest = [...(phrase.match(pieces) ?? [])].toReversed();
  const parsed = parseAny(rest, sets);
  if (rest.length > 0) throw new Error(`The phrase "${phrase}" has a bracket too many.`);
  return parsed;
}

function parseAny(rest: string[], sets: Sets): Phrase {
  const phrases = [parseAll(rest, sets)];
  while (rest.at(-1) === "|") {
    rest.pop();
    phrases.push(parseAll(rest, sets));
  }
  return anyOf(phrases);
}

/** Words alone are compared all at once. */
function anyOf(phrases: readonly Phrase[]): Phrase {
  const words = new Set(phrases.filter(({ isWord }) => isWord).flatMap(({ first }) => [...first]));
  const others = phrases.filter(({ isWord }) => !isWord);
  const all = words.size === 0 ? others : [oneOf(words), ...others];
  return only(all) ?? any(all);
}

function parseAll(rest: string[], sets: Sets): Phrase {
  const phrases: Phrase[] = [];
  for (let next = rest.at(-1); next !== undefined && next !== "|" && next !== ")"; next = rest.at(-1)) {
    const phrase = parseOne(rest, sets);
    const isOptional = rest.at(-1) === "?";
    if (isOptional) rest.pop();
    phrases.push(isOptional ? maybe(phrase) : phrase);
  }
  return only(phrases) ?? all(phrases);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function parseOne(rest: string[], sets: Sets): Phrase {
  const piece = rest.pop() ?? "";
  if (piece === "(") {
    const phrase = parseAny(rest, sets);
    if (rest.pop() !== ")") throw new Error("A bracket of a phrase is not closed.");
    return phrase;
  }
  if (piece === "#") return number;
  if (piece === "^") return start;
  if (piece === "$") return end;
  if (piece.startsWith("..")) return gap(piece === ".." ? shortGap : longGap);
  if (piece.startsWith("<")) return setOf(piece.slice(1, -1), sets);
  return oneOf(new Set([piece]));
}

/** Sets that have been read: many phrases name the same. */
const known = new WeakMap<Sets, Map<string, Phrase>>();

function setOf(name: string, sets: Sets): Phrase {
  const read = known.get(sets) ?? new Map<string, Phrase>();
  known.set(sets, read);
  const phrase = read.get(name) ?? readSet(name, sets);
  read.set(name, phrase);
  return phrase;
}

function readSet(name: string, sets: Sets): Phrase {
  const set = sets[name];
  if (set === undefined) throw new Error(`There is no set of words named "${name}".`);
  return anyOf(set.map((phrase) => parsePhrase(phrase, sets)));
}
