import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { QueueOrder } from "../../dispatch/queue-order.ts";
import { reasonOf } from "../../runtime/reason.ts";
import { settingNames, type WantedNumber } from "../../twilio/provision-plan.ts";
import { type Kept, nothingKept } from "../../twilio/provision-undo.ts";
import { repsLine } from "../../urls.ts";

/** Who has changed the account: `provision`, for good, or `tunnel`, for as long as it runs, on top of that. */
export type Changer = "provision" | "tunnel";

const setting = z.object({ name: z.enum(settingNames), before: z.string(), after: z.string() });
const schema = z.object({
  numbers: z.record(z.string(), z.object({ sid: z.string(), line: z.string(), settings: z.array(setting) })),
  queues: z.array(z.string()),
});

/**
 * What has been changed of an account and how to undo it, in a file of the working directory.
 *
 * It is no part of the record: an account is set up by whoever sits at this
 * machine, before there is a record, and also where the line keeps none.
 */
export class KeptFile {
  readonly path: string;

  constructor(accountSid: string, changer: Changer) {
    this.path = `queue-dispatch.before-${changer}.${accountSid}.json`;
  }

  get isThere(): boolean {
    return existsSync(this.path);
  }

  /** Throws a sentence when the file is damaged. */
  read(): Kept {
    if (!this.isThere) return nothingKept;
    try {
      return schema.parse(JSON.parse(readFileSync(this.path, "utf8")));
    } catch (error) {
      const remedy = "put it back as it was, or move it away and set the numbers in the Twilio Console";
      throw new Error(`${this.path}, where it stands what there was before, is damaged: ${remedy}`, { cause: error });
    }
  }

  /** All of it or nothing, and for this user's eyes. */
  write(kept: Kept): void {
    const draft = `${this.path}.new`;
    try {
      writeFileSync(draft, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
      renameSync(draft, this.path);
    } catch (error) {
      const problem = `${this.path}, where it would stand what there was before, cannot be written (${reasonOf(error)})`;
      throw new Error(`${problem}: nothing was changed; let this user write to this folder`, { cause: error });
    }
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}

/** The numbers that were changed from here, for good or by a tunnel, as far as their lines are still there. */
export function keptNumbers(accountSid: string, queues: QueueOrder): WantedNumber[] {
  const kept = (["provision", "tunnel"] as const).map((changer) => new KeptFile(accountSid, changer).read().numbers);
  const lines = new Set([...queues, repsLine]);
  return Object.entries({ ...kept[0], ...kept[1] })
    .filter(([, { line }]) => lines.has(line))
    .map(([phoneNumber, { line }]) => ({ phoneNumber, line }));
}
