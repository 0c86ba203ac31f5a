import type { Check } from "../check.ts";
import { doubtful, fine } from "../finding.ts";

/** Whether the pages are open to those who have a password, and to nobody else. */
export const dashboardCheck: Check = {
  about: "the pages",
  needs: [],
  look({ config: { mode, passwords } }) {
    if (mode === "offline" || passwords.act !== undefined)
      return [fine("dashboard", "The pages, /dashboard, can be opened by whoever may act.")];
    const means =
      passwords.look === undefined
        ? "No password is set, so the pages, /dashboard, are off."
        : "Only DASHBOARD_VIEW_PASSWORD is set: on /dashboard everybody may look, and nobody may act.";
    return [doubtful("no-password", means, "Set DASHBOARD_PASSWORD: openssl rand -base64 12 makes a good one.")];
  },
};
