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

/** Whom one talks with, as far as the page knows them. */
export type NameOf = (number: string) => string;

/** What a line says: what is said on the line word for word, everything else described. */
export function inWords(
  { sound }: Line,
  { nameOf, isOurs }: { readonly nameOf: NameOf; readonly isOurs: (url: string) => boolean },
): string {
  switch (sound.kind) {
    case "ringing":
      return "Ringing…";
    case "words":
      return sound.text;
    case "media":
      return `♪ ${musicName(sound.url, isOurs)}`;
    case "keys":
      return `Tones: ${sound.digits}`;
    case "silence":
      return "Silence.";
    case "talk":
      return `Connected with ${nameOf(sound.with)}.`;
    case "end":
      return endings[sound.status] ?? "The call is over.";
  }
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
