import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root, run, startServer } from "./helpers/process.ts";

const readme = readFileSync(`${root}README.md`, "utf8");

interface Step {
  readonly command: string;
  readonly answer: string;
}

/** The commands of a section, each with the answer that is shown below it. */
function stepsOf(title: string): Step[] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? "";
  const pairs = section.matchAll(/```sh\n(?<command>.*?)\n```\s*```(?:xml|text)\n(?<answer>.*?)\n```/gs);
  return [...pairs].map(({ groups }) => ({ command: groups?.command ?? "", answer: groups?.answer ?? "" }));
}

test("every command of the section on curl gives the answer that the README shows", { timeout: 240_000 }, async () => {
  const steps = stepsOf("Without Twilio: curl");
  const server = await startServer();

  const answers: Step[] = [];
  for (const { command } of steps) {
    // What npm builds before the command has been built before all tests, and is in use by others.
    const typed = run("sh", ["-c", command.replace(":3000", `:${server.port}`)], {
      env: { PORT: String(server.port), npm_config_ignore_scripts: "true" },
      cwd: root,
    });
    await typed.ended();
    answers.push({ command, answer: typed.output().trimEnd() });
  }

  expect(steps).toHaveLength(14);
  expect(answers).toEqual(steps);
});

test("the README names every setting, and .env.example has it too", () => {
  const example = readFileSync(`${root}.env.example`, "utf8");
  const settings = readFileSync(`${root}src/config/settings.ts`, "utf8").matchAll(/^ {2}([A-Z][A-Z_]+):/gm);

  const names = [...settings].map(([, name]) => name ?? "");

  expect(names.length).toBeGreaterThan(8);
  for (const name of names) {
    expect(readme).toContain(`\`${name}\``);
    expect(example).toMatch(new RegExp(`^#?${name}=`, "m"));
  }
});
