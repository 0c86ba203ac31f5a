import type { z } from "zod";
import { RequestError } from "../../http/errors.ts";
import { answers, type WholeCall, type WorldCall, type WorldFault, type WorldMessage } from "./world.ts";

/** What can be done to the people of this machine's Twilio, through its control API. What it refuses is thrown in its own words. */
export class EmulatorDoor {
  readonly url: string;

  constructor(apiUrl: string) {
    this.url = `${apiUrl}/emulator`;
  }

  ring(parties: { readonly from: string; readonly to: string }): Promise<WorldCall> {
    return this.#ask(answers.call, "/calls", parties);
  }

  press(callSid: string, digits: string): Promise<WorldCall> {
    return this.#ask(answers.call, `/calls/${callSid}/press`, { digits });
  }

  hangUp(callSid: string): Promise<WorldCall> {
    return this.#ask(answers.call, `/calls/${callSid}/hang-up`, {});
  }

  answer(callSid: string): Promise<WorldCall> {
    return this.#ask(answers.call, `/calls/${callSid}/answer`, {});
  }

  async text(text: { readonly from: string; readonly to: string; readonly body: string }): Promise<void> {
    await this.#fetch("/messages", text);
  }

  async calls(): Promise<readonly WholeCall[]> {
    return (await this.#ask(answers.calls, "/calls")).calls;
  }

  async messages(): Promise<readonly WorldMessage[]> {
    return (await this.#ask(answers.messages, "/messages")).messages;
  }

  /** What has happened behind a place, or will in so many seconds; without a place, where everything ends now. */
  events(after: number | undefined, seconds: number, signal: AbortSignal): Promise<z.infer<typeof answers.events>> {
    return this.#ask(answers.events, after === undefined ? "/events" : `/events?after=${after}&seconds=${seconds}`, {
      signal,
    });
  }

  async faults(): Promise<readonly WorldFault[]> {
    return (await this.#ask(answers.faults, "/faults")).faults;
  }

  async fault(fault: Readonly<Record<string, string | number>>): Promise<void> {
    await this.#fetch("/faults", fault);
  }

  async clearFaults(): Promise<void> {
    await this.#fetch("/faults", "DELETE");
  }

  async #ask<T>(answer: z.ZodType<T>, path: string, body?: Body): Promise<T> {
    return answer.parse(await (await this.#fetch(path, body)).json());
  }

  async #fetch(path: string, body?: Body): Promise<Response> {
    const response = await fetch(this.url + path, requestOf(body)).catch((cause: unknown) => {
      throw new RequestError(502, `The Twilio of this machine does not answer at ${this.url}.`, { cause });
    });
    if (response.ok) return response;
    const said = answers.refusal.safeParse(await response.json().catch(() => undefined));
    throw new RequestError(response.status, said.data?.message ?? `it says ${response.status}`);
  }
}

type Body = "DELETE" | { readonly signal: AbortSignal } | Readonly<Record<string, string | number>>;

function requestOf(body: Body | undefined): RequestInit {
  if (body === undefined) return {};
  if (body === "DELETE") return { method: "DELETE" };
  if (body.signal instanceof AbortSignal) return { signal: body.signal };
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}
