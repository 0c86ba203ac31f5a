import { describe, expect, test } from "vitest";
import { readOptions, type Unknowns } from "../../src/emulator/options.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { pairwise } from "../helpers/pairwise.ts";
import { startLine, type TestLine } from "../helpers/start-line.ts";
import { unknowns } from "../helpers/unknowns.ts";

const variants = pairwise<Unknowns>(unknowns);

/** One Dial at its longest, the pause after a missing queue, and the webhooks between. */
const roundSeconds = 12;

test("the matrix names every unknown, with its default among the values", () => {
  const defaults = readOptions({});

  for (const [name, values] of Object.entries(unknowns)) expect(values).toContain(Reflect.get(defaults, name));
  expect(variants.length).toBeLessThan(30);
});

describe.each(variants.map((options, i) => [i + 1, options] as const))("Twilio, variant %d", (_, options) => {
  test("premium is answered before regular", async () => {
    const line = await startLine({ options });
    const regular = await line.customerRings();
    await line.clock.advance({ seconds: 60 });
    const premium = await line.premiumCustomerRings();

    const rep = await line.repRings();

    expect(rep).toBeTalkingTo(premium);
    expect(regular).toBeWaitingIn("customers", { position: 1 });
  });

  test("an empty premium queue falls through to the regular one, and back", async () => {
    const line = await startLine({ options });
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 6 * roundSeconds });

    const regular = await line.customerRings();
    await line.clock.advance({ seconds: 2 * roundSeconds });

    expect(rep).toBeTalkingTo(regular);
    const dialed = line.dialed(rep);
    expect(dialed).toEqual(dialed.map((_, i) => (i % 2 === 0 ? "premium-customers" : "customers")));
  });

  test.each([
    ["regular", "customer"],
    ["premium", "customer"],
    ["regular", "rep"],
    ["premium", "rep"],
  ] as const)("after a talk with a %s customer that the %s ends, premium is first", async (kind, who) => {
    const line = await startLine({ options });
    const customer = await (kind === "premium" ? line.premiumCustomerRings() : line.customerRings());
    const rep = await line.repRings();
    await line.clock.advance({ seconds: roundSeconds });
    expect(rep).toBeTalkingTo(customer);
    const waiting = await line.customerRings();
    const premium = await line.premiumCustomerRings();

    const next = await endTalk(line, who, { customer, rep });

    expect(next).toBeTalkingTo(premium);
    expect(waiting).toBeWaitingIn("customers", { position: 1 });
  });

  test("queues that do not exist keep no rep from whoever comes, and make none spin", async () => {
    const line = await startLine({ options, queuesExist: false });
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 30 });
    expect(line.dialed(rep).length).toBeLessThanOrEqual(30);

    const regular = await line.customerRings();
    await line.clock.advance({ seconds: 3 * roundSeconds });

    expect(rep).toBeTalkingTo(regular);
  });

  test("nobody is lost on a busy morning", async () => {
    const line = await startLine({ options });
    const customers: Phone[] = [];
    for (const premium of [false, true, false, false, true]) {
      customers.push(await (premium ? line.premiumCustomerRings() : line.customerRings()));
    }
    const impatient = await line.customerRings();
    const reps = [await line.repRings(), await line.repRings()];
    await impatient.hangUp();

    const served = await serveAll(line, reps, customers.length);

    expect(served).toHaveLength(customers.length);
    expect(new Set(served)).toEqual(new Set(customers));
    expect(served.slice(0, 2)).toEqual([customers[1], customers[4]]);
    expect(line.twilio.queues.flatMap(({ members }) => members)).toEqual([]);
    expect(reps.map(({ status }) => status)).toEqual(["in-progress", "in-progress"]);
    expect(line.twilio.alerts).toEqual([]);
  });
});

/** Ends the talk; a rep who has hung up rings in again. The answer is the rep who takes the next customer. */
async function endTalk(line: TestLine, who: "customer" | "rep", { customer, rep }: Record<"customer" | "rep", Phone>) {
  if (who === "customer") {
    await customer.hangUp();
    return rep;
  }
  await rep.hangUp();
  return line.repRings();
}

/** Lets the reps work until so many customers have been served, or for ten minutes; whom they served, in turn. */
async function serveAll(line: TestLine, reps: readonly Phone[], customers: number): Promise<Phone[]> {
  const served: Phone[] = [];
  for (let seconds = 0; seconds < 600 && served.length < customers; seconds += 5) {
    for (const { partner } of reps) {
      if (partner === undefined) continue;
      served.push(partner);
      await partner.hangUp();
    }
    await line.clock.advance({ seconds: 5 });
  }
  return served;
}
