import { sql } from "kysely";
import { RecordBeside, refuseOthers } from "./beside.ts";
import type { Transaction } from "./database.ts";
import type { DatabaseSettings } from "./database-settings.ts";
import type { SettingChange } from "./decisions/setting-is-changed.ts";
import { keptRecord, type KeptRecord, openToRead } from "./read-record.ts";
import { type CallBackRow, countWaitingCallBacks, openCallBacks, purgeCallBacks } from "./tables/call-backs.ts";
import { newestNotices, noticeLifeMs, type NoticeRow, repeatNotice } from "./tables/notices.ts";
import { allSettings, saveSetting, type SettingRow } from "./tables/settings.ts";
import { allSwitches, type SwitchRow, turnSwitch } from "./tables/switches.ts";
import { type TextRow, texts } from "./tables/texts.ts";

/** The switches and the settings of a line, for a command beside the servers that heed them. */
export class Switchboard {
  readonly #settings: KeptRecord;

  private constructor(settings: KeptRecord) {
    this.#settings = settings;
  }

  /** Throws an error that says what to do when there is no record, or it is not one of this version's. */
  static async of(database: DatabaseSettings, needed: "switches" | "settings" = "switches"): Promise<Switchboard> {
    const settings = keptRecord(database, `to keep ${needed} in`);
    await refuseOthers(settings, needed);
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

  /** Cancels them, writes a text to each of their customers, and gives how many. Those that ring already take place. */
  async purgeCallBacks(nowMs: number, textTo: (callBack: CallBackRow, nowMs: number) => TextRow): Promise<number> {
    return this.#change(async (tx) => {
      const waiting = (await tx.all(openCallBacks)).filter(({ state }) => state === "waiting");
      for (const one of waiting) {
        const { statement, values } = texts.insert(textTo(one, nowMs), "once");
        await tx.run(statement, ...values);
      }
      return tx.run(purgeCallBacks, nowMs);
    });
  }

  /** One short transaction, beside the servers. */
  async #change<T>(decide: (tx: Transaction) => Promise<T>): Promise<T> {
    const beside = new RecordBeside(this.#settings);
    try {
      return await beside.change(decide);
    } finally {
      await beside.close();
    }
  }
}
