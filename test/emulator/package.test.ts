import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { root } from "../helpers/process.ts";

const project = mkdtempSync(join(tmpdir(), "another-project-"));
const tsc = join(root, "node_modules/typescript/bin/tsc");
const installed = join(project, "node_modules/queue-dispatch");

/** What the README shows as a test of one's own. */
const shown = /```ts\n(?<code>\/\/ support\.test\.ts\n.*?)```/s;
const example = shown.exec(readFileSync(`${root}src/emulator/README.md`, "utf8"))?.groups?.code ?? "";

/** The same for Node's own test runner, without types. */
const forNode = example
  .replace(/^import type .*$/m, "")
  .replace(", type Twilio }", " }")
  .replace(/^import \{ afterAll.*$/m, 'import { after as afterAll, before as beforeAll, test } from "node:test";')
  .replace("let twilio: Twilio;", "let twilio;")
  .replace("new Promise<void>", "new Promise")
  .replace("(app.address() as AddressInfo)", "app.address()")
  .replaceAll(/expect\((.*)\)\.(?:toEqual|toBe)\((.*)\);/g, "assert.deepEqual($1, $2);")
  .replaceAll(/expect\((.*)\)\.toMatchObject\((.*)\);/g, "assert.deepEqual({ ...$1, ...$2 }, $1);")
  .replaceAll(/expect\((.*)\)\.toHaveLength\((.*)\);/g, "assert.equal($1.length, $2);")
  .replace(/^/, 'import assert from "node:assert/strict";\n');

const compilerOptions = {
  target: "es2022",
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  types: ["node"],
};

/** Runs a program in the other project, which has to end with that code, and gives what it prints. */
function runThere(command: string, args: readonly string[], code = 0): string {
  const env = { PATH: process.env.PATH, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8", env });
  if (status !== code) throw new Error(`${command} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Puts the packed files in another project, with what the emulator needs at run time, and what its types need. */
beforeAll(() => {
  execFileSync(process.execPath, [tsc, "-p", "src/emulator"], { cwd: root });
  // What is built before packing has been built before all tests, and is in use by others.
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", project], { cwd: root });
  mkdirSync(installed, { recursive: true });
  const [tarball = ""] = readdirSync(project).filter((name) => name.endsWith(".tgz"));
  execFileSync("tar", ["-xzf", join(project, tarball), "-C", installed, "--strip-components=1"]);
  mkdirSync(join(project, "node_modules/@types"));
  for (const name of ["saxes", "xmlchars", "@types/node", "undici-types"]) {
    symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
}, 60_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe("another project", () => {
  test("runs its tests with node:test, and finds saxes alone beside the package", (context) => {
    onlyInFull(context);
    writeFileSync(join(project, "support.test.mjs"), forNode);

    const printed = runThere(process.execPath, ["--test", "--test-reporter=tap", "support.test.mjs"]);

    expect(printed).toContain("# pass 1");
  });

  test("runs them with vitest, as the README shows", (context) => {
    onlyInFull(context);
    symlinkSync(join(root, "node_modules/vitest"), join(project, "node_modules/vitest"));
    writeFileSync(join(project, "support.test.ts"), example);

    const printed = runThere(process.execPath, [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "support.test.ts",
    ]);

    expect(printed).toMatch(/Tests\D+1 passed/);
  });

  test("has types for all of it, which say what there is not", (context) => {
    onlyInFull(context);
    const wrong = use.replace("clock.advance({ seconds: 5 })", "clock.advance(5)").replace("ann.queue", "ann.call");
    const include = ["support.ts", "use.ts", "wrong.ts"];
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
    writeFileSync(join(project, "support.ts"), example.replace(/^import \{ afterAll.*$/m, jestLike));
    writeFileSync(join(project, "use.ts"), use);
    writeFileSync(join(project, "wrong.ts"), wrong);

    const printed = runThere(process.execPath, [tsc, "-p", "."], 1);

    expect(printed.match(/^\w+\.ts.* error \w+/gm)).toEqual([
      expect.stringMatching(/^wrong\.ts.* error TS2345/),
      expect.stringMatching(/^wrong\.ts.* error TS2339/),
    ]);
  });
});

/** As jest has them, as globals. */
const jestLike = `
declare function beforeAll(f: () => unknown): void;
declare function afterAll(f: () => unknown): void;
declare function test(name: string, f: () => unknown): void;
declare function expect(value: unknown): { toEqual(v: unknown): void; toBe(v: unknown): void; toMatchObject(v: object): void; toHaveLength(n: number): void };
`;

const use = `
import { explore, NotEmulatedError, startTwilio, type EmulatorOptions, type Fault, type NotEmulated, type Phone } from "queue-dispatch/emulator";

const options: Partial<EmulatorOptions> = { nationalNumbers: "refused", wordsPerMinute: 120 };
const found: NotEmulated[] = [];
const twilio = startTwilio({ ...options, onNotEmulated: (one) => found.push(one), onAlert: ({ code }) => code });
const fault: Fault = { path: "/voice", kind: "delay", seconds: 1 };
twilio.fault(fault);
twilio.setNumber("+15005550001", { smsUrl: "http://127.0.0.1:1/sms" });
twilio.createQueue("support", 10);
const url: string = await twilio.listen();
const ann: Phone = await twilio.call({ from: "+15005550011", to: "+15005550001" });
await twilio.clock.advance({ seconds: 5 });
const place: number | undefined = ann.queue?.position;
const answered: readonly (number | undefined)[] = twilio.requests({ path: "/voice" }).map(({ status }) => status);
await explore({ seeds: [1] }, async (order) => startTwilio(order).stop());
if (twilio.notEmulated.length > 0) throw new NotEmulatedError(twilio.notEmulated);
console.log(url, place, answered, found, twilio.accountSid, twilio.authToken, twilio.queues.map(({ name }) => name));
twilio.stop();
`;

test("nothing of the emulator imports anything but Node, saxes and its own files", () => {
  const folder = `${root}src/emulator/`;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

  const foreign = files.flatMap((name) => {
    const up = name.split("/").length - 1;
    const imports = [...readFileSync(folder + name, "utf8").matchAll(/^(?:import|export)\b[^"]*?from "([^"]+)";$/gms)];
    return imports
      .map(([, from]) => from ?? "")
      .filter((from) => !isOwn(from, up))
      .map((from) => `${name}: ${from}`);
  });

  expect(files.length).toBeGreaterThan(90);
  expect(foreign).toEqual([]);
});

function isOwn(from: string, depth: number): boolean {
  if (from === "saxes" || from.startsWith("node:")) return true;
  return from.startsWith(".") && (from.match(/\.\.\//g)?.length ?? 0) <= depth;
}

test("what is packed is built on the way, wherever there is a compiler", (context) => {
  onlyInFull(context);
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: Record<string, string> };

  expect(scripts.prepare).toMatch(/npm run -s build && npm run -s build:types/);
});
