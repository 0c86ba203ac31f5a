import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Decide, type Kind, kinds, places } from "./decisions.ts";
import { type BuiltServer, serverIn } from "../server-in.ts";

/** For how long a record that has not opened is opened again, and how often, in milliseconds. */
const patienceMs = 60_000;
const againMs = 250;

/** The record of a line, kept by the server of some version. */
export interface Recorder {
  readonly decide: Decide;
  close(): Promise<void>;
}

type Services = ReturnType<BuiltServer["createServices"]>;
type Decision = Parameters<NonNullable<Services["record"]>["decide"]>[0];

/** Opens a record as the server in a folder of built files does, with texts and call-backs. */
export async function openRecord(dist: string, databaseUrl: string): Promise<Recorder> {
  const { readConfig, createServices } = await serverIn(dist);
  const decisions = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await decisionOf(dist, kind)] as const)),
  );
  // Nobody is sent away for having waited too long: how many wait is what is measured.
  const env = { DATABASE_URL: databaseUrl, LOG_LEVEL: "silent", SMS_FROM: "+15005550001", MAX_WAIT: "14000" };
  const services = createServices(readConfig({ ...env, TIME_ZONE: "UTC" }));
  const { record } = services;
  if (record === undefined) throw new Error("there is no record to measure");
  await opened(record);
  const decide = (kind: Kind, about: unknown) => {
    const decision = decisions.get(kind);
    if (decision === undefined) throw new Error(`there is no decision ${kind}`);
    return record.decide(decision, about, { again: places[kind].again });
  };
  return { decide: decide as Decide, close: () => services.close() };
}

/** A server would go on without its record; on a busy machine a database may answer late, and here there is time. */
async function opened(record: NonNullable<Services["record"]>): Promise<void> {
  const untilMs = performance.now() + patienceMs;
  await record.open();
  while (record.problem !== undefined && performance.now() < untilMs) {
    await setTimeout(againMs);
    await record.open();
  }
  if (record.problem !== undefined) throw new Error(`the record does not open: ${record.problem}`);
}

async function decisionOf(dist: string, kind: Kind): Promise<Decision> {
  const { file, name } = places[kind];
  const module = (await import(join(dist, "record", "decisions", file))) as Record<string, unknown>;
  if (module[name] === undefined) throw new Error(`${file} of ${dist} has no ${name}`);
  return module[name] as Decision;
}
