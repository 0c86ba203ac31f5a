import { goesOn, type KnownCall } from "../../record/history.ts";
import { paths } from "../../urls.ts";
import type { Look } from "../fragments/look.ts";
import { QueueTag } from "../fragments/parts.tsx";
import { StoryLines } from "./story-lines.tsx";
import { outcomeWords, storyOf } from "./story.ts";

/** One call as its story. */
export function StoryPage({ known, look }: { readonly known: KnownCall; readonly look: Look }) {
  const { call } = known;
  const ofNumber = `${look.basePath}${paths.calls}?${new URLSearchParams({ number: call.customer }).toString()}`;
  return (
    <>
      <p>
        <a href={look.basePath + paths.calls}>Calls</a>
      </p>
      <div class="head">
        <h1>
          <bdi>{call.customer}</bdi>, {look.dayClock.date(call.arrivedMs)}
        </h1>
        <a href={ofNumber}>All calls of this number</a>
      </div>
      <section class="sheet" aria-label="What is known of the call">
        <p class="wrap">
          <QueueTag queue={call.queue} look={look} />
          <span class="word">{outcomeWords[call.outcome ?? goesOn]}</span>
        </p>
        <StoryLines events={storyOf(known)} look={look} />
        <p class="soft small">
          <code>{call.callSid}</code> to <bdi>{call.lineNumber}</bdi>
        </p>
      </section>
    </>
  );
}
