import { paths, repsLine } from "../../urls.ts";
import type { Handset, HandsetState } from "./handset.ts";
import { type HandsetBook, roleOf } from "./handset-book.ts";
import { inWords, type Line } from "./line.ts";
import { spaced } from "./numbers.ts";
import type { WorldMessage } from "./world.ts";

/** What the handsets are shown with. */
export interface HandsetLook {
  readonly basePath: string;
  /** Whether the line takes and sends texts. */
  readonly hasTexts: boolean;
}

interface Shown extends HandsetLook {
  readonly book: HandsetBook;
}

interface Props {
  readonly handset: Handset;
  readonly look: Shown;
}

/** All handsets that are out, the newest last. */
export function HandsetsFragment({ look }: { readonly look: Shown }) {
  return (
    <section id="handsets" class="handsets" aria-label="Handsets">
      {look.book.all.map((handset) => (
        <HandsetCard key={handset.id} handset={handset} look={look} />
      ))}
      {look.book.all.length === 0 && (
        <p class="handsets-empty">
          No telephone is out yet. Ring as a customer first, then as a premium customer. Then ring in as a rep, and see
          whom they get.
        </p>
      )}
    </section>
  );
}

function HandsetCard({ handset, look }: Props) {
  const { id, number, line, state } = handset;
  const kind = line === repsLine ? "is-rep" : line === look.book.firstLine ? "is-first" : "is-other";
  return (
    <article id={`handset-${id}`} class={`handset ${kind} ${state}`} data-handset={id} aria-labelledby={`name-${id}`}>
      <header class="handset-head">
        <h2 id={`name-${id}`}>
          {roleOf(line)} {id}
        </h2>
        <span class="soft small nowrap">{spaced(number)}</span>
        <ActButton
          look={look}
          handset={handset}
          act="put-away"
          class="put-away"
          label={`Put ${roleOf(line)} ${id} away`}
        >
          ×
        </ActButton>
      </header>
      <Screen handset={handset} look={look} />
      <Keypad handset={handset} look={look} />
      <CallButtons handset={handset} look={look} />
      {line !== repsLine && <Texts handset={handset} look={look} />}
      <Timeline handset={handset} />
    </article>
  );
}

function Screen({ handset, look }: Props) {
  const { id, lines, state } = handset;
  const shown = lines.slice(-12);
  return (
    <div class="screen">
      <p class="screen-state">
        <span class={`dot ${state}`} aria-hidden="true" />
        <span id={`state-${id}`}>{states[state]}</span>
        <button type="button" class="listen" data-listen={id} data-morph="keep" aria-pressed="false">
          Listen
        </button>
      </p>
      <ol id={`heard-${id}`} class="heard" tabindex={0} aria-label="What is heard">
        {shown.map((line) => (
          <HeardLine
            key={line.key}
            line={line}
            isNow={line === lines.at(-1) && state !== "idle"}
            handset={handset}
            look={look}
          />
        ))}
      </ol>
    </div>
  );
}

function HeardLine({ line, isNow, handset, look }: Props & { readonly line: Line; readonly isNow: boolean }) {
  const { sound, atMs, key } = line;
  const isOurs = (url: string) => url.replace(/\?.*/, "").endsWith(paths.holdMusic);
  const isOurMusic = sound.kind === "media" && isOurs(sound.url);
  const seconds = "seconds" in sound ? sound.seconds : undefined;
  const isAwaiting = isNow && sound.kind === "silence" && handset.state === "listening";
  const text = isAwaiting
    ? "Silence. You stay on the line; the next caller is put through."
    : inWords(line, { nameOf: (number) => look.book.nameOf(number), isOurs });
  return (
    <li
      id={`line-${handset.id}-${key}`}
      class={`line-${sound.kind}${isNow ? " is-now" : ""}`}
      data-line={key}
      data-kind={sound.kind}
      data-at={atMs}
      data-seconds={seconds}
      data-music={isOurMusic ? look.basePath + paths.holdMusic : undefined}
    >
      {text}
    </li>
  );
}

const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];
const spokenKeys: Readonly<Record<string, string>> = { "*": "star", "#": "hash" };

