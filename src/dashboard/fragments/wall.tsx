import type { ComponentChildren } from "preact";
import { percent } from "../format.ts";
import { hourMs } from "../../runtime/durations.ts";
import type { LineView, Numbers } from "../line-view.ts";
import type { Seen } from "../seen.ts";
import { levelStanding, type Look, type Standing, waitStanding } from "./look.ts";
import { Since, Word } from "./parts.tsx";

/** Five numbers of each queue, to be read from five metres. */
export function WallFragment({ seen: { view }, look }: { readonly seen: Seen; readonly look: Look }) {
  return (
    <div id="wall" class={`wall-queues ${view.queues.length > 3 ? "many" : ""}`}>
      {view.queues.map(({ queue, numbers }) => (
        <WallQueue key={queue} queue={queue} numbers={numbers} view={view} look={look} />
      ))}
    </div>
  );
}

interface WallQueueProps {
  readonly queue: string;
  readonly numbers: Numbers;
  readonly view: LineView;
  readonly look: Look;
}

function WallQueue({ queue, numbers, view, look }: WallQueueProps) {
  const sinces = view.waiting.flatMap((one) => (one.kind === "caller" && one.queue === queue ? [one.sinceMs] : []));
  const sinceMs = sinces.length > 0 ? Math.min(...sinces) : undefined;
  const longest = waitStanding(sinceMs === undefined ? undefined : (view.atMs - sinceMs) / 1000, look);
  const { listening, sent, talking } = numbers.reps;
  return (
    <section class="wall-queue" id={`wall-${queue}`} aria-label={queue}>
      <h2>{queue}</h2>
      <WallFigure label="waiting" number={numbers.waiting} isLong={numbers.waiting >= 1000} />
      <WallFigure
        label="longest wait"
        number={sinceMs === undefined ? "–" : <Since sinceMs={sinceMs} atMs={view.atMs} />}
        standing={longest}
        isLong={sinceMs !== undefined && view.atMs - sinceMs >= hourMs}
      />
      <WallFigure label="reps here" number={listening + sent + talking} />
      <WallFigure
        label={`within ${look.serviceLevel.seconds} s`}
        number={percent(numbers.serviceLevel)}
        standing={levelStanding(numbers.serviceLevel, look)}
      />
      <WallFigure label="abandoned" number={numbers.abandoned} isLong={numbers.abandoned >= 1000} />
    </section>
  );
}

interface WallFigureProps {
  readonly label: string;
  readonly number: ComponentChildren;
  readonly standing?: Standing | undefined;
  readonly isLong?: boolean;
}

function WallFigure({ label, number, standing, isLong = false }: WallFigureProps) {
  return (
    <div class={`wall-figure ${standing?.tone ?? ""}`}>
      <span class={`number ${isLong ? "long" : ""}`}>{number}</span>
      <span class="label">{label}</span>
      <Word standing={standing} />
    </div>
  );
}
