import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Kind, Reports } from "./decisions.ts";
import type { Caller, Step } from "./line.ts";
import type { ClosedLoop, OpenLoop } from "./loops.ts";
import type { Tally } from "./tally.ts";

/** What is done with a line that is measured. */
export interface LineControl {
  ringIn(reps: number): Promise<void>;
  occupy(given: null): Promise<void>;
  step(step: Step): Promise<unknown>;
  hangUp(given: null): Promise<void>;
  setWaiting(callers: readonly Caller[]): Promise<void>;
  closedLoop(settings: ClosedLoop): Promise<Tally>;
  openLoop(settings: OpenLoop): Promise<Tally>;
}

/** What a process with a record does on request: what it is asked to decide, or all that a line of its own does. */
export interface Offers extends LineControl {
  open(given: { readonly dist: string; readonly url: string }): Promise<void>;
  decide(given: { readonly kind: Kind; readonly about: Reports[Kind] }): Promise<unknown>;
}

export interface Call {
  readonly id: number;
  readonly name: keyof Offers;
  readonly about: unknown;
}

export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly problem?: string;
}

interface Asked {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A process with a record, as the one that has started it sees it. */
export class RecordProcess {
  readonly #child: ChildProcess;
  readonly #asked = new Map<number, Asked>();
  #calls = 0;

  constructor(signal: AbortSignal) {
    this.#child = startChild("worker.ts", signal);
    this.#child.on("message", ({ id, result, problem }: Answer) => {
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (problem === undefined) asked?.resolve(result);
      else asked?.reject(new Error(problem));
    });
    this.#child.once("error", (error) => {
      this.#end(error);
    });
    this.#child.once("exit", () => {
      this.#end(new Error("a process with a record has ended"));
    });
  }

  ask<K extends keyof Offers>(name: K, about: Parameters<Offers[K]>[0]): ReturnType<Offers[K]> {
    const result = new Promise((resolve, reject) => {
      this.#calls += 1;
      this.#asked.set(this.#calls, { resolve, reject });
      this.#child.send({ id: this.#calls, name, about } satisfies Call);
    });
    return result as ReturnType<Offers[K]>;
  }

  stop(): void {
    this.#asked.clear();
    if (this.#child.connected) this.#child.disconnect();
  }

  #end(error: Error): void {
    for (const asked of this.#asked.values()) asked.reject(error);
    this.#asked.clear();
  }
}

/** Starts a file of this folder in a process of its own, which ends with ours. */
export function startChild(file: string, signal: AbortSignal, args: readonly string[] = []): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return fork(path, args, { signal, killSignal: "SIGKILL", execArgv: ["--import", "tsx"] });
}
