/**
 * The gamma distribution: how long it takes until so many independent things have happened.
 *
 * Its shape is how many (a whole number or not), its mean how long that takes
 * on average. Pure arithmetic, good to about ten digits.
 */
export interface Gamma {
  readonly mean: number;
  readonly shape: number;
}

/** The share of a gamma distribution below `value`, from 0 to 1. */
export function gammaShareBelow({ mean, shape }: Gamma, value: number): number {
  return value <= 0 ? 0 : regularizedGamma(shape, (value / mean) * shape);
}

/** The value below which the share `p` (between 0 and 1, not included) of a gamma distribution lies. */
export function gammaQuantile({ mean, shape }: Gamma, p: number): number {
  return (standardQuantile(shape, p) / shape) * mean;
}

/** Newton's method from a good guess, kept between two bounds that close in on the answer. */
function standardQuantile(shape: number, p: number): number {
  let low = 0;
  let high = Infinity;
  let x = firstGuess(shape, p);
  for (let round = 0; round < 200; round++) {
    const excess = regularizedGamma(shape, x) - p;
    if (excess > 0) high = x;
    else low = x;
    const step = excess / density(shape, x);
    const inside = x - step > low && x - step < high;
    const next = inside ? x - step : high === Infinity ? 2 * x : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-12 * next) return next;
    x = next;
  }
  return x;
}

/** Wilson and Hilferty: the cube root of a gamma value is nearly normal. For small values the first term of the series. */
function firstGuess(shape: number, p: number): number {
  const spread = 1 / (9 * shape);
  const nearlyNormal = shape * (1 - spread + normalQuantile(p) * Math.sqrt(spread)) ** 3;
  if (shape > 1 && nearlyNormal > 0) return nearlyNormal;
  return Math.exp((Math.log(p) + logGamma(shape + 1)) / shape);
}

/** The value below which the share `p` of the normal distribution lies, to three digits: enough for a guess. */
function normalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const tail =
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
  return p < 0.5 ? -tail : tail;
}

function density(shape: number, x: number): number {
  return Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape));
}

/** The regularised lower incomplete gamma function P(shape, x): a series below its hump, a continued fraction above. */
function regularizedGamma(shape: number, x: number): number {
  if (x === Infinity) return 1;
  const factor = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? factor * lowerSeries(shape, x) : 1 - factor * upperFraction(shape, x);
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * 1e-16; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Lentz's way to work out a continued fraction from its head. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (b + a * d);
    c = b + a / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return fraction;
}

/** The logarithm of the gamma function: Stirling's series, from a number large enough for it. */
function logGamma(value: number): number {
  let x = value;
  let below = 0;
  for (; x < 10; x++) below += Math.log(x);
  const r = 1 / (x * x);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - below;
}
