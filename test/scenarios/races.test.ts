import { describe, expect, test } from "vitest";
import type { EmulatorOptions } from "../../src/emulator/options.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { startHelp, type Verbs } from "../helpers/help-line.ts";
import type { PhoneLine } from "../helpers/phone-line.ts";

const documents: Verbs = {
  "/connect": "<Say>You will now be connected to a colleague of ours.</Say>",
  "/rep-connect": '<Dial timeout="30" action="/done"><Queue url="/connect">help</Queue></Dial>',
  "/rep-star": '<Dial hangupOnStar="true" timeLimit="600" action="/done"><Queue>help</Queue></Dial>',
  "/elsewhere": "<Say>Elsewhere.</Say><Pause length='60'/>",
  "/exit": "<Say>Goodbye.</Say><Pause length='60'/>",
};

/** A caller and a rep, and how far the two have come. */
interface Pair {
  readonly line: PhoneLine;
  readonly caller: Phone;
  readonly rep: Phone;
}

/** The caller waits; the rep has not rung yet, so they are a caller of no queue. */
async function queued(options: Partial<EmulatorOptions> = {}): Promise<Pair> {
  const line = await startHelp({ ...documents, "/nobody": "<Pause length='3600'/>" }, options);
  const caller = await line.rings("/caller");
  await line.clock.advance({ seconds: 5 });
  return { line, caller, rep: await line.rings("/nobody") };
}

/** The rep listens; the caller is a caller of no queue. */
async function listening(options: Partial<EmulatorOptions> = {}): Promise<Pair> {
  const line = await startHelp({ ...documents, "/nobody": "<Pause length='3600'/>" }, options);
  const rep = await line.rings("/rep-once");
  await line.clock.advance({ seconds: 5 });
  return { line, rep, caller: await line.rings("/nobody") };
}

/** The caller hears the document before the bridge. */
async function connecting(options: Partial<EmulatorOptions> = {}): Promise<Pair> {
  const line = await startHelp(documents, options);
  const caller = await line.rings("/caller");
  const rep = await line.rings("/rep-connect");
  await line.clock.advance({ seconds: 1 });
  return { line, caller, rep };
}

/** The two talk. */
async function talking(options: Partial<EmulatorOptions> = {}): Promise<Pair> {
  const line = await startHelp(documents, options);
  const caller = await line.rings("/caller");
  const rep = await line.rings("/rep-star");
  await line.clock.advance({ seconds: 20 });
  expect(rep).toBeTalkingTo(caller);
  return { line, caller, rep };
}

const moves = ({ line }: Pair, { sid }: Phone) =>
  line.client.calls(sid).update({ url: `${line.server.url}/elsewhere` });
const ends = ({ line }: Pair, { sid }: Phone) => line.client.calls(sid).update({ status: "completed" });

/** What can happen to the two. */
const deeds = {
  "the caller hangs up": ({ caller }: Pair) => caller.hangUp(),
  "the rep hangs up": ({ rep }: Pair) => rep.hangUp(),
  "REST moves the caller": (pair: Pair) => moves(pair, pair.caller),
  "REST moves the rep": (pair: Pair) => moves(pair, pair.rep),
  "REST ends the caller": (pair: Pair) => ends(pair, pair.caller),
  "REST ends the rep": (pair: Pair) => ends(pair, pair.rep),
  "the rep presses *": ({ rep }: Pair) => rep.press("*"),
  "the caller presses *": ({ caller }: Pair) => caller.press("*"),
  "ten minutes pass": ({ line }: Pair) => line.clock.advance({ seconds: 581 }),
};

const stages = { queued, listening, connecting, talking };

/** What became of it all: the results as Twilio told them, and where the two are now. */
interface Ending {
  /** QueueResult and CallStatus of each request of the Enqueue's action. */
  readonly exit: readonly string[];
  /** DequeueResult, DialCallStatus and CallStatus of each request of the Dial's action. */
  readonly done: readonly string[];
  readonly caller: string;
  readonly rep: string;
}

function ending({ line, caller, rep }: Pair): Ending {
  return {
    exit: line.results("/exit").map((said) => `${said.QueueResult} ${said.CallStatus}`),
    done: line.results("/done").map((said) => `${said.DequeueResult} ${said.DialCallStatus} ${said.CallStatus}`),
    caller: whereabouts(caller),
    rep: whereabouts(rep),
  };
}

