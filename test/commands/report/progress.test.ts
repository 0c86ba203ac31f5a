import { expect, test } from "vitest";
import { Progress } from "../../../src/commands/report/progress.ts";

const erase = "\r\u001B[K";

function draw(total: number) {
  const drawn: string[] = [];
  const clock = { ms: 0 };
  const progress = new Progress({ write: (text: string) => drawn.push(text) }, total, "calls", () => clock.ms);
  return { progress, drawn, clock };
}

test("a bar shows how much is done, ten times a second at most", () => {
  const { progress, drawn, clock } = draw(100_000);

  for (const done of [500, 25_000, 50_000]) {
    progress.show(done);
    clock.ms += 60;
  }
  progress.end(100_000);

  expect(drawn).toEqual([
    `${erase}[------------------------------] 0 % (500 of 100,000 calls)`,
    `${erase}[###############---------------] 50 % (50,000 of 100,000 calls)`,
    `${erase}[##############################] 100 % (100,000 of 100,000 calls)\n`,
  ]);
});

test("a bar that was taken away is drawn again at once", () => {
  const { progress, drawn } = draw(4);

  progress.show(1);
  progress.clear();
  progress.show(2);

  expect(drawn.slice(1)).toEqual([erase, `${erase}[###############---------------] 50 % (2 of 4 calls)`]);
});

test.each([
  { total: 0, done: 0, shows: "100 % (0 of 0 calls)" },
  { total: 10, done: 12, shows: "100 % (12 of 12 calls)" },
])("$done of $total is $shows", ({ total, done, shows }) => {
  const { progress, drawn } = draw(total);

  progress.end(done);

  expect(drawn.join("")).toContain(`[${"#".repeat(30)}] ${shows}`);
});
