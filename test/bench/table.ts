/** The middle one of some figures; of an even number of them, the higher of the two in the middle. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Rows of cells as a table in Markdown, the first row as its head: words to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${columns.map((width, i) => (i === 0 ? (cells[i] ?? "").padEnd(width) : (cells[i] ?? "").padStart(width))).join(" | ")} |\n`;
  const rule = `| ${columns.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |\n`;
  const [head = [], ...body] = rows;
  return line(head) + rule + body.map(line).join("");
}
