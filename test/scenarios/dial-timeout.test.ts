import type { RequestListener } from "node:http";
import { join } from "node:path";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { drain } from "../../src/commands/serve/drain.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { createServices } from "../../src/services.ts";
import { atEnd } from "../helpers/at-end.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { type LineSettings, startLine, type TestLine } from "../helpers/start-line.ts";

const long = { DIAL_TIMEOUT: "10" };
const record = { DATABASE_URL: "sqlite::memory:" };
/** Nothing listens there. */
const recordAway = { DATABASE_URL: "postgres://127.0.0.1:1/line" };

describe("DIAL_TIMEOUT", () => {
  test("is how long the record's Dials listen", async () => {
    const line = await startLine({ env: { ...record, ...long } });
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 25 });

    expect(timeouts(line, rep)).toEqual([10, 10, 10]);
  });

  test("lets no regular caller wait beside an idle rep while the record is away", async () => {
    const line = await startLine({ env: { ...recordAway, ...long } });
    const rep = await line.repRings();
    expect(rep.listensOn).toBe("premium-customers");

    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 1.5 });

    expect(rep).toBeTalkingTo(ann);
  });

  test("nor where a rep's request has come to nothing", async () => {
    const line = await startLine({ env: { ...record, ...long } });
    line.twilio.fault({ kind: "status", status: 500, path: "/rep-call-complete" });

    const rep = await line.repRings();
    await line.clock.advance({ seconds: 3 });

    expect(timeouts(line, rep, "/voice-fallback")).toEqual([1]);
    expect(timeouts(line, rep).at(-1)).toEqual(10);
  });
});

describe("while two reps listen for a minute, whoever rings after a caller who hears an apology", () => {
  const minute = { ...record, DIAL_TIMEOUT: "60" };

  /** Two reps listen, and the server fails with Ann's call. */
  async function annHearsAnApology() {
    const line = await startLine({ env: minute });
    await line.repRings();
    await line.repRings();
    line.twilio.fault({ kind: "status", status: 500, path: "/customers" });
    const ann = await line.customerRings();
    await line.clock.advance({ seconds: 1 });
    return { line, ann };
  }

  test("is put through at once, and both talk in the end", async () => {
    const { line, ann } = await annHearsAnApology();

    const bea = await line.customerRings();
    await line.clock.advance({ seconds: 2 });

    expect(bea.partner).toBeDefined();
    await line.clock.advance({ seconds: 15 });
    expect(ann.partner).toBeDefined();
  });

  test("is so although nobody knows that the other has gone", async () => {
    const { line, ann } = await annHearsAnApology();
    for (const path of ["/queue-exit", "/call-status"]) line.twilio.fault({ kind: "lose", path });
    await ann.hangUp();
    await line.clock.advance({ seconds: 5 });

    const bea = await line.customerRings();
    await line.clock.advance({ seconds: 2 });

    expect(bea.partner).toBeDefined();
  });
});

