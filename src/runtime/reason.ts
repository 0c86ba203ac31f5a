/**
 * Why something failed, in a few words: the message, and behind it those of its causes. Several attempts that failed
 * alike, as on the addresses of one host, are told once each.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const causes: unknown[] = error instanceof AggregateError ? error.errors : [error.cause];
  const own = error.message === "" && causes.every((cause) => cause === undefined) ? nameOf(error) : error.message;
  const reasons = causes.filter((cause) => cause !== undefined).map(reasonOf);
  const why = [...new Set(reasons)].join(", ");
  return [own, why].filter((text) => text !== "").join(": ");
}

function nameOf(error: Error): string {
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : error.name;
}
