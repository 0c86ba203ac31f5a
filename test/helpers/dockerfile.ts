import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./process.ts";

/** One step of a Dockerfile, such as `COPY package.json ./`. */
interface Step {
  readonly verb: string;
  readonly rest: string;
}

/** What stands in a stage after its last step, in a plain folder instead of an image. */
export interface Stage {
  /** Where its `/` is. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly workdir: string;
  readonly user: string;
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
}

/** Who may own files and run programs here in place of the image's user `node`. */
export interface StandIn {
  readonly user: string;
  readonly group: string;
}

/** The steps of a Dockerfile, one after the other, with continued lines in one. */
export function stepsOf(file: string): Step[] {
  const lines = readFileSync(file, "utf8")
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, " ")
    .split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, verb = "", rest = ""] = /^([A-Z]+) +(.*)$/.exec(line) ?? [];
      return { verb, rest };
    });
}

/**
 * Carries out the steps of a Dockerfile in folders below `below`, and gives its last stage. The image that it is built from is
 * this machine, and what commands name below `/` they find in the stage's folder.
 */
export function carryOut(file: string, below: string, standIn: StandIn): Stage {
  const allowed = allowedBy(`${file}.dockerignore`);
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  for (const { verb, rest } of stepsOf(file)) {
    if (verb === "FROM") {
      const [, , name = "last"] = rest.split(/ +/);
      stage = { folder: join(below, name), env: {}, workdir: "/", user: "root", command: [], healthCheck: [] };
      mkdirSync(stage.folder);
    } else if (stage !== undefined) stage = { ...stage, ...step({ verb, rest }, stage, { stages, allowed, standIn }) };
    if (stage !== undefined) stages.set(stage.folder.slice(below.length + 1), stage);
  }
  if (stage === undefined) throw new Error(`${file} has no stage`);
  return stage;
}

interface Surroundings {
  readonly stages: ReadonlyMap<string, Stage>;
  readonly allowed: readonly string[];
  readonly standIn: StandIn;
}

function step({ verb, rest }: Step, stage: Stage, surroundings: Surroundings): Partial<Stage> {
  const list = () => JSON.parse(rest.slice(rest.indexOf("["))) as string[];
  switch (verb) {
    case "WORKDIR":
      mkdirSync(stage.folder + rest, { recursive: true });
      return { workdir: rest };
    case "ENV":
      return { env: { ...stage.env, ...Object.fromEntries([rest.split("=", 2)]) } };
    case "COPY":
      copy(rest.split(/ +/), stage, surroundings);
      return {};
    case "RUN":
      runIn(stage, rest, surroundings.standIn);
      return {};
    case "USER":
      return { user: rest };
    case "HEALTHCHECK":
      return { healthCheck: list() };
    case "ENTRYPOINT":
      return { command: list() };
    case "CMD":
      return { command: [...stage.command, ...list()] };
    case "EXPOSE":
    case "STOPSIGNAL":
      return {};
    default:
      throw new Error(`nobody has thought of what ${verb} means in plain folders`);
  }
}

/** As Docker does it: of a folder what it holds, and into a folder where more than one is named. */
function copy(words: readonly string[], { folder, workdir }: Stage, { stages, allowed }: Surroundings): void {
  const from = words[0]?.startsWith("--from=") ? stages.get(words[0].slice("--from=".length)) : undefined;
  const paths = from === undefined ? words.slice(0, -1) : words.slice(1, -1);
  const to = join(folder, workdir, words.at(-1) ?? "");
  for (const path of paths) {
    if (from === undefined && !allowed.includes(path)) throw new Error(`${path} is kept from the builder`);
    const isInto = paths.length > 1 || words.at(-1)?.endsWith("/");
    cpSync(join(from?.folder ?? root, path), isInto ? join(to, path) : to, { recursive: true });
  }
}

function runIn({ folder, workdir, env }: Stage, command: string, { user, group }: StandIn): void {
  const here = command
    .replaceAll("-o node -g node", `-o ${user} -g ${group}`)
    .replaceAll(/ \/(?=[a-z])/g, ` ${folder}/`);
  const { PATH, HOME } = process.env;
  execFileSync("sh", ["-c", here], {
    cwd: folder + workdir,
    env: { PATH, HOME, npm_config_prefer_offline: "true", ...env },
    stdio: "pipe",
  });
}

/** What a file that forbids everything allows all the same. */
function allowedBy(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^!(.+)$/gm)].map(([, name = ""]) => name);
}
