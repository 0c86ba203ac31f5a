import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DatabaseSync } from "../../src/record/sqlite-module.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { offline } from "../../src/twilio/offline.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { ask } from "../helpers/decide.ts";
import { startLine } from "../helpers/start-line.ts";

/** A line of which a caller cannot be moved by REST, while somebody else writes to the file of its record: for two decisions that come too late. */
async function startBusy(DIAL_TIMEOUT: string) {
  const file = join(temporaryFolder(), "line.db");
  const other = new DatabaseSync(file);
  onTestFinished(() => {
    other.close();
  });
  let late = 0;
  const onRestRequest = ({ method, path }: { readonly method: string; readonly path: string }) => {
    if (method === "POST" && path.includes("/Members/") && !other.isTransaction && late === 0)
      other.exec("BEGIN IMMEDIATE");
  };
  const write = (entry: string) => {
    if (!entry.includes("came too late")) return;
    late += 1;
    if (late === 2) other.exec("COMMIT");
  };
  const env = { DATABASE_URL: `sqlite:${file}`, DIAL_TIMEOUT };
  const line = await startLine({ env, options: { onRestRequest }, log: { write } });
  line.twilio.fault({ rest: "/Members", kind: "status", status: 500, times: 4 });
  const { record } = line.services;
  return {
    ...line,
    late: () => late,
    queueOf: async (callSid: string) => (await ask(record, (tx) => tx.one(callOf, callSid)))?.twilioQueue,
  };
}

test("a caller who could not be fetched while the record was busy is where they were once it has time", async () => {
  const line = await startBusy("10");
  const first = await line.repRings();
  line.twilio.fault({ path: "/connect", kind: "delay", seconds: 5 });
  const ann = line.twilio.ring({ from: "+15005550011", to: offline.numbers.customers });
  await line.clock.advance({ seconds: 1 });
  await first.hangUp();
  const bea = await line.premiumCustomerRings();
  await line.clock.advance({ seconds: 12 });

  const rep = await line.repRings();
  expect(rep.partner).toBe(ann);
  await line.clock.advance({ seconds: 6 });

  expect(line.late()).toBe(2);
  expect(await line.queueOf(bea.sid)).toBe("premium-customers");
});

test("a caller who could not be brought to a rep while the record was busy is where they were once it has time", async () => {
  const line = await startBusy("60");
  await line.repRings();
  line.twilio.fault({ path: "/customers", kind: "status", status: 500, times: 1 });

  const ann = await line.customerRings();
  await line.clock.advance({ seconds: 12 });
  await expect.poll(line.late).toBe(2);
  await line.clock.advance({ seconds: 6 });

  expect(ann.queue?.name).toBe("customers");
  expect(await line.queueOf(ann.sid)).toBe("customers");
});
