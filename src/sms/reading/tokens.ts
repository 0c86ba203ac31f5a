import { normalise } from "./normalise.ts";

/** A piece of a text. */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "emoji";
  /** In small letters, without apostrophes; of a number its digits. */
  readonly text: string;
  /** Whether it follows what is before it without white space. */
  readonly glued: boolean;
  /** Whether it is a word in capitals. */
  readonly isLoud: boolean;
}

/** French parts words by apostrophes, English joins them: "j'ai", "n'appelez", but "don't", "I'd". */
const elided = /\b([cdjlmnst]|qu)'(?=\p{L}{2})/giu;
const piece =
  /(?<gap>[^\S\n]+)|(?<link>(?:https?:\/\/|www\.)\S+)|(?<word>\p{L}+)|(?<number>\p{N}+)|(?<emoji>\p{Extended_Pictographic})|(?<mark>.|\n)/gsu;

/** Cuts a text into pieces, once from left to right. */
export function tokensOf(body: string): Token[] {
  const plain = normalise(body).replaceAll(elided, "$1 ").replaceAll("'", "");
  const tokens: Token[] = [];
  let glued = false;
  for (const { groups = {} } of plain.matchAll(piece)) {
    const { gap, link, word, number, emoji, mark } = groups;
    if (gap === undefined) {
      const kind = (link ?? word) ? "word" : number ? "number" : emoji ? "emoji" : "mark";
      const raw = link === undefined ? (word ?? number ?? emoji ?? mark ?? "") : "link";
      const isLoud = word !== undefined && raw.length > 1 && raw !== raw.toLowerCase() && raw === raw.toUpperCase();
      tokens.push({ kind, text: raw.toLowerCase(), glued, isLoud });
    }
    glued = gap === undefined;
  }
  return tokens;
}

/** What sentences end with, and what stands between their parts. */
const ends = new Set([".", "!", "?", "…", ";", ":", "\n", "(", ")", "[", "]", '"', "|", "•", "¡", "¿"]);

/** The words and numbers of each sentence; at commas, too, where parts are wanted. */
export function sentencesOf(tokens: readonly Token[], atCommas = false): string[][] {
  const sentences: string[][] = [[]];
  tokens.forEach((token, at) => {
    const isShare = token.kind === "number" && tokens[at + 1]?.text === "%";
    if (token.kind === "word" || token.kind === "number") sentences.at(-1)?.push(isShare ? "%" : token.text);
    else if (endsSentence(token, tokens[at - 1], tokens[at + 1], atCommas)) sentences.push([]);
  });
  return sentences.filter((words) => words.length > 0);
}

function endsSentence(
  { kind, text, glued }: Token,
  before: Token | undefined,
  after: Token | undefined,
  atCommas: boolean,
): boolean {
  if (kind === "emoji") return true;
  // As in "f**k", "3.5" and "s.t.o.p".
  const isWithin = glued && after?.glued === true && before?.kind !== "mark";
  if (isWithin && text !== "\n" && after.kind !== "mark") return false;
  if (text === ",") return atCommas;
  if (text === "-") return !glued || after?.glued !== true;
  return ends.has(text);
}
