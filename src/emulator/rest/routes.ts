import { timingSafeEqual } from "node:crypto";
import type { Exchange } from "../exchange.ts";
import type { HttpReply, HttpRequest } from "../http/listen.ts";
import { dispatch, type Route } from "../http/router.ts";
import { accountRoutes } from "./account.ts";
import { callRoutes } from "./calls.ts";
import { errorReply, notFound, RestError } from "./errors.ts";
import { lackingParameters, lackingRequest, notEmulatedReply, NotEmulatedRequest } from "./lacking.ts";
import { memberRoutes } from "./members.ts";
import { messageRoutes } from "./messages.ts";
import { phoneNumberRoutes } from "./phone-numbers.ts";
import { queueRoutes } from "./queues.ts";
import { serviceRoutes } from "./services.ts";

/** The part of Twilio's REST API of 2010-04-01 that a call queue and texts need, for this one account. */
export function restApi(exchange: Exchange): (request: HttpRequest) => Promise<HttpReply> {
  const { accountSid, authToken } = exchange.options;
  const base = `/2010-04-01/Accounts/${accountSid}`;
  const routes: Route[] = [
    ...accountRoutes(exchange, base),
    ...phoneNumberRoutes(exchange, base),
    ...queueRoutes(exchange, base),
    ...memberRoutes(exchange, base),
    ...callRoutes(exchange, base),
    ...messageRoutes(exchange, base),
    ...serviceRoutes(exchange),
  ];
  const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;
  return async (request) => {
    try {
      if (!isSame(request.headers.authorization ?? "", expected)) return unauthorized;
      const lacking = lackingRequest(request.method, request.path, base);
      if (lacking !== undefined) throw new NotEmulatedRequest(lacking);
      const reply = await dispatch(routes, request);
      if (reply === 404 && isXml(routes, request)) throw new NotEmulatedRequest("XML (put .json behind the path)");
      if (reply === 404) throw notFound(request.path);
      if (reply === 405) throw new RestError(405, 20_004, "Method not allowed");
      for (const what of lackingParameters(request, base)) exchange.reportNotEmulated(what);
      return reply;
    } catch (error) {
      if (error instanceof NotEmulatedRequest) {
        exchange.reportNotEmulated(error.what);
        return notEmulatedReply(error);
      }
      if (error instanceof RestError) return errorReply(error);
      throw error;
    }
  };
}

const unauthorized: HttpReply = {
  status: 401,
  body: {
    code: 20_003,
    detail: "",
    message: "Authenticate",
    more_info: "https://www.twilio.com/docs/errors/20003",
    status: 401,
  },
};

/** Whether an answer is asked for that we give in JSON only: Twilio gives XML without an extension. */
function isXml(routes: readonly Route[], { path }: HttpRequest): boolean {
  const asJson = `${path.replace(/\.(?:xml|csv)$/, "")}.json`;
  return !path.endsWith(".json") && routes.some(({ pattern }) => pattern.test(asJson));
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
