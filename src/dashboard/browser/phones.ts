import { speak, tellVoices } from "./voice.ts";

/** Which handset speaks is kept as long as the tab; whether any does, as long as the browser likes. */
const heardKey = "phones-heard";
const soundKey = "phones-sound";

const handsets = document.getElementById("handsets");
const complaint = document.getElementById("complaint");
const sound = document.getElementById("sound");
/** A handset that has just been taken, until it is there to be shown. */
let taken: string | undefined;
let isLoud = localStorage.getItem(soundKey) !== "off";

document.documentElement.classList.add("has-script");
document.addEventListener("submit", (event) => {
  if (event.target instanceof HTMLFormElement && "act" in event.target.dataset) void act(event, event.target);
});
document.addEventListener("pointerdown", chooseAround);
document.addEventListener("focusin", chooseAround);
document.addEventListener("keydown", pressKey);
document.addEventListener("visibilitychange", listen);
document.addEventListener("input", showValue);
document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === "range") target.form?.requestSubmit();
});
sound?.addEventListener("click", () => {
  isLoud = !isLoud;
  localStorage.setItem(soundKey, isLoud ? "on" : "off");
  listen();
});
const observer = new MutationObserver(() => {
  listen();
  showTaken();
  followSliders();
});
for (const watched of [handsets, document.getElementById("crowd")?.parentElement])
  if (watched)
    observer.observe(watched, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["data-settings"],
    });
sound?.toggleAttribute("hidden", false);
tellVoices();
listen();

/** Does what a form says without leaving the page; what is refused is said in the words of the server. */
async function act(event: SubmitEvent, form: HTMLFormElement): Promise<void> {
  event.preventDefault();
  const fields = new FormData(form, event.submitter);
  if (form.classList.contains("write")) form.reset();
  try {
    const response = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(pairs(fields)),
      headers: { Accept: "application/json" },
    });
    const answer = await response.text();
    complain(response.ok ? "" : answer);
    if (response.ok) take(handsetIn(JSON.parse(answer)));
  } catch {
    complain("The server does not answer. Is it still running?");
  }
}

/** Whoever uses a handset listens to it, and sees it. */
function take(handset: string | undefined): void {
  taken = handset;
  choose(handset);
  showTaken();
}

function showTaken(): void {
  const there = taken === undefined ? null : document.getElementById(`handset-${taken}`);
  if (there === null) return;
  taken = undefined;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  there.scrollIntoView({ block: "nearest", behavior: isCalm ? "instant" : "smooth" });
}

function pairs(fields: FormData): [string, string][] {
  return [...fields].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
}

function handsetIn({ handset }: { readonly handset?: number }): string | undefined {
  return handset === undefined ? undefined : String(handset);
}

function complain(text: string): void {
  if (complaint === null) return;
  complaint.hidden = text === "";
  complaint.textContent = text;
}

/** Whoever touches a handset listens to it. */
function chooseAround({ target }: Event): void {
  if (target instanceof Element) choose(target.closest<HTMLElement>("[data-handset]")?.dataset.handset);
}

function choose(handset: string | undefined): void {
  if (handset === undefined || sessionStorage.getItem(heardKey) === handset) return;
  sessionStorage.setItem(heardKey, handset);
  listen();
}

/** Keys of the keyboard are keys of the handset that has the focus. */
function pressKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof Element) || target.closest("input, textarea") !== null || !/^[\d*#]$/.test(key)) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const button = target.closest("[data-handset]")?.querySelector<HTMLButtonElement>(`.key[value="${CSS.escape(key)}"]`);
  if (!button || button.disabled) return;
  event.preventDefault();
  button.form?.requestSubmit(button);
}

/** Marks the handset that is listened to, keeps the newest line in sight everywhere, and lets that handset speak. */
function listen(): void {
  const all = [...document.querySelectorAll<HTMLElement>("[data-handset]")];
  const heard = all.find(({ dataset }) => dataset.handset === sessionStorage.getItem(heardKey)) ?? all.at(-1);
  for (const one of all) mark(one, one === heard);
  if (sound) {
    sound.setAttribute("aria-pressed", String(isLoud));
    setText(sound, isLoud ? "Sound on" : "Sound off");
  }
  const lines = heard?.querySelectorAll<HTMLElement>("[data-line]") ?? [];
  speak(isLoud && !document.hidden ? [...lines] : []);
}

function mark(handset: HTMLElement, isHeard: boolean): void {
  handset.classList.toggle("is-heard", isHeard);
  const button = handset.querySelector<HTMLElement>("[data-listen]");
  button?.setAttribute("aria-pressed", String(isHeard));
  if (button) setText(button, isHeard ? "Listening" : "Listen");
  const list = handset.querySelector<HTMLElement>(".heard");
  if (list === null) return;
  // What is not spoken here is read by a screen reader.
  if (isHeard && !isLoud) list.setAttribute("aria-live", "polite");
  else list.removeAttribute("aria-live");
  const newest = list.lastElementChild?.id ?? "";
  if (list.dataset.seen !== newest) list.scrollTop = list.scrollHeight;
  list.dataset.seen = newest;
}

/** A slider says its value while it is moved; when somebody else has moved it, it follows. */
function showValue({ target }: Event): void {
  if (target instanceof HTMLInputElement && target.type === "range") showValueOf(target);
}

function showValueOf({ form, name, value }: HTMLInputElement): void {
  const shown = form?.querySelector<HTMLElement>(`[data-of="${name}"]`);
  if (shown) setText(shown, value);
}

function followSliders(): void {
  const settings = document.getElementById("crowd")?.dataset.settings;
  if (settings === undefined) return;
  setSliders(JSON.parse(settings));
}

function setSliders(values: Readonly<Record<string, number>>): void {
  for (const slider of document.querySelectorAll<HTMLInputElement>("[data-sliders] input[type=range]")) {
    const value = String(values[slider.name] ?? slider.value);
    if (slider === document.activeElement || slider.value === value) continue;
    slider.value = value;
    showValueOf(slider);
  }
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
