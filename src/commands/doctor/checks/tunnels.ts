import { isInstalled, tunnelPrograms } from "../../tunnel/programs.ts";
import type { Check } from "../check.ts";
import { fine } from "../finding.ts";

/** Which tunnels there are; a server with an address of its own needs none. */
export const tunnelsCheck: Check = {
  about: "tunnels",
  needs: [],
  look({ env }) {
    const names = tunnelPrograms.map(({ name }) => name).filter((name) => isInstalled(name, env));
    const installed = names.length === 0 ? "none; only npm run tunnel needs one" : names.join(", ");
    return [fine("tunnels", `Tunnels installed: ${installed}.`)];
  },
};
