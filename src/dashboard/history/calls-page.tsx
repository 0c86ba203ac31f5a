import {
  type CallFilter,
  goesOn,
  type HeardOfStory,
  type HistoryCall,
  type PageOfCalls,
} from "../../record/history.ts";
import { dayMs } from "../../runtime/durations.ts";
import { clockIn, dateOf } from "../../runtime/days.ts";
import { paths } from "../../urls.ts";
import { seconds } from "../format.ts";
import type { Look } from "../fragments/look.ts";
import { QueueTag } from "../fragments/parts.tsx";
import { type FilterName, filterNames, outcomeNames, type ReadFilters, writeKey } from "./filter.ts";
import { lengthsOf } from "./lengths.ts";
import { StoryLines } from "./story-lines.tsx";
import { heardEvent, outcomeWords } from "./story.ts";

/** What the page of calls shows. */
export interface CallsShown {
  readonly filters: ReadFilters;
  /** Undefined where the record does not answer, or the filters are none. */
  readonly found: PageOfCalls | undefined;
  /** What the number that is looked for has texted without a call. */
  readonly texts: readonly HeardOfStory[] | undefined;
  readonly look: Look;
  readonly timeZone: string;
  readonly keepsRecord: boolean;
}

/** The history: what to look for, and what was found. */
export function CallsPage(shown: CallsShown) {
  const { filters, found, texts = [], look, keepsRecord } = shown;
  return (
    <>
      <div class="head">
        <h1>Calls</h1>
        <a href={hrefOf(look, paths.callsCsv, filters.given)}>As CSV</a>
      </div>
      <FilterForm filters={filters} look={look} />
      {filters.problems.length > 0 && <Problems problems={filters.problems} />}
      {filters.problems.length === 0 && found === undefined && (
        <p class="notice bad">The record does not answer, so nothing can be looked up. Try again soon.</p>
      )}
      {!keepsRecord && <p class="notice">This line keeps no record, so it does not know which calls there were.</p>}
      {found !== undefined && <Found {...shown} found={found} />}
      {texts.length > 0 && (
        <section class="sheet" aria-label="Texts without a call">
          <h2>Texts before any call</h2>
          <StoryLines events={texts.map(heardEvent)} look={look} hasDates />
        </section>
      )}
    </>
  );
}

function Problems({ problems }: Pick<ReadFilters, "problems">) {
  return (
    <div class="notice" role="alert">
      <p>Nothing is found by this:</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>
            <bdi>{problem}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FilterForm({ filters: { given, filter }, look }: Pick<CallsShown, "filters" | "look">) {
  const queues = [...new Set([...look.order, ...(filter.queue === undefined ? [] : [filter.queue])])];
  return (
    <form class="sheet filters" method="get" action={look.basePath + paths.calls} aria-label="Which calls">
      <label>
        Day
        <input type="date" name="day" value={given.day} />
      </label>
      <Choice name="queue" label="Queue" any="All" chosen={given.queue} choices={queues} />
      <Choice
        name="outcome"
        label="Outcome"
        any="Any"
        chosen={given.outcome}
        choices={outcomeNames}
        wordOf={outcomeWord}
      />
      <Choice name="rating" label="Rating" any="Any" chosen={given.rating} choices={["1", "2", "3", "4", "5"]} />
      <label>
        Customer’s number
        <input name="number" value={given.number} maxLength={100} autocomplete="off" inputMode="tel" />
      </label>
      <label>
        Rep’s number
        <input name="rep" value={given.rep} maxLength={100} autocomplete="off" inputMode="tel" />
      </label>
      <div class="filters-end">
        <button type="submit">Show</button>
        <a href={look.basePath + paths.calls}>Today’s calls</a>
      </div>
    </form>
  );
}

function outcomeWord(choice: string): string | undefined {
  const name = outcomeNames.find((one) => one === choice);
  return name && outcomeWords[name];
}

interface ChoiceOf {
  readonly name: FilterName;
  readonly label: string;
  readonly any: string;
  readonly chosen: string;
  readonly choices: readonly string[];
  readonly wordOf?: (choice: string) => string | undefined;
}

function Choice({ name, label, any, chosen, choices, wordOf }: ChoiceOf) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === chosen}>
            {wordOf?.(choice) ?? choice}
          </option>
        ))}
      </select>
    </label>
  );
}

