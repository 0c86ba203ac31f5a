import type { QueueName } from "../../dispatch/queue-order.ts";
import type { Acted, Asking, BeforeFailed, Failed, Todo, WhyNot } from "../../record/acting.ts";
import type { Decision } from "../../record/decision.ts";
import { cancelCallBack, restoreCallBack } from "../../record/decisions/cancel-call-back.ts";
import { dismissalHasFailed, dismissCaller } from "../../record/decisions/dismiss-caller.ts";
import { callerGoesFirstNoLonger, letCallerGoFirst } from "../../record/decisions/let-caller-go-first.ts";
import { moveCaller, moveHasFailed } from "../../record/decisions/move-caller.ts";
import { type Turning, turnTheSwitch } from "../../record/decisions/turn-switch.ts";
import type { DurableRecord } from "../../record/record.ts";
import { actOf, type ActRow, detailsOf } from "../../record/tables/acts.ts";
import { type SwitchName, switchNames, type SwitchRow } from "../../record/tables/switches.ts";
import { fetchUrl, leaveUrl } from "../../twilio/members.ts";
import type { TakeOut } from "../../twilio/take-out.ts";

/** What somebody asks for by a form. */
export type Order =
  | { readonly kind: "dismiss"; readonly callSid: string; readonly message: string | undefined }
  | { readonly kind: "move"; readonly callSid: string; readonly to: QueueName }
  | { readonly kind: "first"; readonly callSid: string }
  | { readonly kind: "cancel-call-back"; readonly callBack: string }
  | {
      readonly kind: "switch";
      readonly what: SwitchName;
      readonly value: SwitchRow["value"];
      readonly message: string | undefined;
    }
  | { readonly kind: "undo"; readonly act: string };

/** What acts need of the services. */
export interface ActsParts {
  readonly record: DurableRecord;
  readonly takeOut: TakeOut;
  /** Our URLs as Twilio calls them. */
  readonly publicUrl: string;
}

/** What came of an order; the act itself, where there is one, stands in the record. */
export type Result = "done" | WhyNot | "no-record";

/** Carries out what people do on the line: decides it, and then has Twilio do its part; where it does not, the record is put right. */
export class Acts {
  readonly #parts: ActsParts;

  constructor(parts: ActsParts) {
    this.#parts = parts;
  }

  /** Carries out an order; the same form twice does it once. */
  carryOut(order: Order, asking: Asking): Promise<Result> {
    if (order.kind === "undo") return this.#undo(order.act, asking);
    if (order.kind === "move") return this.#move({ ...asking, ...order });
    if (order.kind === "first") return this.#take(letCallerGoFirst, { ...asking, ...order });
    if (order.kind === "cancel-call-back") return this.#take(cancelCallBack, { ...asking, ...order });
    if (order.kind === "switch") return this.#turn({ ...asking, ...order });
    const url = ({ queue }: Todo) => leaveUrl(this.#parts.publicUrl, queue, "dismissed");
    return this.#take(dismissCaller, { ...asking, ...order }, { url, onFailed: dismissalHasFailed });
  }

  async #undo(id: string, { who, id: own }: Asking): Promise<Result> {
    const read = await this.#parts.record.read(async (reader) => ({ act: await reader.one(actOf, id) }));
    if (read === undefined) return "no-record";
    if (read.act === undefined) return "undone";
    const asking = { id: own, who, undoes: id };
    return this.#undoAct(read.act, asking);
  }

  async #undoAct(act: ActRow, asking: Asking): Promise<Result> {
    const { what, subject } = act;
    const { from, before } = detailsOf(act);
    const turned = switchNames.find((name) => name === subject);
    if (what === "move" && from !== undefined) return this.#move({ ...asking, callSid: subject, to: from.queue });
    if (what === "first") return this.#take(callerGoesFirstNoLonger, { ...asking, callSid: subject });
    if (what === "cancel-call-back") return this.#take(restoreCallBack, { ...asking, callBack: subject });
    if (what !== "switch" || turned === undefined || before === undefined) return "undone";
    const { value, message } = before;
    return this.#turn({ ...asking, what: turned, value, message: message ?? undefined });
  }

  /** Whatever else this process shows and answers goes by it from then on. */
  async #turn(turning: Turning): Promise<Result> {
    const result = await this.#take(turnTheSwitch, turning);
    await this.#parts.record.look();
    return result;
  }

  #move(move: Asking & { readonly callSid: string; readonly to: QueueName }): Promise<Result> {
    const url = ({ queue }: Todo) => fetchUrl(this.#parts.publicUrl, queue, queue);
    return this.#take(moveCaller, move, { url, onFailed: moveHasFailed });
  }

  async #take<About extends Asking, Loaded>(
    decision: Decision<About, Loaded, Acted>,
    about: About,
    rest?: { readonly url: (todo: Todo) => string; readonly onFailed: Decision<Failed, BeforeFailed, void> },
  ): Promise<Result> {
    const { record, takeOut } = this.#parts;
    const acted = await record.decide(decision, about);
    if (acted === undefined) return "no-record";
    if (acted.kind === "not") return acted.why;
    const { todo } = acted;
    if (todo === undefined || rest === undefined) return "done";
    const taken = await takeOut({ ...todo, url: rest.url(todo) });
    if (taken !== "done") await record.decide(rest.onFailed, { id: about.id, why: taken }, { again: true });
    return "done";
  }
}
