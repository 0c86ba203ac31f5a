import { Router } from "express";
import type { Config } from "./config.ts";
import { someRep } from "./record/rep-numbers.ts";
import { offlineNumbers } from "./twilio/offline.ts";
import { onlyMethods } from "./http/errors.ts";
import { paths, repsLine } from "./urls.ts";

/** What the front page is made of. */
export type FrontPageSettings = Pick<Config, "mode" | "queues" | "apiUrl" | "repNumbers" | "publicOrigin" | "basePath">;

/** `/`: what this is, and where to go on. A live line says nothing of its settings or account here. */
export function frontPage(settings: FrontPageSettings): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const page = settings.mode === "live" ? livePage(settings) : offlinePage(settings);
  const text = `${page.join("\n")}\n`;
  const html = `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Queue Dispatch</title>\n<pre>${linked(escaped(text))}</pre>\n</html>\n`;

  router.all(paths.front, onlyMethods("GET", "HEAD"), (req, res) => {
    const isBrowser = req.accepts("text", "html") === "html";
    res.setHeader("Content-Security-Policy", "default-src 'none'");
    res.type(isBrowser ? "html" : "text").send(isBrowser ? html : text);
  });

  return router;
}

function livePage({ basePath }: FrontPageSettings): string[] {
  return [
    "Queue Dispatch is running.",
    "",
    `Whether it answers: ${basePath}${paths.health}`,
    `How well it can work: ${basePath}${paths.readiness}`,
  ];
}

function offlinePage(settings: FrontPageSettings): string[] {
  const { apiUrl, publicOrigin, basePath } = settings;
  return [
    "Queue Dispatch: a two-tier phone line on Twilio, offline on this machine.",
    "",
    `Ring it, and hear it speak:   ${publicOrigin}${basePath}${paths.phones}`,
    `See who waits and who talks:  ${publicOrigin}${basePath}${paths.dashboard}`,
    "",
    "Or be the people on the line in a terminal:",
    "",
    ...offlinePeople(settings),
    "",
    `What the Twilio of this machine is doing: ${String(apiUrl)}/emulator`,
    `How well the line can work: ${publicOrigin}${basePath}${paths.readiness}`,
    "What to read next: README.md",
  ];
}

/** Four commands that end with a premium customer in a talk while a regular one waits, each below what it does. */
export function offlinePeople({
  queues,
  apiUrl,
  repNumbers,
}: Pick<Config, "queues" | "apiUrl" | "repNumbers">): string[] {
  const numbers = offlineNumbers(queues);
  const numberOf = (line: string | undefined) => numbers.find((number) => number.line === line)?.phoneNumber ?? "";
  const ring = (from: string, line: string | undefined) =>
    `curl ${String(apiUrl)}/emulator/calls -d '{"from":"${from}","to":"${numberOf(line)}"}'`;
  const [first] = queues;
  return [
    "A customer rings:",
    `  ${ring("+15005550011", queues.at(-1))}`,
    ...(queues.length > 1 ? ["A premium customer rings:", `  ${ring("+15005550012", first)}`] : []),
    "A rep rings in:",
    `  ${ring(someRep(repNumbers), repsLine)}`,
    "Who talks to whom?",
    `  curl ${String(apiUrl)}/emulator`,
  ];
}

/** Our own addresses at the end of a line become links. */
function linked(html: string): string {
  return html.replaceAll(/\bhttps?:\/\/[^\s<'"]+$/gm, (url) => `<a href="${url}">${url}</a>`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
