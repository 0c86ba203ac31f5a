import { counted } from "../format.ts";
import type { CallBackView } from "../line-view.ts";
import type { Seen } from "../seen.ts";
import type { Look } from "./look.ts";
import { ActLink, QueueTag } from "./parts.tsx";

const mostShown = 50;

/** Who has been promised a call back: those whose turn may come, and those who are not rung before a time. */
export function CallBacksFragment({ seen: { view }, look }: { readonly seen: Seen; readonly look: Look }) {
  const inTurn = view.callBacks.toSorted((one, other) => one.dueMs - other.dueMs);
  return (
    <section id="call-backs" class="sheet" aria-label="Call-backs">
      <h2>Call-backs</h2>
      {inTurn.length === 0 && <p class="empty">Nobody is to be rung back.</p>}
      <ul class="rows">
        {inTurn.slice(0, mostShown).map((one) => (
          <li key={one.id} id={`call-back-${one.id}`} class="person">
            <strong>
              <bdi>{one.number}</bdi>
            </strong>
            <span class="of">
              <QueueTag queue={one.queue} look={look} />
            </span>
            <span class="does soft small">{stateOf(one, view.atMs, look)}</span>
            <span class="end">
              {one.state === "waiting" && <ActLink kind="call-back" id={one.id} number={one.number} look={look} />}
            </span>
          </li>
        ))}
      </ul>
      {inTurn.length > mostShown && <p class="soft small">and {inTurn.length - mostShown} more</p>}
    </section>
  );
}

function stateOf({ state, dueMs, tries, askedMs }: CallBackView, atMs: number, { dayClock }: Look): string {
  const tried = tries > 0 ? `, ${counted(tries, "try", "tries")} so far` : "";
  if (state === "ringing") return "being rung now";
  const when = dueMs > atMs ? `not before ${dayClock.time(dueMs)}` : `due; asked at ${dayClock.time(askedMs)}`;
  return when + tried;
}
