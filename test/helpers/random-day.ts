import fc from "fast-check";
import type { Unknowns, WebhookTimes } from "../../src/emulator/options.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import type { Fault } from "../../src/emulator/webhooks/faults.ts";
import type { Services } from "../../src/services.ts";
import { offline } from "../../src/twilio/offline.ts";
import { transcript } from "./matchers.ts";
import { startLine, type TestLine } from "./start-line.ts";
import { documentsOf, startTwimlServer } from "./twiml-server.ts";
import { unknowns } from "./unknowns.ts";

/** Something that happens at a moment of a random day; `who` picks one of those it can happen to, or the queue they ring. */
export interface DayEvent {
  readonly atMs: number;
  readonly kind: "customer rings" | "rep rings" | "customer hangs up" | "rep hangs up" | "REST moves a customer";
  readonly who: number;
}

/** A short day, and the Twilio it happens under. */
export interface Day {
  readonly events: readonly DayEvent[];
  readonly options: Unknowns;
  /** How long each way of each webhook takes; undefined: all alike. */
  readonly webhookTimes?: WebhookTimes | undefined;
  /** In which order things happen that are due at the same time; undefined: as they were scheduled. */
  readonly tieSeed: number | undefined;
  /** Whether a caller hears a document before the bridge. */
  readonly connects: boolean;
  /** What goes wrong between Twilio and the server, and from when on. */
  readonly faults: readonly { readonly atMs: number; readonly fault: Fault }[];
}

/** A day that is over: its line, and everybody who rang. */
export interface LivedDay {
  readonly line: TestLine;
  readonly customers: readonly Phone[];
  readonly reps: readonly Phone[];
  /** Twilio's requests of Enqueue's action: one of `<Enqueue>`'s attributes that the line's documents have on these days. */
  exits(customer: Phone): string[];
  /** What happened on every call. */
  transcripts(): string;
}

const dayMs = 120_000;

const moment = fc.integer({ min: 0, max: dayMs });

const event: fc.Arbitrary<DayEvent> = fc.record({
  atMs: moment,
  kind: fc.oneof(
    { weight: 10, arbitrary: fc.constant("customer rings" as const) },
    { weight: 3, arbitrary: fc.constant("rep rings" as const) },
    { weight: 7, arbitrary: fc.constant("customer hangs up" as const) },
    { weight: 3, arbitrary: fc.constant("rep hangs up" as const) },
    { weight: 1, arbitrary: fc.constant("REST moves a customer" as const) },
  ),
  who: fc.nat({ max: 9 }),
});

const burstMs = 1500;

/** Many who ring or hang up within a second or two. */
const burst: fc.Arbitrary<DayEvent[]> = fc
  .record({
    fromMs: fc.integer({ min: 0, max: dayMs - burstMs }),
    kind: fc.constantFrom("customer rings", "rep rings", "customer hangs up", "rep hangs up"),
    each: fc.array(fc.record({ afterMs: fc.nat({ max: burstMs }), who: fc.nat({ max: 9 }) }), {
      minLength: 3,
      maxLength: 10,
    }),
  })
  .map(({ fromMs, kind, each }) => each.map(({ afterMs, who }) => ({ atMs: fromMs + afterMs, kind, who })));

const events = fc
  .array(fc.oneof({ weight: 12, arbitrary: event.map((one) => [one]) }, { weight: 1, arbitrary: burst }), {
    minLength: 10,
    maxLength: 40,
  })
  .map((some) => some.flat());

/** Webhooks that take from 0.05 to 3 seconds there, and as much back. */
export const anyWebhookTimes: fc.Arbitrary<WebhookTimes | undefined> = fc.option(
  fc.record({ seed: fc.nat(), least: fc.constant(0.05), most: fc.constantFrom(0.5, 3) }),
  { nil: undefined },
);

export const anyUnknowns = fc.record(
  Object.fromEntries(Object.entries(unknowns).map(([name, values]) => [name, fc.constantFrom(...values)])),
) as unknown as fc.Arbitrary<Unknowns>;

const fault = (...paths: readonly string[]): fc.Arbitrary<Fault> =>
  fc
    .tuple(
      fc.constantFrom(...paths),
      fc.oneof(
        fc.record({ kind: fc.constant("delay" as const), seconds: fc.integer({ min: 1, max: 20 }) }),
        fc.record({ kind: fc.constant("status" as const), status: fc.constantFrom(404, 500, 503) }),
        fc.record({ kind: fc.constantFrom("refuse" as const, "reset" as const, "garbage" as const) }),
        fc.record({ kind: fc.constantFrom("duplicate" as const, "drop" as const, "lose" as const) }),
        fc.record({ kind: fc.constant("duplicate" as const), afterSeconds: fc.integer({ min: 0, max: 60 }) }),
        fc.record({ kind: fc.constant("late" as const), seconds: fc.integer({ min: 1, max: 20 }) }),
        fc.record({ kind: fc.constant("reorder" as const), behind: fc.constantFrom("call" as const, "any" as const) }),
      ),
      fc.integer({ min: 1, max: 5 }),
    )
    .map(([path, trouble, times]) => ({ path, times, ...trouble }));

export const anyFaults = (...paths: readonly string[]) =>
  fc.array(fc.record({ atMs: fc.integer({ min: 0, max: dayMs }), fault: fault(...paths) }), {
    minLength: 1,
    maxLength: 8,
  });

