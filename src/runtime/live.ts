/**
 * An object that has at every moment what another has then: whoever holds it need not be told of changes. Its properties are
 * those that there are at the beginning; what is taken out of it stays as it was.
 */
export function live<T extends object>(current: () => T): T {
  const view = {};
  for (const name of Object.keys(current()))
    Object.defineProperty(view, name, { enumerable: true, get: (): unknown => Reflect.get(current(), name) });
  return view as T;
}
