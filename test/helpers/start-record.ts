import { pino } from "pino";
import { onTestFinished } from "vitest";
import { type Config, type Environment, readConfig } from "../../src/config.ts";
import { Bringer } from "../../src/record/bringer.ts";
import type { Database } from "../../src/record/database.ts";
import { DurableRecord } from "../../src/record/record.ts";
import { openDatabase } from "../../src/record/open-database.ts";
import { recordRules } from "../../src/record/rules.ts";
import { UsedSids } from "../../src/record/used-sids.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { Inbox } from "../../src/sms/inbox.ts";
import { consentOf } from "../../src/record/tables/consents.ts";
import { ManualClock } from "./manual-clock.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { ask } from "./decide.ts";

/** A line on a real database, under whose feet a test does what it likes. */
export async function startRecord(databaseUrl: string, env: Environment = {}) {
  const config = readConfig({ DATABASE_URL: databaseUrl, SMS_FROM: "+15005550001", TIME_ZONE: "UTC", ...env });
  const { database, texting } = config;
  if (database.kind === "none" || texting === undefined) throw new Error("a record and texts are needed");
  const clock = new ManualClock();
  const logged: string[] = [];
  const log = pino({ level: "warn" }, { write: (entry: string) => logged.push(entry) });
  const opened: Database[] = [];
  const open = () => {
    const one = openDatabase(database);
    opened.push(one);
    return one;
  };
  const record = new DurableRecord({
    open,
    rules: recordRules(config),
    usedSids: new UsedSids(config.authToken),
    clock,
    log,
    bringer: new Bringer({ clock, move: async () => true, onFailed: async () => {} }),
  });
  await record.open();
  onTestFinished(() => record.close());
  const inbox = new Inbox({ record, rules: { ...texting, offersCallBack: false }, onHeard: () => {} });
  let texts = 0;
  return {
    record,
    clock,
    logged,
    opened,
    rings: (callSid: string) => record.decide(customerArrives, { ...caller(config), callSid }),
    state: async (callSid: string) => (await ask(record, (tx) => tx.one(callOf, callSid)))?.state,
    text: (from: string, body: string) => {
      texts += 1;
      return inbox.hear({ messageSid: `SM${texts}`, from, to: "", body, optOutType: undefined, heardMs: clock.now() });
    },
    isOptedOut: async (from: string) => ((await ask(record, (tx) => consentOf(tx, from)))?.optedOutMs ?? null) !== null,
  };
}

function caller({ queues }: Config) {
  return { customer: "+15005550011", lineNumber: "+15005550001", queue: queues.at(-1) ?? queues[0] };
}
