import { readdirSync, readFileSync } from "node:fs";
import { root } from "./process.ts";

/** An answer as a README shows it: of JSON, a part. */
export interface Answer {
  readonly language: "json" | "text" | "xml";
  readonly body: string;
}

/** Commands as a README shows them, for a person to type. */
export interface Block {
  /** The README, from the project's folder. */
  readonly file: string;
  /** A command a line. */
  readonly lines: readonly string[];
  /** What is shown below as the answer, if something is. */
  readonly answer: Answer | undefined;
}

/** Every text that a person reads, from the project's folder. */
export const readmes: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...[".github", "deploy", "src", "test"].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  ),
];

export function textOf(file: string): string {
  return readFileSync(root + file, "utf8");
}

/** Something that is shown to the letter. */
export interface Fence {
  readonly language: string;
  readonly body: string;
}

/** What is fenced in a text, by its language. */
export function fencesOf(text: string): Fence[] {
  return [...text.matchAll(/^```(?<language>.*)\n(?<body>[\s\S]*?)\n```$/gm)].map(({ groups }) => ({
    language: groups?.language ?? "",
    body: groups?.body ?? "",
  }));
}

/** The commands of a README, in order. */
export function blocksOf(file: string): Block[] {
  const fences = fencesOf(textOf(file));
  return fences.flatMap(({ language, body }, i) => {
    if (language !== "sh") return [];
    const next = fences[i + 1];
    return [{ file, lines: body.split("\n"), answer: isAnswer(next) ? next : undefined }];
  });
}

function isAnswer(fence: Fence | undefined): fence is Answer {
  return fence !== undefined && ["json", "text", "xml"].includes(fence.language);
}
