import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { onlyInFull } from "./helpers/cases.ts";
import { root, run } from "./helpers/process.ts";

test("where NODE_ENV is production already, npm installs what going live is built with", async (context) => {
  onlyInFull(context);
  const npm = run("npm", ["install", "--dry-run", "--offline", "--no-audit", "--no-fund"], {
    env: { NODE_ENV: "production" },
    cwd: root,
  });

  expect([await npm.ended(), npm.output()]).toEqual([0, expect.not.stringMatching(/removed \d+ packages/)]);
});

test("no package runs a script when it is installed, so that nothing is compiled or downloaded", () => {
  const { allowScripts } = readJson("package.json") as { readonly allowScripts: Readonly<Record<string, boolean>> };
  const { packages } = readJson("package-lock.json") as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly optional?: boolean }>>;
  };

  const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = withScripts.map(([path]) => path.replace(/^.*node_modules\//, ""));

  expect(allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(root + file, "utf8"));
}
