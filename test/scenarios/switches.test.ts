import { describe, expect, test } from "vitest";
import { type SwitchName, turnSwitch } from "../../src/record/tables/switches.ts";
import { callBackKept, callBackNoted, noCallBackNow } from "../../src/sms/words.ts";
import { offline } from "../../src/twilio/offline.ts";
import { words } from "../../src/voice/words.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";
import type { LineSettings } from "../helpers/start-line.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { ask } from "../helpers/decide.ts";

const ann = "+15005550111";
const bea = "+15005550222";
const cleo = "+15005550333";
const mine = "We are closed until Monday & beyond.";

/** A line whose switches another process turns: the server is told of it by nobody. */
interface SwitchedLine extends CallBackLine {
  turn(what: SwitchName, value: "on" | "off", message?: string): Promise<void>;
  outcomesOfCalls(): Promise<unknown[]>;
  /** What the log says of switches. */
  readonly turned: readonly string[];
  readyz(): Promise<Record<string, unknown>>;
}

async function startSwitched(settings: LineSettings = {}): Promise<SwitchedLine> {
  const turned: string[] = [];
  const log = {
    write(text: string) {
      const { event, msg } = JSON.parse(text) as { readonly event?: string; readonly msg: string };
      if (event === "switch.turned") turned.push(msg);
    },
  };
  const line = await startCallBacks({ log, ...settings });
  const rows = <T>(name: string, sql: string) => ask(line.services.record, (tx) => tx.all<T>({ name, sql }));
  return {
    ...line,
    turned,
    async turn(what, value, message) {
      await ask(line.services.record, (tx) =>
        tx.run(turnSwitch, what, value, message ?? null, "dora", line.clock.now()),
      );
    },
    outcomesOfCalls: async () =>
      ((await rows<{ outcome: unknown }>("outcomes", "SELECT outcome FROM calls ORDER BY arrived_ms")) ?? []).map(
        ({ outcome }) => outcome,
      ),
    async readyz() {
      const response = await fetch(`${line.url}/readyz`);
      return (await response.json()) as Record<string, unknown>;
    },
  };
}

describe("while the line is closed", () => {
  test("who rings hears so, and is counted as refused; who waits is served, and so are reps", async () => {
    const line = await startSwitched();
    const before = await line.customerRings(ann);
    await line.after(5);

    await line.turn("line", "off");
    const late = await line.premiumCustomerRings(bea);
    await line.after(20);

    expect(late).toHaveHeard(words.closed);
    expect([late.status, before.queue?.name]).toEqual(["completed", "customers"]);
    expect(await line.outcomesOfCalls()).toEqual([null, "closed"]);
    const rep = await line.repRings();
    expect(rep).toBeTalkingTo(before);
    await line.after(60);
    await before.hangUp();
    expect(rep.listensOn).toBe("premium-customers");
    line.expectNoFindings();
  });

  test("the words are those of whoever closed it, also when Twilio asks twice, until it is open again", async () => {
    const line = await startSwitched();
    await line.turn("line", "off", `${mine}\u0000\ud800`);

    const first = await line.customerRings(ann);
    await line.turn("line", "off", "Other words.");
    const second = await line.customerRings(bea);
    await line.turn("line", "on");
    const third = await line.customerRings(cleo);
    await line.after(20);

    expect(first).toHaveHeard(mine);
    expect(second).toHaveHeard("Other words.");
    expect(third.queue?.name).toBe("customers");
    expect(line.turned).toEqual([
      "the line is closed to new callers, by dora",
      "the line is closed to new callers, by dora",
      "the line is open again, by dora",
    ]);
  });

  test("a request that comes twice is answered twice alike, and counted once", async () => {
    const line = await startSwitched();
    await line.turn("line", "off", mine);
    const call = { callSid: "CA1", customer: ann, lineNumber: offline.numbers.customers, queue: "customers" };

    const answers = [
      await line.services.record?.decide(customerArrives, call),
      await line.services.record?.decide(customerArrives, call),
    ];

    expect(answers).toEqual(Array.from({ length: 2 }, () => ({ kind: "closed", message: mine })));
    expect(await line.outcomesOfCalls()).toEqual(["closed"]);
  });

  test("a caller who keeps a place for a call-back keeps it, for they were not taken", async () => {
    const line = await startSwitched();
    await line.asksByText(ann);
    await line.turn("line", "off");

    await line.customerRings(ann);
    await line.after(30);

    expect(await line.outcomes()).toEqual(["waiting"]);
    await line.repRings();
    expect((await line.ringing(ann)).status).toBe("ringing");
    line.expectNoFindings();
  });

  test("it stays so while the record is away, as this process has known it last", async () => {
    const line = await startSwitched();
    const before = await line.customerRings(ann);
    await line.turn("line", "off", mine);
    await line.after(15);

    await line.services.record?.close();
    const late = await line.customerRings(bea);
    await line.after(20);

    expect(late).toHaveHeard(mine);
    expect(before.queue?.name).toBe("customers");
  });

  test("who reaches only the fallback is turned away as well, and who waits already is not", async () => {
    const line = await startSwitched();
    const before = await line.customerRings(ann);
    await line.turn("line", "off", mine);
    await line.after(15);

    line.twilio.fault({ kind: "status", status: 500, path: "/customers" });
    const late = await line.customerRings(bea);
    line.twilio.fault({ kind: "status", status: 500, path: "/queue-exit" });
    line.twilio.fault({ kind: "status", status: 500, path: "/wait" });
    await line.after(120);

    expect(late).toHaveHeard(mine);
    expect(line.twilio.requests({ path: "/voice-fallback" }).map(({ callSid }) => callSid)).toEqual([
      late.sid,
      before.sid,
    ]);
    expect(before.queue?.name).toBe("customers");
    expect(await line.outcomesOfCalls()).toEqual([null, "closed"]);
  });

  test("/readyz names what is off, and nothing when nothing is", async () => {
    const line = await startSwitched();
    expect(await line.readyz()).not.toHaveProperty("switchedOff");

    await line.turn("line", "off");
    await line.turn("texts", "off");
    await line.after(20);

    expect(await line.readyz()).toMatchObject({ status: "ready", switchedOff: ["line", "texts"] });
  });
});

