import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paths, reservedNames } from "../src/urls.ts";
import { startApp } from "./helpers/start-app.ts";

const texting = { SMS_FROM: "+15005550001", TIME_ZONE: "UTC", DATABASE_URL: "sqlite::memory:" };
const readme = readFileSync(new URL("../src/README.md", import.meta.url), "utf8");

test.each(Object.values(paths))(
  "%s is answered, under the path of PUBLIC_URL too, and stands in the README",
  async (path) => {
    const apps = [
      { app: startApp({ env: texting }), prefix: "" },
      { app: startApp({ env: { ...texting, PUBLIC_URL: "http://127.0.0.1:3000/line" } }), prefix: "/line" },
    ];

    for (const { app, prefix } of apps) {
      const { status } = await app.request().get(prefix + path);
      expect([200, 403]).toContain(status);
    }
    expect(readme).toContain(`\`${path}`);
  },
);

test.each(["rep-call-complete", "wait", "hold-music", "fetch", "reps", "healthz", "dashboard"])(
  "no queue may be named %s",
  (name) => {
    expect(reservedNames).toContain(name);
  },
);
