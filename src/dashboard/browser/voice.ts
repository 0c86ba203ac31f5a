/** A sentence that should have been over so long ago is not begun any more, in milliseconds. */
const lateMs = 1500;
const loud = 0.35;
const quiet = 0.08;

let spoken: string | undefined;
let music: HTMLAudioElement | undefined;

/**
 * Lets the browser say what a line says, or play it; without a line it is silent.
 *
 * Only the newest line counts: a sentence that comes late is left out, and one that is still being spoken ends where
 * another begins.
 */
export function speakLine(line: HTMLElement | undefined): void {
  const key = line?.dataset.line;
  if (key === spoken) return;
  spoken = key;
  const kind = line?.dataset.kind;
  // Music does not cut a sentence off: browsers speak a little more slowly than the telephone does.
  if (kind !== "media") window.speechSynthesis?.cancel();
  play(line?.dataset.music);
  if (line !== undefined && kind === "words" && !isLate(line)) speak(line.textContent ?? "");
}

/** Says so where a browser has no voice. */
export function tellVoices(): void {
  const element = document.getElementById("sound");
  const say = () => {
    const isMute = window.speechSynthesis === undefined || window.speechSynthesis.getVoices().length === 0;
    if (element)
      element.title = isMute ? "This browser has no voice: read along" : "What the telephone hears is spoken";
  };
  say();
  window.speechSynthesis?.addEventListener("voiceschanged", say);
}

function isLate({ dataset }: HTMLElement): boolean {
  return Date.now() > Number(dataset.at) + Number(dataset.seconds) * 1000 + lateMs;
}

function speak(text: string): void {
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
