import { expect, test } from "vitest";
import type { z } from "zod";
import { defaultOf, isChangeable, limitsOf } from "../../src/config/changeable.ts";
import { features, settings } from "../../src/config/settings.ts";
import { readConfig } from "../../src/config.ts";
import { root } from "../helpers/process.ts";

const head = `# The settings of Queue Dispatch. Copy this file to .env and fill in what you need; a variable that is set in the
# environment wins over the file. With nothing set the line runs offline: no account, on this machine only.
#
# A variable behind a # is shown with its default; where nothing follows the equals sign, there is none.
#
# Some can be changed while the line runs, on /dashboard/settings or by npm run line -- set NAME VALUE. Leave these
# away here: what is set here wins, and cannot be changed there.
#
# When something is wrong, the server does not start, and names every bad variable at once.`;
const width = 120;

test(".env.example is what the schemas of the settings say (npx vitest run env-example -u writes it)", async () => {
  await expect(envExample()).toMatchFileSnapshot(`${root}.env.example`);
});

test("every setting belongs to one feature", () => {
  expect(features.flatMap(({ shape }) => Object.keys(shape))).toEqual(Object.keys(settings.shape));
});

test.each(Object.entries(settings.shape))("%s says in sentences what it means", (_name, { description }) => {
  expect(description).toMatch(/^[A-Z].{20,}\.$/);
});

test("the defaults are as they would stand in the environment", () => {
  const defaults = Object.fromEntries(Object.entries(settings.shape).map(([name, one]) => [name, defaultOf(one)]));

  expect({ ...readConfig(defaults), given: {} }).toEqual(readConfig({}));
});

function envExample(): string {
  const sections = features.map((feature) => {
    const entries = Object.entries(feature.shape).map(([name, schema]) => entry(name, schema));
    return [`# === ${String(feature.description)} ===`, ...entries].join("\n\n");
  });
  return `${[head, ...sections].join("\n\n")}\n`;
}

/** What a variable means, within which limits, and its default: behind a # so that a later version's default holds. */
function entry(name: string, schema: z.ZodType): string {
  const value = defaultOf(schema);
  const lines = wrapped(
    [schema.description, limitsOf(schema), isChangeable(schema) && "Can be changed while the line runs."]
      .filter(Boolean)
      .join(" "),
  );
  return [...lines.map((line) => `# ${line}`), value === "" ? `${name}=` : `#${name}=${value}`].join("\n");
}

/** The words of a text on lines that have room for a sign and a space in front. */
function wrapped(text: string): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trimStart();
    return longer.length > width - 2 ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, []);
}
