import { createHash } from "node:crypto";
import { type Request, type Response, Router } from "express";
import { onlyMethods } from "../http/errors.ts";
import { holdMusic } from "./hold-music.ts";
import { paths } from "../urls.ts";

const aDay = 86_400;

interface Piece {
  readonly file: Buffer;
  readonly etag: string;
}

/**
 * `/hold-music.wav`: the project's own music, so many seconds long.
 *
 * Twilio fetches it without a signature, as it fetches everything that it
 * plays, and keeps it as long as Cache-Control allows. It is worked out when
 * it is first asked for, and again when it has to be of another length.
 */
export function holdMusicRoute(settings: { readonly announceEvery: number }): Router {
  const router = Router({ caseSensitive: true, strict: true });
  let piece: (Piece & { readonly seconds: number }) | undefined;

  router.all(paths.holdMusic, onlyMethods("GET", "HEAD"), (req, res) => {
    const { announceEvery: seconds } = settings;
    if (piece?.seconds !== seconds) piece = { ...compose(seconds), seconds };
    res.set("ETag", piece.etag).set("Cache-Control", `public, max-age=${aDay}`);
    res.set("Accept-Ranges", "bytes").type("audio/wav");
    sendPart(req, res, piece);
  });

  return router;
}

function compose(seconds: number): Piece {
  const file = holdMusic(seconds);
  const digest = createHash("sha256").update(file).digest("base64url");
  return { file, etag: `"${digest.slice(0, 27)}"` };
}

/**
 * Sends one range if one is asked for, and otherwise the whole: which is always allowed.
 *
 * Express does it for files only; some players give up on a server without it.
 */
function sendPart(req: Request, res: Response, { file, etag }: Piece): void {
  const wanted = req.method === "GET" && [undefined, etag].includes(req.get("If-Range"));
  const ranges = wanted ? req.range(file.length, { combine: true }) : undefined;
  if (ranges === -1) {
    res.status(416).set("Content-Range", `bytes */${file.length}`).removeHeader("Content-Type");
    res.end();
    return;
  }
  const [range, ...more] = Array.isArray(ranges) && ranges.type === "bytes" ? ranges : [];
  if (range === undefined || more.length > 0) {
    res.send(file);
    return;
  }
  res.status(206).set("Content-Range", `bytes ${range.start}-${range.end}/${file.length}`);
  res.send(file.subarray(range.start, range.end + 1));
}
