import { describe, expect, test } from "vitest";
import { statement } from "../../src/record/database.ts";
import { saveSetting } from "../../src/record/tables/settings.ts";
import { holdMusic } from "../../src/voice/hold-music.ts";
import { words } from "../../src/voice/words.ts";
import { ask } from "../helpers/decide.ts";
import { feedbackEnv, startFeedback } from "../helpers/start-feedback.ts";
import { type LineSettings, startLine, type TestLine } from "../helpers/start-line.ts";

const ann = "+15005550111";
const sqlite = { DATABASE_URL: "sqlite::memory:" };

/** Another process changes a setting in the record: the server is told of it by nobody. */
async function set(line: TestLine, key: string, value: string | null): Promise<void> {
  await ask(line.services.record, (tx) => tx.run(saveSetting, key, value, "dora", line.clock.now()));
}

/** A line, and the settings that its log says were changed or are ignored. */
async function startLogged(settings: LineSettings = {}): Promise<TestLine & { readonly said: readonly string[] }> {
  const said: string[] = [];
  const log = {
    write(text: string) {
      const { event, msg } = JSON.parse(text) as { readonly event?: string; readonly msg: string };
      if (event?.startsWith("setting.") === true) said.push(msg);
    },
  };
  return { ...(await startLine({ env: sqlite, log, ...settings })), said };
}

describe("a setting that is changed while the line runs", () => {
  test("is in force with the very next decision, without a restart, until it is put back", async () => {
    const line = await startLogged();
    const before = await line.customerRings();
    expect(before.queue?.name).toBe("customers");

    await set(line, "MAX_QUEUE", "1");
    const refused = await line.customerRings(ann);
    expect(refused).toHaveHeard(words.queueFull);

    await set(line, "MAX_QUEUE", null);
    const let_in = await line.customerRings(ann);
    expect(let_in.queue?.name).toBe("customers");
    expect(line.said).toEqual(["MAX_QUEUE is 1 from now on, by dora", "MAX_QUEUE is back to its default, by dora"]);
  });

  test("holds for those who wait already", async () => {
    const line = await startLogged({ env: { ...sqlite, MAX_WAIT_WITHOUT_REPS: "14000" } });
    const caller = await line.customerRings(ann);
    await line.clock.advance({ seconds: 100 });

    await set(line, "MAX_WAIT", "120");
    await line.clock.advance({ seconds: 70 });

    expect(caller).toHaveHeard(words.waitLimitReached);
    expect(caller.status).toBe("completed");
  });

  test("makes music of another length, at a URL that nobody has kept", async () => {
    const line = await startLogged();
    await set(line, "ANNOUNCE_EVERY", "10");

    const caller = await line.customerRings(ann);
    await line.clock.advance({ seconds: 8 });

    const played = caller.heard.flatMap((sound) => (sound.verb === "Play" ? [sound.text] : []));
    expect(played).toEqual([expect.stringMatching(/\/hold-music\.wav\?seconds=10$/)]);
    const music = await fetch(`${line.url}/hold-music.wav?seconds=10`);
    expect((await music.arrayBuffer()).byteLength).toBe(holdMusic(10).length);
  });

  test("says what a name costs in every text, at the start and when it is changed", async () => {
    const said: string[] = [];
    const log = {
      write(text: string) {
        const { event, msg } = JSON.parse(text) as { readonly event?: string; readonly msg: string };
        if (event === "texts.cost") said.push(msg);
      },
    };
    const line = await startFeedback({ env: { CONTACT: "Mike’s desk" }, log });
    expect(said).toEqual([
      expect.stringMatching(/^CONTACT is Mike’s desk, and ’ is not in GSM-7: .* Write Mike's desk\.$/),
    ]);

    await set(line, "COMPANY", "Łódź");
    await line.customerRings(ann);

    expect(said.slice(1)).toEqual([expect.stringMatching(/^COMPANY is Łódź/), expect.stringMatching(/^CONTACT is/)]);
  });

  test("changes what texts say, and how many go out", async () => {
    const line = await startFeedback();
    await set(line, "COMPANY", "Acme");
    await line.talk(ann);
    await line.after(20);
    expect(line.inbox(ann)[0]).toMatch(/^Thanks for calling Acme/);

    await set(line, "TEXTS_PER_HOUR", "1");
    await line.talk("+15005550222");
    await line.after(60);
    expect(line.inbox("+15005550222")).toEqual([]);

    await set(line, "TEXTS_PER_HOUR", null);
    await line.after(60);
    expect(line.inbox("+15005550222")).toHaveLength(1);
  });

  test("is no match for the environment", async () => {
    const line = await startLogged({ env: { ...sqlite, MAX_QUEUE: "2" } });
    await set(line, "MAX_QUEUE", "1");
    await line.customerRings();

    expect((await line.customerRings(ann)).queue?.name).toBe("customers");
    expect(line.said).toEqual([]);
  });

  test("is ignored where it cannot be, and the line goes on as it was", async () => {
    const line = await startLogged();
    await set(line, "MAX_QUEUE", "none at all");

    expect((await line.customerRings(ann)).queue?.name).toBe("customers");
    expect(line.said).toEqual(["what dora has set is ignored: MAX_QUEUE must be a whole number from 1 to 1000"]);
  });

  test("is decided by in whole: what was begun by the old one is done again, and booked once", async () => {
    const line = await startLogged();
    await set(line, "MAX_QUEUE", "5");
    await line.customerRings(ann);

    const calls = statement<{ calls: number }>("test_calls", "SELECT COUNT(*) AS calls FROM calls");
    expect(await ask(line.services.record, (tx) => tx.one(calls))).toEqual({ calls: 1 });
  });
});

test("while the record is away, the settings hold that were seen of it last", async () => {
  const line = await startLine({ env: { ...feedbackEnv, MAX_WAIT_WITHOUT_REPS: "14000" } });
  await set(line, "MAX_WAIT", "60");
  await set(line, "HOLD_MUSIC_URL", "https://example.com/a.mp3");
  await line.clock.advance({ seconds: 11 });

  await line.services.record?.close();
  const caller = await line.customerRings(ann);
  await line.clock.advance({ seconds: 5 });

  expect(line.services.current).toMatchObject({ maxWait: 60, holdMusicUrls: ["https://example.com/a.mp3"] });
  expect(caller.heard.at(-1)).toMatchObject({ verb: "Play", text: "https://example.com/a.mp3" });
});