const seedPaths = ["/customers", "/premium-customers", "/rep-call-complete"];
const recordPaths = [...seedPaths, "/wait", "/connect", "/fetch", "/queue-exit", "/call-status"];

const quietDay = {
  events,
  options: anyUnknowns,
  webhookTimes: anyWebhookTimes,
  tieSeed: fc.option(fc.nat(), { nil: undefined }),
  connects: fc.boolean(),
};

/** Days of 10 to 40 events, under every variant of Twilio. */
export const anyDay: fc.Arbitrary<Day> = fc.record({ ...quietDay, faults: fc.constant([]) });

/** The same with a server that fails now and then; only its fallback always answers. */
export const anyTroubledDay: fc.Arbitrary<Day> = fc.record({ ...quietDay, faults: anyFaults(...seedPaths) });

/** A day of a line that keeps a record. */
export interface RecordDay extends Day {
  readonly dialTimeout: number;
  readonly webhooksAtOnce: boolean;
  /** How many queues the line has. */
  readonly tiers: number;
  readonly order: "strict" | "target";
}

const recordDay = {
  ...quietDay,
  dialTimeout: fc.oneof(fc.constantFrom(1, 10), fc.integer({ min: 1, max: 60 })),
  webhooksAtOnce: fc.boolean(),
  tiers: fc.constantFrom(2, 5),
  order: fc.constantFrom("strict" as const, "target" as const),
};

/** Days of a line that keeps a record, of two queues or five. */
export const anyRecordDay: fc.Arbitrary<RecordDay> = fc.record({ ...recordDay, faults: fc.constant([]) });

/** The same with every URL of the line failing now and then. */
export const anyTroubledRecordDay: fc.Arbitrary<RecordDay> = fc.record({
  ...recordDay,
  faults: anyFaults(...recordPaths),
});

/** Lives a day through: everything happens in its moment, in the middle of whatever else goes on; at the end all hang up. */
export async function live(day: Day): Promise<LivedDay> {
  const elsewhere = documentsOf({ "/exit": "", "/connect": "<Say>You will be connected now.</Say>" });
  const { url: outside } = await startTwimlServer(elsewhere);
  const { options, tieSeed, webhookTimes, connects } = day;
  const change = (services: Services) => withOutside(services, outside, connects);
  return liveOn(await startLine({ options: { ...options, tieSeed, webhookTimes }, change }), day);
}

/** The same on a line that has been started. */
export async function liveOn(line: TestLine, { events, faults }: Day): Promise<LivedDay> {
  const { twilio, clock } = line;
  const customers: Phone[] = [];
  const reps: Phone[] = [];
  for (const { atMs, kind, who } of events) clock.after(atMs, () => happen(line, { customers, reps }, kind, who));
  for (const { atMs, fault } of faults) clock.after(atMs, () => twilio.fault(fault));
  await clock.advance({ seconds: dayMs / 1000 });
  for (const phone of twilio.activeCalls) await phone.hangUp();
  await clock.advance({ seconds: 60 });

  return {
    line,
    customers,
    reps,
    exits: ({ sid }) =>
      twilio
        .requests({ callSid: sid })
        .flatMap(({ path, parameters }) => (path.endsWith("exit") ? [parameters.QueueResult ?? ""] : [])),
    transcripts: () => [...reps, ...customers].map(transcript).join("\n\n"),
  };
}

/** The line's documents, but with an action for every Enqueue and, on some days, words before the bridge. */
function withOutside(services: Services, outside: string, connects: boolean): Services {
  const { documents } = services;
  const enqueue = (document: string) => document.replace("<Enqueue>", `<Enqueue action="${outside}/exit">`);
  const dial = (document: string) =>
    connects ? document.replace("<Queue>", `<Queue url="${outside}/connect">`) : document;
  return {
    ...services,
    documents: {
      ...documents,
      enqueue: (queue) => enqueue(documents.enqueue(queue)),
      takeFrom: (queue) => dial(documents.takeFrom(queue)),
    },
  };
}

interface People {
  readonly customers: Phone[];
  readonly reps: Phone[];
}

function happen({ numbers, twilio }: TestLine, { customers, reps }: People, kind: DayEvent["kind"], who: number): void {
  const ring = (to: string, people: Phone[], prefix: string) =>
    people.push(twilio.ring({ from: `${prefix}${100 + people.length}`, to }));
  const some = (people: readonly Phone[], deed: (phone: Phone) => void) => {
    const there = people.filter(({ isOver }) => !isOver);
    const phone = there[who % Math.max(1, there.length)];
    if (phone !== undefined) deed(phone);
  };
  const hangUp = (phone: Phone) => {
    phone.drop();
  };
  const tier = who % numbers.length;
  if (kind === "customer rings") ring(numbers[tier] ?? "", customers, `+1500555${tier}00`);
  else if (kind === "rep rings") ring(offline.numbers.reps, reps, "+1500555900");
  else if (kind === "customer hangs up") some(customers, hangUp);
  else if (kind === "rep hangs up") some(reps, hangUp);
  else
    some(customers, (phone) => {
      phone.moveTo(goodbye);
    });
}

const goodbye = { twiml: "<Response><Say>Goodbye.</Say></Response>" };
