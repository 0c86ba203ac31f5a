import type { CallBackView, LineView, Numbers, RepView, WaitingView } from "../../src/dashboard/line-view.ts";
import { numbersOf } from "../../src/dashboard/metrics.ts";
import type { Seen } from "../../src/dashboard/seen.ts";

/** Noon of a day. */
export const noonMs = Date.UTC(2026, 5, 1, 12);
const quarterMs = 15 * 60_000;

/** What can be seen of a line on which nobody is, with what a test says of it. */
export function lineView(change: Partial<LineView> = {}): LineView {
  const numbers = lineNumbers();
  return {
    atMs: noonMs,
    numbers,
    queues: ["premium-customers", "customers"].map((queue) => ({ queue, numbers })),
    waiting: [],
    reps: [],
    callBacks: [],
    charts: { waiting: { atMs: [noonMs], queues: [] }, quarters: [], waits: [] },
    ...change,
  };
}

export function lineNumbers(change: Partial<Numbers> = {}): Numbers {
  return { ...numbersOf({ over: [], going: [], reps: [], dayStartMs: 0, targetSeconds: 20 }), ...change };
}

export function waitingView(change: Partial<WaitingView> = {}): WaitingView {
  return {
    kind: "caller",
    id: "CA1",
    place: 1,
    queue: "customers",
    number: "+15005550011",
    sinceMs: noonMs - 65_000,
    estimateSeconds: undefined,
    rep: undefined,
    isDoubtful: false,
    ...change,
  };
}

export function repView(change: Partial<RepView> = {}): RepView {
  const [number, sinceMs] = ["+15005550090", noonMs - 5000];
  return { repSid: "CA9", number, state: "listening", sinceMs, queue: "customers", customer: undefined, ...change };
}

export function callBackView(change: Partial<CallBackView> = {}): CallBackView {
  const [askedMs, dueMs] = [noonMs - quarterMs, noonMs];
  return {
    id: "CA5",
    number: "+15005550012",
    queue: "customers",
    askedMs,
    dueMs,
    state: "waiting",
    tries: 0,
    ...change,
  };
}

/** A line as busy as a page may have to show it: everybody in every state, and a morning behind it. */
export function busyView(callers = 12): LineView {
  const waiting = Array.from({ length: callers }, (_, place) =>
    waitingView({
      id: `CA${100 + place}`,
      place: place + 1,
      queue: place < callers / 4 ? "premium-customers" : "customers",
      number: `+1500555${1000 + place}`,
      sinceMs: noonMs - (callers - place) * 17_000,
      estimateSeconds: place * 45,
      kind: place % 5 === 4 ? "call-back" : "caller",
      rep: place === 0 ? { repSid: "CA901", number: "+15005550091" } : undefined,
      isDoubtful: place === 1,
    }),
  );
  const customer = { id: "CA7", number: "+15005550017", queue: "premium-customers" };
  const reps = (["listening", "sent", "talking", "ringing-back", "silent"] as const).map((state, place) =>
    repView({
      repSid: `CA90${place}`,
      number: `+1500555009${place}`,
      state,
      sinceMs: noonMs - place * 71_000,
      customer: state === "listening" || state === "silent" ? undefined : customer,
    }),
  );
  const atMs = Array.from({ length: 61 }, (_, minute) => noonMs - (60 - minute) * 60_000);
  const wave = (size: number, phase: number) =>
    atMs.map((_, minute) => Math.round(size * (1 + Math.sin(minute / 7 + phase))));
  const numbers = lineNumbers({
    waiting: callers,
    longestWaitSeconds: callers * 17,
    reps: { listening: 1, sent: 2, talking: 1, silent: 1 },
    serviceLevel: 0.74,
    waitP50Seconds: 14,
    waitP90Seconds: 96,
    waitMeanSeconds: 31,
    abandoned: 9,
    abandonedShare: 0.041,
    shortAbandoned: 2,
    offered: 218,
    answered: 188,
    left: 7,
    refused: 1,
    goingOn: 13,
    talkSeconds: { mean: 243, sum: 45_684 },
    rating: { mean: 4.3, count: 41 },
  });
  return lineView({
    numbers,
    queues: [
      { queue: "premium-customers", numbers: { ...numbers, serviceLevel: 0.91 } },
      { queue: "customers", numbers: { ...numbers, serviceLevel: 0.52 } },
    ],
    waiting,
    reps,
    callBacks: [
      callBackView(),
      callBackView({ id: "CA6", state: "ringing" }),
      callBackView({ id: "CA8", dueMs: noonMs + 3 * quarterMs, tries: 2 }),
    ],
    charts: {
      waiting: {
        atMs,
        queues: [
          { queue: "premium-customers", waiting: wave(2, 0) },
          { queue: "customers", waiting: wave(4, 1) },
        ],
      },
      quarters: Array.from({ length: 48 }, (_, place) => {
        const calls = place < 30 ? 0 : 8 + (place % 7);
        const [answered, abandoned, left] = [calls, calls % 3, calls % 2];
        return {
          fromMs: noonMs - (48 - place) * quarterMs,
          answered,
          abandoned,
          left,
          refused: 0,
          failed: 0,
          goingOn: 0,
        };
      }),
      waits: [0, 10, 20, 30, 60, 120, 300, 600, 1200].map((fromSeconds, place, all) => ({
        fromSeconds,
        toSeconds: all[place + 1],
        answered: [80, 40, 22, 18, 14, 9, 4, 1, 0][place] ?? 0,
        abandoned: [2, 0, 1, 2, 2, 1, 1, 0, 0][place] ?? 0,
      })),
    },
  });
}

/** What pages are made of, where the record answers. */
export function seenNow(view: LineView): Seen {
  return { view, record: "answers", isKnown: true };
}
