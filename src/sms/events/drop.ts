import type { Transaction } from "../../record/database.ts";
import type { Moment } from "../../record/rules.ts";
import type { OutRow } from "../rows.ts";
import { dropText, forgetSurvey } from "../statements.ts";
import { noText, type Silence } from "../text-events.ts";

/** A text is not sent, for that reason. What it was to ask was never asked. */
export async function drop(
  tx: Transaction,
  text: Pick<OutRow, "id" | "callSid" | "kind" | "number">,
  { reason, errorCode }: { readonly reason: Silence; readonly errorCode?: number },
  { tell }: Moment,
): Promise<void> {
  const { id, callSid, kind } = text;
  const dropped = await tx.run(dropText, id, reason, errorCode ?? null);
  if (dropped === 1) tell?.(noText(text, reason, errorCode));
  if (dropped === 1 && callSid !== null) tx.save(forgetSurvey, callSid, kind);
}