function Keypad({ handset, look }: Props) {
  return (
    <form
      class="keypad"
      method="post"
      action={look.basePath + paths.phonesAct}
      data-act
      aria-label={`Keys of ${roleOf(handset.line)} ${handset.id}`}
    >
      <input type="hidden" name="act" value="press" />
      <input type="hidden" name="handset" value={handset.id} />
      {keys.map((key) => (
        <button
          key={key}
          name="digits"
          value={key}
          class="key"
          disabled={!handset.isOnCall || handset.state === "rung"}
          aria-label={spokenKeys[key]}
        >
          {key}
        </button>
      ))}
    </form>
  );
}

function CallButtons({ handset, look }: Props) {
  const { state } = handset;
  return (
    <div class="call-buttons">
      {state === "rung" && (
        <ActButton look={look} handset={handset} act="answer" class="go">
          Answer
        </ActButton>
      )}
      {state === "idle" ? (
        <ActButton look={look} handset={handset} act="ring-again" class="go">
          {handset.line === repsLine ? "Ring in again" : "Ring again"}
        </ActButton>
      ) : (
        <ActButton look={look} handset={handset} act="hang-up" class="danger">
          {state === "rung" ? "Decline" : "Hang up"}
        </ActButton>
      )}
    </div>
  );
}

function ActButton(props: {
  readonly look: Shown;
  readonly handset: Handset;
  readonly act: string;
  readonly class: string;
  readonly label?: string;
  readonly children: string;
}) {
  const { look, handset, act, label, children } = props;
  return (
    <form method="post" action={look.basePath + paths.phonesAct} data-act class={`form-${act}`}>
      <input type="hidden" name="handset" value={handset.id} />
      <button name="act" value={act} class={props.class} aria-label={label} title={label}>
        {children}
      </button>
    </form>
  );
}

function Texts({ handset, look }: Props) {
  const { id } = handset;
  const texts = [...handset.texts.values()].toSorted((one, other) => one.at - other.at).slice(-20);
  const incoming = texts.filter(({ direction }) => direction !== "inbound").length;
  return (
    <details id={`texts-${id}`} class="behind">
      <summary>
        Texts{texts.length > 0 && ` (${texts.length})`}
        {incoming > 0 && <span class="new-texts" aria-hidden="true" />}
      </summary>
      <ol class="chat" aria-label="Texts">
        {texts.map((text) => (
          <Bubble key={text.sid} text={text} />
        ))}
      </ol>
      {look.hasTexts ? (
        <form
          id={`write-${id}`}
          class="write"
          method="post"
          action={look.basePath + paths.phonesAct}
          data-act
          data-morph="keep"
        >
          <input type="hidden" name="handset" value={id} />
          <input
            name="body"
            maxlength={1600}
            required
            autocomplete="off"
            aria-label="Your text to the line"
            placeholder="Write to the line"
          />
          <button name="act" value="text">
            Send
          </button>
        </form>
      ) : (
        <p class="soft small">
          Texts are off. Start with <code>SMS_FROM=+15005550001 npm start</code>, and a customer is asked how it went.
        </p>
      )}
    </details>
  );
}

function Bubble({ text }: { readonly text: WorldMessage }) {
  const isMine = text.direction === "inbound";
  return (
    <li id={`text-${text.sid}`} class={isMine ? "mine" : "theirs"}>
      <span class="unseen">{isMine ? "You: " : "The line: "}</span>
      <bdi>{text.body}</bdi>
    </li>
  );
}

function Timeline({ handset }: { readonly handset: Handset }) {
  const { id, happenings } = handset;
  const startMs = happenings.reduce((least, { atMs }) => Math.min(least, atMs), Number.POSITIVE_INFINITY);
  return (
    <details id={`timeline-${id}`} class="behind">
      <summary>What happens behind it</summary>
      <ol class="timeline" aria-label="Timeline" tabindex={0}>
        {happenings.slice(-30).map(({ atMs, text, times }) => (
          <li key={text + String(atMs)}>
            <span class="soft number">{sinceStart(atMs - startMs)}</span>{" "}
            <span>
              <bdi>{text}</bdi>
              {times > 1 && <span class="soft"> × {times}</span>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function sinceStart(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const states: Readonly<Record<HandsetState, string>> = {
  idle: "Not on a call",
  "ringing-out": "Ringing the line",
  rung: "It rings: somebody calls you",
  waiting: "Waiting",
  listening: "Ready for the next caller",
  talking: "Talking",
  "on-the-line": "On the line",
};
