import { Router } from "express";
import type { Config } from "./config.ts";
import { pageHeaders } from "./dashboard/headers.ts";
import { page, type Site } from "./dashboard/page.tsx";
import { onlyMethods } from "./http/errors.ts";
import { someRep } from "./record/rep-numbers.ts";
import { offlineNumbers } from "./twilio/offline.ts";
import { paths, repsLine } from "./urls.ts";

/** What the front page is made of. */
export type FrontPageSettings = Pick<Config, "mode" | "queues" | "apiUrl" | "repNumbers" | "publicOrigin" | "basePath">;

/** Where the front page leads. */
interface Way {
  readonly label: string;
  readonly url: string;
  readonly hint?: string;
}

/** Something that the people on a line do, and the command that does it. */
interface Deed {
  readonly what: string;
  readonly command: string;
}

/**
 * `/`: what this is, and where to go on; for browsers as a page, where there are pages (`site`). A live line says nothing
 * of its settings or account here.
 */
export function frontPage(settings: FrontPageSettings, site: Site | undefined): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const text = `${(settings.mode === "live" ? liveText(settings) : offlineText(settings)).join("\n")}\n`;
  const html = site?.mode === "offline" ? offlineHtml(settings, site) : undefined;

  router.all(paths.front, onlyMethods("GET", "HEAD"), pageHeaders, (req, res) => {
    if (html !== undefined && req.accepts("text", "html") === "html") res.type("html").send(html);
    else res.type("text").send(text);
  });

  return router;
}

function liveText({ basePath }: FrontPageSettings): string[] {
  return [
    "Queue Dispatch is running.",
    "",
    `Whether it answers: ${basePath}${paths.health}`,
    `How well it can work: ${basePath}${paths.readiness}`,
  ];
}

/** What this is, behind its article. */
const product = "two-tier phone line on Twilio, offline on this machine";

function offlineText(settings: FrontPageSettings): string[] {
  const { ways, behind } = waysFrom(settings);
  const longest = Math.max(...ways.map(({ label }) => label.length));
  return [
    `Queue Dispatch: a ${product}.`,
    "",
    ...ways.map(({ label, url }) => `${`${label}:`.padEnd(longest + 3)}${url}`),
    "",
    "Or be the people on the line in a terminal:",
    "",
    ...offlinePeople(settings),
    "",
    ...behind.map(({ label, url }) => `${label}: ${url}`),
    "What to read next: README.md",
  ];
}

function offlineHtml(settings: FrontPageSettings, site: Site): string {
  const { ways, behind } = waysFrom(settings);
  const body = (
    <>
      <h1>{`A ${product}`}</h1>
      <div class="rings">
        {ways.map(({ label, url, hint }, i) => (
          <a key={url} href={url} class={`ring ${i === 0 ? "is-first" : "is-other"}`}>
            <strong>{label}</strong>
            <span>{hint}</span>
          </a>
        ))}
      </div>
      <section class="sheet">
        <h2>Or be the people on the line in a terminal</h2>
        <dl class="deeds">
          {deedsOf(settings).map(({ what, command }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <code>{command}</code>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="sheet">
        <h2>What is behind it</h2>
        <ul class="ways">
          {behind.map(({ label, url }) => (
            <li key={url}>
              <a href={url}>{label}</a>
            </li>
          ))}
          <li>
            What to read next: <code>README.md</code>
          </li>
        </ul>
      </section>
    </>
  );
  return page(site, { title: "Start", path: paths.front, session: undefined, kind: "front", body });
}

function waysFrom({ apiUrl, publicOrigin, basePath }: FrontPageSettings) {
  const here = publicOrigin + basePath;
  const ways: readonly Way[] = [
    {
      label: "Ring it, and hear it speak",
      url: here + paths.phones,
      hint: "Telephones in this browser: be a customer, a premium customer, and then a rep.",
    },
    {
      label: "See who waits and who talks",
      url: here + paths.dashboard,
      hint: "The line, live: who goes next, how long they wait, and what became of today's calls.",
    },
  ];
  const behind: readonly Way[] = [
    { label: "What the Twilio of this machine is doing", url: `${String(apiUrl)}/emulator` },
    { label: "How well the line can work", url: here + paths.readiness },
  ];
  return { ways, behind };
}

/** Four commands that end with a premium customer in a talk while a regular one waits, each below what it does. */
export function offlinePeople(settings: Pick<Config, "queues" | "apiUrl" | "repNumbers">): string[] {
  return deedsOf(settings).flatMap(({ what, command }) => [what, `  ${command}`]);
}

function deedsOf({ queues, apiUrl, repNumbers }: Pick<Config, "queues" | "apiUrl" | "repNumbers">): Deed[] {
  const numbers = offlineNumbers(queues);
  const numberOf = (line: string | undefined) => numbers.find((number) => number.line === line)?.phoneNumber ?? "";
  const ring = (from: string, line: string | undefined) =>
    `curl ${String(apiUrl)}/emulator/calls -d '{"from":"${from}","to":"${numberOf(line)}"}'`;
  const [first] = queues;
  return [
    { what: "A customer rings:", command: ring("+15005550011", queues.at(-1)) },
    ...(queues.length > 1 ? [{ what: "A premium customer rings:", command: ring("+15005550012", first) }] : []),
    { what: "A rep rings in:", command: ring(someRep(repNumbers), repsLine) },
    { what: "Who talks to whom?", command: `curl ${String(apiUrl)}/emulator` },
  ];
}
