import { type Alert, errorAlert, type RaisedAlert } from "./alerts.ts";
import { Bridges } from "./calls/bridges.ts";
import type { Call } from "./calls/call.ts";
import { CallBook } from "./calls/call-book.ts";
import { Handsets } from "./calls/handsets.ts";
import { Lifecycle } from "./calls/lifecycle.ts";
import { NumberDialing } from "./calls/number-dialing.ts";
import { Numbers } from "./calls/numbers.ts";
import { Runner } from "./calls/runner.ts";
import { Transfer } from "./calls/transfer.ts";
import { EmulatorClock } from "./clock.ts";
import { Events } from "./events.ts";
import { Findings, type NotEmulated, sentenceOn } from "./not-emulated.ts";
import { Messaging } from "./messages/messaging.ts";
import { type EmulatorOptions, readOptions } from "./options.ts";
import { Callers } from "./queues/callers.ts";
import { Reps } from "./queues/reps.ts";
import { Talks } from "./queues/talks.ts";
import { Queues } from "./queues/queues.ts";
import { Recent } from "./recent.ts";
import { RestFaults } from "./rest/rest-faults.ts";
import type { RestRecord } from "./rest/faulty.ts";
import { Sids } from "./sids.ts";
import { tieOrder } from "./ties.ts";
import { Faults } from "./webhooks/faults.ts";
import { HttpSender, type WebhookSender } from "./webhooks/http-sender.ts";
import { Webhooks } from "./webhooks/webhooks.ts";

/** Who is told of what happens, at the instant when it does. */
export interface Hooks {
  readonly onAlert?: (alert: RaisedAlert) => void;
  /** Is called when time has stood still again, before whoever moved it goes on. */
  readonly onSettled?: () => void;
  readonly onNotEmulated?: (finding: NotEmulated) => void;
  readonly onRestRequest?: (request: RestRecord) => void;
  readonly onTalk?: (dialer: Call, other: Call) => void;
}

/** The one Twilio of an emulator: everything it knows, and the parts that make things happen in it. */
export class Exchange {
  readonly options: EmulatorOptions;
  readonly clock: EmulatorClock;
  readonly sids: Sids;
  /** What happens, told to those who follow it. */
  readonly events = new Events();
  readonly faults = new Faults();
  readonly restFaults = new RestFaults();
  readonly restLog: Recent<RestRecord>;
  readonly sender: WebhookSender;
  readonly webhooks: Webhooks;
  readonly alerts: Recent<RaisedAlert>;
  readonly notEmulated = new Findings();
  readonly numbers: Numbers;
  readonly queues: Queues;
  readonly calls: CallBook;
  readonly handsets = new Handsets(this);
  /** Carries out documents. */
  readonly runner = new Runner(this);
  /** Begins, answers and ends calls. */
  readonly lifecycle = new Lifecycle(this);
  /** The two sides of the queues. */
  readonly callers = new Callers(this);
  readonly reps = new Reps(this);
  /** What comes of them. */
  readonly talks = new Talks(this);
  /** Rings other parties for a Dial. */
  readonly ringing = new NumberDialing(this);
  /** Joins and parts two calls. */
  readonly bridges = new Bridges(this);
  /** Moves calls to other documents from outside. */
  readonly transfer = new Transfer(this);

  /** Texts. */
  readonly messaging: Messaging;

  readonly hooks: Hooks;

  constructor(given: Partial<EmulatorOptions> = {}, hooks: Hooks = {}, sender: WebhookSender = new HttpSender()) {
    this.sender = sender;
    this.hooks = hooks;
    this.options = readOptions(given);
    const onFault = (error: unknown) => {
      this.raise(errorAlert(12_400, `the emulator itself has failed: ${error instanceof Error ? error.message : ""}`));
    };
    const { clock, startMs, webhooksAtOnce } = this.options;
    const { onSettled } = hooks;
    const ties = tieOrder(this.options);
    this.clock = new EmulatorClock(clock, startMs, { onFault, ties, atOnce: webhooksAtOnce, onSettled });
    this.sids = new Sids(this.options.seed);
    this.webhooks = new Webhooks(this);
    this.alerts = new Recent(this.options.keepRequests);
    this.restLog = new Recent(this.options.keepRequests);
    this.numbers = new Numbers(this);
    this.queues = new Queues(this.options, this.clock, this.sids);
    this.calls = new CallBook(this.options.keepCalls);
    this.messaging = new Messaging(this);
  }

  /** Notes what Twilio would show in the debugger. */
  raise(alert: Alert, call?: Call, url?: string): void {
    const raised = { ...alert, atMs: this.clock.now(), callSid: call?.sid, url };
    this.alerts.add(raised);
    this.hooks.onAlert?.(raised);
    call?.note(
      this.clock.now(),
      `${alert.level} ${alert.code}: ${alert.message}${url === undefined ? "" : ` (${url})`}`,
    );
  }

  /** Notes what Twilio would do and we do not; a call's own timeline says it once as well. */
  reportNotEmulated(what: string, call?: Call, url?: string): void {
    const finding = this.notEmulated.add(what, { atMs: this.clock.now(), callSid: call?.sid, url });
    if (finding !== undefined) this.hooks.onNotEmulated?.(finding);
    if (call === undefined || call.lacks.has(what)) return;
    call.lacks.add(what);
    call.note(this.clock.now(), sentenceOn(what));
  }

  /** Cuts a call off, as when the caller's battery is empty. */
  drop(callSid: string): void {
    const call = this.calls.get(callSid);
    if (call !== undefined) this.lifecycle.end(call);
  }

  /** Lets every call and every text vanish, and forgets what has been; numbers and queues stay as they are. */
  reset(): void {
    for (const call of this.calls.active) call.enter({ kind: "over" });
    this.calls.clear();
    for (const queue of this.queues) {
      queue.members.length = 0;
      queue.listeners.length = 0;
    }
    this.clearFaults();
    this.handsets.clear();
    this.restLog.clear();
    this.messaging.clear();
    this.alerts.clear();
    this.notEmulated.clear();
    this.webhooks.reset();
  }

  /** Nothing goes wrong any more; REST requests that wait in vain for an answer lose their connection. */
  clearFaults(): void {
    this.faults.clear();
    this.restFaults.clear();
  }

  /** Ends everything: nothing is sent and nothing happens any more. */
  close(): void {
    this.restFaults.clear();
    this.events.close();
    this.clock.close();
    this.webhooks.close();
  }
}
