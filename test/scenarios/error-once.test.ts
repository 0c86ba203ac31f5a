import { describe, expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import type { Fault } from "../../src/emulator/webhooks/faults.ts";
import { statement } from "../../src/record/database.ts";
import type { CallRow } from "../../src/record/tables/calls.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { words } from "../../src/voice/words.ts";
import { createAudit, expectNoFindings, type Findings } from "../helpers/audit.ts";
import { send, sign } from "../helpers/signed-request.ts";
import { startLine, type TestLine } from "../helpers/start-line.ts";
import { ask } from "../helpers/decide.ts";

const record = { DATABASE_URL: "sqlite::memory:" };

/** What goes wrong once on the way of a premium caller. */
const errors: readonly (readonly [string, readonly Fault[]])[] = [
  ["an HTTP 500 at /premium-customers", [{ kind: "status", status: 500, path: "/premium-customers" }]],
  ["a connection that is lost at /premium-customers", [{ kind: "reset", path: "/premium-customers" }]],
  ["a connection that is refused at /premium-customers", [{ kind: "refuse", path: "/premium-customers" }]],
  ["an HTTP 500 at /wait", [{ kind: "status", status: 500, path: "/wait" }]],
  ["garbage at /wait", [{ kind: "garbage", path: "/wait" }]],
  [
    "an HTTP 500 at /premium-customers and the next at /wait",
    [
      { kind: "status", status: 500, path: "/premium-customers" },
      { kind: "status", status: 500, path: "/wait" },
    ],
  ],
];

describe.each(errors)("%s", (_, faults) => {
  test.each([0, 4, 20])(
    "does not put a premium caller behind six regular ones, with a rep who rings in after %i s",
    async (seconds) => {
      const findings: Findings = [];
      const line = await startLine({ env: record, audit: createAudit(findings) });
      for (let caller = 0; caller < 6; caller += 1) await line.customerRings();
      await line.clock.advance({ seconds: 30 });
      for (const fault of faults) line.twilio.fault(fault);
      const premium = await line.premiumCustomerRings();
      await line.clock.advance({ seconds });

      const rep = await line.repRings();
      await line.clock.advance({ seconds: 20 });

      expect(rep).toBeTalkingTo(premium);
      expect(premium).toHaveHeard(words.sorryStayOnTheLine);
      expectNoFindings(findings);
    },
  );

  test("does not put two premium callers out of their order", async () => {
    const line = await startLine({ env: { ...record, DIAL_TIMEOUT: "10" } });
    for (const fault of faults) line.twilio.fault(fault);
    const first = await line.premiumCustomerRings();
    await line.clock.advance({ seconds: 20 });
    const second = await line.premiumCustomerRings();

    const rep = await line.repRings();
    await line.clock.advance({ seconds: 10 });

    expect(rep).toBeTalkingTo(first);
    await first.hangUp();
    await line.clock.advance({ seconds: 10 });
    expect(rep).toBeTalkingTo(second);
  });

  test("does not let the caller wait for longer than anybody may", async () => {
    const line = await startLine({ env: { ...record, MAX_WAIT: "300", MAX_WAIT_WITHOUT_REPS: "14000" } });
    for (const fault of faults) line.twilio.fault(fault);

    const premium = await line.premiumCustomerRings();
    await line.clock.advance({ seconds: 290 });
    expect(premium).toBeWaitingIn("premium-customers", { position: 1 });
    await line.clock.advance({ seconds: 150 });

    expect(premium.status).toBe("completed");
    expect(premium).toHaveHeard(words.waitLimitReached);
    expect(await recorded(line, premium)).toMatchObject({ state: "over", outcome: "wait-limit" });
  });

  test("does not let the caller wait for nobody", async () => {
    const line = await startLine({ env: { ...record, MAX_WAIT_WITHOUT_REPS: "60" } });
    for (const fault of faults) line.twilio.fault(fault);

    const premium = await line.premiumCustomerRings();
    await line.clock.advance({ seconds: 240 });

    expect(premium).toHaveHeard(words.closed);
    expect(await recorded(line, premium)).toMatchObject({ state: "over", outcome: "closed" });
  });

  test("counts the caller as waiting in the queue from when Twilio does", async () => {
    const line = await startLine({ env: record });
    for (const fault of faults) line.twilio.fault(fault);

    const premium = await line.premiumCustomerRings();
    // Two apologies, and for who has no waitUrl the next comparison.
    await line.clock.advance({ seconds: 45 });

    const [queue] = line.twilio.queues.filter(({ name }) => name === "premium-customers");
    const enqueuedMs = queue?.members[0]?.enqueuedMs ?? 0;
    const { enteredMs = 0 } = (await recorded(line, premium)) ?? {};
    expect(Math.abs(enteredMs - enqueuedMs)).toBeLessThan(1500);
  });
});

test("a caller who waits after an error hears our music, and the line's record is told that they are there", async () => {
  const line = await startLine({ env: record });
  line.twilio.fault({ kind: "status", status: 500, path: "/customers" });
  const customer = await line.customerRings();
  await line.clock.advance({ seconds: 30 });
  await ask(line.services.record, (tx) => tx.run(doubtAll));

  await line.clock.advance({ seconds: 40 });

  expect(customer).toHaveHeard("/hold-music.wav");
  expect(await recorded(line, customer)).toMatchObject({ state: "waiting", doubtful: 0 });
});

test("an error of ours at the music is no end: the caller goes on with Twilio's", async () => {
  const line = await startLine({ env: record });
  line.twilio.fault({ kind: "status", status: 500, path: "/customers" });
  line.twilio.fault({ kind: "status", status: 500, path: "/wait", times: 1000 });

  const customer = await line.customerRings();
  await line.clock.advance({ seconds: 60 });

  expect(customer).toBeWaitingIn("customers", { position: 1 });
  expect(line.twilio.requests({ path: "/wait", callSid: customer.sid })).toHaveLength(1);
});

test.each(["/wait", "/wait?for=customers"])("a fallback for %s is followed by no URL of ours", async (path) => {
  const line = await startLine({ env: record });
  const customer = await line.customerRings();
  const [first] = line.twilio.requests({ callSid: customer.sid });
  const parameters = Object.entries({ ...first?.parameters, ErrorUrl: line.url + path });

  const answer = await send(line.url, sign("POST", `${line.url}/voice-fallback?for=customers`, parameters));

  expect(answer.body).toContain(`<Enqueue action="/queue-exit?for=customers&amp;try=0">customers</Enqueue>`);
});

const doubtAll = statement("test_doubt_all", "UPDATE calls SET doubtful = 1");

async function recorded({ services }: TestLine, phone: Phone): Promise<CallRow | undefined> {
  return ask(services.record, (tx) => tx.one(callOf, phone.sid));
}
