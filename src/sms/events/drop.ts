import type { Transaction } from "../../line/database.ts";
import type { OutRow } from "../rows.ts";
import { dropText, forgetSurvey } from "../statements.ts";

/** A text is not sent, for that reason. What it was to ask was never asked. */
export async function drop(
  tx: Transaction,
  { id, callSid, kind }: Pick<OutRow, "id" | "callSid" | "kind">,
  reason: string,
  errorCode?: number,
): Promise<void> {
  const dropped = await tx.run(dropText, id, reason, errorCode ?? null);
  if (dropped === 1 && callSid !== null) await tx.run(forgetSurvey, callSid, kind);
}
