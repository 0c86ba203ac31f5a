import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { paths } from "../urls.ts";
import { navigation } from "./navigation.ts";
import type { Session } from "./session.ts";

/** Where the pages stand, and what they are of. */
export interface Site {
  /** The path before all of our URLs; empty when there is none. */
  readonly basePath: string;
  readonly mode: "offline" | "live";
  /** Whether what they show is made up. */
  readonly isDemo: boolean;
}

/** A page, without what all pages have in common. */
export interface PageParts {
  readonly title: string;
  /** Which entry of the navigation it is. */
  readonly path: string;
  /** Who sees it; undefined before they have logged in. */
  readonly session: Session | undefined;
  /** What of it changes while it is looked at: the ids of fragments of the feed. */
  readonly live?: readonly string[];
  /** Scripts of its own beside the live one: names of assets. */
  readonly scripts?: readonly string[];
  /** `wall`: for a screen on the wall, nothing but what the page has itself. `narrow` and `front`: in the middle, not across it. */
  readonly kind?: "usual" | "wall" | "narrow" | "front";
  readonly body: ComponentChildren;
}

/** A whole page as HTML. */
export function page(site: Site, parts: PageParts): string {
  return `<!doctype html>\n${renderToString(<Document site={site} parts={parts} />)}\n`;
}

/** A piece of a page as HTML. */
export function html(node: VNode): string {
  return renderToString(node);
}

function Document({ site, parts }: { readonly site: Site; readonly parts: PageParts }) {
  const { title, live, scripts = [], kind = "usual" } = parts;
  const asset = (name: string) => `${site.basePath}${paths.assets}${name}`;
  const feed = live && `${site.basePath}${paths.live}?of=${live.join(",")}`;
  return (
    <html lang="en" class={kind}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Queue Dispatch`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={asset("favicon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={asset("style.css")} />
        {live && (
          <noscript>
            <meta http-equiv="refresh" content="10" />
          </noscript>
        )}
        {live && <script defer src={asset("idiomorph.js")} />}
        {live && <script type="module" src={asset("live.js")} />}
        {scripts.map((name) => (
          <script key={name} type="module" src={asset(name)} />
        ))}
      </head>
      <body data-feed={feed} class={parts.session?.canAct === true ? "may-act" : undefined}>
        {kind !== "wall" && (
          <a class="skip" href="#main">
            Skip to the page
          </a>
        )}
        {kind !== "wall" && <Header site={site} parts={parts} />}
        {site.isDemo && <p class="demo">This is a demo: these people and their calls are made up.</p>}
        <main id="main" tabindex={-1}>
          {parts.body}
        </main>
        {live && <p id="announcement" class="unseen" role="status" />}
      </body>
    </html>
  );
}

function Header({ site, parts: { path, session, live } }: { readonly site: Site; readonly parts: PageParts }) {
  const entries = navigation.filter(({ isOfflineOnly }) => isOfflineOnly !== true || site.mode === "offline");
  return (
    <header class="top">
      <span class="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect class="mark" width="32" height="32" rx="8" />
          <path class="mark-line" d="M8 11h16M8 16h11M8 21h6" />
        </svg>
        Queue Dispatch
      </span>
      {session?.sees === "everything" && (
        <nav aria-label="Pages">
          {entries.map((entry) => (
            <a
              key={entry.path}
              href={site.basePath + entry.path}
              aria-current={entry.path === path ? "page" : undefined}
            >
              {entry.label}
            </a>
          ))}
        </nav>
      )}
      {live && <Freshness />}
      {session?.untilMs !== undefined && session.sees === "everything" && (
        <a class="who" href={site.basePath + paths.logOut}>
          <bdi>{session.name ?? "Looking only"}</bdi>
          <span class="who-out">Log out</span>
        </a>
      )}
    </header>
  );
}

/** How old what is shown is: the script fills it in, and without it the page comes anew by itself. */
export function Freshness() {
  return (
    <span id="freshness" class="freshness" data-morph="keep">
      <noscript>Comes anew every 10 s</noscript>
    </span>
  );
}
