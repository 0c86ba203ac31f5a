import { execFileSync } from "node:child_process";
import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A Postgres that is installed on this machine, and how its programs are started. */
export interface Installation {
  /** The folder of `initdb` and `postgres`. */
  readonly bin: string;
  /** Whom the programs run as, when that is not ourselves: Postgres refuses root. */
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
  /** What comes before every program's name on the command line. */
  readonly prefix: readonly string[];
}

/** The newest Postgres of this machine, or why there is none that we can start. */
export function findPostgres(debian = "/usr/lib/postgresql", path = process.env.PATH ?? ""): Installation | string {
  const bin = [...debianBins(debian), ...path.split(delimiter)].find(hasServer);
  if (bin === undefined) return `no Postgres under ${debian} nor on the PATH (Debian: apt-get install postgresql)`;
  if (process.getuid?.() !== 0) return { bin, user: undefined, prefix: [] };
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }).toString());
    execFileSync("setpriv", ["--version"], { stdio: "pipe" });
    const prefix = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"];
    return { bin, user: { uid: id("-u"), gid: id("-g") }, prefix };
  } catch (error) {
    return `Postgres refuses root, and it cannot be started as the user postgres: ${String(error)}`;
  }
}

/** Debian's folders of programs, the newest version first. */
function debianBins(debian: string): string[] {
  try {
    const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(debian, version, "bin"));
  } catch {
    return [];
  }
}

function hasServer(folder: string): boolean {
  try {
    for (const program of ["initdb", "postgres"]) accessSync(join(folder, program), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