function whereabouts(phone: Phone): string {
  if (phone.partner !== undefined) return "talking";
  if (phone.queue !== undefined) return `waiting ${phone.queue.position}`;
  if (phone.listensOn !== undefined) return "listening";
  const last = phone.heard.at(-1)?.text ?? "";
  return phone.status === "ringing" || phone.status === "in-progress" ? `on the line ${last}`.trim() : phone.status;
}

type Row = readonly [
  keyof typeof stages,
  keyof typeof deeds,
  Partial<EmulatorOptions>,
  exit: string[],
  done: string[],
  caller: string,
  rep: string,
];

const empty = "queue-empty no-answer";
const bridged = "bridged completed";
const goodbye = "on the line Goodbye.";
const moved = "on the line Elsewhere.";
const line = "on the line";

const rows: Row[] = [
  ["queued", "the caller hangs up", {}, ["hangup no-answer"], [], "no-answer", line],
  ["queued", "the caller hangs up", { unansweredStatus: "completed" }, ["hangup completed"], [], "completed", line],
  ["queued", "REST moves the caller", {}, ["redirected ringing"], [], moved, line],
  ["queued", "REST ends the caller", {}, ["hangup no-answer"], [], "no-answer", line],

  ["listening", "the rep hangs up", {}, [], [`${empty} completed`], line, "completed"],
  ["listening", "the rep hangs up", { repHungUpAction: false }, [], [], line, "completed"],
  ["listening", "REST moves the rep", {}, [], [`${empty} in-progress`], line, moved],
  ["listening", "REST ends the rep", {}, [], [`${empty} completed`], line, "completed"],

  ["connecting", "the caller hangs up", {}, ["hangup no-answer"], [], "no-answer", "listening"],
  [
    "connecting",
    "the caller hangs up",
    { connectHangUpResult: "bridged" },
    ["bridged no-answer"],
    [],
    "no-answer",
    "listening",
  ],
  [
    "connecting",
    "the caller hangs up",
    { connectHangUpDial: "ends" },
    ["hangup no-answer"],
    [`${empty} in-progress`],
    "no-answer",
    line,
  ],
  ["connecting", "REST moves the caller", {}, ["redirected ringing"], [], moved, "listening"],
  [
    "connecting",
    "REST moves the caller",
    { connectHangUpDial: "ends" },
    ["redirected ringing"],
    [`${empty} in-progress`],
    moved,
    line,
  ],
  ["connecting", "REST ends the caller", {}, ["hangup no-answer"], [], "no-answer", "listening"],
  ["connecting", "the rep hangs up", {}, [], [`${empty} completed`], "waiting 1", "completed"],
  [
    "connecting",
    "the rep hangs up",
    { connectRepHangUp: "end" },
    ["hangup no-answer"],
    [`${empty} completed`],
    "no-answer",
    "completed",
  ],
  [
    "connecting",
    "the rep hangs up",
    { connectRepHangUp: "end", connectHangUpDial: "ends" },
    ["hangup no-answer"],
    [`${empty} completed`],
    "no-answer",
    "completed",
  ],
  [
    "connecting",
    "the rep hangs up",
    { connectRepHangUp: "end", repHungUpAction: false },
    ["hangup no-answer"],
    [],
    "no-answer",
    "completed",
  ],
  ["connecting", "REST moves the rep", {}, [], [`${empty} in-progress`], "waiting 1", moved],
  [
    "connecting",
    "REST moves the rep",
    { connectRepHangUp: "end" },
    ["hangup no-answer"],
    [`${empty} in-progress`],
    "no-answer",
    moved,
  ],
  ["connecting", "REST ends the rep", {}, [], [`${empty} completed`], "waiting 1", "completed"],

  ["talking", "the caller hangs up", {}, ["bridged completed"], [`${bridged} in-progress`], "completed", line],
  ["talking", "the rep hangs up", {}, ["bridged in-progress"], [`${bridged} completed`], goodbye, "completed"],
  ["talking", "the rep hangs up", { repHungUpAction: false }, ["bridged in-progress"], [], goodbye, "completed"],
  [
    "talking",
    "REST moves the caller",
    {},
    ["redirected-from-bridged in-progress"],
    [`${bridged} in-progress`],
    moved,
    line,
  ],
  ["talking", "REST moves the rep", {}, ["bridged in-progress"], [`${bridged} in-progress`], goodbye, moved],
  ["talking", "REST ends the caller", {}, ["bridged completed"], [`${bridged} in-progress`], "completed", line],
  ["talking", "REST ends the rep", {}, ["bridged in-progress"], [`${bridged} completed`], goodbye, "completed"],
  ["talking", "the rep presses *", {}, ["bridged completed"], [`${bridged} in-progress`], "completed", line],
  ["talking", "the caller presses *", {}, [], [], "talking", "talking"],
  ["talking", "ten minutes pass", {}, ["bridged in-progress"], [`${bridged} in-progress`], goodbye, line],
];

