import { mulawWav, sampleRate } from "./mulaw-wav.ts";

/** −12 dB below the loudest that a telephone can carry: beside a voice, not above it. */
const peak = 10 ** (-12 / 20);
const barSeconds = 2.5;
const eighthSeconds = barSeconds / 8;
const ringSeconds = 2;
/** Silence, then a slow rise; at the end a slow fall, then silence: so the piece can follow itself. */
const [silentSeconds, riseSeconds, fallSeconds] = [0.1, 0.6, 2];

interface Bar {
  /** Four notes from the bottom up, as MIDI numbers; none below E4 (330 Hz), because a telephone carries nothing below 300. */
  readonly chord: readonly [number, number, number, number];
  /** One note above, with the first of them. */
  readonly melody: number;
}

const home: Bar = { chord: [64, 67, 72, 76], melody: 88 };
/** C, G, A minor, E minor, F, C, F, G under a falling line: an old bass that is nobody's property. */
const bars: readonly Bar[] = [
  home,
  { chord: [67, 71, 74, 79], melody: 86 },
  { chord: [64, 69, 72, 76], melody: 84 },
  { chord: [64, 67, 71, 76], melody: 83 },
  { chord: [65, 69, 72, 77], melody: 81 },
  { chord: [67, 72, 76, 79], melody: 79 },
  { chord: [65, 69, 72, 77], melody: 81 },
  { chord: [67, 71, 74, 79], melody: 83 },
];
const arpeggio = [0, 1, 2, 3, 2, 1, 2, 1] as const;

/**
 * A piece of quiet music that lasts exactly so many seconds, as a WAV file which Twilio can play.
 *
 * It was written for this project and is worked out from the notes above, the
 * same every time: no recording, nobody's rights, and no file in the repository.
 */
export function holdMusic(seconds: number): Buffer {
  if (!(seconds > 0 && seconds <= 3600)) throw new RangeError(`Hold music lasts up to an hour, not ${seconds} s.`);
  const samples = new Float32Array(Math.round(seconds * sampleRate));
  const play = createPlayer(samples);
  const count = Math.ceil(seconds / barSeconds);
  for (let index = 0; index < count; index++) {
    const last = index === count - 1;
    playBar(play, last ? home : (bars[index % bars.length] ?? home), silentSeconds + index * barSeconds, last);
  }
  fadeAndLevel(samples);
  return mulawWav(samples);
}

type Player = (note: number, atSeconds: number, loudness: number) => void;

function playBar(play: Player, { chord, melody }: Bar, atSeconds: number, last: boolean): void {
  play(melody, atSeconds, 0.5);
  for (const [eighth, voice] of (last ? arpeggio.slice(0, 4) : arpeggio).entries()) {
    play(chord[voice], atSeconds + eighth * eighthSeconds, eighth === 0 ? 0.9 : 0.65);
  }
}

/** Adds notes to the samples. Each is worked out once and then only copied. */
function createPlayer(samples: Float32Array): Player {
  const notes = new Map<number, Float32Array>();
  return (note, atSeconds, loudness) => {
    const sound = notes.get(note) ?? pluck(440 * 2 ** ((note - 69) / 12));
    notes.set(note, sound);
    const start = Math.round(atSeconds * sampleRate);
    const end = Math.min(samples.length, start + sound.length);
    for (let at = start; at < end; at++) samples[at] = (samples[at] ?? 0) + loudness * (sound[at - start] ?? 0);
  };
}

/** A soft plucked tone: three partials, the higher the quieter and the shorter; none above what a telephone carries. */
function pluck(frequency: number): Float32Array {
  const sound = new Float32Array(ringSeconds * sampleRate);
  for (const partial of [1, 2, 3]) {
    if (partial * frequency < 3200) addPartial(sound, partial * frequency, 1.2 + 1.3 * partial, 1 / partial ** 2);
  }
  shape(sound, (time) => ramp(time / 0.02) * ramp((ringSeconds - time) / 0.2));
  return sound;
}

/** A sine that dies away, each sample worked out from the two before it: ten times as fast as asking for every sine. */
function addPartial(sound: Float32Array, frequency: number, decay: number, loudness: number): void {
  const turn = (2 * Math.PI * frequency) / sampleRate;
  const shrink = Math.exp(-decay / sampleRate);
  const pull = 2 * shrink * Math.cos(turn);
  let [before, now] = [0, loudness * shrink * Math.sin(turn)];
  for (let at = 1; at < sound.length; at++) {
    sound[at] = (sound[at] ?? 0) + now;
    [before, now] = [now, pull * now - shrink * shrink * before];
  }
}

function fadeAndLevel(samples: Float32Array): void {
  const seconds = samples.length / sampleRate;
  // A piece too short for its fades gets shorter ones.
  const scale = Math.min(1, seconds / 6);
  const fade = (time: number, fadeSeconds: number) => ramp((time / scale - silentSeconds) / fadeSeconds);
  shape(samples, (time) => fade(time, riseSeconds) * fade(seconds - time, fallSeconds));
  let loudest = 0;
  for (let at = 0; at < samples.length; at++) loudest = Math.max(loudest, Math.abs(samples[at] ?? 0));
  shape(samples, () => (loudest === 0 ? 0 : peak / loudest));
}

/** Multiplies every sample by what is due at its time. */
function shape(samples: Float32Array, factor: (seconds: number) => number): void {
  for (let at = 0; at < samples.length; at++) samples[at] = (samples[at] ?? 0) * factor(at / sampleRate);
}

/** From 0 to 1 without a corner. */
function ramp(part: number): number {
  if (part >= 1) return 1;
  return part <= 0 ? 0 : 0.5 - 0.5 * Math.cos(Math.PI * part);
}
