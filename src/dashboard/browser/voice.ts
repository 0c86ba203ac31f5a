/** A sentence that should have been over so long ago is not begun any more, in milliseconds. */
const lateMs = 2000;
const loud = 0.35;
const quiet = 0.08;

/** The newest line that was there when we looked last. */
let heard: string | undefined;
let music: HTMLAudioElement | undefined;

/**
 * Lets the browser say what is heard, of the lines of a handset, or play it; without lines it is silent.
 *
 * Of what is new only the last sentence is said, and not if it comes late; one that is still being spoken ends where another
 * begins.
 */
export function speak(lines: readonly HTMLElement[]): void {
  const newest = lines.at(-1);
  if (newest?.dataset.line === heard) return;
  const fresh = lines.slice(lines.findIndex(({ dataset }) => dataset.line === heard) + 1);
  heard = newest?.dataset.line;
  const sentence = fresh.findLast(({ dataset }) => dataset.kind === "words");
  // Music does not cut a sentence off: browsers speak a little more slowly than the telephone does.
  if (sentence !== undefined || newest?.dataset.kind !== "media") window.speechSynthesis?.cancel();
  play(newest?.dataset.music);
  if (sentence !== undefined && !isLate(sentence)) say(sentence.textContent ?? "");
}

/** Says so where a browser has no voice. */
export function tellVoices(): void {
  const element = document.getElementById("sound");
  const tell = () => {
    const isMute = window.speechSynthesis === undefined || window.speechSynthesis.getVoices().length === 0;
    if (element)
      element.title = isMute ? "This browser has no voice: read along" : "What the telephone hears is spoken";
  };
  tell();
  window.speechSynthesis?.addEventListener("voiceschanged", tell);
}

function isLate({ dataset }: HTMLElement): boolean {
  return Date.now() > Number(dataset.at) + Number(dataset.seconds) * 1000 + lateMs;
}

function say(text: string): void {
  if (window.speechSynthesis === undefined) return;
  const sentence = new SpeechSynthesisUtterance(text);
  sentence.lang = "en-US";
  sentence.addEventListener("end", () => {
    if (music !== undefined) music.volume = loud;
  });
  window.speechSynthesis.speak(sentence);
}

/** Plays our own music; whatever else is played stays text, for a page takes nothing from elsewhere. */
function play(url: string | undefined): void {
  if (url === undefined) {
    music?.pause();
    return;
  }
  music ??= new Audio(url);
  music.loop = true;
  music.volume = window.speechSynthesis?.speaking ? quiet : loud;
  music.currentTime = 0;
  // A browser that nobody has touched yet plays nothing; the text says what it is.
  music.play().catch(() => {});
}
