#!/usr/bin/env node
import "./check-node.ts";
import { readFileSync } from "node:fs";
import { Argument, Command } from "commander";
import type { BackupOptions } from "./commands/backup.ts";
import type { CurlOptions } from "./commands/curl.ts";
import type { DoctorOptions } from "./commands/doctor.ts";
import type { EmulateOptions } from "./commands/emulate.ts";
import type { LineOptions, PurgeOptions } from "./commands/line.ts";
import type { ProvisionOptions } from "./commands/provision.ts";
import type { TunnelOptions } from "./commands/tunnel/options.ts";
import type { RehearseOptions } from "./commands/rehearse.ts";
import type { ReportOptions } from "./commands/report.ts";
import type { ExportOptions, ForgetOptions } from "./commands/privacy.ts";
import type { RestoreOptions } from "./commands/restore.ts";
import { readEnvFile } from "./config/env-file.ts";
import { offline } from "./twilio/offline.ts";

// A command is loaded when it is called: none has to wait for what only the others need.
const commands = {
  serve: () => import("./commands/serve.ts"),
  curl: () => import("./commands/curl.ts"),
  provision: () => import("./commands/provision.ts"),
  tunnel: () => import("./commands/tunnel.ts"),
  doctor: () => import("./commands/doctor.ts"),
  rehearse: () => import("./commands/rehearse.ts"),
  report: () => import("./commands/report.ts"),
  line: () => import("./commands/line.ts"),
  backup: () => import("./commands/backup.ts"),
  restore: () => import("./commands/restore.ts"),
  privacy: () => import("./commands/privacy.ts"),
  emulate: () => import("./commands/emulate.ts"),
  demo: () => import("./commands/demo.ts"),
};

/** Who turns a switch. */
const byOption = ["--by <name>", "who does this, for the others to read (default: this machine's user)"] as const;

const program = new Command("queue-dispatch")
  .description("A two-tier phone line on Twilio: premium customers are answered first.")
  .version(version(), "--version", "print the version")
  .showHelpAfterError("(--help says more)");

program.hook("preAction", async (_program, command) => {
  const names = [command.name(), command.parent?.name() ?? ""];
  if (["curl", "provision", "report", "line", "backup", "restore", "privacy"].some((name) => names.includes(name)))
    await nameUnknownSettings();
});

program
  .command("serve")
  .description("answer Twilio's webhooks until stopped; offline when no account is set (the default)")
  .action(async () => (await commands.serve()).serve(process.env, inEnvFile));

program
  .command("curl")
  .description("print the signed curl command that a request of Twilio's amounts to")
  .argument("<path>", "the URL's path, for example /rep-call-complete")
  .argument("[NAME=VALUE...]", "parameters over the usual ones; as QueueSid a queue's name will do")
  .option("--get", "send it by GET (the default for a Dial's action)")
  .option("--post", "send it by POST (the default for everything else)")
  .option("--cookie <name=value>", "a cookie of the call, for example dialed=customers")
  .option("--run", "run the command instead of printing it; only against this machine")
  .option("--live", "with --run: against a live line too")
  .addHelpText(
    "after",
    "\nExample:\n  npm run -s curl -- /rep-call-complete DequeueResult=queue-empty QueueSid=customers --run",
  )
  .action(async (path: string, pairs: string[], options: CurlOptions) =>
    (await commands.curl()).curl(process.env, path, pairs, options),
  );

withNumbers(program.command("provision"))
  .description("make the Twilio account match: its queues exist, and its numbers point at this server")
  .option("--yes", "do not ask before changing anything")
  .option("--dry-run", "only show what would change")
  .option("--undo", "put back what was there before")
  .addHelpText(
    "after",
    "\nEvery number option may be given more than once.\n\nExample:\n" +
      "  npm run -s provision -- --premium +15005550002 --customers +15005550001 --reps +15005550003 --dry-run",
  )
  .action(async (options: ProvisionOptions) => (await commands.provision()).provision(process.env, options));

withNumbers(program.command("doctor"))
  .description("examine settings, account, server and the way between them: what is wrong, and how to mend it")
  .option("--fix", "mend what provision can, after asking")
  .option("--yes", "with --fix: do not ask before changing anything")
  .option("--json", "print what was found for programs")
  .addHelpText(
    "after",
    "\nWithout numbers, those are looked at that were provisioned from this folder. The exit code is 0 when all is well,\n" +
      "1 when something may be wrong, 2 when something is.\n\nExample:\n  npm run -s doctor -- --json",
  )
  .action(async (options: DoctorOptions) => (await commands.doctor()).doctor(process.env, inEnvFile, options));

withNumbers(program.command("tunnel"))
  .description("open a tunnel to this machine, start the server behind it and point the numbers here, until Ctrl-C")
  .option("--with <program>", "cloudflared, ngrok or pagekite (default: the first of them that is installed)")
  .option("--url <url>", "where it is reached: with --with what you have there, alone what any other tunnel leads here")
  .option("--yes", "do not ask before pointing the numbers here")
  .addHelpText(
    "after",
    "\nWithout numbers, those are pointed here that were provisioned from this folder. Ctrl-C puts them back as they were.\n\n" +
      "Example:\n  npm run tunnel -- --with cloudflared --customers +15005550001 --reps +15005550003",
  )
  .action(async (options: TunnelOptions) => (await commands.tunnel()).tunnel(process.env, options));

