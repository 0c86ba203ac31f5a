import { createServer, type RequestListener } from "node:http";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listen } from "../helpers/listen.ts";
import { freePort, root, run, until } from "../helpers/process.ts";

const readme = readFileSync(`${root}src/emulator/README.md`, "utf8");
/** The commands that the README shows, a line each, in order. */
const commands = [...readme.matchAll(/```sh\n(?<lines>.*?)\n```/gs)].flatMap(({ groups }) =>
  (groups?.lines ?? "").split("\n"),
);

/** The application that the README speaks of. */
function startApplication(): Promise<number> {
  const answer: RequestListener = (_req, res) => {
    res.setHeader("Content-Type", "text/xml").end("<Response><Record/><Enqueue>support</Enqueue></Response>");
  };
  return listen(createServer(answer));
}

/** Runs a command as it stands there, with other ports. */
async function type(command: string): Promise<string> {
  const typed = run("sh", ["-c", command.replace(/^curl/, "curl -sS --fail-with-body")], { cwd: root });
  expect(await typed.ended(), typed.output()).toBe(0);
  return typed.stdout();
}

test("every command of the emulator's README does what it says", { timeout: 120_000 }, async () => {
  const [port, application] = [await freePort(), await startApplication()];
  const [start = "", ...curls] = commands.map((line) =>
    line.replace(":4010", `:${port}`).replace(":8080", `:${application}`),
  );
  // What npm builds before the command has been built before all tests, and is in use by others.
  const running = run("sh", ["-c", `exec ${start} --port ${port}`], {
    cwd: root,
    env: { npm_config_ignore_scripts: "true" },
  });
  await until(
    () => running.stdout().includes("Ctrl-C stops it."),
    () => `${start} does not start: ${running.output()}`,
  );

  const answers: string[] = [];
  for (const curl of curls) answers.push(await type(curl));

  expect(start).toMatch(/^npm run emulate -- .*--clock virtual$/);
  expect(curls).toHaveLength(5);
  expect(JSON.parse(answers[0] ?? "")).toMatchObject({ from: "+15005550011", queue: { name: "support" } });
  expect(JSON.parse(answers[2] ?? "")).toMatchObject({ waiting: { support: ["+15005550011"] } });
  expect(running.output()).toContain("not emulated: the emulator does not carry out <Record>; Twilio does");
  const found = await type(`curl http://127.0.0.1:${port}/emulator/not-emulated`);
  expect(JSON.parse(found)).toMatchObject({
    notEmulated: [{ what: "<Record>", times: 1, callSid: expect.any(String) }],
  });
  // npm passes it on; killed at once, it would leave behind what it has started.
  running.child.kill("SIGTERM");
  await running.ended();
});

describe("the README names", () => {
  test("every request that the control API answers", () => {
    const folder = `${root}src/emulator/door/`;
    const routes = [`${folder}routes.ts`, `${folder}messages.ts`].flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/route\("\w+", "\/emulator\/([\w-]+)/g)].map(([, name]) => name ?? ""),
    );

    expect(new Set(routes).size).toBeGreaterThan(9);
    for (const name of routes) expect(readme).toContain(`/${name}`);
  });

  test("every verb that is carried out", () => {
    const verbs = readFileSync(`${root}src/emulator/twiml/verbs.ts`, "utf8").matchAll(/^ {2}([A-Z]\w+): \w+,$/gm);
    const names = [...verbs].map(([, name]) => name ?? "");

    expect(names).toHaveLength(10);
    for (const name of names) expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test("what it says in 9 kB", () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(9216);
  });
});
