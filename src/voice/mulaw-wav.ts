/** Samples a second on a telephone line. */
export const sampleRate = 8000;

const headerBytes = 58;
const mulawFormat = 7;

/** A WAV file of one channel as telephones speak: 8 bits a sample, µ-law (ITU-T G.711). Samples go from −1 to 1. */
export function mulawWav(samples: Float32Array): Buffer {
  const padding = samples.length % 2;
  const file = Buffer.alloc(headerBytes + samples.length + padding);
  writeHeader(file, samples.length, padding);
  for (let at = 0; at < samples.length; at++) file[headerBytes + at] = toMulaw(samples[at] ?? 0);
  return file;
}

function writeHeader(file: Buffer, dataBytes: number, padding: number): void {
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(headerBytes - 8 + dataBytes + padding, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(18, 16);
  file.writeUInt16LE(mulawFormat, 20);
  file.writeUInt16LE(1, 22); // channels
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate, 28); // bytes a second
  file.writeUInt16LE(1, 32); // bytes a sample
  file.writeUInt16LE(8, 34); // bits a sample
  file.writeUInt16LE(0, 36); // no more fields
  file.write("fact", 38, "latin1"); // every format but PCM says how many samples there are
  file.writeUInt32LE(4, 42);
  file.writeUInt32LE(dataBytes, 46);
  file.write("data", 50, "latin1");
  file.writeUInt32LE(dataBytes, 54);
}

const bias = 132;
const loudest = 32_635;

/** A sign, the place of the highest bit, and the four bits after it, all of them turned over. */
function toMulaw(sample: number): number {
  const magnitude = Math.min(loudest, Math.round(Math.abs(sample) * 32_767)) + bias;
  const exponent = 24 - Math.clz32(magnitude);
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f;
  const sign = sample < 0 ? 0x80 : 0;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}
