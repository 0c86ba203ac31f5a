import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { startTwilio } from "../../src/emulator/start-twilio.ts";
import { freePort, root, run, type Running, until } from "./process.ts";
import type { Block } from "./readmes.ts";
import { liveEnv } from "./start-app.ts";

type Env = Readonly<Record<string, string>>;

/** What is shown but not carried out, and why. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^npm ci$/, "would install anew under the tests that are running; every clone begins with it"],
  [/^cp \.env\.example \.env$/, "would give settings to everything that runs in this folder"],
  [/^npm run build$/, "has been done before all tests, and others use what it has built"],
  [/^npm run (?:check|fix)$/, "looks at this very tree; every commit begins with it"],
  [/^npm run dev$/, "does not end, and what it adds to npm start is a tool's"],
  [/^npm (?:test|run (?:coverage|test:\w+)(?: -- --minutes \d+)?)$/, "would run tests within tests, for up to hours"],
  [/^FC_SEED=\d+ FC_PATH=[\d:]+ npx vitest run test\/\S+\.test\.ts -t ".*"$/, "would run tests within tests"],
  [
    /^npm run doctor(?: -- .*)?$/,
    "has much to say about a line that has no host; tests of its own examine one that has",
  ],
  [/^npm run tunnel -- /, "opens a way to this machine; tests of its own do so, to a made-up account"],
  [/^npm run bench:\w+(?: -- --quick(?: --seeds 1)?)?$/, "takes minutes, and beside other tests measures nothing"],
];

/** What stays up until it is told to stop, and what it says when it is there. */
const staysUp: readonly (readonly [RegExp, string])[] = [
  [/^(?:[A-Z_]+=\S* )*(?:npm start|node dist\/main\.js)$/, "Queue Dispatch listens"],
  [/^npm run rehearse$/, "Ctrl-C ends it."],
  [/^npm run emulate -- /, "A Twilio for this machine listens"],
];