describe("while texts are paused", () => {
  test("nothing goes out, and what has fallen due goes out after it, once", async () => {
    const line = await startSwitched();
    await line.turn("texts", "off");
    await line.giveUp(ann, 12);
    await line.after(3600);
    expect(line.inbox(ann)).toEqual([]);
    expect(await line.outbox()).toMatchObject([{ state: "due", attempts: 0 }]);

    await line.turn("texts", "on");
    await line.after(20);
    expect(line.inbox(ann)).toHaveLength(1);
    await line.after(60);

    expect(line.inbox(ann)).toHaveLength(1);
  });

  test("STOP is heeded and answered, START and CALL are heeded and answered later", async () => {
    const line = await startSwitched({ env: { SMS_KEYWORDS: "own" }, options: { optOut: "off" } });
    await line.giveUp(ann, 12);
    await line.giveUp(bea, 12);
    await line.after(20);
    await line.turn("texts", "off");

    await line.text(ann, "STOP");
    await line.text(bea, "CALL");

    expect(line.inbox(ann).at(-1)).toMatch(/^Queue Dispatch: You are unsubscribed/);
    expect(line.inbox(bea)).toHaveLength(1);
    expect(await line.outcomes()).toEqual(["waiting"]);
    await line.text(ann, "START");
    expect(line.inbox(ann)).toHaveLength(2);
    await line.turn("texts", "on");
    await line.after(20);
    expect([line.inbox(ann).at(-1), line.inbox(bea).at(-1)]).toEqual([
      expect.stringMatching(/^Queue Dispatch: You will get our texts again/),
      callBackNoted,
    ]);
  });

  test("what expires meanwhile is dropped, as always", async () => {
    const line = await startSwitched();
    await line.turn("texts", "off");
    await line.giveUp(ann, 12);

    await line.quietly(25 * 3600);

    expect(await line.outbox()).toMatchObject([{ state: "dropped", reason: "too late" }]);
    await line.turn("texts", "on");
    await line.after(60);
    expect(line.inbox(ann)).toEqual([]);
  });

  test("the outbox does not spin on what has to wait", async () => {
    let decisions = 0;
    const line = await startSwitched({
      async audit() {
        decisions += 1;
        // A decision that fails lets it sleep: else it would spin for ever.
        if (decisions > 1000) throw new Error("the outbox spins");
      },
    });
    await line.turn("texts", "off");
    await line.giveUp(ann, 12);
    await line.after(30);
    decisions = 0;

    await line.after(600);

    expect(decisions).toBeLessThan(400);
  });
});

describe("while call-backs are paused", () => {
  test("nobody is rung back, and who has asked before is rung afterwards, in their place", async () => {
    const line = await startSwitched();
    await line.hasTalked(ann);
    await line.asksByText(ann);
    await line.turn("call-backs", "off");

    const rep = await line.repRings();
    await line.after(120);
    expect([rep.listensOn, await line.outcomes()]).toEqual(["premium-customers", ["waiting"]]);
    const other = await line.customerRings(bea);
    expect(rep).toBeTalkingTo(other);
    await line.turn("call-backs", "on");
    const later = await line.customerRings(cleo);
    expect(later).toHaveHeard("You are number two in line.");
    await other.hangUp();

    expect((await line.ringing(ann)).status).toBe("ringing");
    line.expectNoFindings();
  });

  test("a caller is not behind those who are not rung, and is offered none; the key does nothing", async () => {
    const line = await startSwitched();
    await line.asksByText(ann);
    await line.turn("call-backs", "off");

    const phone = await line.customerRings(bea);
    await line.after(1);
    await phone.press("1");
    await line.after(5);

    expect(phone).toHaveHeard("You are next in line.");
    expect(phone).not.toHaveHeard(words.callBackOffer);
    expect(phone.queue?.name).toBe("customers");
    expect(await line.outcomes()).toEqual(["waiting"]);
  });

  test("none is promised by text, and what is said is true", async () => {
    const line = await startSwitched();
    await line.asksByText(ann);
    await line.turn("call-backs", "off");

    await line.text(ann, "CALL");
    expect(line.inbox(ann).at(-1)).toBe(callBackKept);
    await line.giveUp(bea, 12);
    await line.after(20);
    expect(line.inbox(bea)[0]).toMatch(/Please call us again when it suits you\./);
    await line.text(bea, "CALL");
    expect(line.inbox(bea).at(-1)).toBe(noCallBackNow);

    expect(await line.outcomes()).toEqual(["waiting"]);
    await line.turn("call-backs", "on");
    await line.text(bea, "CALL");
    expect(line.inbox(bea).at(-1)).toBe(callBackNoted);
  });

  test("a telephone that rings already goes on ringing, and the talk takes place", async () => {
    const line = await startSwitched();
    await line.asksByText(ann);
    const rep = await line.repRings();
    const phone = await line.ringing(ann);

    await line.turn("call-backs", "off");
    await phone.answer();
    await line.after(3);
    await phone.press("1");

    expect(rep).toBeTalkingTo(phone);
    await phone.hangUp();
    expect(await line.outcomes()).toEqual(["answered"]);
  });
});
