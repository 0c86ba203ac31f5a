import { readFileSync } from "node:fs";
// As a whole: a Node that is too old for parseEnv must get as far as saying so.
import util from "node:util";

/**
 * Puts what stands in `.env` of this folder into the environment, where nothing stands in its place, and gives the names
 * that stand there.
 */
export function readEnvFile(env: Record<string, string | undefined>): readonly string[] {
  const read = parsed();
  for (const [name, value] of Object.entries(read)) env[name] ??= value;
  return Object.keys(read);
}

function parsed(): NodeJS.Dict<string> {
  try {
    return util.parseEnv(readFileSync(".env", "utf8"));
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ENOENT") return {};
    throw new Error(`.env cannot be read (${String(code)}): fix the file, or remove it`, { cause: error });
  }
}