/** What is typed while a line is up, and says something at once. */
const inShell = /^(?:curl |sleep \d+$|[A-Z]+=(?:http|\$\()|npm run -s (?:curl|provision|report|line) -- )/;

/** How a command is carried out here; undefined where nobody has thought of it. */
export function wayOf(command: string): "not run" | "stays up" | "in shell" | "rehearse" | "provision" | undefined {
  if (notRun.some(([pattern]) => pattern.test(command))) return "not run";
  if (staysUp.some(([pattern]) => pattern.test(command))) return "stays up";
  if (inShell.test(command)) return "in shell";
  if (command === "npm run rehearse -- --once") return "rehearse";
  return command.startsWith("npm run provision -- ") ? "provision" : undefined;
}

/** The commands of a block, one after the other. */
export function commandsOf({ lines }: Pick<Block, "lines">): string[] {
  return lines.flatMap((line) => line.split(" && "));
}

/** Somebody who reads a README from top to bottom and types what it shows; ends with the test. */
export class Reader {
  readonly #folder = mkdtempSync(join(tmpdir(), "reader-"));
  /** The settings of the line that was started last. */
  #env: Env = {};
  #line: Running | undefined;
  readonly #shellName: string;

  /** Somebody whose shell is this one. */
  constructor(shell: string) {
    this.#shellName = shell;
    writeFileSync(this.#variables, "");
    onTestFinished(() => {
      rmSync(this.#folder, { recursive: true });
    });
  }

  /** Carries out a block, and gives what its commands have said on standard output. */
  async type(block: Pick<Block, "lines">): Promise<string> {
    const inShell: string[] = [];
    for (const command of commandsOf(block)) {
      const way = wayOf(command);
      if (way === "stays up") await this.#start(command);
      else if (way === "rehearse") await this.#finish(command, await this.#offline());
      else if (way === "provision") await this.#provision(command);
      else if (way === "in shell") inShell.push(command);
    }
    return inShell.length === 0 ? "" : this.#shell(inShell);
  }

  /** What the shell's variables are kept in between two blocks. */
  get #variables(): string {
    return join(this.#folder, "variables");
  }

  async #start(command: string): Promise<void> {
    await this.#stop();
    const [, assigned = "", program = ""] = /^((?:[A-Z_]+=\S* )*)(.*)$/.exec(command) ?? [];
    const isLive = assigned.includes("NODE_ENV=production");
    if (!isLive) this.#env = await this.#offline();
    else if (this.#env.TWILIO_API_URL === undefined) this.#env = await this.#live();
    const pairs = assigned
      .trim()
      .split(" ")
      .filter((pair) => pair !== "")
      .map((pair) => pair.split("=", 2));
    this.#env = { ...this.#env, ...Object.fromEntries(pairs) };
    const port = program.includes(" emulate ") ? ` --port ${this.#env.EMULATOR_PORT}` : "";
    const line = this.#execute(`exec ${program}${port}`, this.#env);
    this.#line = line;
    // Hooks run backwards: this one comes before npm is killed, which would leave behind what it has started.
    onTestFinished(() => this.#stop());
    const said = staysUp.find(([pattern]) => pattern.test(command))?.[1] ?? "";
    const complaint = () => `${command} does not say "${said}": ${line.output()}`;
    await until(() => line.output().includes(said), complaint, 30_000);
  }

  async #stop(): Promise<void> {
    this.#line?.child.kill("SIGTERM");
    await this.#line?.ended();
    this.#line = undefined;
  }

  /** The account is made up, and there is no terminal to be asked on. */
  async #provision(command: string): Promise<void> {
    this.#env = await this.#live();
    onTestFinished(() => {
      rmSync(`${root}queue-dispatch.before-provision.${liveEnv.TWILIO_ACCOUNT_SID}.json`, { force: true });
    });
    await this.#finish(`${command} --yes`, this.#env);
  }

  async #finish(command: string, env: Env): Promise<void> {
    const typed = this.#execute(command, env);
    expect(await typed.ended(), typed.output()).toBe(0);
  }

  async #shell(commands: readonly string[]): Promise<string> {
    if (this.#line === undefined) await this.#start("npm start");
    const { PORT = "", EMULATOR_PORT = "" } = this.#env;
    const names = commands.flatMap((command) => /^([A-Z]+)=/.exec(command)?.[1] ?? []);
    const kept = names.map((name) => `echo "${name}='$${name}'" >> ${this.#variables}`);
    const script = ["set -e", `. ${this.#variables}`, ...commands, ...kept].join("\n");
    const typed = this.#execute(
      script.replaceAll(":3000", `:${PORT}`).replaceAll(":4010", `:${EMULATOR_PORT}`),
      this.#env,
    );
    expect(await typed.ended(), typed.output()).toBe(0);
    return typed.stdout().trimEnd();
  }

  /** What npm builds before a command has been built before all tests, and is in use by others. */
  #execute(command: string, env: Env): Running {
    return run(this.#shellName, ["-c", command], { env: { npm_config_ignore_scripts: "true", ...env }, cwd: root });
  }

  /** The settings of a line that nothing has been set for, but for what would be in the way of others. */
  async #offline(): Promise<Env> {
    const port = await freePort();
    const record = `sqlite:${join(this.#folder, `${port}.db`)}`;
    return { PORT: String(port), EMULATOR_PORT: String(await freePort()), DATABASE_URL: record };
  }

  /** The settings of a live line whose account is on this machine. */
  async #live(): Promise<Env> {
    const numbers = Object.fromEntries([1, 2, 3].map((digit) => [`+1500555000${digit}`, {}]));
    const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = liveEnv;
    const twilio = startTwilio({ clock: "real", seed: randomUUID(), accountSid, authToken, numbers });
    onTestFinished(() => {
      twilio.stop();
    });
    return { ...(await this.#offline()), ...liveEnv, HOST: "127.0.0.1", TWILIO_API_URL: await twilio.listen() };
  }
}
