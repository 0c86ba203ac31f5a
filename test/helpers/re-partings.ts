import { signedText } from "../../src/twilio/parting.ts";
import { signedNames } from "../../src/twilio/signed-names.ts";

type Form = Readonly<Record<string, string>>;
type Pair = readonly [name: string, value: string];

/** Every name that a forger would like to write, the longer first. */
const names = [...new Set(Object.values(signedNames).flatMap(({ known }) => known.map(({ name }) => name)))].toSorted(
  (a, b) => b.length - a.length,
);

/**
 * Other partings of a form's signed text: each cut between a name and its value moved, each parameter swallowed by one
 * before it, each value parted at every place and at every name in it, and both at once. Not all of them ascend, as the
 * signed text does; who uses them looks whether the text is still the same.
 */
export function* rePartings(form: Form): Generator<Form> {
  const pairs = Object.entries(form).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const i of pairs.keys()) {
    yield* withCutMoved(pairs, i);
    for (let last = i; last < pairs.length && last < i + mostSwallowed; last += 1) yield* swallowing(pairs, i, last);
    yield* swallowing(pairs, i, pairs.length - 1);
  }
}

function* withCutMoved(pairs: readonly Pair[], i: number): Generator<Form> {
  const [name = "", value = ""] = pairs[i] ?? [];
  const whole = (name + value).slice(0, 120);
  for (let cut = 1; cut <= whole.length; cut += 1) {
    if (cut !== name.length) yield toForm(pairs, i, i, [[whole.slice(0, cut), (name + value).slice(cut)]]);
  }
}

/** One parameter swallows the next ones, and what it has swallowed is parted anew. */
function* swallowing(pairs: readonly Pair[], first: number, last: number): Generator<Form> {
  const [name = ""] = pairs[first] ?? [];
  const text = pairs
    .slice(first, last + 1)
    .map((pair) => pair.join(""))
    .join("");
  const value = text.slice(name.length);
  if (last > first) yield toForm(pairs, first, last, [[name, value]]);
  const places = namesIn(value);
  for (const [at, found] of places) {
    const parted: Pair[] = [[name, value.slice(0, at)], ...partedAt(value, [[at, found]])];
    yield toForm(pairs, first, last, parted);
    const later = places.filter(([place, other]) => place >= at + found.length && other > found);
    yield toForm(pairs, first, last, [
      [name, value.slice(0, at)],
      ...partedAt(value, [[at, found], ...ascending(later)]),
    ]);
    for (const next of later.slice(0, 4)) {
      yield toForm(pairs, first, last, [[name, value.slice(0, at)], ...partedAt(value, [[at, found], next])]);
      // What was not wanted is swallowed by a name made of the text itself.
      const furthest = last === first ? Math.min(next[0], at + found.length + 40) : 0;
      for (let end = at + found.length; end < furthest; end += 1)
        yield toForm(pairs, first, last, [
          [name, value.slice(0, at)],
          ...partedAt(value, [[at, found], [end, value.slice(end, end + 1 + (end % 2) * found.length)], next]),
        ]);
    }
  }
  if (last === first) {
    for (let at = 0; at < Math.min(value.length, 100); at += 1)
      for (const length of [1, 2, name.length + 1])
        yield toForm(pairs, first, last, [
          [name, value.slice(0, at)],
          ...partedAt(value, [[at, value.slice(at, at + length)]]),
        ]);
  }
}

/** At most so many places of names in a text are looked at: some bodies have hundreds. */
const mostPlaces = 12;
/** And at most so many parameters in a row are swallowed, or all. */
const mostSwallowed = 8;

function namesIn(text: string): (readonly [at: number, name: string])[] {
  const places = names.flatMap((name) => {
    const found: (readonly [number, string])[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push([at, name]);
    return found;
  });
  const every = Math.ceil(places.length / mostPlaces);
  return places.filter((_, i) => i % every === 0).toSorted(([a], [b]) => a - b);
}

/** As many of the places as follow each other in the order of names. */
function ascending(places: readonly (readonly [number, string])[]): (readonly [number, string])[] {
  const taken: (readonly [number, string])[] = [];
  for (const place of places) {
    const last = taken.at(-1);
    if (last === undefined || (place[0] >= last[0] + last[1].length && place[1] > last[1])) taken.push(place);
  }
  return taken;
}

function partedAt(text: string, places: readonly (readonly [number, string])[]): Pair[] {
  return places.map(([at, name], i) => [name, text.slice(at + name.length, places[i + 1]?.[0] ?? text.length)]);
}

function toForm(pairs: readonly Pair[], first: number, last: number, instead: readonly Pair[]): Form {
  return Object.fromEntries([...pairs.slice(0, first), ...instead, ...pairs.slice(last + 1)]);
}

/** A form of the same signed text, cut anew at some of the names in it and at some other places; undefined if they do not ascend. */
export function fromPieces(form: Form, where: readonly (readonly [place: number, length: number])[]): Form | undefined {
  const text = signedText(form);
  const known = allNamesIn(text);
  const chosen = where.map(([place, length]): readonly [number, string] => {
    const at = place % text.length;
    return length === 0 ? [at, text.slice(at, at + 1 + (place % 9))] : (known[place % known.length] ?? [0, ""]);
  });
  const places = ascending([[0, "AccountSid"] as const, ...chosen.toSorted(([a], [b]) => a - b)]);
  const parted = Object.fromEntries(partedAt(text, places));
  return signedText(parted) === text ? parted : undefined;
}

function allNamesIn(text: string): (readonly [number, string])[] {
  return names.flatMap((name) => {
    const found: (readonly [number, string])[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push([at, name]);
    return found;
  });
}
