import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { root } from "./helpers/process.ts";

/** The parts of the house from the top down: each may import what stands below it, and what is in its own folder. */
const house = [
  ["main.ts"],
  ["commands"],
  ["app.ts"],
  ["services.ts", "front-page.tsx"],
  ["config.ts"],
  ["config"],
  ["voice", "sms", "notices", "dashboard"],
  ["record"],
  ["twilio"],
  ["dispatch", "http"],
  ["runtime", "urls.ts", "check-node.ts"],
  ["node-version.ts"],
];
/** What imports nothing of ours, and of libraries nothing either. */
const alone = ["dispatch"];
/** A Twilio for one machine, which only commands start. */
const emulator = "emulator";

const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

test("every part of the house has its place, and what is imported is there", () => {
  const known = new Set([...house.flat(), emulator]);

  expect(files.map(partOf).filter((part) => !known.has(part))).toEqual([]);
  expect(imports.filter(({ target }) => target.startsWith(".") && !files.includes(target))).toEqual([]);
  expect(imports.length).toBeGreaterThan(500);
});

test("imports run one way", () => {
  const wrong = imports.filter(
    ({ file, target }) => files.includes(target) && !mayImport(partOf(file), partOf(target)),
  );

  expect(wrong).toEqual([]);
});

test.each(alone)("%s needs nothing but itself", (part) => {
  expect(imports.filter(({ file, target }) => partOf(file) === part && partOf(target) !== part)).toEqual([]);
});

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (to === emulator) return from === "commands";
  return levelOf(from) < levelOf(to);
}

/** How far down a part stands; the emulator stands below all, so that it imports nothing. */
function levelOf(part: string): number {
  const level = house.findIndex((parts) => parts.includes(part));
  return level < 0 ? house.length : level;
}

/** The folder of a file, or the file itself where it stands on top of `src`. */
function partOf(file: string): string {
  return file.split("/")[0] ?? "";
}

/** What a file imports, also for its types alone and later on: files below `src`, and libraries by their names. */
function importsOf(file: string): string[] {
  const text = readFileSync(`${root}src/${file}`, "utf8");
  const found = text.matchAll(
    /^(?:import|export)\b[^"'`;]*?\bfrom "(?<a>[^"]+)"|^import "(?<b>[^"]+)"|\bimport\("(?<c>[^"]+)"\)/gm,
  );
  return [...found].map(({ groups: { a, b, c } = {} }) => {
    const target = a ?? b ?? c ?? "";
    return target.startsWith(".") ? join(dirname(file), target) : target;
  });
}
