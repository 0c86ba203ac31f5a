import type { SwitchName } from "../../record/tables/switches.ts";
import type { Seen } from "../seen.ts";
import type { Look } from "./look.ts";

/** What keeps the page from showing the line as it is, and what is turned off; empty when nothing is. */
export function StateFragment({ seen, look }: { readonly seen: Seen; readonly look: Look }) {
  const off = seen.switchedOff ?? [];
  return (
    <div id="state">
      {sentence(seen, look)}
      {off.length > 0 && <p class="notice bad">{off.map((name) => turnedOff[name]).join(" ")}</p>}
    </div>
  );
}

const turnedOff: Readonly<Record<SwitchName, string>> = {
  line: "The line is closed to new callers.",
  texts: "Texts are paused.",
  "call-backs": "Call-backs are paused.",
};

function sentence({ record, isKnown, view }: Seen, { dayClock }: Look) {
  if (record === "answers") return undefined;
  if (record === "none")
    return <p class="notice">This line keeps no record (DATABASE_URL is none), so there is nothing to see of it.</p>;
  const known = isKnown
    ? `What you see is what was known at ${dayClock.time(view.atMs)}.`
    : "Nothing has been read of it yet.";
  return <p class="notice bad">The record of the line does not answer; callers are served without it. {known}</p>;
}
