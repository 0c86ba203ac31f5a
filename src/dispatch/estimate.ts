import { type Gamma, gammaQuantile, gammaShareBelow } from "./gamma.ts";

/** What the estimate of a caller's wait is made of, while all reps are busy. */
export interface BusyLine {
  /** How many callers of all queues are served before this one. */
  readonly ahead: number;
  /** How many reps are on the line. */
  readonly reps: number;
  /** The mean of talk and wrap-up, in seconds. */
  readonly handleSeconds: number;
  /** The share of the reps' time that higher queues use, from 0 to 1; 0 for the first queue. */
  readonly higherShare: number;
  /** How many talks the mean was taken from. */
  readonly observedTalks: number;
}

/** How long a caller will wait: on average, and between which whole minutes eight times in ten. From 0 means: less than. */
export interface WaitEstimate {
  readonly meanSeconds: number;
  readonly fromMinutes: number;
  readonly toMinutes: number;
}

const enoughTalks = 10;
const highestShare = 0.95;
const widestRatio = 4;
/** Up to here "less than …" is said however wide the spread: nobody plans by the difference. */
const shortMinutes = 2;
const [lowTail, highTail] = [0.1, 0.9];

/**
 * How long a caller will wait, or undefined when we had better say nothing.
 *
 * A rep comes free every H/c seconds and n + 1 of them must, which gives the
 * mean. For a lower queue each of these times is stretched by the higher
 * callers who arrive meanwhile and go first (a busy period of their queue):
 * the mean grows by 1/(1 − σ), and the spread more than the mean, so that
 * the shape is not n + 1 but (n + 1)(1 − σ)/(1 + σ). With the shape left at
 * n + 1, only 55 to 77 % of a lower queue's waits fell inside the range.
 *
 * Silence when the 90th percentile is more than four times the 10th, taken
 * before rounding: then it judges the spread alone, not where a minute begins.
 * The next in line never passes that (22 times), yet "less than two minutes"
 * is of use to them, and true: so a range that ends after two minutes at most is
 * always given.
 */
export function estimateWait(line: BusyLine): WaitEstimate | undefined {
  if (!isKnown(line)) return undefined;
  const { ahead, reps, handleSeconds, higherShare } = line;
  const mean = ((ahead + 1) * handleSeconds) / reps / (1 - higherShare);
  const wait = { mean, shape: ((ahead + 1) * (1 - higherShare)) / (1 + higherShare) };
  const [low, high] = [gammaQuantile(wait, lowTail), gammaQuantile(wait, highTail)];
  const [fromMinutes, toMinutes] = wholeMinutes(wait, low, high);
  if (high > widestRatio * low && toMinutes > shortMinutes) return undefined;
  return { meanSeconds: mean, fromMinutes, toMinutes };
}

/** Whether there is anything to reckon with: reps, talks enough, and a queue that the higher ones let move. */
function isKnown(line: BusyLine): boolean {
  const { ahead, reps, handleSeconds, higherShare, observedTalks } = line;
  if (![ahead, reps, handleSeconds, higherShare, observedTalks].every(Number.isFinite)) return false;
  if (ahead < 0 || reps <= 0 || handleSeconds <= 0) return false;
  return observedTalks >= enoughTalks && higherShare >= 0 && higherShare < highestShare;
}

/**
 * The range in whole minutes: both ends rounded outwards, unless eight waits in ten
 * stay inside when one of them is rounded inwards.
 *
 * With both ends always outwards, up to 97 % of short waits fell inside: a
 * range twice as wide as it need be tells a caller less than we know.
 */
function wholeMinutes(wait: Gamma, low: number, high: number): readonly [from: number, to: number] {
  const from = Math.floor(low / 60);
  const to = Math.ceil(high / 60);
  const within = (a: number, b: number) => gammaShareBelow(wait, b * 60) - gammaShareBelow(wait, a * 60);
  const later = within(from + 1, to);
  const sooner = within(from, to - 1);
  if (Math.max(later, sooner) < highTail - lowTail) return [from, to];
  return later > sooner ? [from + 1, to] : [from, to - 1];
}
