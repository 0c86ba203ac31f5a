import { execFileSync } from "node:child_process";

/** Builds the server once before the tests, so that those that start it as a process run what is shipped. */
export default function build(): void {
  execFileSync("npm", ["run", "-s", "build"], { stdio: "inherit", shell: process.platform === "win32" });
}
