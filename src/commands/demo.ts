import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, type Environment, readConfig } from "../config.ts";
import { presets } from "../dashboard/phones/crowd-settings.ts";
import { openDatabase, openUpToDate } from "../record/open-database.ts";
import { offline } from "../twilio/offline.ts";
import { dayBefore, writeHistory } from "./demo/history.ts";
import { serve } from "./serve.ts";

/** What a demo takes over of what was set: where it listens, how much it says, and how a server notices that npm has ended. */
const kept = ["PORT", "EMULATOR_PORT", "LOG_LEVEL", "TIME_ZONE", "npm_lifecycle_event"] as const;

/**
 * Runs the server offline as a busy line: with a day of made-up calls behind it, and simulated people on it.
 *
 * Its record is a file in a folder of its own, which goes with the process; no account, setting or record of yours is
 * touched.
 */
export async function demo(env: Environment): Promise<void> {
  // Stopped before the server is there, the process ends in good order all the same.
  const end = () => process.exit(130);
  process.on("SIGINT", end).on("SIGTERM", end);
  const folder = mkdtempSync(join(tmpdir(), "queue-dispatch-demo-"));
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, "demo.db");
  const stage = stageOf(env, file);
  await fill(file, readConfig(stage));
  await serve(stage, [], {
    isDemo: true,
    begin({ phones }) {
      process.off("SIGINT", end).off("SIGTERM", end);
      void phones?.follow();
      phones?.crowd.set(presets.busy);
    },
  });
}

/** The settings of a demo. */
export function stageOf(env: Environment, file: string): Environment {
  return {
    ...Object.fromEntries(kept.map((name) => [name, env[name]])),
    LOG_LEVEL: env.LOG_LEVEL ?? "warn",
    DATABASE_URL: `sqlite:${file}`,
    SMS_FROM: offline.numbers.customers,
    COMPANY: "Demo",
    // Whatever the hour is: nobody is woken by it.
    SMS_HOURS: "00:00-24:00",
    CALLBACK_HOURS: "00:00-24:00",
    SURVEY_MIN_TALK: "10",
    // It costs nothing, and should go on for as long as somebody looks.
    TEXTS_PER_HOUR: "10000",
    TEXTS_PER_DAY: "100000",
  };
}

async function fill(path: string, { queues }: Config): Promise<void> {
  const database = await openUpToDate(() => openDatabase({ kind: "sqlite", path }));
  await writeHistory(database, dayBefore({ queues, nowMs: Date.now(), random: Math.random }));
  await database.close();
}
