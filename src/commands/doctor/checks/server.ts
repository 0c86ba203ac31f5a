import type { Check } from "../check.ts";
import { doubtful, fine } from "../finding.ts";
import { twilioCheck } from "./account.ts";
import { recordCheck } from "./record.ts";
import { signaturesCheck } from "./signatures.ts";

/** What the server says of itself: whether it works as it should, and what has been switched off. */
export const serverCheck: Check = {
  about: "what the server says of itself",
  needs: [signaturesCheck, recordCheck, twilioCheck],
  async look({ readiness }) {
    const { status, switchedOff, ...parts } = (await readiness()) ?? {};
    if (typeof status !== "string") return [];
    const off = isEmpty(switchedOff)
      ? []
      : [
          doubtful(
            "switched-off",
            `Something is switched off: ${JSON.stringify(switchedOff)}.`,
            "npm run line -- status says since when and by whom; resume or open turns it on again.",
          ),
        ];
    if (status === "ready") return [fine("server", "The server says that it is ready."), ...off];
    const said = ["webhooks", "queues", "record"].flatMap((name) =>
      name in parts ? [`${name}: ${String(parts[name])}`] : [],
    );
    const details = said.length === 0 ? "" : ` (${said.join("; ")})`;
    return [
      doubtful("server-not-ready", `The server says that it is ${status}${details}.`, "Look at its log."),
      ...off,
    ];
  },
};

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || Object.keys(Object(value)).length === 0;
}
