/** The style of the telephones. */
export const phonesStyle = /* css */ `
/* The telephones. */
.stage { display: grid; gap: 0.8rem; }
.stage-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.2rem 1.2rem; align-items: start; }
.stage-head h1 { font-size: clamp(1.45rem, 2.2vw, 2rem); }
.stage-head p { grid-column: 1; color: var(--soft); max-width: 84ch; text-wrap: pretty; }
#sound { grid-column: 2; grid-row: 1 / span 2; white-space: nowrap; min-width: 7.5rem; }
#sound[hidden] { display: none; }
@media (max-width: 40rem) {
  .stage-head p { grid-column: 1 / -1; }
  #sound { grid-row: 1; padding: 0.2rem 0.6rem; min-width: 6.2rem; }
  .handset { scroll-margin-block-start: 1rem; }
}
.rings { display: grid; gap: 0.7rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); }
.ring { display: grid; gap: 0.05rem; text-align: start; padding: 0.85rem 1.1rem; border-radius: var(--round); font-weight: 500; --kind: var(--c2); background: var(--sheet); color: var(--ink); border: 1px solid var(--edge); border-inline-start: 0.5rem solid var(--kind); box-shadow: var(--shadow); }
.ring strong { font-size: 1.1rem; }
.ring span { color: var(--soft); font-size: 0.88rem; }
.ring:hover { background: var(--sunk); filter: none; }
.is-first { --kind: var(--c1); } .is-other { --kind: var(--c2); } .is-rep { --kind: var(--c3); }
.wrong { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; }
#phones-notice { display: grid; gap: 0.5rem; }
#phones-notice:empty { display: none; }

.phones-columns { display: grid; gap: 1.1rem; grid-template-columns: minmax(0, 1fr); grid-template-rows: auto; align-items: start; }
@media (min-width: 64rem) {
  .phones-columns { grid-template-columns: minmax(0, 2.6fr) minmax(15rem, 1fr); grid-template-rows: auto 1fr; }
  .small-live { grid-column: 2; grid-row: 1 / span 2; }
}
#state:empty { display: none; }
.handsets { display: grid; gap: 0.9rem; grid-template-columns: repeat(auto-fill, minmax(min(15.5rem, 100%), 1fr)); align-items: start; }
.handsets-empty { grid-column: 1 / -1; border: 2px dashed var(--line); border-radius: var(--round); padding: 2.2rem 1.2rem; text-align: center; color: var(--soft); text-wrap: balance; }
.handset { position: relative; display: grid; gap: 0.55rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 1.3rem; padding: 0.85rem 0.9rem 0.75rem; box-shadow: var(--shadow); border-block-start: 0.45rem solid var(--kind); min-width: 0; }
.handset.is-heard { outline: 2px solid var(--kind); outline-offset: 1px; }
.handset-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 0 0.5rem; }
.handset-head .small { grid-column: 1; }
.form-put-away { grid-column: 2; grid-row: 1 / span 2; align-self: start; }
button.put-away { background: transparent; color: var(--soft); padding: 0; width: 1.9rem; min-height: 1.9rem; border-radius: 50%; font-size: 1.2rem; line-height: 1; }
button.put-away:hover { background: var(--sunk); color: var(--ink); }
.screen { background: var(--sunk); border-radius: 0.8rem; padding: 0.5rem 0.2rem 0.2rem; }
.screen-state { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; gap: 0.45rem; font-weight: 600; font-size: 0.88rem; padding-inline: 0.6rem 0.45rem; min-height: 2.6em; line-height: 1.25; }
.dot { width: 0.7rem; height: 0.7rem; border-radius: 50%; background: var(--edge); }
.dot.waiting, .dot.ringing-out, .dot.rung, .dot.on-the-line { background: var(--fair); }
.dot.talking { background: var(--good); }
.dot.listening { background: var(--c2); }
button.listen { background: transparent; border-color: var(--edge); color: var(--soft); font-weight: 500; font-size: 0.78rem; padding: 0 0.5rem; min-height: 1.7rem; min-width: 5rem; border-radius: 1rem; }
button.listen[aria-pressed="true"] { background: var(--ink); color: var(--sheet); border-color: var(--ink); }
html:not(.has-script) .listen { visibility: hidden; }
.heard { height: 9.4rem; overflow-y: auto; padding: 0.35rem 0.6rem 0.4rem; display: grid; align-content: end; gap: 0.3rem; font-size: 0.92rem; line-height: 1.4; }
.heard li { color: var(--soft); }
.heard .is-now { color: var(--ink); font-weight: 600; }
.line-talk.is-now { color: var(--good) !important; }
.heard .line-media, .heard .line-silence, .heard .line-ringing { font-style: italic; font-weight: 500; }
.keypad { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0.3rem; }
.key { background: var(--sunk); color: var(--ink); border-radius: 0.6rem; padding: 0.1rem; min-height: 2.05rem; font-weight: 600; }
.call-buttons { display: flex; gap: 0.5rem; }
.call-buttons form { flex: 1; }
.call-buttons button { width: 100%; border-radius: 2rem; }
.handset.rung { animation: rings 1s ease-in-out infinite; }
@keyframes rings { 50% { box-shadow: 0 0 0 0.45rem var(--fair-ground); } }
@media (prefers-reduced-motion: reduce) { .handset.rung { animation: none; box-shadow: 0 0 0 0.3rem var(--fair); } }
.new-texts { display: inline-block; width: 0.5rem; height: 0.5rem; border-radius: 50%; background: var(--brand); margin-inline-start: 0.35rem; }
.chat { display: grid; gap: 0.35rem; max-height: 12rem; overflow-y: auto; padding-block: 0.2rem; font-size: 0.9rem; }
.chat li { max-width: 88%; padding: 0.35rem 0.65rem; border-radius: 0.8rem; background: var(--sunk); justify-self: start; border-end-start-radius: 0.2rem; white-space: pre-wrap; }
.chat .mine { justify-self: end; background: var(--brand); color: var(--on-brand); border-radius: 0.8rem; border-end-end-radius: 0.2rem; }
.write { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.4rem; padding-block-start: 0.4rem; }
.write button { padding-inline: 0.8rem; }
.timeline { max-height: 12rem; overflow-y: auto; font-size: 0.82rem; display: grid; gap: 0.15rem; }
.timeline li { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr); gap: 0.3rem; }

.small-live { gap: 0.9rem; font-size: 0.92rem; }
.small-live .sheet { padding: 0.75rem 0.9rem; }
.small-live nav, .small-live .for-acts { display: none; }
.small-live thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.small-live .stacks, .small-live .stacks tbody { display: block; }
.small-live .stacks tbody, .small-live .rows { max-height: 17rem; overflow-y: auto; }
.small-live .stacks tr { display: flex; flex-wrap: wrap; gap: 0.1rem 0.7rem; padding: 0.4rem 0; border-block-end: 1px solid var(--line); align-items: baseline; }
.small-live .stacks tr:last-child { border-block-end: 0; }
.small-live .stacks th, .small-live .stacks td { border: 0; padding: 0; }
.small-live .stacks td:nth-child(5) { display: none; }
.small-live .numbers { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem; }
.small-live .figure { padding: 0.5rem 0.7rem; box-shadow: none; }
.small-live .figure .number { font-size: 1.2rem; }

.phones-tools { display: grid; gap: 1.1rem; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); align-items: start; }
.crowd { display: grid; gap: 0.7rem; }
.crowd > h2 { margin: 0; }
.presets { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0.5rem; }
.presets button { display: grid; padding: 0.5rem 0.4rem; align-content: start; line-height: 1.25; }
.presets strong { text-transform: capitalize; }
.presets span { font-weight: 400; color: var(--soft); }
.sliders { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); gap: 0.5rem 1.2rem; }
.sliders input { width: 100%; min-height: 24px; margin: 0; }
.sliders .number { font-weight: 700; }
.crowd-state { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; min-height: 2.4rem; }
.has-script .only-without-script { display: none; }
.switch-row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.9rem; align-items: center; width: 100%; }
.switch-row > span { display: grid; }
.switch { background: var(--sunk); color: var(--ink); border-color: var(--edge); min-width: 4.2rem; border-radius: 2rem; padding-inline: 0.8rem; }
.switch.is-on { background: var(--bad); color: var(--sheet); border-color: var(--bad); }
@media (forced-colors: active) {
  .handset, .ring, .screen, .chat li { border: 1px solid CanvasText; }
  .handset.is-heard { outline: 3px solid Highlight; }
  .dot { forced-color-adjust: none; }
  .switch.is-on, button.listen[aria-pressed="true"] { outline: 2px solid Highlight; }
}
`;
