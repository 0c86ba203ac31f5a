import type { RepView } from "../line-view.ts";
import type { Seen } from "../seen.ts";
import type { Look } from "./look.ts";
import { QueueTag, Since } from "./parts.tsx";

const words: Readonly<Record<RepView["state"], string>> = {
  listening: "listening",
  sent: "being sent to",
  talking: "talking with",
  "ringing-back": "ringing back",
  silent: "nothing heard of",
};

/** Every rep's leg that is on the line: what it does, with whom, since when. */
export function RepsFragment({ seen: { view }, look }: { readonly seen: Seen; readonly look: Look }) {
  return (
    <section id="reps" class="sheet" aria-label="Reps on the line">
      <h2>Reps on the line</h2>
      {view.reps.length === 0 ? (
        <p class="empty">No rep is on the line.</p>
      ) : (
        <ul class="rows">
          {view.reps.map((rep) => (
            <Rep key={rep.repSid} rep={rep} atMs={view.atMs} look={look} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Rep({ rep, atMs, look }: { readonly rep: RepView; readonly atMs: number; readonly look: Look }) {
  const queue = rep.customer?.queue ?? rep.queue;
  return (
    <li id={`rep-${rep.repSid}`} class="person">
      <strong>
        <bdi>{rep.number}</bdi>
      </strong>
      <span class="does soft">
        <span class="doing">{words[rep.state]} </span>
        {rep.customer && <bdi>{rep.customer.number}</bdi>}
      </span>
      <span class="of">{queue !== undefined && <QueueTag queue={queue} look={look} />}</span>
      <span class="end">
        <Since sinceMs={rep.sinceMs} atMs={atMs} />
      </span>
    </li>
  );
}
