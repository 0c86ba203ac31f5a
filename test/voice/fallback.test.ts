import { describe, expect, test } from "vitest";
import { liveEnv, startApp } from "../helpers/start-app.ts";
import { apology, dial, enqueue, parseTwiml, pause, staffOnly } from "../helpers/twiml.ts";

describe.each(["GET", "POST"] as const)("the fallback (%s)", (method) => {
  test.each(["premium-customers", "customers"])("apologises to a customer and keeps them in %s", async (queue) => {
    const app = startApp();

    const response = await app.signed(method, `/voice-fallback?for=${queue}`, {
      ErrorCode: "11200",
      CallStatus: "ringing",
    });

    expect(parseTwiml(response.text)).toEqual([apology, enqueue(queue)]);
  });

  test("gives a rep a second's pause and the first Dial", async () => {
    const app = startApp({ env: liveEnv });

    const response = await app.signed(method, "/voice-fallback?for=reps", { From: "+15005550090" });

    expect(parseTwiml(response.text)).toEqual([pause, dial("premium-customers")]);
  });

  test.each<Record<string, string>>([{ From: "+15005550011" }, {}])(
    "lets no stranger (%j) on the reps' line",
    async (from) => {
      const app = startApp({ env: liveEnv });

      const response = await app.signed(method, "/voice-fallback?for=reps", from);

      expect(parseTwiml(response.text)).toEqual(staffOnly);
    },
  );

  test.each(["/voice-fallback", "/voice-fallback?for=", "/voice-fallback?for=nobody"])(
    "keeps the call alive at %s",
    async (path) => {
      const app = startApp({ env: liveEnv });

      const response = await app.signed(method, path);

      expect(parseTwiml(response.text)).toEqual([apology, enqueue("customers")]);
    },
  );
});
