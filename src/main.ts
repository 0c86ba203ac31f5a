#!/usr/bin/env node
import { Command } from "commander";
import { serve } from "./commands/serve.ts";

try {
  process.loadEnvFile();
} catch (error) {
  const noFile = error instanceof Error && Reflect.get(error, "code") === "ENOENT";
  if (!noFile) throw error;
}

const program = new Command("queue-dispatch")
  .description("A two-tier phone line on Twilio: premium customers are answered first.")
  .showHelpAfterError("(--help says more)");

program
  .command("serve", { isDefault: true })
  .description("answer Twilio's webhooks until stopped; offline when no account is set")
  .action(() => serve(process.env));

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
