import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nodeProblem } from "../../src/check-node.ts";
import { main, root, run } from "../helpers/process.ts";

const packageFile = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  version: string;
  engines: { node: string };
};

async function ended(args: readonly string[], nodeArgs: readonly string[] = []) {
  const command = run(process.execPath, [...nodeArgs, main, ...args]);
  return { code: await command.ended(), output: command.output() };
}

test("--version is the one of the package", async () => {
  expect(await ended(["--version"])).toEqual({ code: 0, output: `${packageFile.version}\n` });
});

test.each([
  [["provison"], "error: unknown command 'provison'\n(Did you mean provision?)\n"],
  [["serve", "--prot"], "error: unknown option '--prot'\n"],
  [["curl", "/wait", "--ru"], "error: unknown option '--ru'\n(Did you mean --run?)\n"],
])("%j is named, and what was meant", async (args, message) => {
  expect(await ended(args)).toEqual({ code: 1, output: `${message}(--help says more)\n` });
});

test("npm start -- --help says what serve does and does not start it", async () => {
  const { code, output } = await ended(["serve", "--help"]);

  expect(code).toBe(0);
  expect(output).toContain("answer Twilio's webhooks until stopped");
});

describe("a Node that is too old", () => {
  test.each([
    ["18.20.8", false],
    ["20.18.3", false],
    ["20.19.0", true],
    ["21.7.3", false],
    ["22.12.0", false],
    ["22.13.0", true],
    ["23.11.0", false],
    ["24.0.0", true],
    ["26.1.0", true],
  ])("%s: %s", (version, isGood) => {
    expect(nodeProblem(version) === undefined).toBe(isGood);
  });

  test("gets one sentence that names the same versions as the package", () => {
    const versions = [...packageFile.engines.node.matchAll(/[\^=](\d+(?:\.[1-9]\d*)?)/g)].map(([, version]) => version);

    expect(versions).toEqual(["20.19", "22.13", "24"]);
    for (const version of versions) expect(nodeProblem("18.20.4")).toContain(version);
  });

  test("gets it before anything else happens", async () => {
    const pretends = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })`;

    const { code, output } = await ended(
      ["provision"],
      ["--import", `data:text/javascript,${encodeURIComponent(pretends)}`],
    );

    expect({ code, output }).toEqual({
      code: 1,
      output: "Queue Dispatch needs Node 20.19, 22.13, 24 or newer; this is 18.20.4: see https://nodejs.org\n",
    });
  });
});
