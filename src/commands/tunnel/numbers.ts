import { applyProvision } from "../../twilio/provision-apply.ts";
import { keep, planUndo } from "../../twilio/provision-undo.ts";
import { listNumbers } from "../../twilio/provisioning.ts";
import { listQueues } from "../../twilio/queues.ts";
import { createRestClient, type RestClient } from "../../twilio/rest-client.ts";
import { agreed, tell } from "../provision/carry-out.ts";
import { KeptFile } from "../provision/kept-file.ts";
import { lookForChanges } from "../provision/look.ts";
import { planTable } from "../provision/table.ts";
import type { TunnelPlan } from "./options.ts";

/** Whoever was asked has said no. */
export class Declined extends Error {}

/** The numbers of a tunnel: they lead to it while it is open, and where they led before afterwards. */
export class PointedNumbers {
  readonly #plan: TunnelPlan;
  readonly #stop: AbortSignal;
  readonly #rest: RestClient;
  readonly #file: KeptFile;
  #isAgreed: boolean;
  #isPointed = false;

  constructor(plan: TunnelPlan, stop: AbortSignal) {
    this.#plan = plan;
    this.#stop = stop;
    this.#rest = createRestClient(plan.config);
    this.#file = new KeptFile(plan.config.accountSid, "tunnel");
    this.#isAgreed = plan.yes;
  }

  /** Shows what changes, asks for leave the first time, and makes the changes. Throws where they are not made. */
  async point(url: string): Promise<void> {
    const { config, numbers } = this.#plan;
    const { origin, pathname } = new URL(url);
    const basePath = pathname === "/" ? "" : pathname;
    const changes = await lookForChanges(this.#rest, { ...config, publicOrigin: origin, basePath }, numbers);
    this.#stop.throwIfAborted();
    // What an earlier tunnel that was killed has left is put back by this one.
    this.#isPointed ||= this.#file.isThere;
    if (changes.length === 0) return;
    process.stdout.write(`\n${planTable(changes)}`);
    this.#isAgreed ||= await agreed("Point the numbers here, until Ctrl-C?", this.#stop);
    if (!this.#isAgreed) throw new Declined();
    this.#isPointed = true;
    this.#file.write(keep(this.#file.read(), changes));
    await applyProvision(this.#rest, changes, { onProgress: tell, signal: this.#stop });
  }

  /** Puts back what was there before, as far as nobody else has changed it since; whoever breaks that off hears what is left. */
  async putBack(): Promise<void> {
    if (!this.#isPointed) return;
    process.on("exit", tellOfUndo);
    try {
      await this.#putBack();
    } finally {
      process.off("exit", tellOfUndo);
    }
  }

  async #putBack(): Promise<void> {
    if (!this.#file.isThere) {
      process.stdout.write("\nThe numbers were provisioned meanwhile: npm run provision -- --undo puts them back.\n");
      return;
    }
    const account = { queues: await listQueues(this.#rest), numbers: await listNumbers(this.#rest) };
    const { changes, left } = planUndo(this.#file.read(), account);
    process.stdout.write("\nPutting the numbers back …\n");
    await applyProvision(this.#rest, changes, { onProgress: tell });
    for (const sentence of left) process.stdout.write(`${sentence}\n`);
    this.#file.remove();
    if (left.length === 0) process.stdout.write("The numbers are as they were before.\n");
  }
}

/** Said where the work is broken off before its end. */
function tellOfUndo(): void {
  process.stderr.write("\nNot all numbers are put back. npm run provision -- --undo does it.\n");
}
