import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atEnd } from "./at-end.ts";
import { temporaryFolder } from "./databases.ts";

/** A disk of its own that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  /** Makes room again. */
  clear(): void;
}

/** Makes one, which goes with the test; undefined where only root may and we are not root. */
export function smallDisk(kilobytes: number): SmallDisk | undefined {
  const folder = join(temporaryFolder(), "disk");
  mkdirSync(folder);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder]);
  if (mounted.status !== 0) return undefined;
  atEnd(() => {
    spawnSync("umount", ["-l", folder]);
  });
  const filler = join(folder, "filler");
  return {
    folder,
    fill() {
      for (let size = kilobytes * 1024; size >= 1; size = Math.floor(size / 2)) append(filler, size);
    },
    clear() {
      writeFileSync(filler, "");
    },
  };
}

/** Writes as much as there is room for. */
function append(path: string, size: number): void {
  try {
    for (;;) writeFileSync(path, Buffer.alloc(size), { flag: "a" });
  } catch {
    // Full.
  }
}
