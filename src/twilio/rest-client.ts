import twilio from "twilio";

/** Twilio's own REST client, set up for one account. */
export type RestClient = twilio.Twilio;

/** Which account the REST client speaks for, and where it finds Twilio. */
export interface RestSettings {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where REST goes instead of Twilio, for example `http://127.0.0.1:4010`; undefined means Twilio itself. */
  readonly apiUrl: string | undefined;
}

/** How long an answer may take from the request to its last byte, in milliseconds. */
const limitMs = 10_000;
/** A longer answer is given up, packed or not: a page of ours is a few hundred kilobytes. In bytes. */
const mostBytes = 4 * 1024 * 1024;

/**
 * A REST client that waits 10 s for an answer of at most 4 MB, and repeats a 429 by itself, which Twilio has not carried
 * out; unless it is told to repeat nothing.
 *
 * Always use the context form, `client.queues(sid).fetch()`: in twilio 6.1 to
 * 6.2 the methods of listed and created instances throw.
 */
export function createRestClient(settings: RestSettings, { autoRetry = true } = {}): RestClient {
  const { accountSid, authToken, apiUrl } = settings;
  // Without an `env` of its own the library would read the process's, a region among it that changes every host.
  const client = twilio(accountSid, authToken, { httpClient: boundedClient(autoRetry), env: {} });
  if (apiUrl !== undefined) client.api.baseUrl = apiUrl;
  return client;
}

/** The library's own timeout starts again with every byte, and it has no limit to what it reads. */
function boundedClient(autoRetry: boolean): twilio.RequestClient {
  const client = new twilio.RequestClient({ timeout: limitMs, autoRetry, maxRetries: 3 });
  client.axios.defaults.maxContentLength = mostBytes;
  client.axios.interceptors.request.use((config) => {
    config.signal = AbortSignal.timeout(limitMs);
    return config;
  });
  return client;
}

/** What went wrong with a REST request, in a few words for a log or a terminal. */
export function restProblem(error: unknown): string {
  if (!(error instanceof Error)) return "it failed without saying why";
  const status = detail(error, "status");
  if (status === "401") return "Twilio refuses the credentials: check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN";
  const code = detail(error, "code");
  const details = [status && `HTTP ${status}`, code && `code ${code}`].filter(Boolean).join(", ");
  // The library puts undefined here when an error of Twilio's comes without a message.
  const words = error.message || "no answer";
  const said = details === "" ? words : `${words} (${details})`;
  const why = error.cause === undefined ? "" : restProblem(error.cause);
  return why === "" || why === said ? said : `${said}: ${why}`;
}

function detail(error: Error, name: "status" | "code"): string {
  const value: unknown = Reflect.get(error, name);
  return typeof value === "number" || typeof value === "string" ? String(value) : "";
}