describe("who is told what, and who is still on the line", () => {
  test.each(rows)("%s: %s %j", async (stage, deed, options, exit, done, caller, rep) => {
    const pair = await stages[stage](options);

    await deeds[deed](pair);
    await pair.line.clock.advance({ seconds: 1 });

    expect(ending(pair)).toEqual({ exit, done, caller, rep });
  });

  test.each(rows)("%s: %s %j, and in the end everything has been told once", async (stage, deed, options) => {
    const pair = await stages[stage](options);
    const { line, caller, rep } = pair;

    await deeds[deed](pair);
    await line.clock.advance({ seconds: 1 });
    await caller.hangUp();
    await rep.hangUp();
    await line.clock.advance({ seconds: 3600 });

    expect(line.results("/exit", caller)).toHaveLength(stage === "listening" ? 0 : 1);
    expect(line.results("/done", rep).length).toBeLessThanOrEqual(stage === "queued" ? 0 : 1);
    expect(line.results("/status", caller)).toHaveLength(1);
    expect(line.results("/status", rep)).toHaveLength(1);
    expect(line.twilio.activeCalls).toEqual([]);
    expect(line.twilio.queues.flatMap(({ members, listeners }) => [...members, ...listeners])).toEqual([]);
  });
});

describe("the order of what is told", () => {
  test.each([
    ["rep-first", ["/done", "/exit"]],
    ["customer-first", ["/exit", "/done"]],
  ] as const)("after a talk, with %s", async (actionOrder, paths) => {
    const { line, rep } = await talking({ actionOrder });

    await rep.hangUp();

    const asked = line.twilio.requests().map(({ path }) => path);
    expect(asked.filter((path) => path === "/done" || path === "/exit")).toEqual(paths);
  });

  test.each([
    ["first", ["/status", "/exit"]],
    ["last", ["/exit", "/status"]],
  ] as const)("the final status callback comes %s, however the call ends", async (finalCallback, paths) => {
    for (const [stage, deed] of [
      [queued, "the caller hangs up"],
      [connecting, "the caller hangs up"],
      [talking, "the caller hangs up"],
      [talking, "the rep presses *"],
    ] as const) {
      const pair = await stage({ finalCallback });

      await deeds[deed](pair);

      const asked = pair.line.twilio.requests({ callSid: pair.caller.sid }).map(({ path }) => path);
      expect(asked.slice(-2), deed).toEqual(paths);
    }
  });
});

