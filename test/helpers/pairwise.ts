/** The values that each of some named things can take. */
export type Choices<T> = { readonly [K in keyof T]: readonly T[K][] };

/** One value chosen for each name, by its place among the values; undefined while none is chosen. */
type Row = (number | undefined)[];

/**
 * Combinations in which every value of every name meets every value of every other.
 *
 * They are far fewer than all combinations, and find what goes wrong when two
 * things come together. The same choices always give the same combinations.
 */
export function pairwise<T extends object>(choices: Choices<T>): T[] {
  const names = Object.keys(choices) as (keyof T)[];
  const rows = coveringRows(names.map((name) => choices[name].length));
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, choices[name][row[i] ?? 0]])) as T);
}

/** Begins a row with each pair that no row has yet, and fills it with what brings most other such pairs. */
function coveringRows(sizes: readonly number[]): Row[] {
  const open = new Map(allPairs(sizes).map((pair) => [pair.join(), pair]));
  const rows: Row[] = [];
  for (let [first] = open.values(); first !== undefined; [first] = open.values()) {
    const [i, a, j, b] = first;
    const row: Row = sizes.map((_, k) => (k === i ? a : k === j ? b : undefined));
    sizes.forEach((size, k) => (row[k] ??= bestValue(row, k, size, open)));
    for (const key of keysOf(row)) open.delete(key);
    rows.push(row);
  }
  return rows;
}

type Pair = readonly [i: number, a: number, j: number, b: number];

function allPairs(sizes: readonly number[]): Pair[] {
  return sizes.flatMap((sizeI, i) =>
    sizes.flatMap((sizeJ, j) => (j <= i ? [] : upTo(sizeI).flatMap((a) => upTo(sizeJ).map((b): Pair => [i, a, j, b])))),
  );
}

/** The value in column `k` that brings most open pairs with what the row has already. */
function bestValue(row: Row, k: number, size: number, open: ReadonlyMap<string, Pair>): number {
  const gains = upTo(size).map((value) => keysOf(row.with(k, value)).filter((key) => open.has(key)).length);
  return gains.indexOf(Math.max(...gains));
}

function keysOf(row: Row): string[] {
  return row.flatMap((a, i) =>
    row.flatMap((b, j) => (j <= i || a === undefined || b === undefined ? [] : [[i, a, j, b].join()])),
  );
}

function upTo(size: number): number[] {
  return [...Array(size).keys()];
}
