import type { ComponentChildren } from "preact";
import type { Look, Standing } from "./look.ts";
import { stopwatchTime } from "../format.ts";
import { paths } from "../../urls.ts";
import type { WaitingView } from "../line-view.ts";

/** How long something lasts already; the script moves it on. */
export function Since({ sinceMs, atMs }: { readonly sinceMs: number; readonly atMs: number }) {
  return (
    <time class="nowrap" data-since={sinceMs} dateTime={new Date(sinceMs).toISOString()}>
      {stopwatchTime((atMs - sinceMs) / 1000)}
    </time>
  );
}

/** A queue, by name and by the colour that it has everywhere. */
export function QueueTag({ queue, look }: { readonly queue: string; readonly look: Look }) {
  return <span class={`tag q${(look.order.indexOf(queue) % 5) + 1}`}>{queue}</span>;
}

/** Where something stands against its target. */
export function Word({ standing }: { readonly standing: Standing | undefined }) {
  return standing && <span class={`word ${standing.tone}`}>{standing.word}</span>;
}

/** A table that may be wider than its place; it can be moved by keyboard then. */
export function Scrolling({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="scroll" role="region" aria-label={label} tabindex={0}>
      {children}
    </div>
  );
}

/** Leads to what can be done with somebody who waits. It is there for all who look, and shown to those who may act. */
export function ActLink(props: Pick<WaitingView, "kind" | "id" | "number"> & { readonly look: Look }) {
  const { kind, id, number, look } = props;
  const query = new URLSearchParams({ [kind === "caller" ? "call" : "call-back"]: id }).toString();
  return (
    <a class="act-link" href={`${look.basePath}${paths.act}?${query}`} aria-label={`What can be done with ${number}`}>
      …
    </a>
  );
}
