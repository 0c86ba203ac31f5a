import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Installation } from "./find.ts";
import { guard, type Guard } from "./guard.ts";

/** What is committed outlives a crash of Postgres, but not one of the machine: that is what takes the time. */
const nothingIsFlushed = ["fsync=off", "full_page_writes=off"];

/** A real Postgres on loopback, in a temporary folder that goes when our process goes. */
export class PostgresServer {
  readonly folder = mkdtempSync(join(tmpdir(), "postgres-for-tests-"));
  readonly port: number;
  readonly #installation: Installation;
  readonly #guard: Guard;
  #child: ChildProcess | undefined;
  #databases = 0;

  private constructor(installation: Installation, port: number) {
    this.#installation = installation;
    this.port = port;
    this.#guard = guard(this.folder);
    const { user } = installation;
    if (user !== undefined) chownSync(this.folder, user.uid, user.gid);
    const [command, ...args] = this.#command("initdb");
    const options = ["-D", this.#data, "-U", "app", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"];
    execFileSync(command, [...args, ...options], { stdio: "pipe", cwd: this.folder });
  }

  /** A new server without a database of its own, ready for clients. */
  static async create(installation: Installation, port: number): Promise<PostgresServer> {
    const server = new PostgresServer(installation, port);
    await server.start();
    return server;
  }

  /** Makes an empty database and gives its URL. */
  async freshDatabase(): Promise<string> {
    const name = `test_${++this.#databases}`;
    await this.#ask(`create database ${name}`);
    return this.#url(name);
  }

  /** Starts the server again after `stop` or `kill`, on the same port and with the same data, and waits until it answers. */
  async start(): Promise<void> {
    if (this.#child !== undefined) return;
    const settings = [
      `port=${this.port}`,
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      ...nothingIsFlushed,
    ];
    const [command, ...args] = this.#command("postgres");
    const log = openSync(this.#log, "a");
    const child = spawn(command, [...args, "-D", this.#data, ...settings.flatMap((setting) => ["-c", setting])], {
      detached: true,
      stdio: ["ignore", log, log],
      cwd: this.folder,
    });
    closeSync(log);
    child.unref();
    this.#child = child;
    this.#guard.watch(child.pid);
    await this.#answers(child);
  }

  /** Stops the server in good order; its clients are cut off. */
  async stop(): Promise<void> {
    await this.#end(() => [[this.#pid, "SIGINT"]]);
  }

  /** Lets the server crash: no process of it gets to say goodbye. */
  async kill(): Promise<void> {
    await this.#end(() => withChildren(this.#pid).map((pid) => [pid, "SIGKILL"]));
  }

  /** Lets the server hang: connections are accepted by the machine, and nothing answers. */
  freeze(): void {
    for (const pid of withChildren(this.#pid)) signalIfThere(pid, "SIGSTOP");
  }

  /** Lets a server that hangs go on. */
  thaw(): void {
    for (const pid of withChildren(this.#pid)) signalIfThere(pid, "SIGCONT");
  }

  get #data(): string {
    return join(this.folder, "data");
  }

  get #log(): string {
    return join(this.folder, "log");
  }

  get #pid(): number {
    if (this.#child?.pid === undefined) throw new Error("Postgres does not run: start() it first.");
    return this.#child.pid;
  }

  #command(program: string): [string, ...string[]] {
    const [first, ...rest] = [...this.#installation.prefix, join(this.#installation.bin, program)];
    return [first ?? program, ...rest];
  }

  #url(database: string): string {
    return `postgres://app@127.0.0.1:${this.port}/${database}`;
  }

  async #ask(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url("postgres") });
    client.on("error", () => undefined);
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }

  async #answers(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      try {
        await this.#ask("select 1");
        return;
      } catch (error) {
        if (child.exitCode === null && Date.now() < deadline) await sleep(20);
        else throw new Error(`Postgres does not start: ${readFileSync(this.#log, "utf8")}`, { cause: error });
      }
    }
  }

  async #end(signals: () => [pid: number, signal: NodeJS.Signals][]): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    const ended = once(child, "exit");
    for (const [pid, signal] of signals()) signalIfThere(pid, signal);
    await ended;
    this.#child = undefined;
    this.#guard.watch(undefined);
  }
}

/** Sends a signal; a process of the server's may be over by itself before that. */
function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, "code") !== "ESRCH") throw error;
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** A process and its children, the process itself first. */
export function withChildren(pid: number): number[] {
  const lines = execFileSync("ps", ["-axo", "pid=,ppid="]).toString().trim().split("\n");
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const children = pairs.filter(([, parent]) => parent === pid).map(([child]) => child ?? pid);
  return [pid, ...children];
}
