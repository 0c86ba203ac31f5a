import { newestNotices, noticeLifeMs, type NoticeRow, repeatNotice } from "./tables/notices.ts";
import { type Kysely, sql } from "kysely";
import { reasonOf } from "../runtime/reason.ts";
import { countWaitingCallBacks, purgeCallBacks } from "./tables/call-backs.ts";
import type { Database, Transaction } from "./database.ts";
import { databaseName, type DatabaseSettings } from "./database-settings.ts";
import { isKnownMigration } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";
import { hasTable, keptRecord, type KeptRecord, noRecordIn, openToRead, unreadable } from "./read-record.ts";
import type { Schema } from "./schema.ts";
import { classifySqliteError } from "./sqlite-errors.ts";
import type { SettingChange } from "./decisions/setting-is-changed.ts";
import { allSettings, saveSetting, type SettingRow } from "./tables/settings.ts";
import { allSwitches, type SwitchRow, turnSwitch } from "./tables/switches.ts";

/** For how long a change is tried while servers keep the record busy, in milliseconds. */
const patienceMs = 10_000;

/** The switches and the settings of a line, for a command beside the servers that heed them. */
export class Switchboard {
  readonly #settings: KeptRecord;

  private constructor(settings: KeptRecord) {
    this.#settings = settings;
  }

  /** Throws an error that says what to do when there is no record, or it is not one of this version's. */
  static async of(database: DatabaseSettings, needed: "switches" | "settings" = "switches"): Promise<Switchboard> {
    const settings = keptRecord(database, `to keep ${needed} in`);
    const kysely = openToRead(settings);
    try {
      const problem = await whyNone(kysely, settings, needed);
      if (problem !== undefined) throw new Error(problem);
    } finally {
      await kysely.destroy();
    }
    return new Switchboard(settings);
  }

  /** The switches that were ever turned. */
  async read(): Promise<readonly SwitchRow[]> {
    const kysely = openToRead(this.#settings);
    try {
      return (await sql.raw<SwitchRow>(allSwitches.sql).execute(kysely)).rows;
    } finally {
      await kysely.destroy();
    }
  }

  /** Turns a switch. One that stands so already stays as it was left. */
  async turn({ what, value, message, who, atMs }: SwitchRow): Promise<void> {
    await this.#change((tx) => tx.run(turnSwitch, what, value, message, who, atMs));
  }

  /** The settings that were ever changed. */
  async readSettings(): Promise<readonly SettingRow[]> {
    const kysely = openToRead(this.#settings);
    try {
      return (await sql.raw<SettingRow>(allSettings.sql).execute(kysely)).rows;
    } finally {
      await kysely.destroy();
    }
  }

  /** Changes a setting; gives what is wrong with the change, if anything is, and then changes nothing. */
  async set({ key, value, by, whyNot }: SettingChange, nowMs: number): Promise<string | undefined> {
    return this.#change(async (tx) => {
      const problem = whyNot(await tx.all(allSettings));
      if (problem === undefined) await tx.run(saveSetting, key, value, by, nowMs);
      return problem;
    });
  }

  /** The newest notices, and what became of them. */
  async notices(most: number): Promise<readonly NoticeRow[]> {
    return this.#change((tx) => tx.all(newestNotices, most));
  }

  /** Has a notice sent once more; false where there is none with this id. */
  async repeatNotice(id: string, nowMs: number): Promise<boolean> {
    return (await this.#change((tx) => tx.run(repeatNotice, id, nowMs, nowMs + noticeLifeMs))) === 1;
  }

  /** How many call-backs wait for their turn. */
  async waitingCallBacks(): Promise<number> {
    return (await this.#change((tx) => tx.one(countWaitingCallBacks)))?.waiting ?? 0;
  }

  /** Cancels them, and gives how many; their customers are told nothing. Those that ring already take place. */
  async purgeCallBacks(nowMs: number): Promise<number> {
    return this.#change((tx) => tx.run(purgeCallBacks, nowMs));
  }

  /** One short transaction, tried again while others keep the record busy. */
  async #change<T>(decide: (tx: Transaction) => Promise<T>): Promise<T> {
    const untilMs = performance.now() + patienceMs;
    let database: Database | undefined;
    try {
      for (;;) {
        try {
          database ??= openDatabase(this.#settings);
          return await database.transaction(decide);
        } catch (error) {
          // Only a file can be had or not when it is opened.
          const trouble = database?.classifyError(error) ?? classifySqliteError(error);
          if (trouble !== "busy" || performance.now() > untilMs) throw unwritable(this.#settings, error);
        }
      }
    } finally {
      await database?.close();
    }
  }
}

function unwritable(settings: DatabaseSettings, error: unknown): Error {
  const remedy = "nothing was changed; see that this user may write to it, and try again";
  return new Error(`${databaseName(settings)} cannot be written to (${reasonOf(error)}): ${remedy}`, { cause: error });
}

async function whyNone(
  kysely: Kysely<Schema>,
  settings: DatabaseSettings,
  needed: "switches" | "settings",
): Promise<string | undefined> {
  try {
    if (!(await hasTable(kysely, "kysely_migration")) || !(await hasTable(kysely, "calls")))
      return noRecordIn(settings);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely);
    const newer = rows.map(({ name }) => name).filter((name) => !isKnownMigration(name));
    if (newer.length > 0)
      return `${databaseName(settings)} was written by a newer version of this program (${newer.join(", ")}): use that version`;
    if (await hasTable(kysely, needed)) return undefined;
    return `${databaseName(settings)} is of an older version of this program: start the server of this one on it once`;
  } catch (error) {
    throw unreadable(settings, error);
  }
}