describe("hang-ups while a document is on its way", () => {
  /** Does something while the next deed is under way: so many seconds from now. */
  const meanwhile = (line: PhoneLine, seconds: number, deed: () => void) => {
    line.clock.after(seconds * 1000, deed);
  };
  const hangUpNewest = (line: PhoneLine) => () => {
    line.twilio.calls[0]?.drop();
  };

  test("a caller who hangs up while their first document is fetched joins no queue", async () => {
    const line = await startHelp();
    meanwhile(line, 0.1, hangUpNewest(line));

    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 10 });

    expect(caller.status).toBe("no-answer");
    expect(line.twilio.queues[0]?.members).toEqual([]);
    expect(line.results("/exit")).toEqual([]);
    expect(line.results("/status")).toEqual([{ CallStatus: "no-answer" }]);
  });

  test("a caller who hangs up while their wait document is fetched leaves the queue", async () => {
    const line = await startHelp();
    meanwhile(line, 0.2, hangUpNewest(line));

    await line.rings("/caller");
    await line.clock.advance({ seconds: 10 });

    expect(line.twilio.queues[0]?.members).toEqual([]);
    expect(line.results("/exit")).toEqual([{ QueueResult: "hangup", CallStatus: "no-answer" }]);
    expect(line.said("/wait")).toHaveLength(1);
  });

  test("a caller who hangs up while the document before the bridge is fetched is replaced by the next", async () => {
    const line = await startHelp(documents);
    const first = await line.rings("/caller");
    const second = await line.rings("/caller");
    meanwhile(line, 0.2, () => {
      first.drop();
    });

    const rep = await line.rings("/rep-connect");
    await line.clock.advance({ seconds: 5 });

    expect(rep).toBeTalkingTo(second);
    expect(line.results("/exit")).toEqual([{ QueueResult: "hangup", CallStatus: "no-answer" }]);
    expect(line.said("/connect").map(({ CallSid }) => CallSid)).toEqual([first.sid, second.sid]);
  });

  test("a rep whose caller is lost before the bridge keeps their turn among those who listen", async () => {
    const line = await startHelp(documents);
    const early = await line.rings("/rep-connect");
    const lost = await line.rings("/caller");
    const late = await line.rings("/rep-connect");
    await lost.hangUp();

    const next = await line.rings("/caller");
    await line.clock.advance({ seconds: 5 });

    expect(early).toBeTalkingTo(next);
    expect(late.listensOn).toBe("help");
  });

  test("two callers who lose their reps before the bridge come back in the order in which they came", async () => {
    const line = await startHelp(documents);
    const [first, second] = [await line.rings("/caller"), await line.rings("/caller")];
    const [one, other] = [await line.rings("/rep-connect"), await line.rings("/rep-connect")];

    await one.hangUp();
    await other.hangUp();

    expect(first).toBeWaitingIn("help", { position: 1 });
    expect(second).toBeWaitingIn("help", { position: 2 });
  });

  test("a rep who hangs up while their first document is fetched takes nobody", async () => {
    const line = await startHelp();
    const caller = await line.rings("/caller");
    meanwhile(line, 0.1, hangUpNewest(line));

    await line.rings("/rep-once");
    await line.clock.advance({ seconds: 10 });

    expect(caller).toBeWaitingIn("help", { position: 1 });
    expect(line.results("/done")).toEqual([]);
  });

  test("a rep who hangs up while the next document is fetched takes nobody", async () => {
    const line = await startHelp({ "/rep": '<Dial timeout="1" action="/rep"><Queue>help</Queue></Dial>' });
    const rep = await line.rings("/rep");
    meanwhile(line, 1.1, hangUpNewest(line));
    await line.clock.advance({ seconds: 1.2 });

    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 10 });

    expect(rep.status).toBe("completed");
    expect(caller).toBeWaitingIn("help", { position: 1 });
  });

  test("a caller who hangs up at the very moment before the bridge is not bridged", async () => {
    const line = await startHelp();
    const caller = await line.rings("/caller");
    meanwhile(line, 0.15, () => {
      caller.drop();
    });

    const rep = await line.rings("/rep-once");

    expect(rep.listensOn).toBe("help");
    expect(line.results("/exit")).toEqual([{ QueueResult: "hangup", CallStatus: "no-answer" }]);
    expect(line.results("/done")).toEqual([]);
  });

  test("a caller who hangs up at the very moment after it was", async () => {
    const line = await startHelp();
    const caller = await line.rings("/caller");
    meanwhile(line, 0.001, () => {
      meanwhile(line, 0.149, () => {
        caller.drop();
      });
    });

    const rep = await line.rings("/rep-once");
    await line.clock.advance({ seconds: 0 });

    expect(rep.partner).toBeUndefined();
    expect(line.results("/exit")).toEqual([{ QueueResult: "bridged", CallStatus: "completed" }]);
    expect(line.said("/done")).toMatchObject([{ DequeueResult: "bridged", DequeuedCallDuration: "0" }]);
  });

  test("when both hang up at once, each is told once", async () => {
    const { line, caller, rep } = await talking();

    await line.clock.act(() => {
      rep.drop();
      caller.drop();
    });

    expect(line.results("/done")).toMatchObject([{ DequeueResult: "bridged", CallStatus: "completed" }]);
    expect(line.results("/exit")).toMatchObject([{ QueueResult: "bridged" }]);
    expect(caller).not.toHaveHeard("Goodbye.");
  });

  test("a call that is over cannot be moved back to life", async () => {
    const pair = await talking();
    await pair.caller.hangUp();

    await pair.line.clock.act(() => {
      pair.caller.moveTo({ url: `${pair.line.server.url}/elsewhere` });
    });

    expect(pair.caller.status).toBe("completed");
    expect(pair.caller).not.toHaveHeard("Elsewhere.");
    expect(pair.line.said("/elsewhere")).toEqual([]);
  });
});
