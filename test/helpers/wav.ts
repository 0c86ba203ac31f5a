/** What is in a WAV file of telephone sound, read as its specification says and by no code of ours. */
export interface Wav {
  readonly format: number;
  readonly channels: number;
  readonly samplesPerSecond: number;
  readonly bytesPerSecond: number;
  readonly blockBytes: number;
  readonly bitsPerSample: number;
  /** What the `fact` chunk says. */
  readonly sampleCount: number;
  /** From −1 to 1. */
  readonly samples: Float64Array;
}

/** Reads a RIFF file chunk by chunk, and fails where lengths do not add up. */
export function readMulawWav(file: Buffer): Wav {
  if (file.toString("latin1", 0, 4) !== "RIFF" || file.toString("latin1", 8, 12) !== "WAVE") throw new Error("no WAV");
  if (file.readUInt32LE(4) !== file.length - 8) throw new Error("RIFF length is wrong");
  const chunks = new Map<string, Buffer>();
  let at = 12;
  while (at < file.length) {
    const size = file.readUInt32LE(at + 4);
    chunks.set(file.toString("latin1", at, at + 4), file.subarray(at + 8, at + 8 + size));
    at += 8 + size + (size % 2);
  }
  if (at !== file.length) throw new Error("chunks do not fill the file");
  const chunk = (name: string) => chunks.get(name) ?? Buffer.alloc(0);
  return {
    format: chunk("fmt ").readUInt16LE(0),
    channels: chunk("fmt ").readUInt16LE(2),
    samplesPerSecond: chunk("fmt ").readUInt32LE(4),
    bytesPerSecond: chunk("fmt ").readUInt32LE(8),
    blockBytes: chunk("fmt ").readUInt16LE(12),
    bitsPerSample: chunk("fmt ").readUInt16LE(14),
    sampleCount: chunk("fact").readUInt32LE(0),
    samples: Float64Array.from(chunk("data"), fromMulaw),
  };
}

/** ITU-T G.711, table 2a/2b, as a formula. */
function fromMulaw(byte: number): number {
  const bits = ~byte & 0xff;
  const magnitude = ((((bits & 0x0f) << 1) + 33) << ((bits >> 4) & 7)) - 33;
  return ((bits & 0x80) === 0 ? magnitude : -magnitude) / 8192;
}
