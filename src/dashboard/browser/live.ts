import { swap } from "./morph.ts";

/** What the server sends when something has changed: fragments by their ids, and in a sentence what there is to hear. */
interface Frame {
  readonly atMs: number;
  readonly fragments: Readonly<Record<string, string>>;
  readonly said: string;
}

/** The server sends a sign of life every five seconds. */
const silentAfterMs = 8000;
const sayEveryMs = 15_000;
/** So long after an end that the browser takes for final, as that of a full server. */
const comeBackMs = 5000;

/** The server's time less ours; unknown until we have heard from it. */
let aheadMs: number | undefined;
let heardMs = performance.now();
let isConnected = false;
let source: EventSource | undefined;
let saidMs = Number.NEGATIVE_INFINITY;
let isFirst = true;
let toSay: string | undefined;

document.addEventListener("visibilitychange", connect);
connect();
setInterval(tick, 1000);
tick();

/** One connection a page, and none while nobody sees it. */
function connect(): void {
  const { feed } = document.body.dataset;
  if (document.hidden || feed === undefined) {
    source?.close();
    source = undefined;
    isConnected = false;
    return;
  }
  if (source !== undefined) return;
  const opened = new EventSource(feed);
  source = opened;
  opened.addEventListener("frame", ({ data }) => {
    show(JSON.parse(String(data)));
  });
  opened.addEventListener("beat", ({ data }) => {
    heard(Number(data));
  });
  opened.addEventListener("error", () => {
    isConnected = false;
    tick();
    if (opened.readyState === EventSource.CLOSED) comeBack(opened);
  });
}

/** What the browser does not try again by itself is tried again a little later; who has to log in first is led there. */
function comeBack(opened: EventSource): void {
  setTimeout(
    () => {
      if (source === opened) void comeBackNow(opened.url);
    },
    comeBackMs * (0.5 + Math.random()),
  );
}

async function comeBackNow(feed: string): Promise<void> {
  const status = await fetch(feed, { method: "HEAD" }).then(
    (answer) => answer.status,
    () => 0,
  );
  if (status === 401) location.reload();
  source = undefined;
  connect();
}

function show({ atMs, fragments, said }: Frame): void {
  for (const [id, html] of Object.entries(fragments)) swap(id, html);
  heard(atMs);
  // What the page says when it opens is read with the page.
  if (!isFirst) toSay = said;
  isFirst = false;
  tick();
}

function heard(atMs: number): void {
  aheadMs = atMs - Date.now();
  heardMs = performance.now();
  isConnected = true;
}

/** Once a second: clocks go on, silently, and the page says how old it is. */
function tick(): void {
  if (aheadMs !== undefined) moveOn(Date.now() + aheadMs);
  tellAge();
  announce();
}

function moveOn(nowMs: number): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-since]"))
    setText(element, minutes((nowMs - Number(element.dataset.since)) / 1000));
}

function tellAge(): void {
  const element = document.getElementById("freshness");
  if (element === null) return;
  const ageMs = performance.now() - heardMs;
  const isLive = isConnected && ageMs < silentAfterMs;
  // A page that has just opened is as old as its own loading.
  if (aheadMs === undefined && ageMs < 2000) return;
  element.classList.toggle("is-live", isLive);
  element.classList.toggle("is-old", !isLive && ageMs >= 2000);
  setText(element, isLive ? "Live" : `Data is ${age(ageMs / 1000)} old`);
}

/** One sentence at most every fifteen seconds, and never the same twice. */
function announce(): void {
  const element = document.getElementById("announcement");
  const now = performance.now();
  if (element === null || toSay === undefined || now - saidMs < sayEveryMs) return;
  if (element.textContent !== toSay) saidMs = now;
  setText(element, toSay);
  toSay = undefined;
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function minutes(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = whole >= 3600 ? [Math.floor(whole / 3600), Math.floor(whole / 60) % 60] : [Math.floor(whole / 60)];
  return [...parts, whole % 60]
    .map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, "0")))
    .join(":");
}

function age(seconds: number): string {
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
