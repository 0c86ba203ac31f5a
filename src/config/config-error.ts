/** The environment does not describe a line that could work. The message names every bad variable and how to mend it. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const lines = problems.map((problem) => `  ${problem}`);
    super(["The configuration is not usable. Please fix this in .env or in the environment:", ...lines].join("\n"));
    this.name = "ConfigError";
    this.problems = problems;
  }
}
