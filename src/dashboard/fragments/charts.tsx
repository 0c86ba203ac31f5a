import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { curveStepAfter, line, stack } from "d3-shape";
import type { ComponentChildren } from "preact";
import { stopwatchTime } from "../format.ts";
import type { QuarterOfCalls, WaitClass } from "../line-view.ts";
import type { Seen } from "../seen.ts";
import type { Look } from "./look.ts";
import { Scrolling } from "./parts.tsx";

const [width, height] = [420, 190];
const inner = { left: 30, right: width - 6, top: 8, bottom: height - 22 };

interface ChartProps {
  readonly seen: Seen;
  readonly look: Look;
}

interface ChartSheetProps {
  readonly id: string;
  readonly title: string;
  /** What is shown, by the number of its colour. */
  readonly legend: readonly { readonly label: string; readonly mark: ComponentChildren }[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly children: ComponentChildren;
}

function ChartSheet({ id, title, legend, head, rows, children }: ChartSheetProps) {
  return (
    <figure class="sheet" id={`chart-${id}`} aria-label={title}>
      <h2>{title}</h2>
      <p class="legend" aria-hidden="true">
        {legend.map(({ label, mark }) => (
          <span key={label}>
            <svg viewBox="0 0 24 10">{mark}</svg>
            {label}
          </span>
        ))}
      </p>
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {children}
      </svg>
      <details class="behind" id={`table-${id}`}>
        <summary>The same as a table</summary>
        <Scrolling label={`${title}, as a table`}>
          <table>
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...others]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {others.map((cell, place) => (
                    <td key={head[place + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </details>
    </figure>
  );
}

/** How many waited in each queue over the last hour. */
export function WaitingChart({ seen, look }: ChartProps) {
  const { atMs, queues } = seen.view.charts.waiting;
  const most = max(queues.flatMap((one) => one.waiting)) ?? 0;
  const x = scaleLinear([atMs[0] ?? 0, atMs.at(-1) ?? 1], [inner.left, inner.right]);
  const y = scaleLinear([0, Math.max(4, most)], [inner.bottom, inner.top]).nice(4);
  const path = line<number>()
    .curve(curveStepAfter)
    .x((_count, place) => x(atMs[place] ?? 0))
    .y((count) => y(count));
  const ticks = atMs.filter((instant) => instant % (15 * 60_000) === 0);
  return (
    <ChartSheet
      id="waiting"
      title="Who waited over the last hour"
      legend={queues.map(({ queue }, place) => ({ label: queue, mark: <path class={stroke(place)} d="M0 5h24" /> }))}
      head={["Time", ...queues.map(({ queue }) => queue)]}
      rows={atMs.map((instant, place) => [
        look.dayClock.time(instant),
        ...queues.map((one) => one.waiting[place] ?? 0),
      ])}
    >
      <Axes y={y} ticks={ticks.map((instant) => ({ at: x(instant), label: look.dayClock.time(instant) }))} />
      {queues.map((one, place) => (
        <path key={one.queue} class={stroke(place)} d={path(one.waiting) ?? ""} />
      ))}
    </ChartSheet>
  );
}

const outcomes = [
  { key: "answered", label: "answered", colour: 1 },
  { key: "goingOn", label: "going on", colour: 2 },
  { key: "abandoned", label: "abandoned", colour: 4 },
  { key: "left", label: "left", colour: 3 },
  { key: "refused", label: "refused", colour: 5 },
  { key: "failed", label: "failed", colour: 6 },
] as const satisfies readonly { readonly key: keyof QuarterOfCalls; readonly label: string; readonly colour: number }[];

/** What became of the calls of each quarter of an hour. */
export function QuartersChart({ seen, look }: ChartProps) {
  const { quarters } = seen.view.charts;
  const keys = outcomes.map(({ key }) => key);
  const busy = quarters.slice(
    Math.max(
      0,
      quarters.findIndex((quarter) => keys.some((key) => quarter[key] > 0)),
    ),
  );
  // So that a single quarter is no wall.
  const shown = busy.length >= 12 ? busy : quarters.slice(-12);
  const layers = stack<QuarterOfCalls, (typeof keys)[number]>()
    .keys(keys)
    .value((quarter, key) => quarter[key])(shown);
  const most = max(layers.flat(), ([, top]) => top) ?? 0;
  const x = scaleBand(
    shown.map(({ fromMs }) => fromMs),
    [inner.left, inner.right],
  ).padding(0.2);
  const y = scaleLinear([0, Math.max(4, most)], [inner.bottom, inner.top]).nice(4);
  const every = Math.max(1, Math.ceil(shown.length / 6));
  return (
    <ChartSheet
      id="quarters"
      title="Today’s calls, and what became of them"
      legend={outcomes.map(({ label, colour }) => ({
        label,
        mark: <rect class={`fill-${colour}`} width="24" height="10" />,
      }))}
      head={["From", ...outcomes.map(({ label }) => label)]}
      rows={shown.map((quarter) => [look.dayClock.time(quarter.fromMs), ...keys.map((key) => quarter[key])])}
    >
      <Axes
        y={y}
        ticks={shown
          .filter((_quarter, place) => place % every === 0)
          .map(({ fromMs }) => ({ at: (x(fromMs) ?? 0) + x.bandwidth() / 2, label: look.dayClock.time(fromMs) }))}
      />
      {layers.map((layer, place) =>
        layer.map(([from, to], at) => {
          const left = x(shown[at]?.fromMs ?? 0) ?? 0;
          return (
            to > from && (
              <Bar
                key={`${place}-${left}`}
                colour={outcomes[place]?.colour}
                x={left}
                width={x.bandwidth()}
                from={y(from)}
                to={y(to)}
              />
            )
          );
        }),
      )}
    </ChartSheet>
  );
}

const ends = [
  { key: "answered", label: "answered", colour: 1 },
  { key: "abandoned", label: "gave up", colour: 4 },
] as const;

/** How long the calls of the day waited. */
export function WaitsChart({ seen }: ChartProps) {
  const { waits } = seen.view.charts;
  const labels = waits.map(labelOf);
  const most = max(waits, ({ answered, abandoned }) => answered + abandoned) ?? 0;
  const x = scaleBand(labels, [inner.left, inner.right]).padding(0.15);
  const y = scaleLinear([0, Math.max(4, most)], [inner.bottom, inner.top]).nice(4);
  return (
    <ChartSheet
      id="waits"
      title="How long today’s callers waited"
      legend={ends.map(({ label, colour }) => ({
        label,
        mark: <rect class={`fill-${colour}`} width="24" height="10" />,
      }))}
      head={["Waited", ...ends.map(({ label }) => label)]}
      rows={waits.map((one, place) => [labels[place] ?? "", one.answered, one.abandoned])}
    >
      <Axes y={y} ticks={labels.map((label) => ({ at: (x(label) ?? 0) + x.bandwidth() / 2, label }))} />
      {waits.map(({ answered, abandoned }, place) => {
        const left = x(labels[place] ?? "") ?? 0;
        return (
          <g key={labels[place]}>
            {answered > 0 && <Bar colour={1} x={left} width={x.bandwidth()} from={y(0)} to={y(answered)} />}
            {abandoned > 0 && (
              <Bar colour={4} x={left} width={x.bandwidth()} from={y(answered)} to={y(answered + abandoned)} />
            )}
          </g>
        );
      })}
    </ChartSheet>
  );
}

function labelOf({ toSeconds, fromSeconds }: WaitClass): string {
  return toSeconds === undefined ? `>${short(fromSeconds)}` : `≤${short(toSeconds)}`;
}

function short(seconds: number): string {
  if (seconds < 60) return `${seconds}s`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : stopwatchTime(seconds);
}

interface BarProps {
  readonly colour: number | undefined;
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

function Bar({ colour, x, width, from, to }: BarProps) {
  return (
    <rect class={`fill-${colour ?? 6}`} x={round(x)} y={round(to)} width={round(width)} height={round(from - to)} />
  );
}

interface AxesProps {
  readonly y: { (value: number): number; ticks: (count: number) => number[] };
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

function Axes({ y, ticks }: AxesProps) {
  return (
    <g>
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((value) => (
          <g key={value}>
            <path class="axis" d={`M${inner.left} ${round(y(value))}H${inner.right}`} />
            <text x={inner.left - 5} y={round(y(value)) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
      {ticks.map(({ at, label }) => (
        <text key={label} x={round(at)} y={height - 6} text-anchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}

/** A queue's curve, told apart by its dashes too. */
function stroke(place: number): string {
  return `curve stroke-${(place % 5) + 1} dash-${(place % 4) + 1}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
