import { styleText } from "node:util";

type Entry = Readonly<Record<string, unknown>>;

/** What is said by the line itself, or by nobody: no detail. */
const notDetails: ReadonlySet<string> = new Set(["time", "level", "msg", "event", "err", "problem", "stack"]);

/**
 * A line of the log as a person reads it on a terminal: `21:03:07  …11 rings premium-customers`.
 *
 * What happens on the line (an `event`) says everything in its sentence; of the rest, the cause and the details stand
 * behind it. A fault of ours has its stack below.
 */
export function readable(json: string, { hasColors }: { readonly hasColors: boolean }): string {
  const entry: Entry = JSON.parse(json);
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    hasColors && text !== "" ? styleText(format, text, { validateStream: false }) : text;
  const level = Number(entry.level);
  const cause = causeOf(entry);
  const details = typeof entry.event === "string" ? "" : detailsOf(entry);
  const sentence = visible(`${typeof entry.msg === "string" ? entry.msg : ""}${cause === "" ? "" : `: ${cause}`}`);
  const mark = level >= 50 ? style("red", "error  ") : level >= 40 ? style("yellow", "warning  ") : "";
  const stack = level >= 50 ? stackOf(entry) : "";
  const first = [style("dim", clock(entry.time)), " ", ` ${mark}${sentence}`, details && style("dim", `  ${details}`)];
  return `${first.join("")}\n${stack === "" ? "" : `${style("dim", stack)}\n`}`;
}

function clock(time: unknown): string {
  const date = new Date(typeof time === "string" || typeof time === "number" ? time : 0);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

function causeOf({ problem, err }: Entry): string {
  if (typeof problem === "string") return problem;
  return isEntry(err) && typeof err.message === "string" ? err.message : "";
}

function stackOf({ err, stack }: Entry): string {
  const lines = isEntry(err) ? err.stack : stack;
  // Its first line says again what stands above.
  return typeof lines === "string" ? lines.split("\n").slice(1).map(visible).join("\n") : "";
}

function detailsOf(entry: Entry): string {
  const details = Object.entries(entry).filter(([name, value]) => !notDetails.has(name) && typeof value !== "object");
  const said = details.map(([name, value]) => `${name}=${String(value)}`);
  return visible(said.join(" "));
}

/** What came from outside must not steer the terminal. */
function visible(text: string): string {
  return text.replaceAll(/\p{C}+/gu, " ");
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null;
}