program
  .command("rehearse")
  .description(
    "go live on this machine: your settings, a made-up Twilio account, provision, and the server as in production",
  )
  .option("--once", "let three people ring and end; exit code 0 when they were put through in the right order")
  .option("--with-tunnel", "by npm run tunnel, through a PageKite whose two ends are on this machine")
  .addHelpText(
    "after",
    "\nNothing leaves this machine, and .env and the record of the line are left as they are. Ctrl-C ends it.\n\n" +
      "Example:\n  npm run rehearse -- --once",
  )
  .action(async (options: RehearseOptions) => (await commands.rehearse()).rehearse(process.env, options));

program
  .command("report")
  .description(
    "write the calls of a period to standard output, with outcome, wait, talk, rating and comment; or the texts",
  )
  .option("--from <date>", "the first day, or an instant such as 2026-11-01T08:00:00Z (default: 30 days before --to)")
  .option("--to <date>", "the last day, or an instant that is not in it any more (default: now)")
  .option("--format <format>", "csv, or json: one array", "csv")
  .option("--texts", "what people have texted instead, with their number, when, and how it was read")
  .addHelpText(
    "after",
    "\nDays are those of TIME_ZONE, or else of this machine. Nothing is changed, and the server may go on meanwhile.\n\n" +
      "Example:\n  npm run -s report -- --from 2026-11-01 --to 2026-11-30 --format csv > november.csv",
  )
  .action(async (options: ReportOptions) => (await commands.report()).report(process.env, options));

const line = program
  .command("line")
  .description(
    "turn something off or on, or change a setting, while the line runs: at once, for every server on the same record",
  )
  .addHelpText(
    "after",
    '\nExample:\n  npm run -s line -- close --message "We are closed until Monday. Please call us again then. Goodbye."',
  );
for (const [verb, value, description] of [
  ["pause", "off", "send no texts, or call nobody back, until that is resumed"],
  ["resume", "on", "send texts, or call customers back, again"],
] as const)
  line
    .command(verb)
    .description(description)
    .addArgument(new Argument("<what>").choices(["texts", "call-backs"] as const))
    .option(...byOption)
    .action(async (what: "texts" | "call-backs", options: LineOptions) =>
      (await commands.line()).turn(process.env, { what, value }, options),
    );
line
  .command("close")
  .description("take no more callers, until the line is opened; those who wait are served")
  .option("--message <text>", "what callers hear before we hang up (default: that nobody can take their call now)")
  .option(...byOption)
  .action(async (options: LineOptions) =>
    (await commands.line()).turn(process.env, { what: "line", value: "off" }, options),
  );
line
  .command("open")
  .description("take callers again")
  .option(...byOption)
  .action(async (options: LineOptions) =>
    (await commands.line()).turn(process.env, { what: "line", value: "on" }, options),
  );
line
  .command("purge")
  .description("cancel all call-backs that wait, and tell nobody; those that ring take place")
  .addArgument(new Argument("<what>").choices(["call-backs"] as const))
  .option("--yes", "do not ask before cancelling")
  .action(async (_what: string, options: PurgeOptions) => (await commands.line()).purge(process.env, options));
line
  .command("status")
  .description("show all switches: how they stand, since when, and who turned them")
  .action(async () => (await commands.line()).status(process.env));

line
  .command("set")
  .description("change a setting while the line runs; the environment wins where it says something")
  .argument("<key>", "the setting, for example MAX_WAIT")
  .argument("<value>", "what it is from now on, as it would stand in .env")
  .option(...byOption)
  .action(async (key: string, value: string, options: LineOptions) =>
    (await commands.line()).set(process.env, key, value, options),
  );
line
  .command("unset")
  .description("put a setting back to its default")
  .argument("<key>", "the setting, for example MAX_WAIT")
  .option(...byOption)
  .action(async (key: string, options: LineOptions) => (await commands.line()).set(process.env, key, null, options));
line
  .command("settings")
  .description("show all settings that can be changed while the line runs: what is in force, and who has set it")
  .action(async () => (await commands.line()).settings(process.env));

line
  .command("notices")
  .description("show the newest notices: what people had to know, and whether NOTIFY_URL has taken it")
  .action(async () => (await commands.line()).notices(process.env));
line
  .command("notify")
  .description("send a notice to NOTIFY_URL once more")
  .argument("<id>", "as notices shows it")
  .action(async (id: string) => (await commands.line()).notify(process.env, id));

program
  .command("demo")
  .description("show a busy line: a day of made-up calls behind it, simulated people on it, and nothing of yours in it")
  .addHelpText(
    "after",
    "\nIt listens on PORT, and keeps its record in a folder that goes when it ends. .env is not heeded but for PORT,\n" +
      "EMULATOR_PORT, LOG_LEVEL and TIME_ZONE. Ctrl-C ends it.\n\nExample:\n  npm run demo",
  )
  .action(async () => (await commands.demo()).demo(process.env));

