import type { ComponentChildren } from "preact";
import { paths, repsLine } from "../../urls.ts";
import { HandsetsFragment, type HandsetLook } from "./handset-card.tsx";
import { roleOf } from "./handset-book.ts";
import { CrowdPanel, PhonesNotice, TroubleFragment } from "./panels.tsx";
import type { Phones } from "./phones.ts";

/** What the page is made of. */
export interface PhonesPageParts {
  readonly phones: Phones;
  readonly look: HandsetLook;
  /** The lines that customers ring, the first served first. */
  readonly queues: readonly string[];
  /** The live view of the line, small. */
  readonly live: ComponentChildren;
}

/** The page of the telephones, below the head that all pages have. */
export function PhonesPage({ phones, look, queues, live }: PhonesPageParts) {
  const { basePath } = look;
  return (
    <>
      <section class="stage" aria-labelledby="phones-title">
        <div class="stage-head">
          <h1 id="phones-title">Ring the line</h1>
          <p>
            Ring as a customer, as a premium customer, and then in as a rep: the premium customer is put through first.
            The telephone that you touched last speaks.
          </p>
          <button type="button" id="sound" class="quiet" aria-pressed="true" hidden>
            Sound on
          </button>
        </div>
        <form method="post" action={basePath + paths.phonesAct} data-act class="rings">
          <input type="hidden" name="act" value="ring" />
          {ringButtons(queues).map(({ line, label, hint }) => (
            <button key={line} name="line" value={line} class={`ring ${kindOf(line, queues)}`}>
              <strong>{label}</strong>
              <span>{hint}</span>
            </button>
          ))}
        </form>
        <p id="complaint" class="notice bad" role="alert" hidden />
        <noscript>
          <p class="notice">
            Without script the telephones work and stay silent: this page comes anew every 10 seconds.
          </p>
        </noscript>
      </section>
      <PhonesNotice phones={phones} basePath={basePath} />
      <div class="phones-columns">
        <HandsetsFragment look={{ ...look, book: phones.book }} />
        <aside class="stack small-live" aria-label="The line, live">
          {live}
        </aside>
        <div class="phones-tools">
          <CrowdPanel phones={phones} basePath={basePath} />
          <TroubleFragment phones={phones} basePath={basePath} />
        </div>
      </div>
    </>
  );
}

/** The order in which a newcomer presses them. */
function ringButtons(queues: readonly string[]) {
  const customers = queues.toReversed().map((line) => ({
    line,
    label: `Ring as a ${roleOf(line).toLowerCase()}`,
    hint: line === queues[0] && queues.length > 1 ? "You go first, whoever waits." : "You hear your place, and music.",
  }));
  return [...customers, { line: repsLine, label: "Ring in as a rep", hint: "You get whoever is next." }];
}

function kindOf(line: string, queues: readonly string[]): string {
  if (line === repsLine) return "is-rep";
  return line === queues[0] ? "is-first" : "is-other";
}
