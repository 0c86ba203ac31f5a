import { makeUpRequest } from "../../../twilio/made-up-request.ts";
import { voiceParameters } from "../../../twilio/voice-parameters.ts";
import { paths, repsLine } from "../../../urls.ts";
import { ask, askIfThere } from "../ask.ts";
import type { Check, Line } from "../check.ts";
import { fine, type Finding, wrong } from "../finding.ts";
import { localUrl, publicUrlCheck } from "./public-url.ts";

/** A report of a call that rings: the server takes note of it, and that is all. */
const harmless = { path: paths.callStatus, given: { CallStatus: "ringing" } } as const;
/** Of a call that is over: it gets an empty document and changes nothing. */
const fallback = { path: `${paths.voiceFallback}?for=${repsLine}`, given: { CallStatus: "completed" } } as const;
/** The request of a caller who has not got the token. */
const forgersToken = "0".repeat(32);

/**
 * Whether signed requests get through PUBLIC_URL as they were sent, and forged ones are refused.
 *
 * The genuine one goes first: a server that has accepted none yet would take the forged one for a sign that its own
 * settings are wrong.
 */
export const signaturesCheck: Check = {
  about: "signatures",
  needs: [publicUrlCheck],
  async look(line) {
    const posted = await send(line, "POST", harmless);
    if (posted !== 204) return [await refused(line, posted)];
    const found = [...(await gotten(line)), ...(await forged(line)), ...(await fallenBack(line))];
    return [fine("signature", "A request that is signed as Twilio signs gets through PUBLIC_URL."), ...found];
  },
};

type Webhook = typeof harmless | typeof fallback;
type Method = "GET" | "POST";

async function send(line: Line, method: Method, webhook: Webhook, authToken = line.config.authToken): Promise<number> {
  const { url, headers, form } = signed(line, method, webhook, authToken);
  return (await ask(url, { method, headers, ...(method === "POST" && { form }) })).status;
}

function signed({ config, publicUrl }: Line, method: Method, { path, given }: Webhook, authToken: string) {
  const { accountSid, queues } = config;
  const parameters = voiceParameters({ path, accountSid, queues, repNumber: "+15005550090", given });
  const { url, form, signature } = makeUpRequest({ method, url: publicUrl + path, parameters, authToken });
  return { url, form, headers: { "X-Twilio-Signature": signature } };
}

/** Whether it is the way to the server, or the server itself. */
async function refused(line: Line, status: number): Promise<Finding> {
  if (status !== 403) {
    const means = `A signed request to PUBLIC_URL is answered with HTTP ${status} instead of 204.`;
    return wrong("webhook-odd", means, "Look at the server's log, and at what the tunnel or proxy does with POST.");
  }
  const { url, headers, form } = signed(line, "POST", harmless, line.config.authToken);
  const direct = await askIfThere(localUrl(line) + url.slice(line.publicUrl.length), { method: "POST", headers, form });
  if (direct?.status === 204) {
    const means =
      "A signed request is refused through PUBLIC_URL and accepted without: something on the way changes it.";
    return wrong("signature-altered", means, "Let the proxy pass on path, query and body to the letter.");
  }
  const means = "The server refuses a request that is signed with TWILIO_AUTH_TOKEN for PUBLIC_URL.";
  const remedy =
    "It was started with other settings than these: start it again, here, and let nothing else answer there.";
  return wrong("signature-refused", means, remedy);
}

async function gotten(line: Line): Promise<Finding[]> {
  const status = await send(line, "GET", harmless);
  if (status === 204) return [];
  const means = `Of signed requests only POST gets through PUBLIC_URL, GET does not (HTTP ${status}): its query is changed on the way.`;
  return [wrong("query-altered", means, "Let the proxy pass on the query as it is, escaped characters too.")];
}

async function forged(line: Line): Promise<Finding[]> {
  const status = await send(line, "POST", harmless, forgersToken);
  if (status === 403) return [fine("forgery", "A forged one is refused.")];
  const means = `A forged request to PUBLIC_URL is not refused, but answered with HTTP ${status}.`;
  return [wrong("forgery-accepted", means, "Let this server answer there, and nothing in front of it.")];
}

async function fallenBack(line: Line): Promise<Finding[]> {
  const { url, headers, form } = signed(line, "POST", fallback, line.config.authToken);
  const { status, body } = await ask(url, { method: "POST", headers, form });
  if (status === 200 && body.includes("<Response")) return [fine("fallback", "The fallback for bad moments answers.")];
  const means = `The fallback, ${paths.voiceFallback}, does not answer with a document (HTTP ${status}).`;
  return [wrong("fallback-broken", means, "Let the proxy pass on every path, and look at the server's log.")];
}
