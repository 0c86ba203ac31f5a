import { spawn } from "node:child_process";
import { type Config, type Environment, readConfig } from "../config.ts";
import { someRep } from "../record/rep-numbers.ts";
import { isLoopbackUrl } from "../http/loopback.ts";
import { curlArguments, curlCommand, type MadeUpRequest, makeUpRequest } from "../twilio/made-up-request.ts";
import { offlineQueueSid } from "../twilio/offline.ts";
import { chooseSids, listQueues } from "../twilio/queues.ts";
import { voiceParameters } from "../twilio/voice-parameters.ts";
import { paths } from "../urls.ts";

/** How the command line was used. */
export interface CurlOptions {
  readonly get?: boolean;
  readonly post?: boolean;
  readonly run?: boolean;
  readonly live?: boolean;
  readonly cookie?: string;
}

/** Prints the signed curl command that a request of Twilio's amounts to, or runs it. */
export async function curl(
  env: Environment,
  path: string,
  pairs: readonly string[],
  options: CurlOptions,
): Promise<void> {
  const config = readConfig(env);
  if (!path.startsWith("/")) throw new Error(`${path} is not a path: begin with a /, for example /rep-call-complete`);
  if (options.cookie !== undefined && !/^[^=;\s]+=/.test(options.cookie)) {
    throw new Error(`${options.cookie} is not a cookie: write NAME=VALUE, for example dialed=customers`);
  }
  if (options.get && options.post) throw new Error("--get and --post exclude each other: say one of them");
  const given = await withQueueSids(config, Object.fromEntries(pairs.map(readPair)));
  const request = makeUpRequest({
    method: methodFor(path, given, options),
    url: config.publicOrigin + config.basePath + path,
    parameters: voiceParameters({ ...config, path, repNumber: someRep(config.repNumbers), given }),
    authToken: config.authToken,
    cookie: options.cookie,
  });
  if (options.run) await run(request, options.live ?? false);
  else process.stdout.write(`${curlCommand(request)}\n`);
}

function readPair(pair: string): [string, string] {
  const equals = pair.indexOf("=");
  if (equals < 1) throw new Error(`${pair} is not a parameter: write NAME=VALUE, for example DequeueResult=bridged`);
  return [pair.slice(0, equals), pair.slice(equals + 1)];
}

/** Twilio asks a Dial's action by GET, because the Dial says so, and everything else by POST. */
function methodFor(path: string, given: Readonly<Record<string, string>>, options: CurlOptions): "GET" | "POST" {
  if (options.get) return "GET";
  if (options.post) return "POST";
  const dialed = "DequeueResult" in given || "DialCallStatus" in given;
  return dialed && path.startsWith(paths.repCallComplete) ? "GET" : "POST";
}

/** Puts the SID in place where a QueueSid is given by the queue's name. */
async function withQueueSids(config: Config, given: Record<string, string>): Promise<Record<string, string>> {
  const name = config.queues.find((queue) => queue === given.QueueSid);
  return name === undefined ? given : { ...given, QueueSid: await sidOf(config, name) };
}

async function sidOf(config: Config, queue: string): Promise<string> {
  if (config.mode === "offline") return offlineQueueSid(queue);
  if (queue === config.queues[0] && config.premiumQueueSid !== undefined) return config.premiumQueueSid;
  // Only who asks Twilio waits until its library is loaded.
  const { createRestClient, restProblem } = await import("../twilio/rest-client.ts");
  const listed = await listQueues(createRestClient(config)).catch((error: unknown) => {
    throw new Error(`the SID of ${queue} could not be looked up: ${restProblem(error)}`, { cause: error });
  });
  const sid = chooseSids(config.queues, listed).get(queue);
  if (sid === undefined) throw new Error(`the account has no queue ${queue} yet: npm run provision makes it`);
  return sid;
}

/** What the exit codes of curl mean here. */
const meanings: Readonly<Record<number, string>> = {
  7: ": is the server running? npm start",
  22: ": the server refused the request",
};

function run(request: MadeUpRequest, live: boolean): Promise<void> {
  if (!live && !isLoopbackUrl(request.url)) {
    const { origin } = new URL(request.url);
    throw new Error(`this would go to ${origin}, where a made-up rep takes a real caller: say --live if you mean it`);
  }
  return new Promise((resolve, reject) => {
    // A proxy that is set for the world outside has no way to this machine.
    const direct = isLoopbackUrl(request.url) ? ["--noproxy", "*"] : [];
    const child = spawn("curl", [...direct, "--fail-with-body", ...curlArguments(request)], { stdio: "inherit" });
    child.once("error", (cause) => {
      reject(new Error(`curl could not be started (${cause.message}): install it`, { cause }));
    });
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`curl ended with ${String(code)}${meanings[Number(code)] ?? ""}`));
    });
  });
}
