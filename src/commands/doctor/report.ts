import type { Examination } from "./examine.ts";
import type { Finding, Verdict } from "./finding.ts";

const marks: Readonly<Record<Verdict, string>> = { fine: "✓", doubtful: "!", wrong: "✗", look: "→" };

/** The gravest of what was found. What no program can see weighs nothing. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const order: readonly Verdict[] = ["wrong", "doubtful", "fine"];
  return order.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? "fine";
}

/** What was found as it stands on a terminal: a line for what it means, and one for how to mend it. */
export function asText({ findings, skipped }: Examination): string {
  const lines = findings.filter(({ verdict }) => verdict !== "look").flatMap(linesOf);
  const left = skipped.length === 0 ? [] : ["", `Not looked at because of that: ${skipped.join(", ")}.`];
  const looks = findings.filter(({ verdict }) => verdict === "look").flatMap(linesOf);
  const console = looks.length === 0 ? [] : ["", "What Twilio tells no program, and you see in its Console:", ...looks];
  return `${[...lines, ...left, ...console, "", summary(findings)].join("\n")}\n`;
}

function linesOf({ verdict, means, remedy }: Finding): string[] {
  return [`${marks[verdict]} ${means}`, ...(remedy === "" ? [] : [`  ${remedy}`])];
}

function summary(findings: readonly Finding[]): string {
  const many = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const [wrong, doubtful] = [many("wrong"), many("doubtful")];
  if (wrong + doubtful === 0) return "All is well.";
  const parts = [...(wrong > 0 ? [`${wrong} wrong (✗)`] : []), ...(doubtful > 0 ? [`${doubtful} doubtful (!)`] : [])];
  return `${parts.join(", ")}.`;
}
