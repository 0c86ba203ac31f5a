import { rfc2822 } from "../calls/lifecycle.ts";
import type { Exchange } from "../exchange.ts";
import { type Route, route } from "../http/router.ts";

/** The account itself (twilio.com/docs/iam/api/account). */
export function accountRoutes(exchange: Exchange, base: string): Route[] {
  return [route("GET", `${base}.json`, () => ({ status: 200, body: accountJson(exchange, base) }))];
}

function accountJson({ options }: Exchange, base: string): object {
  return {
    auth_token: options.authToken,
    date_created: rfc2822(options.startMs),
    date_updated: rfc2822(options.startMs),
    friendly_name: "Emulated account",
    owner_account_sid: options.accountSid,
    sid: options.accountSid,
    status: options.accountStatus,
    subresource_uris: { calls: `${base}/Calls.json`, messages: `${base}/Messages.json`, queues: `${base}/Queues.json` },
    type: options.accountType,
    uri: `${base}.json`,
  };
}
