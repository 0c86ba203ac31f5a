/**
 * An object that has at every moment what another has then: whoever holds it need not be told of changes. Its properties are
 * those that there are at the beginning; what is taken out of it stays as it was.
 */
export function live<T extends object>(current: () => T): T {
  return new Proxy(current(), { get: (_first, name): unknown => Reflect.get(current(), name) });
}
