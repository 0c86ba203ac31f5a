import { randomBytes } from "node:crypto";
import type { Environment } from "../../config.ts";
import { settings } from "../../config/settings.ts";
import { someRep } from "../../record/rep-numbers.ts";

/** Where a rehearsal keeps its record; every rehearsal begins with an empty one. */
export const rehearsalFile = "queue-dispatch.rehearsal.db";

/** What a rehearsal never takes over: it belongs to an account, or to the machine that the line will run on. */
const replaced: ReadonlySet<string> = new Set(
  "TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_API_URL PUBLIC_URL HOST DATABASE_URL PREMIUM_QUEUE_SID PAGEKITE_FRONTEND PAGEKITE_SECRET".split(
    " ",
  ),
);

/** Where the line is reached from, and what leads a tunnel there. */
interface Internet {
  readonly origin: string;
  readonly env: Environment;
}

/**
 * The environment of a live line, on this machine and with a made-up account; everything else is as it was given.
 *
 * An empty variable is absent, and keeps the one in `.env` away from the processes that read that file again.
 */
export function stageOf(given: Environment, internet?: Internet): Environment {
  const origin = internet?.origin ?? `http://127.0.0.1:${portOf(given, "PORT")}`;
  return {
    ...given,
    NODE_ENV: "production",
    TWILIO_ACCOUNT_SID: `AC${randomBytes(16).toString("hex")}`,
    TWILIO_AUTH_TOKEN: randomBytes(16).toString("hex"),
    TWILIO_API_URL: `http://127.0.0.1:${portOf(given, "EMULATOR_PORT")}`,
    PUBLIC_URL: origin + pathOf(given.PUBLIC_URL),
    HOST: "127.0.0.1",
    REP_NUMBERS: isGiven(given.REP_NUMBERS) ? given.REP_NUMBERS : someRep("anyone"),
    DATABASE_URL: given.DATABASE_URL?.trim() === "none" ? "none" : `sqlite:${rehearsalFile}`,
    PREMIUM_QUEUE_SID: "",
    PAGEKITE_FRONTEND: "",
    PAGEKITE_SECRET: "",
    ...internet?.env,
    // By this a server notices that whoever started it is gone.
    npm_lifecycle_event: given.npm_lifecycle_event ?? "rehearse",
  };
}

/** The names of the settings that were given: those that a rehearsal takes over as they are, and the others. */
export function namesOf(given: Environment): { readonly taken: readonly string[]; readonly left: readonly string[] } {
  const names = Object.keys(settings.shape).filter((name) => isGiven(given[name]));
  return { taken: names.filter((name) => !replaced.has(name)), left: names.filter((name) => replaced.has(name)) };
}

/** A line below a path is rehearsed below that path. */
function pathOf(publicUrl = ""): string {
  const path = URL.canParse(publicUrl.trim()) ? new URL(publicUrl.trim()).pathname : "/";
  return path === "/" ? "" : path;
}

/** What is no port is refused by name when the settings are read. */
function portOf(given: Environment, name: "PORT" | "EMULATOR_PORT"): number {
  const schema = settings.shape[name];
  return schema.safeParse(isGiven(given[name]) ? given[name] : undefined).data ?? schema.parse(undefined);
}

function isGiven(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== "";
}
