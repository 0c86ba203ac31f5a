import type { Check } from "../check.ts";
import { doubtful, fine } from "../finding.ts";
import { serverCheck } from "./server.ts";

/** What strangers can make the line spend, and whether a cap holds something back now. */
export const capsCheck: Check = {
  about: "the caps",
  needs: [serverCheck],
  async look({ config: { texting, callBacks }, readiness }) {
    if (texting === undefined) return [];
    const used = Object.entries(Object((await readiness())?.caps)).filter(([, use]) => isReached(String(use)));
    if (used.length > 0) {
      const means = `A cap holds something back: ${used.map(([cap, use]) => `${cap} ${String(use)}`).join(", ")}.`;
      return [doubtful("cap-reached", means, "See who causes it; .env.example says by which setting each is raised.")];
    }
    const back = callBacks === undefined ? "" : `, ${callBacks.perHour} call-backs an hour`;
    return [fine("caps", `At most ${texting.perHour} texts go out an hour, ${texting.perDay} a day${back}.`)];
  },
};

/** "200 of 200"; where none are allowed, nothing is held back that was not meant to be. */
function isReached(use: string): boolean {
  const [used = 0, most = 0] = use.split(" of ").map(Number);
  return most > 0 && used >= most;
}
