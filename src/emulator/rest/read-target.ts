import type { Fields } from "../http/listen.ts";
import type { AbsoluteTarget } from "../webhooks/target.ts";
import { invalid, RestError } from "./errors.ts";

/** A URL and its method from two fields; undefined when the URL is missing or empty. It has to be whole (error 21205). */
export function readTarget(fields: Fields, urlName: string, methodName: string): AbsoluteTarget | undefined {
  const url = fields.get(urlName);
  const method = fields.get(methodName)?.toUpperCase() ?? "POST";
  if (method !== "GET" && method !== "POST") throw invalid(methodName, method);
  if (url === undefined || url === "") return undefined;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new RestError(400, 21_205, `Url is not a valid URL: ${url}`);
  return { url, method };
}
