import { Socket } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { allSwitches } from "../../src/record/tables/switches.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { customerConnects } from "../../src/record/decisions/customer-connects.ts";
import { customerExits } from "../../src/record/decisions/customer-exits.ts";
import { customerWaits } from "../../src/record/decisions/customer-waits.ts";
import { repIsFree } from "../../src/record/decisions/rep-is-free.ts";
import type { Transaction } from "../../src/record/database.ts";
import { migrate } from "../../src/record/migrations.ts";
import { openPostgres } from "../../src/record/postgres.ts";
import { quietMoment as moment, talkWith } from "../helpers/book.ts";
import { patiently } from "../helpers/databases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { decideIn } from "../helpers/decide.ts";

const queue = "customers";
const who = (callSid: string) => ({ callSid, customer: "+15005550011", lineNumber: "+15005550001", queue });
const where = { twilioQueue: queue, queueSid: "QU1", queueSeconds: 1 };
const rep = { repSid: "rep", number: "+15005550090", lineNumber: "+15005550003", isOver: false, talk: undefined };
const exit = { ...who("ann"), ...where, queueResult: "bridged", isOver: false, tries: 0 };

const talk = talkWith("ann");

/** Counts messages to a server: whatever is written before the next answer comes is one. */
function countMessages(port: number): () => number {
  let messages = 0;
  const answered = new WeakMap<Socket, boolean>();
  const write = Reflect.get(Socket.prototype, "write") as (...given: readonly unknown[]) => boolean;
  const spy = vi.spyOn(Socket.prototype, "write").mockImplementation(function (this: Socket, ...given) {
    if (this.remotePort === port) {
      if (!answered.has(this)) this.on("data", () => answered.set(this, true));
      if (answered.get(this) !== false) messages += 1;
      answered.set(this, false);
    }
    return Reflect.apply(write, this, given);
  });
  onTestFinished(() => spy.mockRestore());
  return () => messages;
}

describePostgres("on Postgres, where each message costs the way there and back,", () => {
  test("a decision takes few of them, with its turn and the commit", async () => {
    const url = await freshDatabase();
    const database = openPostgres(url);
    onTestFinished(() => database.close());
    await migrate(database.kysely);
    const count = countMessages(Number(new URL(url).port));
    const costs = async (decide: (tx: Transaction) => Promise<unknown>): Promise<number> => {
      const before = count();
      await patiently(database, decide, allSwitches);
      return count() - before;
    };
    // A connection is opened, too.
    await costs((tx) => decideIn(tx, repIsFree, { ...rep, repSid: "first", dialed: false, round: undefined }, moment));

    expect({
      arrives: await costs((tx) => decideIn(tx, customerArrives, who("ann"), moment)),
      waits: await costs((tx) => decideIn(tx, customerWaits, { ...who("ann"), ...where }, moment)),
      ringsIn: await costs((tx) => decideIn(tx, repIsFree, { ...rep, dialed: false, round: undefined }, moment)),
      connects: await costs((tx) => decideIn(tx, customerConnects, { ...who("ann"), ...where, repSid: "rep" }, moment)),
      exits: await costs((tx) => decideIn(tx, customerExits, exit, moment)),
      hasTalked: await costs((tx) => decideIn(tx, repIsFree, { ...rep, dialed: true, round: 1, talk }, moment)),
      foundNobody: await costs((tx) => decideIn(tx, repIsFree, { ...rep, dialed: true, round: 2 }, moment)),
      ends: await costs((tx) => decideIn(tx, callEnds, "ann", moment)),
    }).toEqual({ arrives: 2, waits: 3, ringsIn: 2, connects: 2, exits: 2, hasTalked: 2, foundNobody: 2, ends: 2 });
  });
});
