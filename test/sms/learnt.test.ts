import { expect, test } from "vitest";
import { weights } from "../../src/sms/reading/weights.ts";
import { examples, learn, listed } from "../learn.ts";

test.each(["stop", "callMe"] as const)("what is known of %s has been learnt from the examples as they are", (what) => {
  const known = new Set(weights[what].split(/;\s/));
  const learnt = listed(learn(what, examples()));

  // Elsewhere the last digit of a logarithm may differ.
  const others = learnt.filter((line) => !known.has(line));
  expect(others.length, "npm run learn brings it up to date").toBeLessThan(learnt.length / 100);
});
