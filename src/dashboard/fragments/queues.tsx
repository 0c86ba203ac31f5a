import { percent, seconds } from "../format.ts";
import type { Numbers } from "../line-view.ts";
import type { Seen } from "../seen.ts";
import { levelStanding, type Look } from "./look.ts";
import { QueueTag, Scrolling, Word } from "./parts.tsx";

const columns = [
  ["Waiting", ({ waiting }) => waiting],
  ["Longest", ({ longestWaitSeconds }) => seconds(longestWaitSeconds)],
  ["Listening, sent, talking", ({ reps }) => `${reps.listening} · ${reps.sent} · ${reps.talking}`],
  ["p50", ({ waitP50Seconds }) => seconds(waitP50Seconds)],
  ["p90", ({ waitP90Seconds }) => seconds(waitP90Seconds)],
  ["Abandoned", ({ abandoned, abandonedShare }) => `${abandoned} · ${percent(abandonedShare)}`],
  ["Offered", ({ offered }) => offered],
  ["Answered", ({ answered }) => answered],
  ["Talk", ({ talkSeconds }) => seconds(talkSeconds.mean)],
  ["Rating", ({ rating }) => rating.mean?.toFixed(1) ?? "–"],
] as const satisfies readonly (readonly [string, (numbers: Numbers) => string | number])[];

/** The ten numbers of each queue. */
export function QueuesFragment({ seen: { view }, look }: { readonly seen: Seen; readonly look: Look }) {
  return (
    <section id="queues" class="sheet" aria-label="Each queue">
      <h2>Each queue</h2>
      <Scrolling label="The numbers of each queue">
        <table class="stacks of-queues">
          <thead>
            <tr>
              <th scope="col">Queue</th>
              <th scope="col">Service level</th>
              {columns.map(([label]) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.queues.map(({ queue, numbers }) => (
              <tr key={queue} id={`queue-${queue}`}>
                <th scope="row">
                  <QueueTag queue={queue} look={look} />
                </th>
                <td class="nowrap level" data-label="Service level">
                  <span class="share">{percent(numbers.serviceLevel)} </span>
                  <Word standing={levelStanding(numbers.serviceLevel, look)} />
                </td>
                {columns.map(([label, read]) => (
                  <td key={label} class="nowrap" data-label={label}>
                    {read(numbers)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
