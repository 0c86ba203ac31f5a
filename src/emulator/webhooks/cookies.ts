/**
 * The cookies of one call (twilio.com/docs/voice/twiml, "Cookies"): kept from
 * its documents, sent back with their next requests, and shared with no other
 * call and no status callback.
 */
export class CookieJar {
  readonly #cookies = new Map<string, { readonly value: string; readonly path: string }>();

  /** The same cookies, which stay as they are now whatever the call gets later. */
  copy(): CookieJar {
    const jar = new CookieJar();
    for (const [key, cookie] of this.#cookies) jar.#cookies.set(key, cookie);
    return jar;
  }

  /** The `Cookie` header for a request to a host and path, if there is anything to send. */
  headerFor(host: string, path: string): string | undefined {
    if (this.#cookies.size === 0) return undefined;
    const pairs = [...this.#cookies]
      .filter(([key, cookie]) => key.startsWith(`${host} `) && isUnder(path, cookie.path))
      .map(([key, { value }]) => `${key.slice(host.length + 1)}=${value}`);
    return pairs.length === 0 ? undefined : pairs.join("; ");
  }

  /** Keeps what a host sets. A cookie that is over by now is forgotten. */
  keep(host: string, headers: readonly string[] | undefined, nowMs: number): void {
    for (const header of headers ?? []) {
      const [pair = "", ...attributes] = header.split(/;\s*/);
      const equals = pair.indexOf("=");
      if (equals < 1) continue;
      const key = `${host} ${pair.slice(0, equals)}`;
      if (isOver(attributes, nowMs)) this.#cookies.delete(key);
      else this.#cookies.set(key, { value: pair.slice(equals + 1), path: valueOf(attributes, "path") ?? "/" });
    }
  }
}

/** Whether a path is the cookie's own or one below it. */
function isUnder(path: string, cookiePath: string): boolean {
  return path === cookiePath || path.startsWith(cookiePath.endsWith("/") ? cookiePath : `${cookiePath}/`);
}

function isOver(attributes: readonly string[], nowMs: number): boolean {
  const age = valueOf(attributes, "max-age");
  const expires = valueOf(attributes, "expires");
  if (age !== undefined) return Number(age) <= 0;
  return expires !== undefined && Date.parse(expires) <= nowMs;
}

function valueOf(attributes: readonly string[], name: string): string | undefined {
  const found = attributes.find((attribute) => attribute.toLowerCase().startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}
