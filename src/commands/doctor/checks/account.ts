import { accountObstacle } from "../../../twilio/account.ts";
import { restProblem } from "../../../twilio/rest-client.ts";
import type { Check } from "../check.ts";
import { fine, wrong } from "../finding.ts";

/** Whether Twilio answers, and takes the credentials. */
export const twilioCheck: Check = {
  about: "Twilio's REST API",
  needs: [],
  async look({ account, config }) {
    try {
      await account();
      return [fine("credentials", `Twilio takes the credentials of account ${config.accountSid}.`)];
    } catch (error) {
      if (error instanceof Error && Reflect.get(error, "status") === 401) {
        const remedy = "Copy both from the Twilio Console, “Account Info”: the primary auth token, no API key.";
        return [wrong("credentials-refused", "Twilio refuses TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN.", remedy)];
      }
      const where = config.apiUrl === undefined ? "" : ` at ${config.apiUrl}`;
      const remedy =
        config.mode === "offline"
          ? "Start the server, npm start, which brings a Twilio for this machine."
          : "See that this machine has a way out to it, and https://status.twilio.com.";
      return [wrong("twilio-silent", `Twilio's REST API${where} cannot be used: ${restProblem(error)}.`, remedy)];
    }
  },
};

/** Whether the account is one that can run a line. */
export const accountCheck: Check = {
  about: "the account",
  needs: [twilioCheck],
  async look({ account }) {
    const state = await account();
    const obstacle = accountObstacle(state);
    if (obstacle === undefined) return [fine("account", "The account is a full one, and active.")];
    return [wrong(`account-${obstacle.kind}`, obstacle.means, obstacle.remedy)];
  },
};

/** How far the clocks may be apart, in seconds. */
const mostSeconds = 30;

/** Whether this machine and Twilio agree on what time it is. */
export const clockCheck: Check = {
  about: "the clock",
  needs: [twilioCheck],
  async look({ account, now }) {
    const askedMs = now();
    const { twilioMs } = await account();
    const seconds = Math.round((askedMs - twilioMs) / 1000);
    if (Number.isNaN(seconds)) return [];
    if (Math.abs(seconds) <= mostSeconds) return [fine("clock", "The clock is right.")];
    const apart = `${Math.abs(seconds)} s ${seconds > 0 ? "ahead of" : "behind"} Twilio's`;
    const means = `The clock of this machine is ${apart}: waits, hours and the record would be wrong.`;
    return [wrong("clock-wrong", means, "Let the machine set it by itself, for example by timedatectl set-ntp true.")];
  },
};
