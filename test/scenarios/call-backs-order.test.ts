import fc from "fast-check";
import { expect } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import type { CallBackRow } from "../../src/record/tables/call-backs.ts";
import type { CallRow } from "../../src/record/tables/calls.ts";
import { property } from "../helpers/property.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";

/** What customers do with the time until it is their turn. */
type Patience = "stays" | "presses the key" | "gives up and texts CALL" | "gives up, texts CALL and rings in again";

interface Customer {
  readonly queue: "customers" | "premium-customers";
  readonly patience: Patience;
  /** Whether they have had a talk with us before. */
  readonly isKnown: boolean;
}

const anyCustomer = fc.record<Customer>({
  queue: fc.constantFrom("customers", "premium-customers"),
  patience: fc.constantFrom(
    "stays",
    "presses the key",
    "gives up and texts CALL",
    "gives up, texts CALL and rings in again",
  ),
  isKnown: fc.boolean(),
});

const anyDay = fc.record({
  customers: fc.array(anyCustomer, { minLength: 2, maxLength: 7 }),
  reps: fc.integer({ min: 1, max: 3 }),
});

property(
  "the order of service is the order had they all stayed on the line, but for strangers who are not on it",
  { suite: "order-of-call-backs", full: 10, short: 2, of: anyDay, shrinks: true },
  async ({ customers, reps }) => {
    const stayed = await orderOfService(
      customers.map((customer) => ({ ...customer, patience: "stays" })),
      reps,
    );
    expect(stayed).toHaveLength(customers.length);
    expect(await orderOfService(customers, reps)).toEqual(strangersLast(customers, stayed));
  },
);

/** The same order, in which strangers' call-backs go behind those on the line in their queue. */
function strangersLast(customers: readonly Customer[], stayed: readonly number[]): number[] {
  const isBehind = ({ patience, isKnown }: Customer) =>
    !isKnown && (patience === "presses the key" || patience === "gives up and texts CALL");
  return (["premium-customers", "customers"] as const).flatMap((queue) => {
    const inQueue = stayed.filter((who) => customers[who]?.queue === queue);
    const isLast = (who: number) => customers.some((customer, i) => i === who && isBehind(customer));
    return [...inQueue.filter((who) => !isLast(who)), ...inQueue.filter(isLast)];
  });
}

const numberOf = (who: number) => `+1500555${7000 + who}`;

/** Everybody rings, half a minute apart, while nobody is there; then the reps ring in. Gives who was served, in turn. */
async function orderOfService(customers: readonly Customer[], reps: number): Promise<number[]> {
  const served: number[] = [];
  const line = await startCallBacks({
    env: { MAX_WAIT: "14000" },
    audit(_tx, _moment, decision) {
      const { caller, callBack } = Object(decision) as { caller?: CallRow; callBack?: CallBackRow };
      const number = caller?.customer ?? callBack?.number;
      const who = customers.findIndex((_customer, i) => numberOf(i) === number);
      if (who >= 0 && !served.includes(who)) served.push(who);
      return Promise.resolve();
    },
  });
  for (const [who, { isKnown }] of customers.entries()) if (isKnown) await line.hasTalked(numberOf(who));
  served.length = 0;
  for (const [who, customer] of customers.entries()) {
    await arrive(line, who, customer);
    await line.after(30);
  }
  for (const [who, { patience }] of customers.entries())
    if (patience === "gives up, texts CALL and rings in again") await ring(line, who, "customers");
  await line.after(30);

  const phones: Phone[] = [];
  for (let i = 0; i < reps; i += 1) phones.push(await line.repRings());
  for (let seconds = 0; seconds < 1000 && served.length < customers.length; seconds += 1) {
    await line.after(1);
    for (const who of customers.keys()) await answer(line, who);
    for (const rep of phones) await rep.partner?.hangUp();
  }
  line.expectNoFindings();
  return served;
}

async function arrive(line: CallBackLine, who: number, { queue, patience }: Customer): Promise<void> {
  const phone = await ring(line, who, queue);
  await line.after(12);
  if (patience === "presses the key") await phone.press("1");
  else if (patience !== "stays") {
    await phone.hangUp();
    await line.after(20);
    await line.text(numberOf(who), "CALL");
  }
}

function ring(line: CallBackLine, who: number, queue: Customer["queue"]): Promise<Phone> {
  const from = numberOf(who);
  return queue === "customers" ? line.customerRings(from) : line.premiumCustomerRings(from);
}

/** The customer answers when rung, and presses the key. */
async function answer(line: CallBackLine, who: number): Promise<void> {
  const phone = line.twilio.phone(numberOf(who));
  if (phone?.status !== "ringing") return;
  await phone.answer();
  await phone.press("1");
}