describe("from the stop signal on", () => {
  test("the record's Dials listen for 30 s, or for longer where they always do", async () => {
    for (const [DIAL_TIMEOUT, seconds] of [
      ["1", 30],
      ["60", 60],
    ] as const) {
      const line = await startLine({ env: { ...record, DIAL_TIMEOUT } });
      line.services.stopping();

      const rep = await line.repRings();

      expect(timeouts(line, rep)).toEqual([seconds]);
    }
  });

  test("without the record they are those of the round-robin, as ever", async () => {
    for (const env of [{}, recordAway]) {
      const line = await startLine({ env });
      line.services.stopping();

      const rep = await line.repRings();

      expect(timeouts(line, rep)).toEqual([1]);
    }
  });

  test.each([1, 10])(
    "a server at %i s goes on answering until every rep has a Dial that outlasts it, and the next one meets callers with them",
    async (seconds) => {
      const restart = await startRestart({ env: { DIAL_TIMEOUT: String(seconds) } });
      const { line } = restart;
      const reps = [await line.repRings(), await line.repRings()];
      await line.clock.advance({ seconds: seconds / 2 });

      expect(await restart.stop()).toBeLessThan(seconds + 1);
      await line.clock.advance({ seconds: 3 });
      await restart.begin();
      await line.clock.advance({ seconds: 10 });
      const [ann, bea] = [await line.customerRings(), await line.customerRings()];

      expect(reps.map((rep) => timeouts(line, rep).at(-1))).toEqual([30, 30]);
      expect([ann.partner?.sid, bea.partner?.sid].toSorted()).toEqual(reps.map(({ sid }) => sid).toSorted());
    },
  );

  test("a rep who has listened for longer than 30 s, because Twilio adds five, is not taken for gone", async () => {
    const restart = await startRestart({ env: { DIAL_TIMEOUT: "1" }, options: { dialBufferSeconds: 5 } });
    const { line } = restart;
    const rep = await line.repRings();
    await restart.stop();
    await restart.begin();
    const sent = line.twilio.requests({ path: "/rep-call-complete", callSid: rep.sid }).at(-1);
    await line.clock.advance({ seconds: 33 - (line.clock.now() - (sent?.atMs ?? 0)) / 1000 });
    expect([timeouts(line, rep), rep.listensOn]).toEqual([[1, 30], "premium-customers"]);

    const ann = await line.customerRings();

    expect(rep).toBeTalkingTo(ann);
  });

  test("a server with nobody on the line ends at once, and one that a gone rep keeps waiting ends all the same", async () => {
    const restart = await startRestart({ env: { DIAL_TIMEOUT: "1" } });
    const { line } = restart;
    expect(await restart.stop()).toBe(0);
    await restart.begin();

    const rep = await line.repRings();
    line.twilio.fault({ kind: "lose", path: "/rep-call-complete" });
    line.twilio.fault({ kind: "lose", path: "/call-status" });
    await rep.hangUp();

    expect(await restart.stop()).toBeLessThan(8);
  });

  test("a server whose Dials are too long to wait for ends at once", async () => {
    const restart = await startRestart({ env: { DIAL_TIMEOUT: "20" } });
    await restart.line.repRings();

    expect(await restart.stop()).toBe(0);
  });
});

/** How long the Dials that a rep was given listen, in turn. */
function timeouts({ twilio }: TestLine, { sid }: Phone, path = "/rep-call-complete"): number[] {
  const answers = twilio.requests({ path, callSid: sid }).map(({ answer }) => answer ?? "");
  return answers.map((answer) => Number(/<Dial timeout="(\d+)"/.exec(answer)?.[1]));
}

/** A line whose server ends as `serve` does, and begins again on the same record. */
async function startRestart({ env, ...settings }: LineSettings) {
  let app: RequestListener | undefined;
  const line = await startLine({
    ...settings,
    env: { DATABASE_URL: `sqlite:${join(temporaryFolder(), "line.db")}`, ...env },
    front: (first) => {
      app = first;
      return (req, res) => (app === undefined ? req.socket.destroy() : app(req, res));
    },
  });
  let { services } = line;
  return {
    line,
    /** Stops the server, and gives how long it went on answering, in seconds. */
    async stop(): Promise<number> {
      const stoppedMs = line.clock.now();
      const drained: { seconds?: number } = {};
      services.stopping();
      void drain(services).then(() => (drained.seconds = (line.clock.now() - stoppedMs) / 1000));
      for (let step = 0; step < 300 && drained.seconds === undefined; step += 1)
        await line.clock.advance({ seconds: 0.1 });
      app = undefined;
      await services.close();
      return drained.seconds ?? Number.NaN;
    },
    async begin(): Promise<void> {
      services = createServices(services.config, { clock: line.clock, log: pino({ level: "silent" }) });
      atEnd(() => services.close());
      await services.start();
      app = createApp(services);
    },
  };
}
