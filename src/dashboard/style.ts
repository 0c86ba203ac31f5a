/** The style of all pages: one file, no font and no picture from anywhere. */
export const style = /* css */ `
:root {
  color-scheme: light dark;
  --ground: #f5f6f4;
  --sheet: #ffffff;
  --sunk: #eceeeb;
  --line: #d9ddd8;
  --edge: #80887f;
  --ink: #17201c;
  --soft: #56615b;
  --brand: #0b6e63;
  --on-brand: #ffffff;
  --good: #11694a;
  --good-ground: #e0f2e9;
  --fair: #7a4d00;
  --fair-ground: #fdf0d3;
  --bad: #a3231d;
  --bad-ground: #fde7e4;
  --c1: #0b7a6e;
  --c2: #3f66b8;
  --c3: #b06000;
  --c4: #a83258;
  --c5: #6b4fa0;
  --c6: #66707a;
  --shadow: 0 1px 2px rgb(20 30 25 / 7%), 0 4px 14px rgb(20 30 25 / 5%);
  --round: 0.7rem;
  font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  font-size: clamp(15px, 0.5vw + 9.6px, 27px);
  line-height: 1.45;
  scrollbar-gutter: stable;
  accent-color: var(--brand);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101513;
    --sheet: #19201d;
    --sunk: #222a26;
    --line: #323c37;
    --edge: #7d8983;
    --ink: #eaf0ec;
    --soft: #a5b1aa;
    --brand: #4fc9b8;
    --on-brand: #06231f;
    --good: #74d6a8;
    --good-ground: #15352a;
    --fair: #f0c162;
    --fair-ground: #3a2d10;
    --bad: #ff9d92;
    --bad-ground: #43201d;
    --c1: #45c4b3;
    --c2: #8badf5;
    --c3: #f0a44b;
    --c4: #f489a9;
    --c5: #bda4f0;
    --c6: #a2adb6;
    --shadow: none;
  }
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); min-height: 100vh; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd, figure, table { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.35rem; line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 1rem; line-height: 1.3; text-wrap: balance; }
h3 { font-size: 0.9rem; line-height: 1.3; }
a { color: var(--brand); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
svg { display: block; }
time, .number, td, .place { font-variant-numeric: tabular-nums; }
/* A clock has room for its hours from the beginning, so that nothing moves when they come. */
td time, .end time { display: inline-block; min-width: 7ch; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; z-index: 9; padding: 0.6rem 1rem; border-radius: var(--round); background: var(--brand); color: var(--on-brand); }
.skip:focus { inset-block-start: 0.5rem; }
.soft { color: var(--soft); }
.small { font-size: 0.85rem; }
.nowrap { white-space: nowrap; }

/* The head of each page. */
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 1.2rem; padding: 0.55rem max(1rem, calc((100vw - 132rem) / 2)); background: var(--sheet); border-block-end: 1px solid var(--line); }
.brand { display: flex; align-items: center; gap: 0.55rem; font-weight: 650; letter-spacing: -0.01em; white-space: nowrap; }
.brand svg { width: 1.6rem; height: 1.6rem; }
.mark { fill: var(--brand); }
.mark-line { stroke: var(--on-brand); stroke-width: 3; stroke-linecap: round; fill: none; }
nav { display: flex; flex-wrap: wrap; gap: 0.15rem; }
nav a { padding: 0.3rem 0.7rem; border-radius: 0.5rem; color: var(--soft); text-decoration: none; min-height: 1.9rem; }
nav a:hover { background: var(--sunk); color: var(--ink); }
nav a[aria-current] { background: var(--sunk); color: var(--ink); font-weight: 600; }
.freshness { display: inline-flex; align-items: center; gap: 0.45rem; margin-inline-start: auto; font-size: 0.85rem; color: var(--soft); white-space: nowrap; min-height: max(1.6rem, 1.45em); min-width: 3.4em; }
.freshness::before { content: ""; width: 0.6rem; height: 0.6rem; border-radius: 50%; background: var(--edge); }
.freshness.is-live::before { background: var(--good); }
.freshness.is-old { color: var(--bad); font-weight: 600; }
.freshness.is-old::before { background: var(--bad); border-radius: 1px; }
.who { display: inline-flex; gap: 0.6rem; align-items: center; padding: 0.25rem 0.5rem; color: var(--soft); text-decoration: none; font-size: 0.85rem; min-height: 1.8rem; max-width: 18rem; }
.who bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.who-out { color: var(--brand); text-decoration: underline; white-space: nowrap; }
@media (max-width: 40rem) {
  .top nav { order: 1; flex-basis: 100%; }
  .figure .word { padding-inline: 0.4rem; letter-spacing: -0.01em; }
}
.demo { padding: 0.35rem 1rem; background: var(--fair-ground); color: var(--fair); text-align: center; font-weight: 600; font-size: 0.9rem; }

main { display: grid; gap: 1.1rem; padding: 1.1rem max(1rem, calc((100vw - 132rem) / 2)) 3rem; }
main > * { min-width: 0; }
#state:empty { display: none; }
.narrow main { max-width: 26rem; margin: 6vh auto 0; padding-inline: 1rem; }
.front main { max-width: 60rem; margin: 3vh auto 0; padding-inline: 1rem; }
.front a.ring { text-decoration: none; }
.deeds { display: grid; gap: 0.6rem; }
.deeds dt { color: var(--soft); font-size: 0.88rem; }
.deeds code { display: block; padding: 0.4rem 0.6rem; }
.ways { display: grid; gap: 0.35rem; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.3rem 1.2rem; }
.columns { display: grid; gap: 1.1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
.columns > * { min-width: 0; }
.stack { display: grid; gap: 1.1rem; min-width: 0; }
@media (min-width: 76rem) { .columns { grid-template-columns: minmax(0, 2.05fr) minmax(0, 1fr); } }

/* A sheet: one subject. */
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shadow); padding: 0.95rem 1.1rem 1.05rem; min-width: 0; }
.sheet > h2 { margin-block-end: 0.6rem; }
.sheet-head { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; align-items: baseline; justify-content: space-between; margin-block-end: 0.6rem; }
.empty { color: var(--soft); padding: 0.4rem 0; }
.notice { border-radius: var(--round); padding: 0.7rem 1rem; background: var(--fair-ground); color: var(--fair); border: 1px solid currentcolor; font-weight: 600; }
.notice.good { background: var(--good-ground); color: var(--good); }
.notice.bad { background: var(--bad-ground); color: var(--bad); }

/* The ten numbers. */
.numbers { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(10.2rem, 100%), 1fr)); gap: 0.7rem; }
@media (max-width: 30rem) { .numbers { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 60rem) { .numbers { grid-template-columns: repeat(5, minmax(0, 1fr)); } }
.figure { position: relative; display: grid; align-content: start; gap: 0.1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shadow); padding: 0.75rem 0.9rem 0.65rem; min-width: 0; grid-template-rows: auto 2.4rem auto 1.6rem auto; }
.figure h3 { font-weight: 500; color: var(--soft); font-size: 0.85rem; padding-inline-end: 1.5rem; }
.figure .number { font-size: clamp(1.35rem, 2.1vw, 1.9rem); line-height: 2.4rem; font-weight: 650; letter-spacing: -0.02em; white-space: nowrap; }
.figure .number.pair { font-size: 1.25rem; }
/* Room for two lines and a word, whether they are needed now or not. */
.figure .beside { color: var(--soft); font-size: 0.82rem; line-height: 1.3; min-height: 2.6em; }
.figure .word { grid-row: 4; align-self: start; white-space: nowrap; }
.figure details { grid-row: 5; }
@media (max-width: 30rem) { .figure .number.pair { font-size: 0.95rem; } #figure-reps .beside, #figure-abandoned .beside { min-height: 3.9em; } }
.word { justify-self: start; display: inline-flex; align-items: center; gap: 0.35rem; padding: 0.05rem 0.5rem; border-radius: 1rem; font-size: 0.78rem; font-weight: 600; background: var(--sunk); color: var(--soft); }
.good .word, .word.good { background: var(--good-ground); color: var(--good); }
.fair .word, .word.fair { background: var(--fair-ground); color: var(--fair); }
.bad .word, .word.bad { background: var(--bad-ground); color: var(--bad); }
.figure.bad { border-color: var(--bad); }
.figure details { position: static; }
.figure summary { position: absolute; inset-block-start: 0.45rem; inset-inline-end: 0.45rem; width: 1.7rem; height: 1.7rem; min-width: 24px; min-height: 24px; display: grid; place-items: center; border-radius: 50%; color: var(--soft); font-size: 0.85rem; list-style: none; cursor: pointer; }
.figure summary::-webkit-details-marker { display: none; }
.figure summary:hover { background: var(--sunk); color: var(--ink); }
.figure details p { margin-block-start: 0.4rem; padding-block-start: 0.4rem; border-block-start: 1px solid var(--line); font-size: 0.82rem; color: var(--soft); }

/* Tables and lists. */
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: 0.42rem 0.7rem; border-block-end: 1px solid var(--line); vertical-align: baseline; }
th:first-child, td:first-child { padding-inline-start: 0.2rem; }
th:last-child, td:last-child { padding-inline-end: 0.2rem; }
thead th { font-size: 0.8rem; font-weight: 500; color: var(--soft); white-space: nowrap; }
tbody th { font-weight: 600; }
tbody tr:last-child > * { border-block-end: 0; }
td.right, th.right { text-align: end; }
caption { text-align: start; color: var(--soft); font-size: 0.85rem; padding-block-end: 0.4rem; }
.place { font-weight: 650; }
td bdi, th bdi, .word bdi { display: inline-block; max-width: 15rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
td bdi.quote { display: inline; max-width: none; }
.tag { display: inline-block; padding: 0 0.45rem; border-radius: 0.35rem; background: var(--sunk); font-size: 0.82rem; white-space: nowrap; }
.tag::before { content: ""; display: inline-block; width: 0.55em; height: 0.55em; margin-inline-end: 0.4em; border-radius: 2px; background: var(--c6); }
.q1::before { background: var(--c1); } .q2::before { background: var(--c2); } .q3::before { background: var(--c3); }
.q4::before { background: var(--c4); } .q5::before { background: var(--c5); }
.wrap { display: flex; flex-wrap: wrap; gap: 0.3rem; }
.rows strong bdi { display: inline-block; max-width: min(15rem, 55vw); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
.rows > li { display: grid; grid-template-columns: minmax(min-content, 1fr) auto; align-items: baseline; gap: 0.15rem 0.9rem; padding: 0.45rem 0.2rem; border-block-end: 1px solid var(--line); }
.rows > li:last-child { border-block-end: 0; }
.rows > li.person { grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; }
.person .end { display: flex; align-items: center; min-width: 1.8rem; height: max(24px, 1.6rem); }
.person .doing { display: inline-block; min-width: 7em; }
.person .of { grid-area: 1 / 2; }
.person .end { grid-area: 1 / 3; }
.person .does { grid-area: 2 / 1 / auto / -1; min-height: 1.5em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
@media (max-width: 48rem) {
  .person strong { grid-area: 1 / 1 / auto / 3; }
  .person .of { grid-area: 3 / 1 / auto / -1; min-height: 1.5em; }
}
.pager { display: flex; flex-wrap: wrap; gap: 0.4rem 0.9rem; align-items: center; padding-block-start: 0.6rem; }
.pager a { display: inline-block; padding: 0.15rem 0.4rem; min-height: 24px; }
@media (max-width: 48rem) {
  .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacks, .stacks tbody { display: block; }
  .stacks tr { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; padding: 0.55rem 0; border-block-end: 1px solid var(--line); align-items: baseline; }
  .stacks tr:last-child { border-block-end: 0; }
  .stacks tr > th, .stacks tr > td { border: 0; padding: 0; }
  .stacks [data-label]::before { content: attr(data-label) " "; color: var(--soft); font-size: 0.8rem; }
  .stacks .none { display: none; }
  .stacks .for-acts { margin-inline-start: auto; width: auto; }
}

/* Charts: marks in SVG, words in HTML, so that words stay as large as all others. */
.charts { display: grid; gap: 1.1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 48rem) { .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 70rem) { .charts { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
.chart { width: 100%; height: auto; overflow: visible; }
.chart text { font-size: 12px; fill: var(--soft); }
.axis { stroke: var(--line); stroke-width: 1; }
.fill-1 { fill: var(--c1); } .fill-2 { fill: var(--c2); } .fill-3 { fill: var(--c3); } .fill-4 { fill: var(--c4); } .fill-5 { fill: var(--c5); } .fill-6 { fill: var(--c6); }
.stroke-1 { stroke: var(--c1); } .stroke-2 { stroke: var(--c2); } .stroke-3 { stroke: var(--c3); } .stroke-4 { stroke: var(--c4); } .stroke-5 { stroke: var(--c5); } .stroke-6 { stroke: var(--c6); }
.curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.dash-2 { stroke-dasharray: 7 4; } .dash-3 { stroke-dasharray: 2 4; } .dash-4 { stroke-dasharray: 9 3 2 3; }
.legend { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; font-size: 0.82rem; color: var(--soft); margin-block: 0.3rem 0.4rem; }
.legend svg { display: inline-block; vertical-align: baseline; width: 1.5em; height: 0.7em; margin-inline-end: 0.4em; }
.behind > summary { cursor: pointer; font-size: 0.85rem; color: var(--brand); padding: 0.25rem 0; min-height: 24px; width: fit-content; }
.behind .scroll { max-height: 18rem; overflow: auto; margin-block-start: 0.4rem; }

/* Forms. */
form.fields { display: grid; gap: 0.9rem; }
label { display: grid; gap: 0.25rem; font-weight: 550; font-size: 0.92rem; }
input, select, textarea, button { font: inherit; color: inherit; }
input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea { width: 100%; padding: 0.5rem 0.7rem; border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--ground); }
button, .button { display: inline-block; padding: 0.5rem 1.1rem; min-height: 2.2rem; border: 1px solid transparent; border-radius: 0.5rem; background: var(--brand); color: var(--on-brand); font-weight: 600; cursor: pointer; text-decoration: none; text-align: center; }
button:hover { background: color-mix(in srgb, var(--brand) 88%, var(--ink)); }
button.quiet:hover { background: var(--sunk); }
button.danger:hover { background: color-mix(in srgb, var(--bad) 88%, var(--ink)); }
button.quiet { background: transparent; border-color: var(--edge); color: var(--ink); }
button.danger { background: var(--bad); color: var(--sheet); }
button[disabled] { opacity: 0.55; cursor: default; }
.hint { font-weight: 400; color: var(--soft); font-size: 0.85rem; }
output, code { overflow-wrap: anywhere; }
code { background: var(--sunk); border-radius: 0.3rem; padding: 0.1rem 0.35rem; font-size: 0.9em; }

/* Acts. */
.act-link { display: none; }
td.for-acts { width: 1%; padding-inline: 0; text-align: end; }
.waits th, .waits td { padding-inline: 0.3rem; }
.of-queues th, .of-queues td { padding-inline: 0.4rem; }
.waits thead th:last-child, .waits td.for-acts { padding-inline: 0; }
.waits .word { white-space: nowrap; }
.waits tbody > tr > * { vertical-align: middle; }
.happens .word.good { flex: 0 1 auto; min-width: 0; display: block; overflow: hidden; text-overflow: ellipsis; }
.happens .word:not(.good) { flex: none; }
.happens > span { display: flex; gap: 0.3rem; height: 1.6rem; align-items: center; overflow: hidden; }
.share { display: inline-block; min-width: 5.5ch; }
.of .tag, .of-queues .tag { max-width: 100%; overflow: hidden; text-overflow: ellipsis; vertical-align: bottom; }
@media (min-width: 48.01rem) {
  .waits { table-layout: fixed; }
  .waits th:nth-child(1) { width: 2.9rem; } .waits th:nth-child(2) { width: 8.9rem; } .waits th:nth-child(3) { width: 10rem; }
  .waits th:nth-child(4) { width: 4.8rem; } .waits th:nth-child(5) { width: 7.2rem; } .waits th:nth-child(7) { width: 2rem; }
  .of-queues { table-layout: fixed; min-width: 74rem; }
  .of-queues thead th { white-space: normal; vertical-align: bottom; }
  .of-queues th:nth-child(1) { width: 14.5%; } .of-queues th:nth-child(2) { width: 15.5%; } .of-queues th:nth-child(5) { width: 9%; }
  .of-queues th:nth-child(8) { width: 9%; } .of-queues th:nth-child(10) { width: 7.2%; }
}
@media (max-width: 48rem) {
  .stacks.waits tr { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr) 2.6rem 4.4rem 1.8rem; gap: 0.15rem 0.4rem; }
  .waits tr > th { grid-area: 1 / 2 / auto / 4; }
  .waits tr > td.of { grid-area: 2 / 2; } .waits tr > td.since { grid-area: 1 / 4; } .waits tr > td.since::before { content: none; } .waits tr > td.for-acts { grid-area: 1 / 5; }
  .waits tr > td.still { grid-area: 2 / 3 / auto / -1; } .waits tr > td.happens { grid-area: 3 / 2 / auto / -1; }
  .stacks.of-queues tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.25rem 0.8rem; }
  .of-queues th, .of-queues td.level, .of-queues td:nth-child(5), .of-queues td:nth-child(8) { grid-column: 1 / -1; min-height: 1.6rem; }
}
.may-act .act-link { display: inline-grid; place-items: center; min-width: 1.8rem; min-height: 24px; border-radius: 0.4rem; color: var(--soft); font-weight: 700; text-decoration: none; }
.may-act .act-link:hover { background: var(--sunk); color: var(--ink); }
.acts-columns { display: grid; gap: 1.1rem; align-items: start; }
@media (min-width: 64rem) { .acts-columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1.75fr); } }
.acts { display: grid; gap: 0.8rem; max-width: 46rem; }
.acts > a { width: fit-content; min-height: 24px; }
.act > summary { cursor: pointer; width: fit-content; min-height: 24px; padding: 0.2rem 0; color: var(--brand); font-weight: 550; }
.act > form { margin-block: 0.4rem 0.6rem; padding: 0.8rem 0.9rem; border: 1px solid var(--line); border-radius: var(--round); }
.notice.good { background: var(--good-ground); color: var(--good); }
/* The settings. */
.settings { max-width: 60rem; margin-inline: auto; }
.setting { display: grid; gap: 0.3rem; padding: 0.8rem 0; border-block-start: 1px solid var(--line); scroll-margin-block-start: 1rem; }
.setting:target { background: var(--sunk); }
.setting label { overflow-wrap: anywhere; }
.setting-value { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.setting-value input:not([type="checkbox"]) { flex: 1 1 14rem; width: auto; min-width: 0; }
.setting-value input:read-only { background: var(--sunk); color: var(--soft); }
.setting .hint { overflow-wrap: anywhere; }

/* The history. */
.filters { display: grid; gap: 0.7rem 0.9rem; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr)); align-items: end; }
.filters label, .filters input, .filters select { min-width: 0; }
.filters input, .filters select { font-weight: 400; min-height: 2.7rem; }
.filters-end { display: flex; gap: 0.4rem 1rem; align-items: center; white-space: nowrap; }
@media (max-width: 30rem) { .filters { grid-template-columns: repeat(2, minmax(0, 1fr)); } .filters-end { grid-column: 1 / -1; } }
@media (max-width: 48rem) { .stacks td[data-label]::before { content: attr(data-label) " "; color: var(--soft); } }
.story { margin-block: 0.7rem; }
.rows.story > li { justify-content: flex-start; display: grid; grid-template-columns: minmax(8.5rem, max-content) minmax(0, 1fr); }
.quote { font-weight: 600; white-space: pre-wrap; }
@media (max-width: 30rem) { .rows.story > li { grid-template-columns: minmax(0, 1fr); } }

/* The wall: readable from five metres. */
.wall { scrollbar-gutter: auto; }
.wall body { display: flex; flex-direction: column; min-height: 100vh; }
.wall main { flex: 1; width: 100%; display: grid; grid-template-rows: auto 1fr; padding: 2vmin; gap: 1.5vmin; max-width: none; }
.wall-top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 1vmin 3vmin; font-size: max(1rem, 3vmin); }
.wall-top .freshness { font-size: inherit; }
.wall-queues { display: grid; gap: 1.8vmin; grid-auto-rows: minmax(min-content, 1fr); min-height: 0; }
.wall-queue { display: grid; grid-template-columns: 1.1fr 1.6fr 0.8fr 1.6fr 1.2fr; gap: 0.4vmin 2vmin; align-content: center; background: var(--sheet); border: 1px solid var(--line); border-radius: 1.5vmin; padding: 2vmin 2.5vmin; container-type: inline-size; }
.wall-queue h2 { grid-column: 1 / -1; font-size: max(1.1rem, 3.6vmin); }
.wall-figure { display: grid; grid-template-rows: auto auto minmax(1.7em, auto); justify-items: start; min-width: 0; font-size: max(0.85rem, min(2.4cqw, 3vmin)); }
.wall-figure .number { font-size: max(1.6rem, min(7.6cqw, 18vmin)); font-weight: 700; line-height: 1.1; letter-spacing: -0.03em; white-space: nowrap; }
.wall-figure .number.long { font-size: max(1.4rem, min(5.8cqw, 13vmin)); align-self: center; }
.wall-figure .label { color: var(--soft); }
.wall-figure .word { font-size: inherit; }
.wall-figure.bad .number { color: var(--bad); } .wall-figure.fair .number { color: var(--fair); } .wall-figure.good .number { color: var(--good); }
@media (min-aspect-ratio: 4 / 3) { .wall-queues.many { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (max-aspect-ratio: 1 / 1) {
  .wall-queue { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .wall-figure { font-size: max(0.85rem, 4cqw); }
  .wall-figure .number { font-size: max(1.6rem, 15cqw); }
  .wall-figure .number.long { font-size: max(1.4rem, 11cqw); }
}

@media (prefers-reduced-motion: no-preference) {
  .figure, .word, nav a { transition: background-color 0.25s, border-color 0.25s, color 0.25s; }
}
@media (forced-colors: active) {
  button, .button, .skip { background: ButtonFace; color: ButtonText; border-color: ButtonBorder; }
  .word, .tag, .sheet, .figure, .notice, .wall-queue { border: 1px solid CanvasText; }
  .freshness::before, .tag::before, .mark { forced-color-adjust: none; }
  .chart .axis { stroke: CanvasText; }
  .curve { stroke: CanvasText; }
  nav a[aria-current] { outline: 2px solid Highlight; }
}
@media print { .top nav, .skip, .freshness { display: none; } }
`;
