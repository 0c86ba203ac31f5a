import type { Check } from "../check.ts";
import { doubtful, fine } from "../finding.ts";

/** Who may take calls. */
export const repsCheck: Check = {
  about: "the reps",
  needs: [],
  look({ config: { repNumbers, mode } }) {
    if (repNumbers !== "anyone") {
      const many = repNumbers.size === 1 ? "1 rep" : `${repNumbers.size} reps`;
      return [fine("reps", `REP_NUMBERS lets ${many} take calls.`)];
    }
    if (mode === "offline") return [];
    const means = "REP_NUMBERS is anyone: whoever rings the reps' number is connected to your customers.";
    return [doubtful("reps-anyone", means, "List the numbers of your reps, for example +15005550090,client:ann.")];
  },
};
