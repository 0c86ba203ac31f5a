/** How often words are looked up in sets and lists of ours, and texts in patterns. */
export function stepsOf(work: () => void): number {
  let steps = 0;
  const counted = [
    [Set.prototype, "has"],
    [Map.prototype, "get"],
    [RegExp.prototype, "exec"],
  ] as const;
  const undo = counted.map(([of, name]) => {
    const method = Reflect.get(of, name) as (...args: unknown[]) => unknown;
    const value = function (this: unknown, ...args: unknown[]) {
      steps += 1;
      return method.apply(this, args);
    };
    Reflect.set(of, name, value);
    return () => Reflect.set(of, name, method);
  });
  try {
    work();
  } finally {
    for (const one of undo) one();
  }
  return steps;
}
