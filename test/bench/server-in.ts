import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as AppModule from "../../src/app.ts";
import type * as ConfigModule from "../../src/config.ts";
import type * as ServicesModule from "../../src/services.ts";

/** The build of this checkout. */
export const ownDist = fileURLToPath(new URL("../../dist", import.meta.url));

/** A built version of the server, this one or another, as far as measurements use it. */
export type BuiltServer = Pick<typeof AppModule, "createApp"> &
  Pick<typeof ConfigModule, "readConfig"> &
  Pick<typeof ServicesModule, "createServices">;

/** Loads the server of a folder of built files. */
export async function serverIn(dist: string): Promise<BuiltServer> {
  const [app, config, services] = await Promise.all(
    ["app.js", "config.js", "services.js"].map((file) => import(join(dist, file)) as Promise<object>),
  );
  return { ...app, ...config, ...services } as BuiltServer;
}