program
  .command("backup")
  .description("write the line's record into a file, while servers go on with it, and read it back")
  .argument("<file>", "the file, which must not be there yet")
  .option("--yes", "replace a file that is there")
  .addHelpText(
    "after",
    "\nThe file can be restored into SQLite and into Postgres. It has telephone numbers in it, and is for its owner alone.\n" +
      "Exit code 0 when it has been written, 130 after Ctrl-C, else 1; a file that is half written is never left.\n\n" +
      "Example:\n  npm run -s backup -- 2026-11-30.backup",
  )
  .action(async (file: string, options: BackupOptions) => (await commands.backup()).backup(process.env, file, options));

program
  .command("restore")
  .description("put a backup into the place of the line's record; every server must be stopped before")
  .argument("<file>", "a file that backup has written, of this version or an older one")
  .option("--yes", "do not ask before a record is replaced")
  .option("--go-on", "do not pause texts and call-backs: nothing has happened since the backup")
  .addHelpText(
    "after",
    "\nTexts and call-backs are paused afterwards, since what was due when the backup was made may have been done. Whoever\n" +
      "wants no texts by the record that is replaced gets none. Exit code 0 when all has been restored, 130 after Ctrl-C,\n" +
      "else 1; then nothing was changed.\n\nExample:\n  npm run -s restore -- 2026-11-30.backup",
  )
  .action(async (file: string, options: RestoreOptions) =>
    (await commands.restore()).restore(process.env, file, options),
  );

const privacy = program
  .command("privacy")
  .description(
    "say all that is kept of a telephone number, here and at Twilio, or forget it; servers may go on meanwhile",
  )
  .addHelpText("after", "\nExample:\n  npm run -s privacy -- export +15005550011 --out ann.json");
privacy
  .command("export")
  .description("print as JSON what is kept of a number: calls, texts, ratings, call-backs, consents, notices, acts")
  .argument("<number>", "with its country, as +15005550011")
  .option("--out <file>", "write it into a file that its owner alone may read")
  .option("--yes", "with --out: replace a file that is there")
  .addHelpText("after", "\nExit code 0 when it is all, 1 when Twilio could not be asked or nothing was written.")
  .action(async (number: string, options: ExportOptions) =>
    (await commands.privacy()).exportNumber(process.env, number, options),
  );
privacy
  .command("forget")
  .description("forget a number, here and at Twilio, after showing what there is and asking")
  .argument("<number>", "with its country, as +15005550011")
  .option("--yes", "do not ask before it is forgotten")
  .addHelpText(
    "after",
    "\nReports keep their figures: times, outcomes, queues and ratings stay, the number and all words go. A number that wants no\n" +
      "texts gets none afterwards either. Whoever is on the line, or waits to be called back, is forgotten when that is over.\n" +
      "It can be repeated at any time. Exit code 0 when nothing is left, 130 after Ctrl-C, else 1.\n\n" +
      "Example:\n  npm run -s privacy -- forget +15005550011",
  )
  .action(async (number: string, options: ForgetOptions) =>
    (await commands.privacy()).forgetNumber(process.env, number, options),
  );

program
  .command("emulate")
  .description("run a Twilio for this machine alone, for any application")
  .option("--number <number=url>", "a number of the account and its VoiceUrl; may be repeated", addTo, [])
  .option("--auth-token <token>", "signs the webhooks and opens REST", offline.authToken)
  .option("--account-sid <sid>", "the account", offline.accountSid)
  .option("--port <port>", "where REST and /emulator listen on loopback; 0 is any that is free", "4010")
  .option("--clock <pace>", "real, or virtual: time passes by POST /emulator/clock/advance only", "real")
  .addHelpText(
    "after",
    "\nExample:\n  npm run emulate -- --number +15005550001=http://127.0.0.1:3000/voice --clock virtual",
  )
  .action(async (options: EmulateOptions) => (await commands.emulate()).emulate(process.env, options));

let inEnvFile: readonly string[] = [];
try {
  inEnvFile = readEnvFile(process.env);
  // A default command would take a misspelt one for its argument.
  await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, "serve"]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Says which variables are no settings of ours; the server, also a rehearsal's, logs it by itself. */
async function nameUnknownSettings(): Promise<void> {
  const { unknownSettings } = await import("./config/unknown-settings.ts");
  for (const { sentence } of unknownSettings(process.env, inEnvFile)) process.stderr.write(`${sentence}\n`);
}

/** The options that name numbers and what is to answer them. */
function withNumbers(command: Command): Command {
  return command
    .option("--premium <number>", "a number for the queue premium-customers", addTo)
    .option("--customers <number>", "a number for the queue customers", addTo)
    .option("--reps <number>", "a number that reps ring", addTo)
    .option("--queue <NAME=number>", "a number for any other queue of QUEUES", addTo);
}

/** Collects the values of an option that may be given more than once. */
function addTo(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** The version of the program, as its package says. */
function version(): string {
  const packageFile: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return String(Reflect.get(Object(packageFile), "version"));
}