function Found({ filters, found, look, timeZone }: CallsShown & { readonly found: PageOfCalls }) {
  const { calls, next } = found;
  return (
    <section class="sheet" aria-label="Calls that were found">
      {calls.length === 0 ? (
        <p class="empty">{filters.after === undefined ? "No such call." : "No more calls."}</p>
      ) : (
        <CallTable calls={calls} look={look} spansDays={spansDays(filters.filter, timeZone)} />
      )}
      {(filters.after !== undefined || next !== undefined) && (
        <p class="pager">
          {filters.after !== undefined && <a href={hrefOf(look, paths.calls, filters.given)}>Newest</a>}
          {next !== undefined && (
            <a href={hrefOf(look, paths.calls, filters.given, writeKey(next))} rel="next">
              Older
            </a>
          )}
        </p>
      )}
    </section>
  );
}

/** Whether calls of several days may be among those that are found, so that each needs its date. */
function spansDays({ fromMs, toMs, customer }: CallFilter, timeZone: string): boolean {
  if (toMs === Number.MAX_SAFE_INTEGER) return customer !== undefined;
  return toMs - fromMs > 2 * dayMs || dateOf(clockIn(timeZone, fromMs)) !== dateOf(clockIn(timeZone, toMs - 1));
}

interface TableParts {
  readonly calls: readonly HistoryCall[];
  readonly look: Look;
  readonly spansDays: boolean;
}

function CallTable({ calls, look, spansDays: hasDates }: TableParts) {
  return (
    <table class="stacks">
      <thead>
        <tr>
          {["Rang", "Customer", "Queue", "Outcome", "Waited", "Talked", "Rep", "Rating"].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calls.map((call) => (
          <CallLine key={call.callSid} call={call} look={look} hasDate={hasDates} />
        ))}
      </tbody>
    </table>
  );
}

function CallLine({
  call,
  look,
  hasDate,
}: {
  readonly call: HistoryCall;
  readonly look: Look;
  readonly hasDate: boolean;
}) {
  const { callSid, customer, queue, arrivedMs, outcome, rep, rating, callBack } = call;
  const { waitSeconds, talkSeconds } = lengthsOf(call);
  return (
    <tr>
      <th scope="row" class="nowrap">
        <a href={look.basePath + paths.call + encodeURIComponent(callSid)}>
          <time dateTime={new Date(arrivedMs).toISOString()}>
            {hasDate ? look.dayClock.date(arrivedMs) : look.dayClock.time(arrivedMs)}
          </time>
        </a>
      </th>
      <td>
        <bdi>{customer}</bdi>
      </td>
      <td>
        <QueueTag queue={queue} look={look} />
      </td>
      <td>
        {outcomeWords[outcome ?? goesOn]}
        {callBack !== null && <span class="soft small"> · call-back: {callBack}</span>}
      </td>
      <td class={waitSeconds === undefined ? "none" : undefined} data-label="waited">
        {seconds(waitSeconds)}
      </td>
      <td class={talkSeconds === undefined ? "none" : undefined} data-label="talked">
        {seconds(talkSeconds)}
      </td>
      <td>
        <bdi>{rep}</bdi>
      </td>
      <td>{rating === null ? "" : `${rating} of 5`}</td>
    </tr>
  );
}

/** A URL with the filters as they were written. */
function hrefOf({ basePath }: Look, path: string, given: ReadFilters["given"], after?: string): string {
  const query = new URLSearchParams(filterNames.flatMap((name) => (given[name] === "" ? [] : [[name, given[name]]])));
  if (after !== undefined) query.set("after", after);
  return `${basePath}${path}${query.size > 0 ? `?${query.toString()}` : ""}`;
}
