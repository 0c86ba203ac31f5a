import type { ComponentChildren } from "preact";
import { counted, percent, seconds, spokenTime } from "../format.ts";
import type { LineView, Numbers } from "../line-view.ts";
import { definitions } from "../metrics.ts";
import type { Seen } from "../seen.ts";
import { levelStanding, type Look, type Standing, waitStanding } from "./look.ts";
import { Since, Word } from "./parts.tsx";

interface Figure {
  readonly name: keyof typeof definitions;
  readonly label: string;
  readonly number: ComponentChildren;
  readonly beside?: string | undefined;
  readonly standing?: Standing | undefined;
}

/** The ten numbers of the whole line, each with what it means behind it. */
export function NumbersFragment({ seen: { view }, look }: { readonly seen: Seen; readonly look: Look }) {
  return (
    <section id="numbers" aria-labelledby="numbers-title">
      <h2 id="numbers-title" class="unseen">
        The line in ten numbers
      </h2>
      <div class="numbers">
        {figuresOf(view, look).map((figure) => (
          <FigureCard key={figure.name} figure={figure} targetSeconds={look.serviceLevel.seconds} />
        ))}
      </div>
    </section>
  );
}

function FigureCard({ figure, targetSeconds }: { readonly figure: Figure; readonly targetSeconds: number }) {
  const { name, label, number, beside, standing } = figure;
  const isPair = name === "wait" || name === "abandoned";
  return (
    <div class={`figure ${standing?.tone ?? ""}`} id={`figure-${name}`}>
      <h3>{label}</h3>
      <p class={`number ${isPair ? "pair" : ""}`}>{number}</p>
      <p class="beside">{beside}</p>
      <Word standing={standing} />
      <details id={`about-${name}`}>
        <summary aria-label={`What is meant by: ${label}`}>
          <span aria-hidden="true">?</span>
        </summary>
        <p>{definitions[name].replace("{target}", String(targetSeconds))}</p>
      </details>
    </div>
  );
}

function figuresOf(view: LineView, look: Look): Figure[] {
  const { numbers } = view;
  const dueCallBacks = view.waiting.filter(({ kind }) => kind === "call-back").length;
  return [
    {
      name: "waiting",
      label: "Waiting",
      number: numbers.waiting,
      beside: dueCallBacks > 0 ? `and ${dueCallBacks} to be rung back` : "on the line",
    },
    longestWaitFigure(view, look),
    repsFigure(numbers),
    {
      name: "serviceLevel",
      label: "Service level",
      number: percent(numbers.serviceLevel),
      beside: `${percent(look.serviceLevel.target)} within ${look.serviceLevel.seconds} s wanted`,
      standing: levelStanding(numbers.serviceLevel, look),
    },
    {
      name: "wait",
      label: "Wait, p50 and p90",
      number: `${seconds(numbers.waitP50Seconds)} · ${seconds(numbers.waitP90Seconds)}`,
      beside: `on average ${seconds(numbers.waitMeanSeconds)}`,
      standing: waitStanding(numbers.waitP90Seconds, look),
    },
    ...dayFigures(numbers),
  ];
}

function longestWaitFigure({ waiting, atMs }: LineView, look: Look): Figure {
  const sinces = waiting.flatMap(({ kind, sinceMs }) => (kind === "caller" ? [sinceMs] : []));
  const sinceMs = sinces.length > 0 ? Math.min(...sinces) : undefined;
  return {
    name: "longestWait",
    label: "Longest wait",
    number: sinceMs === undefined ? "–" : <Since sinceMs={sinceMs} atMs={atMs} />,
    beside: sinceMs === undefined ? "nobody waits" : "so far",
    standing: waitStanding(sinceMs === undefined ? undefined : (atMs - sinceMs) / 1000, look),
  };
}

function repsFigure({ reps, waiting }: Numbers): Figure {
  const { listening, sent, talking, silent } = reps;
  const onTheLine = listening + sent + talking + silent;
  const nobody: Standing = { tone: "bad", word: "nobody on the line" };
  return {
    name: "reps",
    label: "Reps",
    number: onTheLine,
    beside: `${listening} listening, ${sent} sent, ${talking} talking${silent > 0 ? `, ${silent} silent` : ""}`,
    standing: onTheLine === 0 && waiting > 0 ? nobody : undefined,
  };
}

function dayFigures(numbers: Numbers): Figure[] {
  const { offered, answered, abandoned, abandonedShare, shortAbandoned, left, refused, failed, goingOn } = numbers;
  const { talkSeconds, rating } = numbers;
  const others = left + refused + failed;
  return [
    {
      name: "abandoned",
      label: "Abandoned",
      number: abandonedShare === undefined ? abandoned : `${abandoned} · ${percent(abandonedShare)}`,
      beside: `${shortAbandoned} within 10 s`,
    },
    { name: "offered", label: "Offered today", number: offered, beside: `${goingOn} going on` },
    {
      name: "answered",
      label: "Answered today",
      number: answered,
      beside: others > 0 ? `${others} left, refused or failed` : undefined,
    },
    {
      name: "talkTime",
      label: "Talk time",
      number: seconds(talkSeconds.mean),
      beside: `on average; in all ${seconds(talkSeconds.sum)}`,
    },
    {
      name: "rating",
      label: "Rating",
      number: rating.mean === undefined ? "–" : rating.mean.toFixed(1),
      beside: `of 5, by ${counted(rating.count, "customer")}`,
    },
  ];
}

/** The line in a sentence, for who hears the page. */
export function said({ view: { numbers, waiting, atMs }, record }: Seen): string {
  if (record === "away") return "The record does not answer; the page shows what was known last.";
  const longest = Math.max(0, ...waiting.map(({ sinceMs }) => (atMs - sinceMs) / 1000));
  const people =
    numbers.waiting === 0 ? "Nobody waits." : `${numbers.waiting} waiting, the longest for ${spokenTime(longest)}.`;
  const { listening, sent, talking } = numbers.reps;
  return `${people} ${counted(listening + sent + talking, "rep")} on the line, ${talking} talking.`;
}
