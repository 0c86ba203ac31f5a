import type { Look } from "../fragments/look.ts";
import type { StoryEvent } from "./story.ts";

interface Lines {
  readonly events: readonly StoryEvent[];
  readonly look: Look;
  /** Whether they may be of several days. */
  readonly hasDates?: boolean;
}

/** What has happened, a line for each. */
export function StoryLines({ events, look, hasDates = false }: Lines) {
  return (
    <ol class="rows story">
      {events.map(({ atMs, text, quote }, index) => (
        <li key={index}>
          <time class="soft nowrap" dateTime={new Date(atMs).toISOString()}>
            {hasDates ? look.dayClock.date(atMs) : look.dayClock.precise(atMs)}
          </time>
          <span>
            {text}
            {quote !== undefined && (
              <>
                {" "}
                <bdi class="quote">{quote}</bdi>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
