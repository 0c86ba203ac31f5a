import { describe, expect, test } from "vitest";
import { holdMusic } from "../../src/voice/hold-music.ts";
import { mulawWav } from "../../src/voice/mulaw-wav.ts";
import { readMulawWav } from "../helpers/wav.ts";

describe("a piece of 45 seconds", () => {
  const { samples, ...header } = readMulawWav(holdMusic(45));
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

  test("is a WAV file of telephone sound", () => {
    expect(header).toEqual({
      format: 7,
      channels: 1,
      samplesPerSecond: 8000,
      bytesPerSecond: 8000,
      blockBytes: 1,
      bitsPerSample: 8,
      sampleCount: 360_000,
    });
  });

  test("is as loud as asked: 12 dB below the loudest", () => {
    expect(20 * Math.log10(loudest)).toBeGreaterThan(-12.5);
    expect(20 * Math.log10(loudest)).toBeLessThan(-11.5);
  });

  test("has no clicks: no jump that a tone of its loudness inside the band would not make", () => {
    const steepest = samples.reduce((most, sample, at) => Math.max(most, Math.abs(sample - (samples[at - 1] ?? 0))), 0);

    expect(steepest).toBeLessThan(loudest * 2 * Math.sin((Math.PI * 1500) / 8000));
  });

  test("begins and ends in silence, so that it can follow itself", () => {
    expect(samples.subarray(0, 400).every((sample) => sample === 0)).toBe(true);
    expect(samples.subarray(-400).every((sample) => sample === 0)).toBe(true);
  });

  test("rises slowly: its first quarter of a second stays below a third of its loudest", () => {
    expect(samples.subarray(0, 2000).every((sample) => Math.abs(sample) < loudest / 3)).toBe(true);
  });

  test("is never silent in between", () => {
    for (let at = 4000; at < samples.length - 12_000; at += 2000) {
      expect(rms(samples.subarray(at, at + 2000)), `at ${at / 8000} s`).toBeGreaterThan(0.01);
    }
  });

  test("keeps within what a telephone carries, 300 to 3,400 Hz", () => {
    for (const second of [2, 9, 17, 26, 33, 40]) {
      const { inside, outside } = energy(samples.subarray(second * 8000, second * 8000 + 1000));

      expect(outside / inside, `at ${second} s`).toBeLessThan(0.005);
    }
  });
});

test.each([38, 40.5, 43.5])("a piece of %d seconds falls slowly, in whichever bar it ends", (seconds) => {
  const { samples } = readMulawWav(holdMusic(seconds));

  expect(rms(samples.subarray(-4000))).toBeLessThan(rms(samples.subarray(-16_000, -12_000)) / 3);
});

test("it is the same every time", () => {
  expect(holdMusic(10).equals(holdMusic(10))).toBe(true);
});

test.each([0.1, 1, 7.5, 10, 45, 60.000125, 120])("%d seconds last exactly that long", (seconds) => {
  const { samples, sampleCount } = readMulawWav(holdMusic(seconds));

  expect(samples.length / 8000).toBeCloseTo(seconds, 6);
  expect(sampleCount).toBe(samples.length);
  expect([samples[0], samples.at(-1)]).toEqual([0, 0]);
});

test.each([0, -1, NaN, Infinity, 3601])("a piece of %d seconds is refused", (seconds) => {
  expect(() => holdMusic(seconds)).toThrow(`Hold music lasts up to an hour, not ${seconds} s.`);
});

/** How long something takes, in milliseconds: the best of five, since what else the machine does is not its fault. */
function bestOfFive(work: () => unknown): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

test("45 seconds of music take no longer than three sines for each of their samples", () => {
  const sines = () => Array.from({ length: 3 }, () => Float32Array.from({ length: 45 * 8000 }, (_, i) => Math.sin(i)));

  expect(bestOfFive(() => holdMusic(45)) / bestOfFive(sines)).toBeLessThan(1);
});

// The first and last steps of each of the eight segments of ITU-T G.711.
test.each([
  [0, 0xff],
  [31 / 8192, 0xef],
  [95 / 8192, 0xdf],
  [-95 / 8192, 0x5f],
  [1, 0x80],
  [-1, 0x00],
  [2, 0x80],
  [-2, 0x00],
])("a sample of %d is the byte %d", (sample, byte) => {
  const file = mulawWav(Float32Array.of(sample));

  expect(file[58]).toBe(byte);
});

test("every byte but the second zero means the sample that it is written for", () => {
  for (let byte = 0; byte < 256; byte++) {
    if (byte === 0x7f) continue;
    const { samples } = readMulawWav(withByte(byte));

    expect(mulawWav(Float32Array.from(samples))[58]).toBe(byte);
  }
});

function withByte(byte: number): Buffer {
  const file = mulawWav(Float32Array.of(0));
  file[58] = byte;
  return file;
}

function rms(samples: Float64Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** The energy of a piece of sound inside and outside the telephone's band, by a discrete Fourier transform. */
function energy(samples: Float64Array): { inside: number; outside: number } {
  const sum = { inside: 0, outside: 0 };
  for (let bin = 0; bin <= samples.length / 2; bin++) {
    const hertz = (bin * 8000) / samples.length;
    let [real, imaginary] = [0, 0];
    for (const [at, sample] of samples.entries()) {
      const windowed = sample * (1 - Math.cos((2 * Math.PI * at) / samples.length));
      real += windowed * Math.cos((2 * Math.PI * bin * at) / samples.length);
      imaginary += windowed * Math.sin((2 * Math.PI * bin * at) / samples.length);
    }
    sum[hertz >= 300 && hertz <= 3400 ? "inside" : "outside"] += real * real + imaginary * imaginary;
  }
  return sum;
}
