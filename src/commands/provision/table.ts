import { twilioName } from "../../twilio/provision-apply.ts";
import type { Change } from "../../twilio/provision-plan.ts";

const heads = ["queue or number", "setting", "now", "after"];

/** The plan as a table: one line for every setting that changes. */
export function planTable(changes: readonly Change[]): string {
  const rows = [heads, ...changes.flatMap(rowsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [head = "", ...body] = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return `${[head, rule, ...body].join("\n")}\n`;
}

function rowsOf(change: Change): string[][] {
  if (change.kind === "create-queue") return [[change.queue, "queue", "(none)", "created"]];
  if (change.kind === "delete-queue") return [[change.queue, "queue", "there, empty", "(none)"]];
  const { phoneNumber, line } = change.number;
  return change.settings.map(({ name, before, after }, index) => [
    index === 0 ? `${phoneNumber} (${line})` : "",
    twilioName(name),
    before === "" ? "(none)" : before,
    after,
  ]);
}
