import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { inFull } from "./helpers/cases.ts";
import { root } from "./helpers/process.ts";
import { commandsOf, Reader, wayOf } from "./helpers/readme-reader.ts";
import { type Answer, blocksOf, fencesOf, readmes, textOf } from "./helpers/readmes.ts";

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: Record<string, string> };

test("the README for the first hour has 12,000 bytes at most", () => {
  expect(readFileSync(`${root}README.md`).length).toBeLessThanOrEqual(12_000);
});

describe.each(readmes)("%s", (file) => {
  const text = textOf(file);
  const blocks = blocksOf(file);

  test("fences what it shows in a language that is known here", () => {
    const known = ["sh", "xml", "text", "ts", "json", "mermaid"];

    expect(fencesOf(text).filter(({ language }) => !known.includes(language))).toEqual([]);
  });

  test("shows no command that nobody has thought of how to run, and none with a comment behind it", () => {
    const commands = blocks.flatMap(commandsOf);

    expect(commands.filter((command) => wayOf(command) === undefined || / #|^#/.test(command))).toEqual([]);
  });

  test("names no script that package.json does not have", () => {
    const named = [...text.matchAll(/(?:^|`|&& |\d )npm (?:run (?:-s )?)?(?<name>[a-z][\w:]*)/gm)].map(
      ({ groups }) => groups?.name ?? "",
    );

    expect(named.filter((name) => !["ci", "pack"].includes(name) && !(name in scripts))).toEqual([]);
  });

  test("leads nowhere that does not exist", () => {
    const links = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(({ groups }) => groups?.target ?? "");
    const paths = [...text.matchAll(/\btest\/[\w/.-]+\.ts\b/g)].map(([path]) => path);

    const broken = links.filter((target) => !/^https?:/.test(target) && !leadsSomewhere(file, target));

    expect([...broken, ...paths.filter((path) => !text.includes(`../${path}`) && !existsSync(root + path))]).toEqual(
      [],
    );
  });

  // What a newcomer types has to work in either shell; the rest is of the same kind.
  const shells = file === "README.md" ? ["bash", "zsh"] : ["bash"];
  const shown = blocks.length === 0 ? [] : shells;
  test.for(shown)(
    "shows commands that work in %s, and their answers",
    { timeout: 240_000 },
    async (shell, { skip }) => {
      skip(!inFull && (file !== "README.md" || shell !== "bash"), "takes long: it runs in CI, and with SEEDS=full");
      skip(!isThere(shell), `${shell} is not installed`);
      const reader = new Reader(shell);

      for (const block of blocks) {
        const answer = await reader.type(block);
        if (block.answer !== undefined) expectAnswer(answer, block.answer);
      }
    },
  );
});

test("the columns of the report are those that its README explains", () => {
  const table = textOf("src/commands/README.md").split("\n| column")[1]?.split("\n\n")[0] ?? "";
  const [header = ""] = blocksOf("src/commands/README.md").flatMap(({ answer }) => answer?.body ?? []);

  const explained = [...table.matchAll(/^\| (?<names>`[a-z_`, ]+) +\|/gm)].flatMap(
    ({ groups }) => groups?.names?.match(/\w+/g) ?? [],
  );

  expect(explained).toEqual(header.split(","));
});

function isThere(shell: string): boolean {
  return spawnSync(shell, ["-c", "true"]).status === 0;
}

function expectAnswer(answer: string, { language, body }: Answer): void {
  if (language === "json") expect(JSON.parse(answer)).toMatchObject(JSON.parse(body));
  else expect(answer).toBe(body);
}

/** Whether there is such a file beside that one, with such a heading if one is named. */
function leadsSomewhere(file: string, target: string): boolean {
  const [path = "", heading] = target.split("#");
  const there = path === "" ? file : join(file, "..", path);
  if (!existsSync(root + there)) return false;
  return heading === undefined || headingsOf(textOf(there)).includes(heading);
}

/** The headings of a text, as GitHub names them in links. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
}
