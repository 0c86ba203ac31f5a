import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { voiceParameters } from "../src/twilio/voice-parameters.ts";
import { lineOfPath, pathOfLine, paths, type Purpose, purposes, queuePurpose, reservedNames } from "../src/urls.ts";
import { readConfig } from "../src/config.ts";
import { root } from "./helpers/process.ts";
import { startApp } from "./helpers/start-app.ts";

const texting = { SMS_FROM: "+15005550001", TIME_ZONE: "UTC", DATABASE_URL: "sqlite::memory:" };
const { queues, accountSid } = readConfig({});

test.each(Object.values(paths).filter((path) => !path.endsWith("/")))(
  "%s is answered, under the path of PUBLIC_URL too",
  async (path) => {
    const apps = [
      { app: startApp({ env: texting }), prefix: "" },
      { app: startApp({ env: { ...texting, PUBLIC_URL: "http://127.0.0.1:3000/line" } }), prefix: "/line" },
    ];

    for (const { app, prefix } of apps) {
      const { status } = await app.request().get(prefix + path);
      // 503 is an answer, too: nothing has opened the record. Telephones are used by POST alone.
      expect(path === paths.phonesAct ? [405] : [200, 403, 503]).toContain(status);
    }
  },
);

test("nothing but the table writes a path down, so there is none that it lacks", () => {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" });
  const others = files.filter((file) => /\.tsx?$/.test(file) && file !== "urls.ts" && !file.startsWith("emulator/"));

  const written = others.flatMap((file) => pathsIn(file).map((path) => `${file}: ${path}`));

  expect(others.length).toBeGreaterThan(100);
  // The emulator's own, which is another server's.
  const isOthers = (found: string) => found.endsWith(": /emulator") || found.includes("emulator-door.ts: ");
  expect(written.filter((found) => !isOthers(found))).toEqual([]);
});

test("the README has every URL (npx vitest run urls -u writes its table)", async () => {
  const readme = readFileSync(`${root}src/README.md`, "utf8");

  const written = readme.replace(/^\| URL .*\n(?:\|.*\n)+/m, table());

  expect(written).toContain(table());
  await expect(written).toMatchFileSnapshot(`${root}src/README.md`);
});

test.each(["rep-call-complete", "wait", "hold-music", "fetch", "reps", "healthz", "dashboard"])(
  "no queue may be named %s",
  (name) => {
    expect(reservedNames).toContain(name);
  },
);

test.each([...queues, "reps"])("the path of %s leads back to it", (line) => {
  expect(lineOfPath(pathOfLine(line))).toBe(line);
});

test.each([
  ["/rep-call-complete", "+15005550003"],
  ["/rep-call-complete?round=3", "+15005550003"],
  ["/voice-fallback?for=reps", "+15005550003"],
  ["/wait?for=premium-customers&plain=1", "+15005550002"],
  ["/customers", "+15005550001"],
])("a request made up for %s is of a call to %s", (path, number) => {
  const call = { path, accountSid, queues, repNumber: "+15005550090", given: {} };

  expect(voiceParameters(call).To).toBe(number);
});

/** What stands in the code of a file as a whole string, or behind what a template puts in, and looks like a path. */
function pathsIn(file: string): string[] {
  const code = readFileSync(`${root}src/${file}`, "utf8").replaceAll(/^ *(?:\/?\*|\/\/).*$/gm, "");
  return [...code.matchAll(/["'`}](?<path>\/[a-z][\w.-]*)["'`?]/g)].map(({ groups }) => groups?.path ?? "");
}

/** As the README has it, and as prettier leaves it. */
function table(): string {
  const all = Object.entries(paths).map(([name, path]): [string, Purpose] => [
    path,
    purposes[name as keyof typeof paths],
  ]);
  const rows = [
    ["URL", "asked by", "answers"],
    [queues.map((queue) => `\`${pathOfLine(queue)}\``).join(", "), queuePurpose.askedBy, queuePurpose.answers],
    ...all.map(([path, { query = "", askedBy, answers }]) => [`\`${path}${query}\``, askedBy, answers]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  const rule = widths.map((width) => "-".repeat(width));
  return [lines[0], rule, ...lines.slice(1)].map((cells) => `| ${cells?.join(" | ")} |\n`).join("");
}
