/** What came of a request to send a text that Twilio has not said yes to. */
export type ErrorClass =
  | /** It was not carried out: it can be repeated freely. */ { readonly kind: "not-taken" }
  | /** Nobody knows whether Twilio has the text. */ { readonly kind: "unknown" }
  | /** Twilio will not send it, whatever we do. */ { readonly kind: "refused"; readonly code: number };

/** Never reached Twilio, by the codes of Node. */
const notReached: ReadonlySet<unknown> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH"]);
/** Refused for something that passes, or that the operator mends: wrong credentials, too much at once. */
const passing: ReadonlySet<unknown> = new Set([401, 403, 404, 405, 429]);
/** The sender's queue is full (twilio.com/docs/api/errors/21611). */
const queueFull = 21_611;

/** Reads the error of a request to send a text. */
export function classifyError(error: unknown): ErrorClass {
  const [status, code] = [detail(error, "status"), detail(error, "code")];
  if (passing.has(status) || code === queueFull || notReached.has(code)) return { kind: "not-taken" };
  const isRefusal = typeof status === "number" && status >= 400 && status < 500 && status !== 408;
  return isRefusal ? { kind: "refused", code: typeof code === "number" ? code : status } : { kind: "unknown" };
}

/** What a code of Twilio's says of a number, for good. */
export function meaningOf(code: number): "opted-out" | "unreachable" | undefined {
  if (code === 21_610) return "opted-out";
  return unreachable.has(code) ? "unreachable" : undefined;
}

/** No valid number, no mobile one, not known to its network, a landline. */
const unreachable: ReadonlySet<number> = new Set([21_211, 21_217, 21_614, 30_005, 30_006]);

/** Whether a refusal concerns the person at the other end; any other is about our account or our request. */
export function isAboutThem(code: number): boolean {
  return meaningOf(code) !== undefined || code === 21_612;
}

function detail(error: unknown, name: "status" | "code"): unknown {
  return typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
}
