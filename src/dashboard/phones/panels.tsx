import { paths } from "../../urls.ts";
import { crowdSliders, type PresetName, presets } from "./crowd-settings.ts";
import type { Phones } from "./phones.ts";
import { troubles } from "./trouble.ts";

interface Props {
  readonly phones: Phones;
  readonly basePath: string;
}

const presetHints: Readonly<Record<PresetName, string>> = {
  quiet: "a caller now and then",
  busy: "hardly a rep is idle",
  storm: "more callers than reps",
};

/** Where simulated people are let loose: the sliders are as they were set last. */
export function CrowdPanel({ phones: { crowd }, basePath }: Props) {
  const settings = crowd.settings;
  return (
    <section class="sheet crowd" aria-labelledby="crowd-title">
      <h2 id="crowd-title">Let people loose</h2>
      <p class="soft small">Simulated customers and reps ring this line as you do, until you send them home.</p>
      <form method="post" action={basePath + paths.phonesAct} data-act class="presets">
        <input type="hidden" name="act" value="preset" />
        {presetNames.map((name) => (
          <button key={name} name="preset" value={name} class="quiet">
            <strong>{name}</strong>
            <span class="small">{presetHints[name]}</span>
          </button>
        ))}
      </form>
      <form method="post" action={basePath + paths.phonesAct} data-act data-sliders class="sliders">
        <input type="hidden" name="act" value="crowd" />
        {crowdSliders.map(({ name, label, unit, min, max }) => (
          <label key={name}>
            <span>
              {label}:{" "}
              <span class="number" data-of={name}>
                {settings[name]}
              </span>{" "}
              {unit}
            </span>
            <input type="range" name={name} min={min} max={max} value={settings[name]} />
          </label>
        ))}
        <button class="quiet only-without-script">Set them so</button>
      </form>
      <CrowdFragment phones={{ crowd }} basePath={basePath} />
    </section>
  );
}

/** Who of them is on the line. */
export function CrowdFragment({
  phones: { crowd },
  basePath,
}: {
  readonly phones: Pick<Phones, "crowd">;
  readonly basePath: string;
}) {
  const { callers, reps } = crowd.count;
  const isQuiet = !crowd.isLoose && callers + reps === 0;
  return (
    <div id="crowd" class="crowd-state" data-settings={JSON.stringify(crowd.settings)}>
      <p>
        {isQuiet
          ? "Nobody is simulated at the moment."
          : `On the line now: ${counted(callers, "simulated caller")}, ${counted(reps, "simulated rep")}.`}
      </p>
      {!isQuiet && (
        <form method="post" action={basePath + paths.phonesAct} data-act>
          <button name="act" value="send-home" class="quiet">
            Send them home
          </button>
        </form>
      )}
    </div>
  );
}

/** The switches by which things go wrong. */
export function TroubleFragment({ phones, basePath }: Props) {
  return (
    <section id="trouble" class="sheet" aria-labelledby="trouble-title">
      <h2 id="trouble-title">Make it go wrong</h2>
      <ul class="rows">
        {troubles.map(({ name, label, hint }) => {
          const isOn = phones.troubles.on.has(name);
          return (
            <li key={name} id={`trouble-${name}`}>
              <form method="post" action={basePath + paths.phonesAct} data-act class="switch-row">
                <input type="hidden" name="act" value="trouble" />
                <input type="hidden" name="name" value={name} />
                <span>
                  <strong id={`label-${name}`}>{label}</strong>
                  <span id={`hint-${name}`} class="soft small">
                    {hint}
                  </span>
                </span>
                <button
                  name="on"
                  value={isOn ? "no" : "yes"}
                  role="switch"
                  aria-checked={isOn}
                  aria-labelledby={`label-${name}`}
                  aria-describedby={`hint-${name}`}
                  class={`switch ${isOn ? "is-on" : ""}`}
                >
                  {isOn ? "On" : "Off"}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Says at the top of the page what goes wrong on purpose, and ends it; and whether there is a Twilio at all. */
export function PhonesNotice({ phones, basePath }: Props) {
  const on = troubles.filter(({ name }) => phones.troubles.on.has(name));
  return (
    <div id="phones-notice" role="status">
      {phones.isDown && (
        <p class="notice bad">The Twilio of this machine does not answer at {phones.door.url}. Is it still running?</p>
      )}
      {on.length > 0 && (
        <form method="post" action={basePath + paths.phonesAct} data-act class="notice wrong">
          <span>Going wrong on purpose: {on.map(({ label }) => inSentence(label)).join(", ")}.</span>
          <button name="act" value="mend">
            Mend everything
          </button>
        </form>
      )}
    </div>
  );
}

const presetNames = Object.keys(presets).filter((name): name is PresetName => name in presets);

/** As it stands within a sentence: REST keeps its capitals. */
function inSentence(label: string): string {
  return label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
