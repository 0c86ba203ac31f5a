import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type RequestHandler } from "express";
import { RequestError } from "../http/errors.ts";
import { favicon } from "./favicon.ts";
import { phonesStyle } from "./phones/style.ts";
import { style } from "./style.ts";

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** Changes with what is in it. */
  readonly etag: string;
}

/** What `tsc -b` makes of the folder `browser`; it stands there whether we run built or from source. */
const built = new URL("../../dist/dashboard/browser/", import.meta.url);
const script = "text/javascript; charset=utf-8";

const sources: Readonly<Record<string, { readonly type: string; readonly read: () => string | Buffer }>> = {
  "style.css": { type: "text/css; charset=utf-8", read: () => style + phonesStyle },
  "favicon.svg": { type: "image/svg+xml", read: () => favicon },
  "idiomorph.js": { type: script, read: () => readFileSync(require.resolve("idiomorph/dist/idiomorph.min.js")) },
  "live.js": { type: script, read: () => readFileSync(new URL("live.js", built)) },
  "phones.js": { type: script, read: () => readFileSync(new URL("phones.js", built)) },
  "voice.js": { type: script, read: () => readFileSync(new URL("voice.js", built)) },
  "morph.js": { type: script, read: () => readFileSync(new URL("morph.js", built)) },
};

const require = createRequire(import.meta.url);
const read = new Map<string, Asset>();

/** Gives the style and the scripts of the pages; a browser that has one asks whether it is still the same. */
export const assetsHandler: RequestHandler = (req, res) => {
  const asset = assetOf(String(req.params.name));
  if (asset === undefined) throw new RequestError(404, "There is nothing at this URL.");
  res.setHeader("Cache-Control", "no-cache").setHeader("ETag", asset.etag).setHeader("Content-Type", asset.type);
  if (req.headers["if-none-match"] === asset.etag) res.status(304).end();
  else res.end(asset.body);
};

function assetOf(name: string): Asset | undefined {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  const known = read.get(name);
  if (known !== undefined || source === undefined) return known;
  const body = Buffer.from(source.read());
  const asset = { type: source.type, body, etag: `"${createHash("sha256").update(body).digest("base64url")}"` };
  read.set(name, asset);
  return asset;
}
