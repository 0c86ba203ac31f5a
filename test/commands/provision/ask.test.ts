import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { ask } from "../../../src/commands/provision/ask.ts";

test.each([
  { typed: "y\n", answer: "yes" },
  { typed: "Yes \n", answer: "yes" },
  { typed: "\n", answer: "no" },
  { typed: "yesterday\n", answer: "no" },
  { typed: "\u0003", answer: "interrupted" },
  { typed: "\u0004", answer: "no" },
])("who types $typed means $answer", async ({ typed, answer }) => {
  const input = new PassThrough();
  const asked = ask("Change it?", { input, output: new PassThrough().resume(), terminal: true });

  input.write(typed);

  expect(await asked).toBe(answer);
});

test("an input that ends without an answer means no", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const asked = ask("Change it?", { input, output });

  input.end();

  expect(await asked).toBe("no");
  output.end();
  expect(await text(output)).toBe("Change it? [y/N] ");
});
