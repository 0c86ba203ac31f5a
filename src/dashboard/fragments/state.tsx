import type { Seen } from "../seen.ts";
import type { Look } from "./look.ts";

/** What keeps the page from showing the line as it is; empty when nothing does. */
export function StateFragment({ seen, look }: { readonly seen: Seen; readonly look: Look }) {
  return <div id="state">{sentence(seen, look)}</div>;
}

function sentence({ record, isKnown, view }: Seen, { dayClock }: Look) {
  if (record === "answers") return undefined;
  if (record === "none")
    return <p class="notice">This line keeps no record (DATABASE_URL is none), so there is nothing to see of it.</p>;
  const known = isKnown
    ? `What you see is what was known at ${dayClock.time(view.atMs)}.`
    : "Nothing has been read of it yet.";
  return <p class="notice bad">The record of the line does not answer; callers are served without it. {known}</p>;
}
