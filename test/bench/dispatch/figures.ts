import { type QueueName, queueNames } from "./arrivals.ts";
import type { Served } from "./ideal.ts";

/** What one class of customers met with in one run. */
export interface QueueFigures {
  /** From ringing to the first word. */
  readonly meanWaitSeconds: number;
  /** The same for each piece of the run, one after another: how far they differ tells how certain the mean is. */
  readonly meanWaitsSeconds: readonly number[];
  /** From ringing to joining a queue: the webhook that every policy needs. */
  readonly meanRingSeconds: number;
  /** From being taken to the first word: the document that `/connect` gives. */
  readonly meanConnectSeconds: number;
  /** Percent of the customers who were bridged past a premium customer. Always 0 for premium customers. */
  readonly inversionsPercent: number;
}

export type Figures = Readonly<Record<QueueName, QueueFigures>>;

/** A run is cut into so many pieces, with as many customers each. */
const pieces = 20;

/** So many of the first customers are not counted: the line is empty when they come. The same ones for every policy. */
export function warmUpCalls(calls: number): number {
  return Math.floor(calls / 20);
}

/** The figures of one run; customers are given in the order in which they rang. */
export function figuresOf(customers: readonly Served[]): Figures {
  const counted = customers.slice(warmUpCalls(customers.length));
  const isInverted = inversionTest(customers);
  const [premium, regular] = queueNames.map((name): QueueFigures => {
    const own = counted.filter(({ queue }) => queue === name);
    const waits = own.map(({ rangSeconds, bridgedSeconds }) => bridgedSeconds - rangSeconds);
    return {
      meanWaitSeconds: mean(waits),
      meanWaitsSeconds: meansOfPieces(waits),
      meanRingSeconds: mean(own.map(({ rangSeconds, joinedSeconds }) => joinedSeconds - rangSeconds)),
      meanConnectSeconds: mean(own.map(({ takenSeconds, bridgedSeconds }) => bridgedSeconds - takenSeconds)),
      inversionsPercent: 100 * mean(own.map((customer) => (isInverted(customer) ? 1 : 0))),
    };
  });
  if (premium === undefined || regular === undefined) throw new Error("there are two queues");
  return { "premium-customers": premium, customers: regular };
}

/**
 * Tells whether a regular customer was bridged past a premium one, who had
 * joined before the regular one was taken and still waited when the regular
 * one was bridged.
 */
export function inversionTest(customers: readonly Served[]): (customer: Served) => boolean {
  const premium = customers
    .filter(({ queue }) => queue === "premium-customers")
    .toSorted((a, b) => a.joinedSeconds - b.joinedSeconds);
  // Of the premium customers up to each, when the last of them was taken.
  let last = Number.NEGATIVE_INFINITY;
  const lastTaken = premium.map(({ takenSeconds }) => (last = Math.max(last, takenSeconds)));
  return ({ queue, takenSeconds, bridgedSeconds }) => {
    if (queue === "premium-customers") return false;
    const before = countBefore(premium, takenSeconds);
    return (lastTaken[before - 1] ?? Number.NEGATIVE_INFINITY) > bridgedSeconds;
  };
}

/** How many had joined before that moment; they are sorted by when they joined. */
function countBefore(sorted: readonly Served[], momentSeconds: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.joinedSeconds ?? 0) < momentSeconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The means of the pieces of a run; none where there are too few figures for that. */
function meansOfPieces(figures: readonly number[]): number[] {
  if (figures.length < pieces) return [];
  const begin = (piece: number) => Math.floor((piece * figures.length) / pieces);
  return Array.from({ length: pieces }, (_none, piece) => mean(figures.slice(begin(piece), begin(piece + 1))));
}

/** How far the mean of some figures may be off; not a number where there are fewer than two. */
export function standardError(figures: readonly number[]): number {
  const centre = mean(figures);
  const squares = figures.reduce((sum, figure) => sum + (figure - centre) ** 2, 0);
  return Math.sqrt(squares / (figures.length - 1) / figures.length);
}

export function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
