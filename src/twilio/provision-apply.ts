import type { Change, SettingName } from "./provision-plan.ts";
import { createQueue, listQueues } from "./queues.ts";
import { type RestClient, restProblem } from "./rest-client.ts";

/** Hears of every change as soon as it is made. */
export type OnProgress = (change: Change) => void;

/** The changes that were made, and those that were not, because something came in between. */
export class BrokenOffError extends Error {
  readonly done: readonly Change[];
  /** Not begun. */
  readonly remaining: readonly Change[];

  constructor(done: readonly Change[], failed: Change | undefined, remaining: readonly Change[], cause: unknown) {
    const why = failed === undefined ? "it was interrupted" : restProblem(cause);
    const lines = [
      `The work broke off half-way: ${why}.`,
      ...list("Done:", done),
      ...list(
        isRefusal(cause) ? "Refused:" : "Failed, or done without an answer:",
        failed === undefined ? [] : [failed],
      ),
      ...list("Not done:", remaining),
      "Run it again: it goes on from here.",
    ];
    super(lines.join("\n"), { cause });
    this.name = "BrokenOffError";
    this.done = done;
    this.remaining = remaining;
  }
}

/**
 * Makes the changes one after the other, or throws a {@link BrokenOffError} at the first that fails.
 *
 * The signal stops it between two changes: a change that has begun is waited for.
 */
export async function applyProvision(
  rest: RestClient,
  changes: readonly Change[],
  { onProgress = () => {}, signal }: { readonly onProgress?: OnProgress; readonly signal?: AbortSignal } = {},
): Promise<void> {
  for (const [index, change] of changes.entries()) {
    const done = changes.slice(0, index);
    if (signal?.aborted) throw new BrokenOffError(done, undefined, changes.slice(index), signal.reason);
    try {
      await apply(rest, change);
    } catch (error) {
      throw new BrokenOffError(done, change, changes.slice(index + 1), error);
    }
    onProgress(change);
  }
}

/** A change in a few words, for example `+15005550001 for customers: VoiceUrl, VoiceMethod`. */
export function describeChange(change: Change): string {
  if (change.kind === "create-queue") return `queue ${change.queue}`;
  if (change.kind === "delete-queue") return `queue ${change.queue} is gone`;
  const { phoneNumber, line } = change.number;
  return `${phoneNumber} for ${line}: ${change.settings.map(({ name }) => twilioName(name)).join(", ")}`;
}

/** A setting as Twilio's pages write it: `VoiceUrl`. */
export function twilioName(setting: SettingName): string {
  return setting.charAt(0).toUpperCase() + setting.slice(1);
}

async function apply(rest: RestClient, change: Change): Promise<void> {
  if (change.kind === "create-queue") {
    await createUnlessThere(rest, change.queue);
    return;
  }
  if (change.kind === "delete-queue") {
    await rest.queues(change.sid).remove();
    return;
  }
  const settings = Object.fromEntries(change.settings.map(({ name, after }) => [name, after]));
  await rest.incomingPhoneNumbers(change.sid).update(settings);
}

/** A server that has just started makes the same queues: a refusal is no fault when the queue is there afterwards. */
async function createUnlessThere(rest: RestClient, queue: string): Promise<void> {
  try {
    await createQueue(rest, queue);
  } catch (error) {
    if (!isRefusal(error) || !(await isThere(rest, queue))) throw error;
  }
}

async function isThere(rest: RestClient, queue: string): Promise<boolean> {
  const queues = await listQueues(rest).catch(() => []);
  return queues.some(({ friendlyName }) => friendlyName === queue);
}

/** Whether Twilio has said no (HTTP 4xx): then we know that nothing was changed. */
function isRefusal(error: unknown): boolean {
  const status: unknown = error instanceof Error ? Reflect.get(error, "status") : undefined;
  return typeof status === "number" && status >= 400 && status < 500;
}

function list(title: string, changes: readonly Change[]): string[] {
  return changes.length === 0 ? [] : [title, ...changes.map((change) => `  ${describeChange(change)}`)];
}
