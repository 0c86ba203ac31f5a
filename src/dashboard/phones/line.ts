import { createHash } from "node:crypto";
import type { Sound } from "./world.ts";

/** One line of what somebody hears, as it runs on. */
export interface Line {
  /** Tells it from every other line. */
  readonly key: string;
  readonly atMs: number;
  readonly sound: Sound;
}

/** A sound as a line; the same one, told twice, has the same key. */
export function lineOf({
  at,
  callSid,
  sound,
}: {
  readonly at: number;
  readonly callSid: string;
  readonly sound: Sound;
}): Line {
  const key = createHash("sha256")
    .update(JSON.stringify([callSid, at, sound]))
    .digest("hex")
    .slice(0, 12);
  return { key, atMs: at, sound };
}

/** What stands for whom and what is heard. */
export interface Naming {
  readonly nameOf: (number: string) => string;
  /** Whether music is our own. */
  readonly isOurs: (url: string) => boolean;
}

/** What a line says: what is said on the line word for word, everything else described. */
export function inWords({ sound }: Line, { nameOf, isOurs }: Naming): string {
  if (sound.kind === "words") return sound.text;
  if (sound.kind === "media") return `♪ ${musicName(sound.url, isOurs)}`;
  if (sound.kind === "keys") return `Tones: ${sound.digits}`;
  if (sound.kind === "talk") return `Connected with ${nameOf(sound.with)}.`;
  if (sound.kind === "end") return endings[sound.status] ?? "The call is over.";
  return sound.kind === "ringing" ? "Ringing…" : "Silence.";
}

const endings: Readonly<Record<string, string>> = {
  busy: "The line was engaged.",
  "no-answer": "The call ended before anybody answered.",
  failed: "The call could not be put through.",
};

function musicName(url: string, isOurs: (url: string) => boolean): string {
  if (url === "") return "Twilio's own hold music";
  if (isOurs(url)) return "Hold music";
  return `Music: ${URL.canParse(url) ? new URL(url).host + new URL(url).pathname : url}`;
}
