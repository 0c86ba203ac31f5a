import { nodeProblem } from "./node-version.ts";

// Whatever is imported after this may need a Node that is new enough; so it says so while it is imported itself.
const problem = nodeProblem(process.versions.node);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
