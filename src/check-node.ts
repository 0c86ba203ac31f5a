/** The first minor version of each major one that the program runs on; of every later major one, any. */
const firstMinors: Readonly<Record<number, number>> = { 20: 19, 22: 13 };
const anyFrom = 24;

/** Says in one sentence that this version of Node is too old; undefined where it is not. */
export function nodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const first = firstMinors[major];
  if (major >= anyFrom || (first !== undefined && minor >= first)) return undefined;
  return `Queue Dispatch needs Node 20.19, 22.13, 24 or newer; this is ${version}: see https://nodejs.org`;
}

// Whatever is imported after this may need a Node that is new enough; so it says so while it is imported itself.
const problem = nodeProblem(process.versions.node);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
