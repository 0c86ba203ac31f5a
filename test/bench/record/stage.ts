import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres } from "../../helpers/postgres/find.ts";
import { guard } from "../../helpers/postgres/guard.ts";
import { PostgresServer } from "../../helpers/postgres/server.ts";
import { freePort } from "../flood/server.ts";
import { RecordProcess, startChild } from "./process.ts";

export type DatabaseKind = "SQLite" | "Postgres";

/** Where it is measured: databases, networks and processes, all of which go with our own process, however that ends. */
export class Stage {
  readonly #folder = mkdtempSync(join(tmpdir(), "bench-record-"));
  readonly #signal: AbortSignal;
  readonly #processes = new Set<RecordProcess>();
  readonly #networks = new Map<number, Promise<number>>();
  readonly #stop = new AbortController();
  #postgres: Promise<PostgresServer> | undefined;
  #files = 0;

  constructor(signal: AbortSignal) {
    this.#signal = AbortSignal.any([signal, this.#stop.signal]);
    guard(this.#folder);
  }

  /** The URL of an empty database. */
  async database(kind: DatabaseKind): Promise<string> {
    this.#signal.throwIfAborted();
    this.#files += 1;
    if (kind === "SQLite") return `sqlite:${join(this.#folder, `${this.#files}.db`)}`;
    this.#postgres ??= startPostgres();
    return (await this.#postgres).freshDatabase();
  }

  /** The same Postgres, seen over a network that takes so many milliseconds there and back. */
  async over(networkMs: number, url: string): Promise<string> {
    if (networkMs === 0) return url;
    const far = new URL(url);
    const known = this.#networks.get(networkMs) ?? this.#network(Number(far.port), networkMs);
    this.#networks.set(networkMs, known);
    far.port = String(await known);
    return far.href;
  }

  /** So many processes, each of which can keep a record. */
  processes(count: number): RecordProcess[] {
    const started = Array.from({ length: count }, () => new RecordProcess(this.#signal));
    for (const process of started) this.#processes.add(process);
    return started;
  }

  end(processes: readonly RecordProcess[]): void {
    for (const process of processes) {
      process.stop();
      this.#processes.delete(process);
    }
  }

  /** The rest goes with our process. */
  async close(): Promise<void> {
    this.end([...this.#processes]);
    this.#stop.abort();
    await (await this.#postgres?.catch(() => undefined))?.kill();
  }

  async #network(port: number, networkMs: number): Promise<number> {
    const child = startChild("delay.ts", this.#signal, [String(port), String(networkMs / 2)]);
    child.on("error", () => {});
    const [listens] = (await once(child, "message")) as [number];
    return listens;
  }
}

async function startPostgres(): Promise<PostgresServer> {
  const found = findPostgres();
  if (typeof found === "string") throw new Error(`There is ${found}.`);
  return PostgresServer.create(found, Number(await freePort()));
}
