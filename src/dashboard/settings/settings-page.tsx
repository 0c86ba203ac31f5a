import type { SettingShown } from "../../record/settings-desk.ts";
import type { DayClock } from "../format.ts";

/** A change that was not made. */
export interface Refused {
  readonly key: string;
  readonly given: string;
  readonly problem: string;
}

/** What the page shows. */
export interface SettingsPageParts {
  readonly action: string;
  readonly settings: readonly SettingShown[];
  readonly dayClock: Pick<DayClock, "date">;
  /** Why nothing can be changed, where that is no matter of who asks. */
  readonly notice: string | undefined;
  readonly mayChange: boolean;
  readonly changed: string | undefined;
  readonly refused: Refused | undefined;
}

/** The settings that can be changed while the line runs, each with its form. */
export function SettingsPage({ settings, notice, refused, changed, ...terms }: SettingsPageParts) {
  const features = [...new Set(settings.map(({ feature }) => feature))];
  const done = settings.find(({ key }) => key === changed);
  return (
    <div class="stack settings">
      <h1>Settings</h1>
      <p class="soft">
        They are in force at once, for every server of this line. What is set in the environment wins, and is changed
        there.
      </p>
      {notice && <p class="notice bad">{notice}</p>}
      {refused && (
        <p class="notice bad" role="alert">
          Nothing was changed: {refused.problem}
        </p>
      )}
      {done && (
        <p class="notice good" role="status">
          {done.key} is {done.value || "not set"} now.
        </p>
      )}
      {features.map((feature) => (
        <section class="sheet" key={feature} aria-label={feature}>
          <h2>{feature}</h2>
          {settings
            .filter((one) => one.feature === feature)
            .map((setting) => (
              <Setting key={setting.key} setting={setting} refused={refused} {...terms} />
            ))}
        </section>
      ))}
    </div>
  );
}

type SettingParts = Pick<SettingsPageParts, "action" | "dayClock" | "mayChange" | "refused"> & {
  readonly setting: SettingShown;
};

function Setting({ setting, refused, dayClock, mayChange, action }: SettingParts) {
  const { key, description, usual, from, row } = setting;
  const isOpen = mayChange && from !== "environment";
  const wrong = refused?.key === key ? refused : undefined;
  return (
    <form class="setting" method="post" action={action} id={key}>
      <input type="hidden" name="key" value={key} />
      <label for={`value-${key}`}>{key}</label>
      <p class="hint" id={`about-${key}`}>
        {description} {usual === "" ? "It has no default." : `Default: ${usual}.`}
      </p>
      <div class="setting-value">
        <input
          id={`value-${key}`}
          name="value"
          value={wrong?.given ?? setting.value}
          maxlength={2000}
          autocomplete="off"
          spellcheck={false}
          readOnly={!isOpen}
          aria-describedby={`about-${key} whence-${key}`}
          aria-invalid={wrong === undefined ? undefined : "true"}
        />
        {isOpen && <button aria-label={`Save ${key}`}>Save</button>}
        {isOpen && row !== undefined && row.value !== null && (
          <button class="quiet" name="do" value="undo" aria-label={`Back to the default of ${key}`}>
            Back to the default
          </button>
        )}
      </div>
      <p class="hint" id={`whence-${key}`}>
        <Whence setting={setting} dayClock={dayClock} />
      </p>
    </form>
  );
}

function Whence({ setting: { from, row, problem }, dayClock }: Pick<SettingParts, "setting" | "dayClock">) {
  if (from === "environment") return <>Locked: it is set in the environment.</>;
  if (row === undefined) return <>Nobody has changed it.</>;
  const who = (
    <>
      by <bdi>{row.by}</bdi>, {dayClock.date(row.atMs)}
    </>
  );
  if (problem !== undefined)
    return (
      <>
        Ignored, for it cannot be: “{row.value}”, set {who}. {problem}
      </>
    );
  return row.value === null ? <>Put back to the default {who}.</> : <>Changed {who}.</>;
}
