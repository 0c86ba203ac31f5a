import type { ListedAct } from "../../record/tables/acts.ts";
import { detailsOf } from "../../record/tables/acts.ts";
import {
  longestMessage,
  positions,
  spoken,
  type SwitchName,
  switchNames,
  type SwitchRow,
} from "../../record/tables/switches.ts";
import { paths } from "../../urls.ts";
import type { Look } from "../fragments/look.ts";
import { ActForm } from "./form.tsx";
import { failureOf, isUndoable, partsOf } from "./words.ts";

/** What the page of acts shows. */
export interface ActsView {
  readonly acts: readonly ListedAct[];
  /** Where those before them are found. */
  readonly before: string | undefined;
  readonly switches: readonly SwitchRow[];
  /** The act that was just done. */
  readonly done: ListedAct | undefined;
  /** Why nothing was done just now. */
  readonly nothing: string | undefined;
  readonly canAct: boolean;
}

/** The switches of the line, and the log of what people have done on it. */
export function ActsPage({ view, look }: { readonly view: ActsView; readonly look: Look }) {
  const { acts, before, switches, done, nothing, canAct } = view;
  const newest = new Set(acts.filter((act, i) => acts.findIndex((one) => isSameSwitch(one, act)) === i));
  const mayUndo = (act: ListedAct) => canAct && isUndoable(act) && (act.what !== "switch" || newest.has(act));
  return (
    <>
      <h1>What was done on the line</h1>
      {nothing !== undefined && (
        <p class="notice bad" role="alert">
          {nothing}
        </p>
      )}
      {done !== undefined && <Done act={done} />}
      <div class="acts-columns">
        <section class="sheet acts" aria-label="Switches">
          <h2>Switches</h2>
          {switchNames.map((what) => (
            <Switch key={what} {...{ what, row: switches.find((row) => row.what === what), canAct, look }} />
          ))}
        </section>
        <section class="sheet" aria-label="Log">
          <h2>Log</h2>
          {acts.length === 0 && <p class="empty">Nobody has done anything yet.</p>}
          <ol class="rows story">
            {acts.map((act) => (
              <li key={act.id} id={`act-${act.id}`}>
                <time class="soft nowrap" dateTime={new Date(act.atMs).toISOString()}>
                  {look.dayClock.precise(act.atMs)}
                </time>
                <span>
                  <Sentence act={act} look={look} />
                  {mayUndo(act) && (
                    <ActForm
                      {...{ basePath: look.basePath, title: "Undo", button: "Undo it" }}
                      fields={{ do: "undo", act: act.id }}
                    />
                  )}
                </span>
              </li>
            ))}
          </ol>
          {before !== undefined && (
            <nav class="pager small" aria-label="Pages of the log">
              <a href={`${look.basePath}${paths.acts}?before=${encodeURIComponent(before)}`}>Those before</a>
            </nav>
          )}
        </section>
      </div>
    </>
  );
}

function isSameSwitch(one: ListedAct, other: ListedAct): boolean {
  const isOfSwitch = one.what === "switch" || one.what === "undo-switch";
  return one.id === other.id || (isOfSwitch && one.subject === other.subject);
}

function Done({ act }: { readonly act: ListedAct }) {
  const failure = failureOf(act);
  return (
    <p class={failure === undefined ? "notice good" : "notice bad"} role="status">
      {failure ?? (
        <>
          Done: <Sentence act={act} />
        </>
      )}
    </p>
  );
}

function Sentence({ act, look }: { readonly act: ListedAct; readonly look?: Look }) {
  const [before, whom, after] = partsOf(act);
  const { message } = detailsOf(act);
  const failure = failureOf(act);
  const isLinked = look !== undefined && act.callState !== null;
  return (
    <>
      <bdi>{act.who}</bdi> {before}
      {whom !== undefined && " "}
      {whom !== undefined &&
        (isLinked ? (
          <a href={`${look.basePath}${paths.call}${act.subject}`}>
            <bdi>{whom}</bdi>
          </a>
        ) : (
          <bdi>{whom}</bdi>
        ))}
      {after !== "" && ` ${after}`}
      {message !== undefined && (
        <>
          {" "}
          with the words “<bdi class="quote">{message}</bdi>”
        </>
      )}
      {message === undefined && "."}
      {look !== undefined && failure !== undefined && <span class="soft"> It came to nothing: {failure}</span>}
      {look !== undefined && failure === undefined && act.undoneMs !== null && (
        <span class="soft"> Undone at {look.dayClock.time(act.undoneMs)}.</span>
      )}
    </>
  );
}

const titles: Readonly<Record<SwitchName, string>> = { texts: "Texts", "call-backs": "Call-backs", line: "The line" };
const turns: Readonly<Record<SwitchName, Readonly<Record<SwitchRow["value"], string>>>> = {
  texts: { on: "Resume texts", off: "Pause texts" },
  "call-backs": { on: "Resume call-backs", off: "Pause call-backs" },
  line: { on: "Open the line", off: "Close the line" },
};
const consequences: Readonly<Record<SwitchName, string>> = {
  texts: "No text goes out but the answer to STOP. What falls due waits.",
  "call-backs": "Nobody is called back, and none is offered. Who has asked keeps their place.",
  line: "Who rings hears the message, and is hung up on. Who waits is served.",
};

function Switch(props: {
  readonly what: SwitchName;
  readonly row: SwitchRow | undefined;
  readonly canAct: boolean;
  readonly look: Look;
}) {
  const { what, row, canAct, look } = props;
  const value = row?.value ?? "on";
  const other = value === "on" ? "off" : "on";
  const title = turns[what][other];
  return (
    <div>
      <p>
        {titles[what]}: <span class={value === "on" ? "word good" : "word bad"}>{positions[what][value]}</span>
        {row !== undefined && (
          <span class="soft small">
            {" "}
            since {look.dayClock.precise(row.atMs)}, by <bdi>{row.who}</bdi>
          </span>
        )}
        {what === "line" && value === "off" && spoken(row?.message ?? null) !== undefined && (
          <span class="soft small">
            ; callers hear <bdi class="quote">{spoken(row?.message ?? null)}</bdi>
          </span>
        )}
      </p>
      {canAct && (
        <ActForm
          {...{ basePath: look.basePath, title, button: title, isGrave: other === "off" }}
          fields={{ do: "switch", what, value: other }}
        >
          {other === "off" && <p>{consequences[what]}</p>}
          {what === "line" && other === "off" && (
            <label>
              What callers hear
              <textarea name="message" rows={3} maxlength={longestMessage} />
              <span class="hint">Left empty, we say that nobody is here to take their call.</span>
            </label>
          )}
        </ActForm>
      )}
    </div>
  );
}
