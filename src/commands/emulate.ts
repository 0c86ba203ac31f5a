import type { Environment } from "../config.ts";
import type { RaisedAlert } from "../emulator/alerts.ts";
import type { NotEmulated } from "../emulator/not-emulated.ts";
import { startTwilio, type Twilio } from "../emulator/start-twilio.ts";
import { ListenError } from "../http/errors.ts";
import { stopSignal } from "./stop-signal.ts";

/** How the command line was used. */
export interface EmulateOptions {
  readonly number: readonly string[];
  readonly authToken: string;
  readonly accountSid: string;
  readonly port: string;
  readonly clock: string;
}

/** Runs a Twilio for this machine, for any application, until a stop signal comes. */
export async function emulate(env: Environment, options: EmulateOptions): Promise<void> {
  const { clock, port, numbers } = readOptions(options);
  const { authToken, accountSid } = options;
  const onAlert = ({ code, level, message, url: about }: RaisedAlert) => {
    process.stderr.write(`${level} ${code}: ${message}${about === undefined ? "" : ` (${about})`}\n`);
  };
  const onNotEmulated = ({ message, url: about }: NotEmulated) => {
    process.stderr.write(`not emulated: ${message}${about === undefined ? "" : ` (${about})`}\n`);
  };
  const twilio = startTwilio({ clock, authToken, accountSid, numbers, onAlert, onNotEmulated });
  const url = await listen(twilio, port);
  process.stdout.write(banner(url, options));
  await stopSignal(env);
  twilio.stop();
}

/** Reads the options, or throws one error that names all that is wrong with them. */
function readOptions({ number, clock, port, accountSid }: EmulateOptions) {
  const problems = [
    ...number
      .filter((pair) => !isNumberPair(pair))
      .map((pair) => `--number ${pair}: write NUMBER=URL, for example +15005550001=http://127.0.0.1:3000/voice`),
    ...(clock === "real" || clock === "virtual" ? [] : [`--clock ${clock}: say real or virtual`]),
    ...(/^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? [] : [`--port ${port}: a whole number from 0 to 65535`]),
    ...(/^AC[0-9a-fA-F]{32}$/.test(accountSid) ? [] : [`--account-sid ${accountSid}: AC and 32 hexadecimal digits`]),
  ];
  if (problems.length > 0) throw new Error(["This cannot be done as it was asked for:", ...problems].join("\n  "));
  const pairs = number.map(
    (pair) => [pair.slice(0, pair.indexOf("=")), { voiceUrl: pair.slice(pair.indexOf("=") + 1) }] as const,
  );
  return {
    clock: clock === "virtual" ? "virtual" : "real",
    port: Number(port),
    numbers: Object.fromEntries(pairs),
  } as const;
}

function isNumberPair(pair: string): boolean {
  const [, url] = /^\+[1-9]\d{1,14}=(https?:\/\/.+)$/.exec(pair) ?? [];
  return url !== undefined && URL.canParse(url);
}

async function listen(twilio: Twilio, port: number): Promise<string> {
  try {
    return await twilio.listen(port);
  } catch (error) {
    throw new ListenError({ host: "127.0.0.1", port, variable: "--port" }, error);
  }
}

function banner(url: string, { number, accountSid, authToken, clock }: EmulateOptions): string {
  const [first = "+15005550001=…"] = number;
  const to = first.slice(0, first.indexOf("="));
  const advance = `  # let a minute pass\n  curl ${url}/emulator/clock/advance -d '{"seconds":60}'\n`;
  return `
A Twilio for this machine listens on ${url}.

  account  ${accountSid}
  token    ${authToken}
${number.map((pair) => `  ${pair.replace("=", "  asks ")}\n`).join("")}
  # somebody rings
  curl ${url}/emulator/calls -d '{"from":"+15005550011","to":"${to}"}'
${clock === "virtual" ? advance : ""}  # who talks to whom?
  curl ${url}/emulator

Ctrl-C stops it.
`;
}
