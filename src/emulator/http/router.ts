import type { HttpReply, HttpRequest } from "./listen.ts";

/** A request with the parts of its path that the route names. */
export interface RoutedRequest extends HttpRequest {
  readonly params: Readonly<Record<string, string>>;
}

/** One URL: a method, a path with `{names}` in it, and what answers. */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  readonly pattern: RegExp;
  readonly reply: (request: RoutedRequest) => HttpReply | Promise<HttpReply>;
}

/** A route from a path such as `/emulator/calls/{sid}`. */
export function route(method: Route["method"], path: string, reply: Route["reply"]): Route {
  const source = path.replaceAll(".", String.raw`\.`).replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+?)");
  return { method, pattern: new RegExp(`^${source}$`), reply };
}

/** What the routes make of a request: the route's own answer, or the status that says why there is none. */
export async function dispatch(routes: readonly Route[], request: HttpRequest): Promise<HttpReply | 404 | 405> {
  let known = false;
  for (const { method, pattern, reply } of routes) {
    const match = pattern.exec(request.path);
    if (match === null) continue;
    known = true;
    if (method === request.method) return reply({ ...request, params: decoded(match.groups ?? {}) });
  }
  return known ? 405 : 404;
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, safeDecode(value)]));
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
