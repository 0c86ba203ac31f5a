import { reasonOf } from "../runtime/reason.ts";

/** What went wrong, without what a database puts beside its message: rows with phone numbers in them. */
export function whatFailed(error: unknown): object {
  const problem = reasonOf(error);
  if (!(error instanceof Error)) return { problem };
  const code: unknown = Reflect.get(error, "code");
  return { problem, code: typeof code === "string" ? code : undefined };
}

/** Where it went wrong, for a fault of ours. */
export function stackOf(error: unknown): object {
  return error instanceof Error ? { stack: error.stack } : {};
}
